import { phrase, type Phrase } from '@bifrons/language';

/** What goes to a worker or comes from one has lost that its phrases are phrases. */
export function withPhrases(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPhrases);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, withPhrases(part)] as const);
  const { text, values, ...others } = Object.fromEntries(entries);
  return typeof text === 'string' && Object.keys(others).length === 0
    ? phrase(text, values as Phrase['values'])
    : Object.fromEntries(entries);
}
