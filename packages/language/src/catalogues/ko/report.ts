import type { Catalogue } from '../../catalogue.js';

/** What a weighing and the decision report say. */
export const report: Catalogue = {
  '{who, select, woman {A woman} girl {A girl} man {A man} other {A boy}} of about {age} with alopecia areata, {salt, number} % of the scalp without hair':
    '원형탈모가 있는 약 {age}세 {who, select, woman {여성} girl {여자 청소년} man {남성} other {남자 청소년}}, 두피의 {salt, number}%에 머리카락 없음',
  'Alopecia areata is hair loss. The body’s own defence attacks the roots of the hair. Hair can grow back, with or without a medicine, and can fall out again.':
    '원형탈모는 머리카락이 빠지는 병입니다. 몸을 지키는 면역이 머리카락의 뿌리를 공격합니다. 머리카락은 약을 쓰든 쓰지 않든 다시 날 수 있고, 또다시 빠질 수도 있습니다.',
  'Bifrons supports a decision. It is not a medical device and does not replace your doctor.':
    'Bifrons는 결정을 돕습니다. 의료기기가 아니며 의사를 대신하지 않습니다.',
  'Bifrons {version}, facts {knowledge}, seed {seed}': 'Bifrons {version}, 정보 {knowledge}, 시드 {seed}',
  EU: 'EU',
  'Even if a number were exact, nobody can say which of the 100 people you will be.':
    '수치가 정확하더라도 귀하가 100명 중 어느 쪽에 속할지는 아무도 말할 수 없습니다.',
  'For none of these medicines was there a number of its own for {harms}.':
    '이 약들 중 어느 것에도 {harms}에 관한 자체 수치가 없었습니다.',
  'Hair loss can change how people feel and how others look at them. A medicine means taking it every day, tests and some worry about harm. Waiting means living with hair loss for longer. People weigh this differently, and no answer is wrong.':
    '탈모는 사람의 기분과 다른 사람의 시선을 바꿀 수 있습니다. 약을 쓰면 매일 먹어야 하고, 검사를 받아야 하며, 해로움에 대한 걱정도 생깁니다. 기다리면 탈모를 안고 지내는 시간이 길어집니다. 무엇을 더 중요하게 여기는지는 사람마다 다르며, 틀린 답은 없습니다.',
  'Hair on at least 80 % of the scalp after {weeks} weeks': '{weeks}주 뒤 두피의 80% 이상에 머리카락이 있음',
  'Hair on at least 80 % of the scalp by week {middle}, and still in week {weeks}':
    '{middle}주까지 두피의 80% 이상에 머리카락이 나고 {weeks}주에도 유지됨',
  'Hair on at least 90 % of the scalp after {weeks} weeks': '{weeks}주 뒤 두피의 90% 이상에 머리카락이 있음',
  'How do I feel about taking something every day, and about tests?':
    '매일 약을 먹는 것과 검사를 받는 것을 어떻게 생각합니까?',
  'How many lose their hair again after stopping cannot be told.':
    '약을 끊은 뒤 몇 명이 머리카락을 다시 잃는지는 알 수 없습니다.',
  'How much does it matter to me to have my hair back?': '머리카락을 되찾는 것이 나에게 얼마나 중요합니까?',
  'How to take it, and which tests': '먹는 방법과 필요한 검사',
  'How you yourself respond is not known yet. After a few months of treatment the numbers can be made more exact.':
    '귀하가 약에 어떻게 반응할지는 아직 알 수 없습니다. 치료를 몇 달 받은 뒤에는 수치를 더 정확하게 구할 수 있습니다.',
  'If you pause or stop': '일시 중단하거나 중지하면',
  'Is there something about me that changes these numbers?': '나에게 이 수치를 바꿀 만한 점이 있습니까?',
  'Label of {brand}, {region}, {date}': '{brand} 허가사항, {region}, {date}',
  'Losing it again within {after} weeks of stopping in week {weeks}':
    '{weeks}주에 약을 끊은 뒤 {after}주 안에 머리카락이 다시 빠짐',
  'Missing about you, and it may change what the label says: {facts}, and {n} more facts.':
    '귀하에 관해 빠져 있으며 허가사항의 판단을 바꿀 수 있는 정보: {facts}, 그 밖에 {n}개.',
  'Missing about you, and it may change what the label says: {facts}.':
    '귀하에 관해 빠져 있으며 허가사항의 판단을 바꿀 수 있는 정보: {facts}.',
  'Model of alopecia areata, fitted to trials: {id}; {n} facts, each with its source in the workbench':
    '임상시험에 맞춘 원형탈모 모형: {id}; 정보 {n}개이며 각각의 출처는 작업 화면에 있음',
  'No test with a date is still to be done by the label.':
    '허가사항에 따라 날짜가 정해진 검사 중 남은 것이 없습니다.',
  'Nothing to take.': '복용할 것이 없습니다.',
  'Of 100 people who have their hair back in week {weeks} and stop, about {count} lose it again within {after} weeks ({range}).':
    '{weeks}주에 머리카락을 회복하고 약을 끊은 100명 중 약 {count}명이 {after}주 안에 다시 잃습니다 ({range}).',
  'Questions to ask': '물어볼 질문',
  'Speak with your team before you pause or stop, if you can.':
    '일시 중단하거나 중지하기 전에 될 수 있으면 진료팀과 상의하십시오.',
  'Still to be done by the label, in {visits, plural, one {# visit} other {# visits}}: {tests}.':
    '허가사항에 따라 앞으로 할 일, 방문 {visits, plural, other {#회}}: {tests}.',
  'The first dose that the label gives for you is {dose}.': '귀하에 대해 허가사항이 정한 첫 용량: {dose}.',
  'The label: {words}.': '허가사항: {words}.',
  'The numbers on hair come from a computer model that was fitted to published trials. "It may be" means: the model is 95 % sure that the number lies there.':
    '머리카락에 관한 수치는 발표된 임상시험에 맞춘 컴퓨터 모형에서 나온 것입니다. “가능한 범위”는 수치가 그 안에 있다고 모형이 95% 확신한다는 뜻입니다.',
  'The options': '선택지',
  'The pause ends in week {end}, after the {weeks} weeks that are looked at here.':
    '일시 중단은 {end}주에 끝나며, 여기서 살펴보는 {weeks}주보다 뒤입니다.',
  'The {region} label advises against it for you.': '{region} 허가사항은 귀하에게 이 약을 권하지 않습니다.',
  'The {region} label allows it for you under conditions.':
    '{region} 허가사항에 따라 귀하가 조건부로 사용할 수 있습니다.',
  'The {region} label allows it for you.': '{region} 허가사항에 따라 귀하가 사용할 수 있습니다.',
  'The {region} label says that you must not take it.':
    '{region} 허가사항에 따르면 귀하는 이 약을 복용해서는 안 됩니다.',
  'There is no {region} label for it here.': '여기에는 이 약의 {region} 허가사항이 없습니다.',
  'This use is not in the label (off-label).': '이 사용은 허가사항에 없습니다(허가 외 사용).',
  US: '미국',
  'What happens after more than {weeks} weeks is not looked at here.':
    '{weeks}주가 지난 뒤의 일은 여기서 다루지 않습니다.',
  'What if I want to have a child?': '아이를 갖고 싶으면 어떻게 합니까?',
  'What is not known': '알려지지 않은 것',
  'What is uncertain': '불확실한 것',
  'What it costs you is not known here: there is no price with a source.':
    '비용이 얼마나 드는지는 여기서 알 수 없습니다. 출처가 있는 가격이 없습니다.',
  'What it is like, and what matters to you': '어떤 느낌이며 무엇이 귀하에게 중요한가',
  'What may get better, of 100 people like you': '나아질 수 있는 것, 귀하와 비슷한 100명 중',
  'What may go wrong, of 100 people in {weeks} weeks': '잘못될 수 있는 것, {weeks}주 동안 100명 중',
  'What this is about': '무엇에 관한 내용인가',
  'What will it cost me?': '비용은 얼마나 듭니까?',
  'When will we know whether it works, and what do we do if it does not?':
    '효과가 있는지 언제 알 수 있으며, 효과가 없으면 어떻게 합니까?',
  'Where the numbers come from': '수치의 출처',
  'Whether the {region} label allows it for you cannot be told yet.':
    '{region} 허가사항에 따라 귀하가 사용할 수 있는지 아직 판단할 수 없습니다.',
  'Which harm do I want to avoid most?': '나는 어떤 해로움을 가장 피하고 싶습니까?',
  'Which signs mean that I should call at once?': '어떤 증상이 있으면 바로 전화해야 합니까?',
  'Which tests are needed cannot be told: there is no label for it here.':
    '어떤 검사가 필요한지 판단할 수 없습니다. 여기에 허가사항이 없습니다.',
  'Which treatment for alopecia areata?': '원형탈모, 어떤 치료를 할까요?',
  'Which vaccines and tests do I need before I start?': '시작하기 전에 어떤 예방접종과 검사가 필요합니까?',
  'You and your team can choose between {n} ways. This page shows for each how many of 100 people like you get better and how many come to harm within {weeks} weeks. It does not tell you what to choose.':
    '귀하와 진료팀은 {n}가지 방법 중에서 고를 수 있습니다. 이 문서는 각 방법에 대해 귀하와 비슷한 100명 중 몇 명이 {weeks}주 안에 나아지고 몇 명이 해를 입는지 보여 줍니다. 무엇을 고르라고 말하지는 않습니다.',
  'You wait and watch. You can start a medicine later.':
    '기다리며 지켜봅니다. 약은 나중에 시작할 수 있습니다.',
  'Your own visits were taken into account.': '귀하의 방문 기록을 반영했습니다.',
  'Your team decides how often to check: {tests}.': '얼마나 자주 확인할지 진료팀이 정합니다: {tests}.',
  'a blood clot in a vein': '정맥에 생기는 혈전',
  'a cancer': '암',
  'a heart attack, a stroke or a death of heart or vessels':
    '심근경색, 뇌졸중 또는 심장이나 혈관 문제로 인한 사망',
  'a raised muscle value in the blood (CPK)': '혈액의 근육 수치(CPK) 상승',
  'a serious infection': '중대한 감염',
  'a skin cancer other than melanoma': '흑색종이 아닌 피부암',
  'a whole number from {least} on': '{least} 이상의 정수',
  'a whole number of weeks from {min} to {max}': '{min}에서 {max} 사이의 정수 주',
  acne: '여드름',
  'an infection that healthy people rarely get': '건강한 사람은 거의 걸리지 않는 감염',
  'at least one must be above 0': '적어도 하나는 0보다 커야 합니다',
  'before treatment': '치료 전',
  'cold sores or other herpes': '입술 물집 또는 다른 헤르페스',
  'counted in a trial': '임상시험에서 집계',
  'counted in a trial over {weeks} weeks': '{weeks}주 임상시험에서 집계',
  'give at least one medicine with its dose': '약을 하나 이상 용량과 함께 입력하십시오',
  'has a step that begins in week {week}, but the horizon is week {horizon}':
    '{week}주에 시작하는 단계가 있지만 기간은 {horizon}주까지입니다',
  headache: '두통',
  'in the same trial without the medicine: {count}': '같은 임상시험에서 약을 쓰지 않은 경우: {count}',
  'is a second option without a medicine': '약이 없는 두 번째 선택지입니다',
  'is no outcome that can be weighted; did you mean {meant}?':
    '가중치를 줄 수 있는 결과가 아닙니다. 다음 중 하나입니까? {meant}',
  'is there twice': '두 번 있습니다',
  'it may be {low} to {high}': '가능한 범위 {low} ~ {high}',
  'leave one of them out': '둘 중 하나를 빼십시오',
  'leave one out, or give each a name of its own': '하나를 빼거나 각각 다른 이름을 붙이십시오',
  'leave the step out or look further ahead': '그 단계를 빼거나 기간을 늘리십시오',
  'must be a number of at least 0, and is {value}': '0 이상의 숫자여야 하는데 {value}입니다',
  'no medicine': '약 없음',
  'nobody knows': '아무도 모름',
  'not checked in the original source': '원래 출처에서 확인하지 않음',
  shingles: '대상포진',
  'the horizon is {horizon} weeks': '기간이 {horizon}주입니다',
  'there are {n} options': '선택지가 {n}개입니다',
  'there is no option': '선택지가 없습니다',
  'too few of one kind of white blood cells': '백혈구 한 종류가 너무 적음',
  'visits so far are used': '지금까지의 방문 기록 반영',
  'we cannot compute this for this medicine': '이 약에 대해서는 계산할 수 없습니다',
  'weigh at most {n} at a time': '한 번에 {n}개까지 비교하십시오',
  '{before}, from week {week} {then}': '{before}, {week}주부터 {then}',
  '{before}, paused from week {from} to week {to}': '{before}, {from}주부터 {to}주까지 일시 중단',
  '{count} of 100': '100명 중 {count}명',
  '{doses, number} doses in {weeks} weeks.': '{weeks}주 동안 {doses, number}회 복용합니다.',
  '{drug} {dose, number} mg {times, plural, one {once a day} =2 {twice a day} other {# times a day}}':
    '{drug} {dose, number} mg {times, plural, other {하루 #회}}',
  '{drug} {strength, number} %, {times, plural, one {once a day} =2 {twice a day} other {# times a day}}':
    '{drug} {strength, number}% {times, plural, other {하루 #회}}',
  '{n, plural, one {# fact about you is} other {# facts about you are}} missing.':
    '귀하에 관한 정보 {n, plural, other {#개}}가 빠져 있습니다.',
  '{option} {problem}: {suggestion}': '{option} {problem}: {suggestion}',
  '{option}: nobody has a number for {harms}.': '{option}: {harms}에 관한 수치가 어디에도 없습니다.',
  '{option}: the effect on hair cannot be computed.': '{option}: 머리카락에 대한 효과를 계산할 수 없습니다.',
  '{people} virtual people are too few to tell what is uncertain':
    '가상 대상자 {people}명은 불확실성을 말하기에 너무 적습니다',
  '{problem}: {suggestion}': '{problem}: {suggestion}',
  '{reason}: {demand}': '{reason}: {demand}',
  '{weight}: {problem}': '{weight}: {problem}',
  '{who}; {known}; labels of the {region}': '{who}; {known}; {region} 허가사항',
  'The numbers on hair are of people who stay on the medicine. Whoever stops does as without it.':
    '모발에 대한 수치는 약을 계속 복용하는 사람들에 대한 것입니다. 중단하면 약이 없는 경우와 같아집니다.',
  '{who, select, woman {A woman} girl {A girl} man {A man} other {A boy}} of about {age} with atopic dermatitis (eczema), skin (EASI) {easi, number} of 72, itch not recorded':
    '아토피피부염이 있는 약 {age}세 {who, select, woman {여성} girl {여자 청소년} man {남성} other {남자 청소년}}, 피부(EASI) 72점 중 {easi, number}점, 가려움 기록 없음',
  '{who, select, woman {A woman} girl {A girl} man {A man} other {A boy}} of about {age} with atopic dermatitis (eczema), skin (EASI) {easi, number} of 72, itch {itch, number} of 10':
    '아토피피부염이 있는 약 {age}세 {who, select, woman {여성} girl {여자 청소년} man {남성} other {남자 청소년}}, 피부(EASI) 72점 중 {easi, number}점, 가려움 10점 중 {itch, number}점',
  'Which treatment for atopic dermatitis?': '아토피피부염, 어떤 치료를 할까요?',
  'Atopic dermatitis, or eczema, is an inflammation of the skin that itches. The skin’s barrier is weak and the body’s own defence is too active in it. It comes and goes, with or without a medicine, and can come back.':
    '아토피피부염은 가려운 피부 염증입니다. 피부 장벽이 약하고, 몸을 지키는 면역이 피부에서 지나치게 활발합니다. 약을 쓰든 쓰지 않든 좋아졌다 나빠졌다 하며, 다시 나타날 수 있습니다.',
  'Itch can take sleep and strength, and eczema can be seen by others. A medicine means tablets or injections, tests and some worry about harm. Waiting means living with the itch for longer. People weigh this differently, and no answer is wrong.':
    '가려움은 잠과 기운을 빼앗을 수 있고, 습진은 다른 사람의 눈에 띌 수 있습니다. 약을 쓰면 알약이나 주사를 쓰고, 검사를 받아야 하며, 해로움에 대한 걱정도 생깁니다. 기다리면 가려움을 안고 지내는 시간이 길어집니다. 무엇을 더 중요하게 여기는지는 사람마다 다르며, 틀린 답은 없습니다.',
  'How much does it matter to me to have calm skin, and how much to itch less?':
    '피부가 가라앉는 것, 그리고 덜 가려운 것이 나에게 각각 얼마나 중요합니까?',
  'The numbers on skin and itch come from a computer model that was fitted to published trials. "It may be" means: the model is 95 % sure that the number lies there.':
    '피부와 가려움에 관한 수치는 발표된 임상시험에 맞춘 컴퓨터 모형에서 나온 것입니다. “가능한 범위”는 수치가 그 안에 있다고 모형이 95% 확신한다는 뜻입니다.',
  'The numbers on skin and itch are of people who stay on the medicine. Whoever stops does as without it.':
    '피부와 가려움에 대한 수치는 약을 계속 쓰는 사람들에 대한 것입니다. 중단하면 약이 없는 경우와 같아집니다.',
  '{option}: the effect on skin and itch cannot be computed.':
    '{option}: 피부와 가려움에 대한 효과를 계산할 수 없습니다.',
  'How many have their eczema back after stopping cannot be told.':
    '약을 끊은 뒤 몇 명에게 습진이 다시 생기는지는 알 수 없습니다.',
  'Of 100 people whose skin is that much better in week {weeks} and who stop, about {count} have lost it again within {after} weeks ({range}).':
    '{weeks}주에 피부가 그만큼 좋아지고 약을 끊은 100명 중 약 {count}명이 {after}주 안에 그 상태를 다시 잃습니다 ({range}).',
  'Model of atopic dermatitis, fitted to trials: {id}; {n} facts, each with its source in the workbench':
    '임상시험에 맞춘 아토피피부염 모형: {id}; 정보 {n}개이며 각각의 출처는 작업 화면에 있음',
  'Skin at least {percent} % better after {weeks} weeks (EASI-{percent})':
    '{weeks}주 뒤 피부가 {percent}% 이상 좋아짐(EASI-{percent})',
  'Skin at least {percent} % better by week {middle}, and still in week {weeks}':
    '{middle}주까지 피부가 {percent}% 이상 좋아지고 {weeks}주에도 유지됨',
  'Skin worse than that again within {after} weeks of stopping in week {weeks}':
    '{weeks}주에 약을 끊은 뒤 {after}주 안에 피부가 다시 나빠짐',
  'Itch of at most {points} out of 10 after {weeks} weeks': '{weeks}주 뒤 가려움이 10점 중 {points}점 이하',
  'Itch at least {points} points of 10 better after {weeks} weeks':
    '{weeks}주 뒤 가려움이 10점 중 {points}점 이상 좋아짐',
  '{drug} {dose, number} mg as one injection': '{drug} {dose, number} mg 1회 주사',
  '{drug} {dose, number} mg injected {weeks, plural, one {every week} other {every # weeks}}':
    '{drug} {dose, number} mg {weeks, plural, one {매주} other {#주마다}} 주사',
  '{doses, number} injections in {weeks} weeks.': '{weeks}주 동안 {doses, number}회 주사합니다.',
  'All that is known of its harms are counts of its label, with the medicine against without: {counts}.':
    '이 약의 해로움에 대해 알려진 것은 허가사항의 집계뿐입니다(약을 쓴 경우 대 쓰지 않은 경우): {counts}.',
};
