import { phrase, type Phrase } from '@bifrons/language';
import { reach } from '../distributions.js';
import type { Effect } from '../effects/effect.js';
import { effectBetween, isOfCounts, isRatio, readable, type Measure } from '../effects/measure.js';
import { isDoubleZero } from '../effects/two-arm.js';
import { NotPoolableError } from '../not-poolable.js';
import type { FitOptions, Heterogeneity } from '../pool/fit.js';
import { pool, type Pooled } from '../pool/pool.js';
import {
  weekNotes,
  type LeftOut,
  type SelectedArm,
  type SelectedStudy,
  type Selection,
} from '../select/select.js';

/** Measures, variance between studies, interval, level (a share from 0 to 1), and what is done with studies without events. */
export interface ComparisonOptions {
  readonly measures: readonly Measure[];
  readonly method: FitOptions['method'];
  /** `auto`: Hartung-Knapp from three studies on, else Wald (with two studies Student's t has one degree of freedom). */
  readonly interval: FitOptions['interval'] | 'auto';
  readonly level: number;
  /** Studies without an event, or with nothing else, in both arms tell a risk difference but no ratio. */
  readonly doubleZero: 'leave-out' | 'include';
}
/** What is asked of a comparison unless something else is: risk difference and ratio, REML, 95 %. */
export const usualComparison: ComparisonOptions = {
  measures: ['RD', 'RR'],
  method: 'REML',
  interval: 'auto',
  level: 0.95,
  doubleZero: 'leave-out',
};

