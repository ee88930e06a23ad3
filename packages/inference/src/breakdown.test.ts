import type { Score } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { calibrationCurve, severityOf, summariesOf } from './breakdown.js';
import { spanOf } from './spans.js';

/** A rate of SALT ≤ 20 whose intervals reach 5, 10 and 15 points from the median. */
const rate = (published: number, median: number, more: Partial<Score> = {}): Score => ({
  id: `${published} ${median}`,
  trial: 'a-trial',
  arm: 'a',
  drug: null,
  week: 24,
  endpoint: 'SALT ≤ 20',
  kind: 'count',
  n: 100,
  published,
  calibrated: false,
  median,
  intervals: [
    { level: 50, lower: median - 5, upper: median + 5 },
    { level: 80, lower: median - 10, upper: median + 10 },
    { level: 90, lower: median - 15, upper: median + 15 },
  ],
  inside90: Math.abs(published - median) <= 15,
  logScore: -3,
  ...more,
});

describe('results that go together', () => {
  it('lie in the span of their week, each end included', () => {
    const from = (week: number) => spanOf({ week }).from;
    expect([4, 16, 17, 36, 37, 60, 61, 156].map(from)).toEqual([0, 0, 17, 17, 37, 37, 61, 61]);
  });

  it('are of everybody, or of those with some or hardly any hair at the start', () => {
    expect(severityOf({})).toBe('everybody');
    expect(severityOf({ baselineSalt: { min: 50, max: 94.9 } })).toBe('severe');
    expect(severityOf({ baselineSalt: { min: 95, max: 100 } })).toBe('very-severe');
  });

  it('have an error without sign and a bias with it: above 0 where more is promised than was found', () => {
    const scores = { fitted: [], notFitted: [rate(30, 42), rate(40, 38)], trialLeftOut: [] };
    const { fitted, notFitted } = summariesOf(scores, () => true);
    expect(fitted).toBeNull();
    expect(notFitted).toMatchObject({
      rates: 2,
      meanAbsoluteError: 7,
      bias: 5,
      coverage: { 50: 0.5, 80: 0.5, 90: 1 },
    });
  });
});

describe('the calibration curve', () => {
  it('counts the results whose rank is near enough to the middle', () => {
    const ranks = [0.5, 0.44, 0.3, 0.95];
    const curve = calibrationCurve(ranks.map((rank) => rate(30, 30, { rank })));
    expect(curve.map(({ inside }) => inside)).toEqual([0.25, 0.5, 0.5, 0.75, 0.75, 0.75, 0.75, 0.75, 1]);
  });

  it('has only the levels of the intervals where no ranks are stored', () => {
    expect(calibrationCurve([rate(30, 32), rate(30, 42)])).toEqual([
      { level: 50, inside: 0.5 },
      { level: 80, inside: 0.5 },
      { level: 90, inside: 1 },
    ]);
  });
});
