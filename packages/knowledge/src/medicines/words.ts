import { once } from '../read-data.js';
import type { MedicineRoute } from '../schema/medicines.js';
import { spellingKey } from '../spelling.js';

/** What a word beside the name of a medicine says. */
export type Word =
  | { readonly kind: 'route'; readonly route: MedicineRoute }
  /** Drops, sprays, patches, gels: where they go depends on the medicine. */
  | { readonly kind: 'form'; readonly form: 'drops' | 'spray' | 'patch' | 'gel' | 'by-mouth' }
  /** Of a strength; in mg where it is a mass. */
  | { readonly kind: 'unit'; readonly mg: number | null }
  | { readonly kind: 'times'; readonly perDay: number }
  | { readonly kind: 'salt' }
  /** Another medicine may follow. */
  | { readonly kind: 'joiner' }
  /** What it is taken for follows. */
  | { readonly kind: 'purpose' }
  | { readonly kind: 'nothing' };

const routes: Partial<Record<MedicineRoute, string>> = {
  skin: `ointment salbe pommade onguent pomada unguento pomata 연고 cream creams creme crema 크림 lotion lozione locion 로션
    foam schaum mousse espuma schiuma 폼 topical topically topisch topique topico topica cutaneous kutan scalp kopfhaut 두피
    외용 외용액 도포 paste emulgel hydrogel tincture tinktur liniment cutanee cutaneo dermal 국소`,
  wash: 'shampoo shampooing champu sciampo 샴푸 bodywash duschgel wash',
  eye: `eye eyes ophthalmic augen auge augentropfen augensalbe augengel eyedrops eyedrop oculaire oculaires ophtalmique
    oftalmico oftalmica oftalmicas ocular oculare oculari collyre colirio collirio intravitreal 점안 점안액 안약 안연고 눈`,
  ear: 'ear ears otic ohren ohr ohrentropfen eardrops auriculaire auriculaires otico oticas auricolari 점이 점이액 귀',
  nose: `nasal nose nasally nasen nase nasenspray nasentropfen nez intranasal nasali nasale nariz naso 비강 나잘 나잘스프레이 코
    비강분무`,
  lungs: `inhaler inhalers inhaled inhalation inhalations puffer inhalator dosieraerosol turbohaler turbuhaler diskus accuhaler
    respimat handihaler ellipta easyhaler nebuliser nebulizer nebules nebulised nebulized aerosol inhalador inhalacion
    inhalateur inalatore inalazione hfa mdi dpi 흡입 흡입제 흡입액 흡입기 디스커스 터부헬러 에보할러 레스피맷 엘립타`,
  mouth:
    'mouthwash mouthrinse buccal mundgel mundspulung mundspray gargle gargarisme enjuague collutorio 가글 구강',
  vagina: `vaginal vaginally vaginale vaginales pessary pessaries ovule ovules ovulo ovulos ovuli vaginalcreme
    vaginaltabletten vaginalzapfchen 질정 질좌제`,
  joint: `intraarticular intraarticolare intraarticulaire intraartikular intralesional intralesionnelle epidural
    infiltration infiltrations knee hip shoulder joint gelenk knie hufte schulter genou hanche epaule rodilla cadera hombro
    ginocchio anca spalla 관절강 관절 무릎 어깨 병변내`,
  body: `tablet tablets tab tabs tbl tabl tablette tabletten filmtablette filmtabletten comprime comprimes comprimido
    comprimidos compressa compresse capsule capsules cap caps kapsel kapseln hartkapseln gelule gelules capsula capsulas
    capsule softgel softgels pill pills peroral perorally po injection injections injectable injected inj injektion injektionen
    inyeccion iniezione subcutaneous subcutan subcutaneo sc iv intravenous intravenos intramuscular infusion infusions
    infusionen autoinjector syringe prefilled fertigspritze fertigpen spritze pen pens kwikpen flextouch flexpen solostar
    vial ampoule ampoules ampulle ampullen suppository suppositories zapfchen suppositoire supositorio supposta 좌약 좌제
    syrup sirup sirop jarabe sciroppo saft 시럽 suspension suspensions chewable dispersible effervescent brausetablette
    brausetabletten sublingual enema klysma rectal granules sachet sachets beutel bustine sobres 정 정제 알약 캡슐 연질캡슐
    서방정 장용정 주사 주사제 주사액 경구 복용`,
};

