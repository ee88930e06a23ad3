import { createHmac } from 'node:crypto';
import type { Identity } from '../entries/kinds.js';
import type { Keys } from './keys.js';

/** A thing to search by, before and after it was made blind. */
export interface BlindValue {
  /** `name`: the first letters of a word of the name; `word`: all of it; `number`; `birth`: YYYY-MM-DD. */
  readonly kind: 'name' | 'word' | 'number' | 'birth';
  /** HMAC-SHA-256 */
  readonly value: Uint8Array;
}

/** So many first letters are enough to find a name; of scripts with few letters to a name, one. */
const fewestLetters = 3;
const mostLetters = 20;
const fewLettered = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u;
const spelledOut: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  å: 'a',
  ł: 'l',
  đ: 'd',
  œ: 'oe',
};
const withE: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

const lowered = (text: string): string => text.normalize('NFC').toLowerCase();

/** Without accents and in lower case: Łukasz and lukasz are one. */
const folded = (text: string): string =>
  lowered(text)
    .replaceAll(/[ßæøåłđœ]/gu, (letter) => spelledOut[letter]!)
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/gu, '')
    .normalize('NFC');

const wordsIn = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');

/** Words of a name in the ways in which they are typed: Möller is found as moller and as moeller. */
function spellings(text: string): string[] {
  const umlauts = lowered(text).replaceAll(/[äöüøå]/gu, (letter) => withE[letter]!);
  return [...new Set([...wordsIn(folded(text)), ...wordsIn(folded(umlauts))])];
}

const numberOf = (text: string): string => text.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** YYYY-MM-DD of a date as it is typed; undefined of anything else. */
function dateOf(text: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  return year === undefined ? undefined : `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
}

const beginnings = (word: string): string[] => {
  const letters = [...word];
  const fewest = fewLettered.test(word) ? 1 : fewestLetters;
  return letters
    .map((_, k) => letters.slice(0, k + 1).join(''))
    .filter((_, k) => k + 1 >= fewest && k < mostLetters);
};

/** Makes values blind for one organisation, so that equal names of two cannot be seen to be equal. */
function blinder(keys: Keys, organisation: string): (kind: BlindValue['kind'], text: string) => BlindValue {
  const key = keys.derived('blind index');
  return (kind, text) => ({
    kind,
    value: new Uint8Array(
      createHmac('sha256', key)
        .update(JSON.stringify([organisation, kind, text]))
        .digest(),
    ),
  });
}

/** What a person can be found by. */
export function blindValuesOf(
  keys: Keys,
  organisation: string,
  { name, birthDate, numbers }: Identity,
): BlindValue[] {
  const blind = blinder(keys, organisation);
  const { family, given } = name;
  // Names of few letters are often written as one word.
  const joined = fewLettered.test(family) ? `${family}${given}` : '';
  const words = [...new Set([...spellings(family), ...spellings(given), ...spellings(joined)])];
  const prefixes = [...new Set(words.flatMap(beginnings))];
  return [
    ...words.map((word) => blind('word', word)),
    ...prefixes.map((prefix) => blind('name', prefix)),
    ...[...new Set(numbers.map(({ value }) => numberOf(value)))].map((value) => blind('number', value)),
    ...(birthDate === undefined ? [] : [blind('birth', birthDate)]),
  ];
}

/** A search: what each of its words may be. All words have to be found. */
export function blindSearch(keys: Keys, organisation: string, search: string): BlindValue[][] {
  const blind = blinder(keys, organisation);
  return search
    .trim()
    .split(/[\s,;]+/u)
    .flatMap((word) => (/\p{N}/u.test(word) ? [word] : wordsIn(folded(word))))
    .slice(0, 10)
    .map((word) => {
      const date = dateOf(word);
      if (date !== undefined) return [blind('birth', date)];
      const name = folded(word);
      return [blind('word', name), blind('name', name), blind('number', numberOf(word))];
    });
}

/** Whether a text says a word of a name: then it must not stand where it cannot be erased. */
export function namedIn(text: string, { name }: Identity): boolean {
  const said = new Set(spellings(text));
  return [...spellings(name.family), ...spellings(name.given)].some(
    (word) => word.length > 1 && said.has(word),
  );
}
