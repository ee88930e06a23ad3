import { printExpr } from '@bifrons/engine';
import { describe, expect, it } from 'vitest';
import { parseFormula } from './formula.js';

describe('parseFormula', () => {
  it.each([
    ['1 + 2*x^3', '1 + 2 * x^3'],
    ['-x**2', '-x^2'],
    ['a^b^c', 'a^(b^c)'],
    ['a - b - c', 'a - b - c'],
    ['log(x)', 'ln(x)'],
    ['log(x, 2)', 'ln(x) / ln(2)'],
    ['2e-3*max(a, b)', '0.002 * max(a, b)'],
    ['piecewise(1, time < 3, 0)', 'piecewise(1, time < 3, 0)'],
  ])('reads %s', (text, meaning) => {
    expect(printExpr(parseFormula(text))).toBe(meaning);
  });

  it.each([
    ['a +', 'found the end (at character 4'],
    ['a b', "found 'b' (at character 3"],
    ['a § b', "'§' has no meaning here; remove it (at character 3"],
    ['erf(x)', "there is no function 'erf'"],
    ['exp(x, y)', "'exp' does not take 2 arguments"],
    ['('.repeat(400), 'nested more than'],
  ])('refuses %s', (text, said) => {
    expect(() => parseFormula(text)).toThrow(said);
  });
});
