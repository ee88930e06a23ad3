import type { Catalogue } from '../../catalogue.js';

/** Skin as it is drawn: plaques, spots without pigment, creams on them; and what is weighed there. */
export const drawnSkin: Catalogue = {
  'share of the region with plaques in percent': '판(plaque)이 있는 부위의 비율(%)',
  'redness, 0 to 4': '홍반, 0에서 4',
  'thickness, 0 to 4': '두께, 0에서 4',
  'scale, 0 to 4': '인설, 0에서 4',
  'surface of the spots in percent of the body (a hand is 1)': '반점의 면적, 신체 표면의 %(손 하나가 1)',
  'pigment that is gone, in percent': '사라진 색소의 비율(%)',
  'is {value, number}, but with a {limiting} of {by, number} it is at most {most, number}':
    '{value, number}인데, {limiting} {by, number}이면 최대 {most, number}임',
  'correct one of them, or give the regions that show both':
    '둘 중 하나를 고치거나, 둘 다 보여 주는 부위를 적으십시오',
  'is {pga, number} (severe), but a PASI of {pasi, number} is mild: severe plaques, even a few on the legs, give {least, number} or more':
    '{pga, number}(중증)인데, PASI {pasi, number}는 경증임: 다리에 몇 개만 있어도 중증 판이면 {least, number} 이상임',
  'is {pga, number} (clear), but PASI is {pasi, number}: clear skin has 0':
    '{pga, number}(깨끗함)인데, PASI가 {pasi, number}임: 깨끗한 피부는 0임',
  'Pooling {n, plural, one {# study} other {# studies}} …': '연구 {n, plural, other {#편}}을 합치는 중 …',
  '{who, select, woman {A woman} girl {A girl} man {A man} other {A boy}} of about {age} with plaque psoriasis, skin (PASI) {pasi, number} of 72':
    '판상 건선이 있는 약 {age}세 {who, select, woman {여성} girl {소녀} man {남성} other {소년}}, 피부(PASI) {pasi, number}/72',
  '{words}, also on {areas}': '{words}, 부위: {areas}',
  'Which treatment for psoriasis?': '건선에 어떤 치료를?',
  'Psoriasis is an inflammation of the skin. The body’s own defence makes the skin grow too fast, so that red, thick patches with scales come. It is not catching. It can calm down for a time and often comes back in the same places.':
    '건선은 피부의 염증입니다. 몸의 방어가 피부를 너무 빨리 자라게 하여 붉고 두꺼우며 비늘이 있는 반점이 생깁니다. 옮지 않습니다. 한동안 가라앉을 수 있고, 같은 자리에 다시 생기는 일이 많습니다.',
  'Patches can itch, hurt and be seen by others; on scalp, nails, hands or private parts even a few can weigh much. A medicine means tablets or injections, tests and some worry about harm. Waiting means living with the patches for longer. People weigh this differently, and no answer is wrong.':
    '반점은 가렵고 아플 수 있으며 남의 눈에 띕니다. 두피, 손발톱, 손, 은밀한 부위에서는 몇 개만 있어도 큰 짐이 될 수 있습니다. 약은 알약이나 주사, 검사, 해로움에 대한 걱정을 뜻합니다. 기다리면 반점과 더 오래 지내야 합니다. 사람마다 무게를 다르게 두며, 틀린 답은 없습니다.',
  'How much does it matter to me to have clear skin, or almost clear skin?':
    '깨끗하거나 거의 깨끗한 피부가 나에게 얼마나 중요한가?',
  'The numbers on skin come from a computer model that was fitted to published trials. "It may be" means: the model is 95 % sure that the number lies there.':
    '피부에 관한 숫자는 발표된 임상시험에 맞춘 컴퓨터 모형에서 나왔습니다. "그럴 수 있다"는 것은 모형이 그 숫자가 거기 있다고 95 % 확신한다는 뜻입니다.',
  'The numbers on skin are of people who stay on the medicine. Whoever stops does as without it.':
    '피부에 관한 숫자는 약을 계속 쓰는 사람들의 것입니다. 그만두면 쓰지 않은 사람과 같아집니다.',
  '{option}: the effect on the skin cannot be computed.': '{option}: 피부에 대한 효과를 계산할 수 없습니다.',
  'How many have their patches back after stopping cannot be told.':
    '그만둔 뒤 몇 명에게 반점이 다시 생기는지는 말할 수 없습니다.',
  'Model of psoriasis, fitted to trials: {id}; {n} facts, each with its source in the workbench':
    '임상시험에 맞춘 건선 모형: {id}; 사실 {n}개, 각각의 출처는 작업대에 있음',
  'Skin clear after {weeks} weeks (PASI 100)': '{weeks}주 뒤 깨끗한 피부(PASI 100)',
  'Skin at least {percent} % better after {weeks} weeks (PASI {percent})':
    '{weeks}주 뒤 피부가 {percent} % 이상 좋아짐(PASI {percent})',
  scalp: '두피',
  face: '얼굴',
  nails: '손발톱',
  'palms or soles': '손발바닥',
  genitals: '생식기',
  '{who, select, woman {A woman} girl {A girl} man {A man} other {A boy}} of about {age} with vitiligo, face (F-VASI) {fvasi, number} of 3.5, whole skin not recorded':
    '백반증이 있는 약 {age}세 {who, select, woman {여성} girl {소녀} man {남성} other {소년}}, 얼굴(F-VASI) {fvasi, number}/3.5, 전체 피부는 기록 없음',
  '{who, select, woman {A woman} girl {A girl} man {A man} other {A boy}} of about {age} with vitiligo, face (F-VASI) {fvasi, number} of 3.5, whole skin (T-VASI) {tvasi, number} of 100':
    '백반증이 있는 약 {age}세 {who, select, woman {여성} girl {소녀} man {남성} other {소년}}, 얼굴(F-VASI) {fvasi, number}/3.5, 전체 피부(T-VASI) {tvasi, number}/100',
  'Which treatment for vitiligo?': '백반증에 어떤 치료를?',
  'In vitiligo the skin loses its colour in spots. The body’s own defence attacks the cells that make the colour. It does no other harm to the body, and it is not catching. Colour can come back, with or without a medicine, and can be lost again.':
    '백반증에서는 피부가 얼룩덜룩하게 색을 잃습니다. 몸의 방어가 색을 만드는 세포를 공격합니다. 그 밖에 몸에 해를 주지 않고 옮지 않습니다. 색은 약이 있든 없든 돌아올 수 있고 다시 사라질 수도 있습니다.',
  'Spots can be seen by others and can weigh much on some people and little on others. Colour comes back slowly, over months: first on the face, late or not at all on hands and feet. A medicine means a cream or tablets for a long time, some tests and some worry about harm. People weigh this differently, and no answer is wrong.':
    '반점은 남의 눈에 띄며, 어떤 사람에게는 큰 짐이고 어떤 사람에게는 작은 짐입니다. 색은 여러 달에 걸쳐 천천히 돌아옵니다. 얼굴이 먼저이고 손과 발은 늦거나 돌아오지 않습니다. 약은 오랫동안 바르는 크림이나 알약, 몇 가지 검사, 해로움에 대한 걱정을 뜻합니다. 사람마다 무게를 다르게 두며, 틀린 답은 없습니다.',
  'How much does it matter to me to have the colour of my face back, and of my body?':
    '얼굴의 색이, 그리고 몸의 색이 돌아오는 것이 나에게 얼마나 중요한가?',
  'The numbers on colour come from a computer model that was fitted to published trials. "It may be" means: the model is 95 % sure that the number lies there.':
    '색에 관한 숫자는 발표된 임상시험에 맞춘 컴퓨터 모형에서 나왔습니다. "그럴 수 있다"는 것은 모형이 그 숫자가 거기 있다고 95 % 확신한다는 뜻입니다.',
  'The numbers on colour are of people who stay on the medicine. Whoever stops does as without it.':
    '색에 관한 숫자는 약을 계속 쓰는 사람들의 것입니다. 그만두면 쓰지 않은 사람과 같아집니다.',
  '{option}: the effect on the colour of the skin cannot be computed.':
    '{option}: 피부색에 대한 효과를 계산할 수 없습니다.',
  'How many lose their colour again after stopping cannot be told.':
    '그만둔 뒤 몇 명이 색을 다시 잃는지는 말할 수 없습니다.',
  'Of 100 people whose face is that much better in week {weeks} and who stop, about {count} have lost it again within {after} weeks ({range}).':
    '{weeks}주에 얼굴이 그만큼 좋아지고 그만두는 100명 가운데 약 {count}명이 {after}주 안에 다시 잃습니다({range}).',
  'Model of vitiligo, fitted to trials: {id}; {n} facts, each with its source in the workbench':
    '임상시험에 맞춘 백반증 모형: {id}; 사실 {n}개, 각각의 출처는 작업대에 있음',
  'At least {percent} % of the lost colour of the face back after {weeks} weeks (F-VASI{percent})':
    '{weeks}주 뒤 얼굴에서 잃은 색의 {percent} % 이상이 돌아옴(F-VASI{percent})',
  'At least {percent} % of it back by week {middle}, and still in week {weeks}':
    '{middle}주까지 그 {percent} % 이상이 돌아오고 {weeks}주에도 그대로임',
  'Colour of the face lost again within {after} weeks of stopping in week {weeks}':
    '{weeks}주에 그만둔 뒤 {after}주 안에 얼굴의 색을 다시 잃음',
  'At least {percent} % of the lost colour of the whole skin back after {weeks} weeks (T-VASI{percent})':
    '{weeks}주 뒤 전체 피부에서 잃은 색의 {percent} % 이상이 돌아옴(T-VASI{percent})',
  'so in this person whatever the extent: {areas}': '이 사람은 범위와 관계없이 해당함: {areas}',
  'The signals of {disease} are not drawn yet: its model is not fitted.':
    '{disease}의 신호는 아직 그리지 않음: 모형이 맞춰지지 않았음.',
  scale: '인설',
  'a fitted model of the disease': '맞춰진 질병 모형',
  Plaques: '판(plaque)',
  'with psoriasis': '건선이 있은 기간',
  'The skin at a PASI of {value}': 'PASI {value}일 때의 피부',
  'extent and signs of the plaques, 0 to 72': '판의 범위와 징후, 0에서 72',
  'all plaques at a glance': '모든 판을 한눈에',
  'percent of the skin with plaques': '판이 있는 피부의 비율(%)',
  'how much the skin disturbs life, 0 to 30': '피부가 생활을 얼마나 방해하는지, 0에서 30',
  Slight: '약함',
  Marked: '뚜렷함',
  'Very marked': '매우 뚜렷함',
  'Arrow keys move the brush, with Shift they draw; Space draws in one place. 1 to 4 choose how red a plaque is, from slight to very marked, 5 the eraser, [ and ] the size of the brush, Ctrl+Z takes back.':
    '화살표 키는 붓을 움직이고, Shift와 함께 누르면 그립니다. 스페이스는 한 곳에 그립니다. 1에서 4는 판의 붉은 정도를 약함에서 매우 뚜렷함까지 고르고, 5는 지우개, [ 와 ]는 붓의 크기, Ctrl+Z는 되돌리기입니다.',
  'Draw plaques: front': '판 그리기: 앞',
  'Draw plaques: back': '판 그리기: 뒤',
  '{region}: plaques on {percent} %': '{region}: 판이 {percent} %',
  '{region}: percent with plaques': '{region}: 판이 있는 비율(%)',
  '{n, plural, one {# sign of the plaques is} other {# signs of the plaques are}} not chosen yet; then PASI follows from the drawing.':
    '판의 징후 {n, plural, other {#개}}를 아직 고르지 않음; 그러면 PASI가 그림에서 나옵니다.',
  'Plaques on': '판이 있는 곳',
  'areas that weigh more than their size': '크기보다 더 중요한 부위',
  'None said: then extent and signs alone tell how severe it is.':
    '말한 것 없음: 그러면 범위와 징후만으로 중증도를 정함.',
  'Counts as moderate to severe whatever the extent:': '범위와 관계없이 중등증에서 중증으로 봄:',
  'Spots without pigment': '색소가 없는 반점',
  'with vitiligo': '백반증이 있은 기간',
  'The face at an F-VASI of {value}': 'F-VASI {value}일 때의 얼굴',
  'A quarter gone': '4분의 1 사라짐',
  'Three quarters gone': '4분의 3 사라짐',
  'All pigment gone': '색소 모두 사라짐',
  'No spots': '반점 없음',
  'Arrow keys move the brush, with Shift they draw; Space draws in one place. 1, 2 and 3 choose how much pigment is gone: all, three quarters, a quarter; 4 is the eraser, [ and ] the size of the brush, Ctrl+Z takes back.':
    '화살표 키는 붓을 움직이고, Shift와 함께 누르면 그립니다. 스페이스는 한 곳에 그립니다. 1, 2, 3은 사라진 색소의 정도(모두, 4분의 3, 4분의 1)를 고르고, 4는 지우개, [ 와 ]는 붓의 크기, Ctrl+Z는 되돌리기입니다.',
  '{region}: spots on {percent} % of the body': '{region}: 신체의 {percent} %에 반점',
  'Draw spots: face': '반점 그리기: 얼굴',
  Face: '얼굴',
  'Draw spots: front': '반점 그리기: 앞',
  'Draw spots: back': '반점 그리기: 뒤',
  'Skin of the picture': '그림의 피부',
  'Skin type {n} of 6': '피부형 6가지 중 {n}',
  'pigment that the face has lost, 0 to 3.5': '얼굴이 잃은 색소, 0에서 3.5',
  'pigment that the whole skin has lost, 0 to 100': '전체 피부가 잃은 색소, 0에서 100',
  'percent of the skin with spots': '반점이 있는 피부의 비율(%)',
  'Neck and scalp': '목과 두피',
  Hands: '손',
  Legs: '다리',
  Feet: '발',
  '{region}: spots in percent of the body': '{region}: 반점의 면적, 신체의 %',
  'of {percent} % of the body': '신체의 {percent} % 가운데',
  'Pigment comes back late here, if at all.': '여기서는 색소가 늦게 돌아오거나 돌아오지 않습니다.',
  'pigment gone: {percent} %': '사라진 색소: {percent} %',
  '{region}: pigment gone': '{region}: 사라진 색소',
  '{region}: {percent} % of the pigment gone': '{region}: 색소의 {percent} % 사라짐',
  'share of the body that a cream is put on, in percent, above 0 up to 100':
    '크림을 바르는 신체의 비율(%), 0 초과 100 이하',
  '{drug} from {date} on is taken together with {other}: labels advise against an antibody and a JAK inhibitor at once, and both together cannot be forecast':
    '{drug}은(는) {date}부터 {other}와(과) 함께 사용됨: 허가사항은 항체와 JAK 억제제를 동시에 쓰지 말라고 하며, 둘을 함께는 예측할 수 없음',
  'correct the dates, or leave one of them out': '날짜를 고치거나 하나를 빼십시오',
  '{drug} on {percent, number} % of the body is more than the label allows ({most, number} %): more reaches the blood, and what it does there is not forecast':
    '{drug}을(를) 신체의 {percent, number} %에 바르는 것은 허가사항({most, number} %)보다 많음: 더 많이 혈액에 들어가며, 거기서 하는 일은 예측하지 않음',
  '“{typed}” is not a share of the body: a number of percent above 0, up to 100.':
    '“{typed}”은(는) 신체의 비율이 아닙니다: 0 초과 100 이하의 % 숫자.',
  on: '범위',
  'of the body': '신체 표면',
  'Share of the body that regimen {letter} is put on, in percent':
    '요법 {letter}을(를) 바르는 신체의 비율(%)',
  'Say how much of the body it is put on: then its amount and what reaches the blood are told.':
    '신체의 얼마에 바르는지 적으면 그 양과 혈액에 들어가는 것을 알려 줍니다.',
  'On {percent} % of the body, as it is drawn.': '그린 대로 신체의 {percent} %.',
  'About {grams} g a week; the skin is taken as {m2} m².': '일주일에 약 {grams} g; 피부를 {m2} m²로 봄.',
  'Label: on at most {percent} % of the body.': '허가사항: 신체의 {percent} % 이하.',
  'Label: on at most {percent} % of the body, at most {grams} g a week.':
    '허가사항: 신체의 {percent} % 이하, 일주일에 {grams} g 이하.',
  'What reaches the blood from so much skin was not read.':
    '이만큼의 피부에서 혈액에 들어가는 양은 읽지 못했음.',
  'In the blood {value} {unit} on the mean, SD {sd}: {what}.':
    '혈액에서 평균 {value} {unit}, SD {sd}: {what}.',
  'The cream on the skin and in the blood': '피부와 혈액 속의 크림',
  'cream on each cm² of skin and application in the trials': '임상시험에서 피부 1 cm²와 1회 도포당 크림',
  'trough plasma concentration, 1.5 % twice daily, vitiligo': '혈장 최저 농도, 1.5 % 하루 두 번, 백반증',
  'mean steady-state plasma concentration, 1.5 % twice daily, atopic dermatitis phase 3':
    '정상 상태 평균 혈장 농도, 1.5 % 하루 두 번, 아토피피부염 3상',
  'plasma concentration, 25 to under 40 % of body surface': '혈장 농도, 신체 표면의 25 %에서 40 % 미만',
  'plasma concentration, 40 % of body surface and more': '혈장 농도, 신체 표면의 40 % 이상',
  'first {times, plural, one {{dose} mg} other {# × {dose} mg}}, then after {weeks, plural, one {# week} other {# weeks}}':
    '처음 {times, plural, other {# × {dose} mg}}, {weeks, plural, other {#주}} 뒤 이어서',
  'three injections': '주사 세 번',
  'four injections': '주사 네 번',
  'each for': '각각',
  'Weeks that each first injection of regimen {letter} is for': '요법 {letter}의 첫 주사가 각각 맡는 주',
};
