import type { Catalogue } from '../../catalogue.js';

/** Comparators of psoriasis: their labels, and what these ask of a person. */
export const labelsOfComparators: Catalogue = {
  'heart failure': '심부전',
  'NYHA class 1 or 2': 'NYHA 1~2등급',
  'NYHA class 3 or 4': 'NYHA 3~4등급',
  'inflammatory bowel disease': '염증성 장질환',
  'past Crohn’s disease': '과거 크론병',
  'active Crohn’s disease': '활동성 크론병',
  'past ulcerative colitis': '과거 궤양성 대장염',
  'active ulcerative colitis': '활동성 궤양성 대장염',
  'a disease of the nerve sheaths, such as multiple sclerosis': '다발성 경화증 같은 신경 수초 질환',
  'has a disease of the nerve sheaths, such as multiple sclerosis: true or false; leave out when unknown':
    '다발성 경화증 같은 신경 수초 질환이 있음: true 또는 false, 모르면 생략',
  'depression or suicidal thoughts, now or earlier': '현재 또는 과거의 우울증이나 자살 생각',
  'has or had depression or suicidal thoughts: true or false; leave out when unknown':
    '우울증이나 자살 생각이 있거나 있었음: true 또는 false, 모르면 생략',
  'allergy to latex': '라텍스 알레르기',
  'is allergic to latex: true or false; leave out when unknown':
    '라텍스 알레르기가 있음: true 또는 false, 모르면 생략',
  'allergic to latex': '라텍스에 알레르기',
  'another treatment of the whole body for this disease did too little, or is not possible':
    '이 질환에 대한 다른 전신 치료가 효과가 부족했거나 불가능함',
  'another treatment of the whole body for this disease did too little, or is not possible: true or false; leave out when unknown':
    '이 질환에 대한 다른 전신 치료가 효과가 부족했거나 불가능함: true 또는 false, 모르면 생략',
  'depression or suicidality': '우울증 또는 자살 경향',
  'demyelinating disease': '탈수초 질환',
  'lupus like illness': '루푸스 유사 질환',
  'marked weight loss': '뚜렷한 체중 감소',
  'severe vomiting': '심한 구토',
  'contact with chickenpox': '수두 접촉',
  'alkaline phosphatase': '알칼리 인산분해효소',
  'mood and suicidal thoughts': '기분과 자살 생각',
  'complaints of the bowel': '장 증상',
  '2016 to 2021 (copies); for adults the authorisation of 2008': '2016~2021년(사본); 성인은 2008년 허가',
  'For adults the authorisation of 2008 was read; that the demand for an earlier treatment was dropped since is remembered.':
    '성인은 2008년 허가사항을 읽음; 이전 치료 요건이 이후 삭제되었다는 것은 기억에 의함.',
  'Biosimilars have labels of their own; these rules stand for the medicine.':
    '바이오시밀러는 별도의 허가사항이 있음; 이 규칙은 성분을 대표함.',
  'in 2008 after ciclosporin, methotrexate or PUVA, or where these were not possible':
    '2008년에는 사이클로스포린, 메토트렉세이트 또는 PUVA 이후, 또는 이것이 불가능한 경우',
  'severe, when treatment of the skin and light did too little or do not suit':
    '중증, 피부 치료와 광선이 부족했거나 적합하지 않을 때',
  'sepsis, opportunistic and other severe infections': '패혈증, 기회감염 및 기타 중증 감염',
  'local and chronic infections count; watched for 5 months after the last dose, too':
    '국소 및 만성 감염 포함; 마지막 투여 후 5개월까지도 관찰',
  'for five months after it; in pregnancy only where it is clearly needed':
    '이후 5개월; 임신 중에는 분명히 필요한 경우에만',
  'beyond week 16, when it does too little': '16주 이후 효과가 부족할 때',
  'highlights of 2013 and older copies of section 5': '2013년 요약과 5항의 이전 사본',
  'The text on autoimmune illness changed in July 2025 and was not read.':
    '자가면역 질환 본문은 2025년 7월에 변경되었고 읽지 못함.',
  'How often what happens beside placebo was counted in rheumatoid arthritis and is only remembered: it is not carried.':
    '위약 대비 이상반응 빈도는 류마티스 관절염에서 집계되었고 기억뿐이어서 싣지 않음.',
  'moderate to severe, when treatment of the whole body or light is considered and other treatment of the whole body suits less':
    '중등도~중증, 전신 치료나 광선 치료를 고려하고 다른 전신 치료가 덜 적합할 때',
  'tuberculosis, sepsis, invasive fungi, of which a test may miss histoplasmosis, Legionella, Listeria; tested for latent tuberculosis before it and during it':
    '결핵, 패혈증, 침습 진균(히스토플라스마증은 검사에서 놓칠 수 있음), 레지오넬라, 리스테리아; 시작 전과 치료 중 잠복결핵 검사',
  'lymphoma and other cancers in children and adolescents; a T-cell lymphoma of liver and spleen, mostly in young men with inflamed bowel on azathioprine, too':
    '소아·청소년의 림프종과 기타 암; 주로 염증성 장질환으로 아자티오프린도 복용한 젊은 남성의 간비장 T세포 림프종',
  'nor with another antibody against rheumatism': '다른 류마티스 항체와도 병용하지 않음',
  'that it can come back is read; that carriers are watched during it and for months after is remembered':
    '재발할 수 있음은 읽음; 보유자를 치료 중과 이후 수개월 관찰한다는 것은 기억에 의함',
  'new or worse; caution also where it began not long ago': '새로 생기거나 악화; 최근 시작된 경우에도 주의',
  'new or worse heart failure has been seen; watched carefully':
    '새로 생기거나 악화된 심부전이 보고됨; 주의 깊게 관찰',
  'fever that lasts, bruises, bleeding, pallor': '지속되는 발열, 멍, 출혈, 창백',
  'the needle cover of the syringe has latex in it; newer packs were not read':
    '주사기 바늘 덮개에 라텍스가 있음; 새 포장은 읽지 못함',
  '2017 to 2024 (copies)': '2017~2024년(사본)',
  'Section 4.5 and the doses of children are remembered.': '4.5항과 소아 용량은 기억에 의함.',
  'begun with 10 mg and raised over 5 days': '10 mg로 시작하여 5일에 걸쳐 증량',
  'severe diarrhoea, nausea or vomiting; stopping may be needed':
    '심한 설사, 오심 또는 구토; 중단이 필요할 수 있음',
  'thoughts or acts of suicide in 1 to 10 of 1000 people; stopped when the mind gets ill or more ill':
    '1000명 중 1~10명에서 자살 생각이나 행동; 정신 증상이 생기거나 악화되면 중단',
  'above all in people who were underweight at the start': '특히 시작 시 저체중이었던 사람',
  'August 2025, and highlights of 2017 and December 2021': '2025년 8월, 2017년과 2021년 12월 요약',
  'Section 8 was not read, so nothing is told of pregnancy.': '8항을 읽지 못해 임신에 대해서는 알 수 없음.',
  'Its use in Behçet’s disease is not carried.': '베체트병에서의 사용은 싣지 않음.',
  'of any degree in adults': '성인은 중증도와 무관',
  'of any degree, when treatment of the whole body or light is considered':
    '중증도와 무관하게 전신 치료나 광선 치료를 고려할 때',
  'tablets of 75 mg from 50 kg on': '75 mg 정제는 50 kg부터',
  'begun with 10 mg and raised over 5 days; 75 mg once a day is the tablet that releases it slowly':
    '10 mg로 시작하여 5일에 걸쳐 증량; 1일 1회 75 mg은 서방정',
  'kidneys that work very little; begun with the morning doses only': '심한 신장애; 아침 용량만으로 시작',
  'angioedema, anaphylaxis': '혈관부종, 아나필락시스',
  'mostly in the first weeks; more harm from 65 years on, or with medicines that lower volume or blood pressure':
    '주로 첫 몇 주; 65세 이상이거나 체액이나 혈압을 낮추는 약과 함께일 때 더 해로움',
  'it loses its effect': '효과를 잃음',
  depression: '우울증',
  '30 mg twice a day, 920 against 506 people': '30 mg 1일 2회, 920명 대 506명',
  'a British text of 7 June 2024 and one from Hong Kong': '2024년 6월 7일 영국 본문과 홍콩 본문',
  'every 4 weeks after week 16 for some at 120 kg and more whose skin is not clear':
    '120 kg 이상이고 피부가 깨끗해지지 않은 일부는 16주 이후 4주마다',
  'not begun with inflamed bowel': '염증성 장질환이 있으면 시작하지 않음',
  'thrush of the mouth': '구강 칸디다증',
  'November 2024': '2024년 11월',
  'Sections 5.4 to 5.6 were read in summaries; 5.2 is remembered.':
    '5.4~5.6항은 요약으로 읽음; 5.2항은 기억에 의함.',
  'Its use in hidradenitis is not carried.': '화농성 한선염에서의 사용은 싣지 않음.',
  'with psoriasis that is moderate to severe the dose of psoriasis': '중등도~중증 건선이 있으면 건선 용량',
  'more thoughts and acts of suicide were seen; whether the medicine causes them is not shown; no programme':
    '자살 생각과 행동이 더 많이 관찰됨; 약이 원인이라는 것은 입증되지 않음; 별도 프로그램 없음',
  'passing thoughts of death, by questionnaire': '설문에서의 수동적 죽음 생각',
  '12 of 670 against 1 of 169 people': '670명 중 12명 대 169명 중 1명',
  'to somebody who treats the mind; one suicide in the open extension':
    '정신건강 전문가에게 의뢰; 공개 연장 연구에서 자살 1명',
  'the test before the start was read, the rest is remembered': '시작 전 검사는 읽음, 나머지는 기억에 의함',
  'not with acute liver disease or cirrhosis; stopped for good when the medicine caused the injury':
    '급성 간질환이나 간경변에는 피함; 약이 손상의 원인이면 영구 중단',
  'that it is avoided in active disease is remembered': '활동성 질환에서 피한다는 것은 기억에 의함',
  '320 mg every 4 weeks': '320 mg 4주마다',
  '2018, and a British text of 1 September 2022': '2018년, 2022년 9월 1일 영국 본문',
  'nothing has to be tried before it, unlike in the US': '미국과 달리 이전 치료 요건 없음',
  'stopping is considered without response after 12 to 16 weeks': '12~16주 후 반응이 없으면 중단 고려',
  'stopped for good when active Crohn’s disease appears': '활동성 크론병이 나타나면 영구 중단',
  'new or worse depression or thoughts of suicide; whether the medicine caused them is not shown; no programme as in the US':
    '새로 생기거나 악화된 우울증 또는 자살 생각; 약이 원인이라는 것은 입증되지 않음; 미국과 같은 프로그램 없음',
  'the present text (a copy)': '현재 본문(사본)',
  'Sections 5.3, 5.5 and 5.6 were read in a short text only.': '5.3, 5.5, 5.6항은 짧은 글로만 읽음.',
  'moderate to severe, when treatment of the whole body or light is considered, after other treatment of the whole body failed or lost its effect':
    '중등도~중증, 다른 전신 치료가 실패했거나 효과를 잃은 뒤 전신 치료나 광선 치료를 고려할 때',
  'stopping is considered without response after 12 to 16 weeks: more of it is not likely to help':
    '12~16주 후 반응이 없으면 중단 고려: 더 계속해도 도움이 될 가능성이 낮음',
  'thoughts and acts of suicide, four deaths in the trials, none in the 12 weeks beside placebo; weighed again when it happens, and to somebody who treats the mind':
    '자살 생각과 행동, 연구 중 사망 4명, 위약 대조 12주 동안은 없음; 발생하면 다시 저울질하고 정신건강 전문가에게 의뢰',
  'Crohn’s disease may get worse': '크론병이 악화될 수 있음',
  'stopped when Crohn’s disease appears': '크론병이 나타나면 중단',
  'joint pain, headache, fatigue, diarrhoea, sore throat, nausea, muscle pain, reactions at the injection, influenza, low neutrophils, tinea':
    '관절통, 두통, 피로, 설사, 인후통, 오심, 근육통, 주사 부위 반응, 독감, 호중구 감소, 백선',
  'joint pain': '관절통',
  '210 mg every 2 weeks, 1496 against 879 people': '210 mg 2주마다, 1496명 대 879명',
  'low neutrophils': '호중구 감소',
  'copies and pages about it of several years': '여러 해의 사본과 관련 글',
  'Sections 4.3 and 4.4 were read as told by others only.': '4.3, 4.4항은 다른 출처의 설명으로만 읽음.',
  'severe, when light or another treatment of the whole body did too little or was not borne':
    '중증, 광선이나 다른 전신 치료가 부족했거나 견디지 못했을 때',
  'until the skin is clear, up to 24 weeks, longer for some; stopped without response after 12 weeks':
    '피부가 깨끗해질 때까지 최대 24주, 일부는 더 길게; 12주 후 반응이 없으면 중단',
  'sepsis or a risk of it; local and chronic infections count': '패혈증 또는 그 위험; 국소 및 만성 감염 포함',
  'after close contact with chickenpox it is paused, and antibodies against the virus are considered':
    '수두에 밀접하게 접촉하면 일시 중단하고 바이러스 항체 투여를 고려',
  'above all in children': '특히 소아',
  'copies of various years': '여러 해의 사본',
  'The boxed warning was read at its start; section 5 in parts, section 4 not.':
    '박스 경고는 앞부분을, 5항은 일부를 읽음; 4항은 읽지 못함.',
  'twice a week for three months': '3개월간 주 2회',
  '0.8 mg per kg was read where the trial is told, the limit of 63 kg in a summary':
    'kg당 0.8 mg은 연구 설명에서, 63 kg 기준은 요약에서 읽음',
  sepsis: '패혈증',
  'serious, opportunistic and fungal infections; lymphoma in children and adolescents':
    '중증, 기회 및 진균 감염; 소아·청소년의 림프종',
  'nor in granulomatosis with polyangiitis on cyclophosphamide':
    '시클로포스파미드 치료 중인 육아종증 다발혈관염에도 사용하지 않음',
  '50 mg twice weekly': '50 mg 주 2회',
  'No decision of the European Commission was found.': '유럽위원회의 결정을 찾지 못함.',
  'under study in the EU in September 2025; no later text was read':
    '2025년 9월 EU에서 연구 중; 이후 글은 읽지 못함',
  'first label of 17 March 2026; section 1 as of July 2026':
    '2026년 3월 17일 첫 허가사항; 1항은 2026년 7월 기준',
  'Only section 1 was read. Whether it asks 40 kg of adults, too, its sentence leaves open; taken as for 12 to 17 years.':
    '1항만 읽음. 성인에게도 40 kg을 요구하는지는 문장이 분명하지 않음; 12~17세에만 적용함.',
  'Contraindications, warnings and what happens beside placebo were not read.':
    '금기, 경고, 위약 대비 이상반응은 읽지 못함.',
  'on an empty stomach, as in the trials': '연구에서처럼 공복에',
  'as for its class (IL-23), not read in the label': '계열(IL-23)에 따름, 허가사항에서 읽지 못함',
  '2020 to 2023 (copies)': '2020~2023년(사본)',
  'stopping is considered without response; the weeks 16 to 20 are remembered':
    '반응이 없으면 중단 고려; 16~20주는 기억에 의함',
  'anaphylaxis, angioedema, late reactions after 10 to 14 days':
    '아나필락시스, 혈관부종, 10~14일 후 지연 반응',
  'August 2024 and pages of the company': '2024년 8월과 회사 자료',
  'Sections 5.3 to 5.6 and 6 are remembered.': '5.3~5.6항과 6항은 기억에 의함.',
  '80 mg every 2 weeks': '80 mg 2주마다',
  'an eczema all over the body, after months too, may need a stop':
    '수개월 뒤에도 생길 수 있는 전신 습진은 중단이 필요할 수 있음',
  'reactions at the injection, infections of nose and throat, nausea, tinea: 1 % and more':
    '주사 부위 반응, 상기도 감염, 오심, 백선: 1 % 이상',
  '80 mg every 2 weeks, 1167 against 791 people': '80 mg 2주마다, 1167명 대 791명',
  '2019 (sections 4.3 and 4.4) and a British text on the dose': '2019년(4.3, 4.4항)과 용량에 관한 영국 본문',
  'every month; every 2 weeks may help at 90 kg and more': '매월; 90 kg 이상이면 2주마다가 도움이 될 수 있음',
  'treatment of a latent infection is considered': '잠복 감염의 치료를 고려',
  'candida of skin and mouth, in 100 patient-years': '피부·구강 칸디다증, 100인년당',
  'hepatitis B can come back: from the leaflet': 'B형 간염이 재활성화될 수 있음: 사용설명서',
  'after June 2021 (a copy) and the present uses': '2021년 6월 이후(사본)와 현재 적응증',
  'The texts of March and April 2026 were not read.': '2026년 3월과 4월 본문은 읽지 못함.',
  'Its use in hidradenitis and in arthritis is not carried.':
    '화농성 한선염과 관절염에서의 사용은 싣지 않음.',
  '150 mg may be enough for some': '일부는 150 mg으로 충분할 수 있음',
  'candida: 1.2 % against 0.3 % on placebo': '칸디다증: 1.2 % 대 위약 0.3 %',
  'hepatitis B can come back': 'B형 간염이 재활성화될 수 있음',
  'inflamed bowel began or became worse, sometimes gravely': '염증성 장질환이 생기거나 악화됨, 때로는 중증',
  'an eczema all over the body may need a stop': '전신 습진은 중단이 필요할 수 있음',
  'the caps of some packs have latex in them': '일부 포장의 뚜껑에 라텍스가 있음',
  '300 mg, 691 against 694 people': '300 mg, 691명 대 694명',
  'inflamed nose': '비염',
  'inflamed throat': '인두염',
  hives: '두드러기',
  'runny nose': '콧물',
  'TNF holds tuberculosis in check: without it the disease breaks out':
    'TNF는 결핵을 억제함: 차단하면 발병함',
  'a failing heart became worse under medicines that block TNF': 'TNF 차단제 치료 중 심부전이 악화됨',
  'medicines that block TNF made multiple sclerosis worse': 'TNF 차단제가 다발성 경화증을 악화시킴',
  'blood cells fell in some people under medicines that block TNF':
    '일부에서 TNF 차단제 치료 중 혈구가 감소함',
  'an infection under a medicine that blocks TNF can kill': 'TNF 차단제 치료 중 감염은 치명적일 수 있음',
  'inflamed bowel became worse, or began, under medicines that block IL-17':
    'IL-17 차단제 치료 중 염증성 장질환이 악화되거나 시작됨',
  'a new illness, or one that gets worse, is looked at before anybody goes on':
    '새로 생기거나 악화되는 질환은 계속하기 전에 확인함',
  'chickenpox can be grave where immunity is held down; whether somebody is protected is found out at once':
    '면역이 억제되면 수두가 중증일 수 있음; 방어 면역이 있는지 즉시 확인함',
  '{amount} every {months, plural, one {month} other {# months}}': '{months}개월마다 {amount}',
  '{amount} twice a week': '{amount} 주 2회',
  '{amount} mg per kg of body weight': '체중 kg당 {amount} mg',
  '{amount} mg per kg of body weight (at most {most, number} mg)':
    '체중 kg당 {amount} mg(최대 {most, number} mg)',
  'an injury of the liver is looked at, whatever it comes from': '간 손상은 원인이 무엇이든 확인함',
  'only within a programme: prescriber and pharmacy are certified, the person is enrolled':
    '프로그램 안에서만: 처방자와 약국은 인증받고 환자는 등록됨',
  'REMS of the FDA; the person carries a card': 'FDA의 REMS; 환자는 카드를 지님',
  'Of section 4.4 infections, the test for tuberculosis and live vaccines were read; heart, liver, nerve sheaths and cancer are remembered.':
    '4.4항 중 감염, 결핵 검사, 생백신은 읽음; 심장, 간, 신경 수초, 암은 기억에 의함.',
  'active and latent tuberculosis are looked for in everybody': '모든 사람에서 활동성 및 잠복결핵을 확인함',
  'the cap of the pen is made with a derivative of latex': '펜 뚜껑에 라텍스 유도체가 있음',
  'Of section 4.4 inflamed bowel and latex were read in texts from Hong Kong and Malaysia; live vaccines are remembered.':
    '4.4항 중 염증성 장질환과 라텍스는 홍콩과 말레이시아 본문에서 읽음; 생백신은 기억에 의함.',
  'Section 4.3 was not read; that it is not begun with inflamed bowel was read in a text from the Philippines.':
    '4.3항은 읽지 못함; 염증성 장질환에서 시작하지 않는다는 것은 필리핀 본문에서 읽음.',
  'Earlier and other treatment': '이전 치료와 다른 치료',
};
