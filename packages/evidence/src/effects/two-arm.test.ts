import { describe, expect, it } from 'vitest';
import { countArms } from '../network/contrasts.js';
import { countEffect } from './two-arm.js';

describe('an empty cell', () => {
  it.each([
    [2, 2, 0, 2, 1],
    [0, 105, 0, 101, 0],
    [0, 13, 3, 10, -0.3],
  ])('does not move a risk difference: %d/%d against %d/%d', (events1, n1, events2, n2, difference) => {
    const { estimate, variance } = countEffect('RD', { events1, n1, events2, n2 });
    expect(estimate).toBeCloseTo(difference, 12);
    expect(variance).toBeGreaterThan(0);
    const [treated, control] = countArms('RD', [
      { treatment: 'a', events: events1, n: n1 },
      { treatment: 'b', events: events2, n: n2 },
    ]);
    expect(treated!.level - control!.level).toBeCloseTo(difference, 12);
    expect(treated!.variance + control!.variance).toBeCloseTo(variance, 12);
  });
});
