import type { Catalogue } from '../../catalogue.js';

/** A treatment under way: what to do today, events, rules of class, the calendar and pauses. */
export const monitor: Catalogue = {
  'weeks on this medicine': '이 약을 쓴 주 수',
  'daily dose': '하루 용량',
  'active tuberculosis': '활동성 결핵',
  'chest pain': '가슴 통증',
  'change of sight': '시력 변화',
  'skin cancer': '피부암',
  hypoglycaemia: '저혈당',
  'planned pregnancy': '임신 계획',
  'planned surgery': '예정된 수술',
  'live vaccination': '생백신 접종',
  'every label of the class warns of infections; how bad one will be is not known on its first day':
    '이 계열의 모든 허가사항이 감염을 경고합니다. 얼마나 심해질지는 첫날에는 알 수 없습니다',
  'every label of the class that was read interrupts for a serious infection':
    '읽은 이 계열의 모든 허가사항은 중대한 감염이면 중단합니다',
  'a small cold sore may be treated while the medicine goes on; near the eye, spreading or again and again it may not':
    '작은 입술 물집은 약을 계속하며 치료해도 되지만, 눈 가까이에 있거나 퍼지거나 되풀이되면 안 됩니다',
  'herpes viruses come back more often on medicines of this class':
    '이 계열의 약을 쓰면 헤르페스바이러스가 더 자주 재발합니다',
  'no label of the class allows treatment in active tuberculosis':
    '이 계열의 어떤 허가사항도 활동성 결핵에서 치료를 허용하지 않습니다',
  'with a liver specialist': '간 전문의와 함께',
  'a hepatitis that comes back under suppressed immunity can destroy the liver':
    '면역이 억제된 상태에서 재발한 간염은 간을 파괴할 수 있습니다',
  'clots, infarctions and strokes are in the warnings of the class; nobody goes on before the cause is known':
    '혈전, 경색, 뇌졸중은 이 계열의 경고에 있습니다. 원인을 알기 전에는 계속하지 않습니다',
  'each may be the first sign of an infarction, a clot, a perforation or an infection of the brain':
    '각각 경색, 혈전, 천공 또는 뇌 감염의 첫 징후일 수 있습니다',
  'cancers are in the warnings of the class; nobody goes on before it is known what it is':
    '암은 이 계열의 경고에 있습니다. 무엇인지 알기 전에는 계속하지 않습니다',
  'cancers of the skin are in the warnings of the class': '피부암은 이 계열의 경고에 있습니다',
  'a second reaction may be worse than the first': '두 번째 반응은 첫 번째보다 심할 수 있습니다',
  'an injury by the medicine grows while it is taken': '약에 의한 손상은 약을 쓰는 동안 커집니다',
  'measure CPK and kidney function': 'CPK와 신장 기능을 측정하십시오',
  'decay of muscle has been seen with medicines of this class': '이 계열의 약에서 근육 융해가 관찰되었습니다',
  'medicines of this class lower blood counts: a blood count on the same day':
    '이 계열의 약은 혈구 수를 낮춥니다. 같은 날 혈구 검사를 하십시오',
  'the number decides: enter it as a laboratory value': '수치가 결정합니다. 검사 값으로 입력하십시오',
  'a label of the class pauses for a fall by more than 2 g/dL; the cause is to be found first':
    '이 계열의 한 허가사항은 2 g/dL 넘게 떨어지면 쉽니다. 먼저 원인을 찾아야 합니다',
  'medicines of this class have lowered blood sugar in treated diabetes':
    '이 계열의 약은 치료 중인 당뇨병에서 혈당을 낮춘 적이 있습니다',
  'embryos of animals were harmed by medicines of this class': '이 계열의 약은 동물 배아에 해를 끼쳤습니다',
  'ask who prescribes it whether it goes on': '계속할지 처방한 의사에게 물으십시오',
  'little is absorbed, but nobody has counted pregnancies': '흡수는 적지만 임신을 세어 본 사람은 없습니다',
  'stop in time, so that it is washed out before conception; effective contraception until then':
    '임신 전에 약이 빠져나가도록 제때 중단하고, 그때까지 효과적으로 피임하십시오',
  'ask the surgeon and the one who prescribes it whether to pause and how long':
    '쉴지, 얼마나 쉴지 수술하는 의사와 처방한 의사에게 물으십시오',
  'wounds heal and infections are fought under this medicine less well; no label that was read says how long to pause':
    '이 약을 쓰면 상처가 덜 아물고 감염에 덜 저항합니다. 읽은 허가사항 중 얼마나 쉬어야 하는지 말하는 것은 없습니다',
  'a live vaccine can cause its disease in people whose immunity is held down':
    '생백신은 면역이 억제된 사람에게 그 병을 일으킬 수 있습니다',
  'little is absorbed, but the skin under the cream is less defended':
    '흡수는 적지만 크림을 바른 피부는 방어가 약합니다',
  'little is absorbed; the disease decides what may go on':
    '흡수는 적습니다. 무엇을 계속할지는 병이 결정합니다',
  'little is absorbed, and the warnings of the class still stand in labels of creams':
    '흡수는 적지만 크림의 허가사항에도 이 계열의 경고가 있습니다',
  'three times the upper limit is where an injury of the liver by a medicine is looked for':
    '상한의 세 배부터 약에 의한 간 손상을 찾습니다',
  'medicines of this class raise CPK; muscle decay begins to harm kidneys beyond about this':
    '이 계열의 약은 CPK를 높입니다. 이쯤을 넘으면 근육 융해가 신장을 해치기 시작합니다',
  'with fewer neutrophils infections threaten life; labels of the class pause below 1':
    '호중구가 더 적으면 감염이 생명을 위협합니다. 이 계열의 허가사항은 1 미만이면 쉽니다',
  'every label of the class with a limit for lymphocytes has this one or a higher one':
    '림프구 한계가 있는 이 계열의 허가사항은 모두 이 값이나 더 높은 값을 씁니다',
  'every label of the class with a limit for haemoglobin pauses below this one':
    '혈색소 한계가 있는 이 계열의 허가사항은 모두 이 값 미만이면 쉽니다',
  'with fewer platelets bleeding threatens; one label of the class stops below this number':
    '혈소판이 더 적으면 출혈 위험이 있습니다. 이 계열의 한 허가사항은 이 값 미만이면 끝냅니다',
  'no label of the class allows two JAK inhibitors at once':
    '이 계열의 어떤 허가사항도 JAK 억제제 두 가지를 함께 허용하지 않습니다',
  'a number from 0 on, or a text such as "<0.1" or "> 500"': '0 이상의 수, 또는 "<0.1"이나 "> 500" 같은 글',
  'a unit such as 10*9/L, /mm3, g/dL, mmol/L or U/L; without it that of the last value of the test is taken':
    '10*9/L, /mm3, g/dL, mmol/L, U/L 같은 단위. 없으면 이 검사의 마지막 값의 단위로 봅니다',
  'has neither a score nor adverse events': '점수도 이상반응도 없습니다',
  'give the score, the four regions, or what went wrong':
    '점수나 네 부위, 또는 무엇이 잘못되었는지 입력하십시오',
  '{test} again': '{test} 다시',
  '{result}, below {limit}': '{result}, {limit} 미만',
  '{result}, {limit} or less': '{result}, {limit} 이하',
  '{result}, above {limit}': '{result}, {limit} 초과',
  '{result}, {limit} or more': '{result}, {limit} 이상',
  '{value} has no upper limit of normal': '{value}: 정상 상한이 없습니다',
  '{value} has no unit': '{value}: 단위가 없습니다',
  '{value} is beyond what people have': '{value}: 사람에게 있을 수 없는 값입니다',
  '{value} is one of two values of one day': '{value}: 하루에 두 값 가운데 하나입니다',
  '{asked}; if it is right: {demand}': '{asked}. 맞다면: {demand}',
  '“{text}” is not known here: judge it by yourself':
    '“{text}”은(는) 여기서 모르는 말입니다. 스스로 판단하십시오',
  '“{text}”: is it {events}?': '“{text}”: {events}입니까?',
  '“{text}”: did you mean {near} ({events})?': '“{text}”: {near}({events})입니까?',
  '{asked} If so: {demand}': '{asked} 그렇다면: {demand}',
  '{event}: over': '{event}: 끝남',
  'known; no rule asks for anything': '알려진 것이며, 요구하는 규칙이 없습니다',
  'no limit read in this label': '이 허가사항에서 읽은 한계가 없습니다',
  'test now': '지금 검사',
  'not known here: judge it by yourself': '여기서 모르는 말: 스스로 판단하십시오',
  'asked first': '먼저 확인',
  'repeat the test': '검사 반복',
  'plan ahead with the one who prescribes it': '처방한 의사와 미리 계획',
  'lower the dose': '용량 줄이기',
  'decide whether it goes on': '계속할지 결정',
  '{taken} is more than the highest dose of the label, {dose}':
    '{taken}은(는) 허가사항의 최고 용량 {dose}보다 많습니다',
  '{taken} is more than the label gives this person, {dose}':
    '{taken}은(는) 허가사항이 이 사람에게 주는 {dose}보다 많습니다',
  '{demand}: {what}': '{demand}: {what}',
  'Have it looked at without delay: {because}.': '지체 없이 진찰받으십시오: {because}.',
  'Repeat today.': '오늘 다시 검사하십시오.',
  'Repeat by {day}.': '{day}까지 다시 검사하십시오.',
  '{days} days after the result: our convention, labels name no day':
    '결과 후 {days}일: 우리의 약속이며, 허가사항은 날을 말하지 않습니다',
  '{what} since {date}': '{date}부터 {what}',
  'Test by {day}: {tests}.': '{day}까지 검사: {tests}.',
  'Continue: {results}, within the limits of the label.': '계속: {results}, 허가사항의 한계 안입니다.',
  'Go on again: {results}, and nothing else is paused for.':
    '다시 계속: {results}, 다른 중단 이유는 없습니다.',
  'No result since the start that a limit was read for: nothing here says whether to go on.':
    '시작 후 한계를 읽은 결과가 없습니다. 계속할지 여기서는 말할 수 없습니다.',
  'No limit read in this label for {results}: nothing here says whether to go on.':
    '{results}에 대해 이 허가사항에서 읽은 한계가 없습니다. 계속할지 여기서는 말할 수 없습니다.',
  'Stop today: {because}.': '오늘 끝내십시오: {because}.',
  'Pause today: {because}.': '오늘 쉬십시오: {because}.',
  'Consider a pause today: {because}.': '오늘 쉬는 것을 고려하십시오: {because}.',
  'Do not start: {because}.': '시작하지 마십시오: {because}.',
  'Decide today whether it goes on: {because}.': '계속할지 오늘 결정하십시오: {because}.',
  'Lower the dose today: {because}.': '오늘 용량을 줄이십시오: {because}.',
  'No live vaccine on this medicine: {because}.': '이 약을 쓰는 동안 생백신 금지: {because}.',
  'Plan ahead: {because}.': '미리 계획하십시오: {because}.',
  'Repeat the test: {because}.': '검사를 반복하십시오: {because}.',
  'Test now, overdue: {because}.': '지금 검사하십시오, 기한이 지났습니다: {because}.',
  'Ask first: {because}.': '먼저 확인하십시오: {because}.',
  'Go on when {conditions}.': '{conditions}면 계속하십시오.',
  'with {limits}': '{limits}',
  'Go on {limit}.': '{limit}에서 계속하십시오.',
  'Go on {limit}, and when {conditions}.': '{limit}이고 {conditions}면 계속하십시오.',
  'above {limit}': '{limit} 초과',
  'at {limit} or more': '{limit} 이상',
  'below {limit}': '{limit} 미만',
  'at {limit} or less': '{limit} 이하',
  '{test} above {limit}': '{test} {limit} 초과',
  '{test} {limit} or more': '{test} {limit} 이상',
  '{test} below {limit}': '{test} {limit} 미만',
  '{test} {limit} or less': '{test} {limit} 이하',
  '{event} is over': '{event} 끝남',
  'an injury by the medicine is excluded ({what})': '약에 의한 손상 배제({what})',
  '{test} is back to normal': '{test} 정상 회복',
  '{test} {printed} of {date} has no unit, and no earlier value of it has one: please give the unit. It is not used':
    '{date}의 {test} {printed}에 단위가 없고 이전 값에도 없습니다. 단위를 입력하십시오. 쓰지 않습니다',
  '{test} {printed} of {date} has no unit that is known: it is read in {unit}, as the last value of it. Is that right?':
    '{date}의 {test} {printed}에 알려진 단위가 없습니다. 마지막 값처럼 {unit}로 읽습니다. 맞습니까?',
  '{test} {printed} of {date} has no upper limit of normal: please give that of the laboratory. It is not judged':
    '{date}의 {test} {printed}에 정상 상한이 없습니다. 검사실의 상한을 입력하십시오. 판단하지 않습니다',
  '{test} has values that differ on {date}: {values}. Which is right? None of them is used':
    '{date}의 {test} 값이 서로 다릅니다: {values}. 어느 것이 맞습니까? 어느 것도 쓰지 않습니다',
  'The label of this medicine says nothing of what a pause costs.':
    '이 약의 허가사항은 쉴 때의 손실을 말하지 않습니다.',
  'The label of this medicine expects no significant loss from less than {weeks} weeks.':
    '이 약의 허가사항은 {weeks}주 미만이면 큰 손실이 없다고 봅니다.',
  'The forecast for this person is less sure: {points} points on average, more than {upper} in 1 of 10. Reckon with the larger.':
    '이 사람의 예측은 덜 확실합니다. 평균 {points}점, 10명 중 1명은 {upper}점 넘게 잃습니다. 큰 쪽으로 생각하십시오.',
  'The forecast for this person agrees.': '이 사람의 예측도 같습니다.',
  'On ritlecitinib, few lymphocytes and an infection': '리틀레시티닙 사용 중, 림프구 감소와 감염',
  'No unit: it is read in that of the last value of this test, if there is one.':
    '단위 없음: 이 검사의 마지막 값이 있으면 그 단위로 읽습니다.',
  'such as shingles, or shingles over': '예: 대상포진, 또는 대상포진 나음',
  'What the label says': '허가사항의 내용',
  'How soon it is gone': '얼마나 빨리 사라지는가',
  'Below {percent} % inhibition of every known signal about {hours} h after the last dose, by the model. From then on it neither helps nor harms; what it did to the hair fades more slowly.':
    '모형에 따르면 마지막 용량 후 약 {hours}시간에 알려진 모든 신호의 억제가 {percent} % 미만입니다. 그때부터는 돕지도 해치지도 않으며, 모발에 준 효과는 더 천천히 사라집니다.',
  'What it costs in the score': '점수에서 잃는 것',
  'No forecast for a medicine without a dose in mg.': 'mg 용량이 없는 약은 예측이 없습니다.',
  over: '끝남',
  '{n, plural, one {# blood value or visit cannot be read and is not looked at} other {# blood values or visits cannot be read and are not looked at}}: please mend it under Person.':
    '{n, plural, other {혈액 값이나 방문 #개를 읽을 수 없어 살피지 않았습니다}}. ‘사람’에서 고쳐 주십시오.',
  '“{text}” could not be read as a number. Please give one from 0 on, or such as <0.1.':
    '“{text}”을(를) 수로 읽을 수 없습니다. 0 이상의 수나 <0.1 같은 값을 입력하십시오.',
  'Rules of class, assumed: {rules}': '계열 규칙(가정): {rules}',
};
