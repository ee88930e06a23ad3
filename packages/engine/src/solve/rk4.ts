import type { Tableau } from './explicit.js';

const last = [1 / 6, 1 / 3, 1 / 3, 1 / 6, 0];
/** Rates at the start and at the end of a step. */
const start = [1, 0, 0, 0, 0];
const end = [0, 0, 0, 0, 1];

/**
 * The classical method (Kutta 1901), order 4, with an error estimate of order 3 and dense output of order 3, the cubic
 * through both ends of a step and their slopes. A companion of order 3 that takes the rate k₅ at the end as a fifth stage
 * can differ from the method only by a multiple of k₄ − k₅ (the conditions of Hairer, Nørsett & Wanner, Solving Ordinary
 * Differential Equations I, 1993, II.1, leave no other); the multiple is a tenth. orders.test.ts measures the orders.
 *
 * Its stages are at three times only and each needs one of those before, so a step costs half of one of Tsit5, and it is
 * nearly as long where stability or a tolerance about 1e-3 limits both. The estimate does not see what depends on the
 * time alone, for which k₄ = k₅: where that moves fast, limit the step.
 */
export const rk4: Tableau = {
  errorOrder: 3,
  nodes: [0, 1 / 2, 1 / 2, 1, 1],
  weights: [[], [1 / 2], [0, 1 / 2], [0, 0, 1], last.slice(0, 4)],
  error: [0, 0, 0, 1 / 10, -1 / 10],
  dense: [
    start,
    last.map((weight, s) => 3 * weight - 2 * start[s]! - end[s]!),
    last.map((weight, s) => -2 * weight + start[s]! + end[s]!),
    [0, 0, 0, 0, 0],
  ],
};
