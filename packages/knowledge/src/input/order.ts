import { phrase } from '@bifrons/language';
import { isFields } from './fields.js';
import { problem, type Problem } from './problem.js';

/** Two numbers of the same object that must not be the wrong way round. */
export function orderProblem(
  value: unknown,
  keys: readonly PropertyKey[],
  lower: string,
  upper: string,
): Problem[] {
  if (!isFields(value)) return [];
  const [low, high] = [value[lower], value[upper]];
  if (typeof low !== 'number' || typeof high !== 'number' || low <= high) return [];
  return [
    problem(
      [...keys, upper],
      phrase('is {value}, below {other} {otherValue}', { value: high, other: lower, otherValue: low }),
    ),
  ];
}
