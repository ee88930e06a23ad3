import { IntlMessageFormat } from 'intl-messageformat';

/** The languages that Bifrons speaks, by their BCP 47 tags. */
export const languages = ['en', 'de', 'ko'] as const;
export type Language = (typeof languages)[number];

/** What the braces of a message stand for. Numbers take part in plurals and `{n, number}`. */
export type Values = Readonly<Record<string, string | number>>;

/** Translations by their English text, as ICU messages with the same braces. */
export type Catalogue = Readonly<Record<string, string>>;

/**
 * Says an English ICU message in one language: `say('{n, plural, one {# week} other {# weeks}}', { n: 3 })`. A text
 * without a translation is said in English.
 */
export interface Say {
  (text: string, values?: Values): string;
  readonly language: Language;
  /** A number as the language writes it, with so many decimals at most (0 when left out). */
  readonly number: (value: number, decimals?: number) => string;
  /** The same with exactly so many decimals: for numbers below each other. */
  readonly fixed: (value: number, decimals: number) => string;
}

/** A speaker of a language with its catalogue. Messages are parsed once. */
export function speaker(language: Language, catalogue: Catalogue): Say {
  const formats = new Map<string, IntlMessageFormat>();
  const say = (text: string, values?: Values): string => {
    const message = catalogue[text] ?? text;
    if (values === undefined && !message.includes('{')) return message;
    let format = formats.get(text);
    if (format === undefined) {
      format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
      formats.set(text, format);
    }
    return String(format.format(values));
  };
  const written = (value: number, options: Intl.NumberFormatOptions): string =>
    // With a true minus, which is as wide as a digit.
    new Intl.NumberFormat(language, options).format(value).replace('-', '−');
  const number = (value: number, decimals = 0): string => written(value, { maximumFractionDigits: decimals });
  const fixed = (value: number, decimals: number): string =>
    written(value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return Object.assign(say, { language, number, fixed });
}

/** English is what the code says. */
export const english: Say = speaker('en', {});

/** A speaker with its catalogue loaded. */
export async function loadSay(language: Language): Promise<Say> {
  switch (language) {
    case 'en':
      return english;
    case 'de':
      return speaker('de', (await import('./catalogues/de.js')).german);
    case 'ko':
      return speaker('ko', (await import('./catalogues/ko.js')).korean);
  }
}
