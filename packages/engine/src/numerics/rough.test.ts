import { describe, expect, it } from 'vitest';
import { roughExp2, roughLog2 } from './rough.js';

describe('rough logarithm and power', () => {
  it('are within 0.2 % over the range of doubles, and exact at whole numbers', () => {
    for (let k = -1000; k <= 1000; k += 0.37) {
      expect(Math.abs(roughLog2(2 ** k) - k)).toBeLessThan(2e-3);
      expect(Math.abs(roughExp2(k) / 2 ** k - 1)).toBeLessThan(2e-3);
    }
    for (const k of [-1000, -3, 0, 1, 52, 1000]) {
      expect(roughLog2(2 ** k)).toBe(k);
      expect(roughExp2(k)).toBe(2 ** k);
    }
  });
});
