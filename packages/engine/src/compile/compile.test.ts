import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expressions } from '../antimony/expressions.fixture.js';
import { parseAntimony } from '../antimony/parse.js';
import { printExpr } from '../antimony/print.js';
import { type Expr, binary, call, literal, symbol, unary } from '../symbolic/expression.js';
import { type CompiledModel, parameterVector } from './compiled-model.js';
import { generateModelSource } from './module-source.js';
import { compileModel } from './run-time.js';

const none = new Float64Array(0);

function rate(model: CompiledModel, t: number, y: Float64Array, p: Float64Array, u = none): Float64Array {
  const dy = new Float64Array(y.length);
  model.rhs(t, y, p, u, dy);
  return dy;
}

describe('compileModel', () => {
  it('computes what the expressions say', () => {
    const model = compileModel(
      parseAntimony(`
        function hill(x, n) x^n / (1 + x^n) end
        k = 2; double = 2 * k; half := x / double
        x' = hill(half, 2) - piecewise(exp(-time), time < 1, ln(x), x > 2 && time != 3, log10(100))
        y' = min(x, y, 3) + max(x, -y) * tan(0.3) + sqrt(abs(-y)) - floor(2.5) + 2^-2 + y^0.5
        x = k + 1; y = 2 * x
        at (time >= k): x = y, y = x + half`),
    );
    const p = model.defaults();
    expect([...p]).toEqual([2, 4]);
    expect([...parameterVector(model, { k: 5 })]).toEqual([5, 10]);
    expect(() => parameterVector(model, { q: 5 })).toThrow(/no parameter 'q'/);
    const y = new Float64Array(2);
    model.initial(p, y);
    expect([...y]).toEqual([3, 6]);
    const hill = 0.75 ** 2 / (1 + 0.75 ** 2);
    const second = 3 + 3 * Math.tan(0.3) + Math.sqrt(6) - 2 + 0.25 + Math.sqrt(6);
    expect(rate(model, 0.5, y, p)[0]).toBeCloseTo(hill - Math.exp(-0.5), 14);
    expect(rate(model, 2, y, p)[0]).toBeCloseTo(hill - Math.log(3), 14);
    expect(rate(model, 3, y, p)[0]).toBeCloseTo(hill - 2, 14);
    expect(rate(model, 0, y, p)[1]).toBeCloseTo(second, 14);
    const out = new Float64Array(1);
    model.assignments(0, y, p, none, out);
    expect(out[0]).toBe(0.75);
    expect(model.events[0]!.time(p)).toBe(2);
    model.events[0]!.apply(2, y, p);
    expect([...y]).toEqual([6, 3.75]);
  });

  it('has a Jacobian and a time derivative that agree with differences of the rates', () => {
    const rates = expressions(['x', 'y', 'k', 'r', 'time']);
    fc.assert(
      fc.property(rates, rates, expressions(['x', 'y', 'k', 'time']), (first, second, rule) => {
        const [fx, fy, fr] = [first, second, rule].map((expr) => printExpr(expr)) as [string, string, string];
        const model = compileModel(
          parseAntimony(`x' = ${fx}; y' = ${fy}; r := ${fr}; x = 1; y = 1; k = 0.7`),
        );
        const p = model.defaults();
        const at = ([t = 0, ...y]: readonly number[]): Float64Array =>
          rate(model, t, Float64Array.from(y), p);
        const point = [0.9, 1.3, 0.6];
        const J = new Float64Array(4);
        const dt = new Float64Array(2);
        model.jacobian(0.9, Float64Array.of(1.3, 0.6), p, none, J);
        model.timeDerivative(0.9, Float64Array.of(1.3, 0.6), p, none, dt);
        const symbolic = [dt[0], dt[1], J[0], J[2], J[1], J[3]];
        const difference = (h: number): number[] =>
          [0, 1, 2].flatMap((axis) => {
            const moved = (by: number): Float64Array => at(point.map((v, i) => (i === axis ? v + by : v)));
            const [up, down] = [moved(h), moved(-h)];
            return [0, 1].map((i) => (up[i]! - down[i]!) / (2 * h));
          });
        const [coarse, fine] = [difference(1e-4), difference(5e-5)];
        // At the edge of their domain powers and roots have no derivative: 0^x.
        const hasEdge = /[\^]|pow|sqrt|ln/.test(fx + fy + fr);
        // A product with a number this small has lost its digits: the rates are steps, and differences see none.
        if (/e-(3\d\d|29\d)/.test(fx + fy + fr)) return;
        const scale = Math.max(1, ...at(point).map(Math.abs));
        fine.forEach((value, i) => {
          // Only where the function is smooth and well scaled do differences converge.
          const spread = Math.abs(value - coarse[i]!);
          if (!Number.isFinite(value) || !(spread <= 1e-5 * Math.max(1, Math.abs(value))) || scale > 1e4)
            return;
          if (hasEdge && !Number.isFinite(symbolic[i])) return;
          const tolerance = 4 * spread + 1e-6 * Math.max(1, Math.abs(value));
          expect(Math.abs(symbolic[i]! - value)).toBeLessThanOrEqual(tolerance);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('averages over the nodes of its inputs', () => {
    const text = `
      a = 0; b = 0; c = 0.4
      load := (1 + c) * x / (c + x) * (1 - a)
      x' = c * (sqrt(1 + load) / (1 + y) - x) + time
      y' = load^2 * (1 - b) / (c + x * b) - y * exp(-b * c) + (a + b * y) / c
      z' = x - y
      x = 0.5; y = 0.7; z = 0`;
    const plain = compileModel(parseAntimony(text));
    const averaged = compileModel(parseAntimony(text), { inputs: ['a', 'b'] });
    expect(averaged.parameterNames).toEqual(['c']);
    const nodes = [
      [0.5, 0.1, 0.9],
      [0.3, 0.6, 0.2],
      [0.2, 0.8, 0.4],
    ] as const;
    const y = Float64Array.of(0.5, 0.7, 0.1);
    const u = Float64Array.from(nodes.flat());
    const size = { rhs: 3, jacobian: 9, timeDerivative: 3, assignments: 1 };
    for (const what of ['rhs', 'jacobian', 'timeDerivative', 'assignments'] as const) {
      const byHand = new Float64Array(size[what]);
      for (const [weight, a, b] of nodes) {
        const out = new Float64Array(size[what]);
        plain[what](0.3, y, Float64Array.of(a, b, 0.4), none, out);
        out.forEach((value, i) => (byHand[i]! += weight * value));
      }
      const out = new Float64Array(size[what]);
      averaged[what](0.3, y, averaged.defaults(), u, out);
      out.forEach((value, i) => expect(value).toBeCloseTo(byHand[i]!, 13));
    }
  });

  it('refuses inputs that are not parameters or are read where they have no value', () => {
    const model = parseAntimony("k = 1; m = 2 * k; x' = -m * x; x = m");
    expect(() => compileModel(model, { inputs: ['x'] })).toThrow(/'x' is not a parameter/);
    expect(() => compileModel(model, { inputs: ['k'] })).toThrow(/'m' depends on 'k', which is an input/);
    expect(() => compileModel(model, { inputs: ['m'] })).toThrow(/initial value depends on 'm'/);
  });
});

describe('generateModelSource', () => {
  it('writes a module that computes the same bits as the model compiled at run time', async () => {
    const model = parseAntimony(
      "model decay() k = 1.3; a = 0; x' = -k * x^1.7 * exp(-a) + sin(time); x = 2 end",
    );
    const engine = pathToFileURL(join(import.meta.dirname, '../numerics/elementary.ts')).href;
    const source = generateModelSource(model, { inputs: ['a'], importFrom: engine });
    const folder = mkdtempSync(join(tmpdir(), 'model-'));
    try {
      const file = join(folder, 'decay.ts');
      writeFileSync(file, source);
      const { decay } = (await import(pathToFileURL(file).href)) as { decay: CompiledModel };
      const compiled = compileModel(model, { inputs: ['a'] });
      const u = Float64Array.of(0.4, 0.3, 0.6, 0.9);
      const y = Float64Array.of(1.7);
      expect(rate(decay, 0.6, y, decay.defaults(), u)).toEqual(
        rate(compiled, 0.6, y, compiled.defaults(), u),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('mathematics of other formats', () => {
  const number = literal;
  const x = symbol('x');
  const value = (expr: Expr, at: number): number => {
    const states = [{ name: 'x', initial: number(at), rate: expr }];
    const model = { ...parseAntimony("x' = 0; x = 1"), states };
    return rate(compileModel(model), 0.5, Float64Array.of(at), none)[0]!;
  };
  const greater = binary('>', x, number(1));

  it.each<[string, Expr, number, number]>([
    ['a condition as a number', binary('*', number(3), greater), 2, 3],
    ['a number as a condition', call('piecewise', number(1), x, number(2)), 0, 2],
    ['a literal as a condition', call('piecewise', number(1), number(0), number(2)), 0, 2],
    ['logic of numbers', binary('&&', x, unary('!', number(0))), 4, 1],
    ['a condition as a rate', greater, 0, 0],
    ['xor', call('xor', greater, binary('<', x, number(3))), 2, 0],
    ['implies', call('implies', greater, binary('>', x, number(3))), 2, 0],
    ['piecewise without otherwise, met', call('piecewise', x, greater), 2, 2],
    ['piecewise without otherwise, not met', call('piecewise', x, greater), 0, NaN],
    ['infinity', binary('+', x, number(Infinity)), 0, Infinity],
    ['NaN times 0', binary('*', number(NaN), number(0)), 0, NaN],
    ['quotient of a negative number', call('quotient', x, number(2)), -7, -3],
    ['rem of a negative number', call('rem', x, number(2)), -7, -1],
    ['sec', call('sec', x), 0, 1],
    ['arccot', call('arccot', x), 1, Math.PI / 4],
    ['factorial', call('factorial', x), 5, 120],
  ])('%s', (_, expr, at, expected) => {
    if (Number.isNaN(expected)) expect(value(expr, at)).toBeNaN();
    else expect(value(expr, at)).toBeCloseTo(expected, 12);
  });

  it.each([
    'arcsin',
    'arccos',
    'arctan',
    'sinh',
    'cosh',
    'tanh',
    'arcsinh',
    'arctanh',
    'arcsech',
    'csch',
    'coth',
  ])('%s has its derivative', (name) => {
    const model = compileModel(parseAntimony(`x' = ${name}(x); x = 0.4`));
    const J = new Float64Array(1);
    model.jacobian(0, Float64Array.of(0.4), none, none, J);
    const [up, down] = [0.4 + 1e-5, 0.4 - 1e-5].map((at) => rate(model, 0, Float64Array.of(at), none)[0]!);
    expect(J[0]).toBeCloseTo((up! - down!) / 2e-5, 6);
  });

  it('rateOf is the rate of a state, and the derivative of a rule along the solution', () => {
    const model = compileModel(
      parseAntimony(`
        x' = -k * x; k = 2; x = 3; z = 1
        double := rateOf(square) + rateOf(k); square := x^2 + time
        z' = rateOf(double) + rateOf(x)`),
    );
    const p = model.defaults();
    const y = Float64Array.of(3, 1);
    const out = new Float64Array(2);
    model.assignments(0, y, p, none, out);
    const at = (name: string): number => out[model.assignmentNames.indexOf(name)]!;
    expect([at('square'), at('double')]).toEqual([9, -35]);
    // double = 1 − 2·k·x², so its rate is 4·k²·x².
    expect(rate(model, 0, y, p)[1]).toBeCloseTo(144 - 6, 12);
    expect(() => compileModel(parseAntimony("x' = rateOf(y); y' = rateOf(x); x = 1; y = 1"))).toThrow(
      /computed from itself: y -> x -> y/,
    );
  });
});
