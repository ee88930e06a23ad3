import { IntlMessageFormat } from 'intl-messageformat';

/** What the braces of a message stand for. Numbers take part in plurals and `{n, number}`; a phrase is said as well. */
export type Values = Readonly<Record<string, string | number | Phrase>>;

/**
 * A message that is kept unsaid until somebody asks in which language: a warning of a result, the reason of a refusal.
 * As a string, and in JSON, it is English.
 */
export class Phrase {
  constructor(
    /** The English ICU message, which is also its key in the catalogues. */
    readonly text: string,
    readonly values?: Values,
  ) {}

  toString(): string {
    return formatted(this.text, 'en', this.values, (phrase) => String(phrase));
  }

  toJSON(): string {
    return String(this);
  }
}

/** `phrase('SALT {salt} is below {limit}', { salt: 30, limit: 50 })`: the text is a literal, as with `say`. */
export const phrase = (text: string, values?: Values): Phrase => new Phrase(text, values);

const formats = new Map<string, IntlMessageFormat>();

/** An ICU message with its braces filled. Messages are parsed once for a language. */
export function formatted(
  message: string,
  language: string,
  values: Values | undefined,
  said: (phrase: Phrase) => string,
): string {
  if (!message.includes('{')) return message;
  const key = `${language} ${message}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
    formats.set(key, format);
  }
  const filled = Object.entries(values ?? {}).map(([name, value]) => [
    name,
    typeof value === 'object' ? said(value) : value,
  ]);
  return String(format.format(Object.fromEntries(filled) as Record<string, string | number>));
}
