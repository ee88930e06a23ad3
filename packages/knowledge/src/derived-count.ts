import { phrase } from '@bifrons/language';
import type { Outcome, TrialArm } from './schema/trial.js';

/** Follows every count that was worked out from a percentage, wherever it is shown; `derivedNote` says what it means. */
export const derivedMark = '†';

/** What the mark beside a count means that was worked out from a percentage. */
export const derivedNote = phrase(
  '† The source prints a percentage; the number of people was worked out from it.',
);

/** Whether the counts of a published result were worked out from a percentage, and not printed. */
export const isDerivedCount = ({ counts = 'printed' }: Pick<Outcome, 'counts'>): boolean =>
  counts !== 'printed';

/** People with an event among the people of an arm, and whether that was worked out from a percentage. */
export interface ArmCount {
  readonly events: number;
  readonly n: number;
  readonly derived: boolean;
}

/**
 * The one rule for the counts behind a published share: those that are printed; else the percentage of as many people as the source
 * names beside it, or as the arm had at randomisation. Null where neither is known, for means, and for a figure that is no observation
 * (`use: none`).
 */
export function countOf(outcome: Outcome, arm: Pick<TrialArm, 'n'> | undefined): ArmCount | null {
  const { events, n, estimate, unit, endpoint, use } = outcome;
  if (events !== null && n !== null) return { events, n, derived: isDerivedCount(outcome) };
  const people = n ?? arm?.n ?? null;
  if (people === null || people <= 0 || estimate === null || unit !== '%' || use === 'none') return null;
  if (endpoint.type.startsWith('mean-') || estimate < 0 || estimate > 100) return null;
  return { events: Math.round((estimate / 100) * people), n: people, derived: true };
}

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
