import type { Catalogue } from '../../catalogue.js';

/** Warnings and refusals of the model. */
export const model: Catalogue = {
  'the visits are far outside what the model can produce (p = {p}): they are not used, and the forecast is that of people with this baseline':
    '방문 기록이 모형이 낼 수 있는 범위를 크게 벗어납니다 (p = {p}). 이 기록은 사용하지 않으며, 예측은 기저값이 같은 사람들에 대한 것입니다',
  'the treatment with {drug} from {date} has no dose in mg and is left out':
    '{date}에 시작한 {drug} 치료는 mg 용량이 없어 제외되었습니다',
  'treatments without a visit say nothing of a response: the forecast starts from untreated disease':
    '방문 기록이 없는 치료로는 반응을 알 수 없습니다. 예측은 치료하지 않은 상태에서 시작합니다',
  '{drug} cannot be simulated: {fact} is unknown':
    '{drug}은(는) 시뮬레이션할 수 없습니다. 알 수 없는 값: {fact}',
  '{drug} cannot be simulated: {fact} is unknown ({note})':
    '{drug}은(는) 시뮬레이션할 수 없습니다. 알 수 없는 값: {fact} ({note})',
  'no medicine "{drug}" in the catalogue': '목록에 "{drug}"이라는 약이 없습니다',
  'no medicine "{drug}" in the catalogue; did you mean {near}?':
    '목록에 "{drug}"이라는 약이 없습니다. {near}입니까?',
  'arm {arm}: none of {n} virtual patients meets its condition "among"':
    '{arm} 군: 가상 환자 {n}명 중 "among" 조건을 충족하는 사람이 없습니다',
  'SALT {salt} is below {least}, the least severe disease in the trials that the model was fitted to: the forecast extrapolates':
    'SALT {salt}은(는) 모형을 맞춘 임상시험에서 가장 가벼운 상태인 {least}보다 낮습니다. 예측은 외삽입니다',
  'the duration of the current episode is not known: it is drawn as in the BRAVE trials':
    '현재 에피소드의 기간을 알 수 없어 BRAVE 임상시험처럼 추출합니다',
  'age {age} is below {youngest}, the youngest in the trials that the model was fitted to: the forecast extrapolates':
    '나이 {age}세는 모델을 적합시킨 임상시험의 최저 나이 {youngest}세보다 어립니다: 예측은 외삽입니다',
};