const forms: readonly (readonly [Extract<Word, { kind: 'form' }>['form'], string])[] = [
  ['drops', 'drops drop tropfen gouttes gotas gocce 방울'],
  ['spray', 'spray sprays 스프레이 분무'],
  [
    'patch',
    'patch patches plaster plasters pflaster parche parches cerotto cerotti 패치 패취 플라스타 플라스터 파스 transdermal tts',
  ],
  ['gel', 'gel gele gels geles 겔 젤'],
  ['by-mouth', 'oral orally orale orales'],
];

const units: readonly (readonly [number | null, string])[] = [
  [1, 'mg milligram milligrams milligramm milligrammes miligramos milligrammi 밀리그램 밀리그람 밀리그람'],
  [1000, 'g gram grams gramm grammes gramos grammi 그램 그람'],
  [0.001, 'mcg ug μg microgram micrograms mikrogramm microgrammes microgramos 마이크로그램 마이크로그람'],
  [
    null,
    'iu ie ui units unit einheiten unites unidades unita u ml mmol meq l cl milliliter 단위 국제단위 밀리리터 puffs puff hub hube mio kcal',
  ],
];

const times: readonly (readonly [number, string])[] = [
  [1, 'once einmal'],
  [2, 'twice bid bd zweimal'],
  [3, 'tid tds thrice dreimal'],
  [4, 'qid qds viermal'],
];

const salts = `hydrochloride hydrochlorid chlorhydrate clorhidrato cloridrato hcl succinate succinat succinato tartrate tartrat
  tartrato besylate besilate besilat besylat besilato maleate maleat maleato mesylate mesilate mesilat mesilato fumarate fumarat
  fumarato acetate acetat acetato sulfate sulphate sulfat solfato sulfato citrate citrat citrato phosphate phosphat fosfato bromide
  bromid bromuro sodium natrium sodique sodico potassium kalium potasico calcium calcico magnesium dihydrate dihydrat monohydrate
  monohydrat anhydrous tosylate tosilate tosilat trometamol erbumine arginine dipropionate propionate valerate furoate xinafoate
  hyclate oxalate oxalat hydrobromide hydrobromid medoxomil cilexetil axetil proxetil pivoxil disoproxil lactate gluconate nitrate
  carbonate carbonat carbonato citrato sodio potasio potassio magnesio mofetilo mofetile
  acetonide etexilate mofetil decanoate enanthate undecanoate cypionate pamoate hemifumarate diethylamine diethylammonium
  염산염 나트륨 칼슘 칼륨 황산염 말레산염 베실산염 숙신산염 타르타르산염 수화물 푸마르산염 인산염 구연산염 브롬화물 메실산염 토실산염 아세테이트
  프로피오네이트 이나트륨`;

/** Where a written word is one word with its salt or form: metoprololsuccinat, Kortisonsalbe, 자렐토정. */
const germanForms =
  'augentropfen nasenspray tabletten tablette kapseln kapsel tropfen pflaster shampoo salbe creme lotion schaum spray saft gel';
const koreanForms =
  '프리필드시린지주 프리필드펜주 구강붕해정 나잘스프레이 필름코팅정 츄어블정 연질캡슐 주사액 점안액 안연고 점이액 서방정 장용정 현탁액 흡입제 흡입액 건조시럽 플라스타 플라스터 캡슐 주사 연고 크림 로션 샴푸 시럽 패취 패치 과립 좌제 질정 정 주 액 겔 폼';
const koreanMakers =
  '한미 종근당 대웅 유한 동아 보령 일동 제일 삼진 광동 녹십자 현대 명문 경동 동국 신풍 휴온스 대원 안국 하나 부광 바이엘 제이더블유 셀트리온 일양 영진 한독 삼성 한림';

