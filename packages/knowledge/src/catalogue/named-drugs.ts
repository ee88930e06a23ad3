import { names as antibodyNames } from '../data/antibody-names.generated.js';
import { names as optionNames } from '../data/option-names.generated.js';
import { editDistance } from '../nearest-names.js';
import { once } from '../read-data.js';
import { spellingKey } from '../spelling.js';
import { drugs } from './drugs.js';

/** Medicines of the catalogue that a text names. */
export interface NamedDrugs {
  readonly drugs: readonly string[];
  /** Those that a word of the text may mean, were it spelt right: a question, not an answer. */
  readonly perhaps: readonly string[];
}

/** Shorter names count as whole words only; longer ones also within a word: "Olumiantallergie", 올루미언트에. */
const shortestWithin = { latin: 6, other: 3 };

const isLatin = (key: string): boolean => /^[a-z0-9]+$/.test(key);

/** Names of the catalogue by their key, the longest first; a cream and a tablet of one substance answer to its names. */
const namesByKey = once(() => {
  const substanceOf = (id: string): string => id.replace(/-cream$/, '');
  const found = new Map<string, string[]>();
  for (const { id, name, aliases } of drugs())
    for (const one of [id, substanceOf(id), name, ...aliases]) {
      const same = drugs().filter((other) => substanceOf(other.id) === substanceOf(id));
      found.set(
        spellingKey(one),
        same.map((other) => other.id),
      );
    }
  for (const [id = '', ...names] of [...antibodyNames, ...optionNames])
    for (const one of [id, ...names]) found.set(spellingKey(one), [id]);
  return [...found].sort(([a], [b]) => b.length - a.length);
});

const wholeClass = /jak[\s-]*\d?[\s-]*(?:inhib|hemmer|inib|억제)|inhibi\w* d[ei] jak|janus/i;

/**
 * Medicines of the catalogue that a text names, however it is written: id, ingredient, brand or code name, in any case, in
 * a sentence, with strength or form, in German or Korean. For what a person is hypersensitive to: "baricitinib (rash)",
 * "allergic to Olumiant tablets", "JAK inhibitors".
 */
export function drugsNamedIn(text: string): NamedDrugs {
  if (wholeClass.test(text)) return { drugs: drugs().map(({ id }) => id), perhaps: [] };
  const words = (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(spellingKey);
  // Also two words as one: "PF-06651600".
  const whole = new Set(words.flatMap((word, index) => [word, word + (words[index + 1] ?? '')]));
  let rest = words.join(' ');
  const named = new Set<string>();
  // The longest first and each taken out: "deuruxolitinib" is not "ruxolitinib" as well.
  for (const [key, ids] of namesByKey()) {
    const within =
      key.length >= (isLatin(key) ? shortestWithin.latin : shortestWithin.other) && rest.includes(key);
    if (!within && !whole.has(key)) continue;
    rest = rest.replaceAll(key, ' ');
    for (const id of ids) named.add(id);
  }
  const perhaps = new Set<string>();
  for (const word of rest.split(' ').filter(({ length }) => length >= shortestWithin.latin))
    for (const [key, ids] of namesByKey())
      if (key.length >= shortestWithin.latin && editDistance(word, key) <= Math.floor(key.length / 4))
        for (const id of ids) if (!named.has(id)) perhaps.add(id);
  return { drugs: [...named], perhaps: [...perhaps] };
}
