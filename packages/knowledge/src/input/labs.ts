import { phrase } from '@bifrons/language';
import { findAnalyte } from '../catalogue/tests.js';
import { readLabValue } from '../lab-value.js';
import { nearestNames } from '../nearest-names.js';
import { convertAnalyte, unitsOf } from '../units.js';
import { didYouMean, problem, shown, type Problem } from './problem.js';

/**
 * A unit that does not convert to the one of its laboratory value. Values that no label asks about pass, and so do those
 * without a unit, which take the one of the last value of their test.
 */
export function labProblems(lab: Readonly<Record<string, unknown>>, keys: readonly PropertyKey[]): Problem[] {
  const { test, value, unit } = lab;
  if (typeof test !== 'string' || typeof unit !== 'string' || unit.trim() === '') return [];
  const printed = typeof value === 'number' || typeof value === 'string' ? readLabValue(value) : undefined;
  if (printed === undefined) return [];
  const analyte = findAnalyte(test);
  if (analyte === undefined) return [];
  const converted = convertAnalyte(analyte, printed.value, unit);
  if (converted.ok || converted.reason === 'needs-upper-limit') return [];
  const units = unitsOf(analyte);
  const [near] = nearestNames(unit, units);
  return [
    problem(
      [...keys, 'unit'],
      phrase('is {value}, which is not a unit of {test}', {
        value: shown(unit),
        test: phrase(analyte.name),
      }),
      near === undefined ? phrase('known: {names}', { names: units.join(', ') }) : didYouMean(`"${near}"`),
    ),
  ];
}
