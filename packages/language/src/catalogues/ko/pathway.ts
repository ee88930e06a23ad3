import type { Catalogue } from '../../catalogue.js';

/** What the pathway screen says of one medicine, from dose to signal, and of the equations. */
export const pathway: Catalogue = {
  '10–90 % of people': '사람들의 10–90 %',
  'Absorption, in mg/h: what of a dose enters the plasma': '흡수, mg/h: 용량 가운데 혈장으로 들어가는 양',
  'Active moiety: the parent and its active metabolites, each by its potency relative to the parent':
    '활성 성분: 모약물과 활성 대사체를 모약물 대비 역가로 합한 것',
  'At steady state, with the weight, age and kidney function of the person. No source says how much people differ.':
    '항정상태, 이 사람의 체중·나이·신장 기능 기준. 사람마다 얼마나 다른지 알려 주는 출처가 없습니다.',
  'At steady state, with the weight, age and kidney function of the person. Shaded: the middle 80 % of such people, by differences in clearance alone (SD of its logarithm {sd}).':
    '항정상태, 이 사람의 체중·나이·신장 기능 기준. 음영: 청소율 차이만 고려한 그런 사람들의 가운데 80 % (로그의 표준편차 {sd}).',
  'Blocked at {dose}': '{dose}에서 차단되는 정도',
  'Blocked share of a signal at a concentration C, in nM': '농도 C(nM)에서 신호가 차단되는 비율',
  'Clearance of this person, in L/h': '이 사람의 청소율, L/h',
  'Concentration in plasma over one day': '하루 동안의 혈장 농도',
  'Concentration in plasma over one day, {dose}': '하루 동안의 혈장 농도, {dose}',
  'Concentration over time, in mg/L: compartments of V (L), exchange Q (L/h); solved in closed form and summed over all earlier doses':
    '시간에 따른 농도, mg/L: 부피 V(L)의 구획, 교환 Q(L/h). 닫힌 형태로 풀어 이전 모든 용량에 대해 더함',
  'Concentration over time, in mg/L: the medicine slows its own clearance as it collects in the periphery (there in ng/mL); integrated until it repeats from dose to dose':
    '시간에 따른 농도, mg/L: 약물이 말초에 쌓이면서(여기서는 ng/mL) 자신의 청소율을 낮춤. 용량마다 되풀이될 때까지 적분함',
  'Dose and response of each signal': '신호별 용량과 반응',
  'Dose and response of each signal, {dose} marked': '신호별 용량과 반응, {dose} 표시',
  'Dose looked at in mg': '살펴볼 용량(mg)',
  'Equations, with the numbers of this medicine and where they come from': '방정식: 이 약의 수치와 그 출처',
  'From mg/L to nM, in which potencies are given': 'mg/L에서 역가의 단위인 nM으로',
  'IC50, nM': 'IC50, nM',
  'Mean concentration in plasma, in nM: what clearance leaves of the daily dose (D in mg, n times a day)':
    '평균 혈장 농도, nM: 하루 용량(D mg, 하루 n회)에서 청소율이 남긴 것',
  'Mean over the time from dose to dose, in h, at steady state; peak and trough are its highest and lowest':
    '항정상태에서 용량 간격(시간) 동안의 평균. 최고와 최저는 그 가장 높은 값과 가장 낮은 값',
  'Medicine looked at': '살펴볼 약',
  'Middle 80 % of people, by differences of clearance alone': '청소율 차이만 고려한 사람들의 가운데 80 %',
  'One medicine, from dose to signal': '한 가지 약, 용량에서 신호까지',
  'Rates of binding, per nM and hour, and of new enzyme, per hour':
    '결합 속도(nM과 시간당)와 새 효소 생성 속도(시간당)',
  'Share of enzyme that is bound for good, and so the blocked share of every signal that needs it':
    '영구히 결합된 효소의 비율, 곧 그 효소가 필요한 모든 신호의 차단 비율',
  'Share of the dose that reaches the plasma; 1 where clearance and volume already contain it':
    '혈장에 도달하는 용량의 비율. 청소율과 부피에 이미 포함되어 있으면 1',
  'The picture needs a medicine and a dose that can be read.':
    '그림에는 약과 읽을 수 있는 용량이 필요합니다.',
  'The simulated concentration is the parent’s: it stands for the share p of the active moiety':
    '계산된 농도는 모약물의 농도로, 활성 성분 가운데 비율 p에 해당함',
  'Times per day of the medicine looked at': '살펴볼 약의 하루 복용 횟수',
  'Where dose and response come from': '용량과 반응의 출처',
  'area under the curve of one day': '하루 동안의 곡선 아래 면적',
  'dose of a label: {doses}': '허가 용량: {doses}',
  'dose of trials or elsewhere: {doses}': '임상시험 등의 용량: {doses}',
  grade: '등급',
  'highest concentration': '최고 농도',
  'hours of the day, ▲ a dose': '하루 중 시간, ▲ 복용',
  'lowest concentration': '최저 농도',
  'mean of 10 and 90 % of people, by clearance': '청소율에 따른 사람들의 10 %와 90 % 평균',
  'mean over the day': '하루 평균',
  'mean, %': '평균, %',
  'over one day': '하루 동안',
  'peak and trough': '최고와 최저',
  'peak, %': '최고, %',
  'range by potency, %': '역가에 따른 범위, %',
  'range of a derived potency': '도출된 역가의 범위',
  'range of the potency (95 %), found or assumed': '역가의 범위(95 %), 확인되었거나 가정됨',
  'trough, %': '최저, %',
  typical: '전형적인 사람',
  '{medicine}: share blocked in %, by dose in mg, once a day':
    '{medicine}: 용량(mg, 하루 한 번)에 따른 차단 비율(%)',
  '{medicine}: share blocked in %, by dose in mg, {n} times a day':
    '{medicine}: 용량(mg, 하루 {n}회)에 따른 차단 비율(%)',
  '{mean} % blocked on average over the day ({lower} to {upper} by the range of the potency), peak {peak}, trough {trough}; potency {grade}':
    '하루 평균 {mean} % 차단(역가 범위에 따라 {lower}~{upper}), 최고 {peak}, 최저 {trough}. 역가 등급: {grade}',
  '{mean} % blocked on average over the day, peak {peak}, trough {trough}; potency {grade}':
    '하루 평균 {mean} % 차단, 최고 {peak}, 최저 {trough}. 역가 등급: {grade}',
  '{picture}: CSV file': '{picture}: CSV 파일',
  '{picture}: SVG file': '{picture}: SVG 파일',
  '{signal} at {dose} mg: {blocked}': '{dose} mg에서 {signal}: {blocked}',
  '{title}: {peak} nM at most, {hour} h after a dose, {mean} nM on average, {trough} nM at least':
    '{title}: 최고 {peak} nM(복용 {hour}시간 뒤), 평균 {mean} nM, 최저 {trough} nM',
};
