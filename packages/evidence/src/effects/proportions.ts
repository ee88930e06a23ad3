import { betaQuantile } from '../distributions.js';
import { checkCounts } from './two-arm.js';
import type { Effect } from './effect.js';

/** Raw proportion, logit, and the double arcsine of Freeman and Tukey (1950). */
export const proportionScales = ['raw', 'logit', 'double-arcsine'] as const;
/** The scale on which proportions are pooled: raw, logit or double arcsine. */
export type ProportionScale = (typeof proportionScales)[number];

/** On the raw and logit scales half an event is added to both cells when one is empty; the double arcsine needs none. */
export function proportion(scale: ProportionScale, events: number, n: number): Effect {
  checkCounts(events, n);
  if (scale === 'double-arcsine') {
    const angle = (x: number): number => Math.asin(Math.sqrt(x / (n + 1)));
    return { estimate: (angle(events) + angle(events + 1)) / 2, variance: 1 / (4 * n + 2) };
  }
  const add = events === 0 || events === n ? 0.5 : 0;
  const [a, b] = [events + add, n - events + add];
  const total = a + b;
  return scale === 'raw'
    ? { estimate: a / total, variance: (a * b) / total ** 3 }
    : { estimate: Math.log(a / b), variance: 1 / a + 1 / b };
}

/** Back to a proportion between 0 and 1; the double arcsine with the harmonic mean of the group sizes (Miller 1978). */
export function asProportion(scale: ProportionScale, value: number, sizes: readonly number[]): number {
  if (scale === 'raw') return Math.min(1, Math.max(0, value));
  if (scale === 'logit') return 1 / (1 + Math.exp(-value));
  const n = sizes.length / sizes.reduce((sum, size) => sum + 1 / size, 0);
  const lowest = Math.asin(Math.sqrt(1 / (n + 1))) / 2;
  if (value <= lowest) return 0;
  if (value >= Math.PI / 2 - lowest) return 1;
  const sine = Math.sin(2 * value);
  const inner = 1 - (sine + (sine - 1 / sine) / n) ** 2;
  return (1 - Math.sign(Math.cos(2 * value)) * Math.sqrt(Math.max(0, inner))) / 2;
}

/**
 * Where the proportion of a single count lies with probability `level`, by the prior of Jeffreys: for few people, where an interval by
 * standard errors leaves 0 to 1. With no event it begins at 0, with nothing else it ends at 1.
 */
export function jeffreysInterval(events: number, n: number, level: number): readonly [number, number] {
  checkCounts(events, n);
  const [a, b] = [events + 0.5, n - events + 0.5];
  return [
    events === 0 ? 0 : betaQuantile((1 - level) / 2, a, b),
    events === n ? 1 : betaQuantile((1 + level) / 2, a, b),
  ];
}
