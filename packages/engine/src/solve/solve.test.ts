import { describe, expect, it } from 'vitest';
import { parseAntimony } from '../antimony/parse.js';
import type { CompiledModel } from '../compile/compiled-model.js';
import { compileModel } from '../compile/run-time.js';
import { createIntegrator } from './integrator.js';
import { type CompleteSolution, type Problem, solve } from './solve.js';

const compile = (text: string, inputs: readonly string[] = []): CompiledModel =>
  compileModel(parseAntimony(text), { inputs });

function done(problem: Problem): CompleteSolution {
  const solution = solve(problem);
  if (solution.status === 'failed') throw new Error(solution.message);
  return solution;
}

const decay = compile("x' = -k * x; x = 1; k = 0.7");
const methods = ['tsit5', 'rk4', 'rodas5p', 'auto'] as const;

describe('solve', () => {
  it.each(methods)('saves where asked, start and end included (%s)', (method) => {
    const saveAt = [0, 0, 0.1, 1.7, 4, 5, 5];
    const { times, states, final, at } = done({
      model: decay, start: 0, end: 5, method, saveAt, dense: true, rtol: 1e-9, atol: 1e-12,
    }); // prettier-ignore
    expect([...times]).toEqual(saveAt);
    saveAt.forEach((t, i) => expect(states[i]).toBeCloseTo(Math.exp(-0.7 * t), 8));
    expect(states.at(-1)).toBe(final[0]);
    const out = new Float64Array(1);
    for (const t of [0, 0.33, 2.5, 5]) {
      at!(t, out);
      expect(out[0]).toBeCloseTo(Math.exp(-0.7 * t), 8);
    }
    expect(() => at!(5.1, out)).toThrow(RangeError);
    expect([...done({ model: decay, start: 2, end: 2, saveAt: [2] }).states]).toEqual([1]);
  });

  it.each(methods)('makes events happen at their time (%s)', (method) => {
    const model = compile(`
      x' = -k * x; total' = 0; x = 8; total = 0; k = 1
      at (time >= 1 / k): x = x + 2, total = x
      at (time >= 2): x = 3 * x
      at (time >= 2): x = x + 1
      at (time >= 0): x = 100
      at (time >= 4): x = 5`);
    const saveAt = [1, 1.5, 2, 3, 4];
    const { states } = done({ model, start: 0, end: 4, method, saveAt, rtol: 1e-10, atol: 1e-12 });
    const first = 8 * Math.exp(-1);
    const second = 3 * (first + 2) * Math.exp(-1) + 1;
    const expected = [first + 2, (first + 2) * Math.exp(-0.5), second, second * Math.exp(-1), 5];
    expected.forEach((value, i) => expect(states[2 * i]).toBeCloseTo(value, 8));
    expect(states[1]).toBeCloseTo(first, 8);
  });

  it.each(methods)('ends steps at breakpoints, where inputs jump (%s)', (method) => {
    const model = compile("x' = a - x; x = 0; a = 0", ['a']);
    const seen: number[] = [];
    const inputs = (t: number, u: Float64Array): void => {
      seen.push(t);
      u[1] = t < 1 ? 1 : t < 1.5 ? -2 : 0;
    };
    const options = { model, start: 0, end: 3, method, inputs, rtol: 1e-10, atol: 1e-12 };
    const { final, stats } = done({ ...options, breakpoints: [1.5, 7, 1] });
    const atOne = 1 - Math.exp(-1);
    const atBreak = -2 + (atOne + 2) * Math.exp(-0.5);
    expect(final[0]).toBeCloseTo(atBreak * Math.exp(-1.5), 9);
    expect(seen).toContain(1);
    expect(stats.rejected).toBeLessThan(4);
    expect(solve(options).stats.rejected).toBeGreaterThan(stats.rejected + 10);
  });

  it('averages a fast input over its nodes as the equations averaged by hand', () => {
    const text = "x' = r / (1 + a)^2 - x; x = 0.2; r = 1.5; a = 0";
    const values = [0.1, 0.5, 2, 4];
    const mean = values.map((a) => `r / ${4 * (1 + a) ** 2}`).join(' + ');
    const byHand = compile(text.replace('r / (1 + a)^2', `(${mean})`));
    const u = Float64Array.from(values.flatMap((a) => [0.25, a]));
    const averaged = done({ model: compile(text, ['a']), start: 0, end: 3, inputs: u, rtol: 1e-10 });
    expect(averaged.final[0]).toBeCloseTo(
      done({ model: byHand, start: 0, end: 3, rtol: 1e-10 }).final[0]!,
      12,
    );
  });

  it.each(methods)('fails with the time and the state reached (%s)', (method) => {
    const blowUp = solve({ model: compile("x' = x^2; x = 1"), start: 0, end: 2, method });
    expect(blowUp.status).toBe('failed');
    if (blowUp.status === 'failed') {
      expect(blowUp.time).toBeCloseTo(1, 4);
      expect(blowUp.state[0]).toBeGreaterThan(1e4);
    }
    const undefinedRate = solve({ model: compile("x' = -1 + ln(x) / 1e9; x = 1"), start: 0, end: 2, method });
    expect(undefinedRate).toMatchObject({ status: 'failed', reason: 'non-finite' });
    const nowhere = solve({ model: compile("x' = ln(-x - time); x = 1"), start: 0, end: 2, method });
    expect(nowhere).toMatchObject({ status: 'failed', reason: 'non-finite', time: 0 });
    const limited = solve({ model: decay, start: 0, end: 1e6, method, maxSteps: 20, maxStep: 1 });
    expect(limited).toMatchObject({ status: 'failed', reason: 'step-limit' });
    const infinite = solve({
      model: compile("x' = 1; x = 1; at (time >= 1): x = 1 / (x - x)"),
      start: 0,
      end: 2,
      method,
    });
    expect(infinite).toMatchObject({ status: 'failed', reason: 'non-finite', time: 1 });
  });

  it.each<[string, Partial<Problem>, RegExp]>([
    ['an end before the start', { end: -1 }, /must not be after the end/],
    ['saving outside', { saveAt: [0, 6] }, /saveAt must ascend from 0 to 5/],
    ['saving backwards', { saveAt: [3, 1] }, /value 1 is 1/],
    ['a short initial state', { initial: new Float64Array(0) }, /has 0 values, not 1/],
    ['too many parameters', { parameters: new Float64Array(3) }, /has 3 values, not 1/],
    ['no tolerance', { atol: 0 }, /atol must be positive/],
  ])('refuses %s', (_, wrong, message) => {
    expect(() => solve({ model: decay, start: 0, end: 5, ...wrong })).toThrow(message);
  });

  it('rodas5p begins after a dose with what was possible after the last', () => {
    const doses = Array.from({ length: 40 }, (_, k) => `at (time >= ${6 * (k + 1)}): x = x + 1`);
    const model = compile(`x' = -x; y' = 500 * (x / (1 + x) - y); x = 1; y = 0.5; ${doses.join('; ')}`);
    const solution = (rtol: number): CompleteSolution =>
      done({ model, start: 0, end: 245, method: 'rodas5p', rtol, atol: 1e-3 * rtol });
    const { final, stats } = solution(1e-6);
    expect(stats.rejected).toBeLessThan(10);
    const exact = solution(1e-9).final;
    final.forEach((value, i) => expect(Math.abs(value / exact[i]! - 1)).toBeLessThan(1e-5));
  });

  it('needs the inputs of a model that has them', () => {
    expect(() => solve({ model: compile("x' = a; x = 0; a = 1", ['a']), start: 0, end: 1 })).toThrow(
      /needs its inputs: a/,
    );
  });
});

describe('createIntegrator', () => {
  it('gives the same bits when it is used again, and as in parts', () => {
    const integrator = createIntegrator(decay, { rtol: 1e-8 });
    const saveAt = Float64Array.of(0.5, 1);
    const runs = [0, 1].map(() => {
      const state = Float64Array.of(1);
      const saved = new Float64Array(2);
      expect(
        integrator.run({ start: 0, end: 1, state, parameters: Float64Array.of(0.7), saveAt, saved }).status,
      ).toBe('done');
      return [state[0], ...saved];
    });
    expect(runs[1]).toEqual(runs[0]);
    expect(runs[0]![0]).toBe(runs[0]![2]);
  });
});
