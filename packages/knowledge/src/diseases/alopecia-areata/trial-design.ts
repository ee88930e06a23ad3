import { phrase } from '@bifrons/language';
import { isFields } from '../../input/fields.js';
import { orderProblem } from '../../input/order.js';
import { problem, type Problem } from '../../input/problem.js';
import { z } from '../../schema/zod.js';

const salt = (what: string) => z.number().min(0).max(100).describe(`${what}: SALT, 0 to 100`);
const years = () => z.number().positive().max(100).describe('years');

/** What a trial admits, beside the other keys of its population. */
export const populationShape = {
  salt: z.exactOptional(
    z.strictObject({
      min: salt('lowest baseline'),
      max: salt('highest baseline'),
      shareVerySevere: z.number().min(0).max(1).describe('SALT 95 to 100 at baseline: a share from 0 to 1'),
    }),
  ),
  episodeYears: z.exactOptional(z.strictObject({ median: years(), max: years() })),
};

/** Whom an arm counts. */
export const amongShape = {
  salt: z.exactOptional(
    z.strictObject({
      min: z.exactOptional(salt('at least')),
      max: z.exactOptional(salt('at most')),
    }),
  ),
};

/** SALT from which disease is very severe, the share of which a design states. */
const verySevereSalt = 95;

/** A share of very severe disease that the range of baseline scores does not allow. */
function shareProblem(range: unknown, keys: readonly PropertyKey[]): Problem[] {
  if (!isFields(range)) return [];
  const { min, max, shareVerySevere: share } = range;
  if (typeof min !== 'number' || typeof max !== 'number' || typeof share !== 'number' || min > max) return [];
  const allowed = max < verySevereSalt ? 0 : min >= verySevereSalt ? 1 : share;
  if (share === allowed) return [];
  return [
    problem(
      [...keys, 'shareVerySevere'],
      phrase('is {share}, but SALT from {min} to {max} makes the share at {limit} to 100 {allowed}', {
        share,
        min,
        max,
        limit: verySevereSalt,
        allowed,
      }),
    ),
  ];
}

export function populationProblems(
  population: Readonly<Record<string, unknown>>,
  keys: readonly PropertyKey[],
): Problem[] {
  const severity = isFields(population['severity']) ? population['severity'] : {};
  return Object.keys(populationShape).flatMap((key): Problem[] => {
    const at = population[key] === undefined ? [...keys, 'severity', key] : [...keys, key];
    const value = population[key] ?? severity[key];
    if (value === undefined) return [problem([...keys, key], phrase('is missing'))];
    return key === 'salt'
      ? [...orderProblem(value, at, 'min', 'max'), ...shareProblem(value, at)]
      : orderProblem(value, at, 'median', 'max');
  });
}
