import type { Phrase } from '@bifrons/language';

/** A score that what else was seen contradicts. */
export interface Clash {
  readonly score: string;
  readonly message: Phrase;
  readonly suggestion: Phrase;
}
