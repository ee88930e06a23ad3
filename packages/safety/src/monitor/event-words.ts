import type { TreatmentEvent } from '@bifrons/knowledge';

/**
 * The words in which people tell of events, in English, German and Korean. `*` stands for any letters, `=` for a text that
 * has nothing else. The longest word that fits counts: a cold sore is no cold. The names of the vocabulary are added.
 */
export const eventWords: Readonly<Record<TreatmentEvent, string>> = {
  infection: `infection*; infected; infekt*; *infektion; *infektionen; fever*; febrile; high temperature; fieber*; cough*;
    husten; bronchitis; sinusitis; tonsillitis; cystitis; uti; blasenentzündung; harnwegsinfekt*; covid*; corona;
    coronavirus; sars cov 2; flu; influenza; grippe; grippal*; common cold; =cold; a cold; bad cold; head cold; cold and *;
    * and cold; caught cold; schnupfen; erkältung*; erkältet; sore throat; halsschmerz*; halsweh; runny nose; abscess*;
    abszess*; furuncle; boils; furunkel; cellulitis; erysipel*; wundrose; gastroenteritis; stomach flu; stomach bug;
    magen darm*; magendarm*; otitis; mittelohrentzündung; impetigo; thrush; candid*; chickenpox; varicella; windpocken;
    measles; masern; antibiotic*; antibiotik*; nail fungus; fungal; pilzinfekt*; chills; schüttelfrost; pus; eiter*;
    감염; 발열; 고열; 열이나; 열이남; 열남; 기침; 감기; 독감; 코로나; 인후통; 목이아; 콧물; 방광염; 요로; 농양; 장염; 기관지염; 수두; 항생제; 오한`,
  'serious-infection': `serious infection; severe infection; infection in hospital; hospitalised for infection;
    hospitalized for infection; schwere infektion; schwerer infekt; sepsis; septic*; septisch*; blood poisoning; blutvergiftung;
    pneumonia*; pneumonie; lung infection; lungenentzündung; meningitis; hirnhautentzündung; encephalitis; enzephalitis;
    pyelonephritis; kidney infection; nierenbeckenentzündung; appendicitis; blinddarm*; peritonitis; osteomyelitis;
    endocarditis; endokarditis; severe covid; eczema herpeticum; ekzema herpeticatum; necroti*; legionell*;
    패혈증; 폐렴; 수막염; 뇌염; 신우신염; 맹장염; 충수염; 중증감염; 심각한감염; 심한감염; 골수염; 복막염`,
  'opportunistic-infection': `opportunistic*; opportunistisch*; pneumocystis; cryptococc*; kryptokokk*; histoplasm*; aspergill*;
    cmv; cytomegal*; zytomegal*; toxoplasm*; oesophageal candid*; esophageal candid*; soorösophagitis; invasive fung*; nocardia;
    listeri*; progressive multifocal*; pml; bk virus; jc virus; 기회감염; 폐포자충; 거대세포; 아스페르길루스; 톡소플라스마`,
  'infection-not-responding': `infection not responding; infection does not respond; infection not getting better;
    infection does not go away; infection not clearing; infection that does not clear; persistent infection;
    antibiotic* not working; antibiotic* did not work; antibiotic* failed; antibiotic* do not help;
    infekt* spricht nicht an; infekt* geht nicht weg; infekt* heilt nicht; antibiotik* hilft nicht; antibiotik* wirkt nicht;
    antibiotik* helfen nicht; 감염이낫지; 낫지않는감염; 항생제에반응; 항생제가듣지; 항생제효과없`,
  'active-tuberculosis': `tuberculosis; active tuberculosis; tuberkulose; offene tuberkulose; tb; tbc; 결핵`,
  'herpes-zoster': `zoster; herpes zoster; shingles; shingle; gürtelrose; 대상포진`,
  'herpes-simplex': `herpes simplex; cold sore*; fever blister*; herpes labialis; lip herpes; herpes on * lip; lippenherpes;
    fieberbläschen; fieberblase*; genital herpes; genitalherpes; 단순포진; 구순포진; 입술포진; 입술물집; 음부포진`,
  'hepatitis-reactivation': `hepatitis reactivat*; hepatitis * reactivat*; hbv reactivat*; reactivated hepatitis; hepatitis flare;
    hepatitis b; hepatitis c; hbv dna; hbv; hcv; hepatitis reaktivier*; b형간염; c형간염; 간염재활성; 간염`,
  thromboembolism: `thrombosis; thromboses; thrombose*; *thrombose; *thrombosen; thrombus; thromboembol*; embolism; embolus; emboli;
    pulmonary embol*; lung embol*; *embolie; *embolien; clot; blood clot; blutgerinnsel; gerinnsel; deep vein thrombosis; dvt; pe;
    vte; tvt; retinal artery occlusion; retinal vein occlusion; venous thromboembolism; 혈전; 색전; 심부정맥`,
  'myocardial-infarction-or-stroke': `heart attack; cardiac arrest; myocardial infarct*; infarct; infarction; infarkt; *infarkt; mi;
    stemi; nstemi; acute coronary syndrome; stroke; mini stroke; schlaganfall; hirnschlag; apoplex*; tia; brain bleed;
    brain haemorrhage; hirnblutung; slurred speech; speech slurred; face droop*; facial droop*; drooping face; hängender mundwinkel;
    paralysed; paralyzed; paralysis; lähmung*; gelähmt; 심근경색; 심장마비; 뇌졸중; 중풍; 뇌경색; 뇌출혈; 마비; 어눌`,
  'chest-pain': `chest pain; pain in * chest; pain in chest; chest tight*; tight chest; tightness in * chest; chest pressure;
    pressure on * chest; pressure in * chest; chest hurts; angina; angina pectoris; brustschmerz*; schmerz* in der brust;
    brustenge; engegefühl*; druck auf der brust; herzschmerz*; 가슴통증; 흉통; 가슴이아; 가슴아; 가슴답답; 가슴이답답; 협심증`,
  'change-of-sight': `blurred vision; blurry vision; vision blurred; vision blurry; blurred sight; blurry eyes; vision loss;
    loss of vision; lost vision; loss of sight; double vision; blindness; blind; blind spot; cannot see; can't see; vision change*;
    changed vision; change in vision; vision problem*; worse vision; worse sight; sees badly; flashes of light; floaters; eye pain; painful eye;
    verschwommen*; sieht verschwommen; sehstörung*; sehverlust; sehverschlechterung; doppelbild*; erblind*; sieht schlecht*;
    augenschmerz*; retinal detachment; netzhautablösung; 시야; 시력; 눈이침침; 흐릿; 흐리게보; 복시; 눈통증; 실명`,
  malignancy: `cancer*; *cancer; carcinoma*; karzinom*; *karzinom; krebs; *krebs; tumor*; tumour*; lymphoma*; lymphom*; leukaemia*;
    leukemia*; leukämie; melanoma*; melanom; malignan*; sarcoma; sarkom; metasta*; myeloma; =암; 암진단; 암이; 위암; 폐암; 유방암; 간암; 대장암; 갑상선암;
    악성; 종양; 림프종; 백혈병; 흑색종; 육종`,
  'skin-cancer': `skin cancer; nonmelanoma skin cancer; non melanoma skin cancer; nmsc; hautkrebs; weißer hautkrebs; basal cell*;
    basalioma; basaliom; basalzellkarzinom; squamous cell*; spinaliom; plattenepithelkarzinom; actinic keratos*;
    피부암; 기저세포암; 편평세포암`,
  'liver-injury-suspected': `jaundice*; yellow eyes; eyes yellow; yellow skin; skin yellow; gelbsucht; ikterus; gelbe augen; gelbe haut;
    dark urine; dunkler urin; liver injury; liver damage; liver failure; drug induced liver*; leberschaden; leberversagen; leberschädigung;
    liver enzymes *; liver values *; leberwerte *; erhöhte leberwerte; hepatotox*; toxic hepatitis; 황달; 간손상; 간부전; 소변색; 간수치`,
  hypersensitivity: `anaphyla*; allergic reaction*; allergic shock; allergy to *; allerg*; hives; urticaria; nesselsucht; quaddeln;
    angioedema; angiooedema; angioödem; swollen lip*; swollen face; swollen tongue; swollen throat; lip* swollen; face swollen;
    tongue swollen; lip swelling; face swelling; swelling of * face; swelling of * lip*; swelling of * tongue; throat closing;
    geschwollene lippe*; geschwollenes gesicht; geschwollene zunge; hypersensitiv*; überempfindlich*; dress syndrome;
    stevens johnson; 아나필락시스; 두드러기; 알레르기; 혈관부종; 과민; 입술이붓; 얼굴이붓; 입술부종; 얼굴부종`,
  'abdominal-symptoms': `abdominal pain; stomach pain*; belly pain; bellyache; belly ache; stomach ache; stomachache; tummy ache;
    pain in * belly; pain in * stomach; abdominal cramp*; stomach cramp*; bauchschmerz*; bauchweh; bauchkrämpfe; magenschmerz*; magenkrämpfe;
    blood in stool*; blood in * stool*; bloody stool*; black stool*; tarry stool*; bloody diarrh*; rectal bleeding; vomiting blood;
    blut im stuhl; blutiger stuhl; blutiger durchfall; teerstuhl; bluterbrechen; diverticulitis; divertikulitis; perforation; perforated *;
    gastrointestinal perforation; darmdurchbruch; 복통; 배가아; 배아픔; 혈변; 흑변; 토혈; 게실염; 천공`,
  'neurological-symptoms': `numb*; tingl*; pins and needles; taub*; kribbel*; seizure*; convulsion*; krampfanfall; confusion; confused;
    verwirrt*; neuropath*; hearing loss; deaf*; lost hearing; hörverlust; hörsturz; memory loss; gedächtnisverlust; fainted; fainting;
    ohnmacht; ohnmächtig; bewusstlos*; unconscious*; neurological *; neurolog*; unsteady gait; gangstörung; 저림; 저려; 감각이상; 발작; 경련; 청력; 신경증상;
    의식을잃; 의식소실; 실신; 기억상실`,
  myopathy: `myopath*; rhabdomyol*; myositis; muscle weakness; weak muscles; muscle breakdown; muskelschwäche; muskelzerfall; 근력저하; 근무력;
    횡문근융해; 근염; 근육병증; 근육약화`,
  'cpk-markedly-raised': `cpk raised; cpk high; cpk up; high cpk; raised cpk; elevated cpk; cpk elevated; ck raised; ck high; ck up; high ck;
    raised ck; elevated ck; ck elevated; creatine kinase *; cpk erhöht; ck erhöht; erhöhte ck; erhöhte cpk; ck상승; cpk상승; ck증가; cpk증가; 크레아틴`,
  'cytopenia-symptoms': `bruise*; bruising; easy bleeding; bleeding gums; gums bleed*; gum bleeding; nosebleed*; nose bleed*; nasenbluten;
    zahnfleischbluten; blaue flecken; bluterguss; blutergüsse; petechia*; petechien; cytopenia*; zytopenie; pancytopenia; panzytopenie; very pale; 멍이; 멍들; =멍;
    코피; 잇몸출혈; 잇몸에서피; 점상출혈; 혈구감소증`,
  'blood-count-fall': `blood count fall; blood count fell; low blood count*; blood count* low; leucopenia; leukopenia; leukopenie; neutropeni*;
    agranulocyt*; lymphopeni*; lymphocytopeni*; thrombocytopeni*; thrombozytopeni*; thrombopeni*; low platelets; platelets low; low white *;
    white cells low; low neutrophils; low lymphocytes; schlechtes blutbild; 호중구감소; 백혈구감소; 림프구감소; 혈소판감소; 혈구감소`,
  'haemoglobin-fall-above-2': `anaemia; anemia; anaemic; anemic; anämie; blutarmut; haemoglobin fall; haemoglobin fell; haemoglobin drop*; hemoglobin fall;
    hemoglobin fell; hemoglobin drop*; hb fall; hb fell; hb drop*; low haemoglobin; low hemoglobin; hb abfall; hb abgefallen; 빈혈; 헤모글로빈감소;
    혈색소감소; 헤모글로빈저하`,
  hypoglycaemia: `hypoglycaemi*; hypoglycemi*; hypoglykämi*; low blood sugar; low sugar; low blood glucose; blood sugar low; sugar low; unterzucker*; 저혈당`,
  pregnancy: `pregnan*; schwanger*; expecting a baby; missed period; missed * period; periode ausgeblieben; periode überfällig; 임신`,
  'planned-pregnancy': `planned pregnancy; pregnancy planned; plan* a pregnancy; plan* pregnancy; want* a baby; want* to have a baby; want* a child;
    want* children; want* to get pregnant; want* to become pregnant; wish* for a child; wish* to get pregnant; trying to conceive; trying to get pregnant;
    trying for a baby; hopes to conceive; ivf; kinderwunsch; wünscht sich ein kind; will ein kind; möchte ein kind; will schwanger werden;
    möchte schwanger werden; geplante schwangerschaft; schwangerschaft geplant; plant schwangerschaft; plant eine schwangerschaft;
    임신계획; 임신을계획; 임신준비; 임신을준비; 임신희망; 임신을희망; 임신을원; 임신원; 아기를원; 아이를원; 아기를갖; 아이를갖; 시험관`,
  'planned-surgery': `planned surgery; surgery *; surgery; operation; operation *; op geplant; geplante op; geplante operation; operation geplant; eingriff;
    will be operated; to be operated; wird operiert; hip replacement; knee replacement; hüftoperation; knieoperation; hüft op; knie op; 수술`,
  'live-vaccination': `live vaccin*; live * vaccin*; mmr; mmr vaccin*; yellow fever vaccin*; yellow fever shot; vaccinated against yellow fever; gelbfieberimpf*;
    gelbfieber impf*; lebendimpf*; lebend impf*; varicella vaccin*; chickenpox vaccin*; nasal flu vaccin*; bcg*; oral typhoid*; mmr impf*; 생백신; 황열; bcg접종`,
  conjunctivitis: `conjunctivitis; *konjunktivitis; konjunktivitis; bindehautentzündung*; red eye*; eyes red; eye red; pink eye; itchy eyes; eyes itch*; burning eyes;
    sticky eyes; rote augen; rotes auge; augen gerötet; augenjucken; juckende augen; entzündete augen; inflamed eye*; inflamed lid*; blepharitis; lidentzündung;
    결막염; 눈충혈; 눈이빨; 눈이가려; 눈가려움; 안검염`,
  keratitis: `keratitis; keratokonjunktivitis; keratoconjunctivitis; corneal *; hornhautentzündung; light hurts * eyes; photophobia; lichtscheu; 각막염; 눈부심`,
  'worm-infection': `worm; worms; worm infection; helminth*; parasit*; tapeworm; roundworm; wurm; würmer; wurminfektion; wurmbefall; bandwurm; spulwurm; 기생충; 회충; 요충`,
  'asthma-worsening': `asthma *; worse asthma; asthma worse; asthma attack; wheez*; asthmaanfall; asthma schlechter; asthma verschlechter*; giemen; 천식; 쌕쌕`,
  vasculitis: `vasculitis; vaskulitis; eosinophilic granulomatosis*; egpa; churg strauss; 혈관염`,
  'blood-pressure-raised': `high blood pressure; raised blood pressure; blood pressure high; blood pressure raised; blood pressure up; hypertension; bluthochdruck; hypertonie;
    erhöhter blutdruck; blutdruck erhöht; blutdruck gestiegen; 고혈압; 혈압상승; 혈압이높; 혈압이올`,
  'kidney-values-worsened': `creatinine up; creatinine raised; creatinine high; raised creatinine; creatinine rise; kidney values worse*; kidney function worse*; kidney function fell;
    kreatinin erhöht; kreatinin gestiegen; nierenwerte *; nierenfunktion *; 크레아티닌; 신기능; 신장수치`,
  'lung-inflammation': `pneumonitis; lung inflammation; interstitial lung disease; dry cough and breathless*; lungenentzündung durch *; alveolitis; 폐렴증; 간질성폐`,
  'mouth-ulcers': `mouth ulcer*; oral ulcer*; mouth sore*; sore mouth; stomatitis; aphth*; aphthe*; mundgeschwür*; mundschleimhautentzündung; wunder mund; 구내염; 입안궤양; 입안이헐`,
  'severe-diarrhoea': `severe diarrh*; bad diarrh*; heavy diarrh*; schwerer durchfall; starker durchfall; heftiger durchfall; 심한설사`,
  'light-burn': `burn* after light; burn* by light; burnt by light; light burn; uv burn; lichtverbrennung; verbrennung nach bestrahlung; verbrannt nach bestrahlung; 광선화상`,
  'inflammatory-bowel-disease': `crohn; crohns; crohns disease; morbus crohn; ulcerative colitis; colitis ulcerosa; colitis; kolitis;
    inflamed bowel; inflamed gut; bowel inflammation; darmentzündung; entzündliche darmerkrankung; chronisch entzündliche darmerkrankung; ced; ibd;
    크론; 궤양성대장염; 염증성장질환`,
  'depression-or-suicidality': `depress*; depressiv*; suicid*; suizid*; selbstmord*; self harm; selbstverletz*; lebensmüde; wants to die; wish* to die; does not want to live;
    thoughts of death; gedanken an den tod; hopeless*; hoffnungslos*; 우울; 자살; 죽고싶; 자해`,
  'heart-failure': `heart failure; failing heart; weak heart; cardiac failure; cardiac insufficiency; congestive heart*; chf; herzinsuffizienz; herzschwäche; herzversagen;
    심부전`,
  'demyelinating-disease': `multiple sclerosis; multiple sklerose; optic neuritis; sehnervenentzündung; inflamed optic nerve; transverse myelitis; querschnittsmyelitis;
    demyelinat*; demyelinis*; guillain barre*; 다발성경화증; 시신경염; 횡단척수염; 길랭바레; 탈수초`,
  'lupus-like-illness': `lupus; lupus like*; lupus erythemato*; lupusartig*; lupus syndrome; butterfly rash; schmetterlingserythem; 루푸스; 낭창`,
  'marked-weight-loss': `marked weight loss; much weight loss; severe weight loss; unexplained weight loss; lost * kg; lost a lot of weight; losing * weight;
    starker gewichtsverlust; viel abgenommen; stark abgenommen; * kg abgenommen; 심한체중감소; 체중이많이`,
  'severe-vomiting': `severe nausea; severe vomiting; bad vomiting; vomits everything; keeps nothing down; cannot keep anything down; vomiting all day;
    starke übelkeit; schwere übelkeit; starkes erbrechen; heftiges erbrechen; behält nichts bei sich; 심한구토; 심한구역; 심한오심`,
  'contact-with-chickenpox': `contact with chickenpox; chickenpox contact; exposed to chickenpox; contact with varicella; exposed to varicella; contact with shingles; exposed to shingles;
    kontakt mit windpocken; windpocken kontakt; kontakt zu windpocken; kontakt mit gürtelrose; 수두접촉; 수두환자와접촉; 수두에노출`,
  'severe-contact-reaction': `severe eczema; severe contact *; contact reaction; blister* after treatment; schweres ekzem; starke kontaktreaktion; kontaktreaktion; 심한습진; 접촉반응`,
};

