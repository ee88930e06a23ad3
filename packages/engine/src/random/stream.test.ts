import { describe, expect, it } from 'vitest';
import { RandomStream } from './stream.js';

const take = (count: number, draw: () => number): number[] => Array.from({ length: count }, draw);

describe('RandomStream', () => {
  it('depends on each of seed, subject and purpose, and on nothing else', () => {
    const first = (seed: number, subject: number, purpose: number): number[] => {
      const stream = new RandomStream(seed, subject, purpose);
      return take(5, () => stream.uniform());
    };
    const variants = [
      first(1, 2, 3),
      first(2, 2, 3),
      first(1, 3, 3),
      first(1, 2, 4),
      first(1 + 2 ** 32, 2, 3),
    ];
    expect(new Set(variants.flat()).size).toBe(25);
    expect(first(1, 2, 3)).toEqual(variants[0]);
  });

  it('keeps its bits', () => {
    const stream = new RandomStream(2026, 7, 1);
    expect([stream.uniform(), stream.normal(), stream.uniform()]).toEqual([
      0.9498457500508967, -0.29517855121450515, 0.028798766194871983,
    ]);
  });

  it('is uniform and normal: moments and a χ² of 64 cells within 4.5 standard errors', () => {
    const n = 1e5;
    const stream = new RandomStream(5, 0, 0);
    const cells = new Array<number>(64).fill(0);
    let [sum, squares, fourth] = [0, 0, 0];
    for (let i = 0; i < n; i++) {
      const cell = Math.floor(stream.uniform() * 64);
      cells[cell] = (cells[cell] ?? 0) + 1;
      const z = stream.normal();
      sum += z;
      squares += z * z;
      fourth += z ** 4;
    }
    const chiSquared = cells.reduce((total, count) => total + (count - n / 64) ** 2 / (n / 64), 0);
    expect(Math.abs(chiSquared - 63) / Math.sqrt(126)).toBeLessThan(4.5);
    expect(Math.abs(sum / Math.sqrt(n))).toBeLessThan(4.5);
    expect(Math.abs(squares - n) / Math.sqrt(2 * n)).toBeLessThan(4.5);
    expect(Math.abs(fourth - 3 * n) / Math.sqrt(96 * n)).toBeLessThan(4.5);
  });

  it('refuses seeds, subjects and purposes it cannot tell apart', () => {
    for (const seed of [-1, 0.5, 2 ** 53, NaN])
      expect(() => new RandomStream(seed, 0, 0)).toThrow(RangeError);
    for (const other of [-1, 0.5, 2 ** 32]) {
      expect(() => new RandomStream(0, other, 0)).toThrow(RangeError);
      expect(() => new RandomStream(0, 0, other)).toThrow(RangeError);
    }
  });
});
