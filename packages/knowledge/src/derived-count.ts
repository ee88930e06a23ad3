import { phrase } from '@bifrons/language';
import type { Outcome } from './schema/trial.js';

/** Follows every count that was worked out from a percentage, wherever it is shown; `derivedNote` says what it means. */
export const derivedMark = '†';

/** What the mark beside a count means that was worked out from a percentage. */
export const derivedNote = phrase(
  '† The source prints a percentage; the number of people was worked out from it.',
);

/** Whether the counts of a published result were worked out from a percentage, and not printed. */
export const isDerivedCount = ({ counts = 'printed' }: Pick<Outcome, 'counts'>): boolean =>
  counts !== 'printed';

/** A count of people: “99/281†”. */
export function countText({
  events,
  n,
  derived = false,
}: {
  readonly events: number;
  readonly n: number;
  readonly derived?: boolean | undefined;
}): string {
  return `${events}/${n}${derived ? derivedMark : ''}`;
}
