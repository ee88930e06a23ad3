import {
  callOf,
  compareAll,
  compareWithControl,
  NotPoolableError,
  pooledResponses,
  selectStudies,
  usualComparison,
  type Comparison,
  type EvidenceQuery,
  type NetworkAnswer,
  type PooledResponse,
  type Selection,
} from '@bifrons/evidence';
import type { Phrase } from '@bifrons/language';
import type { Question } from '../../subject/state/question.ts';

/** Something computed, or why it could not be. */
export type Outcome<T> = { value: T; refusal: null } | { value: null; refusal: Phrase };

export interface Answer {
  selection: Outcome<Selection>;
  comparisons: Outcome<readonly Comparison[]>;
  network: Outcome<NetworkAnswer>;
  responses: readonly PooledResponse[];
  poolCall: string;
  networkCall: string;
}

function attempt<T>(compute: () => T): Outcome<T> {
  try {
    return { value: compute(), refusal: null };
  } catch (error) {
    if (error instanceof NotPoolableError) return { value: null, refusal: error.phrases[0]! };
    throw error;
  }
}

/** Odds ratios hang together in a network where responses are near 0 or 1; the control is what most studies have. */
export function answerOf({ disease, endpoint, from, to, by, measure, method, drugs }: Question): Answer {
  const query: EvidenceQuery = {
    disease,
    endpoint,
    weeks: [from, to],
    by,
    ...(drugs.length > 0 ? { drugs } : {}),
  };
  const selection = attempt(() => selectStudies(query));
  const chosen = selection.value;
  const none = { value: null, refusal: selection.refusal! };
  const networkMeasure = measure === 'RD' ? 'OR' : measure;
  const reference =
    chosen?.studies.some(({ arms }) => arms.some(({ treatment }) => treatment === 'placebo')) === false
      ? 'vehicle'
      : 'placebo';
  return {
    selection,
    comparisons: chosen
      ? attempt(() => compareWithControl(chosen, { ...usualComparison, measures: [measure], method }))
      : none,
    network: chosen
      ? attempt(() =>
          compareAll(chosen, { reference, measure: networkMeasure, method, level: 0.95, better: 'higher' }),
        )
      : none,
    responses: chosen ? pooledResponses(chosen) : [],
    poolCall: callOf('pool', query, { measures: [measure], method }),
    networkCall: callOf('network', query, { measures: [networkMeasure], method, reference }),
  };
}
