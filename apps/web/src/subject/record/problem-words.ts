import type { Say } from '@bifrons/language';
import { NotReachable, Refusal } from './ask.ts';

/** Why something asked of the record did not happen, for the person who meets it. */
export function problemWords(problem: unknown, say: Say): string {
  if (problem instanceof NotReachable)
    return say('The server does not answer. Nothing was changed; please try again.');
  if (problem instanceof Refusal) return say(problem.message);
  if (problem instanceof DOMException && problem.name === 'NotAllowedError')
    return say('The browser made no passkey: it was called off, or it took too long. Please try again.');
  return problem instanceof Error ? problem.message : String(problem);
}
