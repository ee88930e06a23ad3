import type { Catalogue } from '../../catalogue.js';

/** Atopic dermatitis: its studies, scores, medicines and labels. */
export const atopicDermatitis: Catalogue = {
  'randomised 1:1:1, double blind, upadacitinib 15 mg, 30 mg or placebo, all with topical corticosteroid, 16 weeks, then a blinded extension':
    '무작위 1:1:1, 이중 눈가림, 우파다시티닙 15 mg, 30 mg 또는 위약, 모두 국소 코르티코스테로이드 병용, 16주 후 눈가림 연장',
  '12 to 75 years, EASI 16, IGA 3, itch NRS 4 and body surface 10 % or more':
    '12~75세, EASI 16, IGA 3, 가려움 NRS 4, 체표면적 10% 이상',
  'topical corticosteroid in all arms': '모든 군에 국소 코르티코스테로이드',
  'The paper (Lancet 2021) has two errata (PMID 34147151, 34454670) and was not read.':
    '논문(Lancet 2021)에는 정정이 두 건 있으며(PMID 34147151, 34454670) 확인하지 못했습니다.',
  'with at least 2 points of improvement': '2점 이상 개선 포함',
  'itch NRS ≥ 4 points better': '가려움 NRS 4점 이상 개선',
  'itch NRS ≥ 3 points better': '가려움 NRS 3점 이상 개선',
  'mean change of EASI, percent': 'EASI 평균 변화(%)',
  'mean change of EASI, points': 'EASI 평균 변화(점)',
  'mean change of itch NRS, percent': '가려움 NRS 평균 변화(%)',
  'mean change of itch NRS, points': '가려움 NRS 평균 변화(점)',
  'mean change of the modified EASI, percent': '수정 EASI 평균 변화(%)',
  'mean change of the itch VAS, percent': '가려움 VAS 평균 변화(%)',
  'mean change of DLQI, points': 'DLQI 평균 변화(점)',
  'DLQI ≥ 4 points better': 'DLQI 4점 이상 개선',
  'DLQI 4 or less': 'DLQI 4 이하',
  'itch NRS 0 or 1': '가려움 NRS 0 또는 1',
  'itch NRS below 2': '가려움 NRS 2 미만',
  'EASI-90 and itch NRS 0 or 1 together': 'EASI-90과 가려움 NRS 0 또는 1 동시 달성',
  'median days to itch NRS ≥ 4 points better': '가려움 NRS 4점 이상 개선까지 중앙값 일수',
  'share of the days with itch NRS ≥ 4 points better': '가려움 NRS 4점 이상 개선된 날의 비율',
  'share of the days with itch NRS 0 or 1': '가려움 NRS 0 또는 1인 날의 비율',
  'own assessment of the skin: clear or almost clear': '본인의 피부 평가: 깨끗함 또는 거의 깨끗함',
  'no day with itch in the week (POEM)': '한 주 동안 가려운 날 없음(POEM)',
  'rescue medication by then': '그때까지 구제 약물 사용',
  'response to the induction, then randomised': '유도 치료에 반응한 후 무작위 배정',
  'randomised afterwards: the open-label raters were not blind':
    '이후 무작위 배정: 공개 단계의 평가자는 눈가림되지 않음',
  'multiple imputation': '다중 대체',
  'readings after rescue left out': '구제 약물 이후 측정값 제외',
  'all people, as in the paper': '논문과 같이 모든 사람',
  'another report of the same result': '같은 결과에 대한 다른 보고',
  'of those with itch NRS 4 or more at baseline': '기저 가려움 NRS 4 이상인 사람 중',
  'open label, all on 2 mg since week 0 of the extension or before':
    '공개, 연장 0주 또는 그 이전부터 모두 2 mg',
  '12 years or older': '12세 이상',
  '12 years or older, moderate to severe': '12세 이상, 중등증~중증',
  '16 years or older, moderate to severe': '16세 이상, 중등증~중증',
  '12 to 17 years': '12~17세',
  adults: '성인',
  'adults, moderate to severe': '성인, 중등증~중증',
  'adults, mean age 44 years': '성인, 평균 44세',
  '12 years or older and 40 kg or more, EASI 16, IGA 3 and body surface 10 % or more':
    '12세 이상이며 40 kg 이상, EASI 16, IGA 3, 체표면적 10% 이상',
  '12 years or older, EASI 16, IGA 3, itch NRS 4 and body surface 10 % or more':
    '12세 이상, EASI 16, IGA 3, 가려움 NRS 4, 체표면적 10% 이상',
  '18 to 75 years, EASI 16, IGA 3, itch NRS 4 and body surface 10 % or more':
    '18~75세, EASI 16, IGA 3, 가려움 NRS 4, 체표면적 10% 이상',
  'adults, EASI 16, IGA 3, itch NRS 4 and body surface 10 % or more':
    '성인, EASI 16, IGA 3, 가려움 NRS 4, 체표면적 10% 이상',
  'adults for whom topical corticosteroid had done too little':
    '국소 코르티코스테로이드로 충분하지 않았던 성인',
  'adults for whom ciclosporin had done too little or was not possible':
    '사이클로스포린이 충분하지 않았거나 사용할 수 없었던 성인',
  'adults, moderate to severe, topical treatment had done too little':
    '성인, 중등증~중증, 국소 치료로 충분하지 않음',
  'adolescents and adults for whom systemic treatment had done too little':
    '전신 치료로 충분하지 않았던 청소년과 성인',
  'full or partial response to 4 mg at week 52; mean EASI 4.3 then':
    '52주에 4 mg에 완전 또는 부분 반응; 당시 평균 EASI 4.3',
  '13 years or older, itch that topical treatment and antihistamine did not control':
    '13세 이상, 국소 치료와 항히스타민제로 조절되지 않는 가려움',
  '12 years or older, IGA 2 or 3, body surface 3 to 20 %': '12세 이상, IGA 2 또는 3, 체표면적 3~20%',
  '2 to 11 years, IGA 2 or 3, body surface 3 to 20 %': '2~11세, IGA 2 또는 3, 체표면적 3~20%',
  'Black people of TRuE-AD1 and 2; itch NRS 5.3 to 5.7 at baseline':
    'TRuE-AD1과 2의 흑인 참여자; 기저 가려움 NRS 5.3~5.7',
  'topical corticosteroid of low or medium strength in both arms, less as the skin cleared':
    '두 군 모두 약~중간 강도의 국소 코르티코스테로이드, 호전되면 감량',
  'topical corticosteroid of medium strength in all arms, less as the skin cleared':
    '모든 군에 중간 강도의 국소 코르티코스테로이드, 호전되면 감량',
  'topical corticosteroid, with or without calcineurin inhibitor, in both arms':
    '두 군 모두 국소 코르티코스테로이드, 칼시뉴린 억제제 병용 또는 비병용',
  'topical corticosteroid as needed in both arms': '두 군 모두 필요 시 국소 코르티코스테로이드',
  'topical corticosteroid or calcineurin inhibitor, and antihistamine, in both arms':
    '두 군 모두 국소 코르티코스테로이드 또는 칼시뉴린 억제제와 항히스타민제',
  'medicated topical treatment in all arms': '모든 군에 약물 국소 치료',
  'no topical corticosteroid but for rescue': '구제 목적 외에는 국소 코르티코스테로이드 없음',
  'no other treatment of the skin': '다른 피부 치료 없음',
  'randomised 2:1, double blind, lebrikizumab or placebo, all with topical corticosteroid, 16 weeks':
    '무작위 2:1, 이중 눈가림, 레브리키주맙 또는 위약, 모두 국소 코르티코스테로이드 병용, 16주',
  'randomised 2:1, double blind, lebrikizumab or placebo alone, 16 weeks; responders randomised 2:2:1 to every 2 weeks, every 4 weeks or placebo to week 52':
    '무작위 2:1, 이중 눈가림, 레브리키주맙 또는 위약 단독, 16주; 반응자는 52주까지 2주마다, 4주마다 또는 위약에 2:2:1 무작위',
  'randomised 2:1, double blind, nemolizumab or placebo, all with topical corticosteroid, 16 weeks; responders randomised to every 4 weeks, every 8 weeks or placebo to week 48':
    '무작위 2:1, 이중 눈가림, 네몰리주맙 또는 위약, 모두 국소 코르티코스테로이드 병용, 16주; 반응자는 48주까지 4주마다, 8주마다 또는 위약에 무작위',
  'randomised 2:1, double blind, nemolizumab 60 mg every 4 weeks or placebo, all with topical treatment, 16 weeks':
    '무작위 2:1, 이중 눈가림, 네몰리주맙 60 mg 4주마다 또는 위약, 모두 국소 치료 병용, 16주',
  'randomised 2:1:1:1, double blind, placebo, baricitinib 1, 2 or 4 mg alone, 16 weeks':
    '무작위 2:1:1:1, 이중 눈가림, 위약, 바리시티닙 1, 2 또는 4 mg 단독, 16주',
  'who had responded at week 52 on 4 mg, randomised 1:1 to baricitinib 4 mg or 2 mg to week 104':
    '52주에 4 mg에 반응한 사람을 104주까지 바리시티닙 4 mg 또는 2 mg에 1:1 무작위',
  'randomised 1:1:1, double blind, baricitinib 1 mg, 2 mg or placebo alone, 16 weeks; then 2 mg open label to week 52':
    '무작위 1:1:1, 이중 눈가림, 바리시티닙 1 mg, 2 mg 또는 위약 단독, 16주; 이후 52주까지 2 mg 공개',
  'randomised 1:1:1, double blind, baricitinib 4 mg, 2 mg or placebo, all with topical corticosteroid, 16 weeks':
    '무작위 1:1:1, 이중 눈가림, 바리시티닙 4 mg, 2 mg 또는 위약, 모두 국소 코르티코스테로이드 병용, 16주',
  'randomised 1:1:1, double blind, dupilumab every week, every 2 weeks or placebo, all with topical corticosteroid, 16 weeks':
    '무작위 1:1:1, 이중 눈가림, 두필루맙 매주, 2주마다 또는 위약, 모두 국소 코르티코스테로이드 병용, 16주',
  'randomised 1:1:1, double blind, dupilumab every week, every 2 weeks or placebo alone, 16 weeks':
    '무작위 1:1:1, 이중 눈가림, 두필루맙 매주, 2주마다 또는 위약 단독, 16주',
  'randomised 3:1:3, double blind, dupilumab every week, every 2 weeks or placebo, all with topical corticosteroid, 52 weeks':
    '무작위 3:1:3, 이중 눈가림, 두필루맙 매주, 2주마다 또는 위약, 모두 국소 코르티코스테로이드 병용, 52주',
  'responders of SOLO 1 and 2 at week 16, randomised 2:1:1:1 to go on, every 4 weeks, every 8 weeks or placebo, 36 weeks':
    'SOLO 1과 2의 16주 반응자를 지속, 4주마다, 8주마다 또는 위약에 2:1:1:1 무작위, 36주',
  'randomised 2:1, double blind, delgocitinib ointment 0.5 % or vehicle twice daily, 4 weeks; then open label for 24 weeks':
    '무작위 2:1, 이중 눈가림, 델고시티닙 연고 0.5% 또는 기제 하루 두 번, 4주; 이후 24주 공개',
  'randomised 2:1, double blind, delgocitinib cream 2 % or vehicle twice daily, 16 weeks':
    '무작위 2:1, 이중 눈가림, 델고시티닙 크림 2% 또는 기제 하루 두 번, 16주',
  'open label, delgocitinib cream 2 % twice daily as needed, 36 weeks after DELTA 1 and 2':
    '공개, 델고시티닙 크림 2% 필요 시 하루 두 번, DELTA 1과 2 이후 36주',
  'randomised 3:1, double blind, tralokinumab or placebo alone, 16 weeks; responders randomised 2:2:1 to every 2 weeks, every 4 weeks or placebo to week 52':
    '무작위 3:1, 이중 눈가림, 트랄로키누맙 또는 위약 단독, 16주; 반응자는 52주까지 2주마다, 4주마다 또는 위약에 2:2:1 무작위',
  'randomised 2:1, double blind, tralokinumab or placebo, topical corticosteroid as needed, 16 weeks; responders randomised 1:1 to every 2 or every 4 weeks to week 32':
    '무작위 2:1, 이중 눈가림, 트랄로키누맙 또는 위약, 필요 시 국소 코르티코스테로이드, 16주; 반응자는 32주까지 2주마다 또는 4주마다에 1:1 무작위',
  'randomised 1:1, double blind, upadacitinib 30 mg or dupilumab alone, 24 weeks':
    '무작위 1:1, 이중 눈가림, 우파다시티닙 30 mg 또는 두필루맙 단독, 24주',
  'randomised 2:2:2:1, double blind, abrocitinib 200 mg, 100 mg, dupilumab or placebo, 16 weeks and a switch of 4 weeks':
    '무작위 2:2:2:1, 이중 눈가림, 아브로시티닙 200 mg, 100 mg, 두필루맙 또는 위약, 16주와 전환 4주',
  'randomised 1:1, double blind, abrocitinib 200 mg or dupilumab, 26 weeks':
    '무작위 1:1, 이중 눈가림, 아브로시티닙 200 mg 또는 두필루맙, 26주',
  'randomised 2:2:1, double blind, abrocitinib 200 mg, 100 mg or placebo alone, 12 weeks':
    '무작위 2:2:1, 이중 눈가림, 아브로시티닙 200 mg, 100 mg 또는 위약 단독, 12주',
  'randomised 1:1:1, double blind, abrocitinib 200 mg, 100 mg or placebo, 12 weeks':
    '무작위 1:1:1, 이중 눈가림, 아브로시티닙 200 mg, 100 mg 또는 위약, 12주',
  'all on abrocitinib 200 mg for 12 weeks, open label; those who responded randomised 1:1:1 to 200 mg, 100 mg or placebo for 40 weeks; who flared was treated again':
    '모두 12주간 아브로시티닙 200 mg 공개 투여; 반응자는 40주간 200 mg, 100 mg 또는 위약에 1:1:1 무작위; 악화되면 재치료',
  'randomised 1:1, open label, raters of the skin blind, upadacitinib 15 mg, raised to 30 mg where it did too little, or dupilumab, 16 weeks':
    '무작위 1:1, 공개, 피부 평가자 눈가림, 우파다시티닙 15 mg(효과가 부족하면 30 mg) 또는 두필루맙, 16주',
  'randomised 1:1:1, double blind, upadacitinib 15 mg, 30 mg or placebo alone, 16 weeks, then a blinded extension':
    '무작위 1:1:1, 이중 눈가림, 우파다시티닙 15 mg, 30 mg 또는 위약 단독, 16주 후 눈가림 연장',
  'randomised 1:1:1:1, double blind, upadacitinib 7.5, 15, 30 mg or placebo alone, 16 weeks, then randomised again':
    '무작위 1:1:1:1, 이중 눈가림, 우파다시티닙 7.5, 15, 30 mg 또는 위약 단독, 16주 후 재무작위',
  'randomised 2:2:1, double blind, ruxolitinib cream 0.75 %, 1.5 % or vehicle twice daily, 8 weeks':
    '무작위 2:2:1, 이중 눈가림, 룩소리티닙 크림 0.75%, 1.5% 또는 기제 하루 두 번, 8주',
  'Black people of both trials, pooled afterwards; ruxolitinib cream 0.75 %, 1.5 % or vehicle twice daily, 8 weeks':
    '두 연구의 흑인 참여자를 사후에 합산; 룩소리티닙 크림 0.75%, 1.5% 또는 기제 하루 두 번, 8주',
  'abrocitinib 100 mg once daily': '아브로시티닙 100 mg 하루 한 번',
  'abrocitinib 200 mg once daily': '아브로시티닙 200 mg 하루 한 번',
  'abrocitinib 200 mg once daily, open label': '아브로시티닙 200 mg 하루 한 번, 공개',
  'baricitinib 1 mg once daily': '바리시티닙 1 mg 하루 한 번',
  'upadacitinib 7.5 mg once daily': '우파다시티닙 7.5 mg 하루 한 번',
  'upadacitinib 15 mg once daily, 30 mg where it did too little':
    '우파다시티닙 15 mg 하루 한 번, 효과가 부족하면 30 mg',
  'dupilumab 300 mg every 2 weeks': '두필루맙 300 mg 2주마다',
  'dupilumab 300 mg every week': '두필루맙 300 mg 매주',
  'dupilumab as its label says': '허가사항대로 두필루맙',
  'tralokinumab 300 mg every 2 weeks': '트랄로키누맙 300 mg 2주마다',
  'lebrikizumab 250 mg every 2 weeks': '레브리키주맙 250 mg 2주마다',
  'nemolizumab 30 mg every 4 weeks': '네몰리주맙 30 mg 4주마다',
  'nemolizumab 60 mg every 4 weeks': '네몰리주맙 60 mg 4주마다',
  dupilumab: '두필루맙',
  tralokinumab: '트랄로키누맙',
  lebrikizumab: '레브리키주맙',
  nemolizumab: '네몰리주맙',
  'responders who stayed on abrocitinib 200 mg': '반응자, 아브로시티닙 200 mg 지속',
  'responders, abrocitinib 100 mg from week 12': '반응자, 12주부터 아브로시티닙 100 mg',
  'responders, placebo from week 12': '반응자, 12주부터 위약',
  'responders, placebo from week 16': '반응자, 16주부터 위약',
  'responders who stayed on baricitinib 4 mg': '반응자, 바리시티닙 4 mg 지속',
  'responders, baricitinib 2 mg from week 52': '반응자, 52주부터 바리시티닙 2 mg',
  'responders who went on with dupilumab': '반응자, 두필루맙 지속',
  'responders, dupilumab every 4 weeks': '반응자, 두필루맙 4주마다',
  'responders, dupilumab every 8 weeks': '반응자, 두필루맙 8주마다',
  'responders who went on with tralokinumab every 2 weeks': '반응자, 트랄로키누맙 2주마다 지속',
  'responders, tralokinumab every 4 weeks': '반응자, 트랄로키누맙 4주마다',
  'responders who went on with lebrikizumab every 2 weeks': '반응자, 레브리키주맙 2주마다 지속',
  'responders, lebrikizumab every 4 weeks': '반응자, 레브리키주맙 4주마다',
  'ruxolitinib cream 0.75 % twice daily': '룩소리티닙 크림 0.75% 하루 두 번',
  'ruxolitinib cream 1.5 % twice daily': '룩소리티닙 크림 1.5% 하루 두 번',
  'delgocitinib cream 2 % twice daily': '델고시티닙 크림 2% 하루 두 번',
  'delgocitinib cream as needed, on it before': '필요 시 델고시티닙 크림, 이전에도 사용',
  'delgocitinib cream as needed, on vehicle before': '필요 시 델고시티닙 크림, 이전에는 기제',
  'delgocitinib ointment 0.5 % twice daily': '델고시티닙 연고 0.5% 하루 두 번',
  'delgocitinib ointment': '델고시티닙 연고',
  '228 people were randomised; the figures are of 211, without one site.':
    '228명이 무작위 배정되었으나 수치는 한 기관을 제외한 211명의 것입니다.',
  'Percentages come from multiple imputation: the counts are the nearest ones.':
    '백분율은 다중 대체에서 나온 것이며 인원수는 가장 가까운 값입니다.',
  'The registry prints percentages over people with a reading; the counts are the nearest ones of the arm.':
    '등록부는 측정값이 있는 사람의 백분율을 제시하며 인원수는 해당 군에서 가장 가까운 값입니다.',
  'How missing readings were counted and how severe itch was defined is remembered.':
    '결측값 처리와 심한 가려움의 정의는 기억에 의한 것입니다.',
  'The response of the skin on placebo is large, that of itch is not.':
    '위약에서 피부 반응은 크지만 가려움 반응은 크지 않습니다.',
  'The sizes of the arms are not printed where the figures were read: 2:1:1:1 of 624 people.':
    '수치를 읽은 곳에 군의 크기가 없어 624명의 2:1:1:1로 했습니다.',
  'The sizes of the arms are not printed where the figures were read: a third of the 708 people each.':
    '수치를 읽은 곳에 군의 크기가 없어 708명의 3분의 1씩으로 했습니다.',
  'The sizes of the arms are not printed where the figures were read: 2:1 of 487 people.':
    '수치를 읽은 곳에 군의 크기가 없어 487명의 2:1로 했습니다.',
  'The sizes of the arms are not printed in the abstract: 2:2:1 of 631 people, which gives the percentages.':
    '초록에 군의 크기가 없어 631명의 2:2:1로 했으며 백분율과 일치합니다.',
  'The shares who relapsed (IGA 3 or more) were cut off in the text read.':
    '재발(IGA 3 이상) 비율은 읽은 글에서 잘려 있었습니다.',
  'The effect depends much on the extent: EASI-75 on 2 mg 37.5 % with 10 to 50 % of the body surface, 9.5 % with more.':
    '효과는 범위에 크게 좌우됩니다: 2 mg의 EASI-75는 체표면적 10~50%에서 37.5%, 그 이상에서 9.5%입니다.',
  'EASI-75 was read for 4 mg only.': 'EASI-75는 4 mg에 대해서만 확인했습니다.',
  'Week 52 is of those who could have reached it when the data were cut (264, 89 and 270 people).':
    '52주는 자료 마감 시점에 도달할 수 있었던 사람(264, 89, 270명)의 것입니다.',
  'The sizes of the arms follow from the adverse reactions: 5 people are 4.7 %, 1 person is 1.9 %.':
    '군의 크기는 이상반응에서 계산했습니다: 5명이 4.7%, 1명이 1.9%.',
  'The end of the first part is taken as week 4.': '첫 부분의 끝을 4주로 봅니다.',
  'Chronic hand eczema is a disease of its own: its results say nothing of EASI.':
    '만성 손습진은 별개의 질환으로, 그 결과는 EASI에 대해 말해 주지 않습니다.',
  'Weeks are counted from the start of DELTA 3; the cream was put on from IGA-CHE 2 and stopped at 1.':
    '주는 DELTA 3 시작부터 셉니다. 크림은 IGA-CHE 2부터 바르고 1에서 중단했습니다.',
  'The first publication has 692 people, its correction 673, because a site was removed (JAMA Dermatol 2024; 160: 370). The EASI figures are of the 692, the days with little itch of the 673.':
    '첫 논문은 692명, 정정은 한 기관이 제외되어 673명입니다(JAMA Dermatol 2024; 160: 370). EASI 수치는 692명, 가려움이 적은 날은 673명의 것입니다.',
  'A digest has 243 people on dupilumab; the registry has 242.':
    '한 요약문은 두필루맙 243명, 등록부는 242명입니다.',
  'The definitions of response and flare are not printed in the abstract; response is taken to be IGA 0/1 and EASI-75.':
    '초록에 반응과 악화의 정의가 없어 반응은 IGA 0/1과 EASI-75로 봅니다.',
  'EASI-90 is 40.8 against 22.5 % in one report and 45.3 against 26.3 % in another; itch NRS 0 or 1 is 30.2 against 15.5 % and 34.4 against 18.8 %. The first pair is used.':
    'EASI-90은 한 보고에서 40.8 대 22.5%, 다른 보고에서 45.3 대 26.3%이고, 가려움 NRS 0 또는 1은 30.2 대 15.5%와 34.4 대 18.8%입니다. 첫 번째 쌍을 사용합니다.',
  'A news item prints 281 people on 30 mg and 285 on placebo; the registry has 285 and 281.':
    '한 기사는 30 mg 281명, 위약 285명이라고 하지만 등록부는 285명과 281명입니다.',
  'The registry lists 912 people, those of the adolescent substudy among them; the figures are of the 847 of the main study.':
    '등록부에는 청소년 하위 연구를 포함해 912명이 있으며 수치는 본 연구 847명의 것입니다.',
  'Mean change of EASI: -72 and -38 % of all people in the press release, -73.9 and -39.5 % in the registry without readings after rescue, which flatters placebo.':
    'EASI 평균 변화: 보도자료에서는 전체 -72%와 -38%, 등록부에서는 구제 이후 측정값을 제외해 -73.9%와 -39.5%로 위약이 좋게 보입니다.',
  'A part of the people: the shape of the course counts more than its level.':
    '일부 사람의 결과로, 수준보다 경과의 모양이 더 의미 있습니다.',
  'Itch and EASI-75 are posted and were not read.': '가려움과 EASI-75는 게시되어 있으나 확인하지 못했습니다.',
  'What became of those randomised again is posted and was not read.':
    '재무작위된 사람의 결과는 게시되어 있으나 확인하지 못했습니다.',
  'Atopic dermatitis': '아토피피부염',
  'Chronic hand eczema': '만성 손습진',
  'Investigator Global Assessment of chronic hand eczema (IGA-CHE)': '만성 손습진 연구자 전반 평가(IGA-CHE)',
  'the whole of both hands at a glance': '양손 전체를 한눈에 본 평가',
  'Eczema Area and Severity Index (EASI)': '습진 면적 및 중증도 지수(EASI)',
  'extent and four signs (erythema, thickness, excoriation, lichenification, 0 to 3) of four regions, weighted by their size':
    '네 부위의 범위와 네 징후(홍반, 두께, 찰상, 태선화, 0~3)를 부위 크기로 가중한 값',
  'Of each region: extent 0 to 6 (none, 1 to 9, 10 to 29, 30 to 49, 50 to 69, 70 to 89, 90 to 100 percent) times the sum of the four signs, half points allowed.':
    '각 부위: 범위 0~6(없음, 1~9, 10~29, 30~49, 50~69, 70~89, 90~100%)에 네 징후의 합을 곱하며 반점을 쓸 수 있습니다.',
  'head and neck': '머리와 목',
  arms: '팔',
  trunk: '몸통',
  legs: '다리',
  'clear or almost clear': '깨끗함 또는 거의 깨끗함',
  clear: '깨끗함',
  'almost clear': '거의 깨끗함',
  mild: '경증',
  'Remembered: check before use.': '기억에 의한 것: 사용 전 확인.',
  'Investigator Global Assessment (vIGA-AD)': '연구자 전반 평가(vIGA-AD)',
  'the whole of the skin at a glance': '피부 전체를 한눈에 본 평가',
  'IGA 1 point better': 'IGA 1점 개선',
  'the smallest change that matters': '의미 있는 최소 변화',
  'itch, numerical rating (NRS)': '가려움 숫자 평가(NRS)',
  'the worst itch of the last 24 hours, from none to the worst imaginable':
    '지난 24시간의 가장 심한 가려움, 없음부터 상상할 수 있는 최악까지',
  'affected body surface (BSA)': '침범 체표면적(BSA)',
  'share of the skin that is inflamed': '염증이 있는 피부의 비율',
  'Dermatology Life Quality Index (DLQI)': '피부과 삶의 질 지수(DLQI)',
  'how much the skin disturbs life, ten questions': '피부가 생활에 주는 지장, 열 가지 질문',
  'it is not known what was put on the skin besides': '그 밖에 피부에 무엇을 발랐는지 알 수 없음',
  'other treatment of the skin than asked for: {what}': '질문과 다른 피부 치료: {what}',
  'trials with and without a medicine on the skin of all arms are put together: with {with}; without {without}':
    '모든 군의 피부에 약을 바른 연구와 바르지 않은 연구가 함께 합산됨: 바름 {with}; 바르지 않음 {without}',
  'the nearest count to a percentage': '백분율에 가장 가까운 인원수',
  'no number of its own: that of tralokinumab does not carry over, it predicts too little':
    '고유한 값이 없습니다. 트랄로키누맙의 값은 옮겨 쓸 수 없으며, 너무 적게 예측합니다',
  'antibodies pass into skin within days; nobody measured it for this one':
    '항체는 며칠 안에 피부로 들어갑니다. 이 항체에서 측정한 사람은 없습니다',
  '0.256 1/day in the source, divided by 24': '출처에는 0.256 1/일, 24로 나눔',
  'computed: kel 0.0534 1/day x Vc 2.48 L, divided by 24': '계산값: kel 0.0534 1/일 × Vc 2.48 L, 24로 나눔',
  'computed: kcp 0.213 1/day x Vc, divided by 24': '계산값: kcp 0.213 1/일 × Vc, 24로 나눔',
  'computed: Vc x kcp/kpc, ratio 0.686': '계산값: Vc × kcp/kpc, 비 0.686',
  'Vmax 1.07 mg/L/day x Vc, divided by 24': 'Vmax 1.07 mg/L/일 × Vc, 24로 나눔',
  '0.01 mg/L, fixed from the 2016 model': '0.01 mg/L, 2016년 모형에서 고정',
  'one for all antibodies against IL-4 and IL-13; the data say almost nothing; what a prototype found in the trials to be fitted, with a range as wide as before that fit':
    'IL-4와 IL-13에 대한 모든 항체에 하나의 값. 자료는 거의 말해 주지 않습니다. 적합할 시험에서 시제품이 찾은 값이며, 범위는 그 적합 이전만큼 넓습니다',
  'the receptor of both cytokines is taken to be closed altogether at full occupancy':
    '완전히 점유되면 두 사이토카인의 수용체가 모두 막힌 것으로 봅니다',
  '0.548 1/day in the source, divided by 24': '출처에는 0.548 1/일, 24로 나눔',
  '0.34 L/day in the source, divided by 24': '출처에는 0.34 L/일, 24로 나눔',
  'what a prototype found in the trials to be fitted, with a range as wide as before that fit':
    '적합할 시험에서 시제품이 찾은 값이며, 범위는 그 적합 이전만큼 넓습니다',
  'the one receptor of the cytokine is taken to be closed altogether at full occupancy':
    '완전히 점유되면 이 사이토카인의 하나뿐인 수용체가 모두 막힌 것으로 봅니다',
  '0.184 1/day in the source, divided by 24': '출처에는 0.184 1/일, 24로 나눔',
  '0.149 L/day in the source, divided by 24': '출처에는 0.149 L/일, 24로 나눔',
  '0.159 L/day in the source, divided by 24': '출처에는 0.159 L/일, 24로 나눔',
};
