import type { Claim } from '@bifrons/knowledge';
import type { Phrase } from '@bifrons/language';
import { NotPoolableError } from '../not-poolable.js';
import { selectStudies } from '../select/select.js';
import { pooledResponses, type PooledResponse } from './responses.js';

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
    const selection = selectStudies(claim.question);
    return { claim, responses: pooledResponses(selection), notes: selection.notes };
  } catch (error) {
    if (!(error instanceof NotPoolableError)) throw error;
    return { claim, responses: null, notes: error.phrases };
  }
}
