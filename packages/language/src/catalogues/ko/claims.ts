import type { Catalogue } from '../../catalogue.js';

/** Claims of others: what they say, what was traced, and the words of their panel. */
export const claims: Catalogue = {
  'The pathway and the medicines in general': '신호 경로와 약제 일반',
  'Atopic dermatitis and itch': '아토피 피부염과 가려움',
  Vitiligo: '백반증',
  Psoriasis: '건선',
  'Granulomatous disease': '육아종성 질환',
  'granuloma annulare': '환상 육아종',
  'Bullous pemphigoid': '수포성 유사천포창',
  months: '개월',
  weeks: '주',
  signals: '신호',
  'hazard ratio': '위험비',
  'per 100 person-years': '100인년당',
  'JAKs put phosphate where STATs dock, and STATs switch genes on and off.':
    'JAK는 STAT가 결합하는 자리에 인산을 붙이고, STAT는 유전자를 켜고 끈다.',
  'So it is, with one step more: when a STAT has docked at the receptor, the JAK puts phosphate on the STAT itself. Only then do STATs pair and go to the nucleus.':
    '맞지만 한 단계가 더 있다. STAT가 수용체에 결합하면 JAK가 STAT 자체에도 인산을 붙인다. 그 뒤에야 STAT가 쌍을 이루어 핵으로 들어간다.',
  'receptor phosphorylated by the JAK, STAT docks, STAT phosphorylated, pair goes to the nucleus':
    'JAK가 수용체를 인산화, STAT 결합, STAT 인산화, 쌍이 핵으로 이동',
  'JAK inhibitors work by occupying the docking sites of STATs.':
    'JAK 억제제는 STAT의 결합 자리를 차지하여 작용한다.',
  'They bind to the kinase, not to the receptor: most where ATP binds, deucravacitinib at the regulatory domain of TYK2. The docking sites stay empty because they get no phosphate.':
    '억제제는 수용체가 아니라 인산화효소에 결합한다. 대부분은 ATP가 결합하는 곳에, 듀크라바시티닙은 TYK2의 조절 영역에 결합한다. 결합 자리는 인산을 받지 못해 비어 있을 뿐이다.',
  'ritlecitinib: binding site of ATP on JAK3 and the TEC kinases':
    '리틀레시티닙: JAK3와 TEC 인산화효소의 ATP 결합 부위',
  'inhibitors of JAK1 to JAK3 bind the active site; deucravacitinib is allosteric':
    'JAK1~JAK3 억제제는 활성 부위에 결합하고 듀크라바시티닙은 알로스테릭이다',
  'JAK inhibitors block the JAKs selectively and reversibly.':
    'JAK 억제제는 JAK를 선택적으로, 가역적으로 차단한다.',
  'True of tofacitinib and baricitinib, which are named; selectivity among the four JAKs is a matter of the dose. Ritlecitinib binds for good and blocks TEC kinases too: its effect outlasts its hour in the blood.':
    '언급된 토파시티닙과 바리시티닙에는 맞다. 네 JAK 사이의 선택성은 용량에 달려 있다. 리틀레시티닙은 비가역적으로 결합하고 TEC 인산화효소도 막으므로, 혈중에 머무는 한 시간 남짓보다 효과가 오래간다.',
  'ritlecitinib: irreversible': '리틀레시티닙: 비가역적',
  'half-life of ritlecitinib, children of 6 to under 12 years': '리틀레시티닙의 반감기, 6세 이상 12세 미만',
  'tofacitinib, upadacitinib and baricitinib inhibit JAK1, JAK2 or JAK3 to different degrees':
    '토파시티닙, 우파다시티닙, 바리시티닙은 JAK1, JAK2, JAK3를 서로 다른 정도로 억제한다',
  'A biologic takes away single cytokines, a JAK inhibitor several at once.':
    '생물학적 제제는 개별 사이토카인을, JAK 억제제는 여러 사이토카인을 한꺼번에 막는다.',
  'In the main true: ten of the sixteen signals of this catalogue pass through JAK1. But dupilumab takes away two cytokines, and ritlecitinib and deucravacitinib reach only a few.':
    '대체로 맞다. 이 카탈로그의 16개 신호 중 10개가 JAK1을 거친다. 그러나 두필루맙은 두 사이토카인을 막고, 리틀레시티닙과 듀크라바시티닙은 몇 가지에만 미친다.',
  'signals of the catalogue that pass through JAK1': 'JAK1을 거치는 카탈로그의 신호',
  'dupilumab lowers IL-4 and IL-13': '두필루맙은 IL-4와 IL-13을 낮춘다',
  'Interferon-γ, IL-6, IL-23 and IL-31 signal through JAK1 with JAK2 or JAK1 with JAK3.':
    '인터페론-γ, IL-6, IL-23, IL-31은 JAK1/JAK2 또는 JAK1/JAK3을 통해 신호를 보낸다.',
  'IL-23 uses JAK2 with TYK2 and no JAK1. None of the four uses JAK3, which belongs to the receptors with the common γ chain. Interferon-γ uses JAK1 and JAK2; IL-6 JAK1 with JAK2 or TYK2.':
    'IL-23은 JAK2와 TYK2를 쓰고 JAK1은 쓰지 않는다. 넷 중 어느 것도 공통 γ 사슬 수용체에 속하는 JAK3을 쓰지 않는다. 인터페론-γ는 JAK1과 JAK2를, IL-6은 JAK1과 JAK2 또는 TYK2를 쓴다.',
  'IL-23: TYK2 and JAK2, STAT3 and STAT4': 'IL-23: TYK2와 JAK2, STAT3와 STAT4',
  'IL-6: JAK1, JAK2 and TYK2, JAK1 above all': 'IL-6: JAK1, JAK2, TYK2, 그중 JAK1이 핵심',
  'JAK3: only cytokines of the common γ chain': 'JAK3: 공통 γ 사슬 사이토카인만',
  'Many inflammatory and autoimmune skin diseases are driven by cytokines.':
    '많은 염증성·자가면역 피부 질환은 사이토카인이 일으킨다.',
  'Taking the cytokine away shows it: in mice alopecia areata does not develop without interferon-γ, IL-2 or the receptor of IL-15; in people antibodies against IL-4 and IL-13 or the receptor of IL-31 ease eczema and itch.':
    '사이토카인을 없애 보면 알 수 있다. 생쥐에서는 인터페론-γ, IL-2 또는 IL-15 수용체가 없으면 원형 탈모증이 생기지 않고, 사람에서는 IL-4·IL-13 또는 IL-31 수용체에 대한 항체가 습진과 가려움을 줄인다.',
  'antibodies against interferon-γ, IL-2 or the IL-15 receptor prevent alopecia areata in mice':
    '인터페론-γ, IL-2, IL-15 수용체 항체가 생쥐의 원형 탈모증을 막는다',
  'antibodies in atopic dermatitis: dupilumab, and nemolizumab against itch':
    '아토피 피부염의 항체: 두필루맙, 가려움에는 네몰리주맙',
  'When the cascade of cytokines is stopped, the inflammation answers at once.':
    '사이토카인 연쇄를 멈추면 염증이 곧바로 반응한다.',
  'Itch does, within a day. Skin takes weeks, and hair months.':
    '가려움은 하루 안에 반응한다. 피부는 몇 주, 머리카락은 몇 달이 걸린다.',
  'itch less 12 hours after the first ruxolitinib cream 1.5 % (vehicle 0.2)':
    '룩솔리티닙 크림 1.5 % 첫 도포 12시간 후 가려움 감소 (기제 0.2)',
  'itch falls within 24 hours of the first abrocitinib tablet, more than on placebo':
    '아브로시티닙 첫 복용 24시간 안에 위약보다 가려움이 더 준다',
  'alopecia areata, mean time to the first hair': '원형 탈모증, 첫 모발까지의 평균 기간',
  'JAK inhibitors lower how much interferon-γ, IL-4 and IL-6 is made.':
    'JAK 억제제는 인터페론-γ, IL-4, IL-6의 생성을 줄인다.',
  'They first lower the answer to a cytokine, not its supply. In four people with a STAT3 variant ruxolitinib made gene activity normal while T cells went on making cytokines; in sarcoidosis the activity of interferon-γ fell with the disease.':
    '먼저 줄어드는 것은 사이토카인의 공급이 아니라 그에 대한 반응이다. STAT3 변이가 있는 네 사람에서 룩솔리티닙은 유전자 활성을 정상화했지만 T세포는 계속 사이토카인을 만들었다. 사르코이드증에서는 병과 함께 인터페론-γ의 활성이 줄었다.',
  'STAT3 gain of function, four people on ruxolitinib: cytokines of CD4 T cells unchanged':
    'STAT3 기능 획득, 룩솔리티닙을 쓴 4명: CD4 T세포의 사이토카인은 그대로',
  'sarcoidosis on tofacitinib: less activity of interferon-γ goes with improvement':
    '토파시티닙을 쓴 사르코이드증: 인터페론-γ 활성 감소가 호전과 함께 간다',
  'Gain-of-function variants of the pathway worsen psoriasis, vitiligo and granulomatous panniculitis.':
    '이 경로의 기능 획득 변이는 건선, 백반증, 육아종성 지방층염을 악화시킨다.',
  'No study was found that shows it of these three. Variants of STAT1 and JAK1 bring autoimmunity, dermatitis and infections; JAK1 and STAT3 are more abundant in skin with psoriasis and vitiligo, which is not a variant.':
    '이 세 질환에서 이를 보여 주는 연구는 찾지 못했다. STAT1과 JAK1 변이는 자가면역, 피부염, 감염을 일으킨다. 건선과 백반증 피부에 JAK1과 STAT3가 많지만 이는 변이가 아니다.',
  'autoimmunity among 274 people with STAT1 gain of function': 'STAT1 기능 획득이 있는 274명 중 자가면역',
  'JAK1 variants: autoimmunity, atopy, colitis and dermatitis': 'JAK1 변이: 자가면역, 아토피, 대장염, 피부염',
  'more JAK1 in skin with psoriasis than without (26 people)': '건선 피부에 JAK1이 더 많음 (26명)',
  'more STAT3 in skin with vitiligo than without (35 people)': '백반증 피부에 STAT3가 더 많음 (35명)',
  'Blocking the pathway corrects the underlying fault and could restore balance when begun early.':
    '이 경로를 막으면 근본 이상이 바로잡히고, 일찍 시작하면 균형이 회복될 수 있다.',
  'No trial that begins early to change the course was found. What is known speaks against a corrected fault: after stopping, many relapse.':
    '경과를 바꾸려고 일찍 시작한 시험은 찾지 못했다. 알려진 것은 오히려 반대다. 끊으면 많은 사람이 재발한다.',
  'alopecia areata: benefit lost two years after stopping baricitinib 4 mg':
    '원형 탈모증: 바리시티닙 4 mg 중단 2년 후 효과 소실',
  'atopic dermatitis: flare within 40 weeks of stopping abrocitinib (18.9 % when 200 mg went on)':
    '아토피 피부염: 아브로시티닙 중단 40주 안의 악화 (200 mg 지속 시 18.9 %)',
  'vitiligo: facial index still 75 % better a year after stopping ruxolitinib cream':
    '백반증: 룩솔리티닙 크림 중단 1년 후에도 얼굴 지수 75 % 호전 유지',
  'JAK inhibitors are used mainly, and for years, in rheumatoid arthritis.':
    'JAK 억제제는 주로, 그리고 여러 해 전부터 류마티스 관절염에 쓰인다.',
  'True of tofacitinib, baricitinib and upadacitinib. Abrocitinib, ritlecitinib and deucravacitinib, and the creams, have only diseases of skin and hair on their labels.':
    '토파시티닙, 바리시티닙, 우파다시티닙에는 맞다. 아브로시티닙, 리틀레시티닙, 듀크라바시티닙과 크림들의 허가 사항에는 피부·모발 질환만 있다.',
  'tofacitinib (EU): moderate to severe active rheumatoid arthritis':
    '토파시티닙(EU): 중등도~중증 활동성 류마티스 관절염',
  'abrocitinib (EU): atopic dermatitis only': '아브로시티닙(EU): 아토피 피부염만',
  'ritlecitinib (EU): severe alopecia areata only': '리틀레시티닙(EU): 중증 원형 탈모증만',
  'Atopic dermatitis, psoriasis, vitiligo and alopecia areata are common.':
    '아토피 피부염, 건선, 백반증, 원형 탈모증은 흔하다.',
  'To different degrees: atopic dermatitis in one of ten children, alopecia areata at a given time in two of a thousand people. For psoriasis no figure was read.':
    '정도는 다르다. 아토피 피부염은 어린이 열 명 중 하나, 원형 탈모증은 한 시점에 천 명 중 둘이다. 건선의 수치는 읽지 못했다.',
  'atopic dermatitis, children': '아토피 피부염, 어린이',
  'atopic dermatitis, adults': '아토피 피부염, 성인',
  'vitiligo, upper end of 0.5 to 2 %': '백반증, 0.5~2 %의 위쪽 값',
  'alopecia areata at a given time, US survey': '한 시점의 원형 탈모증, 미국 조사',
  'In alopecia areata T cells attack the hair follicle; hair falls out in patches or altogether, without scars, and the course is unpredictable.':
    '원형 탈모증에서는 T세포가 모낭을 공격한다. 머리카락이 군데군데 또는 모두 흉터 없이 빠지며 경과는 예측할 수 없다.',
  'In mice CD8 T cells that carry NKG2D are necessary and sufficient for the disease, and the skin of people shows the same traces.':
    '생쥐에서는 NKG2D를 가진 CD8 T세포가 병에 필요하고 충분하며, 사람의 피부에서도 같은 흔적이 보인다.',
  'CD8 T cells with NKG2D: necessary and sufficient in mice': 'NKG2D를 가진 CD8 T세포: 생쥐에서 필요충분',
  'lifetime risk of alopecia areata': '원형 탈모증의 평생 위험',
  'Alopecia areata mainly affects the young and is strongly genetic.':
    '원형 탈모증은 주로 젊은 사람에게 생기고 유전의 영향이 크다.',
  'It begins most often between 20 and 40, at any age in fact. Genes count, but of two identical twins the second has it only about every other time.':
    '20~40세에 가장 흔히 시작하지만 모든 나이에 생긴다. 유전자가 중요하지만 일란성 쌍둥이도 둘 다 걸리는 경우는 절반 정도다.',
  'first onset most often in the third and fourth decades of life': '첫 발병은 20~30대에 가장 흔함',
  'identical twins who both have it': '둘 다 걸린 일란성 쌍둥이',
  'JAK inhibitors bring hair back in alopecia areata.':
    'JAK 억제제는 원형 탈모증에서 머리카락을 다시 자라게 한다.',
  'Randomised trials show it, for a part: a quarter to two fifths of people with severe disease have at most a fifth of the scalp bare after half a year or more; most do not.':
    '무작위 시험에서 확인되었지만 일부에 한한다. 중증인 사람의 4분의 1에서 5분의 2가 반년 이상 뒤 두피의 5분의 1 이하만 비어 있고, 대부분은 그렇지 않다.',
  'BRAVE-AA1, SALT ≤ 20 at week 36, baricitinib 4 mg': 'BRAVE-AA1, 36주 SALT ≤ 20, 바리시티닙 4 mg',
  'BRAVE-AA1, SALT ≤ 20 at week 36, placebo': 'BRAVE-AA1, 36주 SALT ≤ 20, 위약',
  'Over 30 studies of JAK inhibitors in alopecia areata 72.4 % of people responded: 45.7 % well and 21.4 % partly.':
    '원형탈모의 JAK 억제제 연구 30건에서 72.4%가 반응했다: 45.7%는 좋은 반응, 21.4%는 부분 반응.',
  'The abstract of the review has these three figures, over 289 cases, and calls the evidence promising and of low quality. What counted as a response differed between studies: randomised trials with SALT ≤ 20 as the aim, below, find less.':
    '이 고찰의 초록에 289례에 대한 세 수치가 있고, 근거는 유망하지만 질이 낮다고 적혀 있다. 반응의 기준은 연구마다 달랐다. SALT ≤ 20을 목표로 한 아래 무작위 시험에서는 더 낮다.',
  'any response': '모든 반응',
  'good response': '좋은 반응',
  'partial response': '부분 반응',
  'Those 72.4 % are made up of good responders (half to all of the hair) and partial responders (5 to 50 % of it).':
    '그 72.4 %는 좋은 반응(모발의 절반~전부)과 부분 반응(5~50 %)으로 이루어진다.',
  '45.7 and 21.4 make 67.1, not 72.4. The abstract does not say where the other 5.3 points are; shares that are pooled one by one need not add up. The limits of 50 and 5 % are not in the abstract; the tables by study could not be read.':
    '45.7과 21.4를 더하면 72.4가 아니라 67.1이다. 나머지 5.3점이 무엇인지 초록은 말하지 않는다. 따로 통합한 비율은 합이 맞지 않을 수 있다. 50 %와 5 %라는 경계는 초록에 없으며 연구별 표는 읽지 못했다.',
  'any response, as the abstract has it': '초록의 전체 반응',
  'alopecia areata, 30 studies: any response, as the sum of its parts':
    '원형 탈모증, 연구 30개: 부분의 합으로서의 전체 반응',
  'alopecia areata, 30 studies: good response': '원형 탈모증, 연구 30개: 좋은 반응',
  'alopecia areata, 30 studies: partial response': '원형 탈모증, 연구 30개: 부분 반응',
  'Well-designed trials are still missing to show that JAK inhibitors work in alopecia areata.':
    'JAK 억제제가 원형 탈모증에 듣는지 보여 줄 잘 설계된 시험이 아직 없다.',
  'Out of date when it was written in 2024: six randomised trials with 1455 people were pooled in 2023, and medicines have been approved on such trials. What is missing are comparisons with each other and long follow-up.':
    '2024년에 쓰일 때 이미 낡은 말이다. 2023년에 1455명이 참여한 무작위 시험 여섯 개가 통합되었고, 그런 시험으로 약제가 허가되었다. 부족한 것은 약제 간 비교와 장기 추적이다.',
  'SALT better by half, six randomised trials, against placebo':
    'SALT 절반 이상 호전, 무작위 시험 6개, 위약 대비',
  'baricitinib (EU): severe alopecia areata': '바리시티닙(EU): 중증 원형 탈모증',
  'ritlecitinib (EU): severe alopecia areata from 12 years': '리틀레시티닙(EU): 12세 이상 중증 원형 탈모증',
  'In ALLEGRO, ritlecitinib 50 mg brought about a quarter of people to SALT ≤ 20 by week 24, against 2 % on placebo, and 43 % by week 48.':
    'ALLEGRO에서 리틀레시티닙 50 mg은 24주까지 약 4분의 1을 SALT ≤ 20에 도달하게 했고(위약 2%), 48주까지 43%였다.',
  'The registry has the counts. A web article gives the 43 % for week 24: that is the figure of week 48, when nobody was left on placebo.':
    '등록부에 인원수가 있습니다. 한 웹 기사는 43%를 24주의 수치라고 하지만, 이는 위약군이 더 이상 없던 48주의 수치입니다.',
  'SALT ≤ 20 at week 24, 50 mg': '24주의 SALT ≤ 20, 50 mg',
  'SALT ≤ 20 at week 24, placebo': '24주의 SALT ≤ 20, 위약',
  'SALT ≤ 20 at week 48, 50 mg': '48주의 SALT ≤ 20, 50 mg',
  'ALLEGRO, SALT ≤ 20 at week 24 on ritlecitinib 50 mg': 'ALLEGRO, 리틀레시티닙 50 mg 24주 SALT ≤ 20',
  'ALLEGRO, SALT ≤ 20 at week 24 on placebo': 'ALLEGRO, 위약 24주 SALT ≤ 20',
  'ALLEGRO, SALT ≤ 20 at week 48 on ritlecitinib 50 mg': 'ALLEGRO, 리틀레시티닙 50 mg 48주 SALT ≤ 20',
  'In ALLEGRO, published in the JAAD, the people on treatment had at most 20 % hair loss after 24 weeks.':
    'JAAD에 실린 ALLEGRO에서 치료받은 사람들은 24주 뒤 탈모가 20 % 이하였다.',
  'About a quarter of them had, not all; the rest had more. Everybody began with at least half of the scalp bare, as said. The trial with this endpoint appeared in The Lancet; whether an earlier ALLEGRO stands in the JAAD was not read.':
    '모두가 아니라 약 4분의 1이 그랬고 나머지는 더 많이 빠져 있었다. 말한 대로 모두 두피의 절반 이상이 빠진 상태에서 시작했다. 이 평가변수의 시험은 The Lancet에 실렸고, 앞선 ALLEGRO가 JAAD에 있는지는 읽지 못했다.',
  'published in The Lancet; at least 50 % scalp hair loss at the start':
    'The Lancet에 발표; 시작 시 두피 탈모 50 % 이상',
  'ALLEGRO, treated people with at most 20 % hair loss at week 24': 'ALLEGRO, 24주에 탈모 20 % 이하인 치료군',
  'The relief is temporary: after stopping, the hair is lost again.':
    '효과는 일시적이어서 끊으면 머리카락이 다시 빠진다.',
  'So it was for four of five who stopped baricitinib; on continued treatment 7 % lost it. In most the hair came back when the medicine did.':
    '바리시티닙을 끊은 다섯 중 넷이 그랬고, 계속 쓴 사람은 7 %만 잃었다. 대부분은 약을 다시 쓰자 머리카락이 돌아왔다.',
  'benefit lost 24 weeks after stopping baricitinib 4 mg': '바리시티닙 4 mg 중단 24주 후 효과 소실',
  'recurrences of the review that came after stopping': '고찰에서 중단 후에 생긴 재발',
  'Even long-standing, treatment-resistant and total hair loss regrows remarkably.':
    '오래되고 치료에 듣지 않는 탈모와 전두 탈모도 놀랍게 다시 자란다.',
  'Less often: on ritlecitinib about half as many reach SALT ≤ 20 after a year when nearly all hair was gone. Trials took no one whose episode had lasted longer than 8 or 10 years. The figures for total loss alone come from a series without a control.':
    '더 드물다. 거의 다 빠진 경우 리틀레시티닙 1년 뒤 SALT ≤ 20에 이르는 사람은 절반 정도다. 시험들은 한 번의 발병이 8년 또는 10년을 넘은 사람을 받지 않았다. 전두 탈모만의 수치는 대조군 없는 사례군에서 나왔다.',
  'ritlecitinib 50 mg, month 12, SALT ≤ 20, begun at 50 to 94':
    '리틀레시티닙 50 mg, 12개월, SALT ≤ 20, 시작 50~94',
  'ritlecitinib 50 mg, month 12, SALT ≤ 20, begun at 95 to 100':
    '리틀레시티닙 50 mg, 12개월, SALT ≤ 20, 시작 95~100',
  'tofacitinib in total and universal loss, SALT ≤ 20, no control':
    '전두·전신 탈모의 토파시티닙, SALT ≤ 20, 대조군 없음',
  'JAK inhibitors activate the stem cells of the hair follicle.': 'JAK 억제제는 모낭 줄기세포를 활성화한다.',
  'Shown on mouse and human skin treated from outside in the laboratory. That this is how hair comes back in people with alopecia areata was not found.':
    '실험실에서 겉에 바른 생쥐와 사람 피부에서 나타났다. 원형 탈모증이 있는 사람의 머리카락이 이렇게 돌아온다는 근거는 찾지 못했다.',
  'topical JAK inhibitors: rapid growth phase in mouse and human skin':
    '국소 JAK 억제제: 생쥐와 사람 피부에서 빠른 성장기 진입',
  'Quality of life gets much better on treatment.': '치료로 삶의 질이 크게 좋아진다.',
  'Better than on placebo after 36 weeks: clearly for emotions about the hair, hardly for depression. It goes with hair that has come back.':
    '36주 뒤 위약보다 좋아졌다. 머리카락에 관한 감정은 뚜렷이, 우울은 거의 아니다. 머리카락이 돌아온 사람에서 좋아진다.',
  'emotions (Skindex-16, 0 to 100) better on baricitinib 4 mg than on placebo, week 36':
    '감정(Skindex-16, 0~100), 36주에 바리시티닙 4 mg가 위약보다 나은 정도',
  'anxiety (HADS, 0 to 21) less on baricitinib 4 mg than on placebo, week 36':
    '불안(HADS, 0~21), 36주에 바리시티닙 4 mg가 위약보다 낮은 정도',
  'depression (HADS, 0 to 21) less on baricitinib 4 mg than on placebo, week 36':
    '우울(HADS, 0~21), 36주에 바리시티닙 4 mg가 위약보다 낮은 정도',
  'Alopecia areata weighs on the mind but does not threaten life.':
    '원형 탈모증은 마음을 힘들게 하지만 생명을 위협하지는 않는다.',
  'Overall mortality is not raised in a Korean cohort of 73,107 people, but deaths by self-harm and mental illness are, most among the young.':
    '한국인 73,107명의 코호트에서 전체 사망률은 높지 않았지만, 자해와 정신 질환으로 인한 사망은 높았고 젊은 사람에서 가장 높았다.',
  'death by self-harm or mental illness': '자해 또는 정신 질환에 의한 사망',
  'the same under 35 years': '35세 미만에서 같은 값',
  'The other options (contact immunotherapy, corticosteroids, hydroxychloroquine) are not approved for alopecia areata and help little.':
    '다른 방법(접촉 면역요법, 부신피질호르몬, 히드록시클로로퀸)은 원형 탈모증에 허가되지 않았고 효과가 적다.',
  'Not of all: an injected corticosteroid names alopecia areata on its US label, and injections make three of four patches grow. Diphencyprone is not an authorised medicine. Hydroxychloroquine failed five of six people with universal loss.':
    '모두 그런 것은 아니다. 주사용 부신피질호르몬의 미국 허가 사항에는 원형 탈모증이 있고, 주사로 네 곳 중 세 곳에서 머리카락이 자란다. 디펜시프론은 허가된 의약품이 아니다. 히드록시클로로퀸은 전신 탈모 여섯 명 중 다섯 명에게 듣지 않았다.',
  'US label of methylprednisolone injection: alopecia areata':
    '메틸프레드니솔론 주사의 미국 허가 사항: 원형 탈모증',
  'response of patches to triamcinolone 5 mg/mL, pooled': '트리암시놀론 5 mg/mL에 대한 병변 반응, 통합',
  'complete response to diphencyprone': '디펜시프론 완전 반응',
  'hydroxychloroquine stopped without regrowth': '재성장 없이 중단된 히드록시클로로퀸',
  'JAK inhibitors are excessively expensive.': 'JAK 억제제는 지나치게 비싸다.',
  'The prices are high and differ much between countries; what is excessive is a judgement. US prices are list prices before discounts.':
    '값은 높고 나라마다 크게 다르며, 지나친지는 판단의 문제다. 미국 값은 할인 전 정가다.',
  'baricitinib 4 mg, 30 tablets, US, 2025': '바리시티닙 4 mg 30정, 미국, 2025',
  'ritlecitinib 50 mg, 28 capsules, US, 2025': '리틀레시티닙 50 mg 28캡슐, 미국, 2025',
  'ritlecitinib 50 mg, 30 capsules, Italy, 2024': '리틀레시티닙 50 mg 30캡슐, 이탈리아, 2024',
  'The review explains above all how baricitinib works, shows something new and leaves running trials out.':
    '그 고찰은 주로 바리시티닙의 작용을 설명하고 새로운 것을 보이며 진행 중인 시험은 다루지 않는다.',
  'The paper could not be opened. These sentences were made by a machine from its abstract, which names neither baricitinib nor running trials.':
    '논문을 열 수 없었다. 이 문장들은 기계가 초록으로 만든 것인데, 초록에는 바리시티닙도 진행 중인 시험도 나오지 않는다.',
  'Atopic dermatitis comes from T cells out of balance and IL-4, IL-13 and IL-31.':
    '아토피 피부염은 T세포의 불균형과 IL-4, IL-13, IL-31에서 온다.',
  'These are its main cytokines; a weak barrier of the skin, TSLP and IL-22 have a part in it as well.':
    '이들이 주된 사이토카인이지만 약한 피부 장벽, TSLP, IL-22도 관여한다.',
  'IL-4, IL-5, IL-13 and IL-31, with TSLP, later IL-22; the barrier; itch':
    'IL-4, IL-5, IL-13, IL-31, TSLP, 나중에 IL-22; 장벽; 가려움',
  'JAK inhibitors reduce the signs and symptoms of atopic dermatitis.':
    'JAK 억제제는 아토피 피부염의 징후와 증상을 줄인다.',
  'Shown by large randomised trials: many more people reach EASI-75 than on placebo.':
    '대규모 무작위 시험에서 확인되었다. 위약보다 훨씬 많은 사람이 EASI-75에 도달한다.',
  'Measure Up 1, EASI-75 at week 16, upadacitinib 15 mg': 'Measure Up 1, 16주 EASI-75, 우파다시티닙 15 mg',
  'Measure Up 1, EASI-75 at week 16, placebo': 'Measure Up 1, 16주 EASI-75, 위약',
  'On these results several JAK inhibitors were approved for atopic dermatitis in the EU.':
    '이 결과로 EU에서 여러 JAK 억제제가 아토피 피부염에 허가되었다.',
  'Three by mouth: baricitinib, upadacitinib and abrocitinib.':
    '먹는 약 셋: 바리시티닙, 우파다시티닙, 아브로시티닙.',
  'baricitinib (EU): moderate to severe atopic dermatitis': '바리시티닙(EU): 중등도~중증 아토피 피부염',
  'upadacitinib (EU): moderate to severe atopic dermatitis': '우파다시티닙(EU): 중등도~중증 아토피 피부염',
  'abrocitinib (EU): moderate to severe atopic dermatitis': '아브로시티닙(EU): 중등도~중증 아토피 피부염',
  'Systemic medicines are for people in whom what is put on the skin does not suffice.':
    '전신 치료제는 바르는 치료로 부족한 사람을 위한 것이다.',
  'So say the guidelines on eczema. They differ on what comes next: one recommends antibodies and JAK inhibitors alike, another JAK inhibitors only after a biologic.':
    '습진 지침들이 그렇게 말한다. 그다음은 다르다. 한 지침은 항체와 JAK 억제제를 똑같이 권하고, 다른 지침은 생물학적 제제 뒤에만 JAK 억제제를 쓰라고 한다.',
  'AAD 2023: strong for dupilumab, tralokinumab, abrocitinib, baricitinib, upadacitinib':
    'AAD 2023: 두필루맙, 트랄로키누맙, 아브로시티닙, 바리시티닙, 우파다시티닙 강력 권고',
  'AAAAI and ACAAI 2023: JAK inhibitors after other systemic treatment, a biologic included':
    'AAAAI·ACAAI 2023: 생물학적 제제를 포함한 다른 전신 치료 뒤에 JAK 억제제',
  'Antibodies are used with success in moderate to severe atopic dermatitis and psoriasis.':
    '항체는 중등도~중증 아토피 피부염과 건선에 성공적으로 쓰인다.',
  'Shown by randomised trials in both.': '두 질환 모두 무작위 시험에서 확인되었다.',
  'atopic dermatitis, dupilumab, EASI-75 at week 16, JADE COMPARE':
    '아토피 피부염, 두필루맙, 16주 EASI-75, JADE COMPARE',
  'the same on placebo': '위약에서 같은 값',
  'psoriasis, guselkumab, PASI 90 at week 16, VOYAGE 1': '건선, 구셀쿠맙, 16주 PASI 90, VOYAGE 1',
  'psoriasis, placebo, PASI 90 at week 16, VOYAGE 1': '건선, 위약, 16주 PASI 90, VOYAGE 1',
  'JAK inhibitors are promising in severely itchy skin diseases.':
    'JAK 억제제는 심하게 가려운 피부 질환에서 유망하다.',
  'In prurigo nodularis the itch fell by far in an open trial of ten people, a cohort of ten and a series of hospitals. No randomised trial was read, and nobody was compared with placebo.':
    '결절성 양진에서 10명의 공개 시험, 10명의 코호트, 여러 병원의 사례군에서 가려움이 크게 줄었다. 무작위 시험은 읽지 못했고 위약과 비교된 사람은 없다.',
  'prurigo nodularis, abrocitinib 200 mg, worst itch less at week 12, no control':
    '결절성 양진, 아브로시티닙 200 mg, 12주에 최고 가려움 감소, 대조군 없음',
  'prurigo nodularis, upadacitinib 15 mg, itch 0 to 10 after 24 weeks (8.1 before)':
    '결절성 양진, 우파다시티닙 15 mg, 24주 후 가려움 0~10 (전 8.1)',
  'prurigo nodularis in 23 hospitals, upadacitinib, itch 4 points better at week 16':
    '23개 병원의 결절성 양진, 우파다시티닙, 16주 가려움 4점 호전',
  'About half of people with vitiligo regained colour in the face on ruxolitinib cream, against 3 % on the vehicle.':
    '룩소리티닙 크림으로 백반증 환자의 약 절반이 얼굴의 색을 되찾았고, 기제에서는 3%였다.',
  'True of the phase 2 trial in The Lancet (facial index at least 50 % better at week 24, 33 people in the 1.5 % twice-daily arm; its counts are inferred from percentages). In the larger phase 3 trial the same was seen in 51.2 % on the cream, but in 16.9 % on the vehicle; 75 % better were 29.8 % against 7.4 %. The model, fitted to both, expects 52 % against 6 %: its vehicle is too low.':
    'The Lancet의 2상 시험에서는 맞다(24주에 얼굴 지수 50 % 이상 호전, 1.5 % 하루 두 번 군 33명; 인원수는 백분율에서 추정). 더 큰 3상 시험에서는 같은 호전이 크림 51.2 %에서 보였으나 기제에서도 16.9 %였다; 75 % 호전은 29.8 % 대 7.4 %였다. 두 시험에 맞춘 모형은 52 % 대 6 %를 예상합니다. 모형의 기제군 값이 너무 낮습니다.',
  'F-VASI50 at week 24, 1.5 % cream twice a day, TRuE-V1': '24주의 F-VASI50, 1.5% 크림 하루 2회, TRuE-V1',
  'F-VASI50 at week 24, vehicle, TRuE-V1': '24주의 F-VASI50, 기제, TRuE-V1',
  'F-VASI50 at week 24, 1.5 % cream twice a day, phase 2': '24주의 F-VASI50, 1.5% 크림 하루 2회, 2상',
  'F-VASI50 at week 24, 1.5 % cream once a day, phase 2': '24주의 F-VASI50, 1.5% 크림 하루 1회, 2상',
  'F-VASI75 at week 24, 1.5 % cream twice a day, TRuE-V1': '24주의 F-VASI75, 1.5% 크림 하루 2회, TRuE-V1',
  'F-VASI50 at week 24, vehicle, phase 2': '24주의 F-VASI50, 기제, 2상',
  'F-VASI75 at week 24, vehicle, TRuE-V1': '24주의 F-VASI75, 기제, TRuE-V1',
  'vitiligo of the face better on ruxolitinib cream': '룩솔리티닙 크림으로 호전된 얼굴 백반증',
  'vitiligo of the face better on vehicle': '기제로 호전된 얼굴 백반증',
  'The side effects of cortisone ointments were not seen.': '코르티손 연고의 부작용은 나타나지 않았다.',
  'Whether thinning of the skin was looked for could not be read. The cream has side effects of its own: acne and itch where it is put on.':
    '피부 위축을 살폈는지는 읽을 수 없었다. 이 크림에는 바른 곳의 여드름과 가려움이라는 고유한 부작용이 있다.',
  'acne in the phase 2 trial, with a clear effect of the dose': '2상 시험의 여드름, 뚜렷한 용량 효과',
  'acne where the cream was put on, China, 24 weeks': '도포 부위 여드름, 중국, 24주',
  'itch where the cream was put on, China, 24 weeks': '도포 부위 가려움, 중국, 24주',
  'JAK inhibitors convince in psoriasis too and were approved on it in the EU.':
    'JAK 억제제는 건선에서도 효과가 뚜렷해 EU에서 허가되었다.',
  'The trials do convince. But the approvals of tofacitinib and upadacitinib are for the arthritis of psoriasis; for plaques the US authority declined tofacitinib in 2015, and the EU label that was found is of deucravacitinib, a TYK2 inhibitor, of 2023.':
    '시험 결과는 뚜렷하다. 그러나 토파시티닙과 우파다시티닙의 허가는 건선성 관절염에 대한 것이다. 판상 건선에서는 미국 당국이 2015년 토파시티닙을 거절했고, 찾은 EU 허가는 2023년의 TYK2 억제제 듀크라바시티닙이다.',
  'tofacitinib 10 mg twice a day, clear or almost clear at week 16':
    '토파시티닙 10 mg 하루 두 번, 16주 깨끗함 또는 거의 깨끗함',
  'placebo, clear or almost clear at week 16': '위약, 16주 깨끗함 또는 거의 깨끗함',
  'tofacitinib declined for plaques in the US, 2015': '토파시티닙, 미국에서 판상 건선 거절, 2015',
  'deucravacitinib 6 mg, PASI 75 at week 16 (placebo 12.7 %)':
    '듀크라바시티닙 6 mg, 16주 PASI 75 (위약 12.7 %)',
  'deucravacitinib (EU): moderate to severe plaque psoriasis': '듀크라바시티닙(EU): 중등도~중증 판상 건선',
  'STATs that these cytokines activate drive overgrowth of the epidermis, interface dermatitis and granulomas.':
    '이 사이토카인들이 활성화한 STAT가 표피 과증식, 경계면 피부염, 육아종을 일으킨다.',
  'The pathway is more active in such skin. That it drives the disease follows from treatment, and not from STATs alone: in psoriasis much goes through IL-17, which does not signal through JAKs in this catalogue.':
    '이런 피부에서는 경로가 더 활발하다. 경로가 병을 일으킨다는 것은 치료 결과에서 알 수 있으며 STAT만의 일은 아니다. 건선에서는 많은 부분이 IL-17을 거치는데, 이 카탈로그에서 IL-17은 JAK로 신호를 보내지 않는다.',
  'STAT1 and STAT3 active in sarcoidosis (21) and granuloma annulare (17 people)':
    '사르코이드증(21명)과 환상 육아종(17명)에서 STAT1과 STAT3 활성',
  'Granulomas are driven by interferon-γ, IL-6 and IL-23, and JAK inhibitors break the loop.':
    '육아종은 인터페론-γ, IL-6, IL-23이 일으키고 JAK 억제제가 그 고리를 끊는다.',
  'Interferon-γ from CD4 T cells is central, IL-6 takes part. The trial names IL-12, IL-15 and GM-CSF instead of IL-23.':
    'CD4 T세포의 인터페론-γ가 핵심이고 IL-6이 관여한다. 시험은 IL-23 대신 IL-12, IL-15, GM-CSF를 든다.',
  'sarcoidosis: interferon-γ central; IL-6, IL-12, IL-15 and GM-CSF take part':
    '사르코이드증: 인터페론-γ가 핵심, IL-6·IL-12·IL-15·GM-CSF가 관여',
  'Tofacitinib clears or greatly improves cutaneous sarcoidosis and granuloma annulare.':
    '토파시티닙은 피부 사르코이드증과 고리육아종을 없애거나 크게 호전시킨다.',
  'An open-label trial of ten people with sarcoidosis, all improved and six completely, and a series of four (three with sarcoidosis, one with granuloma annulare), on average 96 % better. No control, few people, and cases are chosen for success.':
    '사르코이드증 10명의 공개 임상시험에서 모두 호전되고 6명은 완전히 호전되었으며, 4명의 증례군(사르코이드증 3명, 고리육아종 1명)은 평균 96% 호전되었습니다. 대조군이 없고 인원이 적으며, 증례는 성공한 경우가 선택됩니다.',
  'any improvement of skin activity at six months': '6개월에 피부 활성도의 모든 개선',
  'complete response at six months': '6개월에 완전 반응',
  'mean improvement of the skin score, four people': '피부 점수의 평균 개선, 4명',
  'complete resolution of granuloma annulare at six months': '6개월에 고리육아종의 완전 소실',
  'JAK inhibitors by mouth improve refractory sarcoidosis inside the body too, and spare corticosteroids.':
    '먹는 JAK 억제제는 난치성 사르코이드증의 내부 장기도 호전시키고 부신피질호르몬을 줄인다.',
  'Internal organs improved in the trial of ten people. Less corticosteroid was needed in three of five with sarcoidosis of the lung. No cohort and nothing on baricitinib in sarcoidosis was found.':
    '10명의 시험에서 내부 장기가 호전되었다. 폐 사르코이드증 다섯 명 중 셋에서 부신피질호르몬이 줄었다. 코호트나 사르코이드증의 바리시티닙에 관한 것은 찾지 못했다.',
  'internal organs also improved (ten people, no control)': '내부 장기도 호전 (10명, 대조군 없음)',
  'lung: at least half of the corticosteroid saved at week 16': '폐: 16주에 부신피질호르몬 절반 이상 감량',
  'Guidelines of the American Academy of Dermatology name JAK inhibitors as an option in sarcoidosis.':
    '미국피부과학회 지침은 사르코이드증에 JAK 억제제를 선택지로 든다.',
  'No guideline of the academy on sarcoidosis was found. Its magazine says in 2026 that nothing is approved and there are only series of cases; the European guideline, in a summary, names tofacitinib case by case after others.':
    '이 학회의 사르코이드증 지침은 찾지 못했다. 학회 잡지는 2026년에 허가된 약이 없고 사례군뿐이라고 한다. 유럽 지침은 요약에 따르면 다른 치료 뒤에 개별적으로 토파시티닙을 든다.',
  'academy magazine 2026: nothing approved, series of cases': '학회 잡지 2026: 허가된 것 없음, 사례군뿐',
  'European guideline 2021: tofacitinib case by case, after other treatment':
    '유럽 지침 2021: 다른 치료 뒤 개별적으로 토파시티닙',
  'textbook: investigational': '교과서: 연구 단계',
  'In twelve people with sarcoidosis tofacitinib made plaques 52 % thinner (95 % interval 45 to 60) by week 12, and four cleared completely by six months.':
    '사르코이드증 환자 12명에서 토파시티닙이 12주까지 판을 52 % 얇게 했고(95 % 구간 45~60) 6개월까지 네 명이 완전히 나았다.',
  'Reported; no paper, abstract or registry entry with these figures was found. A different report is similar: ruxolitinib cream in twelve people with necrobiosis lipoidica, lesion score 58.2 % lower at week 12.':
    '보고된 내용이지만 이 수치가 있는 논문, 초록, 등록부 항목을 찾지 못했습니다. 비슷한 다른 보고로, 지방성 유사괴사증 12명에서 룩소리티닙 크림이 12주에 병변 점수를 58.2% 낮췄습니다.',
  'necrobiosis lipoidica (another disease), mean fall of the lesion score at week 12':
    '지방성 유사괴사증(다른 질환), 12주에 병변 점수의 평균 감소',
  'sarcoidosis, tofacitinib: plaques thinner at week 12': '사르코이드증, 토파시티닙: 12주에 얇아진 판',
  'sarcoidosis, tofacitinib: cleared by six months (4 of 12)':
    '사르코이드증, 토파시티닙: 6개월까지 완치 (12명 중 4명)',
  'Baricitinib lowered redness by 60 %, hardness by 55 % and itch by 65 %.':
    '바리시티닙은 홍반을 60 %, 경결을 55 %, 가려움을 65 % 줄였다.',
  'No paper, abstract or registry entry with these figures was found, and none on baricitinib in sarcoidosis.':
    '이 수치가 있는 논문, 초록, 등록 자료도, 사르코이드증의 바리시티닙에 관한 것도 찾지 못했다.',
  'sarcoidosis, baricitinib: less redness': '사르코이드증, 바리시티닙: 홍반 감소',
  'sarcoidosis, baricitinib: less hardness': '사르코이드증, 바리시티닙: 경결 감소',
  'sarcoidosis, baricitinib: less itch': '사르코이드증, 바리시티닙: 가려움 감소',
  'Baricitinib clears generalised granuloma annulare.': '바리시티닙은 전신형 고리육아종을 없앤다.',
  'Two people improved on 2 mg within two months. A letter about three others reports variable outcomes; its numbers could not be read. This is too little to expect the same in the next person.':
    '두 명이 2 mg으로 두 달 안에 호전되었습니다. 다른 세 명에 관한 서신은 결과가 다양하다고 하나 수치를 확인하지 못했습니다. 다음 사람에게서 같은 결과를 기대하기에는 너무 적습니다.',
  'good response within two months, 2 mg': '두 달 안에 좋은 반응, 2 mg',
  'In bullous pemphigoid JAK inhibition lowers phosphorylated STAT1 and STAT3, interferon-γ, IL-4 and IL-6.':
    '수포성 유사천포창에서 JAK 억제는 인산화 STAT1과 STAT3, 인터페론-γ, IL-4, IL-6을 낮춘다.',
  'One treated person was studied: STAT3 and STAT6 fell. In cells of patients granzyme B and CCL17 fell. STAT1, interferon-γ, IL-4 and IL-6 under treatment were not found.':
    '치료받은 한 사람을 살폈더니 STAT3와 STAT6이 줄었다. 환자 세포에서는 그랜자임 B와 CCL17이 줄었다. 치료 중의 STAT1, 인터페론-γ, IL-4, IL-6에 관한 것은 찾지 못했다.',
  'one person on tofacitinib: less phosphorylated STAT3 and STAT6 in the lesion':
    '토파시티닙을 쓴 한 사람: 병변의 인산화 STAT3·STAT6 감소',
  'cells of patients: tofacitinib and ritlecitinib lower granzyme B and CCL17':
    '환자 세포: 토파시티닙과 리틀레시티닙이 그랜자임 B와 CCL17을 낮춤',
  'JAK inhibitors markedly reduce the blisters of bullous pemphigoid, as a study of expression shows.':
    '발현 연구가 보여 주듯 JAK 억제제는 수포성 유사천포창의 물집을 크게 줄인다.',
  'expression study: more JAK and STAT protein in lesions, untreated (20 people)':
    '발현 연구: 치료받지 않은 병변에 JAK·STAT 단백질이 더 많음 (20명)',
  'tofacitinib after corticosteroids failed: rapid improvement within 5 weeks':
    '부신피질호르몬 실패 후 토파시티닙: 5주 안에 빠른 호전',
  'baricitinib 4 mg, mean time to complete remission, case reports':
    '바리시티닙 4 mg, 완전 관해까지 평균 기간, 증례 보고',
  'Unlike older medicines, JAK inhibitors leave the rest of the immune system intact.':
    '예전 약과 달리 JAK 억제제는 나머지 면역계를 그대로 둔다.',
  'The pathway serves defence against infection as well. Zoster is more frequent, T cells become fewer over years, and the US labels carry a box on serious infections.':
    '이 경로는 감염 방어에도 쓰인다. 대상포진이 더 잦고, T세포는 몇 년에 걸쳐 줄며, 미국 허가 사항에는 중대한 감염에 대한 박스 경고가 있다.',
  'zoster in trials of skin disease, against placebo': '피부 질환 시험의 대상포진, 위약 대비',
  'CD4 and CD8 T cells fall over years of tofacitinib, and recover after it':
    '토파시티닙을 여러 해 쓰면 CD4·CD8 T세포가 줄고 끊으면 회복된다',
  'tofacitinib (US): box on serious infection': '토파시티닙(미국): 중대한 감염 박스 경고',
  'T cells, dendritic cells and NK cells become fewer and less active, and macrophages are held back.':
    'T세포, 수지상세포, NK세포는 수와 활성이 줄고 대식세포는 억제된다.',
  'True of T cells and NK cells in the blood, not alike for all: one study of a year saw T cells divide less, not fewer of them. For dendritic cells nothing was read; macrophages calm down in sarcoidosis.':
    '혈액의 T세포와 NK세포에는 맞지만 한결같지는 않다. 1년 연구에서는 T세포의 수가 아니라 분열이 줄었다. 수지상세포에 대해서는 읽은 것이 없고, 사르코이드증에서 대식세포가 진정된다.',
  'ritlecitinib: T cells fall early and partly recover, NK cells stay lower, B cells unchanged, 48 weeks':
    '리틀레시티닙: T세포는 초기에 줄었다 일부 회복, NK세포는 낮게 유지, B세포 불변, 48주',
  'tofacitinib, a year: CD4 T cells divide less, their number unchanged':
    '토파시티닙 1년: CD4 T세포의 분열은 줄고 수는 그대로',
  'The side effects are clear: infections of nose, throat and airways, urinary infections, stomach trouble, acne.':
    '부작용은 분명하다: 코·목·기도 감염, 요로 감염, 위장 장애, 여드름.',
  'These occur. The list leaves out zoster and, when it was written, what a large trial had just shown: more cancer than on TNF inhibitors in people of 50 and more at risk. In 2022 the European agency restricted the use.':
    '이런 것들은 생긴다. 그러나 대상포진이 빠졌고, 쓰일 무렵 큰 시험이 막 보여 준 것, 곧 위험 요인이 있는 50세 이상에서 TNF 억제제보다 암이 많았다는 것도 빠졌다. 2022년 유럽 당국은 사용을 제한했다.',
  'acne, against placebo, 25 trials': '여드름, 위약 대비, 시험 25개',
  'cold (nasopharyngitis) on ritlecitinib 50 mg (placebo 15 %)': '리틀레시티닙 50 mg의 코인두염 (위약 15 %)',
  'diarrhoea on ritlecitinib 50 mg (placebo 3.8 %)': '리틀레시티닙 50 mg의 설사 (위약 3.8 %)',
  'cancer (not skin), tofacitinib against TNF inhibitors, from 50 years at risk':
    '암(피부암 제외), 토파시티닙 대 TNF 억제제, 위험 요인이 있는 50세 이상',
  'European agency 2022: only without a suitable alternative from 65 years, in smokers, with risk of heart disease or cancer':
    '유럽 당국 2022: 65세 이상, 흡연자, 심장병·암 위험이 있으면 적절한 대안이 없을 때만',
  'In an acute infection treatment is paused, which works well because the tablets leave the body soon.':
    '급성 감염 때는 쉬면 되는데, 약이 몸에서 빨리 빠져 잘된다.',
  'Labels ask for a pause in serious and opportunistic infections and zoster, not in every cold. Most are gone within a day or two; ritlecitinib leaves its enzyme blocked until new enzyme is made.':
    '허가 사항은 감기마다가 아니라 중대한 감염, 기회감염, 대상포진에서 중단하라고 한다. 대부분 하루 이틀이면 빠지지만, 리틀레시티닙은 새 효소가 만들어질 때까지 효소를 막아 둔다.',
  'baricitinib (US): pause in serious, opportunistic or stubborn infection and zoster':
    '바리시티닙(미국): 중대·기회·난치 감염과 대상포진에서 중단',
  'half-life of tofacitinib': '토파시티닙의 반감기',
  'half-life of baricitinib': '바리시티닙의 반감기',
  'half-life of upadacitinib': '우파다시티닙의 반감기',
  'JAK inhibitors are well tolerated and serious side effects are few.':
    'JAK 억제제는 잘 견디며 중대한 부작용이 적다.',
  'In trials of months with selected people serious events were no more frequent than on placebo, and few stopped. Such trials are too short and too small for cancer, heart attack and clots.':
    '선별된 사람을 대상으로 한 몇 달의 시험에서는 중대한 사건이 위약보다 잦지 않았고 중단한 사람이 적었다. 암, 심근경색, 혈전을 보기에는 너무 짧고 작다.',
  'serious adverse events in dermatology trials, against placebo': '피부과 시험의 중대한 이상반응, 위약 대비',
  'any adverse event in trials of alopecia areata': '원형 탈모증 시험의 모든 이상반응',
  'Long-term safety is still under study, and close monitoring is advised.':
    '장기 안전성은 아직 연구 중이며 면밀한 관찰이 권고된다.',
  'So it is in alopecia areata and vitiligo. It is not unknown: there are six years of upadacitinib in eczema and a trial of four years against TNF inhibitors in rheumatoid arthritis. Labels ask for blood tests and a look for infections.':
    '원형 탈모증과 백반증에서는 그렇다. 모르는 것은 아니다. 습진에서 우파다시티닙 6년 자료가 있고, 류마티스 관절염에서 TNF 억제제와 비교한 4년 시험이 있다. 허가 사항은 혈액 검사와 감염 관찰을 요구한다.',
  'upadacitinib in atopic dermatitis, length of the trials put together':
    '아토피 피부염의 우파다시티닙, 통합된 시험의 기간',
  'The worries about risks may seem theoretical.': '위험에 대한 우려는 이론적으로 보일 수 있다.',
  'They were counted, by 2022: in people with rheumatoid arthritis of 50 and more with a risk factor, against TNF inhibitors. That trial is not about young people with skin disease, but regulators apply it to the class.':
    '2022년까지 실제로 집계되었다. 위험 요인이 있는 50세 이상 류마티스 관절염 환자에서 TNF 억제제와 비교한 것이다. 젊은 피부 질환 환자의 시험은 아니지만 당국은 이를 약물 계열 전체에 적용한다.',
  'cancer (not skin) on tofacitinib': '토파시티닙의 암(피부암 제외)',
  'cancer (not skin) on a TNF inhibitor': 'TNF 억제제의 암(피부암 제외)',
  'heart attack, stroke or cardiovascular death, tofacitinib against TNF inhibitors':
    '심근경색·뇌졸중·심혈관 사망, 토파시티닙 대 TNF 억제제',
  'Severe infections by bacteria, fungi, mycobacteria and viruses increase, zoster above all.':
    '세균·진균·항산균·바이러스에 의한 중증 감염이 늘고 특히 대상포진이 그렇다.',
  'Zoster clearly. In trials of skin disease serious infections were not more frequent, with a wide interval; in older people with rheumatoid arthritis they were on a high dose of tofacitinib.':
    '대상포진은 분명하다. 피부 질환 시험에서 중대한 감염은 더 잦지 않았으나 구간이 넓다. 고령의 류마티스 관절염 환자에서는 고용량 토파시티닙에서 더 잦았다.',
  'zoster on tofacitinib 5 mg twice a day over four years, from 50 years':
    '토파시티닙 5 mg 하루 두 번, 4년간 대상포진, 50세 이상',
  'zoster on a TNF inhibitor over four years, from 50 years': 'TNF 억제제, 4년간 대상포진, 50세 이상',
  'serious infection in trials of skin disease, against placebo': '피부 질환 시험의 중대한 감염, 위약 대비',
  'serious infection on tofacitinib 10 mg twice a day, against TNF inhibitors':
    '토파시티닙 10 mg 하루 두 번의 중대한 감염, TNF 억제제 대비',
  'Cancers such as lymphoma become more frequent, probably because surveillance of tumours is weakened.':
    '림프종 같은 암이 늘며, 아마 종양에 대한 면역 감시가 약해지기 때문이다.',
  'More frequent than on TNF inhibitors in people of 50 and more at risk; for lymphoma ten cases against one, with a very wide interval. Against nothing it is not known, and why it happens was not read.':
    '위험 요인이 있는 50세 이상에서 TNF 억제제보다 잦다. 림프종은 열 건 대 한 건으로 구간이 매우 넓다. 치료하지 않는 경우와의 비교는 알려지지 않았고 원인은 읽지 못했다.',
  'lymphoma, tofacitinib against TNF inhibitors, from 50 years at risk':
    '림프종, 토파시티닙 대 TNF 억제제, 위험 요인이 있는 50세 이상',
  'alopecia areata, cancer within 36 weeks on baricitinib (placebo 0.6 %)':
    '원형 탈모증, 바리시티닙 36주 안의 암 (위약 0.6 %)',
  'Liver enzymes rise, and people with liver damage should not take JAK inhibitors.':
    '간 효소가 오르며, 간 손상이 있는 사람은 JAK 억제제를 쓰지 말아야 한다.',
  'Labels exclude severe impairment of the liver (Child-Pugh C); in milder disease they ask for caution, less tofacitinib or no change. Health Canada found no link of ruxolitinib with liver injury.':
    '허가 사항은 중증 간 장애(Child-Pugh C)를 금한다. 더 가벼우면 주의하거나 토파시티닙을 줄이거나 그대로 쓴다. 캐나다 보건부는 룩솔리티닙과 간 손상의 연관을 찾지 못했다.',
  'tofacitinib (EU): contraindicated in severe impairment, caution in mild and moderate':
    '토파시티닙(EU): 중증 장애 금기, 경증·중등도 주의',
  'ruxolitinib and liver injury: no link found': '룩솔리티닙과 간 손상: 연관 없음',
  'Health Canada linked tofacitinib to clots in veins; for ruxolitinib a link is possible.':
    '캐나다 보건부는 토파시티닙을 정맥 혈전과 연관 지었고 룩솔리티닙은 연관이 가능하다고 했다.',
  'Its review of June 2020 says both, in these words. The trigger was a trial with 10 mg twice a day.':
    '2020년 6월 검토가 둘 다 그렇게 말한다. 계기는 10 mg을 하루 두 번 쓴 시험이었다.',
  'clots on tofacitinib possibly linked to it': '토파시티닙과 관련 가능성이 있는 혈전',
  'clots on ruxolitinib possibly linked to it': '룩솔리티닙과 관련 가능성이 있는 혈전',
  'Most people with a clot on a JAK inhibitor had a cardiovascular risk factor.':
    'JAK 억제제를 쓰다 혈전이 생긴 사람 대부분은 심혈관 위험 요인이 있었다.',
  'The part of the review that counts risk factors could not be read. The trial behind it took nobody without one, so its clots say nothing on this.':
    '검토에서 위험 요인을 센 부분은 읽을 수 없었다. 바탕이 된 시험은 위험 요인이 없는 사람을 받지 않았으므로 그 혈전은 이에 대해 말해 주지 않는다.',
  'the trial: 50 years and older, with at least one cardiovascular risk factor':
    '시험 대상: 50세 이상, 심혈관 위험 요인 하나 이상',
  'Ruxolitinib cream acts on the spot with hardly any of it in the blood.':
    '룩솔리티닙 크림은 바른 곳에 작용하고 혈액에는 거의 없다.',
  'On average an eighth of what blocks half of a signal in blood. Where two fifths of the body or more are treated it comes close to that. The US cream carries the boxed warning of the tablets.':
    '평균적으로 혈액에서 신호를 절반 막는 농도의 8분의 1이다. 몸의 5분의 2 이상에 바르면 그에 가까워진다. 미국에서는 이 크림에도 먹는 약의 박스 경고가 붙는다.',
  'in blood on 1.5 % cream twice a day, trials of eczema': '1.5 % 크림 하루 두 번의 혈중 농도, 습진 시험',
  'in blood with 40 % of the body or more treated': '몸의 40 % 이상에 바른 경우의 혈중 농도',
  'blocks half of the signal of TPO in blood': '혈액에서 TPO 신호를 절반 막는 농도',
  'ruxolitinib cream (US): boxed warning': '룩솔리티닙 크림(미국): 박스 경고',
  '{n} statements of {documents} documents on JAK inhibitors. Each was looked up in labels, registries and papers, the wrong ones too.':
    'JAK 억제제에 관한 문서 {documents}건의 진술 {n}개. 틀린 것까지 하나하나 허가 사항, 등록 자료, 논문에서 확인했다.',
  '{n} {verdict}': '{verdict} {n}',
  'The catalogue has no studies yet of {diseases}: nothing is pooled beside these claims.':
    '카탈로그에 아직 {diseases} 연구가 없어 이 진술 옆에 통합한 결과가 없다.',
  wrong: '틀림',
  'could not be checked here': '여기서 확인할 수 없음',
  'Said in': '출처 문서',
  '{n, plural, one {paragraph} other {paragraphs}} {which}': '{n, plural, other {문단}} {which}',
  'Percentages as they are claimed, and what was traced': '주장된 백분율과 확인된 값',
  claimed: '주장',
  traced: '확인',
  'sum of the parts that are named': '언급된 부분의 합',
  'nothing traced': '확인된 것 없음',
  'traced {values}': '확인 {values}',
  'claimed {value} %': '주장 {value} %',
  'its parts add up to {sum}': '부분의 합은 {sum}',
  '{n} %': '{n} %',
};
