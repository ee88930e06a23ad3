import type { Catalogue } from '../../catalogue.js';

/** What is told of harms: with and without a medicine, and what it rests on. */
export const harms: Catalogue = {
  'trials in skin disease': '피부 질환 임상시험',
  'trials in rheumatoid arthritis': '류마티스 관절염 임상시험',
  'rheumatoid arthritis in Korea, serious bacterial infection': '한국의 류마티스 관절염, 중증 세균 감염',
  'trials in atopic dermatitis': '아토피 피부염 임상시험',
  'atopic dermatitis in routine care': '일상 진료의 아토피 피부염',
  'rheumatoid arthritis in Korea': '한국의 류마티스 관절염',
  'trials in skin disease of up to 5 months, deaths included': '5개월 이내의 피부 질환 임상시험, 사망 포함',
  'rheumatoid arthritis in routine care': '일상 진료의 류마티스 관절염',
  'ORAL Surveillance, people without earlier infarction, stroke or vascular disease':
    'ORAL Surveillance, 심근경색·뇌졸중·혈관 질환 병력이 없는 사람',
  'ORAL Surveillance, people with earlier infarction, stroke or vascular disease':
    'ORAL Surveillance, 심근경색·뇌졸중·혈관 질환 병력이 있는 사람',
  'rheumatoid arthritis in routine care, people as in ORAL Surveillance':
    '일상 진료의 류마티스 관절염, ORAL Surveillance와 같은 사람',
  'trials in rheumatoid arthritis, ORAL Surveillance among them':
    'ORAL Surveillance를 포함한 류마티스 관절염 임상시험',
  'trials in several diseases': '여러 질환의 임상시험',
  'rheumatoid arthritis in Sweden': '스웨덴의 류마티스 관절염',
  'rheumatoid arthritis in Sweden, second year': '스웨덴의 류마티스 관절염, 2년째',
  'rheumatoid arthritis in Sweden, from the third year': '스웨덴의 류마티스 관절염, 3년째부터',
  'rheumatoid arthritis in Sweden, first year': '스웨덴의 류마티스 관절염, 1년째',
  'rheumatoid arthritis in US claims': '미국 보험 청구 자료의 류마티스 관절염',
  'trials in atopic dermatitis, adolescents': '아토피 피부염 임상시험, 청소년',
  'trials in psoriatic arthritis': '건선 관절염 임상시험',
  'trials in alopecia areata': '원형 탈모 임상시험',
  'In a trial programme of abrocitinib people of 18 to 39 years had 0.14 (0.04 to 0.32) per 100 in a year, more than this background gives for their age: few events, and not explained.':
    '아브로시티닙 임상시험 프로그램에서 18~39세는 100명당 연 0.14(0.04~0.32)로, 이 기저치가 그 나이에 주는 값보다 많았음: 사건 수가 적고 설명되지 않음.',
  'Trials in severe eczema counted about twice as many as this background gives, with and without the medicine.':
    '중증 습진 임상시험에서는 약의 유무와 관계없이 이 기저치의 약 두 배가 집계됨.',
  'This background gives about twice what ORAL Surveillance counted: people in trials are healthier than others with their disease.':
    '이 기저치는 ORAL Surveillance 집계의 약 두 배임: 임상시험 참가자는 같은 병의 다른 사람보다 건강함.',
  'Counted are episodes that a doctor sees. Trials count every cold sore: 9 to 12 per 100 in a year.':
    '의사가 본 경우만 셈. 임상시험은 입술 물집을 모두 세어 100명당 연 9~12건임.',
  sarcoidosis: '사르코이드증',
  'bullous pemphigoid': '수포성 유사천포창',
  'people of this age and sex, {region}': '같은 나이와 성별의 사람, {region}',
  'US and EU': '미국과 유럽연합',
  'people who had a clot': '혈전이 있었던 사람',
  'the disease: {disease}': '질환: {disease}',
  'the disease: its ratio was not read': '질환: 비율을 읽은 자료가 없음',
  'smoking in the past': '과거 흡연',
  'a combined hormonal contraceptive': '복합 호르몬 피임제',
  'JAK inhibitors by mouth': '경구 JAK 억제제',
  '{drug}, {dose, number} mg a day': '{drug}, 하루 {dose, number} mg',
  '{medicine} against {comparator}: {population}': '{medicine} 대 {comparator}: {population}',
  'times the odds': '배(오즈)',
  'placebo or another medicine': '위약 또는 다른 약',
  'TNF inhibitors': 'TNF 억제제',
  'the background of such people': '그런 사람들의 기저치',
  'the lower dose': '더 낮은 용량',
  'How often it happens without a medicine was not read.':
    '약 없이 얼마나 자주 생기는지 읽은 자료가 없습니다.',
  'Without a medicine {count} of 100 in {weeks} weeks.': '약 없이 {weeks}주 동안 100명 중 {count}명.',
  '{with} of 100 with it, {without} without: one more in every {people} treated ({low} to {high}).':
    '사용 시 100명 중 {with}명, 미사용 시 {without}명: {people}명을 치료할 때마다 한 명 더({low}~{high}).',
  'No difference shown; if there is one, not more often than 1 in {people}.':
    '차이가 나타나지 않음; 있더라도 {people}명 중 1명보다 잦지 않음.',
  'Worst credible case, from older people with rheumatoid arthritis, against TNF inhibitors: {ratio, number} times ({low, number} to {high, number}), at most 1 in {people}.':
    '믿을 만한 최악의 경우, 고령의 류마티스 관절염 환자에서 TNF 억제제와 비교: {ratio, number}배({low, number}~{high, number}), 최대 {people}명 중 1명.',
  'Worst credible case, from older people with rheumatoid arthritis, against TNF inhibitors: {ratio, number} times ({low, number} to {high, number}).':
    '믿을 만한 최악의 경우, 고령의 류마티스 관절염 환자에서 TNF 억제제와 비교: {ratio, number}배({low, number}~{high, number}).',
  'Not known: no relative effect of a cream on it was read.':
    '알 수 없음: 크림의 상대 효과를 읽은 자료가 없습니다.',
  'Not known: no relative effect of a cream on it was read. Without a medicine {count} of 100.':
    '알 수 없음: 크림의 상대 효과를 읽은 자료가 없습니다. 약 없이 100명 중 {count}명.',
  'Not known: no relative effect was read that a number could rest on.':
    '알 수 없음: 숫자의 근거가 될 상대 효과를 읽은 자료가 없습니다.',
  'Not known: no relative effect was read that a number could rest on. Without a medicine {count} of 100.':
    '알 수 없음: 숫자의 근거가 될 상대 효과를 읽은 자료가 없습니다. 약 없이 100명 중 {count}명.',
  'Counted only in trials, beside the placebo of each medicine.':
    '임상시험에서 각 약의 위약과 나란히 집계된 것뿐입니다.',
  'Trials counted no such change of medicines.': '이런 약 변경은 임상시험에서 집계되지 않았습니다.',
  'This dose is above every dose that was counted: the risk may be higher.':
    '이 용량은 집계된 모든 용량보다 높습니다: 위험이 더 클 수 있습니다.',
  '{count} of 100 in trials; on placebo it was not printed.':
    '임상시험에서 100명 중 {count}명; 위약군은 표기되지 않음.',
  '{count} of 100 in trials, {placebo} on placebo.': '임상시험에서 100명 중 {count}명, 위약군 {placebo}명.',
  '{count} of 100 in a trial of {weeks} weeks, {placebo} on placebo.':
    '{weeks}주 임상시험에서 100명 중 {count}명, 위약군 {placebo}명.',
  'No trial was read that counted it.': '이를 집계한 임상시험을 읽지 못했습니다.',
  'In trials {ratio, number} times the odds of placebo ({low, number} to {high, number}); how many of 100 was not read.':
    '임상시험에서 위약의 오즈의 {ratio, number}배({low, number}~{high, number}); 100명 중 몇 명인지는 읽지 못했습니다.',
  'The ratio is against TNF inhibitors, in rheumatoid arthritis, in people of 65 and over, or of 50 and over with a risk of heart and vessels.':
    '이 비율은 류마티스 관절염에서 TNF 억제제와 비교한 것으로, 65세 이상 또는 심혈관 위험이 있는 50세 이상에 해당합니다.',
  'Counted for JAK inhibitors by mouth together, not for this medicine alone.':
    '이 약 단독이 아니라 경구 JAK 억제제 전체로 집계됨.',
  'More often at this dose than at the lower one.': '더 낮은 용량보다 이 용량에서 더 잦음.',
  'the ratio of the disease': '질환의 비율',
  'the background': '기저치',
  'Remembered, unverified: {what}.': '기억에 의한 것으로 확인되지 않음: {what}.',
  'How the disease changes it was not read: no change is assumed, within a factor of two.':
    '질환이 이를 어떻게 바꾸는지 읽지 못함: 두 배 범위에서 변화가 없다고 가정함.',
  'Rates below 18 years were not read: those of the youngest adults are used.':
    '18세 미만의 발생률은 읽지 못함: 가장 젊은 성인의 값을 사용함.',
  'The record does not say when the clot was: the first to the tenth year after it are possible.':
    '기록에 혈전 시기가 없음: 그 후 1년째부터 10년째까지 가능함.',
  'How hormone replacement changes it was not read.': '호르몬 대체 요법이 이를 어떻게 바꾸는지 읽지 못함.',
  'The numbers on harm start, with and without a medicine, from how often it happens to people of your age, sex and health; studies say how much more often it happened on such medicines.':
    '해로움의 숫자는 약의 유무와 관계없이 당신과 나이, 성별, 건강이 같은 사람에게 얼마나 자주 생기는지에서 출발하며, 그런 약에서 얼마나 더 잦았는지는 연구가 알려 줍니다.',
  '“No difference shown” does not mean that there is none: the page says how large it may be at most.':
    '“차이가 나타나지 않음”은 차이가 없다는 뜻이 아닙니다: 최대 얼마일 수 있는지 적혀 있습니다.',
  death: '사망',
  'a lymphoma': '림프종',
  'a lung cancer': '폐암',
  'a hole in stomach or gut': '위나 장의 천공',
  'too few lymphocytes, another kind of white blood cells': '또 다른 백혈구인 림프구 부족',
  nausea: '메스꺼움',
  'a cold': '감기',
  'no number could be computed': '숫자를 계산할 수 없음',
  'no difference shown; if there is one, at most 1 in {people}':
    '차이가 나타나지 않음; 있더라도 최대 {people}명 중 1명',
  'no difference shown': '차이가 나타나지 않음',
  'if there is one, at most 1 in {people}': '있더라도 최대 {people}명 중 1명',
  'Harms: {n} studies and registers, each with its figure in the workbench':
    '해로움: 연구와 등록 자료 {n}건, 각각의 수치는 워크벤치에 있음',
  'With and without a medicine start from one background for this person. “No difference shown” does not mean that there is none.':
    '약의 유무와 관계없이 이 사람의 같은 기저치에서 출발합니다. “차이가 나타나지 않음”은 차이가 없다는 뜻이 아닙니다.',
  '{options} {words}': '{options} {words}',
  '{words}, {range}': '{words}, {range}',
  '{outcome}, {option}: {told}': '{outcome}, {option}: {told}',
  'Why: {told}? {outcome}, {option}': '왜: {told}? {outcome}, {option}',
  'Also: {sources}': '그 밖에: {sources}',
  'a choice of ours': '우리의 선택',
  'In other people: {drug} in {population}': '다른 사람들: {population}의 {drug}',
  'Harm of 100 people like this one in {weeks} weeks': '이 사람과 같은 100명의 {weeks}주간 해로움',
  'With and without start from one background for this person. Open a row to see what it rests on.':
    '사용 시와 미사용 시 모두 이 사람의 같은 기저치에서 출발합니다. 행을 열면 근거를 볼 수 있습니다.',
  'No number was read of {harms}.': '다음에 대한 숫자를 읽지 못했습니다: {harms}.',
  'Without: {number}': '미사용 시: {number}',
  'With: {number}': '사용 시: {number}',
  'Counted in other people: not this person’s rates': '다른 사람들에서 집계됨: 이 사람의 발생률이 아님',
  '{number} of 100': '100명 중 {number}명',
  '{number} of 100 ({low} to {high})': '100명 중 {number}명({low}~{high})',
  '({low} to {high})': '({low}~{high})',
};
