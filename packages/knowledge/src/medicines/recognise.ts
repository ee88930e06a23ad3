import type { CoMedication, MedicineRoute } from '../schema/medicines.js';
import { spellingKey } from '../spelling.js';
import { meaningOfCode } from './codes.js';
import { coMedication, meaningOf, nameOf, type Meaning } from './list.js';
import { nearestListed } from './nearest.js';
import { numberIn, tokensOf, type Token } from './tokens.js';
import { cuts, wordOf, type Word } from './words.js';

/** A medicine that somebody's words name, with what the words say of its route and its dose. */
export interface FoundMedicine {
  readonly id: string;
  /** What we call it. */
  readonly name: string;
  readonly route: MedicineRoute | 'unclear';
  /** Whether it is taken so that it reaches the blood. */
  readonly systemic: boolean | 'unknown';
  readonly classes: readonly string[];
  /** Classes that it may be in as well. */
  readonly possible: readonly string[];
  /** What would have to be known to tell: the dose of a day, the form, which one it is, or what it does. */
  readonly open?: 'dose' | 'form' | 'kind' | 'effect';
}

/** What the name of a medicine says, as somebody wrote it. */
export interface MedicineReading {
  readonly found: readonly FoundMedicine[];
  /** What of the words nobody knows, from left to right. */
  readonly unknown: readonly string[];
  /** The name of the medicine that the code says, where the words say another. */
  readonly codeSays?: string;
}

/** So many words make a name at most. */
const longestName = 6;

/**
 * Reads the name of a medicine as people write it, with strength, form, salt, route, frequency and maker, in English,
 * German, French, Spanish, Italian or Korean, and its code (ATC or RxNorm) if there is one. A word with a typing error is
 * not taken for the name that it resembles: it is unknown, and `didYouMean` asks. The work grows with the number of words.
 */
export function readMedicine(text: string, code?: string): MedicineReading {
  const key = JSON.stringify([text, code]);
  const known = readings.get(key);
  if (known !== undefined) return known;
  if (readings.size >= mostReadings) readings.clear();
  const reading = withCode(readWords(text), text, code);
  readings.set(key, reading);
  return reading;
}

const mostReadings = 4000;
const readings = new Map<string, MedicineReading>();

interface Words {
  readonly meanings: readonly Meaning[];
  readonly unknown: readonly string[];
  readonly said: Said;
}

/** What the words say beside names. */
interface Said {
  readonly routes: ReadonlySet<MedicineRoute>;
  readonly forms: ReadonlySet<string>;
  readonly percent: boolean;
  /** In mg; undefined where none was written. */
  readonly strength?: number;
  /** Written in mg or g, or in µg. */
  readonly mass?: 'mg' | 'µg';
  readonly perDay: number;
}

