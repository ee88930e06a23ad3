import type { Phrase } from '@bifrons/language';
import type { Fields } from './fields.js';
import type { Finding } from './line.js';
import type { References } from './references.js';

/** What readers of resources know beside the resource. */
export interface Reading {
  readonly references: References;
  /** YYYY-MM-DD */
  readonly today: string;
  /** Other resources about the same person, by type. */
  readonly others: (type: string) => readonly Fields[];
}

/** Nothing of it is taken. */
export const ignored = (says: Phrase, ...because: readonly Phrase[]): Finding => ({
  says,
  becomes: null,
  because,
});

export const refused = (says: Phrase, ...because: readonly Phrase[]): Finding => ({
  says,
  becomes: null,
  because,
  refused: true,
});
