import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as reference from '../numerics/elementary.js';
import { ElementaryFunctions } from './elementary.js';
import { encodeModule } from './encode.js';
import { ModuleBuilder } from './module-builder.js';
import { vectorSize } from './layout.js';
import { laneCount, lanes } from './side-by-side.js';
import { vectorAt } from './value.js';
import { webAssembly, type WasmMemory } from './web-assembly.js';

const names = ['exp', 'log', 'sin', 'cos'] as const;

/** A module with one exported function per elementary function, from two vectors in memory to a third. */
function build(): Readonly<Record<string, unknown>> {
  const m = new ModuleBuilder();
  const functions = new ElementaryFunctions(m, [...names, 'pow']);
  const at = m.allocate(3 * vectorSize);
  const [x, y, result] = [vectorAt(at), vectorAt(at + vectorSize), at + 2 * vectorSize];
  for (const name of names) {
    m.define(`run_${name}`, [], undefined, (f) => f.storeAt(result, functions[name](f, x)), {
      exported: true,
    });
  }
  m.define('run_pow', [], undefined, (f) => f.storeAt(result, functions.pow(f, x, y)), { exported: true });
  const module = new webAssembly.Module(encodeModule(m.finish()));
  return new webAssembly.Instance(module, { engine: { sin: reference.sin, cos: reference.cos } }).exports;
}

const exports = build();
const memory = new Float64Array((exports['memory'] as WasmMemory).buffer, 65536, 3 * laneCount);

/** Results in every lane, which are given x (and y) from the first lane on, over and over. */
function run(name: string, x: readonly [number, number], y: readonly [number, number] = [0, 0]): number[] {
  for (const lane of lanes) {
    memory[lane] = x[lane % 2]!;
    memory[laneCount + lane] = y[lane % 2]!;
  }
  (exports[`run_${name}`] as () => void)();
  return [...memory.subarray(2 * laneCount)];
}

/** One value for the even lanes and one for the odd ones. */
const inLanes = (even: number, odd: number): number[] => lanes.map((lane) => (lane % 2 === 0 ? even : odd));

const bits = new BigUint64Array(1);
const anyDouble = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map((value) => {
  bits[0] = value;
  return new Float64Array(bits.buffer)[0]!;
});
const specials = [
  0, 1, 2, 3, 0.5, 0.25, 1e300, 5e-324, 1e-310, 2.2250738585072014e-308, 0.9999999999999999, 2 ** 53, 2 ** 70,
  Infinity, 709.7827128933839, 709.79, 710.1, 745.1, 745.2, 746.5, 1e6, 1e6 + 1, Math.PI / 2, Math.PI / 4, 1e22,
  1e-20, 1.5e19, 1e-21, 2e19, 1e5 * Math.PI,
].flatMap((x) => [x, -x]); // prettier-ignore
const doubles = fc.oneof(
  { weight: 2, arbitrary: anyDouble },
  { weight: 4, arbitrary: fc.double({ min: -800, max: 800, noNaN: true }) },
  { weight: 2, arbitrary: fc.double({ min: -2, max: 2, noNaN: true }) },
  { weight: 1, arbitrary: fc.integer({ min: -40, max: 40 }).map((n) => n * (Math.PI / 2)) },
  { weight: 1, arbitrary: fc.constantFrom(NaN, ...specials) },
);

describe('elementary functions side by side', () => {
  it.each(names)('%s has the bits of the reference in every lane', (name) => {
    fc.assert(
      fc.property(doubles, doubles, (a, b) => {
        expect(run(name, [a, b])).toEqual(inLanes(reference[name](a), reference[name](b)));
      }),
      { numRuns: 20_000 },
    );
    for (const x of [NaN, ...specials])
      expect(run(name, [x, 1])).toEqual(inLanes(reference[name](x), reference[name](1)));
  });

  it('pow has the bits of the reference in every lane', () => {
    const exponents = fc.oneof(doubles, fc.integer({ min: -40, max: 40 }), fc.double({ min: -8, max: 8 }));
    fc.assert(
      fc.property(doubles, exponents, doubles, exponents, (a, p, b, q) => {
        expect(run('pow', [a, b], [p, q])).toEqual(inLanes(reference.pow(a, p), reference.pow(b, q)));
      }),
      { numRuns: 20_000 },
    );
    for (const x of [NaN, ...specials]) {
      for (const y of [NaN, ...specials]) {
        expect(run('pow', [x, 1.5], [y, 0.7]), `pow(${x}, ${y})`).toEqual(
          inLanes(reference.pow(x, y), reference.pow(1.5, 0.7)),
        );
      }
    }
  });
});
