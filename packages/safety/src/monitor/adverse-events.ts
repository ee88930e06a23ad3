import { editDistance, treatmentEventNames, type TreatmentEvent } from '@bifrons/knowledge';
import { spoken } from '../rules/spoken.js';
import { complaintWords, denialsAfter, eventWords, negations, overWords, vagueWords } from './event-words.js';

/** What of a text that tells of an adverse event was understood. */
export interface EventReading {
  /** Events that the text tells of. */
  readonly events: readonly TreatmentEvent[];
  /** Events that it may tell of: to be asked about. */
  readonly mayBe: readonly TreatmentEvent[];
  /** Not to wait with, whatever the answer is. */
  readonly urgent: boolean;
  /** The text says that it is over. */
  readonly over: boolean;
  /** A complaint is known by its name, though no rule hangs on it. */
  readonly complaint: boolean;
  /** A word that may have been meant where something is misspelt. */
  readonly near?: string;
}

interface Word {
  readonly pattern: RegExp;
  /** Letters that a text with it has, which is quicker to see than the pattern. */
  readonly letters: string;
  readonly text: string;
  readonly events: readonly TreatmentEvent[];
  readonly kind: 'event' | 'vague' | 'complaint';
  readonly urgent: boolean;
}

/** Small letters without accents and signs, umlauts written out. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/['’]/g, '')
    .replace(/[^\p{Letter}\p{Number}*=]+/gu, ' ')
    .trim();

const listed = (words: string): string[] =>
  words
    .split(';')
    .map(plain)
    .filter((word) => word !== '');

const isHangul = (text: string): boolean => /\p{Script=Hangul}/u.test(text);

/** Korean joins particles to its words, so that a word is looked for anywhere; others stand between spaces. */
function patternOf(word: string): RegExp {
  const body = word.replace(/^=/, '');
  const letters = body.replaceAll('*', '[\\p{Letter}\\p{Number}]*');
  if (word.startsWith('=')) return new RegExp(`^${letters}$`, 'u');
  if (isHangul(body)) return new RegExp([...body.replaceAll(' ', '')].join(' ?'), 'u');
  return new RegExp(`(?<=^| )${letters}(?:e?s)?(?= |$)`, 'u');
}

const word = (text: string, kind: Word['kind'], events: readonly TreatmentEvent[], urgent = false): Word => ({
  pattern: patternOf(text),
  letters: text.split(/[*= ]/).reduce((a, b) => (b.length > a.length ? b : a)),
  text: text.replace(/[*=]/g, '').trim(),
  events,
  kind,
  urgent,
});

interface Vocabulary {
  readonly words: readonly Word[];
  /** Words that can be misspelt by a letter and still be known. */
  readonly spelt: readonly Word[];
  readonly negations: readonly RegExp[];
  /** What denies a word before it ("negative", "excluded"); the others deny what follows them. */
  readonly denials: readonly RegExp[];
  readonly over: readonly RegExp[];
}

let known: Vocabulary | undefined;

/** All words that are looked for, put together when the first event is read. */
function vocabulary(): Vocabulary {
  if (known !== undefined) return known;
  const words: readonly Word[] = [
    ...treatmentEventNames.flatMap((event) =>
      [plain(spoken(event)), ...listed(eventWords[event])].map((text) => word(text, 'event', [event])),
    ),
    ...vagueWords.flatMap(({ words: texts, mayBe, urgent }) =>
      listed(texts).map((text) => word(text, 'vague', mayBe, urgent)),
    ),
    ...listed(complaintWords).map((text) => word(text, 'complaint', [])),
  ].sort((a, b) => b.text.length - a.text.length);
  known = {
    words,
    spelt: words.filter(({ text }) => text.length >= 4 && !isHangul(text)),
    negations: listed(negations).map(patternOf),
    denials: listed(denialsAfter).map(patternOf),
    over: listed(overWords).map(patternOf),
  };
  return known;
}

const says = (patterns: readonly RegExp[], text: string): boolean =>
  patterns.some((pattern) => pattern.test(text));

/** A longer text is no name of anything. */
const longest = 500;

/**
 * The events that a text tells of. What is denied ("no fever"), misspelt or vague is asked about; nothing is guessed.
 */
export function readEvent(given: string): EventReading {
  let text = plain(given.slice(0, longest)).replace(/[*=]/g, '');
  const over = says(vocabulary().over, text);
  const events = new Set<TreatmentEvent>();
  const mayBe = new Set<TreatmentEvent>();
  let urgent = false;
  let complaint = false;
  for (const { pattern, letters, kind, events: of, urgent: soon } of vocabulary().words) {
    // Korean may be written with a space anywhere.
    if (!text.includes(letters) && !isHangul(letters)) continue;
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
      const after = text.slice(found.index + found[0].length);
      const denied = kind !== 'complaint' && isDenied(text.slice(0, found.index), after);
      if (kind === 'complaint') complaint = true;
      else of.forEach((event) => (kind === 'event' && !denied ? events : mayBe).add(event));
      urgent ||= soon && !denied;
      text = `${text.slice(0, found.index)}| ${after}`;
    }
  }
  const near =
    events.size > 0 || mayBe.size > 0 ? undefined : nearest(plain(given.slice(0, 60)), text, complaint);
  near?.events.forEach((event) => mayBe.add(event));
  events.forEach((event) => mayBe.delete(event));
  return {
    events: [...events],
    mayBe: [...mayBe],
    urgent,
    over,
    complaint,
    ...(near === undefined ? {} : { near: near.text }),
  };
}

/** Whether one of the three words before denies it, or the next one does. */
function isDenied(before: string, after: string): boolean {
  const near = before.split(/ (?:but|however|aber|sondern|jedoch) /).at(-1)!;
  return (
    says(vocabulary().negations, near.trim().split(/ +/).slice(-3).join(' ')) ||
    says(vocabulary().denials, after.trim().split(/ +/).slice(0, 2).join(' '))
  );
}

/** A misspelt word: one letter in five may be wrong, of the whole text or of what was not understood of it. */
function nearest(whole: string, left: string, complaint: boolean): Word | undefined {
  const tokens = left.split(/[ |]+/).filter((token) => token.length >= 4 && !isHangul(token));
  const texts = complaint ? tokens : [whole, ...tokens];
  let best: { word: Word; distance: number } | undefined;
  for (const text of texts)
    for (const one of vocabulary().spelt) {
      const allowed = Math.max(1, Math.floor(one.text.length / 5));
      if (Math.abs(one.text.length - text.length) > allowed) continue;
      const distance = editDistance(text, one.text);
      if (distance <= allowed && distance < (best?.distance ?? Infinity)) best = { word: one, distance };
    }
  return best?.word;
}