/** Estimate and limits on the scale people read: a ratio, or a difference between 0 and 1. */
export interface Reading {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** A study's counts in both arms of a comparison, with what they give by themselves. */
export interface ComparedStudy extends Reading {
  readonly trial: string;
  readonly name: string;
  readonly week: number | null;
  readonly year: number | null;
  /** Whether the reader brought it. */
  readonly own: boolean;
  readonly moderators: SelectedStudy['moderators'];
  readonly treated: SelectedArm;
  readonly control: SelectedArm;
  /** On the scale of the analysis. */
  readonly estimate: number;
  readonly se: number;
  /** In percent. */
  readonly weight: number;
}

/** The pooled value of one measure with its studies, interval and heterogeneity. */
export interface PooledMeasure extends Reading {
  readonly measure: Measure;
  /** On the scale of the analysis: the logarithm of a ratio. */
  readonly estimate: number;
  readonly p: number;
  readonly se: number;
  readonly prediction: readonly [number, number] | null;
  readonly heterogeneity: Heterogeneity;
  readonly method: FitOptions['method'];
  readonly interval: FitOptions['interval'];
  readonly studies: readonly ComparedStudy[];
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly Phrase[];
}

/** A treatment against its control over the studies that have both. */
export interface Comparison {
  readonly treatment: string;
  /** The doses that are put together under this treatment; empty where it names its own. */
  readonly doses: readonly string[];
  readonly control: string;
  readonly results: readonly PooledMeasure[];
  /** Why a measure has no result. */
  readonly refused: readonly { readonly measure: Measure; readonly reason: Phrase }[];
  readonly notes: readonly Phrase[];
}

interface Pair {
  readonly study: SelectedStudy;
  readonly treated: SelectedArm;
  readonly control: SelectedArm;
}

/** Every treatment of the selection against its control. @throws NotPoolableError when nothing can be compared. */
export function compareWithControl(
  selection: Selection,
  options: ComparisonOptions = usualComparison,
): readonly Comparison[] {
  const pairs = selection.studies.flatMap((study): Pair[] => {
    const control = study.arms.find(({ treatment }) => selection.controls.includes(treatment));
    if (control === undefined) return [];
    return study.arms.filter((arm) => arm !== control).map((treated) => ({ study, treated, control }));
  });
  if (pairs.length === 0) throw new NotPoolableError(nothing(selection));
  const keys = [
    ...new Set(pairs.map(({ treated, control }) => JSON.stringify([treated.treatment, control.treatment]))),
  ];
  return keys.sort().map((key) => {
    const [treatment, control] = JSON.parse(key) as [string, string];
    const its = pairs.filter(
      ({ treated, control: c }) => treated.treatment === treatment && c.treatment === control,
    );
    const refused: { measure: Measure; reason: Phrase }[] = [];
    const results = options.measures.flatMap((measure) => {
      try {
        return [pooledMeasure(measure, its, options)];
      } catch (error) {
        if (!(error instanceof NotPoolableError)) throw error;
        refused.push(...error.phrases.map((reason) => ({ measure, reason })));
        return [];
      }
    });
    const doses = [...new Set(its.flatMap(({ treated }) => treated.doses))];
    return { treatment, doses, control, results, refused, notes: weekNotes(its.map(({ study }) => study)) };
  });
}

function nothing({ studies, endpoint, query, leftOut }: Selection): Phrase {
  const found = {
    endpoint: endpoint.name,
    weeks: query.weeks?.join('..') ?? phrase('any'),
    n: studies.length,
  };
  if (leftOut.length === 0)
    return phrase(
      'no study with counts of {endpoint} in weeks {weeks} has a control arm ({n} without one)',
      found,
    );
  const why = leftOut
    .map(({ name, reason }) => phrase('{name} ({reason})', { name, reason }))
    .reduce((one, other) => phrase('{one}, {other}', { one, other }));
  return phrase(
    'no study with counts of {endpoint} in weeks {weeks} has a control arm ({n} without one; left out: {why})',
    { ...found, why },
  );
}

/** Hartung-Knapp needs three studies to be worth its width. */
export function intervalFor(
  asked: ComparisonOptions['interval'],
  k: number,
  method: FitOptions['method'],
): FitOptions['interval'] {
  if (asked !== 'auto') return asked;
  return k >= 3 && method !== 'common' ? 'hksj' : 'wald';
}

export const hasEmptyCell = ({ events, n }: Pick<SelectedArm, 'events' | 'n'>): boolean =>
  events === 0 || events === n;

/** What was done where a cell was empty. */
export const halfAnEvent = (measure: Measure): Phrase =>
  isRatio(measure)
    ? phrase('half an event was added to the cells of studies with an empty one')
    : phrase(
        'half an event was added to the cells of studies with an empty one, for the variance alone: the difference itself needs none',
      );

function pooledMeasure(measure: Measure, pairs: readonly Pair[], options: ComparisonOptions): PooledMeasure {
  const silent = ({ treated, control }: Pair): boolean =>
    isRatio(measure) &&
    options.doubleZero === 'leave-out' &&
    treated.events !== null &&
    control.events !== null &&
    isDoubleZero({ events1: treated.events, n1: treated.n, events2: control.events, n2: control.n });
  const used = pairs.filter((one) => !silent(one));
  if (used.length === 0)
    throw new NotPoolableError(
      phrase('no events in either arm of any study: a ratio cannot be had; read the risk difference'),
    );
  const effects = used.map(({ treated, control }): Effect => effectBetween(measure, treated, control));
  const interval = intervalFor(options.interval, used.length, options.method);
  const result: Pooled = pool(effects, { method: options.method, interval, level: options.level });
  const wide = reach(options.level);
  const read = (x: number): number => readable(measure, x);
  return {
    measure,
    estimate: result.estimate,
    value: read(result.estimate),
    lower: read(result.lower),
    upper: read(result.upper),
    p: result.p,
    se: result.se,
    prediction: result.prediction && [read(result.prediction[0]), read(result.prediction[1])],
    heterogeneity: result.heterogeneity,
    method: options.method,
    interval: used.length === 1 ? 'wald' : interval,
    studies: used.map(({ study, treated, control }, i) => {
      const { estimate, variance } = effects[i]!;
      const se = Math.sqrt(variance);
      return {
        trial: study.trial,
        name: study.name,
        week: study.week,
        year: study.year,
        own: study.own,
        moderators: study.moderators,
        treated,
        control,
        estimate,
        se,
        value: read(estimate),
        lower: read(estimate - wide * se),
        upper: read(estimate + wide * se),
        weight: result.weights[i]!,
      };
    }),
    leftOut: pairs.filter(silent).map(({ study }) => ({
      trial: study.trial,
      name: study.name,
      what: study.week === null ? null : phrase('week {week}', { week: study.week }),
      reason: phrase('no events (or nothing but events) in both arms: it says nothing about a ratio'),
    })),
    notes: [
      ...result.notes,
      ...(isOfCounts(measure) && used.some(({ treated, control }) => [treated, control].some(hasEmptyCell))
        ? [halfAnEvent(measure)]
        : []),
      ...(measure === 'RD' && used.some(({ study }) => study.week !== used[0]!.study.week)
        ? [phrase('risk differences depend on the week, and these studies were read at different weeks')]
        : []),
    ],
  };
}
