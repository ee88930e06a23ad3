import type { Catalogue } from '../../catalogue.js';

/** Variants that make a signal larger: what is assumed, what is left, what was published. */
export const gainOfFunction: Catalogue = {
  'more STAT1 was read of, in protein and mRNA; no fold could be read':
    '단백질과 mRNA 모두에서 STAT1이 더 많다고 읽었으나, 몇 배인지는 읽을 수 없었음',
  'read as impaired, as unchanged and as faster; no rate could be read':
    '저하, 변화 없음, 더 빠름으로 각각 읽었으며, 속도는 읽을 수 없었음',
  'in ten children the median activity of disease fell from 15.99 to 7.55 points on ruxolitinib or baricitinib':
    '소아 10명에서 룩소리티닙 또는 바리시티닙 투여 중 질병 활성도 중앙값이 15.99점에서 7.55점으로 낮아짐',
  'an effective gain; the median of 16.6 in a reporter would ask for a block of 94 %, which no dose reaches, and yet people respond: a reporter is no cell':
    '실효 증가. 리포터 중앙값 16.6은 어떤 용량도 이르지 못하는 94 % 차단을 요구하지만 사람들은 반응함: 리포터는 세포가 아님',
  'STAT6 stays phosphorylated; no rate could be read': 'STAT6이 인산화된 채로 남음. 속도는 읽을 수 없었음',
  'dupilumab is called highly effective in people with STAT6 variants; how many were treated was not read':
    'STAT6 변이가 있는 사람에게 두필루맙이 매우 효과적이라고 하나, 몇 명이 치료받았는지는 읽지 못함',
  'phosphorylation is high at rest and after cytokines; no fold could be read':
    '휴지 상태와 사이토카인 자극 후 모두 인산화가 높음. 몇 배인지는 읽을 수 없었음',
  'no potency against the variant kinase could be read': '변이 키나제에 대한 역가는 읽을 수 없었음',
  "the ligand that saturates half of the receptors is taken as the untreated person's, as in the model of alopecia areata":
    '수용체의 절반을 포화시키는 리간드를 치료받지 않은 사람의 값으로 둠(원형 탈모증 모형과 같음)',
  'feedback by SOCS as in the model of alopecia areata, where it follows from Yamada 2003':
    '원형 탈모증 모형과 같은 SOCS 되먹임(그곳에서는 Yamada 2003에서 나옴)',
  'no variant': '변이 없음',
  'twice the STAT1': 'STAT1 두 배',
  'half the speed of dephosphorylation': '탈인산화 속도 절반',
  'half the speed, and STAT1 induced by its own signal': '속도 절반, 그리고 자기 신호로 유도되는 STAT1',
  '12 alleles, all in the coiled coil': '12개 대립유전자, 모두 코일드코일 영역',
  'pSTAT1 peaks higher and is lost more slowly in the nucleus':
    'pSTAT1이 더 높이 오르고 핵에서 더 느리게 사라짐',
  'one child, one allele of the linker domain': '소아 1명, 링커 영역 대립유전자 1개',
  'pSTAT1 peaks higher and is lost as in other people':
    'pSTAT1이 더 높이 오르고 다른 사람과 같은 속도로 사라짐',
  '14 people, 10 variants': '14명, 10개 변이',
  'pSTAT1 peaks higher, more of it is lost per hour under ruxolitinib, and there is more STAT1 in all':
    'pSTAT1이 더 높이 오르고, 룩소리티닙 투여 시 시간당 더 많이 사라지며, 전체 STAT1이 더 많음',
  'partial or complete response on a JAK inhibitor, mostly ruxolitinib, children':
    'JAK 억제제(대부분 룩소리티닙)에 대한 부분 또는 완전 반응, 소아',
  '9 of 10 in a series of six centres and 14 of 14 in earlier reports, which tell of success':
    '6개 기관 사례군에서 10명 중 9명, 성공을 전하는 이전 보고에서 14명 중 14명',
  'benefit documented on a JAK inhibitor': 'JAK 억제제의 이득이 기록됨',
  'complete remission of all manifestations': '모든 증상의 완전 관해',
  'clear improvement on baricitinib, severe atopic dermatitis':
    '바리시티닙으로 뚜렷한 호전, 중증 아토피 피부염',
  'one person: says that it can help, not how often':
    '한 사람: 도움이 될 수 있음을 말할 뿐, 얼마나 자주인지는 말하지 않음',
  'partial or complete response on a JAK inhibitor, interferonopathy of type I':
    'JAK 억제제에 대한 부분 또는 완전 반응, 제1형 인터페론병',
  'a neighbour: too much interferon, not too much signal from it':
    '이웃한 병: 인터페론이 너무 많은 것이며, 그 신호가 지나친 것은 아님',
  'complete response on a JAK inhibitor, interferonopathy of type I':
    'JAK 억제제에 대한 완전 반응, 제1형 인터페론병',
  'That {gene} is active without a cytokine, as a cytokine at {factor} of its half effect ({low} to {high}), is our assumption: no number was published.':
    '{gene}가 사이토카인 없이, 반효과의 {factor}({low}~{high})에 해당하는 사이토카인처럼 활성이라는 것은 우리의 가정임: 발표된 수치가 없음.',
  'That {gene} is active without a cytokine, as a cytokine at {factor} of its half effect, is your assumption: no number was published.':
    '{gene}가 사이토카인 없이, 반효과의 {factor}에 해당하는 사이토카인처럼 활성이라는 것은 사용자의 가정임: 발표된 수치가 없음.',
  'A gain of {factor} ({low} to {high}) of {gene} is our assumption: no number was published for any variant.':
    '{gene}의 {factor}배({low}~{high}) 증가는 우리의 가정임: 어떤 변이에 대해서도 발표된 수치가 없음.',
  'A gain of {factor} of {gene} is your assumption: no number was published for any variant.':
    '{gene}의 {factor}배 증가는 사용자의 가정임: 어떤 변이에 대해서도 발표된 수치가 없음.',
  '"{name}" is no variant that is known here; known: {known}':
    '"{name}"은(는) 여기서 알려진 변이가 아님. 알려진 것: {known}',
  '"{name}" is no variant that is known here; did you mean {near}? Known: {known}':
    '"{name}"은(는) 여기서 알려진 변이가 아님. {near}을(를) 뜻했습니까? 알려진 것: {known}',
  'the factor of {gene} is {factor}, but must be from {least} to {most}: its activity without a cytokine, 1 being that of a cytokine in the concentration of half effect':
    '{gene}의 계수가 {factor}이나 {least}~{most}이어야 함: 사이토카인 없는 활성이며, 1은 반효과 농도의 사이토카인에 해당함',
  'the factor of {gene} is {factor}: below 1 is a loss of function, which is not computed; give {least} to {most}':
    '{gene}의 계수가 {factor}: 1 미만은 기능 상실이며 계산하지 않음. {least}~{most}를 입력할 것',
  'the factor of {gene} is {factor}, but must be from {least} to {most}: how much larger the signal is at the receptor, not what a reporter gene shows':
    '{gene}의 계수가 {factor}이나 {least}~{most}이어야 함: 리포터 유전자가 보이는 값이 아니라 수용체에서 신호가 얼마나 큰지',
  'What is left of the signals of {gene}': '{gene} 신호 중 남는 것',
  'untreated, no variant': '치료 없음, 변이 없음',
  '{value} ({from} to {to})': '{value}({from}~{to})',
  '{signal}, {kinases}: {without} without a medicine': '{signal}, {kinases}: 약 없이 {without}',
  '{signal}, {kinases}: {without} without a medicine; with it not known':
    '{signal}, {kinases}: 약 없이 {without}. 약을 쓸 때는 알 수 없음',
  '{signal}, {kinases}: {without} without a medicine, {with} with {medicine}':
    '{signal}, {kinases}: 약 없이 {without}, {medicine} 사용 시 {with}',
  'where the variant acts': '변이가 작용하는 곳',
  'with the variant, untreated': '변이 있음, 치료 없음',
  'with {medicine}, and its range': '{medicine} 사용 시와 그 범위',
  'somebody without a variant on it': '변이 없는 사람이 복용할 때',
  'without any cytokine': '사이토카인이 전혀 없을 때',
  '{gene}: total STAT or effective gain, of that without a variant':
    '{gene}: 변이 없음 대비 전체 STAT 또는 실효 증가',
  '{gene}: speed of dephosphorylation, of that without a variant': '{gene}: 변이 없음 대비 탈인산화 속도',
  '{gene}: activity without a cytokine, of that at its half effect':
    '{gene}: 반효과 대비 사이토카인 없는 활성',
  '{gene}: IC50 on the variant kinase, of that without a variant':
    '{gene}: 변이 없음 대비 변이 키나제의 IC50',
  'Ligand that saturates half of the receptors': '수용체의 절반을 포화시키는 리간드',
  'Feedback by SOCS': 'SOCS 되먹임',
  'No forecast of a person with such a variant is possible: how much larger the signal is was published for none. What is shown is a signal at a gain that is assumed; it is multiplied into no disease.':
    '이런 변이가 있는 사람은 예측할 수 없음: 신호가 얼마나 커지는지 어느 변이에 대해서도 발표되지 않음. 여기 보이는 것은 가정한 증가에서의 신호이며, 어떤 질환에도 곱하지 않음.',
  'Gene with the variant': '변이가 있는 유전자',
  'Assumed activity without a cytokine: {factor}': '가정한 사이토카인 없는 활성: {factor}',
  'Assumed gain: {factor}': '가정한 증가: {factor}',
  'What is assumed of the variant': '변이에 대한 가정',
  'Back to our assumption': '우리의 가정으로 되돌리기',
  'Medicine at the variant': '변이에 쓰는 약',
  'Dose at the variant in mg': '변이에 쓰는 용량(mg)',
  'Times per day at the variant': '변이에 쓰는 하루 복용 횟수',
  'Where the signals of a variant come from': '변이 신호의 출처',
  'For the signal of an untreated person without a variant {needed} % have to be blocked on average over the day.':
    '변이 없는 미치료자의 신호가 되려면 하루 평균 {needed} %를 차단해야 함.',
  'For the signal of an untreated person without a variant {needed} % ({from} to {to}) have to be blocked on average over the day.':
    '변이 없는 미치료자의 신호가 되려면 하루 평균 {needed} %({from}~{to})를 차단해야 함.',
  '* others than {gene} carry most of this signal': '* 이 신호의 대부분은 {gene}가 아닌 다른 인자가 전달함',
  'Touched as well, and not computed because no potency was found: {cytokines}.':
    '함께 영향을 받지만 역가를 찾지 못해 계산하지 않음: {cytokines}.',
  'People with such a variant, as published': '발표된, 이런 변이가 있는 사람들',
  'Nobody counted how many responded to a JAK inhibitor.':
    '몇 명이 JAK 억제제에 반응했는지 아무도 세지 않음.',
  'Interval: 90 %. Reports of success are written more often, so that these are ceilings.':
    '구간: 90 %. 성공 사례가 더 자주 보고되므로 이는 상한임.',
  'How long pSTAT1 lasts: papers that contradict each other':
    'pSTAT1이 얼마나 지속되는가: 서로 어긋나는 논문들',
  '({who}): {finding}': '({who}): {finding}',
  'pSTAT1 after a full block of stimulated cells': '자극된 세포를 완전히 차단한 뒤의 pSTAT1',
  'pSTAT1 after a full block of stimulated cells, computed':
    '자극된 세포를 완전히 차단한 뒤의 pSTAT1(계산값)',
  'What makes it larger': '무엇이 키우는가',
  before: '차단 전',
  'half lost after, min': '절반 소실까지, 분',
  'lost per hour at first': '처음 시간당 소실',
  'total STAT1': '전체 STAT1',
  'agrees with': '일치하는 논문',
  'More lost per hour does not refute a slower dephosphorylation, because there is more to lose. The half-life would tell, and none was read.':
    '시간당 더 많이 사라진다고 해서 탈인산화가 느리다는 것이 부정되지는 않음: 잃을 것이 더 많기 때문. 반감기가 말해 줄 것이나 읽은 것이 없음.',
  'A gain-of-function variant: what a medicine leaves of its signals':
    '기능 획득 변이: 약이 그 신호를 얼마나 남기는가',
  'Where the pathway is overactive, blocking it rebalances the immune system.':
    '경로가 과활성인 곳에서는 차단이 면역계의 균형을 되찾아 준다.',
  'In people who were born with an overactive variant it helps, mostly in part: ten of 41 with a STAT3 variant were free of all signs. Reports of success are favoured, and by how much a signal is larger was published for no variant, so that nobody can be forecast.':
    '과활성 변이를 가지고 태어난 사람에게 도움이 되나 대부분 부분적임: STAT3 변이가 있는 41명 중 10명이 모든 징후에서 벗어남. 성공 보고가 더 많고, 신호가 얼마나 커지는지 어떤 변이에 대해서도 발표되지 않아 아무도 예측할 수 없음.',
  'any response, children with STAT1 variants, mostly on ruxolitinib':
    '모든 반응, STAT1 변이가 있는 소아, 대부분 룩소리티닙',
  'benefit, people with STAT3 variants on a JAK inhibitor': '이득, JAK 억제제를 쓰는 STAT3 변이가 있는 사람',
  'complete remission of all signs, the same people': '모든 징후의 완전 관해, 같은 사람들',
  'STAT1 variants: pSTAT1 is lost more slowly (2011), as in others (2017), more of it per hour (2019)':
    'STAT1 변이: pSTAT1이 더 느리게(2011), 다른 사람과 같게(2017), 시간당 더 많이(2019) 사라짐',
  'a person with a gain-of-function variant cannot be forecast: no gain was published':
    '기능 획득 변이가 있는 사람은 예측할 수 없음: 발표된 증가 수치가 없음',
  'known instead: the signal that a medicine leaves, by {command}':
    '대신 알려진 것: 약이 남기는 신호, {command}',
  'known instead: {events} of {n} people responded to a JAK inhibitor, and the signal that a medicine leaves, by {command}':
    '대신 알려진 것: {n}명 중 {events}명이 JAK 억제제에 반응함, 그리고 약이 남기는 신호, {command}',
};
