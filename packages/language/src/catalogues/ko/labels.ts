import type { Catalogue } from '../../catalogue.js';

/** What labels say: notes, reactions, gaps, dates. */
export const labels: Catalogue = {
  '2024 (a copy of the product information)': '2024년 (제품정보 사본)',
  'Some texts are those of Great Britain, which can differ from those of the EU.':
    '일부 문구는 영국의 것으로, EU 문구와 다를 수 있습니다.',
  'for people in whom systemic treatment is an option': '전신 치료가 고려되는 사람에게',
  'moderate to severe': '중등도~중증',
  'the start is chosen by the person: 100 mg when clots, cardiovascular events or cancer are likelier, 200 mg possible later; once 200 mg has worked, go down to 100 mg and stay on the least that works':
    '시작 용량은 사람에 따라 선택: 혈전, 심혈관 사건, 암의 가능성이 높으면 100 mg, 나중에 200 mg 가능; 200 mg이 효과를 보이면 100 mg으로 줄이고 효과가 있는 최소 용량을 유지',
  '200 mg remains possible later': '나중에 200 mg도 가능',
  '200 mg only when 100 mg does too little': '100 mg의 효과가 부족할 때만 200 mg',
  'that is 100 mg or 50 mg once a day': '즉 100 mg 또는 50 mg 하루 1회',
  'also when the same medicine inhibits CYP2C9': '같은 약이 CYP2C9도 억제하는 경우 포함',
  'yearly testing is a thought for places where tuberculosis is common':
    '결핵이 흔한 지역에서는 매년 검사를 고려',
  'zoster is likelier on 200 mg, from 65 years, after an earlier episode, with few lymphocytes and in severe eczema':
    '대상포진은 200 mg, 65세 이상, 과거력, 림프구 감소, 중증 습진에서 더 흔함',
  'suspicion is enough, at either dose': '두 용량 모두 의심만으로도 해당',
  'repeated while treated': '치료 중 반복',
  'afterwards as usual care and cardiovascular risk suggest': '이후에는 통상적인 진료와 심혈관 위험에 따라',
  'exposure to abrocitinib rises': '아브로시티닙 노출 증가',
  'exposure to abrocitinib falls; moderate and strong inducers':
    '아브로시티닙 노출 감소; 중등도 및 강한 유도제',
  'stopping is a thought when nothing has been gained': '효과가 없으면 중지를 고려',
  'after other systemic treatment has failed or where it is unsuitable':
    '다른 전신 치료가 실패했거나 적합하지 않은 경우',
  'moderate to severe, refractory': '중등도~중증, 불응성',
  '200 mg when 100 mg does too little (secondary sources: after 12 weeks); give up when 200 mg does too little as well; stay on the least that works':
    '100 mg의 효과가 부족하면 200 mg (2차 자료: 12주 후); 200 mg도 부족하면 중지; 효과가 있는 최소 용량을 유지',
  '100 mg; doubling after 12 weeks stays possible': '100 mg; 12주 후 두 배로 증량 가능',
  '100 mg possible after 12 weeks of too little effect': '12주 동안 효과가 부족하면 100 mg 가능',
  'includes kidney replacement treatment': '신대체요법 포함',
  '100 mg possible after 12 weeks of too little effect, then stop if that fails':
    '12주 동안 효과가 부족하면 100 mg 가능, 그래도 효과가 없으면 중지',
  '100 mg possible later': '나중에 100 mg 가능',
  'moderate or strong on both enzymes': '두 효소 모두 중등도 또는 강함',
  'concerns the first three months; that low-dose aspirin up to 81 mg a day is exempt is remembered, not read':
    '처음 3개월에 해당; 하루 81 mg까지의 저용량 아스피린이 예외라는 것은 기억에 의한 것으로 확인하지 못함',
  'the box asks to give the medicine up, not only to pause it': '경고문은 일시 중단이 아니라 중지를 요구함',
  'more deaths from any cause with another JAK inhibitor in rheumatoid arthritis':
    '류마티스 관절염에서 다른 JAK 억제제 사용 시 모든 원인의 사망 증가',
  'box of the class: cancer, cardiovascular events, clots': '계열 경고문: 암, 심혈관 사건, 혈전',
  'also localised infections; think again before any restart': '국소 감염도 해당; 재시작 전에 다시 판단',
  'preventive treatment first also for a negative test at high risk':
    '고위험이면 검사가 음성이어도 예방 치료를 먼저',
  'keep sun and ultraviolet light low': '햇빛과 자외선 노출을 줄일 것',
  'clots in legs and lungs have been reported': '다리와 폐의 혈전이 보고됨',
  'female fertility may fall (rats), and returned within a month of stopping':
    '여성 생식능이 감소할 수 있으며(쥐), 중지 후 한 달 안에 회복됨',
  'four weeks after each rise of the dose': '증량할 때마다 4주 후',
  'follow until above 100,000 /mm³': '100,000/mm³를 넘을 때까지 추적',
  'abrocitinib and its active metabolites rise': '아브로시티닙과 활성 대사체 증가',
  'exposure rises': '노출 증가',
  'exposure falls': '노출 감소',
  'their concentration rises; watch it and adapt their dose': '그 약의 농도가 상승; 관찰하고 용량을 조절',
  'first three months: low platelets and bleeding': '처음 3개월: 혈소판 감소와 출혈',
  '100–200 mg once a day': '100–200 mg 하루 1회',
  'atopic dermatitis, moderate to severe': '아토피 피부염, 중등도~중증',
  'too little known in people; skeletal variations in rats at 11 times the exposure, none in rabbits at 4 times; there is a registry':
    '사람에 대한 자료 부족; 쥐에서 11배 노출 시 골격 변이, 토끼에서 4배 노출 시 없음; 등록 연구가 있음',
  'the day of waiting is remembered': '하루를 기다리라는 것은 기억에 의한 것',
  'before, during and right after': '치료 전, 치료 중, 치료 직후',
  '19 April 2024 (a copy; other sections from pages of the company)':
    '2024년 4월 19일 (사본; 다른 항목은 회사 웹페이지)',
  'Phase 3 results in adolescents with alopecia areata were reported in March 2025; no extension of the indication was found.':
    '원형탈모 청소년의 3상 결과가 2025년 3월에 보고됨; 적응증 확대는 찾지 못했습니다.',
  'moderate to severe, active': '중등도~중증, 활동성',
  'after at least one conventional or biologic antirheumatic':
    '기존 또는 생물학적 항류마티스제를 하나 이상 사용한 후',
  '2 mg also to maintain a stable response': '안정된 반응을 유지하기 위해서도 2 mg',
  '4 mg stays possible when 2 mg does too little; consider 2 mg once disease is under lasting control':
    '2 mg의 효과가 부족하면 4 mg 가능; 질환이 지속적으로 조절되면 2 mg을 고려',
  '4 mg stays possible; keep a stable response for several months before going down, and weigh benefit and risk regularly':
    '4 mg 가능; 감량 전 몇 달 동안 안정된 반응을 유지하고 이익과 위험을 정기적으로 검토',
  'from 30 kg, 2 mg is possible after lasting control': '30 kg 이상이면 지속적으로 조절된 후 2 mg 가능',
  'infections are commoner in older people and in diabetes': '고령자와 당뇨병에서 감염이 더 흔함',
  'HBV DNA when antibodies to surface and core are there without the surface antigen':
    '표면항원 없이 표면항체와 핵심항체가 있으면 HBV DNA 검사',
  'more so with long-term NSAIDs, corticosteroids or opioids':
    'NSAID, 코르티코스테로이드, 아편유사제를 장기간 사용하면 더욱',
  'above all with risk factors for skin cancer': '특히 피부암 위험 요인이 있는 경우',
  'lipids rise with the dose': '용량에 따라 지질 상승',
  'animals: lower female fertility on treatment, no effect on sperm':
    '동물: 치료 중 여성 생식능 감소, 정자에는 영향 없음',
  'the dose changes at eGFR 60 and 30': 'eGFR 60과 30에서 용량이 바뀜',
  'then as guidelines on lipids say': '이후에는 지질 지침에 따라',
  'less is cleared by the kidney': '신장 배설이 감소',
  'immunosuppression adds up': '면역억제가 더해짐',
  'stopping is a thought without benefit': '이익이 없으면 중지를 고려',
  'no statement on short interruptions is remembered for this label':
    '이 허가사항에서 단기 중단에 관한 내용은 기억나지 않음',
  'malformations in rats and rabbits': '쥐와 토끼에서 기형',
  'during and right before treatment': '치료 중과 치료 직전',
  'SALT ≤ 20 at week 36': '36주의 SALT ≤ 20',
  'BRAVE-AA1 placebo': 'BRAVE-AA1 위약',
  'BRAVE-AA2 placebo': 'BRAVE-AA2 위약',
  'Results in adolescents with alopecia areata were reported in March 2025; no approval below 18 years was found.':
    '원형탈모 청소년의 결과가 2025년 3월에 보고됨; 18세 미만 허가는 찾지 못했습니다.',
  'the pivotal trials took people with SALT 50 or more for longer than six months':
    '핵심 임상시험은 6개월 넘게 SALT 50 이상인 사람을 대상으로 함',
  'after at least one TNF blocker did too little': '하나 이상의 TNF 차단제로 효과가 부족한 후',
  'moderately to severely active': '중등도~고도 활동성',
  'with need of oxygen, ventilation or ECMO': '산소, 인공호흡 또는 ECMO가 필요한 경우',
  'in hospital': '입원 중',
  '4 mg when 2 mg does too little': '2 mg의 효과가 부족하면 4 mg',
  'for nearly complete or complete loss of scalp hair 4 mg may be the start, 2 mg after a good response; SALT 95 as the limit of "nearly complete" is ours':
    '두피 모발이 거의 또는 완전히 소실된 경우 4 mg으로 시작할 수 있으며, 반응이 좋으면 2 mg; ‘거의 완전’의 기준 SALT 95는 저희가 정한 것',
  '4 mg becomes 2 mg, 2 mg becomes 1 mg': '4 mg은 2 mg으로, 2 mg은 1 mg으로',
  'watch everyone for tuberculosis, also after a negative test': '검사가 음성이어도 모든 사람의 결핵을 관찰',
  'more deaths, sudden cardiovascular ones among them, with another JAK inhibitor than with TNF blockers in rheumatoid arthritis':
    '류마티스 관절염에서 TNF 차단제보다 다른 JAK 억제제에서 급성 심혈관사를 포함한 사망이 더 많음',
  'cancers were seen; lymphoma and lung cancer were commoner with another JAK inhibitor than with TNF blockers in rheumatoid arthritis':
    '암이 관찰됨; 류마티스 관절염에서 림프종과 폐암은 TNF 차단제보다 다른 JAK 억제제에서 더 흔함',
  'cardiovascular death, infarction and stroke were commoner with another JAK inhibitor than with TNF blockers, from 50 years with a cardiovascular risk factor':
    '심혈관 위험 요인이 있는 50세 이상에서 심혈관사, 심근경색, 뇌졸중이 TNF 차단제보다 다른 JAK 억제제에서 더 흔함',
  'clots occurred; in lungs, veins and arteries they were commoner with another JAK inhibitor than with TNF blockers':
    '혈전이 발생함; 폐, 정맥, 동맥의 혈전은 TNF 차단제보다 다른 JAK 억제제에서 더 흔함',
  'sepsis counts; go on only when the infection is under control': '패혈증도 해당; 감염이 조절된 후에만 계속',
  'HBV DNA when antibodies to surface and core are there without the surface antigen; a liver specialist when it appears':
    '표면항원 없이 표면항체와 핵심항체가 있으면 HBV DNA 검사; 검출되면 간 전문의와 상의',
  'the dose follows the kidney': '용량은 신장 기능에 따름',
  'then as guidance on lipids says': '이후에는 지질 지침에 따라',
  'during treatment and after': '치료 중과 치료 후',
  'no week at which to stop without response was found for alopecia areata':
    '원형탈모에서 반응이 없을 때 중지할 주차를 찾지 못함',
  'nothing is said on regrown hair after a short interruption':
    '짧은 중단 후 다시 자란 모발에 관한 언급 없음',
  'upper airway infection, headache, acne, raised lipids, raised CPK, urinary infection, raised liver enzymes, folliculitis, fatigue, lower airway infection, nausea, Candida, anaemia, neutropenia, abdominal pain, zoster, weight gain':
    '상기도 감염, 두통, 여드름, 지질 상승, CPK 상승, 요로 감염, 간 효소 상승, 모낭염, 피로, 하기도 감염, 오심, 칸디다, 빈혈, 호중구 감소증, 복통, 대상포진, 체중 증가',
  '2–4 mg once a day': '2–4 mg 하루 1회',
  'adults, severe alopecia areata': '성인, 중증 원형탈모',
  'infection, probably serious (as a review reported it)': '감염, 아마도 중대함 (한 종설에 따름)',
  '2 and 4 mg pooled': '2 mg과 4 mg 합산',
  'BRAVE-AA1 and AA2': 'BRAVE-AA1 및 AA2',
  'malignancy, non-melanoma skin cancer included': '비흑색종 피부암을 포함한 암',
  'major cardiovascular event': '주요 심혈관 사건',
  'harm to the fetus in animals; data in people do not support use':
    '동물에서 태아 손상; 사람 자료는 사용을 뒷받침하지 않음',
  'SALT ≤ 20 at week 36, BRAVE-AA1': '36주의 SALT ≤ 20, BRAVE-AA1',
  'placebo, n = 189': '위약, n = 189',
  'SALT ≤ 20 at week 36, BRAVE-AA2': '36주의 SALT ≤ 20, BRAVE-AA2',
  'placebo, n = 156': '위약, n = 156',
  '2024 (UK text of 23 January 2025)': '2024년 (2025년 1월 23일자 영국 문구)',
  'where topical corticosteroids do too little or are unsuitable':
    '국소 코르티코스테로이드의 효과가 부족하거나 적합하지 않은 경우',
  'thin layer on hands and wrists about 12 hours apart until clear or nearly so; again for flares':
    '손과 손목에 약 12시간 간격으로 얇게, 깨끗해지거나 거의 깨끗해질 때까지; 재발하면 다시',
  'hardly any reaches the blood': '혈액으로 거의 들어가지 않음',
  'the only contraindication': '유일한 금기',
  'non-melanoma skin cancer with topical JAK inhibitors: look at the treated skin of everyone':
    '국소 JAK 억제제에서 비흑색종 피부암: 모든 사람의 치료 부위 피부를 살필 것',
  'hardly any reaches the blood: interactions with medicines by mouth are unlikely':
    '혈액으로 거의 들어가지 않음: 먹는 약과의 상호작용 가능성은 낮음',
  'not studied together': '함께 연구되지 않음',
  'stop without improvement after continuous use': '계속 사용해도 호전이 없으면 중지',
  'apply as soon as possible and go on as planned': '가능한 한 빨리 바르고 계획대로 계속',
  'reaction where applied': '바른 부위의 반응',
  '20 mg/g twice a day': '20 mg/g 하루 2회',
  'better avoided': '피하는 것이 좋음',
  "may be used; keep it off the nipple and the infant's skin":
    '사용할 수 있음; 유두와 아기의 피부에는 닿지 않게 할 것',
  'thin layer on hands and wrists only; also at most 60 g a month': '손과 손목에만 얇게; 한 달에 최대 60 g',
  'no contraindication': '금기 없음',
  'no boxed warning in the highlights that were read': '확인한 요약에 경고문 없음',
  'eczema herpeticum was seen': '헤르페스 습진이 관찰됨',
  'basal cell carcinoma was reported; protect from sun': '기저세포암이 보고됨; 햇빛을 차단할 것',
  'effects add up': '효과가 더해짐',
  'right before, during and right after': '치료 직전, 치료 중, 치료 직후',
  '2023 (a copy)': '2023년 (사본)',
  'dialysis included': '투석 포함',
  'few data from 75 years': '75세 이상 자료가 적음',
  'an active infection of importance': '중요한 활동성 감염',
  'lymphoma and non-melanoma skin cancer were seen': '림프종과 비흑색종 피부암이 관찰됨',
  'no routine blood tests once treatment runs': '치료 중에는 정기 혈액 검사 없음',
  'no interaction through enzymes or transporters is known': '효소나 수송체를 통한 상호작용은 알려지지 않음',
  'give up one or the other': '둘 중 하나를 중지',
  'The indication psoriatic arthritis was added in March 2026; the section texts are older.':
    '건선 관절염 적응증은 2026년 3월에 추가되었으며, 각 항의 문구는 그 이전 것입니다.',
  'for people in whom systemic treatment or phototherapy is an option':
    '전신 치료나 광선치료가 고려되는 사람에게',
  'swallowed whole, with or without food': '통째로 삼킴, 음식과 관계없음',
  'no boxed warning: an inhibitor of TYK2': '경고문 없음: TYK2 억제제',
  'screening and follow-up are to be considered': '선별검사와 추적을 고려',
  'cancers, lymphoma among them, were seen': '림프종을 포함한 암이 관찰됨',
  'muscle breakdown: also for a marked rise of CPK': '근육 분해: CPK가 현저히 상승한 경우에도',
  'whether inhibition of TYK2 carries the risks of JAK inhibitors is not known':
    'TYK2 억제가 JAK 억제제의 위험을 동반하는지는 알려지지 않음',
  'at 1 % or more: upper airway infection, raised CPK, herpes simplex, mouth ulcers, folliculitis, acne; zoster below 1 %':
    '1% 이상: 상기도 감염, CPK 상승, 단순 포진, 구강 궤양, 모낭염, 여드름; 대상포진은 1% 미만',
  '6 mg once a day': '6 mg 하루 1회',
  'ACR20 at week 16, two trials of psoriatic arthritis': '16주의 ACR20, 건선 관절염 임상시험 2건',
  '6 mg, first trial': '6 mg, 첫 번째 임상시험',
  'placebo, first trial': '위약, 첫 번째 임상시험',
  '6 mg, second trial': '6 mg, 두 번째 임상시험',
  'placebo, second trial': '위약, 두 번째 임상시험',
  'none found': '찾지 못함',
  'No authorisation in the EU or the UK was found; there may be one by now.':
    'EU나 영국의 허가를 찾지 못했으며, 지금은 있을 수 있습니다.',
  'no EU or UK authorisation was found: no product information to follow':
    'EU나 영국의 허가를 찾지 못함: 따를 제품정보가 없음',
  'the trials took people who had lost half of the scalp hair or more for longer than six months':
    '임상시험은 6개월 넘게 두피 모발의 절반 이상을 잃은 사람을 대상으로 함',
  'genotype first': '먼저 유전형 검사',
  'that this stands among the contraindications is remembered; the text read says not to use it':
    '이것이 금기에 포함된다는 것은 기억에 의한 것; 확인한 문구는 사용하지 말라고 함',
  'watch everyone for tuberculosis': '모든 사람의 결핵을 관찰',
  'more deaths with another JAK inhibitor than with TNF blockers in rheumatoid arthritis':
    '류마티스 관절염에서 TNF 차단제보다 다른 JAK 억제제에서 사망이 더 많음',
  'cancers occurred; lymphoma and lung cancer were commoner with another JAK inhibitor':
    '암이 발생함; 림프종과 폐암은 다른 JAK 억제제에서 더 흔함',
  'more cardiovascular events with another JAK inhibitor in rheumatoid arthritis':
    '류마티스 관절염에서 다른 JAK 억제제 사용 시 심혈관 사건이 더 많음',
  'clots in the veins of brain, legs and lungs were reported with this medicine':
    '이 약에서 뇌, 다리, 폐의 정맥 혈전이 보고됨',
  'test again during treatment': '치료 중 다시 검사',
  'perforation of the gut is named as a serious risk': '장 천공이 중대한 위험으로 언급됨',
  'changes of lipids and blood counts are named; the detail was not read':
    '지질과 혈구 수의 변화가 언급됨; 자세한 내용은 확인하지 못함',
  'mild, passing rises of ALT and AST in few; no liver injury with symptoms linked':
    '소수에서 가볍고 일시적인 ALT와 AST 상승; 증상이 있는 간 손상과의 관련 없음',
  'and during treatment': '그리고 치료 중',
  'exposure rises (inferred)': '노출 증가 (추론)',
  '8 mg twice a day': '8 mg 하루 2회',
  'adults, severe alopecia areata, against placebo': '성인, 중증 원형탈모, 위약 대비',
  nasopharyngitis: '비인두염',
  'during and shortly before': '치료 중과 치료 직전 짧은 기간',
  'THRIVE-AA1 and AA2, 1220 people: more than 30 % on 8 mg twice a day had at least 80 % of the scalp covered at week 24':
    'THRIVE-AA1 및 AA2, 1220명: 8 mg 하루 2회에서 24주에 30% 이상이 두피의 80% 이상에 모발을 가짐',
  'SALT ≤ 20 at week 24, approximate': '24주의 SALT ≤ 20, 대략',
  '12 mg twice a day, not approved: lung emboli': '12 mg 하루 2회, 미허가: 폐색전증',
  'March 2024 to January 2025 (copies)': '2024년 3월~2025년 1월 (사본)',
  'capsule whole, with or without food; weigh benefit and risk regularly':
    '캡슐을 통째로, 음식과 관계없음; 이익과 위험을 정기적으로 검토',
  'mild, moderate and severe impairment': '경증, 중등도, 중증 장애',
  'not studied; kidney transplant': '연구되지 않음; 신장 이식',
  'few data': '자료가 적음',
  'also after travel to places with tuberculosis or fungal disease':
    '결핵이나 진균 질환이 있는 지역을 여행한 후에도',
  'a negative test at high risk may still need treatment first, and testing again':
    '고위험이면 검사가 음성이어도 먼저 치료하고 다시 검사해야 할 수 있음',
  'watch for reactivation': '재활성화를 관찰',
  'infections are commoner': '감염이 더 흔함',
  'cardiovascular events and clots in veins and arteries are listed':
    '심혈관 사건과 정맥 및 동맥 혈전이 기재됨',
  'moderate inhibition of CYP3A; their dose may need to change':
    'CYP3A4를 중등도로 억제; 해당 약의 용량을 바꿔야 할 수 있음',
  'moderate inhibition of CYP1A2; their dose may need to change':
    'CYP1A2를 중등도로 억제; 해당 약의 용량을 바꿔야 할 수 있음',
  'inhibits OCT1': 'OCT1을 억제',
  'the risk of losing much regrown scalp hair is low': '다시 자란 두피 모발을 많이 잃을 위험은 낮음',
  'lymphocytes below 0.5 × 10³/mm³, confirmed': '림프구 0.5 × 10³/mm³ 미만, 재검으로 확인',
  '50 mg once a day': '50 mg 하루 1회',
  'all trials together, 3 people': '전체 임상시험 합산, 3명',
  'platelets below 100 × 10³/mm³, confirmed': '혈소판 100 × 10³/mm³ 미만, 재검으로 확인',
  '50 mg or more once a day': '50 mg 이상 하루 1회',
  'all trials together, 2 people': '전체 임상시험 합산, 2명',
  'the trials took people who had lost half of the scalp hair or more':
    '임상시험은 두피 모발의 절반 이상을 잃은 사람을 대상으로 함',
  'capsule whole, with or without food': '캡슐을 통째로, 음식과 관계없음',
  'end-stage disease was not studied': '말기 신장 질환은 연구되지 않음',
  'watch for infection and tuberculosis during treatment and after': '치료 중과 치료 후 감염과 결핵을 관찰',
  'cancers were reported; lymphoma and lung cancer were commoner with another JAK inhibitor in rheumatoid arthritis':
    '암이 보고됨; 류마티스 관절염에서 림프종과 폐암은 다른 JAK 억제제에서 더 흔함',
  'more cardiovascular events with another JAK inhibitor in rheumatoid arthritis, from 50 years with a cardiovascular risk factor':
    '심혈관 위험 요인이 있는 50세 이상의 류마티스 관절염에서 다른 JAK 억제제 사용 시 심혈관 사건이 더 많음',
  'clots have occurred': '혈전이 발생한 적이 있음',
  'appendicitis, COVID-19 and sepsis were the commonest serious infections':
    '충수염, 코로나19, 패혈증이 가장 흔한 중대한 감염이었음',
  'zoster is likelier: tell people; the EU text has the advice to pause':
    '대상포진 가능성이 높아짐: 알려 줄 것; 중단 권고는 EU 문구에 있음',
  'lung emboli and a blocked retinal artery were reported': '폐색전증과 망막동맥 폐쇄가 보고됨',
  'CPK has risen in some': '일부에서 CPK가 상승함',
  'also a negative test at high risk': '고위험이면 검사가 음성이어도',
  'CYP3A is inhibited; watch and adapt as the other label says':
    'CYP3A가 억제됨; 다른 허가사항에 따라 관찰하고 조절',
  'CYP1A2 is inhibited; watch and adapt as the other label says':
    'CYP1A2가 억제됨; 다른 허가사항에 따라 관찰하고 조절',
  'exposure falls, effect may be lost': '노출이 감소하여 효과를 잃을 수 있음',
  'no week at which to stop without response (the EU label has week 36)':
    '반응이 없을 때 중지할 주차 없음 (EU 허가사항은 36주)',
  'no notable loss of regrown scalp hair is expected': '다시 자란 두피 모발의 뚜렷한 손실은 예상되지 않음',
  'severe alopecia areata from 12 years, 130 people against 213 on placebo':
    '12세 이상의 중증 원형탈모, 위약 213명 대 130명',
  diarrhoea: '설사',
  rash: '발진',
  urticaria: '두드러기',
  folliculitis: '모낭염',
  'also at 1 % or more: fever, atopic dermatitis, dizziness, raised CPK, zoster, few red cells, stomatitis':
    '그 밖에 1% 이상: 발열, 아토피 피부염, 어지러움, CPK 상승, 대상포진, 적혈구 감소, 구내염',
  'severe alopecia areata from 12 years': '12세 이상의 중증 원형탈모',
  'too little known in people; malformations in rats and rabbits at about 50 times the exposure; report exposures':
    '사람에 대한 자료 부족; 쥐와 토끼에서 약 50배 노출 시 기형; 노출을 보고할 것',
  'SALT ≤ 20 at week 24, ALLEGRO 2b/3': '24주의 SALT ≤ 20, ALLEGRO 2b/3',
  '2023 (UK leaflet of 13 November 2023)': '2023년 (2023년 11월 13일자 영국 설명서)',
  'No indication for atopic dermatitis was in the text read.':
    '확인한 문구에 아토피 피부염 적응증은 없었습니다.',
  'non-segmental, with the face involved': '비분절형, 얼굴 침범',
  'thin layer at least 8 hours apart; may take more than 24 weeks; leave out skin that has its colour back, start again if it fades; no tapering':
    '최소 8시간 간격으로 얇게; 24주 넘게 걸릴 수 있음; 색이 돌아온 피부는 바르지 않고, 색이 옅어지면 다시 시작; 서서히 줄일 필요 없음',
  'little reaches the blood': '혈액으로 조금만 들어감',
  'no data': '자료 없음',
  'non-melanoma skin cancer, mostly basal cell, was reported; whether the cream causes it is not known':
    '비흑색종 피부암이 보고되었으며 대부분 기저세포암; 크림이 원인인지는 알려지지 않음',
  'not for eyes, mouth or vagina: wipe off and rinse': '눈, 입, 질에는 사용하지 말 것: 닦아 내고 헹굴 것',
  'little reaches the blood: inhibitors of CYP3A4 by mouth matter little':
    '혈액으로 조금만 들어감: 먹는 CYP3A4 억제제의 영향은 작음',
  'wait two hours; not at the same time': '두 시간을 기다릴 것; 동시에 사용하지 말 것',
  'stopping is a thought with less than a quarter of the colour back':
    '색이 4분의 1도 돌아오지 않았으면 중지를 고려',
  'breastfeeding may begin about four weeks after the last application':
    '마지막으로 바른 후 약 4주가 지나면 수유를 시작할 수 있음',
  'short, non-continuous courses after other topical treatment': '다른 국소 치료 후 단기간, 비연속 사용',
  'mild to moderate': '경증~중등도',
  'on up to 10 % of the skin': '피부의 10%까지',
  'non-segmental': '비분절형',
  'also at most 100 g in two weeks; no occlusion; stop when signs are gone, look again after 8 weeks without improvement':
    '2주에 최대 100 g; 밀봉하지 말 것; 증상이 사라지면 중지, 8주 후 호전이 없으면 다시 평가',
  'may take more than 24 weeks; look again at week 24 without meaningful colour':
    '24주 넘게 걸릴 수 있음; 24주에 의미 있는 색소 회복이 없으면 다시 평가',
  'one 60 g tube in two weeks': '2주에 60 g 튜브 하나',
  'no contraindication is listed': '금기가 기재되어 있지 않음',
  'carried over from JAK inhibitors by mouth': '먹는 JAK 억제제에서 가져온 내용',
  'more deaths with a JAK inhibitor by mouth in rheumatoid arthritis, from 50 years with cardiovascular risk':
    '심혈관 위험이 있는 50세 이상의 류마티스 관절염에서 먹는 JAK 억제제 사용 시 사망이 더 많음',
  'lymphoma and other cancers with JAK inhibitors; cancers were reported with the cream':
    'JAK 억제제에서 림프종과 다른 암; 크림에서도 암이 보고됨',
  'more cardiovascular events with JAK inhibitors in inflammatory disease':
    '염증성 질환에서 JAK 억제제 사용 시 심혈관 사건이 더 많음',
  'clots in veins, lungs and arteries with JAK inhibitors in inflammatory disease':
    '염증성 질환에서 JAK 억제제 사용 시 정맥, 폐, 동맥의 혈전',
  'to be considered; watch for signs': '고려할 것; 징후를 관찰',
  'low platelets, red and white cells were reported; test when there is a reason':
    '혈소판, 적혈구, 백혈구 감소가 보고됨; 이유가 있으면 검사',
  'cholesterol rose with ruxolitinib by mouth': '먹는 룩소리티닙에서 콜레스테롤이 상승함',
  'during and after; keep ultraviolet light low': '치료 중과 치료 후; 자외선 노출을 줄일 것',
  'to be considered': '고려할 것',
  'only with a reason, no schedule': '이유가 있을 때만, 정해진 일정 없음',
  'more may reach the blood; that strong ones are to be avoided is remembered':
    '혈액으로 더 들어갈 수 있음; 강한 억제제를 피해야 한다는 것은 기억에 의한 것',
  'less may reach the blood': '혈액으로 덜 들어갈 수 있음',
  'look again without improvement; stop once clear': '호전이 없으면 다시 평가; 깨끗해지면 중지',
  'look again without meaningful colour': '의미 있는 색소 회복이 없으면 다시 평가',
  'any adverse event': '모든 이상사례',
  '1.5 % twice a day': '1.5% 하루 2회',
  'atopic dermatitis from 12 years, 499 people against 250 on vehicle':
    '12세 이상의 아토피 피부염, 기제 250명 대 499명',
  bronchitis: '기관지염',
  'ear infection': '귀 감염',
  'at 1 % or more in vitiligo: acne, itch or redness where applied, nasopharyngitis, headache, urinary infection, fever':
    '백반증에서 1% 이상: 여드름, 바른 부위의 가려움이나 발적, 비인두염, 두통, 요로 감염, 발열',
  'too little known; there is a registry': '자료 부족; 등록 연구가 있음',
  '2025 (a copy, oral solution)': '2025년 (사본, 경구 용액)',
  'No indication for a disease of the skin.': '피부 질환 적응증이 없습니다.',
  'from 28 days of age': '생후 28일부터',
  'refractory to steroids': '스테로이드 불응성',
  '8 mg per m² of body surface twice a day': '체표면적 m²당 8 mg 하루 2회',
  'about half, with blood counts; fluconazole at most 200 mg a day':
    '약 절반으로, 혈구 수와 함께; 플루코나졸은 하루 최대 200 mg',
  'until the dose is stable, then when there is a reason': '용량이 안정될 때까지, 이후에는 이유가 있을 때',
  'AUC + 91 %, half-life 3.7 to 6.0 h': 'AUC + 91%, 반감기 3.7시간에서 6.0시간으로',
  'AUC + 232 %; not above 200 mg a day': 'AUC + 232%; 하루 200 mg을 넘지 말 것',
  'Here because it is used off-label for skin disease; it has no such indication.':
    '피부 질환에 허가 외로 사용되므로 여기에 있으며, 그러한 적응증은 없습니다.',
  'no skin disease was ever approved: off-label': '피부 질환에 허가된 적 없음: 허가 외 사용',
  'steps of 5 mg twice a day, not in the first 4 weeks, up to 25 mg twice a day':
    '처음 4주를 제외하고 5 mg 하루 2회씩 증량, 최대 25 mg 하루 2회',
  'fluconazole up to 200 mg a day': '플루코나졸 하루 200 mg까지',
  'about half, depending on the disease; in chronic GVHD watch the counts':
    '질환에 따라 약 절반으로; 만성 이식편대숙주병에서는 혈구 수를 관찰',
  'once, after dialysis': '1회, 투석 후',
  'undated UK page; EU annex of 10 March 2023 in part':
    '날짜가 없는 영국 페이지; 일부는 2023년 3월 10일자 EU 부속서',
  'with methotrexate, after an antirheumatic did too little':
    '항류마티스제의 효과가 부족한 후 메토트렉세이트와 함께',
  'with methotrexate, or alone': '메토트렉세이트와 함께 또는 단독으로',
  '10 mg has no licence here': '10 mg은 이 용도로 허가되지 않음',
  'the limit for haemoglobin could not be read': '혈색소 기준을 확인하지 못함',
  'lymphocytes may leave out weeks 4–8: the table was unclear':
    '림프구는 4–8주가 해당하지 않을 수 있음: 표가 불분명했음',
  'look into rises promptly': '상승하면 신속히 원인을 확인',
  'two tests in a row': '연속 두 번의 검사',
  'confirmed within 7 days': '7일 안에 재검으로 확인',
  'Of the diseases of the skin only psoriatic arthritis is an indication; all else is off-label.':
    '피부와 관련된 질환 중 건선 관절염만 적응증이며, 나머지는 모두 허가 외 사용입니다.',
  'after at least one TNF blocker': '하나 이상의 TNF 차단제를 사용한 후',
  'prescribed all the same': '그럼에도 처방됨',
  'or 11 mg once a day of the slow-release form, which is not interchangeable':
    '또는 서방형 11 mg 하루 1회, 서로 바꿔 쓸 수 없음',
  'creatinine clearance': '크레아티닌 청소율',
  'creatinine clearance; after dialysis on its days': '크레아티닌 청소율; 투석일에는 투석 후',
  'an older text lists no contraindication': '이전 문구에는 금기가 없음',
  'box of the class: serious infection, death, cancer, cardiovascular events, clots; from people of 50 and more with rheumatoid arthritis and a cardiovascular risk factor':
    '계열 경고문: 중대한 감염, 사망, 암, 심혈관 사건, 혈전; 심혈관 위험 요인이 있는 50세 이상의 류마티스 관절염 환자에서 나온 것',
  'keep the intervals that guidelines give between a live vaccine and the start':
    '생백신과 치료 시작 사이에 지침이 정한 간격을 지킬 것',
  persistent: '지속됨',
  'confirmed; also a fall by more than 2 g/dL': '재검으로 확인; 2 g/dL 넘게 감소한 경우도',
  '2024 (a copy)': '2024년 (사본)',
  'Giant cell arteritis was added in April 2025 and is not in these rules.':
    '거대세포 동맥염은 2025년 4월에 추가되었으며 이 규칙에는 없습니다.',
  '30 mg for heavy disease or when 15 mg does too little; keep the least that works':
    '질환 부담이 크거나 15 mg의 효과가 부족하면 30 mg; 효과가 있는 최소 용량을 유지',
  '30 mg only for heavy disease without these risks, or when 15 mg did too little':
    '30 mg은 이러한 위험 없이 질환 부담이 크거나 15 mg의 효과가 부족했을 때만',
  'long-term use': '장기 사용',
  'a liver specialist when HBV DNA appears': 'HBV DNA가 검출되면 간 전문의와 상의',
  'then as guidelines say': '이후에는 지침에 따라',
  'by week 12': '12주까지',
  'avoid grapefruit: it inhibits CYP3A4': '자몽을 피할 것: CYP3A4를 억제함',
  'exposure falls: watch for loss of effect': '노출 감소: 효과 소실을 관찰',
  'Giant cell arteritis was added in 2025 and is not in these rules. Vitiligo was applied for; no approval was found.':
    '거대세포 동맥염은 2025년에 추가되었으며 이 규칙에는 없습니다. 백반증은 신청되었으나 허가는 찾지 못했습니다.',
  'after other systemic treatment, biologics included, or where it is unsuitable':
    '생물학적 제제를 포함한 다른 전신 치료 후, 또는 적합하지 않은 경우',
  'applied for; no approval in what was read': '신청됨; 확인한 자료에 허가 없음',
  'in development; no approval in what was read': '개발 중; 확인한 자료에 허가 없음',
  '30 mg when 15 mg does too little': '15 mg의 효과가 부족하면 30 mg',
  'during and after': '치료 중과 치료 후',
  'more deaths with another JAK inhibitor in rheumatoid arthritis, from 50 years with a cardiovascular risk factor':
    '심혈관 위험 요인이 있는 50세 이상의 류마티스 관절염에서 다른 JAK 억제제 사용 시 사망이 더 많음',
  'localised infections count': '국소 감염도 해당',
  'during and right before': '치료 중과 치료 직전',
  'during or right before': '치료 중 또는 치료 직전',
  'A labelling supplement was approved on 30 June 2026 and could not be read: every rule here is older. It may bring a warning on low blood sugar in people treated for diabetes, as tofacitinib got it that month.':
    '2026년 6월 30일에 승인된 표시 사항 변경을 읽을 수 없었습니다. 여기의 모든 규칙은 그보다 오래된 것입니다. 같은 달 토파시티닙에 추가된, 당뇨병 치료 중인 사람의 저혈당 경고가 포함되었을 수 있습니다.',
  'stop and wash out before a pregnancy is tried for':
    '임신을 시도하기 전에 중단하고 약물이 빠져나갈 시간을 둡니다',
  'recent major surgery, hormonal contraception or replacement and clotting disorders in oneself or close relatives count as risk':
    '최근의 큰 수술, 호르몬 피임이나 호르몬 대체 요법, 본인 또는 가까운 가족의 응고 장애는 위험으로 봅니다',
  'the leaflet names kidney problems without a limit; below 60 is our reading':
    '설명서는 한계값 없이 신장 문제라고만 합니다. 60 미만은 우리의 해석입니다',
  'it contains lactose': '유당이 들어 있습니다',
  'it contains lactose; that it should not be taken is remembered':
    '유당이 들어 있습니다. 복용하지 말아야 한다는 것은 기억에 의한 것입니다',
  'tell of it at once': '즉시 알립니다',
  'not to be given in active tuberculosis': '활동성 결핵에는 투여하지 않습니다',
  'not to be used in pregnancy': '임신 중에는 사용하지 않습니다',
  'blood sugar can fall: the medicine for diabetes may have to be lowered':
    '혈당이 떨어질 수 있어 당뇨병 약을 줄여야 할 수 있습니다',
  'also underlying conditions that predispose to infection': '감염에 취약하게 만드는 기저 질환도 포함됩니다',
  'the label asks for a dose that follows the kidney; limits and amount were read for rheumatoid arthritis only':
    '표시 사항은 신장 기능에 따른 용량을 요구합니다. 한계값과 양은 류마티스 관절염에 대해서만 읽었습니다',
  'no contraindication is listed (label of 2020); active tuberculosis is dealt with in the box':
    '금기는 없습니다(2020년 표시 사항). 활동성 결핵은 박스 경고에서 다룹니다',
  'HBV DNA before and during treatment; when it is found, a liver specialist first':
    '치료 전과 치료 중에 HBV DNA를 검사하고, 검출되면 먼저 간 전문의와 상의합니다',
  'this section was revised in June 2026 and the revision could not be read: probably a warning on low blood sugar in people treated for diabetes, which tofacitinib got in the same month (inferred); laboratory tests stand in 5.7':
    '이 항목은 2026년 6월에 개정되었으나 읽을 수 없었습니다. 아마도 같은 달 토파시티닙에 추가된, 당뇨병 치료 중인 사람의 저혈당 경고일 것입니다(추론). 검사실 검사는 5.7에 있습니다',
  '2022 and 2023 (5.8 changed in June 2026: not read)': '2022년과 2023년(5.8은 2026년 6월 변경: 읽지 못함)',
  'Section 5.8 was revised in June 2026; the revision could not be read. It may be a warning on low blood sugar in people treated for diabetes, as tofacitinib got it that month.':
    '5.8항이 2026년 6월에 개정되었으나 읽을 수 없었습니다. 같은 달 토파시티닙에 추가된, 당뇨병 치료 중인 사람의 저혈당 경고일 수 있습니다.',
  '4 mg becomes 2 mg, 2 mg becomes 1 mg; the leaflet says reduced kidney function, the limits are those of adults':
    '4 mg은 2 mg으로, 2 mg은 1 mg으로. 설명서는 신장 기능 저하라고 하며, 한계값은 성인의 것입니다',
  'suspicion is enough at any dose': '어떤 용량에서든 의심만으로 충분합니다',
  'not to be started with any kind of infection unless the doctor allows it':
    '의사가 허락하지 않는 한 어떤 감염이 있어도 시작하지 않습니다',
  'a blocked retinal artery was reported': '망막 동맥 폐쇄가 보고되었습니다',
  'June 2023 (changed on 30 June 2026: not read)': '2023년 6월(2026년 6월 30일 변경: 읽지 못함)',
  'clots in veins of leg or lung and in arteries of eye or heart':
    '다리나 폐의 정맥 및 눈이나 심장 동맥의 혈전',
  'the leaflet says to discuss whether to stop; the text for professionals was not read and may say stop':
    '설명서는 중단 여부를 상의하라고 합니다. 전문가용 글은 읽지 못했으며 중단하라고 할 수 있습니다',
  'No restriction of the class (from 65 years, smokers, cardiovascular or cancer risk) stands at the head of section 4.4 of 2023, and the EU review of 2022–23 did not cover this medicine. The rest of 4.4 and texts after 2023 were not read.':
    '2023년 4.4항의 첫머리에는 계열 제한(65세 이상, 흡연자, 심혈관 또는 암 위험)이 없으며, 2022–23년 EU 검토는 이 약을 다루지 않았습니다. 4.4항의 나머지와 2023년 이후의 글은 읽지 못했습니다.',
  'SALT ≤ 20 at week 24': '24주차 SALT ≤ 20',
  'at week 68, 48.8 % with the last value carried forward and 76.6 % as observed':
    '68주차에 마지막 값을 이월하면 48.8 %, 관찰된 대로는 76.6 %',
  '12 mg twice a day was never approved: lung emboli': '12 mg 하루 두 번은 승인된 적이 없습니다: 폐색전',
  'to be told before the start': '시작 전에 알려야 합니다',
  'corrected label of 6 August 2024; sections 2 to 8 of it were not readable':
    '2024년 8월 6일의 수정된 표시 사항. 그 2~8항은 읽을 수 없었습니다',
  '6 August 2024 (later changes not known)': '2024년 8월 6일(이후 변경은 알 수 없음)',
  'Sections 2 to 8 of the label were not readable anywhere: dose and tests were read in compendia, and what was only remembered is not shown.':
    '표시 사항의 2~8항은 어디에서도 읽을 수 없었습니다. 용량과 검사는 편람에서 읽었으며, 기억에만 의한 것은 표시하지 않습니다.',
  'the label gives own doses for reduced kidney function in a table; its limits and doses were read in secondary sources':
    '표시 사항은 신장 기능 저하에 대한 용량을 표로 제시합니다. 한계값과 용량은 이차 출처에서 읽었습니다',
  'watch for bleeding; an anticoagulant is no contraindication of this label, as far as is remembered':
    '출혈을 살핍니다. 항응고제는 기억하는 한 이 표시 사항의 금기가 아닙니다',
  'the label asks to avoid strong inducers; how strong these are here was not read':
    '표시 사항은 강한 유도제를 피하라고 합니다. 이들이 얼마나 강한지는 읽지 못했습니다',
  'at 1 % or more on either dose: nasopharyngitis, nausea, headache, herpes simplex, raised CPK, dizziness, urinary infection, fatigue, acne, vomiting, impetigo, pain of mouth and throat, hypertension, influenza, gastroenteritis, contact dermatitis, upper abdominal pain, abdominal discomfort, zoster, low platelets':
    '어느 용량에서든 1 % 이상: 비인두염, 메스꺼움, 두통, 단순포진, CPK 상승, 어지럼증, 요로 감염, 피로, 여드름, 구토, 농가진, 입과 목의 통증, 고혈압, 인플루엔자, 위장염, 접촉 피부염, 상복부 통증, 복부 불편감, 대상포진, 혈소판 감소',
  'December 2023 (changed on 30 June 2026: not read)': '2023년 12월(2026년 6월 30일 변경: 읽지 못함)',
  '50 mg is the start, 100 mg a day the ceiling': '시작은 50 mg, 하루 상한은 100 mg',
  'exposure falls; the leaflet names these medicines, not the class':
    '노출이 감소합니다. 설명서는 계열이 아니라 이 약들을 언급합니다',
  'a second value in a row below the limit ends it': '연속 두 번째로 한계 아래면 중단합니다',
  'less of it may reach the blood': '혈액에 도달하는 양이 줄 수 있습니다',
  '15 mg first, 30 mg only when that does too little; stay on the least that holds':
    '먼저 15 mg, 그것이 부족할 때만 30 mg. 유지되는 가장 낮은 용량에 머뭅니다',
  'exposure rises by less than half, as a paper of the company says; what the label asks was not read':
    '회사의 논문에 따르면 노출은 절반 미만으로 증가합니다. 표시 사항의 요구는 읽지 못했습니다',
  'no grapefruit': '자몽은 안 됩니다',
  'may harm the fetus; a pregnancy is to be excluded before the start':
    '태아에 해로울 수 있어 시작 전에 임신을 배제해야 합니다',
  'in atopic dermatitis any other immunosuppressant': '아토피피부염에서는 다른 어떤 면역억제제도',
  'remains of the tablet may appear in the stool; watch the effect when that happens again and again':
    '대변에서 정제의 잔여물이 보일 수 있습니다. 반복되면 효과를 살핍니다',
  'detachment of the retina was reported': '망막 박리가 보고되었습니다',
  'date not known (pages of 2025 and copies)': '날짜 알 수 없음(2025년 페이지와 사본)',
  'Psoriatic arthritis and juvenile arthritis with doses by weight, and the oral solution, are not in these rules. Whether the changes of June 2026 came to this label too is not known.':
    '체중별 용량의 건선성 관절염과 소아 관절염, 내복액은 이 규칙에 없습니다. 2026년 6월의 변경이 이 표시 사항에도 적용되었는지는 알 수 없습니다.',
  'it may work less well': '효과가 줄 수 있습니다',
  'the limits of the start; that the EU table has them on treatment too is remembered, the US page says so':
    '시작 시의 한계값. EU 표에 치료 중에도 같은 값이 있다는 것은 기억에 의한 것이며, 미국 페이지는 그렇게 말합니다',
  'and emergency help': '그리고 응급 도움을 받습니다',
  'psoriatic arthritis from 2 years since October 2025; ankylosing spondylitis, ulcerative colitis and polyarticular juvenile arthritis are indications too':
    '건선성 관절염은 2025년 10월부터 2세 이상. 강직성 척추염, 궤양성 대장염, 다관절 소아 관절염도 적응증입니다',
  'from 2 years the dose goes by body weight; the amounts were not read':
    '2세부터 용량은 체중에 따릅니다. 양은 읽지 못했습니다',
  'low blood sugar in people treated for diabetes: a warning of June 2026 that was read by its title only':
    '당뇨병 치료 중인 사람의 저혈당: 제목만 읽은 2026년 6월의 경고',
  '10 mg twice a day or 22 mg slow release are not for arthritis':
    '10 mg 하루 두 번이나 서방 22 mg은 관절염용이 아닙니다',
  'infections are commoner in older people and in diabetes; hepatitis B and C were not studied':
    '고령자와 당뇨병에서 감염이 더 흔합니다. B형과 C형 간염은 연구되지 않았습니다',
  '36 hours after the slow-release form': '서방형은 36시간 후',
  'date not known (changed up to June 2026)': '날짜 알 수 없음(2026년 6월까지 변경)',
  'Not read: the warning on low blood sugar in people treated for diabetes (5.8, June 2026), the doses by weight from 2 years (2.4, October 2025), the changed text on serious infections (5.1, March 2026). Sections after 5.8 moved by one.':
    '읽지 못한 것: 당뇨병 치료 중인 사람의 저혈당 경고(5.8, 2026년 6월), 2세부터의 체중별 용량(2.4, 2025년 10월), 바뀐 중증 감염 글(5.1, 2026년 3월). 5.8 이후 항은 하나씩 밀렸습니다.',
  'fractures: known risk, from 65 years, women, corticosteroids':
    '골절: 알려진 위험, 65세 이상, 여성, 스테로이드',
  'they change the level: the dose may have to change': '농도를 바꾸므로 용량을 조정해야 할 수 있습니다',
  'polycythaemia vera after too little effect of, or intolerance to, hydroxyurea':
    '진성 적혈구증가증은 하이드록시우레아의 효과가 부족하거나 견디지 못한 뒤',
  'a serious infection has to be settled first; progressive multifocal leukoencephalopathy: stop and look':
    '중증 감염이 먼저 해결되어야 합니다. 진행성 다초점 백질뇌증: 중단하고 확인합니다',
  'the doses here are those of the plain tablet; the slow-release form has other strengths, once a day, and the two are not to be swapped':
    '여기의 용량은 일반 정제의 것입니다. 서방형은 하루 한 번의 다른 함량이며 서로 바꾸어 쓸 수 없습니다',
  'September 2021 and older copies': '2021년 9월 및 오래된 사본',
  'A slow-release form (Jakafi XR) was approved on 1 May 2026 and is on the market; its text was not read.':
    '서방형(Jakafi XR)이 2026년 5월 1일에 승인되어 판매 중이나 그 글은 읽지 못했습니다.',
  'an infection may have to be treated first': '감염을 먼저 치료해야 할 수 있습니다',
  'another dose may be needed; the leaflet names no limit, below 60 is our reading':
    '다른 용량이 필요할 수 있습니다. 설명서에는 한계값이 없으며 60 미만은 우리의 해석입니다',
  'weigh before the start; the box as a reference work tells it':
    '시작 전에 저울질합니다. 참고서가 전하는 박스 경고',
  '20 August 2024 and later (changed on 30 June 2026: not read)':
    '2024년 8월 20일 이후(2026년 6월 30일 변경: 읽지 못함)',
  'the sentence ties the enzymes, at the start and later, to known or suspected liver disease; it can be read otherwise, and the test for all at the start is the careful reading':
    '이 문장은 시작 때와 이후의 효소 검사를 알려지거나 의심되는 간 질환에 연결합니다. 달리 읽을 수도 있으며, 시작 때 모두를 검사하는 것이 신중한 해석입니다',
  'the US text says to treat first; that it is not to be given was read for Canada and the EU':
    '미국 글은 먼저 치료하라고 합니다. 투여하지 말라는 것은 캐나다와 EU의 글에서 읽었습니다',
  'without proof of a full course, think of treatment first':
    '완전한 치료의 증거가 없으면 먼저 치료를 고려합니다',
  'too few data': '자료가 너무 적습니다',
  'weigh going on': '계속할지 저울질합니다',
  'before March 2026 (changed on 30 June 2026: not read)': '2026년 3월 이전(2026년 6월 30일 변경: 읽지 못함)',
  'whether it raises these risks is not clear': '이러한 위험을 높이는지는 분명하지 않습니다',
  '23 July 2025 (a copy of 13 August 2025)': '2025년 7월 23일(2025년 8월 13일의 사본)',
};
