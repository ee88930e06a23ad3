import { convertFact, leavesOf, type PatientFactName } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import type { LabValue } from '../person/laboratory.js';
import { statementOf, type Statement } from '../rules/reason.js';
import { daysBetween } from './dates.js';
import type { Treatment } from './treatment.js';

/** A limit that the label sets to a laboratory value on treatment. */
export interface Threshold {
  readonly fact: PatientFactName;
  readonly value: number;
  readonly below: boolean;
  readonly demand: 'interrupt' | 'stop' | 'do-not-start';
  readonly statement: Statement;
}

/** Where a laboratory value is heading: information, not a rule. */
export interface Trend {
  readonly fact: PatientFactName;
  /** Change per week by least squares through the values since the start. */
  readonly perWeek: number;
  readonly values: number;
  /** Weeks from the last value to the limit at this slope; absent when it leads away, or more than a year ahead. */
  readonly crossing?: { readonly weeks: number; readonly threshold: Threshold };
}

const farthestWeeks = 52;

/** Every limit of the label on a laboratory value, in the unit of the vocabulary. */
export function thresholdsOf({ label }: Treatment, say: Say): Threshold[] {
  const kinds = { 'interrupt-until': 'interrupt', stop: 'stop', 'do-not-start': 'do-not-start' } as const;
  return label.rules.flatMap((rule) =>
    rule.clauses.flatMap((clause) => {
      const { when, then } = clause;
      const demand = then.kind in kinds ? kinds[then.kind as keyof typeof kinds] : undefined;
      if (when === undefined || demand === undefined) return [];
      return leavesOf(when).flatMap((leaf): Threshold[] => {
        if (!('fact' in leaf) || typeof leaf.value !== 'number' || !['<', '<=', '>', '>='].includes(leaf.is))
          return [];
        const value = convertFact(leaf.fact, leaf.value, leaf.unit ?? '');
        const below = leaf.is.startsWith('<');
        return value === undefined
          ? []
          : [{ fact: leaf.fact, value, below, demand, statement: statementOf(label, rule, clause, say) }];
      });
    }),
  );
}

/** Trends of the values that the label sets limits to; two values a week apart are the least. */
export function trendsOf(labs: readonly LabValue[], treatment: Treatment, say: Say): Trend[] {
  const thresholds = thresholdsOf(treatment, say).filter(({ demand }) => demand !== 'do-not-start');
  return [...new Set(thresholds.map(({ fact }) => fact))].flatMap((fact): Trend[] => {
    const points = labs
      .filter((lab) => lab.fact === fact && lab.value !== null)
      .map(({ date, value }) => ({ week: daysBetween(treatment.start, date) / 7, value: value! }));
    const from = points.findLast(({ week }) => week <= 0);
    const used = points.filter((point) => point.week > 0 || point === from);
    const first = used[0];
    const last = used.at(-1);
    if (first === undefined || last === undefined || last.week - first.week < 1) return [];
    const perWeek = slope(used);
    const ahead = thresholds
      .filter((threshold) => threshold.fact === fact)
      .map((threshold) => ({ threshold, weeks: (threshold.value - last.value) / perWeek }))
      .filter(
        ({ weeks, threshold }) => weeks > 0 && weeks <= farthestWeeks && threshold.below === perWeek < 0,
      )
      .sort((a, b) => a.weeks - b.weeks)[0];
    return [{ fact, perWeek, values: used.length, ...(ahead === undefined ? {} : { crossing: ahead }) }];
  });
}

function slope(points: readonly { week: number; value: number }[]): number {
  const mean = (pick: (point: { week: number; value: number }) => number) =>
    points.reduce((sum, point) => sum + pick(point), 0) / points.length;
  const week = mean((point) => point.week);
  const value = mean((point) => point.value);
  const covariance = mean((point) => (point.week - week) * (point.value - value));
  return covariance / mean((point) => (point.week - week) ** 2);
}
