import { type Phrase } from './phrase.js';
import type { Say } from './say.js';

/** An error for the person who meets it. Its message is English; `errorWords` says it in another language. */
export class PhrasedError extends Error {
  readonly phrases: readonly Phrase[];

  constructor(...phrases: readonly Phrase[]) {
    super(phrases.join('\n'));
    this.phrases = phrases;
  }
}

/** What an error says to the person who meets it; English where it was not made to be said. */
export function errorWords(error: unknown, say: Say): string {
  if (error instanceof PhrasedError) return error.phrases.map((one) => say(one)).join('\n');
  return error instanceof Error ? error.message : String(error);
}
