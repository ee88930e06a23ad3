import { phrase, type Phrase } from '@bifrons/language';
import { countArms, type NetworkStudy } from '../network/contrasts.js';
import {
  designInconsistency,
  nodeSplits,
  type DesignInconsistency,
  type NodeSplit,
} from '../network/inconsistency.js';
import { networkMetaAnalysis, type NetworkOptions, type NetworkResult } from '../network/network.js';
import type { CountMeasure } from '../effects/two-arm.js';
import { NotPoolableError } from '../not-poolable.js';
import type { LeftOut, Selection } from '../select/select.js';
import { isRatio } from './comparison.js';

/** Measure, reference treatment, method, level, and whether more events are better. */
export interface NetworkAnswerOptions extends NetworkOptions {
  readonly measure: CountMeasure;
}

/** All treatments against each other: league table, ranking where it is possible, inconsistency. */
export interface NetworkAnswer extends NetworkResult {
  readonly measure: CountMeasure;
  readonly reference: string;
  readonly people: Readonly<Record<string, number>>;
  /** Selected studies that say nothing on this measure. */
  readonly leftOut: readonly LeftOut[];
  readonly inconsistency: {
    readonly designs: DesignInconsistency;
    readonly splits: readonly NodeSplit[];
  } | null;
  /** Why inconsistency was not tested; null when it was. */
  readonly noInconsistency: Phrase | null;
}

/** Compares all treatments of the selection with each other. @throws NotPoolableError when they do not hang together. */
export function compareAll(selection: Selection, options: NetworkAnswerOptions): NetworkAnswer {
  const several = selection.studies.filter(({ arms }) => arms.length > 1);
  if (several.length === 0)
    throw new NotPoolableError(phrase('no selected study has two treatments: there is nothing to compare'));
  const silent = several.filter(
    ({ arms }) =>
      isRatio(options.measure) &&
      (arms.every(({ events }) => events === 0) || arms.every(({ events, n }) => events === n)),
  );
  const telling = several.filter((study) => !silent.includes(study));
  if (telling.length === 0)
    throw new NotPoolableError(
      phrase('no study has both people with and people without an event: compare risk differences'),
    );
  const studies = telling.map(({ trial, arms }): NetworkStudy => ({
    id: trial,
    arms: countArms(options.measure, arms),
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
    leftOut: silent.map(({ trial, name, week }) => ({
      trial,
      name,
      what: phrase('week {week}', { week }),
      reason: phrase('no events (or nothing but events) in all arms: it says nothing about a ratio'),
    })),
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