/** Words that may tell of an event: asked about. `urgent`: looked at without delay before the answer is known. */
export const vagueWords: readonly {
  readonly words: string;
  readonly mayBe: readonly TreatmentEvent[];
  readonly urgent?: true;
}[] = [
  {
    words: `calf pain; pain in * calf; calf hurts; leg swelling; swollen leg; swollen calf; leg swollen; swelling of * leg; red swollen leg; wadenschmerz*;
      schmerz* in der wade; geschwollenes bein; bein geschwollen; geschwollene wade; beinschwellung; 종아리; 다리부종; 다리가붓; 다리붓`,
    mayBe: ['thromboembolism'],
    urgent: true,
  },
  {
    words: `short* of breath; breathless*; cannot breathe; can't breathe; difficulty breathing; trouble breathing; dyspnoea; dyspnea; atemnot; luftnot; kurzatmig*;
      coughing blood; cough* up blood; bluthusten; 호흡곤란; 숨이차; 숨참; 각혈; 객혈`,
    mayBe: ['thromboembolism', 'myocardial-infarction-or-stroke', 'serious-infection'],
    urgent: true,
  },
  {
    words: `sudden weakness; weakness of * arm; weakness of * leg; weak arm; weak leg; sudden headache; worst headache; plötzliche schwäche; armschwäche; thunderclap headache;
      갑자기힘이; 한쪽힘; 심한두통; 팔에힘; 다리에힘`,
    mayBe: ['myocardial-infarction-or-stroke', 'neurological-symptoms'],
    urgent: true,
  },
  {
    words: `lump; lumps; new lump; swollen gland*; swollen node*; swollen lymph node*; knoten; geschwollene lymphknoten; lymphknoten; night sweats; nachtschweiß;
      혹; 멍울; 림프절; 식은땀`,
    mayBe: ['malignancy', 'infection'],
  },
  {
    words: `weight loss; loss of weight; lost weight; losing weight; gewichtsverlust; abgenommen; 체중감소; 체중이줄`,
    mayBe: ['malignancy', 'infection', 'marked-weight-loss'],
  },
  {
    words: `low mood; mood change*; mood swing*; moody; sad; sadness; stimmungsschwankung*; stimmungstief; niedergeschlagen*; traurig*; 기분; 슬픔; 슬퍼`,
    mayBe: ['depression-or-suicidality'],
  },
  {
    words: `mole; mole *; new mole; changed mole; changing mole; dark spot; sore that does not heal; muttermal; leberfleck; 점이변; 점이커`,
    mayBe: ['skin-cancer', 'malignancy'],
  },
  {
    words: `rash; rashes; skin rash; ausschlag; hautausschlag; blister*; blasen; bläschen; 발진; 물집; 수포`,
    mayBe: ['hypersensitivity', 'herpes-zoster'],
  },
  { words: `herpes; 헤르페스; 포진`, mayBe: ['herpes-zoster', 'herpes-simplex'] },
  {
    words: `fall; fell; falls; had a fall; fallen; fell down; sturz; gestürzt; hingefallen; 넘어; 낙상`,
    mayBe: ['neurological-symptoms', 'myocardial-infarction-or-stroke'],
  },
  {
    words: `muscle pain*; muscle ache*; sore muscles; myalgia; muscle cramp*; muskelschmerz*; muskelkater; muskelkrämpfe; 근육통; 근육이아; 근육경련`,
    mayBe: ['myopathy', 'cpk-markedly-raised'],
  },
  {
    words: `palpitation*; heart racing; racing heart; herzrasen; herzklopfen; herzstolpern; 두근거; 심계항진; 부정맥; arrhythmia`,
    mayBe: ['myocardial-infarction-or-stroke', 'hypoglycaemia'],
    urgent: true,
  },
  { words: `bleeding; blutung; blutet; 출혈`, mayBe: ['cytopenia-symptoms', 'abdominal-symptoms'] },
  {
    words: `swelling; swollen; schwellung; geschwollen; ödem; oedema; edema; 부종; 붓기; 부었`,
    mayBe: ['hypersensitivity', 'thromboembolism'],
  },
  {
    words: `vaccin*; vaccination; booster; flu shot; impfung; geimpft; *impfung; 예방접종; 백신; 접종`,
    mayBe: ['live-vaccination'],
  },
  {
    words: `hospital*; in hospital; emergency room; emergency department; krankenhaus; klinik; notaufnahme; intensivstation; icu; 입원; 응급실; 병원`,
    mayBe: ['serious-infection', 'myocardial-infarction-or-stroke', 'thromboembolism'],
  },
];

