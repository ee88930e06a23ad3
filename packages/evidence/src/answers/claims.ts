import { trials, type Claim } from '@bifrons/knowledge';
import type { Phrase } from '@bifrons/language';
import { NotPoolableError } from '../not-poolable.js';
import { selectStudies } from '../select/select.js';
import { pooledResponses, type PooledResponse } from './responses.js';

/** A claim of somebody beside what the studies of the catalogue give. */
export interface ClaimCheck {
  readonly claim: Claim;
  /** What the studies of the catalogue give; null when they have nothing on it. */
  readonly responses: readonly PooledResponse[] | null;
  readonly notes: readonly Phrase[];
}

/** Sets a claim beside the studies. */
export function checkClaim(claim: Claim): ClaimCheck {
  if (claim.question === undefined) return { claim, responses: null, notes: [] };
  try {
    const selection = selectStudies(claim.question, trials());
    return { claim, responses: pooledResponses(selection), notes: selection.notes };
  } catch (error) {
    if (!(error instanceof NotPoolableError)) throw error;
    return { claim, responses: null, notes: error.phrases };
  }
}

/** A figure that a claim gives, beside what was traced of it in the same unit. */
export interface ClaimedFigure {
  readonly what: string;
  readonly unit: string;
  readonly value: number;
  readonly interval: readonly [number, number] | null;
  readonly traced: readonly number[];
  /** What the figures add up to that it is said to be made of; null when it is not. */
  readonly sum: number | null;
}

/** The figures of a claim, each beside what was traced of it. */
export function claimedFigures({ figures = [], traced }: Claim): readonly ClaimedFigure[] {
  const valueOf = (id: string): number => figures.find((figure) => figure.id === id)?.value ?? NaN;
  return figures.map(({ id, what, unit, value, interval = null, parts }) => ({
    what,
    unit,
    value,
    interval,
    traced: traced.flatMap((one) =>
      one.figure === id && one.value !== undefined && one.unit === unit ? [one.value] : [],
    ),
    sum: parts === undefined ? null : parts.map(valueOf).reduce((sum, part) => sum + part, 0),
  }));
}
