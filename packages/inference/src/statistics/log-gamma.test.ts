import { describe, expect, it } from 'vitest';
import { logGamma, logRisingFactorial } from './log-gamma.js';

/** mpmath 1.3, 40 digits; beside the zeros 1 and 2, at every change of method, and at both ends. */
const REFERENCES: readonly (readonly [number, number])[] = [
  [1e-300, 690.7755278982137],
  [1e-8, 18.42068073818021],
  [0.1, 2.252712651734206],
  [0.5, 0.5723649429247001],
  [0.9, 0.06637623973474295],
  [0.999999, 5.772164873855652e-7],
  [1.0000001, -5.772155829918507e-8],
  [1.4999, -0.12078588195849393],
  [1.5, -0.12078223763524522],
  [1.9999999, -4.2278430309861296e-8],
  [2.3, 0.15418945495963046],
  [2.4999, 0.28461255726068263],
  [2.5, 0.2846828704729192],
  [3.7, 1.428072326665388],
  [9.5, 11.689333420797269],
  [9.9999, 12.801602305348396],
  [10, 12.801827480081469],
  [57.25, 173.36191283062723],
  [1234.5, 7550.550901077895],
  [1e6, 12815504.569147611],
  [1e15, 3.3538776394910668e16],
  [1e300, 6.897755278982137e302],
];

describe('logGamma', () => {
  it('is within a relative 1e-14 of a 40-digit reference', () => {
    for (const [x, expected] of REFERENCES) {
      expect(Math.abs(logGamma(x) / expected - 1), `at ${x}`).toBeLessThan(1e-14);
    }
    expect([0, 1, 2, Infinity, -0.5, NaN].map(logGamma)).toEqual([Infinity, 0, 0, Infinity, NaN, NaN]);
  });

  it('keeps its recurrence and duplication formula between the references', () => {
    for (let x = 0.013; x < 30; x += 0.037) {
      const size = 1e-14 * (1 + Math.abs(logGamma(x + 1)));
      expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x)), `recurrence at ${x}`).toBeLessThan(size);
      const doubled =
        logGamma(x) + logGamma(x + 0.5) + (2 * x - 1) * Math.LN2 - 0.5 * Math.log(Math.PI) - logGamma(2 * x);
      expect(Math.abs(doubled), `duplication at ${x}`).toBeLessThan(1e-14 * (1 + Math.abs(logGamma(2 * x))));
    }
  });
});

describe('logRisingFactorial', () => {
  it('is the sum of logarithms, for a start far above the count as well', () => {
    for (const x of [1e-6, 0.3, 9.99, 10, 250, 1e8, 1e14]) {
      for (const k of [0, 1, 7, 300]) {
        let sum = 0;
        for (let i = 0; i < k; i++) sum += Math.log(x + i);
        expect(Math.abs(logRisingFactorial(x, k) - sum), `${x}, ${k}`).toBeLessThan(
          2e-14 * (1 + Math.abs(sum)),
        );
      }
    }
  });
});
