import { phrase, type Phrase } from '@bifrons/language';
import { isOfCounts, isRatio, noCounts, noMeans, type Measure } from '../effects/measure.js';
import { contributions, type Contributions } from '../network/contributions.js';
import { countArms, type NetworkArm, type NetworkStudy } from '../network/contrasts.js';
import {
  designInconsistency,
  nodeSplits,
  type DesignInconsistency,
  type NodeSplit,
} from '../network/inconsistency.js';
import { networkMetaAnalysis, type NetworkOptions, type NetworkResult } from '../network/network.js';
import { NotPoolableError } from '../not-poolable.js';
import type { LeftOut, SelectedArm, SelectedStudy, Selection } from '../select/select.js';
import { halfAnEvent, hasEmptyCell } from './comparison.js';

/** Measure, reference treatment, method, level, and whether more events are better. */
export interface NetworkAnswerOptions extends NetworkOptions {
  readonly measure: Measure;
  /** Studies without an event, or with nothing else, in all arms: the same rule as for a pair. Left out when it is not said. */
  readonly doubleZero?: 'leave-out' | 'include';
}

/** All treatments against each other: league table, ranking where it is possible, inconsistency. */
export interface NetworkAnswer extends NetworkResult {
  readonly measure: Measure;
  readonly reference: string;
  readonly people: Readonly<Record<string, number>>;
  /** Selected studies that say nothing on this measure. */
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly Phrase[];
  /** Ids of the studies that are in, in the order of `contributions.pairs[].byStudy`. */
  readonly studies: readonly string[];
  readonly contributions: Contributions;
  readonly inconsistency: {
    readonly designs: DesignInconsistency;
    readonly splits: readonly NodeSplit[];
  } | null;
  /** Why inconsistency was not tested; null when it was. */
  readonly noInconsistency: Phrase | null;
}

/** Compares all treatments of the selection with each other. @throws NotPoolableError when they do not hang together. */
export function compareAll(selection: Selection, options: NetworkAnswerOptions): NetworkAnswer {
  const { telling, leftOut } = tellingStudies(selection, options);
  const studies = telling.map(({ trial, arms }): NetworkStudy => ({
    id: trial,
    arms: levelsOf(options.measure, arms),
  }));
  const result = networkMetaAnalysis(studies, options);
  const people: Record<string, number> = {};
  for (const { arms } of telling)
    for (const { treatment, n } of arms) people[treatment] = (people[treatment] ?? 0) + n;
  const common = {
    ...result,
    measure: options.measure,
    reference: options.reference,
    people,
    leftOut,
    studies: telling.map(({ name }) => name),
    contributions: contributions(studies, result.treatments, result.tau2),
    notes:
      isOfCounts(options.measure) && telling.some(({ arms }) => arms.some(hasEmptyCell))
        ? [halfAnEvent(options.measure)]
        : [],
  };
  try {
    const method = options.method === 'common' ? 'REML' : options.method;
    const designs = designInconsistency(studies, options.reference, method);
    return {
      ...common,
      inconsistency: { designs, splits: nodeSplits(studies, options.reference, method) },
      noInconsistency: null,
    };
  } catch (error) {
    if (!(error instanceof NotPoolableError)) throw error;
    return { ...common, inconsistency: null, noInconsistency: error.phrases[0]! };
  }
}

/** The studies with several treatments that say something about a measure, and the others with the reason. */
export function tellingStudies(
  { studies }: Selection,
  { measure, doubleZero = 'leave-out' }: Pick<NetworkAnswerOptions, 'measure' | 'doubleZero'>,
): { readonly telling: readonly SelectedStudy[]; readonly leftOut: readonly LeftOut[] } {
  const several = studies.filter(({ arms }) => arms.length > 1);
  if (several.length === 0)
    throw new NotPoolableError(phrase('no selected study has two treatments: there is nothing to compare'));
  const silent = several.filter(
    ({ arms }) =>
      isRatio(measure) &&
      doubleZero === 'leave-out' &&
      (arms.every(({ events }) => events === 0) || arms.every(({ events, n }) => events === n)),
  );
  const telling = several.filter((study) => !silent.includes(study));
  if (telling.length === 0)
    throw new NotPoolableError(
      phrase('no study has both people with and people without an event: compare risk differences'),
    );
  return {
    telling,
    leftOut: silent.map(({ trial, name, week }) => ({
      trial,
      name,
      what: week === null ? null : phrase('week {week}', { week }),
      reason: phrase('no events (or nothing but events) in all arms: it says nothing about a ratio'),
    })),
  };
}

/** What a network compares: levels of the arms, whose differences within a study are the contrasts. */
function levelsOf(measure: Measure, arms: readonly SelectedArm[]): readonly NetworkArm[] {
  if (isOfCounts(measure))
    return countArms(
      measure,
      arms.map(({ treatment, events, n }) => {
        if (events === null) throw noCounts();
        return { treatment, events, n };
      }),
    );
  if (measure === 'SMD')
    throw new NotPoolableError(
      phrase('a network compares differences of means (MD): bring the means to one scale first'),
    );
  return arms.map(({ treatment, mean, n }) => {
    if (mean === null) throw noMeans();
    return { treatment, level: mean.value, variance: mean.sd ** 2 / n };
  });
}
