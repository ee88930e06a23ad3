import type { Catalogue } from '../../catalogue.js';

/** Blood counts beside what a medicine is expected to do to them. */
export const blood: Catalogue = {
  'liver values and CPK: no mean course was read, only how often a limit was passed':
    '간 수치와 CPK: 평균 경과는 읽지 못했고 한계를 넘은 빈도만 있음',
  'mean neutrophils fall by 1.36 × 10⁹/L within a month and stay there to week 128 (2387 people with rheumatoid arthritis)':
    '평균 호중구가 한 달 안에 1.36 × 10⁹/L 감소하고 128주까지 유지됨(류마티스 관절염 2387명)',
  'mean neutrophils fall, and are stable in the extension (4271 and 4858 people with rheumatoid arthritis); by how much was not read':
    '평균 호중구가 감소하고 연장 연구에서 안정됨(류마티스 관절염 4271명, 4858명). 크기는 읽지 못함',
  'median lymphocytes fall by 0.19 × 10⁹/L within 12 months (with methotrexate, rheumatoid arthritis), after a rise in the first month that is not in the model':
    '림프구 중앙값이 12개월 안에 0.19 × 10⁹/L 감소함(메토트렉세이트 병용, 류마티스 관절염). 첫 달의 증가는 모형에 없음',
  'mean lymphocytes rise by 0.30 × 10⁹/L within a month and are back at the start by weeks 12 to 24 (2387 people with rheumatoid arthritis)':
    '평균 림프구가 한 달 안에 0.30 × 10⁹/L 증가하고 12~24주에 시작값으로 돌아옴(류마티스 관절염 2387명)',
  'lymphocytes fall most within 4 weeks and stay there; by how much was not read':
    '림프구가 대부분 4주 안에 감소하고 유지됨. 크기는 읽지 못함',
  'platelets fall with the dose, are lowest in week 4 and back near the start by week 12':
    '혈소판이 용량에 따라 감소하여 4주에 가장 낮고 12주에 시작값 가까이 돌아옴',
  'mean platelets rise by 51 × 10⁹/L at week 2, then go back towards the start (2387 people with rheumatoid arthritis)':
    '평균 혈소판이 2주에 51 × 10⁹/L 증가한 뒤 시작값 쪽으로 돌아감(류마티스 관절염 2387명)',
  'platelets fall most within 4 weeks and stay there; by how much was not read, and it blocks no TPO':
    '혈소판이 대부분 4주 안에 감소하고 유지됨. 크기는 읽지 못했고 TPO는 차단하지 않음',
  'mean haemoglobin falls by 0.12 mmol/L and returns to the start (2387 people with rheumatoid arthritis)':
    '평균 혈색소가 0.12 mmol/L 감소했다가 시작값으로 돌아옴(류마티스 관절염 2387명)',
  'mean haemoglobin rises, with less inflammation (4271 people with rheumatoid arthritis)':
    '염증이 줄면서 평균 혈색소가 증가함(류마티스 관절염 4271명)',
  'The band says what the medicine does on average and between people. It stands beside the limits of the label and takes none of them away.':
    '띠는 약이 평균적으로 그리고 사람들 사이에서 하는 일을 말함. 허가사항의 한계 곁에 있으며 어느 한계도 없애지 않음.',
  'a fall is published of this medicine, its size was not read':
    '이 약의 감소가 발표되었으나 크기는 읽지 못함',
  'there is no value of the year before the treatment': '치료 전 1년 안의 값이 없음',
  'this fall is more than expected of the medicine, of which no mean was published: look for another cause as well':
    '이 감소는 평균이 발표되지 않은 이 약에서 예상되는 것보다 큼: 다른 원인도 찾아볼 것',
  'this fall is more than the medicine does: look for another cause':
    '이 감소는 약이 일으키는 것보다 큼: 다른 원인을 찾아볼 것',
  'expected of the medicine on {date}: {from} to {to} (95 %)': '{date} 약에서 예상되는 값: {from}~{to}(95 %)',
  'What the shaded bands rest on': '음영 띠의 근거',
  '{value}: {finding}': '{value}: {finding}',
  'nothing is said of {value}: {reason}': '{value}에 대해서는 말하지 않음: {reason}',
  'Low blood counts are a common side effect and call for regular tests.':
    '혈구 감소는 흔한 부작용이며 정기 검사가 필요하다.',
  'Mean counts do move, mostly within the normal range and not all of them down: on baricitinib neutrophils fell, lymphocytes and platelets rose for a while, haemoglobin hardly changed. Few people stopped for it. Every label asks for tests.':
    '평균 수치는 움직이나 대부분 정상 범위 안이고 모두 내려가지는 않음: 바리시티닙에서 호중구는 감소하고 림프구와 혈소판은 한동안 증가했으며 혈색소는 거의 변하지 않음. 이 때문에 중단한 사람은 적음. 모든 허가사항이 검사를 요구함.',
  'baricitinib, mean change of neutrophils within a month (2387 people)':
    '바리시티닙, 한 달 안의 호중구 평균 변화(2387명)',
  'baricitinib, mean change of platelets at week 2, then back': '바리시티닙, 2주 혈소판 평균 변화, 이후 회복',
  'baricitinib, stopped for good because of haemoglobin': '바리시티닙, 혈색소 때문에 영구 중단',
  'abrocitinib: platelets fall with the dose, are lowest in week 4 and go back':
    '아브로시티닙: 혈소판이 용량에 따라 감소하여 4주에 가장 낮고 되돌아감',
};
