import { describe, expect, it } from 'vitest';
import { parseAntimony } from '../antimony/parse.js';
import { printExpr } from '../antimony/print.js';
import { dependencyOrder } from './dependencies.js';
import { differentiate } from './differentiate.js';
import type { Expr } from './expression.js';
import { symbolicJacobian, symbolicTimeDerivative } from './jacobian.js';
import { simplify } from './simplify.js';

const read = (text: string): Expr => parseAntimony(`r := ${text}`, { fragment: true }).assignments[0]!.expr;

it.each([
  ['x + 0 * y', 'x'],
  ['1 * x^1 - -y', 'x + y'],
  ['2 * 3 + x / 1', '6 + x'],
  ['(2 - 2) / x', '0'],
  ['-(-x) * -1', '-x'],
  ['1 / 0', '1 / 0'],
])('simplify: %s is %s', (text, expected) => {
  expect(printExpr(simplify(read(text)))).toBe(expected);
});

it.each([
  ['x^3', '3 * x^2'],
  ['a * x / (b + x)', 'a / (b + x) - a * x / ((b + x) * (b + x))'],
  ['exp(-k * x)', '-(exp(-(k * x)) * k)'],
  ['a^x', 'a^x * ln(a)'],
  ['piecewise(x, x < 1, 2)', 'piecewise(1, x < 1, 0)'],
  ['min(x, y)', 'piecewise(1, x <= y, 0)'],
])('differentiate: the derivative of %s by x is %s', (text, expected) => {
  expect(printExpr(differentiate(simplify(read(text)), 'x'))).toBe(expected);
});

describe('models', () => {
  const model = parseAntimony(`
    function hill(s) s^2 / (1 + s^2) end
    flow := k * x * hill(y); k = 2
    x' = -flow; y' = flow - time * y; x = 1; y = 1`);

  it('have a Jacobian through functions and assignment rules', () => {
    expect(symbolicJacobian(model).map((row) => row.map((entry) => printExpr(entry)))).toEqual([
      ['-(k * (y^2 / (1 + y^2)))', expect.stringContaining('2 * y')],
      ['k * (y^2 / (1 + y^2))', expect.stringMatching(/ - time$/)],
    ]);
  });

  it('have an explicit time derivative', () => {
    expect(symbolicTimeDerivative(model).map((entry) => printExpr(entry))).toEqual(['0', '-y']);
  });
});

it('dependencyOrder keeps the given order where it can, and finds cycles', () => {
  const of = (graph: Record<string, string[]>): ReturnType<typeof dependencyOrder> =>
    dependencyOrder(new Map(Object.entries(graph).map(([name, needs]) => [name, new Set(needs)])));
  expect(of({ c: ['a'], b: [], a: ['b', 'other'] })).toEqual({ status: 'ordered', order: ['b', 'a', 'c'] });
  expect(of({ a: ['b'], b: ['c'], c: ['b'] })).toEqual({ status: 'cyclic', cycle: ['b', 'c'] });
});