/** Complaints that no rule of a label hangs on: known, and treated as usual. */
export const complaintWords = `acne; pimples; akne; pickel; headache*; kopfschmerz*; kopfweh; migraine; migräne; nausea; nauseous; feels sick; übelkeit; vomiting;
  vomited; erbrechen; diarrhoea; diarrhea; durchfall; constipation; verstopfung; fatigue; tired*; exhaust*; müde; müdigkeit; erschöpf*; dizzy; dizziness; schwindel*;
  weight gain; gained weight; gewichtszunahme; itch*; itchy; juckreiz; jucken; dry skin; trockene haut; folliculitis; follikulitis; hay fever; heuschnupfen;
  insomnia; poor sleep; cannot sleep; schlafstörung*; schlaflos*; back pain; rückenschmerz*; joint pain; gelenkschmerz*; arthralgia; wart*; warze*;
  hair loss; haarausfall; heartburn; sodbrennen; dyspepsia; raised cholesterol; high cholesterol;
  anxiety; angst; bloating; flatulence; blähung*; loss of appetite; appetitlos*; sunburn; sonnenbrand; burning; stinging; brennen; dry mouth; mundtrockenheit; none; nothing;
  no problem*; keine; keine beschwerden; gut vertragen; well tolerated; feels well;
  여드름; 두통; 편두통; 오심; 메스꺼; 구역; 구토; 설사; 변비; 피로; 피곤; 어지러; 현기증; 체중증가; 가려움; 건조; 모낭염; 불면; 요통; 허리통증; 관절통; 사마귀;
  탈모; 속쓰림; 소화불량; 불안; 식욕; 없음; 이상없`;

/** "No fever": told, but not as having happened. */
export const negations = `no; not; without; denies; never; negative; afraid of; fear of; risk of; family history; kein; keine; keinen; nicht; ohne; angst vor`;
export const denialsAfter = `negative; excluded; ruled out; negativ; ausgeschlossen; verneint; 없음; 없다; 없어; 없습니다; 아님; 아니; 음성; 부인; 안함`;

/** "Shingles, healed": it was there, and is over. */
export const overWords = `over; healed; resolved; recovered; gone; cured; ended; finished; no longer; cleared; done; vorbei; abgeheilt; verheilt; ausgeheilt; geheilt; überstanden;
  abgeklungen; erledigt; genesen; wieder gesund; nicht mehr; 나음; 나았; 회복; 완치; 끝남; 끝났; 완료; 해소`;
