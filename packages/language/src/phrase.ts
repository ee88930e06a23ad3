import { formatMessage, parseMessage } from './message.js';

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

const parsed = new Map<string, ReturnType<typeof parseMessage>>();

/** An ICU message with its braces filled. Messages are parsed once. */
export function formatted(
  message: string,
  language: string,
  values: Values | undefined,
  said: (phrase: Phrase) => string,
): string {
  if (!message.includes('{')) return message;
  let parts = parsed.get(message);
  if (parts === undefined) parsed.set(message, (parts = parseMessage(message)));
  const filled = Object.entries(values ?? {}).map(([name, value]) => [
    name,
    typeof value === 'object' ? said(value) : value,
  ]);
  return formatMessage(parts, language, Object.fromEntries(filled) as Record<string, string | number>);
}
