import type { Catalogue } from '../../catalogue.js';

/** Power, assurance and sample size of a trial, and the question of its design. */
export const trialPower: Catalogue = {
  'weeks at which who has not responded goes on with another regimen; who has changed once stays with it':
    '반응하지 않은 사람이 다른 요법으로 계속하는 주; 한 번 바꾼 사람은 그대로 유지',
  'what the trial is to decide: asked by power and sample size, of no matter to its simulation':
    '임상시험이 결정할 것: 검정력과 표본 크기에 쓰이며 시뮬레이션에는 영향 없음',
  'the id of the arm that the others are compared with': '다른 군과 비교되는 군의 id',
  'the arms that are compared with it, in the order of their tests; all others if not given':
    '이 군과 비교되는 군, 검정 순서대로; 지정하지 않으면 나머지 모두',
  'the id of an arm': '군의 id',
  'everybody takes both treatments: the arms are the two orders, the endpoint is read at its week and again at this one':
    '모두가 두 치료를 받음: 군은 두 가지 순서이며, 평가변수는 해당 주와 이 주에 다시 측정',
  'shares: score (Miettinen and Nurminen, if not given), newcombe or fisher; means: baseline-adjusted (if not given) or welch':
    '비율: score(Miettinen–Nurminen, 지정하지 않을 때), newcombe 또는 fisher; 평균: baseline-adjusted(지정하지 않을 때) 또는 welch',
  'how much worse than the control is still good enough, in percentage points or in units of the mean; 0 if not given':
    '대조군보다 얼마나 나빠도 충분한지, 퍼센트포인트 또는 평균의 단위; 지정하지 않으면 0',
  'the chance to win without an effect that is allowed: more than 0': '효과 없이 성공할 허용 확률: 0보다 큼',
  '1 or 2; 2 if not given': '1 또는 2; 지정하지 않으면 2',
  'the power that is wanted, from 0.5 to 0.999; 0.9 if neither it nor assurance is given':
    '원하는 검정력, 0.5에서 0.999; 검정력도 보증도 지정하지 않으면 0.9',
  'the assurance that is wanted: the mean power over what is not known':
    '원하는 보증(assurance): 알려지지 않은 것에 대한 평균 검정력',
  'whose power is wanted: of each comparison by itself (if not given), of any of them, or of all together':
    '어떤 검정력을 원하는지: 각 비교(지정하지 않을 때), 그중 하나라도, 또는 모두 함께',
  'how several comparisons share alpha; holm if not given':
    '여러 비교가 알파를 나누는 방법; 지정하지 않으면 holm',
  'of multiplicity "graph"': 'multiplicity "graph"용',
  'a share of alpha from 0 to 1': '0에서 1까지의 알파 몫',
  'the share of alpha that each treatment starts with': '각 치료가 시작할 때 갖는 알파 몫',
  'a share from 0 to 1': '0에서 1까지의 몫',
  'by rows: where the alpha of a treatment goes once it has won': '행별: 치료가 성공한 뒤 그 알파가 가는 곳',
  'interim looks at which the trial may end with a win': '성공으로 임상시험이 끝날 수 있는 중간분석',
  'shares of the people whose results are in at each interim look, ascending, below 1':
    '각 중간분석에서 결과가 나온 사람의 비율, 오름차순, 1 미만',
  'how fast alpha is spent (Lan and DeMets)': '알파를 소비하는 속도(Lan–DeMets)',
  'results of each arm that somebody assumes, as protocols do: power and size are then also told for them':
    '프로토콜처럼 가정한 각 군의 결과: 그에 대한 검정력과 크기도 제시',
  'people with the response, in percent': '반응한 사람, 퍼센트',
  'mean change, negative when it is an improvement': '평균 변화, 호전이면 음수',
  'standard deviation between people': '사람 간 표준편차',
  'share of the people whose result is missing and not imputed: so many more are enrolled; 0 if not given':
    '결과가 없고 대체되지 않는 사람의 비율: 그만큼 더 등록; 지정하지 않으면 0',
  'none of {n} virtual patients is counted in arm {arm}':
    '가상 환자 {n}명 중 {arm} 군에 해당하는 사람이 없음',
  'the design asks no question: each arm is compared with {control}, two-sided at 5 %':
    '설계에 질문이 없음: 각 군을 {control}와 양측 5 %로 비교',
  'the comparisons do not share alpha: together they win by chance more often than it says':
    '비교들이 알파를 나누지 않음: 함께 보면 우연히 성공하는 일이 그보다 잦음',
  'arms of fewer than 15 people: their results are hardly normal':
    '15명 미만의 군: 결과가 정규분포에 가깝지 않음',
  'is week {week}, but must be after week {before}': '{week}주이지만 {before}주 이후여야 함',
  'is week {week}, but the step is taken in week {before}': '{week}주이지만 변경은 {before}주에 이루어짐',
  'is "{id}", which is not an arm': '"{id}"이지만 그런 군은 없음',
  'is the only arm: there is nothing to compare it with': '유일한 군이라 비교할 대상이 없음',
  'is "{id}", which is the control': '"{id}"이지만 이는 대조군임',
  'is "{id}" once more': '"{id}"이(가) 중복됨',
  'is {at}, but an interim look comes before the end, which is 1':
    '{at}이지만 중간분석은 끝(1)보다 앞서야 함',
  'give the share of the people whose results are in, such as 0.5; the end is looked at anyway':
    '결과가 나온 사람의 비율을 지정(예: 0.5); 끝은 어차피 분석됨',
  'is {at}, but the look before is at {before}': '{at}이지만 앞선 분석이 {before}에 있음',
  'is not used unless {name}': '{name}인 경우에만 쓰임',
  'leave one out': '하나를 빼십시오',
  'has {n, plural, one {# entry} other {# entries}}, but {m} treatments are compared':
    '항목이 {n, plural, other {#개}}이지만 비교되는 치료는 {m}개',
  'adds up to {total}, but there is only 1 to share': '합이 {total}이지만 나눌 수 있는 것은 1뿐',
  'gives alpha to itself: must be 0': '자기 자신에게 알파를 줌: 0이어야 함',
  'is {test}, which compares shares, but the endpoint is a mean':
    '{test}는 비율을 비교하지만 평가변수는 평균임',
  'is {test}, which compares means, but the endpoint is a share':
    '{test}는 평균을 비교하지만 평가변수는 비율임',
  'is {test}, which knows no margin': '{test}에는 한계가 없음',
  'use score': 'score를 쓰십시오',
  'is missing: give what is assumed of every arm that is compared':
    '없음: 비교되는 모든 군의 가정을 지정하십시오',
  'is missing: the endpoint needs it': '없음: 평가변수에 필요함',
  'compares two orders of the treatments, but there are {n} arms':
    '두 가지 치료 순서를 비교하지만 군이 {n}개임',
  'is week {week}, but the first period ends in week {before}': '{week}주이지만 첫 기간은 {before}주에 끝남',
  'is not known of a cross-over trial': '교차시험에서는 쓸 수 없음',
  'Who has not responded goes on otherwise from week {weeks}.':
    '반응하지 않은 사람은 {weeks}주부터 달리 계속합니다.',
  'Power and sample size': '검정력과 표본 크기',
  'Assurance: {percent} % of the area': '보증: 면적의 {percent} %',
  'From the twentieth of what is believed in which the medicines differ least from the control (left) to that in which they differ most (right), with the difference below: how often the trial wins there.':
    '믿어지는 것 가운데 약이 대조군과 가장 적게 다른 20분의 1(왼쪽)부터 가장 많이 다른 20분의 1(오른쪽)까지, 차이는 아래에 표시: 그곳에서 임상시험이 성공하는 빈도.',
  'What a win takes at each look': '각 분석에서 성공에 필요한 값',
  'p below {limit}': 'p {limit} 미만',
  'p {value}': 'p {value}',
  'The z that must be passed, over the share of the results that are in, in percent. The looks cost {more} % more people at most; on average {mean} % of a trial without looks are needed.':
    '넘어야 하는 z 값을 나온 결과의 비율(퍼센트)에 따라 표시. 중간분석은 최대 {more} % 더 많은 사람을 필요로 하며, 평균적으로는 중간분석 없는 시험의 {mean} %가 필요함.',
  'power, if the middle of what is believed is true': '믿어지는 것의 중간이 참일 때의 검정력',
  'power, if what the file assumes is true': '파일의 가정이 참일 때의 검정력',
  'assurance, over all that is believed': '믿어지는 모든 것에 대한 보증',
  '{percent} % ± {error}': '{percent} % ± {error}',
  'With {n, number} people this trial wins in {power} of 100 trials if the middle of what is believed is true, and in {assurance} of 100 over all that is believed.':
    '{n, number}명으로 이 임상시험은 믿어지는 것의 중간이 참이면 100번 중 {power}번, 믿어지는 모든 것에 걸쳐서는 100번 중 {assurance}번 성공합니다.',
  'Table of power': '검정력 표',
  n: 'n',
  Expected: '기댓값',
  'Difference, 95 % interval': '차이, 95 % 구간',
  Power: '검정력',
  Assurance: '보증',
  'Power as assumed': '가정에 따른 검정력',
  'out of reach': '도달할 수 없음',
  'for {target} % {what}': '{target} % {what}',
  '{n, number} people have to be enrolled so that so many meet the condition of the arms.':
    '군의 조건을 충족하는 사람이 그만큼 되려면 {n, number}명을 등록해야 합니다.',
  'Without any effect {share} of 100 trials win; {allowed} may.':
    '아무 효과가 없으면 100번 중 {share}번 성공함; 허용은 {allowed}번.',
  '{people, number} virtual people in {worlds, number} worlds, each with its own medicine, disease and uncertain facts; {trials, number} trials drawn from them for each chance. ± is the error of that drawing.':
    '가상 인물 {people, number}명, 세계 {worlds, number}개(각각 약, 질병, 불확실한 사실이 다름); 각 확률마다 여기서 뽑은 임상시험 {trials, number}건. ±는 이 추출의 오차.',
  'Compute power and assurance': '검정력과 보증 계산',
  'Virtual people simulated': '시뮬레이션된 가상 인물',
  'The design has changed since: compute it again to see what comes of it.':
    '그 뒤 설계가 바뀌었습니다: 결과를 보려면 다시 계산하십시오.',
  'Power and assurance over the number of people': '사람 수에 따른 검정력과 보증',
  'power at the middle of what is believed, and at its edges (90 %)':
    '믿어지는 것의 중간과 가장자리(90 %)에서의 검정력',
  assurance: '보증',
  'as planned: {n, number} people': '계획대로: {n, number}명',
  'shared after Holm': 'Holm 방식으로 나눔',
  'shared after Bonferroni': 'Bonferroni 방식으로 나눔',
  'one arm after the other': '한 군씩 차례로',
  'all of it to each': '각각에 전부',
  'by the graph of the file': '파일의 그래프에 따름',
  'compared with': '비교 대상',
  'deciding endpoint': '결정 평가변수',
  'as the file has it': '파일에 있는 대로',
  alpha: '알파',
  sides: '방향',
  'two-sided': '양측',
  'one-sided': '단측',
  'power wanted': '원하는 검정력',
  'assurance wanted': '원하는 보증',
  margin: '한계',
  'alpha between arms': '군 사이의 알파',
  'interim looks at': '중간분석 시점',
  'alpha spent': '알파 소비',
  'after O’Brien and Fleming': 'O’Brien–Fleming 방식',
  'after Pocock': 'Pocock 방식',
  Difference: '차이',
  'Results that are in': '나온 결과',
  'Number of people': '인원수',
  'Power, 90 % of what is believed': '검정력, 믿어지는 것의 90%',
};
