import type { Catalogue } from '../../catalogue.js';

/** The model of psoriasis, and the numbers of the antibodies that it has. */
export const psoriasisModel: Catalogue = {
  'computed: 254 mL/min intravenous (15.24 L/h) over 0.99': '계산: 정맥 254 mL/min(15.24 L/h)을 0.99로 나눔',
  'computed: 140 L at steady state over 0.99': '계산: 정상상태 140 L를 0.99로 나눔',
  'not found; with this clearance and volume the peak then comes at 2.5 h, as was read. The range is wide: it lets the peak come between 1.2 and 5.3 h':
    '찾지 못함; 이 청소율과 분포용적이면 읽은 대로 최고 농도가 2.5시간에 온다. 범위가 넓어 최고 농도는 1.2~5.3시간 사이일 수 있다',
  'not found; that of other medicines of the catalogue that are swallowed lies between 0.2 and 0.4':
    '찾지 못함; 목록의 다른 경구 약은 0.2~0.4이다',
  'medicine fluvoxamine on exposure': '플루복사민이 노출에 미치는 영향',
  '0.28 1/day': '0.28 1/일',
  '0.269 L/day, absolute': '0.269 L/일, 절대값',
  'mean concentration at the dose of the label over what a prototype found in the trials to be fitted, with a range as wide as before that fit':
    '허가사항 용량의 평균 농도를 적합할 시험에서 시제 모형이 찾은 값으로 나눈 것; 범위는 그 적합 전만큼 넓다',
  'the signal is taken to be gone altogether when all of its ligand, or its receptor, is caught':
    '리간드나 수용체가 모두 결합되면 신호가 완전히 없어지는 것으로 본다',
  'remembered; the half-life that was read leaves it little room':
    '기억한 값; 읽은 반감기 때문에 달라질 여지가 적다',
  'of the order of the others of its class, with the same wide range; a prototype did not carry the number of one over to another':
    '같은 계열의 다른 약과 비슷한 크기이며 범위도 똑같이 넓다; 시제 모형에서 한 약의 값은 다른 약에 옮겨지지 않았다',
  '0.3 1/day in the source, divided by 24': '출처의 0.3 1/일을 24로 나눔',
  '0.155 L/day in the source, divided by 24': '출처의 0.155 L/일을 24로 나눔',
  '0.328 L/day in the source, divided by 24': '출처의 0.328 L/일을 24로 나눔',
  '6.07 mg/day': '6.07 mg/일',
  '0.02 mcg/mL, fixed': '0.02 mcg/mL, 고정',
  'apparent, men, steady state; women 0.148; lower in the first 2 weeks':
    '겉보기 값, 남성, 정상상태; 여성 0.148; 첫 2주에는 더 낮음',
  'after week 4; 16.1 in week 1, 20.0 in weeks 2-4': '4주 이후; 1주 16.1, 2~4주 20.0',
  '1.11 1/day in the source, divided by 24': '출처의 1.11 1/일을 24로 나눔',
  '0.516 L/day in the source, divided by 24': '출처의 0.516 L/일을 24로 나눔',
  '2.72 L at 58.6 kg scaled to 87 kg: computed': '58.6 kg에서 2.72 L를 87 kg으로 환산: 계산',
  '0.0119 L/h at 58.6 kg scaled: computed': '58.6 kg에서 0.0119 L/h를 환산: 계산',
  '2.11 L at 58.6 kg scaled to 87 kg: computed; total 7.2 L against 7.11 L read for adults':
    '58.6 kg에서 2.11 L를 87 kg으로 환산: 계산; 합계 7.2 L, 성인에서 읽은 값은 7.11 L',
  'IL-17A carries most of the signal of the receptor; IL-17F and its pair with IL-17A go on in part':
    '수용체 신호의 대부분은 IL-17A가 맡는다; IL-17F와 IL-17A/F 쌍은 일부 남는다',
  '0.229 1/day in the source, divided by 24': '출처의 0.229 1/일을 24로 나눔',
  '0.243 L/day in the source, divided by 24': '출처의 0.243 L/일을 24로 나눔',
  '0.656 L/day in the source, divided by 24': '출처의 0.656 L/일을 24로 나눔',
  '0.18 1/day': '0.18 1/일',
  '0.19 L/day; 0.16 L/day in ankylosing spondylitis is read (AS)':
    '0.19 L/일; 강직성 척추염에서 0.16 L/일을 읽음(AS)',
  'remembered; the half-life, bioavailability and clearance leave it little room':
    '기억한 값; 반감기, 생체이용률, 청소율 때문에 달라질 여지가 적다',
  'computed: absorption half-life 1.5 days': '계산: 흡수 반감기 1.5일',
  '0.32 L/day in the source, divided by 24': '출처의 0.32 L/일을 24로 나눔',
  '0.354 1/day in the source, divided by 24': '출처의 0.354 1/일을 24로 나눔',
  '0.465 L/day in the source, divided by 24': '출처의 0.465 L/일을 24로 나눔',
  'PASI {pasi} is below {least}, the least severe disease in the trials that the model was fitted to: the forecast extrapolates':
    'PASI {pasi}은(는) 모델을 적합한 시험에서 가장 가벼운 {least}보다 낮습니다: 예측이 그 밖으로 벗어납니다',
  'tofacitinib is not licensed for plaque psoriasis: it was studied in it, and its forecast is for comparison':
    '토파시티닙은 판상 건선에 허가되지 않았습니다: 건선에서 연구되었고, 예측은 비교를 위한 것입니다',
  'sPGA and body surface at the start, where they are not known, are those that usually go with the PASI':
    '시작 시 sPGA와 체표면적을 모르면 그 PASI에 보통 따르는 값으로 봅니다',
  'no trial of {drug} in psoriasis was used in the fit: its effect is predicted from how it is taken up and what it blocks':
    '건선에서 {drug}의 시험은 적합에 쓰이지 않았습니다: 효과는 흡수와 차단하는 신호로 예측됩니다',
  'IL-17A and IL-17F': 'IL-17A와 IL-17F',
  'keratinocytes grow and call neutrophils; psoriasis': '각질형성세포가 증식하고 호중구를 부른다; 건선',
  'adds to IL-17 in keratinocytes, wakes dendritic cells; psoriasis':
    '각질형성세포에서 IL-17을 더하고 수지상세포를 깨운다; 건선',
  'BSA 1 % or less': 'BSA 1 % 이하',
  'relapsed after 5 mg, 16 weeks of 5 mg again': '5 mg 후 재발, 다시 5 mg 16주',
  'relapsed after 10 mg, 16 weeks of 10 mg again': '10 mg 후 재발, 다시 10 mg 16주',
  'mean change of BSA, %': 'BSA 평균 변화, %',
};
