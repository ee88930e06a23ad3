import type { Catalogue } from '../../catalogue.js';

/** Bullous pemphigoid: its studies, scores, warnings and report. */
export const bullousPemphigoid: Catalogue = {
  'randomised 1:1, double blind, dupilumab or placebo with a standard steroid taper (0.5 to 0.75 mg/kg, off by week 16), 52 weeks':
    '1:1 무작위 배정, 이중 눈가림, 두필루맙 또는 위약과 정해진 스테로이드 감량(0.5~0.75 mg/kg, 16주까지 중단), 52주',
  'BPDAI 24 or more, itch NRS 4 or more': 'BPDAI 24 이상, 가려움 NRS 4 이상',
  'prednisone 0.5 to 0.75 mg/kg in everybody, tapered to nothing by week 16':
    '모두에게 프레드니손 0.5~0.75 mg/kg, 16주까지 감량해 중단',
  'Never fitted: the only randomised test of this pathway, kept to judge the model by. Differences: 12.2 points in remission (95 % interval -0.8 to 26.1), 27.8 in itch (11.6 to 43.4). Median cumulative steroid 2.8 g with dupilumab, 4.1 g with placebo.':
    '적합에 쓰지 않음: 이 경로에 대한 유일한 무작위 시험으로, 모델을 판단하기 위해 따로 두었습니다. 차이: 관해 12.2포인트(95 % 구간 -0.8~26.1), 가려움 27.8포인트(11.6~43.4). 누적 스테로이드 중앙값은 두필루맙 2.8 g, 위약 4.1 g.',
  'dupilumab with a steroid taper': '두필루맙과 스테로이드 감량',
  'placebo with the same taper': '위약과 같은 감량',
  'sustained remission: complete, off steroids by week 16, no relapse, no rescue':
    '지속 관해: 완전 관해, 16주까지 스테로이드 중단, 재발 없음, 구제 치료 없음',
  'Imputed percentages: no whole people. The model reads remission at week 36 without death, leaving or rescue.':
    '대체값이 들어간 백분율로, 사람 수가 정수가 아닙니다. 모델은 사망, 이탈, 구제 치료가 없는 36주의 관해를 읽습니다.',
  'worst itch NRS down by 4 or more': '최대 가려움 NRS 4 이상 감소',
  'rescue treatment': '구제 치료',
  'systematic review of 5 reports, one arm': '보고 5편의 체계적 고찰, 단일 군',
  'bullous pemphigoid in case reports and series': '증례 보고와 증례군의 수포성 유천포창',
  'tapered steroids in an unprinted share': '감량 중인 스테로이드, 비율은 인쇄되지 않음',
  'Better within 1 to 4 weeks. No randomised trial was found.':
    '1~4주 안에 호전. 무작위 시험은 찾지 못했습니다.',
  'baricitinib 4 mg a day': '바리시티닙 하루 4 mg',
  'weeks until complete remission, mean of those who reach it': '완전 관해까지의 주 수, 도달한 사람들의 평균',
  'How many reached it is not printed, nor how long people were followed: looked for up to week 40.':
    '몇 명이 도달했는지, 얼마나 추적했는지는 인쇄되지 않음: 40주까지 찾습니다.',
  'prospective, 15 French departments: steroids stopped in remission, followed for a year':
    '전향적, 프랑스 15개 진료과: 관해에서 스테로이드를 중단하고 1년 추적',
  'clinical remission under low doses of steroids': '저용량 스테로이드 아래의 임상 관해',
  'a steroid until week 30': '30주까지 스테로이드',
  '22 more were dead or lost at 12 months. A high ELISA at stopping: odds ratio 11.0 (1.29 to 93.8).':
    '그 밖의 22명은 12개월에 사망했거나 추적되지 않았습니다. 중단 시 높은 ELISA: 오즈비 11.0(1.29~93.8).',
  'steroid stopped in remission': '관해에서 스테로이드 중단',
  corticosteroid: '코르티코스테로이드',
  'randomised, doxycycline or prednisolone 0.5 mg/kg first; a potent topical steroid was allowed in weeks 1 to 3':
    '무작위 배정, 독시사이클린 또는 프레드니솔론 0.5 mg/kg을 먼저; 1~3주에는 강한 국소 스테로이드 허용',
  'new bullous pemphigoid, three blisters or more': '새로 진단된 수포성 유천포창, 물집 3개 이상',
  'prednisolone 0.5 mg/kg in the arm of the fit': '적합에 쓴 군에서 프레드니솔론 0.5 mg/kg',
  'prednisolone 0.5 mg/kg': '프레드니솔론 0.5 mg/kg',
  'doxycycline 200 mg a day': '독시사이클린 하루 200 mg',
  prednisolone: '프레드니솔론',
  doxycycline: '독시사이클린',
  'three blisters or fewer': '물집 3개 이하',
  'The percentage was read; the count is remembered and fits it.':
    '백분율은 읽었고, 수는 기억한 것으로 백분율과 맞습니다.',
  'severe, life-threatening or fatal related events':
    '치료와 관련된 중증, 생명을 위협하는 또는 치명적인 사건',
  'retrospective; treatment beside it is not in the abstract': '후향적; 병행 치료는 초록에 없음',
  'not printed': '인쇄되지 않음',
  'Itch falls within 0 to 3 days; DLQI from 25.5 to 11.8 in two weeks.':
    '가려움은 0~3일 안에 줄고, DLQI는 2주에 25.5에서 11.8로.',
  'change of BPDAI in percent, from medians': 'BPDAI 변화율(%), 중앙값에서',
  'complete or substantial control': '완전 또는 상당한 조절',
  'retrospective cohort, median follow-up 24.6 weeks, mixed treatment beside':
    '후향적 코호트, 추적 중앙값 24.6주, 여러 병행 치료',
  'moderate to severe disease': '중등도에서 중증 질환',
  'steroids and others in an unprinted share': '스테로이드와 그 밖의 약, 비율은 인쇄되지 않음',
  'dupilumab 600 mg, then 300 mg every 2 weeks': '두필루맙 600 mg, 이후 2주마다 300 mg',
  'control: no new lesions or itch, old ones heal': '조절: 새 병변과 가려움이 없고 기존 병변이 나음',
  'complete remission during observation': '관찰 기간 중 완전 관해',
  'During a median of 24.6 weeks: put to week 25.': '중앙값 24.6주 동안: 25주로 둡니다.',
  'relapse during observation': '관찰 기간 중 재발',
  'retrospective comparison': '후향적 비교',
  'methylprednisolone and azathioprine in everybody': '모두에게 메틸프레드니솔론과 아자티오프린',
  'dupilumab with conventional treatment': '두필루맙과 통상 치료',
  'methylprednisolone and azathioprine': '메틸프레드니솔론과 아자티오프린',
  'days until no new blisters, median': '새 물집이 없어질 때까지의 일수, 중앙값',
  retrospective: '후향적',
  'bullous pemphigoid treated with dupilumab': '두필루맙으로 치료한 수포성 유천포창',
  'mostly none at the last visit (11 of 12 on dupilumab alone)':
    '마지막 방문에서 대부분 없음(12명 중 11명 두필루맙 단독)',
  'complete response at the last visit': '마지막 방문에서 완전 반응',
  'The time of the last visit is not in the abstract: put to week 26.':
    '마지막 방문 시점은 초록에 없음: 26주로 둡니다.',
  'randomised, double blind, steroid taper in both arms; stopped for futility':
    '무작위 배정, 이중 눈가림, 두 군 모두 스테로이드 감량; 무익하여 중단',
  'symptomatic bullous pemphigoid': '증상이 있는 수포성 유천포창',
  'a steroid taper in everybody': '모두에게 스테로이드 감량',
  'Shares of responders could not be read. That an antibody against the receptor of IL-5 did nothing keeps the prior of its weight small.':
    '반응자 비율은 읽을 수 없었습니다. IL-5 수용체에 대한 항체가 효과가 없었으므로 그 가중치의 사전 분포를 작게 둡니다.',
  'benralizumab with a steroid': '벤랄리주맙과 스테로이드',
  'placebo with a steroid': '위약과 스테로이드',
  benralizumab: '벤랄리주맙',
  'completed the 36 weeks': '36주를 마침',
  'prospective observational, prednisone 0.5 mg/kg a day, lowered from 15 days after control on':
    '전향적 관찰, 프레드니손 하루 0.5 mg/kg, 조절 15일 뒤부터 감량',
  'new bullous pemphigoid of any extent': '범위에 관계없이 새로 진단된 수포성 유천포창',
  'prednisone 0.5 mg/kg in everybody: the arm has no other medicine':
    '모두에게 프레드니손 0.5 mg/kg: 이 군에는 다른 약이 없음',
  'Severity changes control (75, 68, 46 %); it is not in the model.':
    '중증도에 따라 조절이 달라집니다(75, 68, 46 %). 모델에는 없습니다.',
  'prednisone 0.5 mg/kg': '프레드니손 0.5 mg/kg',
  prednisone: '프레드니손',
  'control of the disease': '질환 조절',
  'control, mild (BPDAI 19 or less)': '조절, 경증(BPDAI 19 이하)',
  'control, moderate (BPDAI 20 to 56)': '조절, 중등도(BPDAI 20~56)',
  'control, severe (BPDAI 57 or more)': '조절, 중증(BPDAI 57 이상)',
  alive: '생존',
  'case series, three sessions of protein A immunoadsorption with prednisolone 0.25 to 0.5 mg/kg, dapsone and topical clobetasol':
    '증례군, 단백질 A 면역흡착 3회와 프레드니솔론 0.25~0.5 mg/kg, 답손, 국소 클로베타솔',
  'severe or refractory disease': '중증 또는 불응성 질환',
  'prednisolone, dapsone and clobetasol cream in everybody': '모두에게 프레드니솔론, 답손, 클로베타솔 크림',
  'The only course of the antibody with numbers. From 8 % it comes back to 26 % (from the tissue, and made anew) and then falls under the steroid to 13 %.':
    '수치가 있는 유일한 항체 경과입니다. 8 %에서 26 %로 돌아오고(조직에서, 그리고 새로 만들어져) 이후 스테로이드 아래에서 13 %로 떨어집니다.',
  'immunoadsorption with prednisolone': '면역흡착과 프레드니솔론',
  immunoadsorption: '면역흡착',
  'anti-BP180 IgG, change in percent of the start': '항BP180 IgG, 시작 대비 변화율(%)',
  'anti-BP180 IgG, change in percent right after the sessions': '항BP180 IgG, 시술 직후 변화율(%)',
  'randomised, stratified by extent; the arms of extensive disease':
    '무작위 배정, 범위로 층화; 광범위 질환의 군들',
  'extensive disease: more than ten new blisters a day': '광범위 질환: 하루 새 물집 10개 초과',
  'prednisone 1 mg/kg in the arm of the fit': '적합에 쓴 군에서 프레드니손 1 mg/kg',
  'That extensive disease is 10 or more new blisters a day is remembered.':
    '광범위 질환이 하루 새 물집 10개 이상이라는 것은 기억한 것입니다.',
  'prednisone 1 mg/kg, extensive disease': '프레드니손 1 mg/kg, 광범위 질환',
  'clobetasol cream 40 g a day, extensive disease': '클로베타솔 크림 하루 40 g, 광범위 질환',
  clobetasol: '클로베타솔',
  'severe complications': '중증 합병증',
  'uncontrolled treatment of 8 people within a laboratory study': '실험실 연구 안에서 8명을 대조 없이 치료',
  'bullous pemphigoid that steroids did not control': '스테로이드로 조절되지 않은 수포성 유천포창',
  'steroids in an unprinted share': '스테로이드, 비율은 인쇄되지 않음',
  'The means are of the 5 responders alone, so that they overstate the effect.':
    '평균은 반응자 5명만의 것이어서 효과를 과장합니다.',
  'oral tofacitinib, dose not printed': '경구 토파시티닙, 용량 인쇄되지 않음',
  'those better by half at week 5': '5주에 절반 이상 호전된 사람들',
  'rapid fall of BPDAI within 5 weeks': '5주 안에 BPDAI의 빠른 감소',
  'Read as a fall by half: the responders fell from 104.2 to 34.8.':
    '절반 감소로 읽음: 반응자는 104.2에서 34.8로 떨어졌습니다.',
  'change of BPDAI of the responders, percent': '반응자의 BPDAI 변화율(%)',
  'case report with low-dose steroid, 28 weeks; immunohistochemistry before and after':
    '저용량 스테로이드를 쓴 증례 보고, 28주; 전후 면역조직화학',
  'a low-dose steroid': '저용량 스테로이드',
  'Tofacitinib lowered phosphorylated STAT3 and STAT6 in the lesion. In 20 people JAK and STAT proteins were higher in lesions than beside them (no numbers printed).':
    '토파시티닙은 병변의 인산화 STAT3와 STAT6를 낮췄습니다. 20명에서 JAK와 STAT 단백질은 병변에서 주변보다 높았습니다(수치는 인쇄되지 않음).',
  'tofacitinib with a low-dose steroid': '토파시티닙과 저용량 스테로이드',
  'clinical, antibody and histologic resolution': '임상, 항체, 조직학적 소실',
  'case reports, doses and times cut off': '증례 보고, 용량과 시간은 잘려 있음',
  'disease that other treatment did not control': '다른 치료로 조절되지 않은 질환',
  steroids: '스테로이드',
  'Dupilumab and omalizumab had failed in one of them.':
    '그중 한 명에서는 두필루맙과 오말리주맙이 듣지 않았습니다.',
  'upadacitinib, dose not read': '우파다시티닙, 용량 읽지 못함',
  'complete or lasting remission': '완전 또는 지속 관해',
  'Bullous Pemphigoid Disease Area Index, activity (BPDAI)': '수포성 유천포창 질환 면적 지수, 활성도(BPDAI)',
  'erosions and blisters, urticaria and redness of skin and mouth, by place':
    '부위별 피부와 입의 미란과 물집, 두드러기와 홍반',
  'The activity scale goes to 360; the scales of its parts were not read.':
    '활성도 척도는 360까지이며, 부분 척도는 읽지 못했습니다.',
  '4 points or more (least important difference)': '4점 이상(최소 중요 차이)',
  'Peak pruritus numerical rating scale': '최대 가려움 수치 평가 척도',
  'worst itch of the last day': '지난 하루의 가장 심한 가려움',
  'itch NRS down by 4 or more': '가려움 NRS 4 이상 감소',
  'Control index': '조절 지수',
  'new lesions over the most that still counts as control of the disease: 1 or less is control (new lesions and itch cease, old lesions heal)':
    '새 병변을 조절로 인정되는 최대값으로 나눈 값: 1 이하이면 조절(새 병변과 가려움이 멈추고 기존 병변이 나음)',
  'disease control': '질환 조절',
  'Remission index': '관해 지수',
  'lesions over the most that still count as none, or itch over three tenths of that at the start, whichever is more: 1 or less is complete remission. Of a person, death, leaving and rescue count as no remission':
    '병변을 없음으로 인정되는 최대값으로 나눈 값과, 가려움을 시작 때의 10분의 3으로 나눈 값 중 큰 것: 1 이하이면 완전 관해. 개인에서는 사망, 이탈, 구제 치료를 관해 아님으로 셉니다',
  'Studies define remission in several ways; ADEPT asked for more (complete, off steroids, no relapse, no rescue).':
    '연구마다 관해의 정의가 다릅니다. ADEPT는 더 많은 것을 요구했습니다(완전, 스테로이드 중단, 재발 없음, 구제 치료 없음).',
  'Serum IgG against BP180': '혈청 항BP180 IgG',
  'antibody in the serum, in percent of that at the start: nothing is decided by it, because two thirds of those who are clear still have it':
    '시작 대비 혈청 항체(%): 깨끗해진 사람의 3분의 2가 여전히 항체를 가지므로 이것으로는 아무것도 결정하지 않습니다',
  'half of the antibody gone': '항체의 절반이 사라짐',
  'Number of blisters': '물집 수',
  'intact blisters on the whole body': '온몸의 터지지 않은 물집',
  '{who, select, woman {A woman} girl {A girl} man {A man} other {A boy}} of about {age} with bullous pemphigoid, blisters and redness (BPDAI) {bpdai, number} of 360, itch not recorded':
    '수포성 유천포창이 있는 약 {age}세의 {who, select, woman {여성} girl {여자아이} man {남성} other {남자아이}}, 물집과 홍반(BPDAI) 360점 중 {bpdai, number}, 가려움은 기록되지 않음',
  '{who, select, woman {A woman} girl {A girl} man {A man} other {A boy}} of about {age} with bullous pemphigoid, blisters and redness (BPDAI) {bpdai, number} of 360, itch {itch, number} of 10':
    '수포성 유천포창이 있는 약 {age}세의 {who, select, woman {여성} girl {여자아이} man {남성} other {남자아이}}, 물집과 홍반(BPDAI) 360점 중 {bpdai, number}, 가려움 10점 중 {itch, number}',
  'Which treatment for bullous pemphigoid?': '수포성 유천포창에 어떤 치료를 할까요?',
  'In bullous pemphigoid the body’s own defence loosens the skin from what is below it: the skin itches and blisters. It is not catching. Most people who have it are old, and many have other illnesses.':
    '수포성 유천포창에서는 몸의 방어 체계가 피부를 그 아래에서 떨어지게 합니다. 피부가 가렵고 물집이 생깁니다. 옮지 않습니다. 대부분 고령이고 다른 병이 있는 사람도 많습니다.',
  'Itch keeps people awake, and open blisters hurt and need dressings. Steroids work fast and have harms of their own. Other medicines are often given in order to need less of them. At this age some prefer few medicines and few visits. People weigh this differently, and no answer is wrong.':
    '가려움은 잠을 못 자게 하고, 터진 물집은 아프고 드레싱이 필요합니다. 스테로이드는 빠르게 듣지만 나름의 해가 있습니다. 다른 약은 흔히 스테로이드를 덜 쓰려고 줍니다. 이 나이에는 약과 방문이 적기를 바라는 사람도 있습니다. 사람마다 다르게 저울질하며, 틀린 답은 없습니다.',
  'How much does it matter to me to have fewer blisters, and less itch?':
    '물집과 가려움이 줄어드는 것이 나에게 얼마나 중요한가요?',
  'The numbers on blisters and itch come from a computer model that rests on very few people. "It may be" means: the model is 95 % sure that the number lies there, and the model itself may be wrong.':
    '물집과 가려움의 숫자는 아주 적은 사람에 근거한 컴퓨터 모델에서 나옵니다. "일 수 있음"은 모델이 숫자가 그 범위에 있다고 95 % 확신한다는 뜻이며, 모델 자체가 틀릴 수 있습니다.',
  'The numbers on blisters and itch are of people who live and stay on the medicine, with the steroid that was said.':
    '물집과 가려움의 숫자는 살아 있고 약을 계속 쓰는 사람들의 것이며, 말한 스테로이드를 함께 씁니다.',
  '{option}: the effect on blisters and itch cannot be computed.':
    '{option}: 물집과 가려움에 대한 효과를 계산할 수 없습니다.',
  'How many get blisters again after stopping cannot be told.':
    '중단 후 몇 명에게 다시 물집이 생기는지는 말할 수 없습니다.',
  'Of 100 people whose blisters are that much better in week {weeks} and who stop, about {count} have them again within {after} weeks ({range}).':
    '{weeks}주에 물집이 그만큼 좋아진 100명이 중단하면 {after}주 안에 약 {count}명에게 다시 생깁니다({range}).',
  'Model of bullous pemphigoid, fitted to few and mostly uncontrolled studies: {id}; {n} facts, each with its source in the workbench':
    '수포성 유천포창 모델, 적고 대부분 대조 없는 연구에 적합: {id}; 사실 {n}개, 각각의 출처는 워크벤치에 있음',
  'Blisters and redness down by at least {percent} % after {weeks} weeks (BPDAI-{percent})':
    '{weeks}주 후 물집과 홍반이 {percent} % 이상 감소(BPDAI-{percent})',
  'Blisters and redness down by {percent} % by week {middle}, and still in week {weeks}':
    '{middle}주까지 물집과 홍반이 {percent} % 감소하고 {weeks}주에도 유지',
  'Blisters again within {after} weeks of stopping in week {weeks}':
    '{weeks}주에 중단한 뒤 {after}주 안에 다시 물집',
  'Itch at least {points} points less, of 10, after {weeks} weeks':
    '{weeks}주 후 가려움이 10점 중 {points}점 이상 감소',
  'is not used in {disease}': '{disease}에서는 쓰이지 않습니다',
  'leave it out, and give the medicine under "medications"': '빼고 약은 "medications"에 적으세요',
  'is missing: this disease is forecast only when it is known whether a systemic steroid is taken, and how much':
    '빠져 있음: 이 질환은 전신 스테로이드를 쓰는지, 얼마나 쓰는지 알아야만 예측합니다',
  'give {example} for none, or the mg of prednisone per kg and day, with "sinceWeeks" and "taperWeeks" where they are known':
    '쓰지 않으면 {example}, 쓰면 하루 kg당 프레드니손 mg과, 알면 "sinceWeeks"와 "taperWeeks"를 적으세요',
  'no order of medicines in bullous pemphigoid: nobody has compared them, and 21 people in uncontrolled reports are too few to tell JAK inhibitors apart':
    '수포성 유천포창에서는 약의 순위를 매기지 않습니다: 아무도 비교하지 않았고, 대조 없는 보고의 21명은 JAK 억제제를 구별하기에 너무 적습니다',
  'on JAK inhibitors: 21 treated people in uncontrolled reports (8 on tofacitinib, 13 on baricitinib), nearly all on steroids as well':
    'JAK 억제제: 대조 없는 보고에서 치료받은 21명(토파시티닙 8명, 바리시티닙 13명), 거의 모두 스테로이드도 함께 씀',
  'within a year 17 in 100 people with bullous pemphigoid die (95 % interval 13 to 24; prednisone 0.5 mg/kg), of those with extensive disease 24 to 42 in 100; BPDAI and itch here are of those who live':
    '수포성 유천포창이 있는 100명 중 17명이 1년 안에 사망합니다(95 % 구간 13~24; 프레드니손 0.5 mg/kg). 광범위한 경우 100명 중 24~42명입니다. 여기의 BPDAI와 가려움은 살아 있는 사람들의 것입니다',
  'boxed warning of JAK inhibitors in the United States: serious infections, death, cancer, heart attack and stroke, thrombosis. In the European Union, from 65 years on only when nothing else is suitable':
    '미국의 JAK 억제제 박스 경고: 중증 감염, 사망, 암, 심근경색과 뇌졸중, 혈전증. 유럽연합에서는 65세부터 다른 적절한 치료가 없을 때만',
  'the only randomised trial of this pathway (ADEPT, 106 people): sustained remission at week 36 in 18.3 % with dupilumab and 6.1 % with placebo, each with a steroid taper. Here death, leaving and rescue count as no remission, at rates that are assumed; without them this model says about twice what was found':
    '이 경로의 유일한 무작위 시험(ADEPT, 106명): 36주 지속 관해가 두필루맙 18.3 %, 위약 6.1 %였고 둘 다 스테로이드를 감량했습니다. 여기서는 사망, 이탈, 구제 치료를 가정한 비율로 관해 아님으로 셉니다. 이를 빼면 이 모델은 실제로 관찰된 것의 약 두 배를 말합니다',
  'no JAK inhibitor is licensed for bullous pemphigoid, and no randomised trial of one was found':
    '수포성 유천포창에 허가된 JAK 억제제는 없으며, 무작위 시험도 찾지 못했습니다',
  'published courses end at week {week}: what comes later rests on the equations alone':
    '발표된 경과는 {week}주에서 끝납니다: 그 뒤는 방정식에만 근거합니다',
  'without a steroid: nearly everybody in the reports took one, so that this is an extrapolation':
    '스테로이드 없이: 보고의 거의 모든 사람이 썼으므로 이것은 외삽입니다',
  'when it is stopped, itch comes back within days and blisters within weeks in many, the antibody with them: a fall of antibody is no permission to stop':
    '중단하면 많은 사람에서 며칠 안에 가려움이, 몇 주 안에 물집이 돌아오고 항체도 함께 오릅니다: 항체가 줄었다고 중단해도 된다는 뜻은 아닙니다',
  'itch is not known: it counts as that of the people in the trials':
    '가려움을 모름: 연구에 참여한 사람들의 가려움으로 칩니다',
  'it is not said since when the steroid is taken: it counts as begun now, and what it does is part of the forecast':
    '스테로이드를 언제부터 썼는지 말하지 않음: 지금 시작한 것으로 치며 그 효과가 예측에 포함됩니다',
  'it is not said whether the steroid is tapered: it goes on at this dose':
    '스테로이드를 감량하는지 말하지 않음: 이 용량으로 계속합니다',
  'no report of {drug} in bullous pemphigoid was used in the fit: its effect is predicted from how it is taken up and what it blocks':
    '수포성 유천포창에서 {drug}의 보고는 적합에 쓰이지 않았습니다: 효과는 흡수와 차단으로부터 예측됩니다',
  'To be read with every figure': '모든 숫자와 함께 읽을 것',
  'Chance of {goal} in week {week}': '{week}주 {goal} 확률',
  'A forecast of this disease needs to know whether a systemic steroid is taken, and how much: say it on the person.':
    '이 질환의 예측에는 전신 스테로이드를 쓰는지, 얼마나 쓰는지가 필요합니다: 환자 화면에서 적어 주세요.',
  Blisters: '물집',
  'Systemic steroid': '전신 스테로이드',
  'nearly everybody in the reports took one: without it nothing is forecast':
    '보고의 거의 모두가 썼습니다: 이것을 모르면 예측하지 않습니다',
  'is taken': '씀',
  Prednisone: '프레드니손',
  'mg per kg and day': 'mg/kg/일',
  'taken for': '복용 기간',
  'weeks so far': '지금까지 주',
  'tapered to nothing in': '감량해 중단하기까지',
  'weeks from now': '지금부터 주',
  'How much? Another steroid counts as the prednisone that does as much.':
    '얼마나요? 다른 스테로이드는 같은 효과의 프레드니손으로 환산합니다.',
  'Please give a number between 0 and {most}.': '0에서 {most} 사이의 숫자를 입력하세요.',
  'Skin at a BPDAI of {value}': 'BPDAI {value}일 때의 피부',
  'Blisters, itch and steroid': '물집, 가려움, 스테로이드',
  'with bullous pemphigoid': '수포성 유천포창',
  'blisters, erosions and redness by place, 0 to 360': '부위별 물집, 미란, 홍반, 0~360',
  'Antibody in the blood (anti-BP180 IgG), percent of now': '혈중 항체(항BP180 IgG), 현재 대비 %',
  'The antibody falls slowly: half of what circulates is gone in three weeks, and more is made. Skin and itch get better before it. After a stop itch comes back within days, blisters and antibody within weeks. Nothing is decided by it: two in three people who are clear still have it.':
    '항체는 천천히 줄어듭니다: 도는 항체의 절반은 3주에 사라지지만 새로 만들어집니다. 피부와 가려움은 그보다 먼저 좋아집니다. 중단하면 며칠 안에 가려움이, 몇 주 안에 물집과 항체가 돌아옵니다. 이것으로는 아무것도 결정하지 않습니다: 깨끗한 사람 셋 중 둘은 여전히 항체가 있습니다.',
  'In bullous pemphigoid JAK inhibition calls fewer immune cells into the skin.':
    '수포성 유천포창에서 JAK 억제는 피부로 면역세포를 덜 부릅니다.',
  'A chemokine that calls such cells, CCL17, fell in cells of patients outside of the body. That cells were counted in treated skin was not found.':
    '그런 세포를 부르는 케모카인 CCL17이 몸 밖의 환자 세포에서 줄었습니다. 치료한 피부에서 세포를 셌다는 것은 찾지 못했습니다.',
  'The study of expression that was found treated nobody. About twenty treated people are reported, without a control, most with a corticosteroid; means over those who responded overstate the effect. No randomised trial of a JAK inhibitor was found; in the one of a related pathway remission was three to four times rarer than in its uncontrolled series.':
    '찾은 발현 연구는 아무도 치료하지 않았습니다. 치료받은 약 스무 명이 대조 없이 보고되었고 대부분 코르티코스테로이드를 함께 썼습니다. 반응자만의 평균은 효과를 과장합니다. JAK 억제제의 무작위 시험은 찾지 못했고, 관련 경로의 시험에서 관해는 대조 없는 증례군보다 3~4배 드물었습니다.',
  'dupilumab with a steroid taper, the only randomised trial of a related pathway: sustained remission at week 36':
    '두필루맙과 스테로이드 감량, 관련 경로의 유일한 무작위 시험: 36주 지속 관해',
  'dupilumab in an uncontrolled series: complete response at the last visit':
    '대조 없는 증례군의 두필루맙: 마지막 방문에서 완전 반응',
  'remission index ≤ 1': '관해 지수 ≤ 1',
  'weeks until remission index ≤ 1': '관해 지수 ≤ 1까지의 주 수',
  '> 10 points lost since week 30': '30주 이후 10점 초과 악화',
  'blisters ≤ 3': '물집 ≤ 3',
  'control index ≤ 1': '조절 지수 ≤ 1',
  'mean change of anti-BP180 IgG, %': '항BP180 IgG 평균 변화, %',
  'mg of prednisone (or as much of another) per kg of body weight and day; 0 for none':
    '체중 kg당 하루 프레드니손 mg(다른 약은 그만큼); 쓰지 않으면 0',
  'weeks that it has been taken; 0 when it begins now': '지금까지 복용한 주 수; 지금 시작하면 0',
  'weeks from now in which it is lowered to nothing; leave out when it goes on':
    '지금부터 감량해 중단하기까지의 주 수; 계속하면 비워 둠',
  'in the only randomised trial of this pathway (ADEPT) itch fell by 4 points or more at week 36 in 38.3 % with dupilumab and 10.5 % with placebo; this model says 59 and 26: its chances of less itch are too high':
    '이 신호 경로의 유일한 무작위 시험(ADEPT)에서 36주에 가려움이 4점 이상 줄어든 사람은 두필루맙 38.3 %, 위약 10.5 %였습니다. 이 모델은 59와 26이라고 합니다. 가려움이 줄어들 가능성이 너무 높게 나옵니다',
};
