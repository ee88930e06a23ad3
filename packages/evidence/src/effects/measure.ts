import { phrase } from '@bifrons/language';
import { NotPoolableError } from '../not-poolable.js';
import type { Effect } from './effect.js';
import { meanDifference, standardisedMeanDifference } from './means.js';
import { countEffect, countMeasures, type CountMeasure } from './two-arm.js';

/** Difference of means, and the same in standard deviations (Hedges' g). */
export const meanMeasures = ['MD', 'SMD'] as const;
/** A measure that compares means. */
export type MeanMeasure = (typeof meanMeasures)[number];
/** What two arms are compared by. */
export type Measure = CountMeasure | MeanMeasure;
/** Every measure of effect: of counts, then of means. */
export const measures: readonly Measure[] = [...countMeasures, ...meanMeasures];

/** Whether a measure is pooled as a logarithm. */
export const isRatio = (measure: Measure): boolean => measure === 'RR' || measure === 'OR';
/** Whether a measure compares counts of people with an event. */
export const isOfCounts = (measure: Measure): measure is CountMeasure =>
  countMeasures.some((one) => one === measure);
/** From the scale of pooling to the one people read. */
export const readable = (measure: Measure, x: number): number => (isRatio(measure) ? Math.exp(x) : x);

/** What an arm showed: people with an event, or a mean with its standard deviation. */
export interface ArmResult {
  readonly n: number;
  readonly events: number | null;
  readonly mean: { readonly value: number; readonly sd: number } | null;
}

/** The effect between two arms. @throws NotPoolableError when an arm has no counts for a measure of counts, or no mean for one of means. */
export function effectBetween(measure: Measure, treated: ArmResult, control: ArmResult): Effect {
  if (isOfCounts(measure)) {
    if (treated.events === null || control.events === null) throw noCounts();
    return countEffect(measure, {
      events1: treated.events,
      n1: treated.n,
      events2: control.events,
      n2: control.n,
    });
  }
  if (treated.mean === null || control.mean === null) throw noMeans();
  const arms = {
    mean1: treated.mean.value,
    sd1: treated.mean.sd,
    n1: treated.n,
    mean2: control.mean.value,
    sd2: control.mean.sd,
    n2: control.n,
  };
  return measure === 'MD' ? meanDifference(arms) : standardisedMeanDifference(arms);
}

export const noCounts = (): NotPoolableError =>
  new NotPoolableError(phrase('these studies report means: ask for a difference of means (MD or SMD)'));
export const noMeans = (): NotPoolableError =>
  new NotPoolableError(phrase('these studies report counts of people: ask for RD, RR or OR'));
