import type { Catalogue } from '../../catalogue.js';

/** Options of a disease beside JAK inhibitors: their labels, guidelines, events and doses. */
export const options: Catalogue = {
  '2013 (as quoted)': '2013년 (인용된 대로)',
  'Interactions were not read in full: medicines that harm the kidneys, statins and others are not checked here.':
    '상호작용을 전부 읽지 못했습니다: 신장에 해로운 약, 스타틴 등은 여기서 확인하지 않습니다.',
  'the age of 16 is remembered': '16세라는 나이는 기억에 따른 것입니다',
  'severe, when systemic treatment is needed': '중증, 전신 치료가 필요할 때',
  'severe, when other treatment does too little': '중증, 다른 치료의 효과가 부족할 때',
  'in two doses, never above 5 mg/kg a day': '두 번에 나누어, 하루 5 mg/kg를 넘지 않게',
  'a course of at most 8 weeks in this text; from 2.5 to 5 mg/kg after 2 weeks without response':
    '이 문서에서는 한 번에 최대 8주; 2주 뒤 반응이 없으면 2.5에서 5 mg/kg로',
  'measured at least twice before; stopped when kidney function has fallen by more than 35 % and does not recover within a month':
    '시작 전 최소 두 번 측정; 신기능이 35 % 넘게 떨어지고 한 달 안에 회복하지 않으면 중단',
  'every week or two at first, every month later': '처음에는 1~2주마다, 나중에는 매달',
  'herpes simplex heals first; not with light therapy':
    '단순포진이 먼저 나아야 합니다; 광선치료와 함께 쓰지 않습니다',
  'in pregnancy only where the benefit outweighs the risk; children may be born early':
    '임신 중에는 이익이 위험보다 클 때만; 조산할 수 있습니다',
  'a copy of the sections on psoriasis': '건선에 관한 절의 사본',
  'severe, after another systemic treatment failed or was not possible':
    '중증, 다른 전신 치료가 실패했거나 불가능했을 때',
  'raised by 0.5 mg/kg every 2 weeks after the first 4 weeks': '첫 4주 뒤 2주마다 0.5 mg/kg씩 늘립니다',
  'stopped when that does not help, or when it is severe': '도움이 되지 않거나 심하면 중단합니다',
  'the limit of 60 for kidney function is ours; also not with light therapy, coal tar or radiation':
    '신기능 60이라는 한계는 우리가 정한 것입니다; 광선치료, 콜타르, 방사선과도 함께 쓰지 않습니다',
  'blood pressure and creatinine at least twice; look for hidden infections and tumours; skin changes that are or may become cancer come first':
    '혈압과 크레아티닌은 최소 두 번; 숨은 감염과 종양을 찾고, 암이거나 암이 될 수 있는 피부 변화를 먼저 치료합니다',
  'creatinine 25 % above the value before treatment is repeated within two weeks; by how much the dose is lowered is remembered':
    '치료 전보다 25 % 높은 크레아티닌은 2주 안에 다시 잽니다; 용량을 얼마나 줄이는지는 기억에 따른 것입니다',
  'not longer than a year at a time': '한 번에 1년을 넘기지 않습니다',
  'blood pressure rises often: in arthritis trials 33 % against 22 % of people (systolic)':
    '혈압이 자주 오릅니다: 관절염 시험에서 33 % 대 22 %(수축기)',
  'used outside the label in atopic dermatitis': '아토피피부염에는 허가 외로 쓰입니다',
  'papers of 2007 to 2021': '2007~2021년 논문',
  'No authorised medicine anywhere: papers stand for a label.':
    '어디에서도 허가된 약이 아닙니다: 논문이 허가 문서를 대신합니다.',
  'no authorised medicine: made up by a pharmacy': '허가된 약이 아니며 약국에서 조제합니다',
  'extensive or persistent': '넓거나 오래가는 경우',
  'once to sensitise, then raised every week until a mild eczema is kept up':
    '한 번 감작한 뒤 가벼운 습진이 유지될 때까지 매주 올립니다',
  'with a weaker first dose': '첫 농도를 더 약하게',
  'swollen lymph nodes at the neck': '목 림프절 부종',
  'severe eczema or blisters': '심한 습진 또는 물집',
  'darker skin': '피부가 짙어짐',
  'it can bring on vitiligo; who applies it is protected; kept from light for 48 h':
    '백반증을 일으킬 수 있습니다; 바르는 사람은 보호하고 48시간 동안 빛을 피합니다',
  '2020 and 2021 (copies); later extensions from news': '2020년과 2021년(사본); 이후의 확대는 뉴스에 따름',
  'Whether the EU approved bullous pemphigoid could not be read.':
    'EU가 수포성 유천포창을 허가했는지 읽지 못했습니다.',
  'Sections 4.4 and 4.8 of the current text were not read in full.':
    '현재 문서의 4.4와 4.8절을 전부 읽지 못했습니다.',
  'moderate to severe, when systemic treatment is considered': '중등증에서 중증, 전신 치료를 고려할 때',
  'severe, when systemic treatment is considered': '중증, 전신 치료를 고려할 때',
  'from the opinion of the committee; that it was followed is remembered':
    '위원회 의견에 따른 것; 그대로 되었다는 것은 기억에 따른 것입니다',
  'with or without corticosteroid cream; calcineurin inhibitors only where the skin is delicate':
    '스테로이드 크림과 함께 또는 없이; 칼시뉴린 억제제는 연약한 피부에만',
  'every 2 weeks was read, the amounts are remembered': '2주 간격은 읽었고 양은 기억에 따른 것입니다',
  '200 mg every 2 weeks when the physician finds it necessary': '의사가 필요하다고 보면 2주마다 200 mg',
  'without any response it may be stopped; the week is remembered':
    '반응이 전혀 없으면 중단할 수 있습니다; 주 수는 기억에 따른 것입니다',
  'anaphylaxis, angioedema and serum sickness have been reported':
    '아나필락시스, 혈관부종, 혈청병이 보고되었습니다',
  'to an ophthalmologist when conjunctivitis does not settle under usual treatment, and with any sign of keratitis':
    '결막염이 일반 치료로 가라앉지 않거나 각막염 징후가 있으면 안과로',
  'paused when treatment of the worms does not work, until they are gone':
    '구충 치료가 듣지 않으면 기생충이 없어질 때까지 쉽니다',
  'only where the benefit outweighs the risk': '이익이 위험보다 클 때만',
  'injection site reactions: very common': '주사 부위 반응: 매우 흔함',
  'conjunctivitis, oral herpes: common': '결막염, 입술 헤르페스: 흔함',
  'raised eosinophils: common': '호산구 증가: 흔함',
  'headache: common': '두통: 흔함',
  'allergic conjunctivitis, itchy eyes, inflamed lids: common':
    '알레르기 결막염, 눈 가려움, 눈꺼풀 염증: 흔함',
  'serum sickness: very rare': '혈청병: 매우 드묾',
  '2025 (a copy; some figures of December 2019)': '2025년(사본; 일부 수치는 2019년 12월)',
  'Sections 5.3 to 5.8 were read as the summary of the company.': '5.3~5.8절은 회사 요약으로 읽었습니다.',
  'Uses in asthma and other diseases outside the skin are not recorded, nor those added in 2026.':
    '천식 등 피부 밖 질환과 2026년에 추가된 용도는 기록하지 않았습니다.',
  'with or without corticosteroid cream': '스테로이드 크림과 함께 또는 없이',
  'moderate to severe, when prescribed creams do too little or are not advisable':
    '중등증에서 중증, 처방 크림의 효과가 부족하거나 권할 수 없을 때',
  'by body weight': '체중에 따라',
  'without a first larger dose; the limits of weight are remembered':
    '첫 큰 용량 없이; 체중 한계는 기억에 따른 것입니다',
  'in pemphigoid beside corticosteroids by mouth that are tapered; what comes after the first 600 mg is remembered':
    '유천포창에서는 줄여 가는 경구 스테로이드와 함께; 첫 600 mg 이후는 기억에 따른 것입니다',
  'into thigh or belly, not near the navel; a missed injection is given within 7 days, otherwise at the next date':
    '허벅지나 배에, 배꼽 가까이는 피해서; 놓친 주사는 7일 안에, 아니면 다음 날짜에 맞습니다',
  'anaphylaxis, angioedema, urticaria, serum sickness, erythema nodosum or multiforme':
    '아나필락시스, 혈관부종, 두드러기, 혈청병, 결절홍반 또는 다형홍반',
  'rash of vasculitis, worse lungs, heart trouble or numbness with raised eosinophils, mostly in asthma when corticosteroids by mouth are reduced':
    '호산구 증가와 함께 혈관염 발진, 폐 악화, 심장 문제, 감각 저하; 대개 천식에서 경구 스테로이드를 줄일 때',
  'no corticosteroid is stopped at once, and asthma treatment is changed only with the one who treats it':
    '스테로이드를 갑자기 끊지 않으며 천식 치료는 담당 의사와만 바꿉니다',
  'antibodies of this kind cross the placenta; there is a register of pregnancies':
    '이런 항체는 태반을 통과합니다; 임신 등록부가 있습니다',
  'no blood test is asked for before or during treatment': '치료 전이나 도중에 혈액검사를 요구하지 않습니다',
  'injection site reaction': '주사 부위 반응',
  '300 mg every 2 weeks, alone': '2주마다 300 mg, 단독',
  conjunctivitis: '결막염',
  'oral herpes': '입술 헤르페스',
  'other herpes simplex virus infection': '그 밖의 단순포진 감염',
  'eye pruritus': '눈 가려움',
  '300 mg every 2 weeks, with corticosteroid cream': '2주마다 300 mg, 스테로이드 크림과 함께',
  blepharitis: '눈꺼풀염',
  keratitis: '각막염',
  arthralgia: '관절통',
  '300 mg every 2 weeks, with corticosteroids by mouth': '2주마다 300 mg, 경구 스테로이드와 함께',
  'vision blurred': '흐린 시야',
  'herpes viral infections': '헤르페스바이러스 감염',
  '300 mg every 2 weeks': '2주마다 300 mg',
  'herpes infection': '헤르페스 감염',
  dizziness: '어지러움',
  myalgia: '근육통',
  '2023 and 2024 (copies)': '2023년과 2024년(사본)',
  'without any response it may be stopped; after a partial one every 2 weeks until week 24':
    '반응이 전혀 없으면 중단할 수 있습니다; 부분 반응이면 24주까지 2주마다',
  'nor for body weight': '체중에 따른 변경도 없습니다',
  'conjunctivitis, dry eyes, injection site reactions: common': '결막염, 안구건조, 주사 부위 반응: 흔함',
  'zoster, keratitis, inflamed lids, raised eosinophils: uncommon':
    '대상포진, 각막염, 눈꺼풀 염증, 호산구 증가: 흔하지 않음',
  'September 2024': '2024년 9월',
  'Injections every 8 weeks were announced; no text of a label was read.':
    '8주 간격 주사가 발표되었으나 허가 문서는 읽지 못했습니다.',
  'The table of section 6 was not read.': '6절의 표를 읽지 못했습니다.',
  'every 2 weeks until the response is enough, at week 16 or later':
    '반응이 충분할 때까지 2주마다, 16주 또는 그 이후',
  'after an earlier serious reaction': '이전에 심한 반응이 있었을 때',
  'angioedema and urticaria': '혈관부종과 두드러기',
  'conjunctivitis, injection site reactions, zoster: most common':
    '결막염, 주사 부위 반응, 대상포진: 가장 흔함',
  '250 mg every 2 weeks': '2주마다 250 mg',
  'copies, hard to read': '읽기 어려운 사본',
  'Only sections 4.1 and 4.2 were read. Measures of 2019 against daily use are remembered.':
    '4.1과 4.2절만 읽었습니다. 매일 복용을 막는 2019년 조치는 기억에 따른 것입니다.',
  'once a WEEK; more than 20 mg harms more; a first small dose to try':
    '일주일에 한 번; 20 mg를 넘으면 더 해롭습니다; 먼저 적은 시험 용량',
  'men too, for 3 months': '남성도 3개월 동안',
  '4 June 2024 (pages about it)': '2024년 6월 4일(관련 페이지)',
  'Interactions were not read in full: medicines that harm the liver and others are not checked here.':
    '상호작용을 전부 읽지 못했습니다: 간에 해로운 약 등은 여기서 확인하지 않습니다.',
  'used outside the label in atopic dermatitis and alopecia areata':
    '아토피피부염과 원형탈모증에는 허가 외로 쓰입니다',
  'once a WEEK, from 7.5 to 15 mg up to 25 mg; taken daily by mistake it has killed':
    '일주일에 한 번, 7.5~15 mg에서 25 mg까지; 실수로 매일 먹어 사망한 일이 있습니다',
  'the dose is for a week: everybody who gives or takes it is told':
    '용량은 일주일분입니다: 주는 사람과 먹는 사람 모두에게 알립니다',
  'men too, for 3 months; newer labels ask 6 months of women (remembered)':
    '남성도 3개월 동안; 새 허가 문서는 여성에게 6개월을 요구합니다(기억에 따름)',
  'by a guideline: alcohol misuse, chronic liver disease, immune deficiency, failing bone marrow, low counts':
    '지침에 따라: 알코올 남용, 만성 간질환, 면역결핍, 골수 부전, 낮은 혈구 수',
  'it leaves by the kidneys; the limit of 60 for kidney function is ours; obesity and unreliable intake speak against it':
    '신장으로 배설됩니다; 신기능 60이라는 한계는 우리가 정한 것입니다; 비만과 불규칙한 복용은 반대 이유입니다',
  'with trimethoprim or sulfamethoxazole the bone marrow can fail':
    '트리메토프림이나 설파메톡사졸과 함께 쓰면 골수가 기능을 잃을 수 있습니다',
  'every week for a month, then less often; with folic acid': '한 달 동안 매주, 그 뒤 더 드물게; 엽산과 함께',
  'usual limits': '통상적인 한계',
  'lungs at any time and any dose; bowel and mouth; bone marrow; liver after long use; fluid in belly or chest holds it back':
    '폐는 언제든 어떤 용량에서든; 장과 입; 골수; 오래 쓰면 간; 배나 가슴에 물이 차면 배출이 늦어집니다',
  'the liver is looked at closely after 3.5 to 4 g in all, or when its values stay raised':
    '총 3.5~4 g 뒤나 간수치가 계속 높으면 간을 자세히 봅니다',
  'guidelines of 2017 to 2022': '2017~2022년 지침',
  'A procedure has no label; guidelines stand for it, and the list of who must not have it is remembered.':
    '시술에는 허가 문서가 없습니다; 지침이 대신하며, 받으면 안 되는 사람의 목록은 기억에 따른 것입니다.',
  'when creams do too little': '크림의 효과가 부족할 때',
  'also not in people born with a disposition to skin cancer; medicines that make the skin sensitive to light are not checked here':
    '피부암 소인을 타고난 사람도 안 됩니다; 피부를 빛에 민감하게 하는 약은 여기서 확인하지 않습니다',
  'two or three times a week for months, standing for 5 to 10 minutes; the first dose goes by the type of skin; nothing that blocks light is put on before; that usual doses raise skin cancer has not been shown':
    '몇 달 동안 주 2~3회, 5~10분 서서; 첫 용량은 피부 유형에 따릅니다; 빛을 막는 것을 미리 바르지 않습니다; 통상 용량이 피부암을 늘린다는 것은 입증되지 않았습니다',
  'eyes and genitals are covered; folic acid in pregnancy': '눈과 생식기를 가립니다; 임신 중에는 엽산',
  '2025 (a copy)': '2025년(사본)',
  'the British text asks for 30 kg and for creams beside it':
    '영국 문서는 30 kg 이상과 크림 병용을 요구합니다',
  'every 8 weeks after week 16 for those who respond; with or without corticosteroid cream':
    '반응하는 사람은 16주 뒤 8주마다; 스테로이드 크림과 함께 또는 없이',
  'without any response it may be stopped': '반응이 전혀 없으면 중단할 수 있습니다',
  'the doses by weight are remembered in part': '체중별 용량은 일부 기억에 따른 것입니다',
  angioedema: '혈관부종',
  'asthma became worse in some people with prurigo, more often on 60 mg; not studied in asthma out of control, COPD or chronic bronchitis':
    '결절성 양진 환자 일부에서 천식이 나빠졌으며 60 mg에서 더 잦았습니다; 조절되지 않는 천식, COPD, 만성 기관지염에서는 연구되지 않았습니다',
  'June 2025': '2025년 6월',
  'only beside creams; the EU text has it also alone': '크림과 함께만; EU 문서에서는 단독으로도 씁니다',
  'moderate to severe, together with corticosteroid or calcineurin inhibitor creams':
    '중등증에서 중증, 스테로이드 또는 칼시뉴린 억제제 크림과 함께',
  'every 8 weeks when the skin is clear or almost clear after 16 weeks':
    '16주 뒤 피부가 깨끗하거나 거의 깨끗하면 8주마다',
  'a missed injection is given as soon as possible, then at the usual dates':
    '놓친 주사는 되도록 빨리 맞고 그 뒤는 원래 날짜에 맞습니다',
  'headache, eczema: most common': '두통, 습진: 가장 흔함',
  practice: '진료 관행',
  'No text of a label was read.': '허가 문서를 읽지 못했습니다.',
  'often the first choice in children': '어린이에게 흔히 첫 선택',
  'a few patches': '몇 개의 탈모반',
  'the skin can thin where it is used for long': '오래 쓰는 부위의 피부가 얇아질 수 있습니다',
  'not on infected skin; the strength goes by age and place':
    '감염된 피부에는 쓰지 않습니다; 강도는 나이와 부위에 따릅니다',
  '2021 and 2023 (copies)': '2021년과 2023년(사본)',
  'the same dose from 12 years on; the US label has half of it below 18':
    '12세부터 같은 용량; 미국 문서는 18세 미만에 절반입니다',
  'every 4 weeks when the skin is clear or almost clear after 16 weeks; it stays so less often':
    '16주 뒤 피부가 깨끗하거나 거의 깨끗하면 4주마다; 유지되는 경우는 더 적습니다',
  'every 4 weeks may be too little above 100 kg': '100 kg를 넘으면 4주 간격이 부족할 수 있습니다',
  'without any response it may be stopped; a partial one may still grow':
    '반응이 전혀 없으면 중단할 수 있습니다; 부분 반응은 더 좋아질 수 있습니다',
  'better avoided in pregnancy': '임신 중에는 피하는 것이 좋습니다',
  'upper respiratory infections: very common': '상기도 감염: 매우 흔함',
  'conjunctivitis, injection site reactions, raised eosinophils: common':
    '결막염, 주사 부위 반응, 호산구 증가: 흔함',
  'keratitis: uncommon': '각막염: 흔하지 않음',
  'after December 2023 (a copy)': '2023년 12월 이후(사본)',
  'Section 5 and the table of section 6 were not read word by word.':
    '5절과 6절의 표를 한 글자씩 읽지는 못했습니다.',
  'the autoinjector is for adults': '자동주사기는 성인용입니다',
  'every 4 weeks for adults below 100 kg whose skin is clear or almost clear by week 16':
    '16주까지 피부가 깨끗하거나 거의 깨끗한 100 kg 미만 성인은 4주마다',
  'a missed injection is given as soon as possible, then at the usual dates; calcineurin inhibitors only where the skin is delicate':
    '놓친 주사는 되도록 빨리 맞고 그 뒤는 원래 날짜에; 칼시뉴린 억제제는 연약한 피부에만',
  'upper respiratory infections, conjunctivitis, injection site reactions, raised eosinophils: most common':
    '상기도 감염, 결막염, 주사 부위 반응, 호산구 증가: 가장 흔함',
  'papers of 2020 to 2022': '2020~2022년 논문',
  'The label was not read.': '허가 문서를 읽지 못했습니다.',
  'best for fewer than five patches below 3 cm and less than half of the scalp':
    '3 cm 미만의 탈모반이 다섯 개 미만이고 두피 절반 미만일 때 가장 좋습니다',
  'the skin thins most at 10 mg/mL: begin at 2.5 and step up':
    '10 mg/mL에서 피부가 가장 얇아집니다: 2.5로 시작해 올립니다',
  'at most about 20 mg a session, 2.5 mg/mL in the face; ended after 6 months without effect':
    '한 번에 약 20 mg까지, 얼굴은 2.5 mg/mL; 6개월 동안 효과가 없으면 끝냅니다',
  'it hurts; the skin can thin; not into infected skin; near the eyes rarely glaucoma':
    '아픕니다; 피부가 얇아질 수 있습니다; 감염된 피부에는 놓지 않습니다; 눈 근처에서는 드물게 녹내장',
  'corticosteroid creams': '스테로이드 크림',
  'No study of it was read.': '이에 관한 연구를 읽지 못했습니다.',
  'triamcinolone injected into the skin': '피부에 주사하는 트리암시놀론',
  'response of patches, on 5 mg/mL, pooled from studies': '5 mg/mL에서 탈모반의 반응, 연구 종합',
  'the number of people is that of all strengths together': '사람 수는 모든 농도를 합한 것입니다',
  'contact immunotherapy with diphencyprone': '디펜시프론 접촉면역치료',
  'complete response, on a protocol with a weaker first dose': '완전 반응, 첫 농도를 더 약하게 한 방법',
  'partial response, on a protocol with a weaker first dose': '부분 반응, 첫 농도를 더 약하게 한 방법',
  '90 to 100 % of the hair grew back': '머리카락의 90~100 %가 다시 자람',
  'some of the hair was lost again within 6 to 12 months in 66.7 %':
    '66.7 %에서 6~12개월 안에 일부가 다시 빠졌습니다',
  ciclosporin: '사이클로스포린',
  methotrexate: '메토트렉세이트',
  hydroxychloroquine: '히드록시클로로퀸',
  'wig, make-up and other cover': '가발, 화장 등 가리는 방법',
  'It changes how it looks, not the disease.': '겉모습을 바꿀 뿐 병을 바꾸지는 않습니다.',
  'international experts (ACE)': '국제 전문가(ACE)',
  'triamcinolone injected into a few patches of adults, a strong corticosteroid cream first in children; of medicines for the whole body JAK inhibitors would be preferred if all were paid for alike':
    '성인의 몇 개 탈모반에는 트리암시놀론 주사, 어린이에게는 강한 스테로이드 크림을 먼저; 전신 약 중에서는 모두 똑같이 급여된다면 JAK 억제제를 선호',
  'experts in Australia': '호주 전문가',
  'creams and contact immunotherapy while few patches are there; medicines for the whole body when it is lost fast, from half of the scalp on, when it lasts, or with severe distress':
    '탈모반이 적을 때는 크림과 접촉면역치료; 빠르게 빠지거나, 두피 절반 이상이거나, 오래가거나, 고통이 클 때는 전신 약',
  'experts in Europe': '유럽 전문가',
  'medicines for the whole body may be offered from SALT 20 on; with a label then: baricitinib for adults and ritlecitinib from 12 years on; without: corticosteroids, ciclosporin, methotrexate, azathioprine':
    'SALT 20부터 전신 약을 제안할 수 있습니다; 당시 허가: 성인 바리시티닙, 12세부터 리틀레시티닙; 허가 외: 스테로이드, 사이클로스포린, 메토트렉세이트, 아자티오프린',
  'a JAK inhibitor first, ciclosporin (3 to 5 mg/kg a day) second, methotrexate (15 to 25 mg a week) third':
    '첫째 JAK 억제제, 둘째 사이클로스포린(하루 3~5 mg/kg), 셋째 메토트렉세이트(주 15~25 mg)',
  'European Medicines Agency': '유럽의약품청',
  'JAK inhibitors only where nothing else is suitable: from 65 years on, with raised risk of heart attack or stroke, in smokers and those who smoked for long, with raised risk of cancer; at a lower dose where possible':
    '다음 경우 JAK 억제제는 다른 적합한 것이 없을 때만: 65세부터, 심근경색·뇌졸중 위험이 높을 때, 흡연자와 오래 피웠던 사람, 암 위험이 높을 때; 가능하면 낮은 용량으로',
  'The recommendations of the British guideline of 2024 could not be read one by one.':
    '2024년 영국 지침의 권고를 하나하나 읽지 못했습니다.',
  'No complete order of treatments by age and extent was found.':
    '나이와 범위에 따른 치료의 완전한 순서를 찾지 못했습니다.',
  moisturisers: '보습제',
  'In trials it is given beside other medicines, not compared with nothing: its own benefit cannot be told from them.':
    '시험에서 다른 약과 함께 쓰였고 아무것도 안 한 것과 비교되지 않았습니다: 그 자체의 이익은 알 수 없습니다.',
  'narrowband UVB light': '협대역 UVB 광선',
  'American Academy of Dermatology': '미국피부과학회',
  'moisturisers, corticosteroids, calcineurin inhibitors, crisaborole and, in mild to moderate disease, ruxolitinib cream; corticosteroid twice a week to keep it down':
    '보습제, 스테로이드, 칼시뉴린 억제제, 크리사보롤, 경증~중등증에서는 룩소리티닙 크림; 유지를 위해 스테로이드 주 2회',
  'summaries of guidelines': '지침 요약',
  'narrowband UVB when creams do too little, before or beside medicines for the whole body; not with ciclosporin':
    '크림의 효과가 부족할 때 협대역 UVB, 전신 약 전이나 함께; 사이클로스포린과는 쓰지 않음',
  'adults in whom creams do too little: dupilumab, tralokinumab, abrocitinib, baricitinib and upadacitinib are recommended strongly; the summary read puts none before another':
    '크림의 효과가 부족한 성인: 두필루맙, 트랄로키누맙, 아브로시티닙, 바리시티닙, 우파다시티닙을 강하게 권고; 읽은 요약에는 순서가 없습니다',
  'with less certainty: light, methotrexate, azathioprine, mycophenolate and ciclosporin, with tests':
    '덜 확실하게: 광선, 메토트렉세이트, 아자티오프린, 미코페놀레이트, 사이클로스포린, 검사와 함께',
  'lebrikizumab, and nemolizumab beside creams, are recommended strongly':
    '레브리키주맙과, 크림과 함께 쓰는 네몰리주맙을 강하게 권고',
  'Joint Task Force (allergy societies of the US)': '공동 태스크포스(미국 알레르기 학회)',
  'dupilumab from 6 months and tralokinumab from 12 years on, after creams of middle to high strength':
    '중간~높은 강도의 크림 뒤에 두필루맙은 6개월부터, 트랄로키누맙은 12세부터',
  EuroGuiDerm: 'EuroGuiDerm',
  'discussed for the whole body: azathioprine, ciclosporin, methotrexate, mycophenolate; dupilumab, lebrikizumab, nemolizumab, tralokinumab; abrocitinib, baricitinib, upadacitinib. In what order could not be read':
    '전신 약으로 다룬 것: 아자티오프린, 사이클로스포린, 메토트렉세이트, 미코페놀레이트; 두필루맙, 레브리키주맙, 네몰리주맙, 트랄로키누맙; 아브로시티닙, 바리시티닙, 우파다시티닙. 순서는 읽지 못했습니다',
  'for severe disease (SCORAD above 50), or where creams fail or life cannot be shared in; strong for ciclosporin (short), dupilumab, tralokinumab and the JAK inhibitors within the limits of the EMA, weak for methotrexate':
    '중증(SCORAD 50 초과), 크림이 듣지 않거나 생활에 참여할 수 없을 때; 사이클로스포린(단기), 두필루맙, 트랄로키누맙, EMA 제한 안의 JAK 억제제는 강하게, 메토트렉세이트는 약하게',
  'JAK inhibitors by mouth for those in whom creams and another medicine for the whole body, a biologic among them, failed or are not possible, after benefit and harm were weighed':
    '크림과 생물학제제를 포함한 다른 전신 약이 실패했거나 불가능한 사람에게, 이익과 해를 저울질한 뒤 경구 JAK 억제제',
  'labels of the US': '미국 허가 문서',
  'upadacitinib and abrocitinib after other medicines for the whole body, biologics among them, did too little; dupilumab, tralokinumab, lebrikizumab and nemolizumab after creams':
    '생물학제제를 포함한 다른 전신 약의 효과가 부족한 뒤에 우파다시티닙과 아브로시티닙; 크림 뒤에 두필루맙, 트랄로키누맙, 레브리키주맙, 네몰리주맙',
  'against baricitinib; rather not azathioprine, methotrexate, mycophenolate and corticosteroids by mouth; ciclosporin is possible':
    '바리시티닙 반대; 아자티오프린, 메토트렉세이트, 미코페놀레이트, 경구 스테로이드는 되도록 쓰지 않음; 사이클로스포린은 가능',
  'rather no corticosteroids by mouth, but as a short bridge in a bad flare':
    '경구 스테로이드는 심한 악화 때 짧게 잇는 경우 외에는 되도록 쓰지 않음',
  'Most guidelines could be read as abstracts or summaries only.':
    '대부분의 지침은 초록이나 요약으로만 읽을 수 있었습니다.',
  'The two guidelines of the US differ on JAK inhibitors by mouth and as creams.':
    '미국의 두 지침은 경구와 크림 JAK 억제제에서 서로 다릅니다.',
  'No study of it in prurigo was read; the labels count harms only.':
    '결절성 양진에서 이에 관한 연구를 읽지 못했습니다; 허가 문서는 해로움만 셉니다.',
  'No guideline on prurigo and no trial in it was read.': '결절성 양진의 지침과 시험을 읽지 못했습니다.',
  'antibodies reach the unborn child, and few pregnancies were counted':
    '항체는 태아에게 닿으며 집계된 임신은 적습니다',
  'the unborn child may be harmed; nobody starts it in pregnancy without need':
    '태아가 해를 입을 수 있습니다; 필요 없이 임신 중에 시작하지 않습니다',
  'an infection is treated first': '감염을 먼저 치료합니다',
  'hardly studied in these people: first with those who treat them':
    '이런 사람들에서 거의 연구되지 않았습니다: 먼저 담당 의료진과 상의합니다',
  'whether a cancer comes back more often is not known': '암이 더 자주 재발하는지는 알려져 있지 않습니다',
  'whether it goes on is decided before a pregnancy': '계속할지는 임신 전에 정합니다',
  'nobody goes on before it is known what it is': '무엇인지 알기 전에는 계속하지 않습니다',
  'a bone marrow that may be failing is looked at before the next dose':
    '골수가 나빠질 수 있으므로 다음 용량 전에 확인합니다',
  asthma: '천식',
  'an infection with worms': '기생충 감염',
  'blood pressure that is not controlled': '조절되지 않는 혈압',
  'alcohol misuse': '알코올 남용',
  'a disease of blood or bone marrow': '혈액 또는 골수 질환',
  'a peptic ulcer': '소화성 궤양',
  'a disease that light makes worse, such as lupus': '루푸스처럼 빛에 나빠지는 질환',
  'worm infection': '기생충 감염',
  'asthma worsening': '천식 악화',
  vasculitis: '혈관염',
  'blood pressure raised': '혈압 상승',
  'kidney values worsened': '신장 수치 악화',
  'lung inflammation': '약에 의한 폐 염증',
  'mouth ulcers': '구강 궤양',
  'severe diarrhoea': '심한 설사',
  'light burn': '광선 화상',
  'severe contact reaction': '심한 접촉 반응',
  'blood pressure': '혈압',
  'blood count': '혈구 검사',
  bilirubin: '빌리루빈',
  'potassium, magnesium and uric acid': '칼륨, 마그네슘, 요산',
  'X-ray of the chest': '흉부 X선',
  'has asthma: true or false; leave out when unknown': '천식이 있음: true 또는 false; 모르면 생략',
  'has an infection with worms: true or false; leave out when unknown':
    '기생충 감염이 있음: true 또는 false; 모르면 생략',
  'has blood pressure that is not controlled: true or false; leave out when unknown':
    '혈압이 조절되지 않음: true 또는 false; 모르면 생략',
  'misuses alcohol: true or false; leave out when unknown': '알코올을 남용함: true 또는 false; 모르면 생략',
  'has a disease of blood or bone marrow: true or false; leave out when unknown':
    '혈액 또는 골수 질환이 있음: true 또는 false; 모르면 생략',
  'has a peptic ulcer: true or false; leave out when unknown':
    '소화성 궤양이 있음: true 또는 false; 모르면 생략',
  'has a disease that light makes worse, such as lupus: true or false; leave out when unknown':
    '루푸스처럼 빛에 나빠지는 질환이 있음: true 또는 false; 모르면 생략',
  'reduce the dose by {percent} %': '용량을 {percent} % 줄입니다',
  '{one}, then {other}': '{one}, 그 뒤 {other}',
  'possible: {dose}': '가능: {dose}',
  'or {dose}': '또는 {dose}',
  '{amount} in week {weeks}': '{weeks}주에 {amount}',
  '{amount}, in {times} doses': '{amount}, {times}회로 나누어',
  '{amount} every week': '매주 {amount}',
  '{amount} every {weeks} weeks': '{weeks}주마다 {amount}',
  '{dose} from week {week}': '{week}주부터 {dose}',
  '{dose} until week {week}': '{week}주까지 {dose}',
  '{amount} mg per kg of body weight a day': '하루 체중 kg당 {amount} mg',
  'its dose is a schedule: see there': '용량은 일정표입니다: 그것을 보십시오',
  '{name} cannot be simulated: nothing here knows its pharmacology':
    '{name}은(는) 시뮬레이션할 수 없습니다: 약리를 여기서 알지 못합니다',
  'its labels and studies are known: bifrons screen': '허가 문서와 연구는 알고 있습니다: bifrons screen',
  'medicines that hold down folic acid': '엽산을 억제하는 약',
  'how soon it is gone is not modelled': '얼마나 빨리 사라지는지는 모델에 없습니다',
  'the label of the US lowers the dose; that of the EU was read in part':
    '미국 허가 문서는 용량을 줄입니다; EU 문서는 일부만 읽었습니다',
  'its pharmacology': '약리 정보',
};
