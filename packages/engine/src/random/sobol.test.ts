import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSobol, SOBOL_DIMENSIONS, sobolDirections } from './sobol.js';
import { RandomStream } from './stream.js';

function points(dimensions: number, seed: number, count: number, start = 0): Float64Array[] {
  const sobol = createSobol({ dimensions, seed });
  return Array.from({ length: count }, (_, i) => {
    const point = new Float64Array(dimensions);
    sobol.point(start + i, point);
    return point;
  });
}

describe('the direction numbers', () => {
  it('are those SciPy makes of the same table', () => {
    // scipy.stats.qmc.Sobol(32, scramble=False, bits=32)._sv[:, 20], SciPy 1.17.1.
    const expected = [
      0x800, 0x88008800, 0x6868e800, 0xa0858800, 0x78022800, 0x2880c800, 0x9e78d800, 0xf6800800, 0x18a80800,
      0xea380800, 0xe18d8800, 0xf83b8800, 0x420e8800, 0xd6f1800, 0xe3a16800, 0x3629b800, 0x59861800,
      0x5e01f800, 0x4da69800, 0xef833800, 0x1ffa2800, 0xe7b9f800, 0x4f83a800, 0xfcf95800, 0x29687800,
      0x42036800, 0x2002a800, 0xa0a18800, 0xdda9f800, 0xb661e800, 0x9ab9d800, 0xf36aa800,
    ];
    expect(expected.map((_, dimension) => sobolDirections(dimension)[20])).toEqual(expected);
  });

  it('are upper triangular with ones on the diagonal, so every dimension is a (0, 1)-sequence', () => {
    for (let dimension = 0; dimension < SOBOL_DIMENSIONS; dimension++) {
      sobolDirections(dimension).forEach((number, bit) => {
        expect((number << bit) >>> 0).toBe(0x80000000);
      });
    }
  });
});

describe('the scrambled sequence', () => {
  it('has one point in each of 2^m equal intervals, in every dimension and every run of 2^m points', () => {
    for (const start of [0, 256, 2 ** 31]) {
      const block = points(SOBOL_DIMENSIONS, 11, 256, start);
      for (let dimension = 0; dimension < SOBOL_DIMENSIONS; dimension++) {
        const cells = new Set(block.map((point) => Math.floor((point[dimension] as number) * 256)));
        expect(cells.size).toBe(256);
      }
    }
  });

  it('has one point in every elementary box of the first two dimensions', () => {
    const net = points(2, 3, 1024);
    for (let m = 0; m <= 10; m++) {
      const boxes = net.map(
        ([x, y]) => `${Math.floor((x as number) * 2 ** m)},${Math.floor((y as number) * 2 ** (10 - m))}`,
      );
      expect(new Set(boxes).size).toBe(1024);
    }
  });

  it('makes each point uniform: over seeds, one point fills 16 intervals evenly, and two dimensions 4 × 4 boxes', () => {
    const seeds = 1600;
    const intervals = new Array<number>(16).fill(0);
    const boxes = new Array<number>(16).fill(0);
    for (let seed = 0; seed < seeds; seed++) {
      const [x, y] = points(2, seed, 1, 5)[0] as unknown as [number, number];
      intervals[Math.floor(x * 16)]! += 1;
      boxes[Math.floor(x * 4) * 4 + Math.floor(y * 4)]! += 1;
    }
    for (const counts of [intervals, boxes]) {
      const chiSquared = counts.reduce((total, count) => total + (count - 100) ** 2 / 100, 0);
      expect(chiSquared).toBeLessThan(45); // χ² with 15 degrees of freedom: P < 0.0001
    }
  });

  it('integrates a smooth function of 6 variables far better than random points', () => {
    const integrand = (u: ArrayLike<number>): number => {
      let product = 1;
      for (let i = 0; i < 6; i++) product *= 1 + ((u[i] as number) - 0.5) / (i + 1);
      return product; // its integral is 1
    };
    const rootMeanSquare = (
      count: number,
      pointsOf: (seed: number) => Iterable<ArrayLike<number>>,
    ): number => {
      let squares = 0;
      for (let seed = 0; seed < 16; seed++) {
        let sum = 0;
        for (const u of pointsOf(seed)) sum += integrand(u);
        squares += (sum / count - 1) ** 2;
      }
      return Math.sqrt(squares / 16);
    };
    const sobolError = (count: number): number => rootMeanSquare(count, (seed) => points(6, seed, count));
    const randomError = rootMeanSquare(4096, (seed) => {
      const stream = new RandomStream(seed, 0, 0);
      return Array.from({ length: 4096 }, () => Array.from({ length: 6 }, () => stream.uniform()));
    });
    const order = Math.log2(sobolError(64) / sobolError(4096)) / 6;
    expect(order).toBeGreaterThan(1.1); // random points: 0.5
    expect(sobolError(4096)).toBeLessThan(randomError / 50);
  });

  it('keeps its bits', () => {
    const hash = createHash('sha256');
    for (const point of points(SOBOL_DIMENSIONS, 2026, 64)) hash.update(point);
    expect(hash.digest('hex').slice(0, 16)).toBe('7ff5c54bef81df44');
  });

  it('refuses what it cannot give', () => {
    for (const dimensions of [0, 33, 1.5])
      expect(() => createSobol({ dimensions, seed: 1 })).toThrow(RangeError);
    expect(() => createSobol({ dimensions: 1, seed: -1 })).toThrow(RangeError);
    expect(() => points(1, 1, 1, 2 ** 32)).toThrow(RangeError);
  });
});
