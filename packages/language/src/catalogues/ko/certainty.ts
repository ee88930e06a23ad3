import type { Catalogue } from '../../catalogue.js';

/** How sure the evidence makes a number. */
export const certainty: Catalogue = {
  'risk of bias: not read in the original source': '비뚤림 위험: 원문에서 읽지 않음',
  'indirect: how often it happens in this disease was not read':
    '간접적: 이 질환에서 얼마나 자주 생기는지 읽지 못함',
  'registers and cohorts of people of this age and sex': '같은 나이와 성별인 사람들의 등록 자료와 코호트',
  '{n, plural, one {# ratio} other {# ratios}} from randomised trials, {others, plural, =0 {none} one {# more} other {# more}} from routine care':
    '무작위 시험의 비 {n, plural, other {#개}}, 일상 진료의 비 {others, plural, =0 {없음} other {#개}}',
  'ratios from routine care and long-term programmes: nobody was randomised':
    '일상 진료와 장기 프로그램의 비: 무작위 배정 없음',
  'imprecise: it may be that there is no difference': '부정확: 차이가 없을 수도 있음',
  'indirect: counted on JAK inhibitors together, not on this medicine alone':
    '간접적: 이 약만이 아니라 JAK 억제제 전체에서 셈',
  'indirect: counted in people with another disease': '간접적: 다른 질환을 가진 사람에서 셈',
  'percentages that a label prints, with the medicine and without':
    '허가 사항에 적힌 비율, 약을 쓴 경우와 쓰지 않은 경우',
  '{people, number} people of randomised trials': '무작위 시험의 {people, number}명',
  'imprecise: printed without the number of people': '부정확: 사람 수 없이 적혀 있음',
  'indirect: over how many weeks is not known': '간접적: 몇 주 동안인지 알 수 없음',
  'indirect: counted over {weeks} weeks': '간접적: {weeks}주 동안 셈',
  'Dots: how sure the evidence makes a number, from ●●●● (high) to ●○○○ (very low: it may be far off).':
    '점: 근거가 숫자를 얼마나 확실하게 하는지, ●●●● (높음)에서 ●○○○ (매우 낮음: 크게 빗나갈 수 있음)까지.',
  'Of the first benefit: {reasons}.': '첫째 이득에 대하여: {reasons}.',
  'very low certainty': '확실성 매우 낮음',
  'low certainty': '확실성 낮음',
  'moderate certainty': '확실성 중간',
  'high certainty': '확실성 높음',
  'imprecise: {people, number} people, fewer than {enough}':
    '부정확: {people, number}명으로 {enough}명보다 적음',
  'placebo or vehicle': '위약 또는 기제',
  'no study of {medicine} by {score} in this disease could be read: the number follows from the signals that are blocked':
    '이 질환에서 {score}(으)로 {medicine}을(를) 본 연구를 읽지 못함: 숫자는 차단되는 신호에서 나옴',
  '{people, number} people on {medicine} in {trials, plural, one {# randomised comparison} other {# randomised comparisons}} by {score}, against {control, number}':
    '{score} 기준 무작위 비교 {trials, plural, other {#건}}에서 {medicine} {people, number}명, 비교군 {control, number}명',
  '{people, number} people on {medicine} who were watched without a comparison, by {score}':
    '비교 없이 관찰한 {medicine} {people, number}명, {score} 기준',
  'risk of bias: most people knew which treatment they had':
    '비뚤림 위험: 대부분이 어떤 치료인지 알고 있었음',
  'risk of bias: most results are known from secondary sources only':
    '비뚤림 위험: 결과 대부분을 이차 자료로만 알 수 있음',
  'inconsistent: a fit without the trials of this medicine misses their rates by {points, number} points':
    '비일관: 이 약의 시험을 뺀 적합은 그 비율을 {points, number}점 빗나감',
  'indirect: {why}': '간접적: {why}',
  'indirect: {people, plural, =0 {nobody was} one {# person was} other {# people were}} seen after a stop':
    '간접적: 중단 뒤 관찰된 사람 {people, plural, =0 {없음} other {#명}}',
  'indirect: nobody was compared with others after week {weeks}':
    '간접적: {weeks}주 뒤에는 다른 사람과 비교하지 않음',
  'indirect: nobody was watched after week {weeks}': '간접적: {weeks}주 뒤에는 관찰하지 않음',
  'The evidence behind {letter} at week {week}': '{week}주째 {letter}의 근거',
  'Dotted {letters}: the evidence is very uncertain. Look at the width of the band; the line in the middle is no promise.':
    '점선 {letters}: 근거가 매우 불확실합니다. 띠의 너비를 보십시오. 가운데 선은 약속이 아닙니다.',
};
