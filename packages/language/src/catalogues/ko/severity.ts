import type { Catalogue } from '../../catalogue.js';

/** What is seen of a disease: typed, drawn, forecast in its scores. */
export const severity: Catalogue = {
  'The model says how much there is, not where: the places are an example.':
    '모델은 얼마나 되는지를 말할 뿐 어디인지는 말하지 않습니다. 위치는 예시입니다.',
  'How much of the disease there is': '질환의 정도',
  '{score} before treatment': '치료 전 {score}',
  'Eczema on half of the body': '몸의 절반에 습진',
  '{score} after {weeks} weeks:': '{weeks}주 후 {score}:',
  '{score} if {value}': '{value}이면 {score}',
  '{score}, whether {values}': '{values} 어느 쪽이든 {score}',
  '{score} of visit {number}': '방문 {number}의 {score}',
  '{score} unknown': '{score} 알 수 없음',
  '{score} {value}': '{score} {value}',
  'how long the disease has lasted without a break': '질환이 중단 없이 이어진 기간',
  'Please give the {score} of this visit, between {min} and {max}, or what went wrong.':
    '이 방문의 {score}를 {min}에서 {max} 사이로 입력하거나, 생긴 문제를 입력하십시오.',
  'Suggested by the score of the skin: {value}, {name}': '피부 점수로 본 제안: {value}, {name}',
  'Take it': '적용',
  '“{text}” could not be read as a number. Please give {score} between {min} and {max}.':
    '“{text}”을(를) 숫자로 읽을 수 없습니다. {score}를 {min}에서 {max} 사이로 입력하십시오.',
  '{text} lies between two steps. Please give {score} as a whole number between {min} and {max}.':
    '{text}은(는) 두 단계 사이의 값입니다. {score}를 {min}에서 {max} 사이의 정수로 입력하십시오.',
  '{text} is outside the range of {score}: it is kept here, but not used. Please give a number between {min} and {max}.':
    '{text}은(는) {score}의 범위를 벗어납니다. 여기에 남겨 두지만 쓰지 않습니다. {min}에서 {max} 사이의 숫자를 입력하십시오.',
  'weight in {score}: {region}': '{score}에서의 가중치: {region}',
  '{category}: {score} {min, number} to {max, number}': '{category}: {score} {min, number}~{max, number}',
  '{score} {value}, {severity}': '{score} {value}, {severity}',
  'The drawing adds up to {value}.': '그림을 합하면 {value}입니다.',
  Mild: '경증',
  Moderate: '중등증',
  Severe: '중증',
  Eraser: '지우개',
  'Clear skin': '깨끗한 피부',
  'Draw inflamed skin: front': '염증 피부 그리기: 앞면',
  'Draw inflamed skin: back': '염증 피부 그리기: 뒷면',
  'From the front': '앞에서',
  'From behind': '뒤에서',
  '{n, plural, one {# sign of inflamed skin is} other {# signs of inflamed skin are}} not chosen yet; then EASI follows from the drawing.':
    '{n, plural, other {염증 피부 징후 #개}}를 아직 고르지 않았습니다. 고르면 그림에서 EASI가 계산됩니다.',
  'As strong as the redness': '홍반만큼',
  'Arrow keys move the brush, with Shift they draw; Space draws in one place. 1, 2 and 3 choose mild, moderate or severe, 4 the eraser, [ and ] the size of the brush, Ctrl+Z takes back.':
    '화살표 키로 붓을 움직이고 Shift와 함께 누르면 그립니다. 스페이스는 한 곳에 그립니다. 1, 2, 3은 경증, 중등증, 중증을, 4는 지우개를, [ 와 ]는 붓 크기를 고르고, Ctrl+Z는 되돌립니다.',
  '{region}: {percent} % inflamed': '{region}: {percent} % 염증',
  'Skin and itch': '피부와 가려움',
  'with eczema': '습진이 있는 기간',
  'Diary of the last seven days': '최근 7일의 일지',
  'the worst itch of each day': '날마다 가장 심한 가려움',
  '{n, plural, one {# earlier day is} other {# earlier days are}} kept.':
    '{n, plural, other {이전 #일}}의 기록을 보관하고 있습니다.',
  'Itch on {day}': '{day}의 가려움',
  'not written down': '기록 없음',
  '{value} of 10': '10 중 {value}',
  'Clear the itch of {day}': '{day}의 가려움 지우기',
  Itch: '가려움',
  'the worst of the last 24 hours, 0 to 10': '지난 24시간 중 가장 심한 정도, 0~10',
  'mean of the diary': '일지의 평균',
  'Itch {value}': '가려움 {value}',
  'no itch': '가려움 없음',
  'a little': '조금',
  clearly: '뚜렷함',
  strong: '심함',
  unbearable: '참을 수 없음',
  '{percent} % of the skin': '피부의 {percent} %',
  '{region}: percent inflamed': '{region}: 염증 비율(%)',
  '{region}: {sign}': '{region}: {sign}',
  '{region}: {sign} {strength}': '{region}: {sign} {strength}',
  '{region}: {sign} half a point more': '{region}: {sign} 0.5점 더',
  'Head and neck': '머리와 목',
  'Arms and hands': '팔과 손',
  Trunk: '몸통',
  'Legs and feet': '다리와 발',
  redness: '홍반',
  thickness: '두꺼워짐',
  'scratch marks': '긁은 자국',
  lichenification: '태선화',
  BSA: 'BSA',
  'The skin as drawn': '그린 그대로의 피부',
  'The skin at an EASI of {value}': 'EASI {value}일 때의 피부',
  'extent and signs of inflamed skin, 0 to 72': '염증 피부의 범위와 징후, 0~72',
  'the whole skin at a glance': '한눈에 본 피부 전체',
  'the worst of a day, 0 to 10': '하루 중 가장 심한 정도, 0~10',
  'percent of the skin that is inflamed': '염증이 있는 피부의 비율(%)',
  '{score} over two years': '2년간의 {score}',
  'target: {goal}': '목표: {goal}',
  '{score} read so far: {readings}': '지금까지 읽은 {score}: {readings}',
  '{value, number} {ago, plural, =0 {now} one {# week ago} other {# weeks ago}}':
    '{value, number} {ago, plural, =0 {지금} other {#주 전}}',
  '+ visit: what was {score} later on?': '+ 방문: 이후의 {score}는 얼마였습니까?',
  '{score} read then': '그때 읽은 {score}',
  'A visit needs a whole week from {first} to {last}, and {score} between {min} and {max}.':
    '방문에는 {first}에서 {last} 사이의 주(정수)와 {min}에서 {max} 사이의 {score}가 필요합니다.',
  'Median {score}': '{score} 중앙값',
  '{letter}: median {score} {value}, chance of target {percent} %':
    '{letter}: {score} 중앙값 {value}, 목표 도달 확률 {percent} %',
  '{regimen}, week {week}: two outcomes. About {few} in 100 have {score} around {low}, {many} in 100 around {high}; hardly anybody is between.':
    '{regimen}, {week}주: 두 가지 결과. 100명 중 약 {few}명은 {score} {low} 안팎, {many}명은 {high} 안팎이며 그 사이는 거의 없습니다.',
  'Chance of {goal} over two years': '2년간 {goal} 도달 확률',
  'Chance of {goal}': '{goal} 도달 확률',
  '{score} is read with error': '{score} 판독 오차',
  '{score} of 100 people like this one: median and bands of 50, 80 and 95':
    '이 사람과 같은 100명의 {score}: 중앙값과 50, 80, 95 띠',
  '{score} ≤ {value}': '{score} ≤ {value}',
  '◆ mean {score}': '◆ 평균 {score}',
  'mean {score} {value} at the start, changed by {percent} %':
    '시작 시 평균 {score} {value}, {percent} % 변화',
  '{n, number} people, mean {score} {value} at the start, changed by {percent} %':
    '{n, number}명, 시작 시 평균 {score} {value}, {percent} % 변화',
  '{percent} % at {goal}': '{goal} {percent} %',
  '{events, number} of {n, number} people, {percent} % at {goal}':
    '{n, number}명 중 {events, number}명, {goal} {percent} %',
  '{score} better by {value} % or more': '{score} {value} % 이상 호전',
  'What is a medicine likely to do for this person, and how sure is that?':
    '약이 이 사람에게 어떤 효과를 낼 것이며 얼마나 확실합니까?',
  'A forecast needs the age, the sex and {score} of the person and, with visits, what was taken.':
    '예측에는 나이, 성별, {score}가 필요하고, 방문이 있으면 무엇을 복용했는지도 필요합니다.',
  '{disease} cannot be forecast yet: its model is not fitted. Safety, evidence and trials are there.':
    '{disease}은(는) 아직 예측할 수 없습니다. 모델이 맞춰지지 않았습니다. 안전성, 근거, 시험은 볼 수 있습니다.',
  'What a pause costs, in points of {score}': '중단의 대가, {score} 점수로',
  'Half better': '절반 호전',
  'of those at the target then ({responders} of 100) have lost more than {points} points of {score} {weeks} weeks later':
    '그때 목표에 있던 사람({responders}/100) 중 {weeks}주 뒤 {score} {points}점 넘게 잃은 비율',
  'points of {score} lost at worst, on average, by a pause of {weeks} weeks':
    '점: {weeks}주 중단으로 가장 나쁠 때 평균적으로 잃는 {score}',
  'Largest loss of {score} by length of the pause: {losses}': '중단 기간별 {score}의 가장 큰 손실: {losses}',
  'Dashed: mean of those who had got half of it back.': '점선: 이미 절반을 회복한 사람들의 평균.',
  'Chance of {goal} at week {horizon}, given that {score} has not fallen by {percent} % of the baseline by the week below. The line ends where fewer than 20 virtual people are left.':
    '아래 주까지 {score}가 시작값의 {percent} %만큼 떨어지지 않았을 때 {horizon}주에 {goal}에 이를 확률. 가상 인물이 20명보다 적게 남으면 선이 끝납니다.',
  'the chance of {goal} at week {horizon} is already below {low} %':
    '{horizon}주에 {goal}에 이를 확률이 이미 {low} % 미만입니다',
  'is when to think again: if {score} has not fallen by {percent} % by then, the chance of {goal} at week {horizon} is below {low} %':
    '에 다시 생각해야 합니다. 그때까지 {score}가 {percent} % 떨어지지 않으면 {horizon}주에 {goal}에 이를 확률은 {low} % 미만입니다',
  '{score} has already fallen by {percent} %: this person responds':
    '{score}가 이미 {percent} % 떨어졌습니다. 이 사람은 반응합니다',
  'up to week {told} the chance of {goal} at week {horizon} stays above {low} %, even if {score} has not fallen by {percent} %':
    '{told}주까지는 {score}가 {percent} % 떨어지지 않아도 {horizon}주에 {goal}에 이를 확률이 {low} %를 넘습니다',
  'What would a pause cost?': '중단하면 무엇을 잃습니까?',
  '{score} under {option}: from {now} now to {end} at week {week}':
    '{option}에서의 {score}: 지금 {now}에서 {week}주에 {end}',
  'Say who it is about. Then see what a drug is likely to do for them, what harm it may do, and what to test and when. You see an example person; change anything, or begin with your own.':
    '누구에 관한 것인지 알려 주십시오. 그러면 약이 어떤 효과를 낼지, 어떤 해를 줄 수 있는지, 무엇을 언제 검사할지 볼 수 있습니다. 지금 보이는 것은 예시입니다. 무엇이든 바꾸거나 본인의 자료로 시작하십시오.',
  'Drives {disease}': '{disease}을(를) 일으키는 신호',
  'Other signals': '다른 신호',
  Antibodies: '항체',
  '{antibody} catches {cytokines} before it reaches its receptor':
    '{antibody}: {cytokines}이(가) 수용체에 닿기 전에 붙잡습니다',
  '{antibody} sits on the receptor of {cytokines}': '{antibody}: {cytokines}의 수용체를 차지합니다',
  'There is no scoreboard of {disease} yet: its model is not fitted.':
    '{disease}의 성적표는 아직 없습니다. 모델이 맞춰지지 않았습니다.',
  '{letter}: half of the effect on {score} is there after {days, plural, one {# day} other {# days}}.':
    '{letter}: {days, plural, other {#일}} 뒤면 {score}에 대한 효과의 절반이 나타납니다.',
  'prurigo nodularis': '결절성 양진',
  'itch NRS down by 4 points': '가려움 NRS 4점 이상 호전',
  'mean change of itch NRS, %': '가려움 NRS 평균 변화, %',
  'itch NRS down by 3 points': '가려움 NRS 3점 이상 호전',
  'itch NRS of a day down by 4 points': '하루 가려움 NRS 4점 이상 호전',
};
