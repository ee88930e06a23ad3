import { explainTogether } from '@bifrons/inference';

/** Expected shares of people with each outcome, and the covariance of what is not known of them. */
export interface Expected {
  readonly shares: readonly number[];
  /** Rows of a symmetric matrix. */
  readonly covariance: readonly (readonly number[])[];
  /** People behind the shares; fewer than were simulated where visits made some of them count twice. */
  readonly people: number;
}

/**
 * The share of people with each outcome. Every virtual person lives in a world of their own (a draw of the posterior and
 * of the uncertain facts), so what outcomes have in common with the worlds is uncertainty of the share, and the rest is
 * difference between people, which of many people only leaves the error of their number.
 */
export function expectedOf(
  outcomes: readonly Float64Array[],
  worlds: readonly Float64Array[],
  people: number,
): Expected {
  const { means, explained, unexplained } = explainTogether(outcomes, worlds);
  const k = outcomes.length;
  const at = (a: number, b: number) => explained[a * k + b]! + unexplained[a * k + b]! / people;
  return {
    shares: [...means],
    covariance: outcomes.map((_, a) => outcomes.map((_, b) => at(a, b))),
    people,
  };
}

/** SD of a weighted sum of the shares. */
export function sdOf(
  { covariance }: Expected,
  weights: readonly (readonly [index: number, weight: number])[],
): number {
  let variance = 0;
  for (const [a, u] of weights) for (const [b, v] of weights) variance += u * v * covariance[a]![b]!;
  return Math.sqrt(Math.max(0, variance));
}
