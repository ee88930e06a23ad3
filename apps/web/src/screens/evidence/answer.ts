import {
  callOf,
  compareAll,
  compareWithControl,
  NotPoolableError,
  pooledResponses,
  selectStudies,
  usualComparison,
  type Comparison,
  isRatio,
  isOfCounts,
  type Measure,
  withoutExcluded,
  type Exclusion,
  type FitOptions,
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

/** A selection and how to put it together; what is computed needs nothing else. */
export interface Asked {
  selection: Selection;
  /** The same with what the reader left out, to see what that changes; null where nothing was. */
  whole: Selection | null;
  measure: Measure;
  method: FitOptions['method'];
  /** Whether more events, or a higher mean, are better. */
  better: 'higher' | 'lower';
}

/** What the studies of a selection give together; a network of many medicines takes seconds. */
export interface Answer {
  comparisons: Outcome<readonly Comparison[]>;
  /** Without anything left out by the reader; null where nothing is. */
  before: Outcome<readonly Comparison[]> | null;
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

/** Without the studies and arms that the reader leaves out. */
export const lessened = (selection: Selection, excluded: readonly Exclusion[]): Outcome<Selection> =>
  attempt(() => withoutExcluded(selection, excluded));

/** Odds ratios hang together in a network where responses are near 0 or 1; means are not standardised there. */
const networkMeasure = (measure: Measure): Measure =>
  isRatio(measure) ? measure : isOfCounts(measure) ? 'OR' : 'MD';

/** The control that most studies have. */
export function referenceOf({ controls, studies }: Selection): string {
  const has = (treatment: string): number =>
    studies.filter(({ arms }) => arms.some((arm) => arm.treatment === treatment)).length;
  return [...controls].sort((a, b) => has(b) - has(a))[0] ?? 'placebo';
}

/** Null where no studies are selected. */
export function answerOf({ selection, whole, measure, method, better }: Asked): Answer | null {
  if (selection.studies.length === 0) return null;
  const compare = (of: Selection): Outcome<readonly Comparison[]> =>
    attempt(() => compareWithControl(of, { ...usualComparison, measures: [measure], method }));
  return {
    comparisons: compare(selection),
    before: whole && compare(whole),
    network: attempt(() =>
      compareAll(selection, {
        reference: referenceOf(selection),
        measure: networkMeasure(measure),
        method,
        level: 0.95,
        better,
      }),
    ),
    responses: pooledResponses(selection),
  };
}

/** What to type for the same on the command line. */
export function callsOf(
  { selection, measure, method }: Asked,
  more: { studies?: string; withCatalogue?: boolean; exclude?: readonly string[] } = {},
): { pool: string; network: string } {
  const { query } = selection;
  return {
    pool: callOf('pool', query, { measures: [measure], method, ...more }),
    network: callOf('network', query, {
      measures: [networkMeasure(measure)],
      method,
      reference: referenceOf(selection),
      ...more,
    }),
  };
}

/** How the command line names what is left out. */
export const excludedNames = (excluded: readonly Exclusion[]): string[] =>
  excluded.map(({ study, treatment }) => (treatment === undefined ? study : `${study}: ${treatment}`));
