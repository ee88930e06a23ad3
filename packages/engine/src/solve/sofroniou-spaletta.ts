import type { Tableau } from './explicit.js';

const last = [11 / 72, 25 / 72, 25 / 72, 11 / 72, 0];
/** Rates at the start and at the end of a step, which the cubic of Hermite goes through. */
const start = [1, 0, 0, 0, 0];
const end = [0, 0, 0, 0, 1];

/**
 * Order 4 with an error estimate of order 3, first same as last; dense output of order 3, the cubic through both ends
 * and their slopes. M. Sofroniou & G. Spaletta, Construction of explicit Runge-Kutta pairs with stiffness detection,
 * Mathematical and Computer Modelling 40 (2004) 1157-1169. orders.test.ts measures the orders. For tolerances about
 * 1e-3 it needs two thirds of the work of Tsit5, whose steps are no longer where something else limits them.
 */
export const sofroniouSpaletta: Tableau = {
  errorOrder: 3,
  nodes: [0, 2 / 5, 3 / 5, 1, 1],
  weights: [[], [2 / 5], [-3 / 20, 3 / 4], [19 / 44, -15 / 44, 10 / 11], last.slice(0, 4)],
  error: [
    11 / 72 - 1251515 / 8970912,
    25 / 72 - 3710105 / 8970912,
    25 / 72 - 2519695 / 8970912,
    11 / 72 - 61105 / 8970912,
    -119041 / 747576,
  ],
  dense: [
    start,
    last.map((weight, s) => 3 * weight - 2 * start[s]! - end[s]!),
    last.map((weight, s) => -2 * weight + start[s]! + end[s]!),
    [0, 0, 0, 0, 0],
  ],
};