function readWords(text: string): Words {
  const tokens = tokensOf(text);
  const meanings: Meaning[] = [];
  const unknown: { from: Token; to: Token }[] = [];
  const routes = new Set<MedicineRoute>();
  const forms = new Set<string>();
  const numbers: { value: number; mg?: number | null; percent?: boolean }[] = [];
  const counts: number[] = [];
  let remark = false;
  let afterName = false;

  const miss = (token: Token, index: number): void => {
    const isRemark = (token.bracketed || remark) && meanings.length > 0;
    if (isRemark && nearestListed(spellingKey(token.text)).length === 0) return;
    const last = unknown.at(-1);
    const before = tokens[index - 1];
    if (last !== undefined && before === last.to) last.to = token;
    else unknown.push({ from: token, to: token });
  };

  for (let index = 0; index < tokens.length;) {
    const token = tokens[index]!;
    const name = token.kind === 'mark' ? undefined : nameAt(tokens, index, afterName);
    if (name !== undefined) {
      meanings.push(name.meaning);
      index += name.length;
      afterName = true;
      for (const off of name.off) noteForm(off, routes, forms);
      continue;
    }
    index += 1;
    if (token.kind === 'number') {
      const next = tokens[index];
      const word = next?.kind === 'word' ? wordOf(spellingKey(next.text)) : undefined;
      const percent = next?.text === '%';
      numbers.push({
        value: numberIn(token.text),
        ...(word?.kind === 'unit' ? { mg: word.mg } : {}),
        ...(percent ? { percent } : {}),
      });
      if (next?.kind === 'word' && timesWords.has(spellingKey(next.text))) counts.push(numberIn(token.text));
      continue;
    }
    if (token.kind === 'mark') {
      if (token.text !== '%' && token.text !== ')' && token.text !== ']') remark = false;
      continue;
    }
    const key = spellingKey(token.text);
    const isBiosimilarSuffix =
      afterName && /^[a-z]{4}$/.test(key) && text.charAt(token.start - 1) === '-' && index > 1;
    const joined = joinedWord(tokens, index - 1);
    const word = joined?.word ?? wordOf(key);
    if (joined !== undefined) index += joined.length - 1;
    if (word === undefined) {
      if (isBiosimilarSuffix && endsLikeAntibody(tokens[index - 2])) continue;
      miss(token, index - 1);
      continue;
    }
    switch (word.kind) {
      case 'route':
        routes.add(word.route);
        break;
      case 'form':
        forms.add(word.form);
        break;
      case 'times':
        counts.push(word.perDay);
        break;
      case 'joiner':
        remark = false;
        afterName = false;
        break;
      case 'purpose':
        remark = true;
        break;
      default:
        break;
    }
  }
  const daily = dailyScheme(text) ?? Math.max(1, ...counts.filter((count) => count <= 6));
  const strength = numbers.find(({ mg, percent }) => percent !== true && mg !== null);
  const mg = strength === undefined ? undefined : strength.value * (strength.mg ?? 1);
  return {
    meanings,
    unknown: unknown.map(({ from, to }) => text.slice(from.start, to.end)),
    said: {
      routes,
      forms,
      percent: numbers.some(({ percent }) => percent === true),
      ...(mg === undefined ? {} : { strength: mg }),
      ...(strength?.mg === undefined ? {} : { mass: strength.mg! < 1 ? 'µg' : 'mg' }),
      perDay: daily,
    },
  };
}

/** A word that was written as two or three: "intra-articular". */
function joinedWord(tokens: readonly Token[], from: number): { word: Word; length: number } | undefined {
  const parts = tokens.slice(from, from + 3);
  for (let length = parts.length; length > 1; length -= 1) {
    const some = parts.slice(0, length);
    const word = wordOf(some.map(({ text }) => spellingKey(text)).join(''));
    if (word !== undefined && some.every(({ kind }) => kind === 'word')) return { word, length };
  }
  return undefined;
}

const timesWords = new Set(['x', 'mal', 'times', 'fois', 'veces', 'volte', '회', '번']);

/** "1-0-1": tablets in the morning, at noon and in the evening. */
function dailyScheme(text: string): number | undefined {
  const parts = /(?:^|\s)(\d)-(\d)-(\d)(?:-(\d))?(?:\s|$)/.exec(text);
  if (parts === null) return undefined;
  const sum = parts.slice(1).reduce((total, part) => total + Number(part ?? 0), 0);
  return sum > 0 ? sum : undefined;
}

const endsLikeAntibody = (token: Token | undefined): boolean =>
  token !== undefined && /(?:mab|cept|kinra|stim|fusp|alfa|beta|glargine|aspart)$/i.test(token.text);

interface NameAt {
  readonly meaning: Meaning;
  readonly length: number;
  /** Forms that were part of the word. */
  readonly off: readonly string[];
}

/** The longest name that begins at a token. Marks end a name, except a slash between parts of one. */
function nameAt(tokens: readonly Token[], from: number, afterName: boolean): NameAt | undefined {
  let key = '';
  const keys: string[] = [];
  for (const token of tokens.slice(from, from + longestName)) {
    if (token.kind === 'mark') break;
    key += spellingKey(token.text);
    keys.push(key);
  }
  const first = tokens[from]!;
  for (let length = keys.length; length > 0; length -= 1) {
    const meaning = meaningOf(keys[length - 1]!);
    if (meaning === undefined || /^\d+$/.test(keys[length - 1]!)) continue;
    // A salt after a name is no medicine of its own: "atorvastatin calcium".
    if (afterName && length === 1 && wordOf(keys[0]!)?.kind === 'salt') return undefined;
    return { meaning, length, off: [] };
  }
  if (first.kind !== 'word' || wordOf(keys[0]!) !== undefined) return undefined;
  for (const { left, off } of cuts(keys[0]!)) {
    const meaning = meaningOf(left);
    if (meaning !== undefined) return { meaning, length: 1, off: [off] };
    for (const again of cuts(left)) {
      const inner = meaningOf(again.left);
      if (inner !== undefined) return { meaning: inner, length: 1, off: [off, again.off] };
    }
  }
  return undefined;
}

