import type { Catalogue } from '../../catalogue.js';

/** Psoriasis and vitiligo: their studies, scores, options and labels. */
export const psoriasisAndVitiligo: Catalogue = {
  'No study of it in vitiligo was read.': '백반증에서의 연구는 읽지 못함.',
  'tacrolimus or pimecrolimus cream': '타크로리무스 또는 피메크로리무스 크림',
  'No study and no label of it was read.': '연구와 허가사항을 모두 읽지 못함.',
  'Hands and feet answered least: 0 of 100 regained most of the pigment there.':
    '손과 발의 반응이 가장 적음: 100명 중 0명이 그곳 색소의 대부분을 회복함.',
  'repigmentation of 75 % or more': '75 % 이상 재색소 침착',
  'pooled from studies without a control; all people of the review, of whom fewer were treated so long':
    '대조군 없는 연구의 통합; 검토에 포함된 전체 인원이며 그 기간 치료받은 사람은 더 적음',
  'grafting of pigment cells': '색소세포 이식',
  'International Vitiligo Task Force': '국제 백반증 전문위원회',
  '42 experts and 4 patients agreed on steps by subtype, activity, extent and goal':
    '전문가 42명과 환자 4명이 아형, 활성도, 범위, 목표에 따른 단계에 합의',
  'limited disease: corticosteroid or calcineurin inhibitor, or ruxolitinib cream where there is one; more: narrowband UVB with a cream; a pulse of corticosteroid by mouth to stop fast spread; grafts for stable segmental disease':
    '제한된 질환: 코르티코스테로이드 또는 칼시뉴린 억제제, 가능하면 룩소리티닙 크림; 더 넓으면: 협대역 자외선 B와 크림; 빠른 확산을 멈추기 위한 경구 코르티코스테로이드 펄스; 안정된 분절형에는 이식',
  'MSD Manual': 'MSD 매뉴얼',
  'potent corticosteroid creams by tradition; calcineurin inhibitors on face and groin; narrowband UVB often first where the disease is widespread':
    '전통적으로 강한 코르티코스테로이드 크림; 얼굴과 사타구니에는 칼시뉴린 억제제; 광범위하면 흔히 협대역 자외선 B를 먼저',
  'a review': '종설',
  'ruxolitinib cream is the approved one; narrowband UVB is advised beside it in extensive or progressive disease, or when the cream alone is not enough':
    '승인된 것은 룩소리티닙 크림; 광범위하거나 진행성이거나 크림만으로 부족하면 협대역 자외선 B 병용을 권고',
  labels: '허가사항',
  'ruxolitinib cream: nonsegmental vitiligo from 12 years on, up to 10 % of the body surface; no inhibitor by mouth was authorised for vitiligo in the US by September 2026':
    '룩소리티닙 크림: 12세 이상 비분절형 백반증, 체표면적 10 %까지; 2026년 9월까지 미국에서 백반증에 허가된 경구 억제제 없음',
  'Excimer light, pulses of corticosteroid by mouth and depigmentation: no study and no label was read.':
    '엑시머 광선, 경구 코르티코스테로이드 펄스, 탈색: 연구와 허가사항을 읽지 못함.',
  'No study of it in psoriasis was read.': '건선에서의 연구는 읽지 못함.',
  'methotrexate 7.5 to 25 mg once a week by mouth': '메토트렉세이트 7.5~25 mg 주 1회 경구',
  acitretin: '아시트레틴',
  'fumaric acid esters': '푸마르산에스테르',
  'No label of it was read.': '허가사항을 읽지 못함.',
  apremilast: '아프레밀라스트',
  'apremilast 30 mg twice daily': '아프레밀라스트 30 mg 1일 2회',
  icotrokinra: '이코트로킨라',
  'icotrokinra 200 mg once daily': '이코트로킨라 200 mg 1일 1회',
  adalimumab: '아달리무맙',
  'adalimumab 80 mg, then 40 mg every 2 weeks from week 1': '아달리무맙 80 mg, 이후 1주부터 40 mg 2주마다',
  'certolizumab pegol': '세르톨리주맙페골',
  'certolizumab pegol 400 mg every 2 weeks': '세르톨리주맙페골 400 mg 2주마다',
  etanercept: '에타너셉트',
  'etanercept 50 mg twice a week': '에타너셉트 50 mg 주 2회',
  infliximab: '인플릭시맙',
  'No label of it was read. It is given into a vein.': '허가사항을 읽지 못함. 정맥으로 투여.',
  'infliximab 5 mg/kg in weeks 0, 2 and 6, then every 8 weeks': '인플릭시맙 5 mg/kg 0, 2, 6주, 이후 8주마다',
  ustekinumab: '우스테키누맙',
  'ustekinumab 45 mg in weeks 0 and 4, then every 12 weeks': '우스테키누맙 45 mg 0, 4주, 이후 12주마다',
  secukinumab: '세쿠키누맙',
  'secukinumab 300 mg every week to week 4, then every 4 weeks':
    '세쿠키누맙 300 mg 4주까지 매주, 이후 4주마다',
  ixekizumab: '익세키주맙',
  'ixekizumab 160 mg, then 80 mg every 2 weeks': '익세키주맙 160 mg, 이후 80 mg 2주마다',
  brodalumab: '브로달루맙',
  'brodalumab 210 mg every 2 weeks': '브로달루맙 210 mg 2주마다',
  bimekizumab: '비메키주맙',
  'bimekizumab 320 mg every 4 weeks': '비메키주맙 320 mg 4주마다',
  guselkumab: '구셀쿠맙',
  'guselkumab 100 mg in weeks 0 and 4, then every 8 weeks': '구셀쿠맙 100 mg 0, 4주, 이후 8주마다',
  risankizumab: '리산키주맙',
  'IMMhance, PASI 90': 'IMMhance, PASI 90',
  'risankizumab 150 mg in weeks 0 and 4, then every 12 weeks': '리산키주맙 150 mg 0, 4주, 이후 12주마다',
  tildrakizumab: '틸드라키주맙',
  'tildrakizumab 100 mg in weeks 0 and 4, then every 12 weeks': '틸드라키주맙 100 mg 0, 4주, 이후 12주마다',
  'for the whole body: acitretin, ciclosporin, fumaric acid esters, methotrexate; the antibodies; apremilast and deucravacitinib; what is recommended in general rests on the living Cochrane review':
    '전신 치료: 아시트레틴, 사이클로스포린, 푸마르산에스테르, 메토트렉세이트; 항체들; 아프레밀라스트와 듀크라바시티닙; 일반 권고는 상시 갱신되는 코크란 리뷰에 근거',
  'a conventional medicine first for most who need one for the whole body; an antibody that is labelled for it first where that is not expected to be enough; antibodies, apremilast and deucravacitinib second':
    '전신 치료가 필요한 대부분은 기존 약물을 먼저; 그것으로 부족할 것으로 예상되면 1차로 허가된 항체; 항체, 아프레밀라스트, 듀크라바시티닙은 그다음',
  'moderate to severe: BSA or PASI above 10 and DLQI above 10, or face, scalp, genitals, nails or palms; the goal is PASI 90, or PASI 2 or less':
    '중등도~중증: BSA 또는 PASI 10 초과이면서 DLQI 10 초과, 또는 얼굴, 두피, 생식기, 손발톱, 손바닥; 목표는 PASI 90 또는 PASI 2 이하',
  'another medicine for the whole body first: ustekinumab, etanercept, apremilast (adults). From the first one on: guselkumab, risankizumab, tildrakizumab, secukinumab, ixekizumab, bimekizumab, brodalumab':
    '다른 전신 약물을 먼저: 우스테키누맙, 에타너셉트, 아프레밀라스트(성인). 처음부터 가능: 구셀쿠맙, 리산키주맙, 틸드라키주맙, 세쿠키누맙, 익세키주맙, 비메키주맙, 브로달루맙',
  'all antibodies alone in moderate to severe disease; no TNF blocker with demyelination or advanced heart failure, no IL-17 blocker with inflammatory bowel disease':
    '중등도~중증에서 모든 항체 단독; 탈수초 질환이나 진행된 심부전에는 TNF 차단제 금지, 염증성 장질환에는 IL-17 차단제 금지',
  'no inhibitor of JAK1, JAK2 or JAK3 by mouth is authorised for plaque psoriasis, deucravacitinib (TYK2) is; tofacitinib and upadacitinib only for psoriatic arthritis':
    '판상 건선에 허가된 경구 JAK1, JAK2, JAK3 억제제는 없고 듀크라바시티닙(TYK2)은 허가됨; 토파시티닙과 우파다시티닙은 건선성 관절염에만',
  'Creams with vitamin D, retinoids, tapinarof or roflumilast: no study and no label was read.':
    '비타민 D, 레티노이드, 타피나로프, 로플루밀라스트 크림: 연구와 허가사항을 읽지 못함.',
  'Acitretin, fumaric acid esters, certolizumab pegol and infliximab: no label was read.':
    '아시트레틴, 푸마르산에스테르, 세르톨리주맙페골, 인플릭시맙: 허가사항을 읽지 못함.',
  'randomised; double blind as far as the source tells': '무작위; 출처가 밝힌 한 이중 눈가림',
  'adults, moderate to severe plaque psoriasis': '성인, 중등도~중증 판상 건선',
  'no other treatment of psoriasis': '다른 건선 치료 없음',
  'Counts of the database alone: of about 45 of its trials that were checked four had an error, so more are to be expected.':
    '데이터베이스만의 수치: 확인한 약 45개 시험 중 4개에 오류가 있어 더 있을 것으로 예상됨.',
  'ustekinumab 90 mg in weeks 0 and 4, then every 12 weeks': '우스테키누맙 90 mg 0, 4주, 이후 12주마다',
  'randomised, open label, narrowband UVB with or without afamelanotide, 6 months':
    '무작위, 공개, 협대역 자외선 B에 아파멜라노타이드 병용 또는 단독, 6개월',
  'adults, phototype III to VI, 15 to 50 % of the body surface': '성인, 피부형 III~VI, 체표면적 15~50 %',
  'narrowband UVB in both arms': '두 군 모두 협대역 자외선 B',
  'narrowband UVB': '협대역 자외선 B',
  'afamelanotide 16 mg implant every month, four times, with narrowband UVB':
    '아파멜라노타이드 16 mg 삽입제 매월 4회, 협대역 자외선 B 병용',
  'afamelanotide with narrowband UVB': '아파멜라노타이드와 협대역 자외선 B',
  'repigmentation by VASI, percent': 'VASI 재색소 침착, 퍼센트',
  'days to the first pigment, face': '첫 색소까지 일수, 얼굴',
  'days to the first pigment, arms': '첫 색소까지 일수, 팔',
  'The database has the responders of 140 mg and 210 mg exchanged: AMAGINE-2 and the order of the doses show it. They stand at the right dose here.':
    '데이터베이스는 140 mg와 210 mg 반응자를 바꿔 적음: AMAGINE-2와 용량 순서가 보여줌. 여기서는 올바른 용량에 둠.',
  'brodalumab 140 mg every 2 weeks': '브로달루맙 140 mg 2주마다',
  'ustekinumab 45 mg, 90 mg above 100 kg, in weeks 0 and 4, then every 12 weeks':
    '우스테키누맙 45 mg(100 kg 초과 90 mg) 0, 4주, 이후 12주마다',
  'randomised, double blind, several doses of baricitinib or placebo, 12 weeks':
    '무작위, 이중 눈가림, 바리시티닙 여러 용량 또는 위약, 12주',
  'adults, PASI 12, sPGA 3 and body surface 12 % or more': '성인, PASI 12, sPGA 3, 체표면적 12 % 이상',
  'No table of results could be read; the figures are remembered.':
    '결과표를 읽지 못함; 수치는 기억에 의한 것.',
  'baricitinib 8 mg once daily': '바리시티닙 8 mg 1일 1회',
  'baricitinib 10 mg once daily': '바리시티닙 10 mg 1일 1회',
  'Read in the database alone, and compared neither with the registry nor with the paper.':
    '데이터베이스에서만 읽었고 등록부나 논문과 비교하지 않음.',
  'adalimumab 40 mg every 2 weeks': '아달리무맙 40 mg 2주마다',
  'bimekizumab 320 mg every 4 weeks to week 16, then every 8 weeks':
    '비메키주맙 320 mg 16주까지 4주마다, 이후 8주마다',
  'PASI 100 in week 16, bimekizumab 320 mg every 4 weeks: the database has 189 of 321 (58.9 %), the registry 58.6 %; the registry is taken.':
    '16주 PASI 100, 비메키주맙 320 mg 4주마다: 데이터베이스 321명 중 189명(58.9 %), 등록부 58.6 %; 등록부를 택함.',
  'PASI 90 in week 16, ustekinumab 45 mg, 90 mg above 100 kg, in weeks 0 and 4, then every 12 weeks: the database has 82 of 163 (50.3 %), the registry 49.7 %; the registry is taken.':
    '16주 PASI 90, 우스테키누맙 45 mg(100 kg 초과 90 mg) 0, 4주, 이후 12주마다: 데이터베이스 163명 중 82명(50.3 %), 등록부 49.7 %; 등록부를 택함.',
  'IGA of the scalp 0/1, at least 2 points better': '두피 IGA 0/1, 2점 이상 호전',
  'mean DLQI': '평균 DLQI',
  'certolizumab pegol 400 mg in weeks 0, 2 and 4, then 200 mg every 2 weeks':
    '세르톨리주맙페골 400 mg 0, 2, 4주, 이후 200 mg 2주마다',
  'adults for whom ustekinumab had done too little': '우스테키누맙 효과가 부족했던 성인',
  'In people for whom ustekinumab had done too little; PASI at the start was low.':
    '우스테키누맙 효과가 부족했던 사람들; 시작 시 PASI가 낮았음.',
  'The database has only the arm of 3 mg twice daily beside placebo; PASI 75 of all arms is from the abstract.':
    '데이터베이스에는 위약 외에 3 mg 1일 2회 군만 있음; 모든 군의 PASI 75는 초록에서 가져옴.',
  'deucravacitinib 3 mg every other day': '듀크라바시티닙 3 mg 격일',
  'deucravacitinib 3 mg once daily': '듀크라바시티닙 3 mg 1일 1회',
  'deucravacitinib 3 mg twice daily': '듀크라바시티닙 3 mg 1일 2회',
  'deucravacitinib 6 mg twice daily': '듀크라바시티닙 6 mg 1일 2회',
  'deucravacitinib 12 mg once daily': '듀크라바시티닙 12 mg 1일 1회',
  'randomised, double blind, secukinumab 300 mg, 150 mg or a comparator, 12 weeks':
    '무작위, 이중 눈가림, 세쿠키누맙 300 mg, 150 mg 또는 비교 약물, 12주',
  'PASI 90 on secukinumab 300 mg in week 12: the Cochrane database has 160 of 245 (65.3 %), which is the count of IGA 0/1, the other data set 145 of 245; on placebo 6 of 248 against 3 of 246. The other data set is taken.':
    '12주 세쿠키누맙 300 mg PASI 90: 코크란 데이터베이스 245명 중 160명(65.3 %)은 IGA 0/1의 수, 다른 자료 245명 중 145명; 위약 248명 중 6명 대 246명 중 3명. 다른 자료를 택함.',
  'secukinumab 150 mg every week to week 4, then every 4 weeks':
    '세쿠키누맙 150 mg 4주까지 매주, 이후 4주마다',
  'PASI 75 in week 16, apremilast 30 mg twice daily: the database has 183 of 562 (32.6 %), the registry 33.1 %.':
    '16주 PASI 75, 아프레밀라스트 30 mg 1일 2회: 데이터베이스 562명 중 183명(32.6 %), 등록부 33.1 %.',
  'responders who went on with apremilast': '반응자, 아프레밀라스트 지속',
  'responders, placebo from week 32': '반응자, 32주부터 위약',
  'DLQI ≥ 5 points better': 'DLQI 5점 이상 호전',
  'of those with DLQI 5 or more at baseline': '기저 DLQI 5 이상인 사람 중',
  'DLQI 5 or less': 'DLQI 5 이하',
  'mean change of the affected body surface, percent': '침범 체표면적의 평균 변화, 퍼센트',
  'mean change of PASI, percent': 'PASI 평균 변화, 퍼센트',
  'etanercept 25 mg every week': '에타너셉트 25 mg 매주',
  'etanercept 25 mg twice a week': '에타너셉트 25 mg 주 2회',
  'PASI 90: the database has 39 of 204 on 25 mg and 20 of 203 on 50 mg, against the order of PASI 75. They are probably exchanged and stand exchanged here.':
    'PASI 90: 데이터베이스는 25 mg 204명 중 39명, 50 mg 203명 중 20명으로 PASI 75의 순서와 반대. 바뀐 것으로 보여 여기서는 바꿔 둠.',
  'PASI 90 on secukinumab 300 mg in week 12: the Cochrane database has 36 responders, the other data set 35 of 59, which is taken.':
    '12주 세쿠키누맙 300 mg PASI 90: 코크란 데이터베이스 36명, 다른 자료 59명 중 35명이며 이를 택함.',
  'The denominators of the two data sets differ: 323 to 327 people in an arm here, 326 or 327 in the Cochrane database; the counts agree.':
    '두 자료의 분모가 다름: 여기서는 군당 323~327명, 코크란 데이터베이스는 326 또는 327명; 반응자 수는 일치.',
  'icotrokinra 100 mg twice daily': '이코트로킨라 100 mg 1일 2회',
  'mean change of PASI, points': 'PASI 평균 변화, 점',
  'randomised, double blind, icotrokinra, deucravacitinib or placebo, 16 weeks; icotrokinra and deucravacitinib go on to week 24':
    '무작위, 이중 눈가림, 이코트로킨라, 듀크라바시티닙 또는 위약, 16주; 이코트로킨라와 듀크라바시티닙은 24주까지',
  'The dose of icotrokinra, 200 mg, is remembered.': '이코트로킨라 용량 200 mg은 기억에 의한 것.',
  'Which endpoint a posted figure belongs to was told from the order of the registry and from the figures of the headlines.':
    '어느 평가변수의 수치인지는 등록부의 순서와 발표된 주요 수치로 판단함.',
  'deucravacitinib 6 mg once daily': '듀크라바시티닙 6 mg 1일 1회',
  'randomised, double blind, icotrokinra or placebo; responders of week 24 randomised to go on or to placebo to week 52':
    '무작위, 이중 눈가림, 이코트로킨라 또는 위약; 24주 반응자를 52주까지 지속 또는 위약으로 무작위',
  '12 years or older, moderate to severe plaque psoriasis': '12세 이상, 중등도~중증 판상 건선',
  'The figures of week 16 were not read.': '16주 수치는 읽지 못함.',
  'Whom the withdrawal was of, responders by PASI 75, is a reading of figures without names.':
    '중단 대상이 PASI 75 반응자라는 것은 이름 없는 수치에서 읽은 것.',
  'responders who went on with icotrokinra': '반응자, 이코트로킨라 지속',
  'responders, placebo from week 24': '반응자, 24주부터 위약',
  'icotrokinra 10 mg once daily': '이코트로킨라 10 mg 1일 1회',
  'icotrokinra 50 mg once daily': '이코트로킨라 50 mg 1일 1회',
  'The withdrawal from week 28 on is remembered only, not read: the abstract was cut off.':
    '28주 이후 중단은 기억일 뿐 읽지 못함: 초록이 잘려 있었음.',
  'randomised, open label': '무작위, 공개',
  'adults, moderate plaque psoriasis': '성인, 중등도 판상 건선',
  'risankizumab 150 mg': '리산키주맙 150 mg',
  'ixekizumab 75 mg in weeks 0, 2 and 4, then every 4 weeks': '익세키주맙 75 mg 0, 2, 4주, 이후 4주마다',
  'ixekizumab 150 mg in weeks 0, 2 and 4, then every 4 weeks': '익세키주맙 150 mg 0, 2, 4주, 이후 4주마다',
  'mean PASI': '평균 PASI',
  'ixekizumab 160 mg, then 80 mg every 2 weeks to week 12': '익세키주맙 160 mg, 이후 12주까지 80 mg 2주마다',
  'etanercept 50 mg every week': '에타너셉트 50 mg 매주',
  'methotrexate 17.5 to 22.5 mg once a week under the skin': '메토트렉세이트 17.5~22.5 mg 주 1회 피하',
  'pooled shares of people in prospective studies without a control': '대조군 없는 전향 연구의 통합 비율',
  'That mild is 25 % and marked 75 % is remembered.': '경도는 25 %, 현저는 75 %라는 정의는 기억에 의한 것.',
  'Of the places of the body the review says six months or more.':
    '신체 부위에 대해 검토는 6개월 이상이라고 함.',
  'repigmentation of 25 % or more': '25 % 이상 재색소 침착',
  'face and neck': '얼굴과 목',
  'arms and legs': '팔과 다리',
  'hands and feet': '손과 발',
  'randomised 3:3:3:1, double blind with double dummy, tofacitinib 5 mg, 10 mg, etanercept or placebo, 12 weeks':
    '무작위 3:3:3:1, 이중 위약 이중 눈가림, 토파시티닙 5 mg, 10 mg, 에타너셉트 또는 위약, 12주',
  'adults, PASI 12 or more and PGA moderate or severe, after one systemic treatment at least':
    '성인, PASI 12 이상, PGA 중등도 또는 중증, 전신 치료 한 번 이상 경험',
  'PASI 75 in week 12: the database has 39.4, 63.3 and 58.6 % on tofacitinib 5 mg, 10 mg and etanercept, a report of the paper 39.5, 63.6 and 58.8 %; the denominators differ by one to two people.':
    '12주 PASI 75: 데이터베이스는 토파시티닙 5 mg, 10 mg, 에타너셉트에서 39.4, 63.3, 58.6 %, 논문 보도는 39.5, 63.6, 58.8 %; 분모가 한두 명 다름.',
  'tofacitinib 10 mg twice daily': '토파시티닙 10 mg 1일 2회',
  'two randomised trials, 2:2:1, double blind, tofacitinib 5 mg, 10 mg or placebo, 52 weeks; first read at week 16':
    '두 무작위 시험, 2:2:1, 이중 눈가림, 토파시티닙 5 mg, 10 mg 또는 위약, 52주; 16주에 일차 평가',
  '901 people in the first and 960 in the second; over both 745 on 5 mg, 741 on 10 mg and 373 on placebo.':
    '첫 시험 901명, 둘째 960명; 합하여 5 mg 745명, 10 mg 741명, 위약 373명.',
  'PASI 75 is remembered; every copy of the abstract that was found was cut off before it.':
    'PASI 75는 기억에 의한 것; 찾은 초록 사본은 모두 그 앞에서 잘려 있었음.',
  'placebo, OPT Pivotal 1': '위약, OPT Pivotal 1',
  'tofacitinib 5 mg twice daily, OPT Pivotal 1': '토파시티닙 5 mg 1일 2회, OPT Pivotal 1',
  'tofacitinib 10 mg twice daily, OPT Pivotal 1': '토파시티닙 10 mg 1일 2회, OPT Pivotal 1',
  'placebo, OPT Pivotal 2': '위약, OPT Pivotal 2',
  'tofacitinib 5 mg twice daily, OPT Pivotal 2': '토파시티닙 5 mg 1일 2회, OPT Pivotal 2',
  'tofacitinib 10 mg twice daily, OPT Pivotal 2': '토파시티닙 10 mg 1일 2회, OPT Pivotal 2',
  '24 weeks of tofacitinib 5 mg or 10 mg; those with PASI 75 and PGA 0/1 randomised to placebo or the same dose to week 40 or relapse, then the dose again for 16 weeks':
    '토파시티닙 5 mg 또는 10 mg 24주; PASI 75와 PGA 0/1 도달자를 위약 또는 같은 용량으로 40주 또는 재발까지 무작위, 이후 같은 용량 16주',
  '666 people by the abstract, 674 enrolled by a news report.': '초록에는 666명, 뉴스 보도에는 674명 등록.',
  'The abstract does not say whether those who relapsed are of the arm of the dose or of both; they are put to the dose.':
    '초록은 재발자가 해당 용량군인지 양쪽인지 밝히지 않음; 용량에 배정함.',
  'responders who went on with tofacitinib 5 mg': '반응자, 토파시티닙 5 mg 지속',
  'responders to tofacitinib 5 mg, placebo from week 24': '토파시티닙 5 mg 반응자, 24주부터 위약',
  'responders who went on with tofacitinib 10 mg': '반응자, 토파시티닙 10 mg 지속',
  'responders to tofacitinib 10 mg, placebo from week 24': '토파시티닙 10 mg 반응자, 24주부터 위약',
  'PASI 75 and PGA 0/1 together': 'PASI 75와 PGA 0/1 동시',
  'responders who went on with ustekinumab 45 mg': '반응자, 우스테키누맙 45 mg 지속',
  'responders to ustekinumab 45 mg, placebo from week 40': '우스테키누맙 45 mg 반응자, 40주부터 위약',
  'responders who went on with ustekinumab 90 mg': '반응자, 우스테키누맙 90 mg 지속',
  'responders to ustekinumab 90 mg, placebo from week 40': '우스테키누맙 90 mg 반응자, 40주부터 위약',
  'randomised 2:1:1, double blind, deucravacitinib, apremilast or placebo; placebo to week 16, then deucravacitinib; 52 weeks':
    '무작위 2:1:1, 이중 눈가림, 듀크라바시티닙, 아프레밀라스트 또는 위약; 위약은 16주까지, 이후 듀크라바시티닙; 52주',
  'adults, PASI 12, sPGA 3 and body surface 10 % or more': '성인, PASI 12, sPGA 3, 체표면적 10 % 이상',
  'PASI 75 of the database and of the abstract agree to one person; PASI 90 and 100 are of the database alone.':
    '데이터베이스와 초록의 PASI 75는 한 명까지 일치; PASI 90과 100은 데이터베이스에만 있음.',
  'The abstract says that the effect grew after week 16 and was kept to week 52, without figures.':
    '초록은 수치 없이 16주 이후 효과가 커져 52주까지 유지되었다고 함.',
  'methotrexate once a week': '메토트렉세이트 주 1회',
  'tildrakizumab 200 mg in weeks 0 and 4, then every 12 weeks': '틸드라키주맙 200 mg 0, 4주, 이후 12주마다',
  'randomised, double blind, ritlecitinib in five doses or placebo, 24 weeks, then 24 weeks of 200 mg for 4 weeks and 50 mg':
    '무작위, 이중 눈가림, 리틀레시티닙 다섯 용량 또는 위약, 24주, 이후 24주는 4주간 200 mg과 50 mg',
  'no phototherapy and no other treatment of vitiligo': '광선치료와 다른 백반증 치료 없음',
  'The abstract prints neither the sizes of the arms nor the figures of 10 mg and of 100 mg then 50 mg.':
    '초록에는 군의 크기와 10 mg, 100 mg 후 50 mg의 수치가 없음.',
  'ritlecitinib 200 mg for 4 weeks, then 50 mg once daily': '리틀레시티닙 200 mg 4주간, 이후 50 mg 1일 1회',
  'ritlecitinib 100 mg for 4 weeks, then 50 mg once daily': '리틀레시티닙 100 mg 4주간, 이후 50 mg 1일 1회',
  'ritlecitinib 50 mg once daily': '리틀레시티닙 50 mg 1일 1회',
  'ritlecitinib 30 mg once daily': '리틀레시티닙 30 mg 1일 1회',
  'ritlecitinib 10 mg once daily': '리틀레시티닙 10 mg 1일 1회',
  'mean change of F-VASI, percent': 'F-VASI 평균 변화, 퍼센트',
  'one centre, one arm, 24 weeks': '단일 기관, 단일군, 24주',
  'nonsegmental vitiligo': '비분절형 백반증',
  'Without a control; much more than the 30 % of TRuE-V1.': '대조군 없음; TRuE-V1의 30 %보다 훨씬 높음.',
  'randomised 1:1:1:1:1, double blind, four doses of ruxolitinib cream or vehicle, 24 weeks, then blinded to week 52':
    '무작위 1:1:1:1:1, 이중 눈가림, 룩소리티닙 크림 네 용량 또는 기제, 24주, 이후 52주까지 눈가림',
  '18 to 75 years, 0.5 % of the body surface on the face and 3 % elsewhere or more':
    '18~75세, 얼굴 체표면적 0.5 %, 그 외 3 % 이상',
  'The paper (Lancet 2020) was not read; its figures are those of two summaries.':
    '논문(Lancet 2020)은 읽지 못함; 수치는 두 요약의 것.',
  'ruxolitinib cream 0.15 % once daily': '룩소리티닙 크림 0.15 % 1일 1회',
  'ruxolitinib cream 0.5 % once daily': '룩소리티닙 크림 0.5 % 1일 1회',
  'ruxolitinib cream 1.5 % once daily': '룩소리티닙 크림 1.5 % 1일 1회',
  'the size of the arm is remembered; the five sizes add up to the 157 of the trial':
    '군의 크기는 기억에 의한 것; 다섯 크기의 합은 시험의 157명',
  'randomised, double blind, tofacitinib ointment 1 % or 2 %, once or twice daily, or vehicle, 12 weeks':
    '무작위, 이중 눈가림, 토파시티닙 연고 1 % 또는 2 %, 1일 1회 또는 2회, 또는 기제, 12주',
  'adults, mild to moderate plaque psoriasis': '성인, 경도~중등도 판상 건선',
  'In week 12 no arm differed from vehicle; the figures of vehicle are not printed.':
    '12주에는 어느 군도 기제와 다르지 않음; 기제의 수치는 인쇄되지 않음.',
  'tofacitinib ointment 2 % once daily': '토파시티닙 연고 2 % 1일 1회',
  'tofacitinib ointment 2 % twice daily': '토파시티닙 연고 2 % 1일 2회',
  'tofacitinib ointment': '토파시티닙 연고',
  'PGA 0/1, at least 2 points better': 'PGA 0/1, 2점 이상 호전',
  '80 % interval of the difference from vehicle: 3.8 to 18.2 points': '기제와의 차이 80 % 구간: 3.8~18.2 %p',
  '80 % interval of the difference from vehicle: 3.1 to 18.5 points': '기제와의 차이 80 % 구간: 3.1~18.5 %p',
  'randomised 1:1, double blind, tofacitinib 5 mg or 10 mg, 16 weeks, then open to week 52; no placebo':
    '무작위 1:1, 이중 눈가림, 토파시티닙 5 mg 또는 10 mg, 16주, 이후 52주까지 공개; 위약 없음',
  'Japanese adults, moderate to severe plaque psoriasis': '일본 성인, 중등도~중증 판상 건선',
  'randomised, double blind, tofacitinib 2 mg, 5 mg, 15 mg or placebo, 12 weeks':
    '무작위, 이중 눈가림, 토파시티닙 2 mg, 5 mg, 15 mg 또는 위약, 12주',
  '25.0 and 66.7 % are not shares of 49 people: some were not counted.':
    '25.0 %와 66.7 %는 49명의 비율이 아님: 일부는 세지 않음.',
  'tofacitinib 2 mg twice daily': '토파시티닙 2 mg 1일 2회',
  'tofacitinib 15 mg twice daily': '토파시티닙 15 mg 1일 2회',
  'those with F-VASI90 at week 52 randomised to go on with the cream or to vehicle for 52 weeks; open cream on relapse':
    '52주 F-VASI90 도달자를 크림 지속 또는 기제로 52주간 무작위; 재발 시 공개 크림',
  'F-VASI90 after 52 weeks of ruxolitinib cream': '룩소리티닙 크림 52주 후 F-VASI90',
  '116 were randomised; the sizes 56, 55 and 16 are those that give every printed percentage.':
    '116명 무작위; 56, 55, 16은 인쇄된 모든 퍼센트를 맞추는 크기.',
  '39.3 % kept F-VASI75 and 28.6 % relapsed: the others left or were not counted.':
    '39.3 %는 F-VASI75 유지, 28.6 %는 재발: 나머지는 이탈하거나 세지 않음.',
  'responders who went on with ruxolitinib cream': '반응자, 룩소리티닙 크림 지속',
  'responders, vehicle from week 52': '반응자, 52주부터 기제',
  'randomised 2:1, double blind, ruxolitinib cream 1.5 % or vehicle twice daily, 24 weeks, then all on the cream to week 52':
    '무작위 2:1, 이중 눈가림, 룩소리티닙 크림 1.5 % 또는 기제 1일 2회, 24주, 이후 모두 크림으로 52주까지',
  '12 years or older, nonsegmental, up to 10 % of the body surface without pigment':
    '12세 이상, 비분절형, 탈색 체표면적 10 %까지',
  'F-VASI75 on vehicle in week 24: 7.4 % by the registry and the paper, 7.5 % at a congress before, 10 % over both trials by the FDA, 8 to 13 % in news of the label. The registry is taken.':
    '24주 기제 F-VASI75: 등록부와 논문 7.4 %, 이전 학회 7.5 %, FDA 두 시험 합쳐 10 %, 허가사항 뉴스 8~13 %. 등록부를 택함.',
  'Missing readings of week 24 were imputed, so the percentages are not those of whole people: those who left count like those who stayed.':
    '24주 결측은 대체되어 퍼센트가 정수 인원과 맞지 않음. 중단한 사람도 계속한 사람과 같이 계산됩니다.',
  'Week 52 counts only those who were seen.': '52주는 관찰된 사람만 셈.',
  'vehicle, then ruxolitinib cream 1.5 % twice daily from week 24':
    '기제, 이후 24주부터 룩소리티닙 크림 1.5 % 1일 2회',
  'vitiligo a lot less or no longer noticeable (VNS 4 or 5)':
    '백반증이 훨씬 덜하거나 더는 눈에 띄지 않음(VNS 4 또는 5)',
  'mean change of the affected surface of the face, percent': '얼굴 침범 면적의 평균 변화, 퍼센트',
  'mean change of T-VASI, %': 'T-VASI 평균 변화, %',
  'mean change of T-VASI, percent': 'T-VASI 평균 변화, 퍼센트',
  'ixekizumab 160 mg, then 80 mg every 4 weeks': '익세키주맙 160 mg, 이후 80 mg 4주마다',
  'responders of UNCOVER-1 and 2 on the dose of the label who went on in the extension':
    '연장 연구를 계속한 UNCOVER-1, 2의 허가 용량 반응자',
  'randomised, double blind, upadacitinib 6 mg, 11 mg, 22 mg or placebo, 24 weeks, then upadacitinib to week 52':
    '무작위, 이중 눈가림, 우파다시티닙 6 mg, 11 mg, 22 mg 또는 위약, 24주, 이후 우파다시티닙 52주까지',
  '18 to 65 years, F-VASI 0.5 and T-VASI 5 or more': '18~65세, F-VASI 0.5, T-VASI 5 이상',
  'The remembered -35.6 and -34.0 stand in one note as differences from placebo, in another as the changes themselves. Nobody has opened the paper.':
    '기억된 -35.6과 -34.0은 한 메모에서는 위약과의 차이, 다른 메모에서는 변화 자체. 논문을 열어 본 사람은 없음.',
  'Changes of F-VASI are remembered, not read.': 'F-VASI 변화는 기억에 의한 것이며 읽지 못함.',
  'upadacitinib 6 mg once daily': '우파다시티닙 6 mg 1일 1회',
  'upadacitinib 11 mg once daily': '우파다시티닙 11 mg 1일 1회',
  'upadacitinib 22 mg once daily': '우파다시티닙 22 mg 1일 1회',
  'two randomised trials, double blind, upadacitinib 15 mg or placebo, 48 weeks':
    '두 무작위 시험, 이중 눈가림, 우파다시티닙 15 mg 또는 위약, 48주',
  '12 years or older, nonsegmental; about 70 % with T-VASI above 10':
    '12세 이상, 비분절형; 약 70 %가 T-VASI 10 초과',
  'Both trials met T-VASI50 and F-VASI75 at week 48 by the news, which print no percentages; those here are remembered, the mean of the two trials.':
    '뉴스에 따르면 두 시험 모두 48주 T-VASI50과 F-VASI75를 충족했으나 퍼센트는 없음; 여기 수치는 기억된 두 시험의 평균.',
  'The database has 334 people on guselkumab and 329 on adalimumab, the registry the reverse; only that gives the PASI 90 of 73.3 % that is printed. The registry is taken.':
    '데이터베이스는 구셀쿠맙 334명, 아달리무맙 329명, 등록부는 반대; 그래야 인쇄된 PASI 90 73.3 %가 나옴. 등록부를 택함.',
  'guselkumab from week 0 or 16, open label after week 52': '0주 또는 16주부터 구셀쿠맙, 52주 이후 공개',
  'open label; stopped for lack of effect counts as failure': '공개; 효과 부족으로 중단하면 실패로 셈',
  'adalimumab, then guselkumab from week 48': '아달리무맙, 이후 48주부터 구셀쿠맙',
  'The database has DLQI 0 or 1 in 31.2 % and a mean change of DLQI of -1.3 points on guselkumab, less than on adalimumab: an error by all appearances; both are left out.':
    '데이터베이스는 구셀쿠맙에서 DLQI 0 또는 1이 31.2 %, DLQI 평균 변화 -1.3점으로 아달리무맙보다 적음: 오류로 보여 둘 다 제외.',
  'Loss of PASI 90 to week 72 after the withdrawal: the registry does not name the figures as read (11.5 % and 86.0 %); the digests do.':
    '중단 후 72주까지 PASI 90 소실: 등록부는 읽은 수치(11.5 %, 86.0 %)의 이름을 밝히지 않으나 요약은 밝힘.',
  'responders who went on with guselkumab': '반응자, 구셀쿠맙 지속',
  'responders, placebo from week 28, guselkumab again on loss of response':
    '반응자, 28주부터 위약, 반응 소실 시 구셀쿠맙 재개',
  'zasocitinib 30 mg once daily': '자소시티닙 30 mg 1일 1회',
  zasocitinib: '자소시티닙',
  'Psoriasis Area and Severity Index (PASI)': '건선 면적 및 중증도 지수(PASI)',
  'static Physician Global Assessment (sPGA)': '정적 의사 전반 평가(sPGA)',
  'Facial Vitiligo Area Scoring Index (F-VASI)': '얼굴 백반증 면적 점수(F-VASI)',
  'Total Vitiligo Area Scoring Index (T-VASI)': '전신 백반증 면적 점수(T-VASI)',
  'extent and three signs (redness, thickness, scale, 0 to 4) of four regions, weighted by their size':
    '네 부위의 범위와 세 징후(홍반, 두께, 인설, 0~4)를 크기로 가중',
  'Of each region: extent 0 to 6 (none, below 10, 10 to 29, 30 to 49, 50 to 69, 70 to 89, 90 to 100 percent) times the sum of the three signs.':
    '부위별: 범위 0~6(없음, 10 미만, 10~29, 30~49, 50~69, 70~89, 90~100 퍼센트) 곱하기 세 징후의 합.',
  'Other limits are in use: 8, 10 or 12; the trials asked for 12 or more.':
    '다른 기준도 쓰임: 8, 10 또는 12; 시험은 12 이상을 요구함.',
  'PASI 2 or less': 'PASI 2 이하',
  'redness, thickness and scale of all plaques at a glance': '모든 판의 홍반, 두께, 인설을 한눈에',
  'Remembered: check before use. Trials also call it PGA or IGA; some have a sixth step.':
    '기억에 의한 것: 사용 전 확인. 시험에서는 PGA 또는 IGA라고도 하며 일부는 여섯째 단계가 있음.',
  'share of the skin with plaques; one hand with its fingers is about 1 %':
    '판이 있는 피부의 비율; 손가락을 포함한 한 손이 약 1 %',
  'Scalp, face, hands, feet, genitals or a heavy burden count as severe whatever the extent.':
    '두피, 얼굴, 손, 발, 생식기 또는 큰 부담은 범위와 무관하게 중증.',
  'no effect on life': '삶에 영향 없음',
  'small effect on life': '삶에 작은 영향',
  'moderate effect on life': '삶에 중간 영향',
  'very large effect on life': '삶에 매우 큰 영향',
  'extreme effect on life': '삶에 극심한 영향',
  'Plaque psoriasis': '판상 건선',
  'surface of the spots of the face (in percent of the body, a hand is 1) times the share of the pigment that is gone':
    '얼굴 반점의 면적(신체의 퍼센트, 손 하나는 1) 곱하기 사라진 색소의 비율',
  'The whole face is 112 fingertips at 32 a hand, so 3.5 at most. Trials asked for 0.5 or more. A mean change is in percent of the start.':
    '얼굴 전체는 손끝 112개, 손 하나는 32개이므로 최대 3.5. 시험은 0.5 이상을 요구함. 평균 변화는 시작 대비 퍼센트.',
  'surface of all spots (in percent of the body, a hand is 1) times the share of the pigment that is gone':
    '모든 반점의 면적(신체의 퍼센트, 손 하나는 1) 곱하기 사라진 색소의 비율',
  'Each region adds its own surface times its share of lost pigment (10, 25, 50, 75, 90 or 100 percent). Hands and feet answer late: of light, 0 of 100 regain most of the pigment there.':
    '각 부위는 면적 곱하기 소실 색소 비율(10, 25, 50, 75, 90, 100 퍼센트)을 더함. 손과 발은 늦게 반응: 광선으로 그곳 색소 대부분을 회복한 사람은 100명 중 0명.',
  hands: '손',
  feet: '발',
  'share of the skin with spots; one hand with its fingers is about 1 %':
    '반점이 있는 피부의 비율; 손가락을 포함한 한 손이 약 1 %',
  'active nonsegmental vitiligo': '활동성 비분절형 백반증',
  'texts of 2017 to 2022 and news of the extension to children of December 2025':
    '2017~2022년 문서와 2025년 12월 소아 확대 소식',
  'The text for children of December 2025 was not read: dose and limit of weight in children are not known for the EU (US: 40 kg).':
    '2025년 12월 소아 문서는 읽지 못함: EU의 소아 용량과 체중 기준을 모름(미국: 40 kg).',
  'moderate to severe, when treatment of the whole body is considered': '중등도~중증, 전신 치료를 고려할 때',
  'stopping is considered without response after 16 weeks': '16주 후 반응이 없으면 중단을 고려',
  'important active infections, active tuberculosis among them': '활동성 결핵을 포함한 중요한 활동성 감염',
  'signs of active tuberculosis are looked for during treatment and after it':
    '치료 중과 이후에 활동성 결핵 징후를 살핌',
  'liver values when it is given every 4 weeks (arthritis)': '4주마다 투여할 때의 간 수치(관절염)',
  '12 weeks without it before a live vaccine, and again 2 weeks after it at the earliest':
    '생백신 전 12주 중단, 접종 후 최소 2주 뒤 재개',
  'better avoided in pregnancy; with breastfeeding one of the two is chosen':
    '임신 중에는 피하는 것이 좋음; 수유와 약 중 하나를 선택',
  'infections of nose and throat: very common': '코와 목의 감염: 매우 흔함',
  'gastroenteritis, herpes simplex, tinea, headache, diarrhoea, hives, joint pain, redness at the injection: common':
    '위장염, 단순포진, 백선, 두통, 설사, 두드러기, 관절통, 주사 부위 홍반: 흔함',
  'first label of 2017 (a copy) and the approval for children of 29 September 2025':
    '2017년 최초 허가사항(사본)과 2025년 9월 29일 소아 승인',
  'The present section 5 was not read; it changed in March and in September 2025.':
    '현재 5절은 읽지 못함; 2025년 3월과 9월에 바뀜.',
  'moderate to severe, when treatment of the whole body or light is considered':
    '중등도~중증, 전신 치료나 광선치료를 고려할 때',
  'the same dose for children from 40 kg on': '40 kg 이상 소아도 같은 용량',
  'after a serious hypersensitivity to it': '이 약에 심한 과민반응이 있었을 때',
  'paused until it is over when it is serious or does not respond':
    '심하거나 반응하지 않으면 나을 때까지 중단',
  'harm to the liver; it matters most in the doses for bowel disease': '간 손상; 장질환 용량에서 가장 중요',
  'medicines with a narrow margin that CYP450 breaks down: watch and adjust':
    'CYP450으로 대사되는 치료역이 좁은 약: 관찰하고 조절',
  'any unwanted event': '모든 이상사례',
  '100 mg, VOYAGE 1 and 2': '100 mg, VOYAGE 1과 2',
  'serious unwanted event': '중대한 이상사례',
  'infections of nose and throat, headache, reactions at the injection, joint pain, diarrhoea, gastroenteritis, tinea, herpes simplex: 1 % and more':
    '코·목 감염, 두통, 주사 부위 반응, 관절통, 설사, 위장염, 백선, 단순포진: 1 % 이상',
  'infections of nose and throat': '코와 목의 감염',
  'revision of 2024': '2024년 개정',
  'the dose was read for the US': '용량은 미국 문서에서 읽음',
  'important active infections': '중요한 활동성 감염',
  'begun 4 weeks after a live vaccine; none during treatment and for 21 weeks after it':
    '생백신 4주 후 시작; 치료 중과 이후 21주간 접종 금지',
  'tinea, headache, itch, fatigue, reactions at the injection: common':
    '백선, 두통, 가려움, 피로, 주사 부위 반응: 흔함',
  '2019 (a copy, sections 2, 5 and 6) and a text on the current indications':
    '2019년(사본, 2, 5, 6절)과 현재 적응증에 관한 글',
  'one dose whatever the weight': '체중과 무관하게 같은 용량',
  'anaphylaxis has been seen': '아나필락시스가 보고됨',
  'of 72 with latent tuberculosis who were treated for it none became active in 61 weeks on average, of 31 untreated none in 55; all are watched':
    '치료받은 잠복결핵 72명 중 평균 61주간 활동성 0명, 치료받지 않은 31명 중 55주간 0명; 모두 관찰',
  'harm to the liver is a warning for bowel disease: liver values before those first doses':
    '간 손상은 장질환에 대한 경고: 그 초기 용량 전에 간 수치',
  '150 mg, 1306 against 300 people': '150 mg, 1306명 대 300명',
  fatigue: '피로',
  'reactions at the injection': '주사 부위 반응',
  tinea: '백선',
  infections: '감염',
  'serious infections': '중대한 감염',
  '2018 to 2019 (a copy) and a short text': '2018~2019년(사본)과 요약문',
  '200 mg may do more with much disease or above 90 kg':
    '질환이 심하거나 90 kg 초과이면 200 mg이 더 효과적일 수 있음',
  'stopping is considered without response after 28 weeks': '28주 후 반응이 없으면 중단을 고려',
  'infections of nose and throat most often; headache, gastroenteritis, diarrhoea, nausea, back pain, pain at the injection':
    '코·목 감염이 가장 흔함; 두통, 위장염, 설사, 메스꺼움, 요통, 주사 부위 통증',
  'April 2024': '2024년 4월',
  'injected by a professional only': '의료인만 주사',
  'a past or active tuberculosis is treated first; signs are looked for during and after':
    '과거 또는 활동성 결핵을 먼저 치료; 치료 중과 이후 징후 관찰',
  'infections of nose and throat, reactions at the injection, diarrhoea: 1 % and more':
    '코·목 감염, 주사 부위 반응, 설사: 1 % 이상',
  '100 mg, 705 against 355 people': '100 mg, 705명 대 355명',
  '2023 (sections 4.1 and 4.2) and a copy of section 4.4': '2023년(4.1, 4.2절)과 4.4절 사본',
  'moderate to severe, after ciclosporin, methotrexate or PUVA, or where these are not possible':
    '중등도~중증, 사이클로스포린, 메토트렉세이트, PUVA 이후 또는 불가능할 때',
  'moderate to severe, when light or another treatment of the whole body did too little or was not borne':
    '중등도~중증, 광선치료나 다른 전신 치료가 부족하거나 견디지 못할 때',
  'the two upper bands of weight are remembered for the EU and were read for the US':
    '상위 두 체중 구간은 EU는 기억, 미국은 읽은 것',
  'a Swiss text; what is remembered of the EU says the same': '스위스 문서; 기억하는 EU 문구도 같음',
  'a live vaccine 15 weeks after the last dose, and again 2 weeks after it':
    '생백신은 마지막 투여 15주 후, 접종 2주 후 재개',
  'the skin peels all over: stop; lupus may appear': '전신 피부 박탈: 중단; 루푸스 양상이 나타날 수 있음',
  'tables of a copy; warnings of 2016; a text of 28 January 2026 exists':
    '사본의 표; 2016년 경고; 2026년 1월 28일 문서가 존재',
  'The text on infections (August 2026) and on hypersensitivity (November 2025) is newer than what was read.':
    '감염(2026년 8월)과 과민반응(2025년 11월) 문구는 읽은 것보다 새로움.',
  '45 mg works above 100 kg too, 90 mg more': '100 kg 초과에서도 45 mg이 듣지만 90 mg이 더 나음',
  'people born without IL-12 and IL-23 get mycobacteria and salmonella: tests when something points there':
    'IL-12와 IL-23이 선천적으로 없으면 마이코박테리아와 살모넬라에 감염됨: 의심되면 검사',
  'may raise the risk of cancer, was not studied with cancer; the skin of all is looked at, above 60 years and after long immunosuppression or PUVA closely':
    '암 위험을 높일 수 있고 암 환자에서 연구되지 않음; 모두의 피부를 살피고 60세 초과, 장기 면역억제나 PUVA 이후에는 자세히',
  'inflamed lungs without infection': '비감염성 폐렴',
  'cold, infections of nose and throat, headache, fatigue: 3 % and more':
    '비인두염, 코·목 감염, 두통, 피로: 3 % 이상',
  cold: '비인두염',
  '45 mg, 664 against 665 people': '45 mg, 664명 대 665명',
};
