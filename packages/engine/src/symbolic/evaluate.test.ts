import { describe, expect, it } from 'vitest';
import { readNetwork } from '../antimony/whole/index.js';
import { call, symbol } from './expression.js';
import { evaluate } from './evaluate.js';

const value = (text: string): number =>
  evaluate(
    readNetwork(`a := ${text}; x = 2; y = -3`).assignmentRules[0]!.expr,
    (name) => ({ x: 2, y: -3 })[name]!,
  );

describe('evaluate', () => {
  it.each([
    ['x^3 - y / 2 + abs(y)', 12.5],
    ['piecewise(1, x > 5, 2, y < 0, 3)', 2],
    ['piecewise(1, x > 5)', NaN],
    ['piecewise(1, !(x == 2) || y != -3, 7)', 7],
    ['min(x, y, 4) + max(x, y) + ceil(x / 3) + floor(y / 2)', -2],
    ['x^0.5', Math.SQRT2],
    ['log10(1000) + exp(0) + cos(0) + factorial(4)', 29],
    ['2 * pi', 2 * Math.PI],
  ])('%s is %s', (text, expected) => {
    if (Number.isNaN(expected)) expect(value(text)).toBeNaN();
    else expect(value(text)).toBeCloseTo(expected, 12);
  });

  it('refuses functions that it does not know, those of objects too', () => {
    for (const name of ['f', 'constructor'])
      expect(() => evaluate(call(name, symbol('x')), () => 1)).toThrow(TypeError);
  });
});
