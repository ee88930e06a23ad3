import { cholesky, RandomStream } from '@bifrons/engine';
import { describe, expect, it } from 'vitest';
import { summarizeChains } from './convergence.js';
import { sampleHamiltonian, type HamiltonianRequest } from './hamiltonian.js';

const D = 20;
const RHO = 0.9;

/** Coordinates in pairs of correlation 0.9, the i-th with mean i and standard deviation 1 + i/10. */
function logDensity(x: Float64Array, gradient: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < D; i += 2) {
    const [s, t] = [1 + i / 10, 1 + (i + 1) / 10];
    const a = (x[i]! - i) / s;
    const b = (x[i + 1]! - (i + 1)) / t;
    sum += (a * a - 2 * RHO * a * b + b * b) / (1 - RHO * RHO);
    gradient[i] = (RHO * b - a) / (1 - RHO * RHO) / s;
    gradient[i + 1] = (RHO * a - b) / (1 - RHO * RHO) / t;
  }
  return -0.5 * sum;
}

const starts = [0, 1, 2, 3].map((chain) => {
  const stream = new RandomStream(100, chain, 0);
  return Float64Array.from({ length: D }, () => 10 + 10 * stream.normal());
});
/** The right spreads, but no correlation: a metric that is only about right. */
const lower = cholesky(
  Float64Array.from({ length: D * D }, (_, k) => (k % (D + 1) === 0 ? (1 + k / (D + 1) / 10) ** 2 : 0)),
  D,
);
const request: HamiltonianRequest = { logDensity, starts, lower, warmup: 300, draws: 1000, seed: 1 };

describe('sampleHamiltonian', () => {
  it('recovers the mean and covariance of correlated pairs in 20 dimensions', () => {
    const { chains, acceptance } = sampleHamiltonian(request);
    const coordinate = (i: number) =>
      chains.map((chain) => Float64Array.from({ length: 1000 }, (_, draw) => chain[draw * D + i]!));
    const standardised = Array.from({ length: D }, (_, i) => {
      const { rHat, bulkEss } = summarizeChains(coordinate(i));
      expect(rHat).toBeLessThan(1.02);
      expect(bulkEss).toBeGreaterThan(500);
      return coordinate(i).flatMap((c) => [...c].map((x) => (x - i) / (1 + i / 10)));
    });
    const product = (a: number[], b: number[]) =>
      a.reduce((sum, value, k) => sum + value * b[k]!, 0) / a.length;
    standardised.forEach((a, i) => {
      expect(Math.abs(a.reduce((sum, value) => sum + value, 0) / a.length)).toBeLessThan(0.13);
      standardised.slice(0, i + 1).forEach((b, j) => {
        const expected = i === j ? 1 : i % 2 === 1 && j === i - 1 ? RHO : 0;
        expect(Math.abs(product(a, b) - expected), `${i}, ${j}`).toBeLessThan(0.15);
      });
    });
    expect(Math.abs(acceptance - 0.8)).toBeLessThan(0.1);
  });

  it('gives the same draws for the same request, and others for another seed', () => {
    const few = { ...request, warmup: 20, draws: 20 };
    const samples = sampleHamiltonian(few);
    expect(sampleHamiltonian(few)).toEqual(samples);
    expect(sampleHamiltonian({ ...few, seed: 6 }).chains[0]).not.toEqual(samples.chains[0]);
  });

  it('says which chain starts where there is no density', () => {
    expect(() => sampleHamiltonian({ ...request, logDensity: () => -Infinity })).toThrow('Chain 1 starts');
    expect(() => sampleHamiltonian({ ...request, starts: [] })).toThrow('starts at a point');
  });
});
