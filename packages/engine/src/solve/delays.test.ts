import { describe, expect, it } from 'vitest';
import { parseAntimony } from '../antimony/parse.js';
import { compileModel } from '../compile/run-time.js';
import { generateWasm } from '../wasm/generate.js';
import { type CompleteSolution, type Problem, solve } from './solve.js';

function done(text: string, options: Partial<Problem> = {}): CompleteSolution {
  const model = compileModel(parseAntimony(text));
  const solution = solve({ model, start: 0, end: 3, rtol: 1e-10, atol: 1e-12, ...options });
  if (solution.status === 'failed') throw new Error(solution.message);
  return solution;
}

describe.each(['tsit5', 'rodas5p', 'auto'] as const)('delays (%s)', (method) => {
  it('agree with the solution by steps', () => {
    // x' = -x(t - 1), x = 1 before: a polynomial in each unit of time.
    const { states } = done("x' = -delay(x, 1); x = 1", { method, saveAt: [0.5, 1, 1.5, 2, 3] });
    const third = (t: number): number => 1 - t + (t - 1) ** 2 / 2 - (t - 2) ** 3 / 6;
    [0.5, 0, -0.375, -0.5, third(3)].forEach((value, i) => expect(states[i]).toBeCloseTo(value, 9));
  });

  it('see events again, and expressions of the time before the start', () => {
    const { states } = done(
      "x' = 0; x = 1; y' = delay(x, k) * delay(time, 2); y = 0; k = 0.5; at (time >= 1): x = 3",
      { method, saveAt: [1, 2] },
    );
    // Before 1.5 the factor is 1, then 3.
    expect(states[1]).toBeCloseTo(-1.5, 9);
    expect(states[3]).toBeCloseTo((0.25 - 4) / 2 + (3 * (0 - 0.25)) / 2, 9);
  });
});

it('a delay may be of a rule that has delays, as long as the state tells, or none', () => {
  const text = `
    echo := delay(x, 0.5); twice := delay(echo, 0.5)
    x' = 1; y' = twice - delay(x, 1); z' = delay(x, x / 2) - x / 2; w' = delay(x, 0) - x
    x = 0; y = 0; z = 0; w = 0`;
  const { final, parametersAt } = done(text);
  expect([...final]).toEqual([expect.closeTo(3, 9), expect.closeTo(0, 9), expect.closeTo(0, 9), 0]);
  const out = new Float64Array(2);
  compileModel(parseAntimony(text)).assignments(3, final, parametersAt!(3, final), Float64Array.of(1), out);
  expect([...out]).toEqual([expect.closeTo(2.5, 9), expect.closeTo(2, 9)]);
});

it('a rate that is delayed is 0 before the start', () => {
  const { states } = done("x' = -x; y' = delay(rateOf(x), 1); x = 1; y = 0", { saveAt: [0.9, 2] });
  expect(states[1]).toBe(0);
  expect(states[3]).toBeCloseTo(Math.exp(-1) - 1, 9);
});

it('refuses negative and endless delays, and WebAssembly', () => {
  expect(() => done("x' = delay(x, -1); x = 0")).toThrow(/A delay at time 0 is -1/);
  const { assignments } = parseAntimony('z := 1 + delay(y, 0.1)', { fragment: true });
  const rules = assignments.map((rule) => ({ ...rule, name: 'y' }));
  const start = parseAntimony("y = 0; x' = y; x = 0");
  const endless = compileModel({ ...start, parameters: [], assignments: rules });
  expect(() => solve({ model: endless, start: 0, end: 1 })).toThrow(/without end/);
  expect(() => generateWasm(parseAntimony("x' = delay(x, 1); x = 0"))).toThrow(
    /has delays, which are not in WebAssembly/,
  );
});
