import { editDistance } from '../nearest-names.js';
import { once } from '../read-data.js';
import { spellingKey } from '../spelling.js';
import { listedNames, meaningOf } from './list.js';
import { tokensOf } from './tokens.js';
import { formWords, wordOf } from './words.js';

/** A name that may have been meant, and what was written with it put right. */
export interface Suggestion {
  readonly name: string;
  readonly text: string;
}

/** A listed name, or a word that says how a medicine is taken. */
interface Candidate {
  readonly name: string;
  readonly letters: string;
  /** One suggestion for each. */
  readonly stands: string;
}

/** Letters to compare: Korean syllables come apart, so that one wrong letter of a syllable is one error. */
const lettersOf = (key: string): string => key.normalize('NFD');

/** Pairs of neighbouring letters, with the start and the end of the word, each once. */
function pairsOf(letters: string): string[] {
  const pairs = [`^${letters.charAt(0)}`, `${letters.charAt(letters.length - 1)}$`];
  for (let at = 0; at + 1 < letters.length; at += 1) pairs.push(letters.slice(at, at + 2));
  return [...new Set(pairs)];
}

const candidates = once((): readonly Candidate[] => {
  const found = new Map<string, Candidate>();
  const add = (name: string, stands: string) => {
    const letters = lettersOf(spellingKey(name));
    if (letters.length >= shortestCompared && !found.has(letters))
      found.set(letters, { name, letters, stands });
  };
  for (const { name, medicine } of listedNames()) add(name, medicine.id);
  for (const word of formWords()) add(word, `form ${word}`);
  return [...found.values()];
});

const shortestCompared = 3;
const longestCompared = 60;

/** Which candidates of a length have a pair of letters. */
const byLengthAndPair = once(() => {
  const found: Map<string, number[]>[] = [];
  candidates().forEach(({ letters }, index) => {
    const ofLength = (found[letters.length] ??= new Map());
    for (const pair of pairsOf(letters)) {
      const list = ofLength.get(pair);
      if (list === undefined) ofLength.set(pair, [index]);
      else list.push(index);
    }
  });
  return found;
});

/** So many candidates are compared letter by letter. */
export const comparedAtMost = 40;

/** How many pairs each candidate shares with the word in hand; all zero between two words. */
const shared = once(() => new Uint8Array(candidates().length));

/**
 * The candidates of about the same length that share most pairs of letters with a word: by an index, so that not every
 * name is looked at.
 */
export function shortlist(letters: string): readonly Candidate[] {
  const counts = shared();
  const seen: number[] = [];
  const pairs = pairsOf(letters);
  const most = allowance(letters.length);
  for (let length = letters.length - most; length <= letters.length + most; length += 1)
    for (const pair of pairs)
      for (const index of byLengthAndPair()[length]?.get(pair) ?? []) {
        if (counts[index] === 0) seen.push(index);
        counts[index]! += 1;
      }
  const byCount: number[][] = [];
  for (const index of seen) (byCount[counts[index]!] ??= []).push(index);
  const best: number[] = [];
  for (let count = byCount.length - 1; count > 0 && best.length < comparedAtMost; count -= 1)
    best.push(...(byCount[count] ?? []));
  for (const index of seen) counts[index] = 0;
  return best.slice(0, comparedAtMost).map((index) => candidates()[index]!);
}

/** How many letters may be wrong in a word of this length. */
const allowance = (length: number): number => (length < 6 ? 1 : length < 10 ? 2 : 3);

/** A Korean syllable in a wrong place counts as two letters. */
const distanceOf = (a: string, b: string): number =>
  Math.min(editDistance(a, b), 2 * editDistance(a.normalize('NFC'), b.normalize('NFC')) || 0);

const isKorean = (letters: string): boolean => /[\u1100-\u11ff]/.test(letters);

interface Near {
  readonly candidate: Candidate;
  readonly distance: number;
  /** The order of candidates at the same distance: what people do most often first. */
  readonly rank: readonly number[];
}

