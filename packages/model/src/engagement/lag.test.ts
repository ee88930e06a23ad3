import { describe, expect, it } from 'vitest';
import { PeriodicLag } from './lag.js';
import { phasesOf } from './phases.js';

describe('a lag behind a periodic quantity', () => {
  it('is the known response to a sine: smaller and later', () => {
    const interval = 24;
    const omega = (2 * Math.PI) / interval;
    const rate = 1.2;
    const hours = Float64Array.from({ length: 2400 }, (_, k) => k / 100);
    const behind = new PeriodicLag(hours, interval, rate).follow(hours.map((t) => Math.sin(omega * t)));
    const gain = rate / Math.hypot(rate, omega);
    const delay = Math.atan2(omega, rate);
    hours.forEach((t, k) => expect(behind[k]!).toBeCloseTo(gain * Math.sin(omega * t - delay), 5));
  });

  it('leaves a constant as it is', () => {
    expect([
      ...new PeriodicLag(Float64Array.of(0, 1, 7), 12, 0.9).follow(Float64Array.of(0.4, 0.4, 0.4)),
    ]).toEqual([0.4, 0.4, 0.4].map((x) => expect.closeTo(x, 12)));
  });
});

describe('phases of a dose interval', () => {
  it('integrate a curve with corners to four digits', () => {
    const lag = 0.147;
    const corner = 0.604;
    const trough = Math.exp(-0.2 * (24 + lag - corner));
    const curve = (t: number) => {
      const s = t < lag ? t + 24 : t;
      return s < corner
        ? trough + ((1 - trough) * (s - lag)) / (corner - lag)
        : Math.exp(-0.2 * (s - corner));
    };
    const { hours, weights } = phasesOf(24, [lag, corner]);
    const mean = hours.reduce((sum, t, k) => sum + weights[k]! * curve(t), 0);
    const exact = (((1 + trough) / 2) * (corner - lag) + (1 - trough) / 0.2) / 24;
    expect(mean).toBeCloseTo(exact, 4);
    expect(weights.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
  });

  it('stand in the finer grid', () => {
    const { hours, grid, inGrid } = phasesOf(12, [0.236, 0.6]);
    hours.forEach((hour, k) => expect(grid[inGrid[k]!]).toBe(hour));
    expect([...grid]).toEqual([...grid].sort((a, b) => a - b));
  });
});
