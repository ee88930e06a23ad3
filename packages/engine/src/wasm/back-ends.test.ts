import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expressions } from '../antimony/expressions.fixture.js';
import { parseAntimony } from '../antimony/parse.js';
import { printExpr } from '../antimony/print.js';
import { testProblems } from '../solve/problems.js';
import { type Task, bothBackEnds } from './both-back-ends.fixture.js';
import type { WasmMethodName } from './method.js';

const methods: readonly WasmMethodName[] = ['tsit5', 'rk4', 'rodas5p'];

describe.each(methods)('%s in WebAssembly has the bits of JavaScript', (method) => {
  it.each(testProblems)('on $name', ({ text, start, end, stiff, name }) => {
    if (method !== 'rodas5p' && stiff && name !== 'HIRES') return;
    for (const rtol of [1e-4, 1e-8]) {
      const { task, byJavaScript, byWasm } = bothBackEnds(text, method, { rtol, atol: rtol * 1e-9 });
      const saveAt = Float64Array.from({ length: 20 }, (_, i) => start + ((end - start) * i) / 19);
      const whole = task({ start, end, saveAt });
      const half = task({ start, end: end / 2, saveAt: saveAt.subarray(0, 9) });
      expect(byWasm(whole, half)).toEqual([byJavaScript(whole), byJavaScript(half)]);
    }
  });

  it('on random models with inputs, events and breakpoints', () => {
    const names = ['x', 'y', 'k', 'r', 'a', 'time'];
    const rates = expressions(names);
    const withoutInput = expressions(['x', 'y', 'k']);
    const nodes = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: -2, max: 2, noNaN: true })), { minLength: 1, maxLength: 3 }); // prettier-ignore
    const subject = fc.record({
      k: fc.double({ min: -2, max: 2, noNaN: true }),
      x: fc.double({ min: -2, max: 2, noNaN: true }),
      nodes,
      breakpoints: fc.array(fc.double({ min: -0.5, max: 2, noNaN: true }), { maxLength: 3 }),
      end: fc.constantFrom(1, 1.5),
    });
    fc.assert(
      fc.property(
        rates,
        rates,
        expressions(names.filter((n) => n !== 'r')),
        withoutInput,
        subject,
        subject,
        (fx, fy, fr, fe, one, two) => {
          const [dx, dy, rule, jump] = [fx, fy, fr, fe].map((expr) => printExpr(expr)) as [string, string, string, string]; // prettier-ignore
          const text = `
          x' = ${dx} - 30 * x; y' = ${dy}; r := ${rule}; x = 1; y = 1; k = 0.7; a = 0
          at (time >= 0.5): x = ${jump}
          at (time >= k): y = x + y`;
          const { task, byJavaScript, byWasm } = bothBackEnds(
            text,
            method,
            { rtol: 1e-6, atol: 1e-8, maxSteps: 200 },
            ['a'],
          );
          const tasks = [one, two].map((s): Task => {
            const inputs = Float64Array.from(s.nodes.flat());
            const breakpoints = Float64Array.from(s.breakpoints);
            const saveAt = Float64Array.of(0, 0.3, 0.5, 0.5, 1);
            const base = task({ start: 0, end: s.end, inputs, breakpoints, saveAt }, { k: s.k });
            base.state[0] = s.x;
            return base;
          }) as [Task, Task];
          expect(byWasm(...tasks)).toEqual(tasks.map(byJavaScript));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('on coinciding events, jumping inputs and steps of a chosen length', () => {
    const { task, byJavaScript, byWasm } = bothBackEnds(
      `x' = a - x; total' = x; x = 8; total = 0; k = 1; a = 0
      at (time >= 1 / k): x = x + 2, total = x
      at (time >= 2): x = 3 * x
      at (time >= 2): x = x + 1`,
      method,
      { rtol: 1e-10, atol: 1e-12, maxStep: 0.3 },
      ['a'],
    );
    const saveAt = Float64Array.of(0, 1, 1.5, 2, 2, 3);
    const few = Float64Array.of(1, 0.5);
    const many = Float64Array.of(0.25, 0.1, 0.25, -0.5, 0.5, 2);
    const one = task({ start: 0, end: 3, saveAt, inputs: few, breakpoints: Float64Array.of(1.5, 7, 1) });
    const two = task({ start: 0, end: 3, saveAt, inputs: many }, { k: 0.5 });
    expect(byWasm(one, two)).toEqual([byJavaScript(one), byJavaScript(two)]);
    expect(byWasm(two, one)).toEqual([byJavaScript(two), byJavaScript(one)]);
  });

  it('on the functions that are met seldom', () => {
    const { task, byJavaScript, byWasm } = bothBackEnds(
      `x' = arctan(x) - tanh(k * x) + cot(x) * arcsin(k) - factorial(3) * csch(x + time)
      y' = arccosh(1 + x^2) * arctanh(k) + piecewise(1, x > 2, sinh(y), y > 1, 0) + rateOf(x) - quotient(7, x) - arccos(k)
      x = 1; y = 0.2; k = 0.3`,
      method,
      { rtol: 1e-6 },
    );
    const one = task({ start: 0, end: 0.5 });
    const two = task({ start: 0, end: 0.4 }, { k: -0.8 });
    expect(byWasm(one, two)).toEqual([byJavaScript(one), byJavaScript(two)]);
    expect(one.state.every(Number.isFinite)).toBe(true);
    expect(byJavaScript(one).steps).toBeGreaterThan(3);
  });

  it('on linear systems that need rows exchanged, small and large', () => {
    for (const n of [4, 12, 20]) {
      const entry = (i: number, j: number): number => (((i * 7 + j * 13) % 11) - 5) * (i === j ? 0.1 : 3);
      const lines = Array.from({ length: n }, (_, i) => {
        const terms = Array.from({ length: n }, (_, j) =>
          (i + 2 * j) % 3 === 0 ? '' : `+ ${entry(i, j)} * s${j}`,
        );
        return `s${i}' = -9 * s${i} ${terms.join(' ')} + k * sin(time); s${i} = ${1 + i / n}`;
      });
      const { task, byJavaScript, byWasm } = bothBackEnds(`${lines.join('\n')}\nk = 1`, method, {
        rtol: 1e-5,
      });
      const one = task({ start: 0, end: 0.5 });
      const two = task({ start: 0, end: 0.5 }, { k: -3 });
      expect(byWasm(one, two)).toEqual([byJavaScript(one), byJavaScript(two)]);
    }
  });

  it('on a failure in one lane, whatever the other does', () => {
    const text = "x' = -k * x + p * x^2; x = 1; k = 0.7; p = 0; at (time >= 1): x = x + q / q; q = 1";
    const { task, byJavaScript, byWasm } = bothBackEnds(text, method, { maxSteps: 3000, maxStep: 0.05 });
    const saveAt = Float64Array.of(0.2, 0.9, 1, 2);
    const interval = { start: 0, end: 2, saveAt };
    const good = task(interval);
    const cases = {
      done: good,
      'blow-up': task(interval, { k: 0, p: 1.5 }),
      'non-finite': task(interval, { q: 0 }),
      'step-limit': task({ ...interval, end: 200 }),
    };
    for (const [outcome, bad] of Object.entries(cases)) {
      for (const pair of [
        [good, bad],
        [bad, good],
        [bad, bad],
      ] as const) {
        const runs = byWasm(...pair);
        expect(runs).toEqual(pair.map(byJavaScript));
        const found = runs[pair.indexOf(bad)]!;
        expect(outcome === 'done' ? found.status : found.reason).toBe(
          outcome === 'blow-up' ? found.reason : outcome,
        );
        expect(found.status).toBe(outcome === 'done' ? 'done' : 'failed');
      }
    }
  });
});

it('computes in a lane what it computes alone, and the same in either lane', () => {
  const text = "x' = v; v' = mu * (1 - x^2) * v - x; x = 2; v = 0; mu = 5";
  for (const method of methods) {
    const { task, byWasm, aloneByWasm } = bothBackEnds(text, method, { rtol: 1e-7 });
    const saveAt = Float64Array.from({ length: 40 }, (_, i) => i / 4);
    const tasks = [0.1, 1, 5, 40].map((mu) => task({ start: 0, end: 10, saveAt }, { mu }));
    const alone = tasks.map(aloneByWasm);
    tasks.forEach((first, i) => {
      tasks.forEach((second, j) => {
        expect(byWasm(first, second)).toEqual([alone[i], alone[j]]);
      });
    });
    expect(byWasm(...tasks)).toEqual(alone);
    expect(new Set(alone.map(({ steps }) => steps)).size).toBe(tasks.length);
  }
});

it('knows the published solutions', () => {
  const hires = testProblems.find(({ name }) => name === 'HIRES')!;
  const { task, byWasm } = bothBackEnds(hires.text, 'rodas5p', { rtol: 1e-9, atol: 1e-12 });
  const whole = task({ start: hires.start, end: hires.end });
  const [run] = byWasm(whole, whole);
  hires.reference.forEach((value, i) => expect(run!.state[i]! / value).toBeCloseTo(1, 8));
  expect(parseAntimony(hires.text).states).toHaveLength(8);
});