function noteForm(off: string, routes: Set<MedicineRoute>, forms: Set<string>): void {
  const word = wordOf(spellingKey(off));
  if (word?.kind === 'route') routes.add(word.route);
  if (word?.kind === 'form') forms.add(word.form);
}

function withCode(
  { meanings, unknown, said }: Words,
  text: string,
  code: string | undefined,
): MedicineReading {
  const byWords = [
    ...meanings.flatMap((meaning) => foundIn(meaning, said)),
    ...unnamed(text, meanings, unknown, said),
  ];
  if (byWords.length === 0 && nothingTaken.test(text.trim())) return { found: [], unknown: [] };
  const isUnnamed = byWords.some(({ id }) => id === unnamedId);
  const missing = isUnnamed ? [] : byWords.length + unknown.length > 0 ? unknown : [text.trim()];
  if (code === undefined || code.trim() === '') return { found: merged(byWords), unknown: missing };
  const { medicine, route, classes } = meaningOfCode(code);
  if (medicine === undefined) {
    const known = byWords.length > 0 || classes.length === 0;
    return {
      found: known ? merged(byWords) : [ofGroup(text, classes)],
      unknown: missing,
    };
  }
  const byCode = foundIn(
    { medicine },
    route === undefined || said.routes.size > 0 ? said : { ...said, routes: new Set([route]) },
  );
  const agrees = byWords.length === 0 || byCode.some(({ id }) => byWords.some((one) => one.id === id));
  return {
    found: merged([...byCode, ...byWords]),
    unknown: agrees ? [] : missing,
    ...(agrees ? {} : { codeSays: nameOf(medicine) }),
  };
}

const nothingTaken =
  /^(?:none|nil|no|nothing|n\/a|-+|no (?:other )?(?:medicines?|medications?)|keine?|nichts|aucune?|rien|ningun[oa]|nada|nessun[oa]|niente|없음|없다)\.?$/i;

const unnamedId = 'unnamed-local';

/** Places where hardly anything reaches the blood, whatever it is. */
const harmlessPlaces = ['eye', 'ear', 'wash'] as const;
const localPlaces = [...harmlessPlaces, 'nose', 'lungs', 'mouth', 'skin'] as const;

/** Drops, sprays and creams of which only the place is said; of those for eyes and ears the name does not matter. */
function unnamed(
  text: string,
  meanings: readonly Meaning[],
  unknown: readonly string[],
  { routes }: Said,
): FoundMedicine[] {
  if (meanings.length > 0 || routes.has('body')) return [];
  if (unknown.some((words) => nearestListed(spellingKey(words)).length > 0)) return [];
  const places = unknown.length === 0 ? localPlaces : harmlessPlaces;
  const route = places.find((place) => routes.has(place));
  if (route === undefined) return [];
  const classes = route === 'skin' ? ['topical-same-skin'] : [];
  return [{ id: unnamedId, name: text.trim(), route, systemic: false, classes, possible: [] }];
}

/** A medicine of which only the beginning of its ATC code is known. */
const ofGroup = (text: string, classes: readonly string[]): FoundMedicine => ({
  id: spellingKey(text),
  name: text.trim(),
  route: 'body',
  systemic: true,
  classes,
  possible: [],
});

/** A medicine once, by the mention that says most of its route. */
function merged(found: readonly FoundMedicine[]): FoundMedicine[] {
  const byId = new Map<string, FoundMedicine>();
  for (const one of found) {
    const before = byId.get(one.id);
    if (before === undefined || (before.open === 'form' && one.open !== 'form')) byId.set(one.id, one);
  }
  return [...byId.values()];
}

