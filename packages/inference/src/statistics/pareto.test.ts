import { RandomStream } from '@bifrons/engine';
import { describe, expect, it } from 'vitest';
import { congruential } from './congruential.fixture.js';
import { smoothWeights } from './pareto.js';

const uniforms = (length: number): Float64Array => {
  const uniform = congruential(9);
  return Float64Array.from({ length }, () => uniform.next().value);
};

describe('smoothWeights', () => {
  /** Pareto k, effective size, the largest and the 20th largest weight by ArviZ 0.23.4 (psislw). */
  it.each([
    [0.3, 1000, 0.37612242047193906, 829.3897103570486, 0.0075990493410368854, 0.002240034777017521],
    [0.7, 1000, 0.7128353650966665, 133.76320319750448, 0.06313302192767752, 0.004855246060419236],
    [1.2, 400, 1.0696781863392695, 7.68304680340526, 0.33233314233577177, 0.006142196489994349],
    [0.5, 26, 0.7879808646244677, 18.384311898549086, 0.12519865374145275, 0.020396373242903713],
  ])('is that of ArviZ for a tail of shape %d and %d draws', (k, n, paretoK, size, largest, twentieth) => {
    const smoothed = smoothWeights(uniforms(n).map((u) => 40 - k * Math.log(u)));
    const sorted = smoothed.weights.slice().sort();
    expect(smoothed.paretoK).toBeCloseTo(paretoK, 9);
    expect(smoothed.effectiveSize / size).toBeCloseTo(1, 9);
    expect(sorted.at(-1)! / largest).toBeCloseTo(1, 9);
    expect(sorted.at(-20)! / twentieth).toBeCloseTo(1, 9);
  });

  it('keeps the order of the draws and the bulk, and tames the mean of a wide importance ratio', () => {
    // Draws of N(0, 1) for N(0, 1.3²): a tail of shape 1 − 1/1.69.
    const stream = new RandomStream(8, 0, 0);
    const draws = Float64Array.from({ length: 20000 }, () => stream.normal());
    const logWeights = draws.map((x) => 0.5 * x * x * (1 - 1 / 1.69));
    const { weights, paretoK } = smoothWeights(logWeights);
    expect(Math.abs(paretoK - (1 - 1 / 1.69))).toBeLessThan(0.12);
    const variance = draws.reduce((sum, x, i) => sum + weights[i]! * x * x, 0);
    expect(Math.abs(variance - 1.69)).toBeLessThan(0.06);
    for (let i = 1; i < 2000; i++) {
      if (logWeights[i]! > logWeights[0]! + 1e-9) expect(weights[i]).toBeGreaterThanOrEqual(weights[0]!);
    }
  });

  it('says what cannot be judged', () => {
    expect(smoothWeights(new Float64Array(100).fill(-900))).toMatchObject({ paretoK: -Infinity });
    expect(smoothWeights(new Float64Array(100).fill(-900)).effectiveSize).toBeCloseTo(100, 9);
    expect(smoothWeights(uniforms(20)).paretoK).toBe(Infinity);
    // One draw has all the weight that a double can see.
    const alone = smoothWeights(new Float64Array(100).fill(-2000).with(3, 0));
    expect([alone.weights[3], alone.paretoK]).toEqual([1, Infinity]);
    const zeros = smoothWeights(uniforms(200).map((u, i) => (i % 2 === 0 ? -Infinity : Math.log(u))));
    expect([zeros.weights[0], Number.isFinite(zeros.paretoK)]).toEqual([0, true]);
    for (const value of [NaN, Infinity])
      expect(() => smoothWeights(Float64Array.of(0, value))).toThrow(RangeError);
    expect(() => smoothWeights(Float64Array.of(-Infinity))).toThrow('No draw has a weight above 0.');
  });
});
