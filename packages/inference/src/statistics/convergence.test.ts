import { describe, expect, it } from 'vitest';
import { autoregressive } from './congruential.fixture.js';
import { type ChainSummary, summarizeChains } from './convergence.js';

const chains = (seeds: readonly number[], length: number, rho: number): Float64Array[] =>
  seeds.map((seed) => autoregressive(seed, length, rho));

/** Changes the last chain. */
const butLast = (all: readonly Float64Array[], f: (x: number) => number): Float64Array[] =>
  all.map((chain, i) => (i === all.length - 1 ? chain.map(f) : chain));

describe('summarizeChains', () => {
  /** R̂, bulk and tail effective sample size by ArviZ 0.23.4 from the same numbers. */
  const cases: readonly (readonly [string, Float64Array[], number, number, number])[] = [
    [
      'correlated draws',
      chains([1, 2, 3, 4], 500, 0.9),
      1.054185234455891,
      80.5438259815804,
      225.5309125111398,
    ],
    [
      'a chain elsewhere',
      butLast(chains([1, 2, 3, 4], 500, 0.9), (x) => x + 0.5),
      ...([1.0768528072849584, 69.16535767685875, 147.48064928961608] as const),
    ],
    [
      'a chain that is wider, seen by the distances to the median',
      butLast(chains([1, 2, 3, 4], 400, 0.3), (x) => 3 * x),
      ...([1.214304333045445, 889.124938820614, 31.261967758319233] as const),
    ],
    [
      'alternating draws, better than independent ones',
      chains([1, 2], 400, -0.5),
      ...([0.9988100920010708, 2322.471989593555, 707.1556970760887] as const),
    ],
    [
      'rounded draws with ties',
      chains([1, 2, 3], 300, 0.8).map((chain) => chain.map((x) => Math.round(x * 4) / 4)),
      ...([1.0066004953248802, 154.23289422919575, 212.75139875715575] as const),
    ],
    [
      'draws without a mean',
      chains([1, 2, 3, 4], 1000, 0.5).map((chain) => chain.map((x) => 1 / (Math.abs(x) > 1e-3 ? x : 1e-3))),
      ...([1.0019928315776674, 3888.9671902043924, 3929.3057923827787] as const),
    ],
  ];

  it.each(cases)('is that of ArviZ for %s', (_, draws, rHat, bulkEss, tailEss) => {
    const summary = summarizeChains(draws);
    expect(summary.rHat).toBeCloseTo(rHat, 9);
    expect(summary.bulkEss / bulkEss).toBeCloseTo(1, 9);
    expect(summary.tailEss / tailEss).toBeCloseTo(1, 9);
  });

  it('passes no constant, no missing number, and no chains that each stand still', () => {
    const unknown: ChainSummary = { rHat: NaN, bulkEss: NaN, tailEss: NaN };
    const constant = new Float64Array(10).fill(3);
    expect(summarizeChains([constant, constant])).toEqual(unknown);
    expect(summarizeChains([constant, constant.with(4, Infinity)])).toEqual(unknown);
    expect(summarizeChains([constant, constant.with(4, NaN)])).toEqual(unknown);
    expect(summarizeChains([constant, new Float64Array(10).fill(4)]).rHat).toBeGreaterThan(1e6);
    // Two values in turn are fine, though they have one distance to the median.
    const inTurn = Float64Array.from({ length: 100 }, (_, i) => i % 2);
    expect(summarizeChains([inTurn, inTurn]).rHat).toBeLessThan(1);
    expect(() => summarizeChains([constant, new Float64Array(9)])).toThrow('one length of at least 6');
  });
});