function foundIn({ medicine, route: ofBrand }: Meaning, said: Said): FoundMedicine[] {
  const parts = medicine.contains?.map((id) => coMedication(id));
  if (parts !== undefined)
    return parts.flatMap((part) => (part === undefined ? [] : foundIn({ medicine: part }, said)));
  const route = routeOf(medicine, ofBrand, said);
  const meant =
    route === 'skin' && medicine.onSkinIs !== undefined ? coMedication(medicine.onSkinIs) : medicine;
  return [membership(meant ?? medicine, route, said)];
}

function membership(medicine: CoMedication, route: MedicineRoute | 'unclear', said: Said): FoundMedicine {
  const { id, byDose, possible: perhaps = [] } = medicine;
  const name = nameOf(medicine);
  const local = route === 'skin' ? (medicine.onSkin ?? ['topical-same-skin']) : [];
  const systemic =
    route === 'unclear' ? 'unknown' : route === 'body' || medicine.absorbed?.includes(route) === true;
  if (systemic === false) return { id, name, route, systemic, classes: local, possible: [] };
  const perDay = (said.strength ?? 0) * said.perDay;
  const dose = perDay > 0 && perDay <= mostMgPerDay ? perDay : undefined;
  const band = byDose?.find(({ upToMgPerDay }) => upToMgPerDay === undefined || (dose ?? 0) <= upToMgPerDay);
  const byBand = dose === undefined ? [] : (band?.classes ?? []);
  const anyBand = dose === undefined ? unique((byDose ?? []).flatMap(({ classes }) => classes)) : [];
  if (systemic === 'unknown')
    return {
      id,
      name,
      route,
      systemic,
      classes: [],
      possible: unique([...medicine.classes, ...perhaps, ...(medicine.onSkin ?? ['topical-same-skin'])]),
      open: 'form',
    };
  const all = unique([...medicine.classes, ...byBand]);
  const open = openOf(medicine, anyBand, all);
  return {
    id,
    name,
    route,
    systemic,
    classes: all,
    possible: [...perhaps, ...anyBand],
    ...(open === undefined ? {} : { open }),
  };
}

function openOf(
  { kind, possible = [] }: CoMedication,
  anyBand: readonly string[],
  classes: readonly string[],
): FoundMedicine['open'] {
  if (anyBand.length > 0) return 'dose';
  if (kind === true && (classes.length > 0 || possible.length > 0)) return 'kind';
  return possible.length > 0 ? 'effect' : undefined;
}

/** More than this is no dose that anybody takes: a slip of the unit. */
const mostMgPerDay = 10_000;

const unique = (list: readonly string[]): string[] => [...new Set(list)];

/** Local places first, then what goes through the body, then the skin; brands and customs where nothing is said. */
function routeOf(
  medicine: CoMedication,
  ofBrand: MedicineRoute | undefined,
  { routes, forms, percent, mass }: Said,
): MedicineRoute | 'unclear' {
  const has = (prefix: string) => medicine.atc?.some((code) => code.startsWith(prefix)) === true;
  const named = (['joint', 'eye', 'ear', 'nose', 'lungs', 'vagina', 'mouth', 'wash'] as const).find((route) =>
    routes.has(route),
  );
  if (named !== undefined) return named;
  if (forms.has('gel') && forms.has('by-mouth')) return 'mouth';
  if (routes.has('body') || forms.has('by-mouth')) return 'body';
  if (routes.has('skin') || forms.has('gel')) return ofBrand === 'vagina' ? 'vagina' : 'skin';
  if (forms.has('drops') && has('S')) return 'eye';
  if (forms.has('spray') && has('R01')) return 'nose';
  if (forms.has('patch')) return has('M02') || has('N01BB') ? 'skin' : 'body';
  if (ofBrand !== undefined) return ofBrand;
  const { usual = 'body' } = medicine;
  if (percent) return usual === 'body' || usual === 'unclear' ? 'skin' : usual;
  if (usual !== 'unclear') return usual;
  if (mass === 'mg') return 'body';
  if (mass === 'µg' && (has('R03') || has('R01'))) return has('R03') ? 'lungs' : 'nose';
  return 'unclear';
}
