import type { Catalogue } from '../../catalogue.js';

/** Numbers of the model: names, units, notes. */
export const numbers: Catalogue = {
  'molecular weight': '분자량',
  clearance: '청소율',
  'absolute; steady state: 22·(weight/70)^0.453·(1 - 0.186)·(F·daily dose/200)^-0.169':
    '절댓값; 항정상태: 22·(체중/70)^0.453·(1 - 0.186)·(F·하루 용량/200)^-0.169',
  'central volume': '중심 분포용적',
  absolute: '절댓값',
  'intercompartmental clearance': '구획 간 청소율',
  'peripheral volume': '말초 분포용적',
  'absorption rate constant': '흡수 속도 상수',
  'amount absorbed first order': '1차로 흡수되는 양',
  'of the absorbed dose; the rest at zeroOrderRate': '흡수된 용량 중; 나머지는 zeroOrderRate로 흡수',
  'rate of zero-order absorption': '0차 흡수 속도',
  bioavailability: '생체이용률',
  fraction: '분율',
  'reference; shifts on the logit scale below. Adult with atopic dermatitis, phase 3 tablet, repeat dosing: 0.589':
    '기준값; 아래는 로짓 척도의 변화. 아토피 피부염 성인, 3상 정제, 반복 투여: 0.589',
  'absorption lag': '흡수 지연',
  'fall of clearance on repeat dosing': '반복 투여 시 청소율 감소',
  'exponent of the dose on clearance': '청소율에 대한 용량의 지수',
  exponent: '지수',
  'reference dose of that exponent': '그 지수의 기준 용량',
  'between-person SD of ln clearance': 'ln 청소율의 개인 간 표준편차',
  'exponent of weightKg on clearance': '청소율에 대한 체중의 지수',
  'exponent of weightKg on volume': '분포용적에 대한 체중의 지수',
  'exponent of weightKg on peripheralVolume': '말초 분포용적에 대한 체중의 지수',
  'exponent of weightKg on intercompartmentalClearance': '구획 간 청소율에 대한 체중의 지수',
  'formulation phase-3-tablet on logit bioavailability': '로짓 생체이용률에 대한 3상 정제의 영향',
  logit: '로짓',
  'dosing repeat on logit bioavailability': '로짓 생체이용률에 대한 반복 투여의 영향',
  'disease atopic-dermatitis on logit bioavailability': '로짓 생체이용률에 대한 아토피 피부염의 영향',
  'disease psoriasis on logit bioavailability': '로짓 생체이용률에 대한 건선의 영향',
  'ancestry asian on logit bioavailability': '로짓 생체이용률에 대한 아시아계의 영향',
  'ancestry other on logit bioavailability': '로짓 생체이용률에 대한 기타 인종의 영향',
  'sex female on logit bioavailability': '로짓 생체이용률에 대한 여성의 영향',
  'ageGroup adolescent on logit bioavailability': '로짓 생체이용률에 대한 청소년기의 영향',
  'medicine fluconazole on logit bioavailability': '로짓 생체이용률에 대한 플루코나졸의 영향',
  'medicine fluvoxamine on logit bioavailability': '로짓 생체이용률에 대한 플루복사민의 영향',
  'medicine rifampicin on logit bioavailability': '로짓 생체이용률에 대한 리팜피신의 영향',
  'hepatic child-pugh-a on logit bioavailability': '로짓 생체이용률에 대한 Child-Pugh A의 영향',
  'one coefficient for A and B': 'A와 B에 하나의 계수',
  'hepatic child-pugh-b on logit bioavailability': '로짓 생체이용률에 대한 Child-Pugh B의 영향',
  'dose 800-mg on logit bioavailability': '로짓 생체이용률에 대한 800 mg 용량의 영향',
  'medicine rifampicin on clearance': '청소율에 대한 리팜피신의 영향',
  ratio: '비',
  'medicine fluconazole on clearance': '청소율에 대한 플루코나졸의 영향',
  'medicine fluvoxamine on clearance': '청소율에 대한 플루복사민의 영향',
  '3.36 + 6.34·105/93: the value at eGFR 105, the reference of the renal table below; 9.7 at eGFR 93':
    '3.36 + 6.34·105/93: 아래 신장 표의 기준인 eGFR 105의 값; eGFR 93에서는 9.7',
  'duration of zero-order absorption': '0차 흡수 지속 시간',
  'from the CV of renal clearance, 39.5 %; non-renal 84.6 %':
    '신장 청소율의 변동계수 39.5%에서; 비신장 84.6%',
  'AUC ratio at eGFR 105': 'eGFR 105의 AUC 비',
  "normal function is the study's own reference group; 105 stands for it":
    '정상 기능은 연구 자체의 기준군이며 105로 대표함',
  'AUC ratio at eGFR 75': 'eGFR 75의 AUC 비',
  'mild impairment, eGFR 60-89; Cmax ratio 1.16': '경증 장애, eGFR 60-89; Cmax 비 1.16',
  'AUC ratio at eGFR 45': 'eGFR 45의 AUC 비',
  'moderate impairment, eGFR 30-59; Cmax ratio 1.46': '중등도 장애, eGFR 30-59; Cmax 비 1.46',
  'AUC ratio at eGFR 22': 'eGFR 22의 AUC 비',
  'severe impairment, eGFR 15-29': '중증 장애, eGFR 15-29',
  'medicine probenecid on exposure': '노출에 대한 프로베네시드의 영향',
  'strong OAT3 inhibitor; about two-fold': '강한 OAT3 억제제; 약 두 배',
  'medicine ketoconazole on exposure': '노출에 대한 케토코나졸의 영향',
  'medicine rifampicin on exposure': '노출에 대한 리팜피신의 영향',
  'hepatic child-pugh-b on exposure': '노출에 대한 Child-Pugh B의 영향',
  'food high-fat-meal on exposure': '노출에 대한 고지방식의 영향',
  'largest fall seen': '관찰된 최대 감소',
  'turnover of immune-privilege collapse': '면역 특권 붕괴의 전환 속도',
  '1/week': '1/주',
  'turnover of immune-privilege collapse; not identifiable from trial data; the order of weeks':
    '면역 특권 붕괴의 전환 속도; 임상시험 자료로는 구할 수 없음; 몇 주 정도',
  'collapse at which hair loss is half-maximal': '탈모가 최대의 절반이 되는 붕괴 정도',
  'collapse at which hair loss is half-maximal; not identifiable from trial data':
    '탈모가 최대의 절반이 되는 붕괴 정도; 임상시험 자료로는 구할 수 없음',
  'strength of SOCS feedback': 'SOCS 되먹임의 강도',
  'strength of SOCS feedback; chosen with K so that the signal under inhibition follows the model of Yamada 2003 within 0.05':
    'SOCS 되먹임의 강도; 억제된 신호가 Yamada 2003 모형을 0.05 이내로 따르도록 K와 함께 선택',
  'half-saturation of the ligand': '리간드의 반포화 농도',
  'half-saturation of the ligand; chosen with s so that the signal under inhibition follows the model of Yamada 2003 within 0.05':
    '리간드의 반포화 농도; 억제된 신호가 Yamada 2003 모형을 0.05 이내로 따르도록 s와 함께 선택',
  'cap of ρ: re-entry takes at least some ten days': 'ρ의 상한: 재진입에는 적어도 열흘 정도 걸림',
  'cap of ρ: re-entry takes at least some ten days; keeps the tail of the log-normal in the physiological range':
    'ρ의 상한: 재진입에는 적어도 열흘 정도 걸림; 로그정규분포의 꼬리를 생리적 범위 안에 둠',
  'first period of the disease activity': '질환 활성도의 첫 번째 주기',
  'first period of the disease activity; two incommensurable periods of about one and two years':
    '질환 활성도의 첫 번째 주기; 약 1년과 2년인, 서로 정수비가 아닌 두 주기',
  'second period of the disease activity': '질환 활성도의 두 번째 주기',
  'second period of the disease activity; two incommensurable periods of about one and two years':
    '질환 활성도의 두 번째 주기; 약 1년과 2년인, 서로 정수비가 아닌 두 주기',
  'untreated weeks before virtual enrolment': '가상 등록 전 무치료 주 수',
  'untreated weeks before virtual enrolment; trials ask for half a year without improvement':
    '가상 등록 전 무치료 주 수; 임상시험은 호전 없는 반년을 요구함',
  'visible share of the affected follicles below which a virtual person is enrolled':
    '가상 인물을 등록하는, 병든 모낭 중 보이는 비율의 상한',
  'SD of ln episode duration': 'ln 에피소드 기간의 표준편차',
  'SD of ln episode duration; spread of published durations (median 2.25, mean 3.22 years)':
    'ln 에피소드 기간의 표준편차; 출판된 기간의 분포(중앙값 2.25, 평균 3.22년)',
  'shortest episode': '가장 짧은 에피소드',
  year: '년',
  'shortest episode; inclusion criterion of the trials': '가장 짧은 에피소드; 임상시험의 선정 기준',
  'SD of the reading, smooths the responder indicator': '판독의 표준편차, 반응자 지표를 매끄럽게 함',
  'SALT points': 'SALT 점',
  'SD of the reading, smooths the responder indicator; chosen':
    '판독의 표준편차, 반응자 지표를 매끄럽게 함; 선택한 값',
  'share of published responders, and of non-responders, who are so for reasons outside the model':
    '출판된 반응자와 무반응자 중 모형 밖의 이유로 그렇게 된 비율',
  'share of published responders, and of non-responders, who are so for reasons outside the model; misread scores and unexplained single responders exist; without it one responder on placebo at week 12 outweighs a whole arm':
    '출판된 반응자와 무반응자 중 모형 밖의 이유로 그렇게 된 비율; 잘못 읽은 점수와 설명되지 않는 개별 반응자가 있음; 이것이 없으면 12주 위약 반응자 한 명이 한 군 전체보다 큰 영향을 줌',
  'SD of ln R between people': 'ln R의 개인 간 표준편차',
  'share of effector activation that needs no γ-chain signal':
    'γ 사슬 신호가 필요 없는 효과세포 활성화의 비율',
  'half-saturation of immune-privilege collapse by the IFN-γ signal':
    'IFN-γ 신호에 의한 면역 특권 붕괴의 반포화',
  'effector input from resident memory alone': '상주 기억세포만에 의한 효과세포 유입',
  'share of the loop gain without resident memory': '상주 기억세포 없는 고리 이득의 비율',
  'time constant of resident memory': '상주 기억세포의 시간 상수',
  'turnover of effector T cells': '효과 T세포의 전환 속도',
  'median rate at which dormant follicles re-enter growth': '휴지기 모낭이 다시 성장하는 속도의 중앙값',
  'SD of ln ρ between people': 'ln ρ의 개인 간 표준편차',
  'highest rate at which growing and visible hair is lost': '자라는, 보이는 모발이 빠지는 최대 속도',
  'amplitude of the fluctuating disease activity': '변동하는 질환 활성도의 진폭',
  'from re-entry to countable hair': '재진입부터 셀 수 있는 모발까지',
  'collapse at which re-entry is halved': '재진입이 절반이 되는 붕괴 정도',
  'share of attacked follicles that stay in dystrophic anagen and can resume growth at once':
    '공격받은 모낭 중 이영양성 성장기에 머물러 바로 다시 자랄 수 있는 비율',
  'time after which they go dormant': '휴지기로 들어가기까지의 시간',
  'how closely trials agree: response rates of equal arms vary as a beta distribution with this sum of its two parameters':
    '임상시험의 일치 정도: 같은 군의 반응률은 두 모수의 합이 이 값인 베타분포로 변동함',
  'ritlecitinib: IC50 on JAK3 after 1 h': '리틀레시티닙: 1시간 후 JAK3의 IC50',
  'ritlecitinib: half-life of JAK3 resynthesis': '리틀레시티닙: JAK3 재합성 반감기',
  'deuruxolitinib: clearance': '듀룩솔리티닙: 청소율',
  'the concentration in the skin': '피부 농도',
  'no model of topical absorption': '피부 흡수 모형이 없음',
  'order of the value of oral ruxolitinib (about 20 L/h) with exposure raised by deuteration, and of the half-life of 4 h':
    '중수소화로 노출이 높아진 먹는 룩소리티닙 값(약 20 L/h)과 반감기 4시간에 따른 크기',
  'peak within 1.5 h': '1.5시간 안에 최고 농도',
  'as for ruxolitinib, rounded up': '룩소리티닙과 같이 올림',
  'between the values of the other drugs, raised for the CYP2C9 polymorphism':
    '다른 약들의 값 사이에서 CYP2C9 다형성 때문에 높인 값',
  'metaboliser cyp2c9-poor on exposure': '노출에 대한 CYP2C9 느린 대사형의 영향',
  'low confidence; the label forbids use': '신뢰도 낮음; 허가사항은 사용을 금함',
  'medicine fluconazole on exposure': '노출에 대한 플루코나졸의 영향',
  'the table prints natural logarithms (a negative absorption rate is impossible); exponentiated here':
    '표는 자연로그를 제시함(음의 흡수 속도는 불가능); 여기서는 지수로 되돌림',
  'the table has no lag': '표에 지연 없음',
  'healthy men in one analysis; patients will vary more': '한 분석의 건강한 남성; 환자는 더 크게 변동함',
  'formed fraction of GS-829845': 'GS-829845의 생성 분율',
  'clearance and volume are apparent and contain the share formed':
    '청소율과 분포용적은 겉보기 값이며 생성 분율을 포함함',
  'clearance of GS-829845': 'GS-829845의 청소율',
  'volume of GS-829845': 'GS-829845의 분포용적',
  'relative potency of GS-829845': 'GS-829845의 상대 효력',
  'no effect: the product text lists only cytokines of the common gamma chain':
    '효과 없음: 제품정보에는 공통 γ 사슬 사이토카인만 있음',
  'healthy, before auto-inhibition; 79.2 in alopecia areata': '자가억제 전 건강인; 원형탈모에서는 79.2',
  'maximal auto-inhibition': '최대 자가억제',
  'A = 1 + max·Cp/(IC50 + Cp), Cp the peripheral concentration; clearance is multiplied by A, absorbed input by 2 - A':
    'A = 1 + max·Cp/(IC50 + Cp), Cp는 말초 농도; 청소율에는 A를, 흡수 유입에는 2 - A를 곱함',
  'concentration of half auto-inhibition': '자가억제가 절반이 되는 농도',
  'alopecia areata: 0.188·(1 + 1.61); healthy 0.188': '원형탈모: 0.188·(1 + 1.61); 건강인 0.188',
  'disease alopecia-areata on clearance': '청소율에 대한 원형탈모의 영향',
  'renal severe on bioavailability': '생체이용률에 대한 중증 신장 장애의 영향',
  'eGFR under 30; with auto-inhibition it gives the published AUC ratio 1.47 and Cmax ratio 1.41':
    'eGFR 30 미만; 자가억제와 함께 출판된 AUC 비 1.47과 Cmax 비 1.41을 재현함',
  'medicine itraconazole on exposure': '노출에 대한 이트라코나졸의 영향',
  'IC50 on JAK3 after 1 h': '1시간 후 JAK3의 IC50',
  'IL-15, pSTAT5, human whole blood, 45 min of pre-incubation and 15 min of IL-15; 51 nM in blood cells without plasma after 75 min; 266 nM is what was remembered':
    'IL-15, pSTAT5, 사람 전혈, 사전 배양 45분과 IL-15 15분; 혈장 없는 혈액세포에서 75분 후 51 nM; 기억한 값은 266 nM',
  'half-life of JAK3 resynthesis': 'JAK3 재합성 반감기',
  'about 3.5 h is what is remembered; 5 h fits the ALLEGRO trials better in two fits by hand (chi-squared 18 against 31); up to 24 h cannot be excluded':
    '기억한 값은 약 3.5시간; 두 번의 수작업 맞춤에서 5시간이 ALLEGRO 임상시험에 더 잘 맞음(카이제곱 18 대 31); 24시간까지도 배제할 수 없음',
  'computed from C17H18N6': 'C17H18N6에서 계산',
  'computed: 15 mg over 832.1 ng·h/mL (2716 nM·h read)':
    '계산값: 15 mg을 832.1 ng·h/mL로 나눔 (확인한 값 2716 nM·h)',
  'myelofibrosis; 75 L polycythaemia vera, 67.5 L graft-versus-host disease':
    '골수섬유증; 진성적혈구증가증 75 L, 이식편대숙주병 67.5 L',
  'medicine erythromycin on exposure': '노출에 대한 에리트로마이신의 영향',
  'modelled, 400 mg': '모형값, 400 mg',
  'hepatic child-pugh-a on exposure': '노출에 대한 Child-Pugh A의 영향',
  'hepatic child-pugh-c on exposure': '노출에 대한 Child-Pugh C의 영향',
  'whole blood, pSTAT3': '전혈, pSTAT3',
  'computed from C16H20N6O': 'C16H20N6O에서 계산',
  '22.2 % CV; an earlier analysis found 31.4 %': '변동계수 22.2%; 이전 분석에서는 31.4%',
  'exponent of egfr on clearance': '청소율에 대한 eGFR의 지수',
  'the source uses creatinine clearance in mL/min; 19 % lower clearance at 60':
    '출처는 mL/min 단위의 크레아티닌 청소율을 사용; 60에서 청소율 19% 낮음',
  'sex female on clearance': '청소율에 대한 여성의 영향',
  'sex female on volume': '분포용적에 대한 여성의 영향',
  'ancestry asian on clearance': '청소율에 대한 아시아계의 영향',
  'exponent of ageYears on volume': '분포용적에 대한 나이의 지수',
  'medicine ciclosporin on exposure': '노출에 대한 사이클로스포린의 영향',
  'medicine tacrolimus on exposure': '노출에 대한 타크로리무스의 영향',
  'medicine methotrexate on exposure': '노출에 대한 메토트렉세이트의 영향',
  'computed from the hemihydrate, (778.8 - 18.02)/2': '반수화물에서 계산, (778.8 - 18.02)/2',
  'share absorbed zero order': '0차로 흡수되는 비율',
  'relative bioavailability': '상대 생체이용률',
  'extended against immediate release': '서방형 대 속방형',
  'phase 2 and 3; phase 1: 0.205': '2상과 3상; 1상: 0.205',
  'the source uses creatinine clearance in mL/min': '출처는 mL/min 단위의 크레아티닌 청소율을 사용',
  'disease rheumatoid-arthritis on clearance': '청소율에 대한 류마티스 관절염의 영향',
  'AUC ratio 1.33 against healthy': '건강인 대비 AUC 비 1.33',
  'about half; 0.39 is remembered': '약 절반; 기억한 값은 0.39',
  'mean of ln R, the gain of the inflammatory loop, at SALT 50, before virtual enrolment':
    '염증 고리의 이득 R의 로그 평균(SALT 50, 가상 등록 전)',
  'added to the mean of ln R at SALT 100; between, it rises with the square of the extent above 50':
    'SALT 100에서 ln R 평균에 더하는 값; 그 사이는 50을 넘는 범위의 제곱에 따라 커짐',
  'ceiling of visible hair: logit of the share of the affected follicles that can carry visible hair again, median at SALT 50':
    '보이는 모발의 상한: 다시 보이는 모발을 가질 수 있는 침범 모낭 비율의 로짓, SALT 50에서의 중앙값',
  'added to it at SALT 100': 'SALT 100에서 여기에 더하는 값',
  'SD of the logit of the ceiling between people': '사람 사이 상한 로짓의 표준편차',
  'remissions that come by themselves, per year': '저절로 오는 관해, 연간 횟수',
  '1/year': '1/년',
  'how far ln R falls at the deepest of such a remission': '그러한 관해가 가장 깊을 때 ln R이 떨어지는 정도',
  'time to the deepest of a remission; it lasts about twice that':
    '관해가 가장 깊어지기까지의 시간; 지속은 그 약 두 배',
  'tolerance: rise of the load of a signal that is blocked altogether':
    '내성: 완전히 차단된 신호의 부하 증가',
  'time constant of tolerance': '내성의 시간 상수',
  'share of the missing hair that a rater does not see as bald': '평가자가 탈모로 보지 않는 결손 모발의 비율',
  'people who leave a trial per week, whatever their response': '반응과 관계없이 한 주에 시험을 떠나는 사람',
  'added to it in people without improvement, from week 12 on':
    '호전이 없는 사람에게 12주부터 여기에 더하는 값',
  'SALT30, baseline 50–94': 'SALT30, 기저 50–94',
  'how people who leave are counted: no-response (if not given), carried-forward, observed (not at all), or nobody-leaves':
    '떠난 사람을 세는 방법: no-response(지정하지 않을 때), carried-forward, observed(세지 않음), nobody-leaves',
  'baricitinib: IC50 for common γ chain (IL-2, -7, -15, -21)':
    '바리시티닙: 공통 γ 사슬(IL-2, -7, -15, -21)의 IC50',
  'baricitinib: IC50 for IFN-γ': '바리시티닙: IFN-γ의 IC50',
  'deuruxolitinib: IC50 for common γ chain (IL-2, -7, -15, -21)':
    '듀룩솔리티닙: 공통 γ 사슬(IL-2, -7, -15, -21)의 IC50',
  'deuruxolitinib: IC50 for IFN-γ': '듀룩솔리티닙: IFN-γ의 IC50',
  'tofacitinib: IC50 for common γ chain (IL-2, -7, -15, -21)':
    '토파시티닙: 공통 γ 사슬(IL-2, -7, -15, -21)의 IC50',
  'tofacitinib: IC50 for IFN-γ': '토파시티닙: IFN-γ의 IC50',
  'upadacitinib: IC50 for common γ chain (IL-2, -7, -15, -21)':
    '유파다시티닙: 공통 γ 사슬(IL-2, -7, -15, -21)의 IC50',
  'upadacitinib: IC50 for IFN-γ': '유파다시티닙: IFN-γ의 IC50',
};
