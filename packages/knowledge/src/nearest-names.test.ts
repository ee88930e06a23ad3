import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestNames } from './nearest-names.js';

const word = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', 'c', 'd') });

describe('edit distance', () => {
  it.each([
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['abcd', 'abdc', 1],
    ['salt', 'salt', 0],
  ])('of %s and %s is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is symmetric, and zero only for equal words', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });
});

describe('edit distance up to a limit', () => {
  it('is the same within it, and infinite beyond', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 8 }), (a, b, most) => {
        const distance = editDistance(a, b);
        expect(editDistance(a, b, most)).toBe(distance <= most ? distance : Infinity);
      }),
    );
  });
});

describe('nearest names', () => {
  it('puts the closest first and leaves out what is far', () => {
    expect(nearestNames('wieghtKg', ['weightKg', 'heightCm', 'sex'])).toEqual(['weightKg']);
    expect(nearestNames('xyz', ['weightKg', 'sex'])).toEqual([]);
  });
});
