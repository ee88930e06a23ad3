import {
  callOf,
  compareAll,
  compareWithControl,
  NotPoolableError,
  pooledResponses,
  selectStudies,
  usualComparison,
  type Comparison,
  type CountMeasure,
  type EvidenceQuery,
  type NetworkAnswer,
  type PooledResponse,
  type Selection,
} from '@bifrons/evidence';
import type { Trial } from '@bifrons/knowledge';
import type { Phrase } from '@bifrons/language';
import type { Question } from '../../subject/state/question.ts';

/** Something computed, or why it could not be. */
export type Outcome<T> = { value: T; refusal: null } | { value: null; refusal: Phrase };

/** A question with the studies of its disease. */
export interface Asked {
  question: Question;
  studies: readonly Trial[];
}

/** What the studies of a selection give together; a network of many medicines takes seconds. */
export interface Answer {
  comparisons: Outcome<readonly Comparison[]>;
  network: Outcome<NetworkAnswer>;
  responses: readonly PooledResponse[];
}

function attempt<T>(compute: () => T): Outcome<T> {
  try {
    return { value: compute(), refusal: null };
  } catch (error) {
    if (error instanceof NotPoolableError) return { value: null, refusal: error.phrases[0]! };
    throw error;
  }
}

const queryOf = ({ disease, endpoint, from, to, by, drugs }: Question): EvidenceQuery => ({
  disease,
  endpoint,
  weeks: [from, to],
  by,
  ...(drugs.length > 0 ? { drugs } : {}),
});

/** The studies, of those of its disease, that a question is about. */
export const selectionOf = (question: Question, studies: readonly Trial[]): Outcome<Selection> =>
  attempt(() => selectStudies(queryOf(question), studies));

/** Odds ratios hang together in a network where responses are near 0 or 1. */
const networkMeasure = ({ measure }: Question): CountMeasure => (measure === 'RD' ? 'OR' : measure);

/** The control is what most studies have. */
const referenceOf = ({ studies }: Selection): string =>
  studies.some(({ arms }) => arms.some(({ treatment }) => treatment === 'placebo')) ? 'placebo' : 'vehicle';

/** Null where no studies are selected. */
export function answerOf({ question, studies }: Asked): Answer | null {
  const { value: chosen } = selectionOf(question, studies);
  if (chosen === null) return null;
  const { measure, method } = question;
  return {
    comparisons: attempt(() =>
      compareWithControl(chosen, { ...usualComparison, measures: [measure], method }),
    ),
    network: attempt(() =>
      compareAll(chosen, {
        reference: referenceOf(chosen),
        measure: networkMeasure(question),
        method,
        level: 0.95,
        better: 'higher',
      }),
    ),
    responses: pooledResponses(chosen),
  };
}

/** What to type for the same on the command line. */
export function callsOf(question: Question, selection: Selection): { pool: string; network: string } {
  const { measure, method } = question;
  const query = queryOf(question);
  return {
    pool: callOf('pool', query, { measures: [measure], method }),
    network: callOf('network', query, {
      measures: [networkMeasure(question)],
      method,
      reference: referenceOf(selection),
    }),
  };
}