const nothing = `daily day days week weeks weekly month months monthly year years hour hours hourly h hr hrs every other each at night
  nightly bedtime morning mornings evening evenings noon midday with food meals meal before after if needed necessary required as prn
  sos stat qd od om on nocte mane hs qhs ac pc q x a an the of in by mouth to take takes taking taken using uses use dose doses dosage
  strength regular extra max maximum ultra low high er xr sr cr xl la ir dr ec mr ext extended release modified slow prolonged
  taper tapering tapered course burst pack packs maintenance loading starter kit therapy treatment started start ongoing term
  chronic acute ds therapie dauertherapie dauermedikation medikament medikation traitement tratamiento terapia trattamento medicine
  medicines medication medications medicament medicamento farmaco drug supplement supplements capful scoop 약 복용중 치료
  immediate delayed lp retard ret depot forte mite junior adult adults children kids baby generic brand original otc rx new current
  currently ongoing regularly occasionally sometimes monthly
  taglich tagl tag tage tagen woche wochen wochentlich monat monatlich jahr morgens mittags abends nachts fruh zur nacht nuchtern zum
  essen vor nach mal je pro alle bedarf dosis n filmtbl retardtabletten magensaftresistent der die das ein eine von und/oder im am
  jour jours semaine mois fois par matin midi soir coucher repas besoin si le la les un une des du de d l au aux en cp cps
  dia dias semana semanas mes veces vez al noche manana tarde con sin comida necesario si el los las del cada
  giorno giorni settimana settimane mese volta volte al mattina sera notte pasti bisogno il lo gli di da ogni dopo prima
  매일 하루 일일 주 매주 한번 두번 세번 1회 회 아침 점심 저녁 취침전 자기전 식후 식전 필요시 씩 및 반알 한알 두알 mg정
  hexal ratiopharm stada aliud al abz teva sandoz mylan viatris zentiva biogaran arrow cinfa normon kern kernpharma doc eg aurobindo
  accord actavis apotex heumann basics betapharm dura winthrop tad krka aristo puren denk glenmark hennig neuraxpharm desitin medac
  mepha spirig cristers evolugen ranbaxy almus alter pensa tecnigen biomo ct bayer pfizer novartis roche merck msd lilly abbvie gsk
  astrazeneca sanofi amgen janssen ucb leo almirall bms pharma generics generici lab labs laboratories stadapharm holsten sun lupin
  cipla zydus torrent macleods hikma fresenius kabi celltrion samsung bioepis biocon`;

const purposes =
  'for gegen wegen bei contre pour para por per because due since seit depuis desde dal treat treats against 때문에 위해';
const joiners = 'and und et y e mit avec con oder or with 와 과 및';

const vocabulary = once(() => {
  const words = new Map<string, Word>();
  const add = (list: string, word: Word) => {
    for (const text of list.split(/\s+/)) if (text !== '') words.set(spellingKey(text), word);
  };
  add(nothing, { kind: 'nothing' });
  add(salts, { kind: 'salt' });
  add(purposes, { kind: 'purpose' });
  add(joiners, { kind: 'joiner' });
  for (const [route, list] of Object.entries(routes))
    add(list, { kind: 'route', route: route as MedicineRoute });
  for (const [form, list] of forms) add(list, { kind: 'form', form });
  for (const [mg, list] of units) add(list, { kind: 'unit', mg });
  for (const [perDay, list] of times) add(list, { kind: 'times', perDay });
  return words;
});

/** What a word says that is no name; undefined where nobody knows. */
export const wordOf = (key: string): Word | undefined => vocabulary().get(key);

/** Words that say how a medicine is taken, to be told when there is a typing error in them. */
export const formWords = once((): string[] =>
  [...Object.values(routes), ...forms.map(([, list]) => list)]
    .flatMap((list) => list.split(/\s+/))
    .filter((word) => /^[a-z]{3,}$/.test(word)),
);

const endings = once(() => [
  ...[...salts.split(/\s+/), ...germanForms.split(' ')].filter((one) => one.length > 2),
  ...koreanForms.split(' '),
]);

/** The ways to cut a salt, a form or a maker off a word: what is left, and what was cut off. */
export function cuts(key: string): { readonly left: string; readonly off: string }[] {
  const atEnd = endings().flatMap((ending) =>
    key.length > ending.length + 1 && key.endsWith(ending)
      ? [{ left: key.slice(0, -ending.length), off: ending }]
      : [],
  );
  const atStart = koreanMakers
    .split(' ')
    .flatMap((maker) =>
      key.length > maker.length + 1 && key.startsWith(maker)
        ? [{ left: key.slice(maker.length), off: '' }]
        : [],
    );
  return [...atEnd, ...atStart];
}
