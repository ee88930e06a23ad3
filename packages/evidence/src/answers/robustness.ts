import { phrase, type Phrase } from '@bifrons/language';
import { effectBetween, noCounts, readable } from '../effects/measure.js';
import type { TwoArmCounts } from '../effects/two-arm.js';
import { NotPoolableError } from '../not-poolable.js';
import type { FitOptions } from '../pool/fit.js';
import { metaRegression, subgroups } from '../pool/meta-regression.js';
import { cumulative, leaveOneOut } from '../pool/sequences.js';
import type { Pooled } from '../pool/pool.js';
import { eggerTest, petersTest, type AsymmetryTest } from '../small-study/regression-tests.js';
import { trimAndFill } from '../small-study/trim-and-fill.js';
import type { PooledMeasure, Reading } from './comparison.js';

/** A result, or why there is none. */
export type Attempt<T> = { readonly result: T } | { readonly refused: Phrase };

export interface NamedReading extends Reading {
  /** The study left out, or the last one added. */
  readonly study: string;
}

/** So many studies are left out one by one; of more, no single one moves the answer. */
const MOST = 200;

/** How far a pooled estimate hangs on single studies, on small ones and on the week. */
export interface Robustness {
  /** Empty, as is `cumulative`, for more than 200 studies. */
  readonly leaveOneOut: readonly NamedReading[];
  readonly cumulative: readonly NamedReading[];
  readonly egger: Attempt<AsymmetryTest>;
  readonly peters: Attempt<AsymmetryTest>;
  readonly trimAndFill: Attempt<Reading & { readonly missing: number; readonly side: 'left' | 'right' }>;
  /** Do studies read at different weeks differ? */
  readonly weeks: Attempt<{ readonly p: number; readonly byWeek: Readonly<Record<string, Reading>> }>;
  /** Change of the estimate (its logarithm for ratios) per week. */
  readonly slopePerWeek: Attempt<{
    readonly estimate: number;
    readonly lower: number;
    readonly upper: number;
    readonly p: number;
  }>;
}

function attempt<T>(compute: () => T): Attempt<T> {
  try {
    return { result: compute() };
  } catch (error) {
    if (error instanceof NotPoolableError) return { refused: error.phrases[0]! };
    throw error;
  }
}

/** Looks at a pooled estimate from the sides from which one is usually asked to look. */
export function robustness({ measure, studies, method, interval }: PooledMeasure): Robustness {
  const counts = (): TwoArmCounts[] =>
    studies.map(({ treated, control }) => {
      if (treated.events === null || control.events === null) throw noCounts();
      return { events1: treated.events, n1: treated.n, events2: control.events, n2: control.n };
    });
  const effects = studies.map(({ treated, control }) => effectBetween(measure, treated, control));
  // Parts of few studies have no Hartung-Knapp interval of use.
  const options: FitOptions = { method, interval: studies.length > 3 ? interval : 'wald', level: 0.95 };
  const read = ({ estimate, lower, upper }: Pick<Pooled, 'estimate' | 'lower' | 'upper'>): Reading => ({
    value: readable(measure, estimate),
    lower: readable(measure, lower),
    upper: readable(measure, upper),
  });
  const named = (all: readonly Pooled[]): NamedReading[] =>
    all.map((one, i) => ({ study: studies[i]!.name, ...read(one) }));
  const weeks = studies.map(({ week }) => week);
  const known = weeks.filter((week) => week !== null);
  const severalWeeks = (): void => {
    if (known.length < weeks.length)
      throw new NotPoolableError(phrase('not all studies say at which week they were read'));
    if (new Set(weeks).size < 2) throw new NotPoolableError(phrase('all studies were read at the same week'));
  };
  return {
    leaveOneOut: studies.length > MOST ? [] : named(leaveOneOut(effects, options)),
    cumulative: studies.length > MOST ? [] : named(cumulative(effects, options)),
    egger: attempt(() => eggerTest(effects)),
    peters: attempt(() => petersTest(counts())),
    trimAndFill: attempt(() => {
      const { missing, side, pooled } = trimAndFill(effects, undefined, options);
      return { missing, side, ...read(pooled) };
    }),
    weeks: attempt(() => {
      severalWeeks();
      const { groups, between } = subgroups(
        effects,
        weeks.map((week) => `week ${week}`),
        { ...options, interval: 'wald' },
      );
      if (between === null) throw new NotPoolableError(phrase('the weeks cannot be compared'));
      return {
        p: between.p,
        byWeek: Object.fromEntries(Object.entries(groups).map(([week, one]) => [week, read(one)])),
      };
    }),
    slopePerWeek: attempt(() => {
      severalWeeks();
      const { estimate, lower, upper, p } = metaRegression(
        effects,
        { week: known },
        { ...options, interval: 'wald' },
      ).slopes['week']!;
      return { estimate, lower, upper, p };
    }),
  };
}