const mostKept = 2000;
const kept = new Map<string, readonly Near[]>();

/** Candidates close enough to a key to be what was meant, the nearest first. */
function nearest(key: string): readonly Near[] {
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= mostKept) kept.clear();
  const letters = lettersOf(key);
  const found =
    letters.length < shortestCompared || letters.length > longestCompared
      ? []
      : shortlist(letters)
          .flatMap((candidate): Near[] => {
            const to = candidate.letters;
            const distance = isKorean(letters) ? distanceOf(letters, to) : editDistance(letters, to);
            const shorter = Math.min(letters.length, to.length);
            if (distance > allowance(shorter)) return [];
            const slip = sameLetters(letters, to) || withoutOneDouble(letters, to);
            if (shorter === shortestCompared && !slip && letters[0] !== to[0]) return [];
            // Two letters exchanged or one typed twice, then one left out, then the longest start in common.
            const rank = [slip ? 0 : 1, to.length > letters.length ? 0 : 1, -sharedStart(letters, to)];
            return [{ candidate, distance, rank: [distance, ...rank, to.length] }];
          })
          .sort((a, b) => order(a.rank, b.rank) || (a.candidate.name < b.candidate.name ? -1 : 1));
  kept.set(key, found);
  return found;
}

const sameLetters = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('');

/** Whether a word is another one with one letter typed twice. */
const withoutOneDouble = (typed: string, meant: string): boolean =>
  typed.length === meant.length + 1 &&
  [...typed].some(
    (letter, at) => letter === typed[at + 1] && typed.slice(0, at) + typed.slice(at + 1) === meant,
  );

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

const order = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, index) => value - b[index]!).find((difference) => difference !== 0) ?? 0;

/** Names that a word with a typing error may stand for, the nearest first; one for each medicine. */
export function nearestListed(key: string): string[] {
  const near = nearest(key);
  const best = near[0]?.distance ?? 0;
  const names = new Map<string, string>();
  for (const { candidate, distance } of near)
    if (distance <= best + 1 && !names.has(candidate.stands)) names.set(candidate.stands, candidate.name);
  return [...names.values()].slice(0, mostSuggested);
}

const mostSuggested = 3;

/**
 * What may have been meant by a text that `readMedicine` knows only in part: the whole name with an error, or the words
 * that it does not know. The rest of the text stays.
 */
export function didYouMean(text: string, unknown: readonly string[]): Suggestion[] {
  const whole = nameWithin(text);
  const parts =
    whole === undefined || meaningOf(spellingKey(whole)) !== undefined ? unknown : [whole, ...unknown];
  const suggestions = parts.flatMap((part) =>
    [...unitFor(part, text), ...nearestListed(spellingKey(part))].map((name) => ({
      name,
      text: text.replace(part, () => name),
    })),
  );
  return [...new Map(suggestions.map((one) => [one.text, one])).values()].slice(0, mostSuggested);
}

/** "5 mmg". */
function unitFor(part: string, text: string): string[] {
  return /^[mg]{1,3}$/i.test(part) && new RegExp(`\\d\\s*${part}`).test(text) ? ['mg'] : [];
}

/** From the first word of a text to the last that is neither a strength nor a form. */
function nameWithin(text: string): string | undefined {
  const tokens = tokensOf(text);
  const first = tokens.findIndex(({ kind }) => kind === 'word');
  if (first < 0) return undefined;
  let last = first;
  for (let index = first + 1; index < tokens.length; index += 1) {
    const { kind, text: word } = tokens[index]!;
    if (kind === 'mark') break;
    if (kind === 'word' && wordOf(spellingKey(word)) === undefined) last = index;
  }
  // "vitamin D3": a figure right behind a letter belongs to the name.
  const after = tokens[last + 1];
  if (after?.kind === 'number' && after.start === tokens[last]!.end) last += 1;
  return text.slice(tokens[first]!.start, tokens[last]!.end);
}
