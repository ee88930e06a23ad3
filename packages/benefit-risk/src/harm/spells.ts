import type { RegimenSegment } from '@bifrons/knowledge';
import { RefusedError, stretches, washout, type PersonCovariates } from '@bifrons/model';
import { assumption } from './background.js';
import { actsOnTheWholeBody, type Dose } from './effect.js';

/** Weeks during which a medicine acts. Between spells there is none. */
export interface Spell extends Dose {
  readonly from: number;
  /** Its last dose, or the horizon. */
  readonly lastDose: number;
  /** Until which it acts: the last dose, and the washout where nothing follows. */
  readonly to: number;
}

/** A signal inhibited by less than this share counts as free, as in the advice on pauses. */
const free = 0.05;
const hoursPerWeek = 168;

/**
 * The spells of a regimen up to the horizon. After a last dose a medicine acts until the model has every signal free again,
 * or until the next medicine begins; then the person's rate is what it would have been without.
 */
export function spellsOf(
  segments: readonly RegimenSegment[],
  horizon: number,
  person: PersonCovariates,
): Spell[] {
  const all = stretches(segments, horizon);
  return all.flatMap(({ drug, from, to, doseMg, perDay, everyWeeks }, k): Spell[] => {
    if (drug === null) return [];
    const next = all.slice(k + 1).find((later) => later.drug !== null)?.from ?? horizon;
    const until = all[k + 1]?.drug === null ? to + weeksOfWashout(drug, doseMg, perDay, person) : to;
    return [
      {
        drug,
        dailyMg: everyWeeks === undefined ? doseMg * perDay : doseMg / (7 * everyWeeks),
        from,
        lastDose: to,
        to: Math.min(until, next, horizon),
      },
    ];
  });
}

function weeksOfWashout(drug: string, doseMg: number, perDay: number, person: PersonCovariates): number {
  if (!actsOnTheWholeBody(drug)) return 0;
  try {
    const { signals } = washout({ drug, doseMg, perDay, person, below: free });
    return Math.max(0, ...signals.map(({ hours }) => hours)) / hoursPerWeek;
  } catch (error) {
    if (error instanceof RefusedError) return assumption('washout-not-computed').weeks!;
    throw error;
  }
}
