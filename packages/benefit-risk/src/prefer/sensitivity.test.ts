import fc from 'fast-check';
import { expect, it } from 'vitest';
import { turnsOf } from './sensitivity.js';

it('finds the same changes of the first place as trying every weight', () => {
  const score = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(score, score), { minLength: 2, maxLength: 6 }), (lines) => {
      const turns = turnsOf(
        lines.map(([rest]) => rest),
        lines.map(([, alone]) => alone),
      );
      for (let step = 0; step <= 200; step++) {
        const share = step / 200;
        const at = lines.map(([rest, alone]) => rest + share * (alone - rest));
        const passed = turns.filter((turn) => turn.share < share);
        const told = passed.at(-1)?.above ?? turns[0]?.below;
        if (told !== undefined) expect(at[told]).toBeGreaterThan(Math.max(...at) - 1e-9);
        else expect(Math.max(...at) - at[best(lines)]!).toBeLessThan(1e-9);
      }
    }),
  );
});

/** Without a turn one line is the best all along: the one that is so in the middle. */
function best(lines: readonly (readonly [number, number])[]): number {
  const middle = lines.map(([rest, alone]) => rest + alone);
  return middle.indexOf(Math.max(...middle));
}

it('says which is first on either side', () => {
  expect(turnsOf([10, 5], [0, 20])).toEqual([{ share: 0.2, below: 0, above: 1 }]);
  expect(turnsOf([10, 10], [20, 5])).toEqual([]);
});
