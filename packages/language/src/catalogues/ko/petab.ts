import type { Catalogue } from '../../catalogue.js';

/** Problems in PEtab on the command line: simulated and fitted. */
export const petab: Catalogue = {
  'the parameters of a model that make the measurements of a PEtab problem likeliest':
    'PEtab 문제의 측정값을 가장 그럴듯하게 만드는 모델 매개변수',
  'is for a model: a PEtab problem has times and values of its own':
    '모델에만 쓰는 옵션입니다. PEtab 문제에는 자체 시점과 값이 있습니다',
  'is no PEtab problem': 'PEtab 문제가 아님',
  'name the .yaml file that lists its model and its tables': '모델과 표를 나열한 .yaml 파일을 지정하세요',
  'the .yaml file of a PEtab problem': 'PEtab 문제의 .yaml 파일',
  'number of searches, each from another point': '탐색 횟수(매번 다른 점에서 시작)',
  'the same seed gives the same points': '같은 시드는 같은 시작점을 줌',
  'no parameter is estimated: nothing can be fitted': '추정할 매개변수가 없어 맞출 것이 없음',
  'the model has events, with which there is no gradient yet: it can be simulated, not fitted':
    '모델에 이벤트가 있어 아직 기울기를 계산할 수 없음: 시뮬레이션은 되지만 적합은 안 됨',
  'the likelihood could be computed at none of the {n} starts': '{n}개 시작점 모두에서 우도를 계산할 수 없음',
  'narrow the bounds, or ask for more starts': '범위를 좁히거나 탐색 횟수를 늘리세요',
  'at its lower bound': '하한에 있음',
  'at its upper bound': '상한에 있음',
  parameter: '매개변수',
  fitted: '적합값',
  nominal: '공칭값',
  search: '탐색',
  'log-likelihood': '로그 우도',
  evaluations: '계산 횟수',
  'how it ended': '종료 방식',
  converged: '수렴',
  'at the limit of evaluations': '계산 횟수 한도에 도달',
  'no likelihood at the start': '시작점에서 우도 없음',
  'log-likelihood: {value}; {n} of {starts} searches ended within 0.1 of it':
    '로그 우도: {value}; 탐색 {starts}회 중 {n}회가 0.1 이내에서 끝남',
  'priors are in what was maximized: their logarithm is {value}':
    '최대화한 값에 사전 분포가 포함됨: 그 로그는 {value}',
  'there is no nominalValue of {names}': '{names}의 nominalValue가 없음',
  observable: '관측량',
  time: '시간',
  measured: '측정값',
  noise: '잡음',
  'log-likelihood at the nominal parameters: {value}': '공칭 매개변수에서의 로그 우도: {value}',
  'logarithm of the prior, which is not in it: {value}': '여기에 포함되지 않은 사전 분포의 로그: {value}',
};
