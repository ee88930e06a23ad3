import { phrase } from '@bifrons/language';
import { findAnalyte } from '../catalogue/tests.js';
import { nearestNames } from '../nearest-names.js';
import { convertAnalyte, unitsOf } from '../units.js';
import { didYouMean, problem, shown, type Problem } from './problem.js';

/** A unit that does not convert to the one of its laboratory value. Values that no label asks about pass. */
export function labProblems(lab: Readonly<Record<string, unknown>>, keys: readonly PropertyKey[]): Problem[] {
  const { test, value, unit } = lab;
  if (typeof test !== 'string' || typeof unit !== 'string' || typeof value !== 'number') return [];
  const analyte = findAnalyte(test);
  if (analyte === undefined) return [];
  const converted = convertAnalyte(analyte, value, unit);
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
