import { normalQuantile } from '@bifrons/engine';

/** Age with a given mean between limits: the triangular distribution with that mean, or the nearest there is. */
export function triangular(
  { min, max, mean }: { min: number; max: number; mean: number },
  u: number,
): number {
  const mode = Math.min(max, Math.max(min, 3 * mean - min - max));
  const split = (mode - min) / (max - min);
  return u < split
    ? min + Math.sqrt(u * (max - min) * (mode - min))
    : max - Math.sqrt((1 - u) * (max - min) * (max - mode));
}

/** Weight of an adult or adolescent, kg. */
export const weightOf = ({ mean, sd }: { mean: number; sd: number }, u: number): number =>
  Math.max(40, mean + sd * normalQuantile(u));
