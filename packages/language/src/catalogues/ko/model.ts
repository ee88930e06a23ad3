import type { Catalogue } from '../../catalogue.js';

/** Warnings and refusals of the model. */
export const model: Catalogue = {
  'the treatment with {drug} from {date} has no dose that can be simulated and is left out':
    '{date}부터의 {drug} 치료는 시뮬레이션할 수 있는 용량이 없어 제외합니다',
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
  'age {age} is below {youngest}, the youngest in the trials that the model was fitted to: the forecast extrapolates':
    '나이 {age}세는 모델을 적합시킨 임상시험의 최저 나이 {youngest}세보다 어립니다: 예측은 외삽입니다',
  'age {age} is below {youngest}, the youngest in the trials of {drug} that the model was fitted to: the forecast extrapolates':
    '나이 {age}세는 모형을 적합시킨 {drug} 임상시험의 최저 나이 {youngest}세보다 어립니다. 예측은 외삽입니다',
  'age {age} is above {oldest}, the oldest in the trials of {drug} that the model was fitted to: the forecast extrapolates':
    '나이 {age}세는 모형을 적합시킨 {drug} 임상시험의 최고 나이 {oldest}세보다 많습니다. 예측은 외삽입니다',
  'an episode of {years} years is longer than any trial admitted ({longest} years): the forecast extrapolates':
    '에피소드 기간 {years}년은 어떤 임상시험이 허용한 기간({longest}년)보다도 깁니다. 예측은 외삽입니다',
  'an episode of {years} years is longer than the trials of {drug} admitted ({longest} years): the forecast extrapolates':
    '에피소드 기간 {years}년은 {drug} 임상시험이 허용한 기간({longest}년)보다 깁니다. 예측은 외삽입니다',
  'no trial of {drug} in alopecia areata was used in the fit: its effect is predicted from how it is taken up and what it blocks':
    '원형 탈모에서 {drug}의 임상시험은 적합에 쓰이지 않았습니다. 효과는 흡수되는 방식과 차단하는 신호로부터 예측합니다',
  '{drug} {dose} mg a day is outside the doses that the model was fitted to ({least} to {most} mg a day): the forecast extrapolates':
    '{drug} 하루 {dose} mg은 모형을 적합시킨 용량(하루 {least}~{most} mg)을 벗어납니다. 예측은 외삽입니다',
  'the length of the episode is not known: it is drawn as in the BRAVE trials':
    '에피소드 기간을 알 수 없어 BRAVE 임상시험처럼 추출합니다',
  'kidney function is not known: it counts as normal': '신장 기능을 알 수 없어 정상으로 봅니다',
  'weight is not known: it counts as that of the people in whom the medicine was measured':
    '체중을 알 수 없어 그 약을 측정한 사람들의 체중으로 봅니다',
  '{score} is already at the target of {target}: the chance is that of keeping it':
    '{score}이(가) 이미 목표 {target}에 도달해 있습니다. 확률은 이를 유지할 확률입니다',
  '{score} {value} in week {week} of the record is worse than the model knows of people with this baseline: they are taken to be worse by as much, and the forecast is that of those who do worst; check the score':
    '기록 {week}주의 {score} {value}은(는) 이 기저값의 사람에 대해 모형이 아는 것보다 나쁩니다. 그만큼 더 나쁜 것으로 보고, 예측은 가장 나쁜 사람들의 것입니다. 점수를 확인하십시오',
  '{score} {value} in week {week} of the record is better than the model knows of people with this baseline: it counts as {counted}; check the score':
    '기록 {week}주의 {score} {value}은(는) 이 기저값의 사람에 대해 모형이 아는 것보다 좋습니다. {counted}(으)로 계산합니다. 점수를 확인하십시오',
  '{score} {value} in week {week} of the record is much better than the other visits allow: in the chances and the median it counts as {counted}, and the bands are wider; check the score':
    '기록 {week}주의 {score} {value}은(는) 다른 방문이 허용하는 것보다 훨씬 좋습니다. 확률과 중앙값에서는 {counted}(으)로 계산하고 범위는 더 넓습니다. 점수를 확인하십시오',
  '{score} {value} in week {week} of the record is much worse than the other visits allow: it counts as it is, the others for no better than it allows, and the bands are wider; check the score':
    '기록 {week}주의 {score} {value}은(는) 다른 방문이 허용하는 것보다 훨씬 나쁩니다. 그대로 계산하고, 다른 방문은 이 점수가 허용하는 것보다 좋게 계산하지 않으며, 범위는 더 넓습니다. 점수를 확인하십시오',
  'EASI {easi} is below {least}, the least severe disease in the trials that the model was fitted to: the forecast extrapolates':
    'EASI {easi}은(는) 모형을 맞춘 임상시험에서 가장 가벼운 상태인 {least}보다 낮습니다. 예측은 외삽입니다',
  'the itch is not known: it is drawn as in trials of moderate to severe disease':
    '가려움 정도를 알 수 없어 중등도~중증 질환 임상시험에서와 같이 추출합니다',
  'what {drug} reaches in the skin has not been measured: it is set so that a trial of people with up to {most} % of the skin affected comes out as published. All that is affected counts as treated, all the time':
    '{drug}이(가) 피부에서 도달하는 농도는 측정된 적이 없습니다. 피부의 {most} %까지 침범된 사람들의 임상시험 결과가 발표된 대로 나오도록 정했습니다. 침범된 모든 부위를 계속 바르는 것으로 봅니다',
  "concentration in the skin over the geometric mean of the IC50s of the disease's signals: that of 1.5 % over 1.5, as plasma is (23.8 against 35.7 nM)":
    '이 질환 신호들의 IC50 기하평균에 대한 피부 농도의 비: 혈장 농도(23.8 대 35.7 nM)처럼 1.5 % 값을 1.5로 나눈 값입니다',
  "concentration in the skin over the geometric mean of the IC50s of the disease's signals: with it IGA 0/1 at week 8 of TRuE-AD1 comes out as published; the range is that of one such trial":
    '이 질환 신호들의 IC50 기하평균에 대한 피부 농도의 비: 이 값에서 TRuE-AD1의 8주 IGA 0/1이 발표된 대로 나옵니다. 범위는 그런 임상시험 한 건의 범위입니다',
  'what {drug} reaches in the skin has not been measured: it is estimated with the disease from trials of people with up to {most} % of the skin affected. All that is affected counts as treated, all the time, and every place takes up as much':
    '{drug}이(가) 피부에서 도달하는 농도는 측정된 적이 없습니다. 피부의 {most} %까지 침범된 사람들의 임상시험에서 질환과 함께 추정했습니다. 침범된 모든 부위를 계속 바르고, 어느 부위나 같은 만큼 흡수하는 것으로 봅니다',
  '{surface} % of the skin is affected, {most} % at most in the trials of {drug}: the forecast extrapolates, and more of the medicine reaches the blood than there':
    '피부의 {surface} %가 침범되었으나 {drug}의 임상시험에서는 많아야 {most} %였습니다. 예측은 외삽이며, 임상시험에서보다 더 많은 약이 혈액에 도달합니다',
  'concentration in the skin over that of another use of the cream':
    '크림을 다르게 쓸 때의 농도에 대한 피부 농도의 비',
  'F-VASI {fvasi} is below {least}, the least on the face in the trials that the model was fitted to: the forecast extrapolates':
    'F-VASI {fvasi}은(는) 모형을 맞춘 임상시험에서 얼굴의 가장 적은 값인 {least}보다 낮습니다. 예측은 외삽입니다',
  'T-VASI {tvasi} is above {most}, the most in the trials that the model was fitted to: the forecast extrapolates':
    'T-VASI {tvasi}은(는) 모형을 맞춘 임상시험에서 가장 높은 값인 {most}보다 높습니다. 예측은 외삽입니다',
  'without a medicine the model lets less pigment return to the face than TRuE-V1 saw on the vehicle: what a medicine adds looks larger than it was there':
    '약 없이는 모형에서 얼굴 색소가 TRuE-V1의 기제군에서 관찰된 것보다 적게 돌아옵니다. 약이 더하는 효과가 그 시험에서보다 크게 보입니다',
  'T-VASI is not known: it is drawn as in TRuE-V1': 'T-VASI를 알 수 없어 TRuE-V1에서와 같이 추출합니다',
  'no trial of {drug} in vitiligo was used in the fit: its effect is predicted from how it is taken up and what it blocks':
    '백반증에서 {drug}의 임상시험은 적합에 쓰이지 않았습니다. 효과는 흡수와 차단하는 신호로부터 예측합니다',
  "concentration in the skin over the geometric mean of the IC50s of the disease's signals; weak, before the fit: from a third of the IC50 to far above it; estimated together with the disease":
    '이 질환 신호들의 IC50 기하평균에 대한 피부 농도의 비. 적합 전의 약한 가정: IC50의 3분의 1부터 훨씬 위까지. 질환과 함께 추정합니다',
  'of what twice daily reaches; half the amount on average; it stays in the skin for longer than a day':
    '하루 두 번 바를 때의 농도에 대한 비. 평균 절반의 양이며, 하루보다 오래 피부에 남습니다',
  'of what 1.5 % once daily reaches; between as much and in proportion to the strength: its square root':
    '1.5 %를 하루 한 번 바를 때의 농도에 대한 비. 같은 값과 농도에 비례하는 값의 사이: 농도 비의 제곱근',
  'concentration in the skin over the IC50': 'IC50에 대한 피부 농도의 비',
  'no trial of {drug} in atopic dermatitis was used in the fit: its effect is predicted from how it is taken up and what it blocks':
    '아토피피부염에서 {drug}의 임상시험은 적합에 쓰이지 않았습니다. 효과는 흡수와 차단하는 신호로부터 예측합니다',
  'its effect on the signals of this disease': '이 질환의 신호에 대한 효과',
  'highest elimination by the target': '표적에 의한 최대 제거',
  'concentration at half of that elimination': '그 제거가 절반이 되는 농도',
  'concentration of half effect': '절반 효과 농도',
  'share of the signal that it takes away': '차단하는 신호의 비율',
  'days by which skin follows blood': '피부가 혈액을 뒤따르는 일수',
};
