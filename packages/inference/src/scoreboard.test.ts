import { RandomStream } from '@bifrons/engine';
import { describe, expect, it } from 'vitest';
import { calibrationCurve } from './breakdown.js';
import { betaBinomialDraw } from './statistics/beta-binomial.js';
import { score, summarize } from './scoreboard.js';
import { targets, type Target } from './targets.js';

const target = targets().find(({ id }) => id === 'brave-aa1/bari4/at-most20/36')!;
/** Draws that believe in shares around 0.3, and in trials that differ. */
const draws = Array.from({ length: 100 }, (_, i) => {
  const stream = new RandomStream(3, i, 0);
  return Float64Array.of(0.3 + 0.04 * stream.normal());
});
const expectations = {
  expected: draws,
  concentrations: new Float64Array(draws.length).fill(80),
};
const observed = (events: number): Target => ({
  ...target,
  observed: { kind: 'count', events, n: 281, derived: false },
});

describe('the score of a result', () => {
  it('has intervals that hold the results of trials as often as they say', () => {
    const scores = Array.from({ length: 400 }, (_, t) => {
      const stream = new RandomStream(4, t, 0);
      const share = draws[t % draws.length]![0]!;
      return score(observed(betaBinomialDraw(281, share, 80, stream)), 0, expectations, false);
    });
    const { coverage } = summarize(scores);
    for (const level of [50, 80, 90] as const) {
      const p = level / 100;
      expect(Math.abs(coverage[level] - p), `${level} %`).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / 400));
    }
  });

  it('has a rank that is spread evenly over the results of such trials', () => {
    const scores = Array.from({ length: 400 }, (_, t) => {
      const share = draws[t % draws.length]![0]!;
      const events = betaBinomialDraw(281, share, 80, new RandomStream(5, t, 0));
      return score(observed(events), 0, expectations, false);
    });
    for (const { level, inside } of calibrationCurve(scores)) {
      const p = level / 100;
      expect(Math.abs(inside - p), `${level} %`).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / 400));
    }
    expect(score(observed(0), 0, expectations, false).rank).toBeLessThan(0.01);
    expect(score(observed(281), 0, expectations, false).rank).toBeGreaterThan(0.99);
  });

  it('is best for what was expected, and a log probability', () => {
    const all = Array.from(
      { length: 282 },
      (_, events) => score(observed(events), 0, expectations, true).logScore,
    );
    expect(all.reduce((sum, value) => sum + Math.exp(value), 0)).toBeCloseTo(1, 6);
    const best = all.indexOf(Math.max(...all));
    expect(best / 281).toBeGreaterThan(0.25);
    expect(best / 281).toBeLessThan(0.35);
  });
});
