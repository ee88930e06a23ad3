import type { Catalogue } from './catalogue.js';
import { formatted, type Phrase, type Values } from './phrase.js';

/** The languages that Bifrons speaks, by their BCP 47 tags. */
export const languages = ['en', 'de', 'ko'] as const;
/** A language that Bifrons speaks, by its BCP 47 tag. */
export type Language = (typeof languages)[number];

/**
 * Says an English ICU message in one language: `say('{n, plural, one {# week} other {# weeks}}', { n: 3 })`, or a phrase
 * that was kept unsaid. A text without a translation is said in English.
 */
export interface Say {
  (text: string | Phrase, values?: Values): string;
  readonly language: Language;
  /** A number as the language writes it, with so many decimals at most (0 when left out). */
  readonly number: (value: number, decimals?: number) => string;
  /** The same with exactly so many decimals: for numbers below each other. */
  readonly fixed: (value: number, decimals: number) => string;
  /** `a, b, and c`, or `a, b, or c`. */
  readonly list: (items: readonly string[], join?: 'and' | 'or') => string;
}

/** A speaker of a language with its catalogue. */
export function speaker(language: Language, catalogue: Catalogue): Say {
  const say = (what: string | Phrase, given?: Values): string => {
    const { text, values } = typeof what === 'string' ? { text: what, values: given } : what;
    return formatted(catalogue[text] ?? text, language, values, say);
  };
  // Making a format takes far longer than using it.
  const decimals = new Map<string, Intl.NumberFormat>();
  const written = (value: number, least: number, most: number): string => {
    const key = `${least} ${most}`;
    const format =
      decimals.get(key) ??
      new Intl.NumberFormat(language, { minimumFractionDigits: least, maximumFractionDigits: most });
    decimals.set(key, format);
    // With a true minus, which is as wide as a digit.
    return format.format(value).replace('-', '−');
  };
  const number = (value: number, most = 0): string => written(value, 0, most);
  const fixed = (value: number, exactly: number): string => written(value, exactly, exactly);
  const lists = new Map<string, Intl.ListFormat>();
  const list = (items: readonly string[], join: 'and' | 'or' = 'and'): string => {
    const format =
      lists.get(join) ??
      new Intl.ListFormat(language, { type: join === 'and' ? 'conjunction' : 'disjunction' });
    lists.set(join, format);
    return format.format(items);
  };
  return Object.assign(say, { language, number, fixed, list });
}

/** English is what the code says. */
export const english: Say = speaker('en', {});

/** The translations of a language, loaded when asked for; English has none. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  switch (language) {
    case 'en':
      return {};
    case 'de':
      return (await import('./catalogues/de/index.js')).german;
    case 'ko':
      return (await import('./catalogues/ko/index.js')).korean;
  }
}

/** A speaker with its catalogue loaded. */
export async function loadSay(language: Language): Promise<Say> {
  return language === 'en' ? english : speaker(language, await loadCatalogue(language));
}
