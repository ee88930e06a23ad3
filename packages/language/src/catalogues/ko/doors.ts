import type { Catalogue } from '../../catalogue.js';

/** The start with its doors, the short way to the report, the forecast beside its trials, wrong addresses, own prices. */
export const doors: Catalogue = {
  Start: '시작',
  'About you': '나에 대해',
  'episode, years': '삽화, 년',
  'age, years': '나이, 세',
  'Why this person is not like those of the trials': '이 대상자가 임상시험 참가자와 다른 점',
  'A mark is a figure of the people of a trial, who were like this at the start, in the mean or the median. The forecast is for this person.':
    '표식은 임상시험 참가자들의 수치이며, 시작 때 그들의 평균 또는 중앙값은 아래와 같았습니다. 예측은 이 대상자에 대한 것입니다.',
  'People of the trials': '임상시험 참가자',
  'who was let in': '참가 대상',
  'this person': '이 대상자',
  'not published': '발표되지 않음',
  'The average person of {trial}': '{trial}의 평균적인 참가자',
  'its average person': '평균적인 참가자',
  'Computing …': '계산 중 …',
  'Dashed: the average person of {trial} under {letter}. At week {week} {average} of 100 like that person are at the target, and {own} of 100 like this one.':
    '점선: {letter}에서 {trial}의 평균적인 참가자. {week}주에 그와 같은 100명 중 {average}명이, 이 대상자와 같은 100명 중 {own}명이 목표에 도달합니다.',
  'With nothing but the {trait} of the trial ({value}): {then} of 100.':
    '{trait}만 임상시험의 값({value})으로 바꾸면: 100명 중 {then}명.',
  'length of the episode': '삽화의 기간',
  'What the trial did not publish is as in this person. A trial counts many people who differ: its figure is not that of one person in their middle.':
    '임상시험이 발표하지 않은 것은 이 대상자와 같다고 봅니다. 임상시험은 서로 다른 많은 사람을 세므로, 그 수치는 가운데에 있는 한 사람의 값이 아닙니다.',
  '“{address}” is the name of no screen. What you typed before is as you left it.':
    '“{address}”라는 화면은 없습니다. 전에 입력한 것은 그대로 있습니다.',
  'Bifrons: to the start': 'Bifrons: 시작으로',
  'Of this address {parts} could not be read and {n, plural, one {was} other {were}} left out. Nothing that you typed has changed.':
    '이 주소에서 {parts} {n, plural, other {부분}}은 읽을 수 없어 제외했습니다. 입력한 것은 바뀌지 않았습니다.',
  'Answer what you know. It stays on this device, and you can change it at any time.':
    '아는 것만 답하십시오. 답은 이 기기에만 남고 언제든 바꿀 수 있습니다.',
  'Begin anew': '새로 시작',
  'What do you have?': '어떤 질환이 있습니까?',
  'Whose labels count where you live?': '사는 곳에는 어느 지역의 허가사항이 적용됩니까?',
  'How old are you, and which sex?': '나이와 성별은?',
  'How much of it is there now?': '지금 어느 정도입니까?',
  'Draw it with your finger, or give the number if you were told it.':
    '손가락으로 그리거나, 들은 수치가 있으면 입력하십시오.',
  'For how long, without a break?': '끊김 없이 얼마나 되었습니까?',
  'Years; half a year is 0.5': '년 수; 반년은 0.5',
  'What was tried?': '어떤 치료를 해 보았습니까?',
  'Tablets, injections or light that did not help enough': '충분한 효과가 없었던 알약, 주사 또는 광선 치료',
  'A JAK inhibitor (a medicine whose name ends in “-citinib”)': 'JAK 억제제(이름이 “-citinib”으로 끝나는 약)',
  'how much there is': '어느 정도인지',
  'whether cortisone is taken': '스테로이드를 복용하는지',
  'which JAK inhibitor was taken': '어떤 JAK 억제제를 썼는지',
  'See my report': '내 보고서 보기',
  'For the report there is still to say: {what}.': '보고서를 위해 아직 필요한 것: {what}.',
  'Something above cannot be read yet.': '위에 아직 읽을 수 없는 값이 있습니다.',
  'Without how long it has lasted the numbers are less sure.': '얼마나 되었는지 모르면 수치가 덜 확실합니다.',
  'Both faces of a medicine, for one person': '한 사람에게서 보는 약의 두 얼굴',
  'Bifrons shows what a JAK inhibitor, and what else there is, may do for inflamed skin or lost hair and what harm it may do: for those who treat, for those who have the disease and for those who study it. Every number says where it comes from and how sure it is.':
    'Bifrons는 JAK 억제제와 다른 치료가 염증성 피부나 탈모에 무엇을 해 줄 수 있고 어떤 해를 줄 수 있는지 보여 줍니다. 치료하는 사람, 질환이 있는 사람, 연구하는 사람을 위한 것입니다. 모든 수치에는 출처와 확실성이 있습니다.',
  'I treat someone': '환자를 치료합니다',
  'Describe the person. Then compare the medicines approved for the disease, see for each what speaks against it, and what to test and when.':
    '대상자를 입력하십시오. 그러면 그 질환에 허가된 약을 비교하고, 각 약을 쓰지 말아야 할 이유와 언제 무엇을 검사할지 볼 수 있습니다.',
  'Go on with the person of last time': '지난번 대상자로 계속',
  'Describe a person': '대상자 입력',
  'Look at an example first': '먼저 예시 보기',
  'I have this disease': '내가 이 질환이 있습니다',
  'A few short questions. Then you see in plain words what may get better, what may go wrong, and what to ask your doctor. What you type stays on this device.':
    '짧은 질문 몇 가지입니다. 그러면 무엇이 나아질 수 있고 무엇이 잘못될 수 있는지, 의사에게 무엇을 물어볼지 쉬운 말로 볼 수 있습니다. 입력한 것은 이 기기에만 남습니다.',
  'Answer the questions': '질문에 답하기',
  'I do research': '연구를 합니다',
  'Four ways in, each with its files.': '네 가지 길이 있고, 각각 파일로 내보낼 수 있습니다.',
  'The published trials pooled and compared, or studies of your own.':
    '발표된 임상시험을 모아 비교하거나, 자신의 연구를 넣습니다.',
  'Design a trial, run it in virtual people, ask how many it needs.':
    '임상시험을 설계하고 가상 대상자로 실행하며, 몇 명이 필요한지 묻습니다.',
  'What was published beside what the model predicts, and where it errs.':
    '발표된 것과 모형의 예측을 나란히 놓고, 어디서 틀리는지 봅니다.',
  'Change my answers': '내 답 바꾸기',
  'In this report': '이 보고서에서',
  'Your own prices': '직접 입력하는 가격',
  'optional: no price with a source was found, so the one that you pay counts':
    '선택 사항: 출처가 있는 가격을 찾지 못했으므로 실제로 내는 가격을 씁니다',
  currency: '통화',
  'Price of {medicine}': '{medicine}의 가격',
  'The price of {medicine} is for': '{medicine} 가격의 기준',
  'a month': '한 달',
  'a pack': '한 포장',
  'for how many days': '며칠 분',
  'Days that a pack of {medicine} lasts': '{medicine} 한 포장으로 쓰는 날수',
  'A price needs a number above 0, and a pack the days that it lasts.':
    '가격은 0보다 큰 수여야 하고, 포장에는 날수가 필요합니다.',
  'Kept on this machine. The same price is taken for every dose of a medicine. Visits and tests are not in it.':
    '이 컴퓨터에만 남습니다. 한 약의 모든 용량에 같은 가격을 씁니다. 진료와 검사 비용은 들어 있지 않습니다.',
  '{currency} a year, by your price': '{currency} (1년, 입력한 가격 기준)',
  'for an additional person at the target: cannot tell, there may be none':
    '목표에 도달하는 한 사람을 더하는 데: 알 수 없음, 더해지는 사람이 없을 수 있음',
  'for each additional person at the target: {amount} ({low} to {high}) {currency}':
    '목표에 도달하는 한 사람을 더하는 데: {amount} ({low}~{high}) {currency}',
  'Cost by a price typed in here, without a source: {amount} {currency} a year.':
    '여기에 입력한(출처 없는) 가격으로 본 비용: 1년에 {amount} {currency}.',
  'For each additional person at the target after {weeks} weeks: {amount} {currency} ({low} to {high}).':
    '{weeks}주 뒤 목표에 도달하는 한 사람을 더하는 데: {amount} {currency} ({low}~{high}).',
};
