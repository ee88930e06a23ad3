import { RandomStream } from '@bifrons/engine';
import { describe, expect, it } from 'vitest';
import { summarizeChains } from './convergence.js';
import { type MetropolisChains, sampleChains } from './metropolis.js';

const D = 20;
const RHO = 0.9;

/** Coordinates in pairs of correlation 0.9, the i-th with mean i and standard deviation 1 + i/10. */
function logDensity(x: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < D; i += 2) {
    const a = (x[i]! - i) / (1 + i / 10);
    const b = (x[i + 1]! - (i + 1)) / (1 + (i + 1) / 10);
    sum += (a * a - 2 * RHO * a * b + b * b) / (1 - RHO * RHO);
  }
  return -0.5 * sum;
}

const starts = [0, 1, 2, 3].map((chain) => {
  const stream = new RandomStream(100, chain, 0);
  return Float64Array.from({ length: D }, () => 10 + 10 * stream.normal());
});

/** One coordinate of each chain. */
const coordinate = ({ chains }: MetropolisChains, i: number, d: number): Float64Array[] =>
  chains.map((chain) => Float64Array.from({ length: chain.length / d }, (_, draw) => chain[draw * d + i]!));

describe('sampleChains', () => {
  it('recovers the mean and covariance of correlated pairs in 20 dimensions', () => {
    const samples = sampleChains({ logDensity, starts, warmup: 6000, draws: 1000, thin: 40, seed: 1 });
    const standardised: Float64Array[] = [];
    for (let i = 0; i < D; i++) {
      const chains = coordinate(samples, i, D);
      const { rHat, bulkEss } = summarizeChains(chains);
      expect(rHat).toBeLessThan(1.02);
      expect(bulkEss).toBeGreaterThan(1000);
      standardised.push(
        Float64Array.from(
          chains.flatMap((c) => [...c]),
          (x) => (x - i) / (1 + i / 10),
        ),
      );
    }
    const product = (a: Float64Array, b: Float64Array): number =>
      a.reduce((sum, value, k) => sum + value * b[k]!, 0) / a.length;
    standardised.forEach((a, i) => {
      expect(Math.abs(a.reduce((sum, value) => sum + value, 0) / a.length)).toBeLessThan(0.13);
      standardised.slice(0, i + 1).forEach((b, j) => {
        const expected = i === j ? 1 : i % 2 === 1 && j === i - 1 ? RHO : 0;
        expect(Math.abs(product(a, b) - expected), `${i}, ${j}`).toBeLessThan(0.15);
      });
    });
    for (const share of samples.acceptance) expect(Math.abs(share - 0.244)).toBeLessThan(0.04);
  });

  it('stays where the density is above 0: an exponential and a uniform quantity', () => {
    const samples = sampleChains({
      logDensity: (x) => (x[0]! < 0 ? -Infinity : x[1]! < 0 || x[1]! > 1 ? NaN : -x[0]!),
      starts: [Float64Array.of(1, 0.5), Float64Array.of(3, 0.1)],
      ...{ warmup: 1000, draws: 10000, thin: 5, seed: 4 },
    });
    const [exponential, uniform] = [0, 1].map((i) =>
      Float64Array.from(coordinate(samples, i, 2).flatMap((c) => [...c])).sort(),
    );
    for (const p of [0.05, 0.5, 0.95]) {
      const at = Math.floor(p * exponential!.length);
      expect(Math.abs(exponential![at]! + Math.log(1 - p))).toBeLessThan(0.05 / (1 - p));
      expect(Math.abs(uniform![at]! - p)).toBeLessThan(0.03);
    }
    expect([exponential![0]! >= 0, uniform![0]! >= 0, uniform!.at(-1)! <= 1]).toEqual([true, true, true]);
  });

  it('depends on the request alone, and keeps its bits', () => {
    const request = { logDensity, starts, warmup: 200, draws: 3, thin: 2, seed: 5 };
    const samples = sampleChains(request);
    expect(sampleChains(request)).toEqual(samples);
    expect(sampleChains({ ...request, seed: 6 }).chains[0]).not.toEqual(samples.chains[0]);
    expect([samples.chains[0]!.at(-1), samples.chains[3]!.at(-1)]).toEqual([
      7.302782117334947, 7.6194594422864705,
    ]);
  });

  it('refuses to start where the density is 0', () => {
    const request = { starts: [Float64Array.of(0)], warmup: 1, draws: 1, thin: 1, seed: 1 };
    expect(() => sampleChains({ ...request, logDensity: () => -Infinity })).toThrow('Chain 1 starts where');
    expect(() => sampleChains({ ...request, starts: [], logDensity: () => 0 })).toThrow('starts at a point');
  });
});
