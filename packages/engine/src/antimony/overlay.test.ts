import { describe, expect, it } from 'vitest';
import { overlay } from './overlay.js';
import { parseAntimony } from './parse.js';

const base = parseAntimony(`
  model pool()
    level := 2 * k; steady := k
    x' = level - steady * x; y' = x
    x = 1; y = 0; k = 3
    pulse: at (time >= 2): x = 5
  end`);

const lay = (patch: string): ReturnType<typeof overlay> =>
  overlay(base, parseAntimony(patch, { fragment: true }));

describe('overlay', () => {
  it('gives the model whose text has the definitions of the patch in place of its own', () => {
    const result = lay(`
      steady' = relax * (k - steady); steady = 1; relax = 10
      x = 4; y' = 2 * x; pulse: at (time >= 3): x = 6`);
    expect(result).toEqual(
      parseAntimony(`
        model pool()
          level := 2 * k
          x' = level - steady * x; y' = 2 * x; steady' = relax * (k - steady)
          x = 4; y = 0; k = 3; relax = 10; steady = 1
          pulse: at (time >= 3): x = 6
        end`),
    );
  });

  it('turns states into rules and parameters into states', () => {
    expect(lay('y := 2').states.map(({ name }) => name)).toEqual(['x']);
    expect(lay("k' = -k").states.at(-1)).toMatchObject({ name: 'k', initial: { value: 3 } });
  });

  it('refuses what leaves the model incomplete', () => {
    expect(() => lay('steady := 2 * missing')).toThrow(/'missing' is not defined/);
    expect(() => lay("z' = 1")).toThrow(/no initial value/);
    expect(() => lay('steady := level; level := steady')).toThrow(/depend on themselves/);
  });
});
