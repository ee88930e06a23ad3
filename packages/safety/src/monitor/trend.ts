import { convertFact, type Indication, type PatientFactName } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import type { Person } from '../person/person.js';
import { statementOf, type Statement } from '../rules/reason.js';
import { daysBetween } from '../dates.js';
import { limitsOf, reactionsOf, type DemandName } from './reactions.js';
import type { Treatment } from './treatment.js';

/** A limit to a laboratory value on treatment: of the label, or of class where the label has none of its own. */
export interface Threshold {
  readonly fact: PatientFactName;
  readonly value: number;
  readonly below: boolean;
  readonly demand: DemandName;
  readonly ofLabel: boolean;
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

/** Every limit on a laboratory value, in the unit of the vocabulary. */
export function thresholdsOf(
  treatment: Treatment,
  person: Person,
  indication: Indication,
  say: Say,
): Threshold[] {
  const { starting, running } = reactionsOf(treatment, person, indication);
  return [...starting, ...running].flatMap((one) =>
    limitsOf(one).flatMap(({ fact, is, value: limit, unit }): Threshold[] => {
      const value = convertFact(fact, limit as number, unit ?? '');
      return value === undefined
        ? []
        : [
            {
              fact,
              value,
              below: is.startsWith('<'),
              demand: one.demand,
              ofLabel: one.rule.section !== undefined,
              statement: statementOf(treatment.label, one.rule, one.clause, say),
            },
          ];
    }),
  );
}

/** Trends of the values that have limits; two values a week apart are the least. */
export function trendsOf(person: Person, treatment: Treatment, indication: Indication): Trend[] {
  const { labs, say } = person;
  const thresholds = thresholdsOf(treatment, person, indication, say).filter(
    ({ demand }) => demand !== 'do-not-start',
  );
  return [...new Set(thresholds.map(({ fact }) => fact))].flatMap((fact): Trend[] => {
    const points = labs
      .filter((lab) => lab.fact === fact && lab.value !== null && lab.doubt === undefined)
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
