import { describe, expect, it } from 'vitest';
import { AntimonyError } from './error.js';
import { parseAntimony } from './parse.js';
import { printExpr } from './print.js';

function errorOf(text: string): AntimonyError {
  try {
    parseAntimony(text);
  } catch (error) {
    if (error instanceof AntimonyError) return error;
    throw error;
  }
  throw new Error(`accepted: ${text}`);
}

describe('parseAntimony', () => {
  it('reads every kind of definition', () => {
    const model = parseAntimony(`
      // a pool that is filled
      function saturating(x, half)  /* of one
        argument */
        x / (half + x)
      end
      model *pool()
        unit hour = 3600 seconds; unit per_hour = 1 / 3600 second
        amount' = inflow - k * amount   # mass balance
        amount = 2 * start
        double := 2 * level; level := saturating(amount, \\
          half)
        const k = 0.5 per_hour, half = 3
        var inflow has per_hour
        inflow = k * start
        start = -1.5e1
        refill: at (time >= 5 + half): amount = amount + 1
      end`);
    expect(model.name).toBe('pool');
    expect(model.states.map(({ name }) => name)).toEqual(['amount']);
    expect(model.assignments.map(({ name }) => name)).toEqual(['level', 'double']);
    expect(model.parameters.map(({ name, unit }) => [name, unit])).toEqual([
      ['k', 'per_hour'],
      ['half', undefined],
      ['inflow', 'per_hour'],
      ['start', undefined],
    ]);
    expect(model.parameters[3]?.value).toEqual({ kind: 'number', value: -15 });
    expect(printExpr(model.events[0]!.time)).toBe('5 + half');
    expect(model.units[0]).toEqual({ name: 'hour', definition: '3600 seconds' });
  });

  it('groups operators as mathematics does', () => {
    const rate = (text: string): unknown => parseAntimony(`x' = ${text}; x = 1`).states[0]?.rate;
    expect(rate('-x^2')).toEqual(rate('-(x^2)'));
    expect(rate('x - x - x')).toEqual(rate('(x - x) - x'));
    expect(rate('x / x * x')).toEqual(rate('(x / x) * x'));
    expect(rate('piecewise(1, x > 1 && x < 2 || x == 3, 0)')).toEqual(
      rate('piecewise(1, ((x > 1) && (x < 2)) || (x == 3), 0)'),
    );
    expect(rate('x^-2')).toEqual(rate('x^(-2)'));
  });

  it.each<[fault: string, text: string, line: number, column: number, message: RegExp]>([
    [
      'a missing operand',
      'x = 1\ny = 2 *\n',
      2,
      8,
      /Expected a number, a name or a parenthesis but found the end of the line/,
    ],
    ['an open parenthesis', 'y = (2 + 3; z = 1', 1, 11, /Expected '\)' or an operator but found ';'/],
    ['two statements on a line', 'x = 1 y = 2', 1, 9, /Expected ';' or the end of the line/],
    ['an unknown character', 'x = 1 @ 2', 1, 7, /'@' has no meaning/],
    ['an unclosed comment', 'x = 1\n  /* never', 2, 3, /never closed/],
    ['an unclosed model', 'model m()\n x = 1\n', 3, 1, /'end'/],
    ['a huge number', 'x = 1e999', 1, 5, /too large/],
    [
      'an undefined name',
      "x = 1\nx' = -rat * x\nrate = 2",
      2,
      7,
      /'rat' is not defined.*Did you mean 'rate'/,
    ],
    ['an undefined function', "x = 1\nx' = sine(x)", 2, 6, /'sine' is not defined. Did you mean 'sin'/],
    ['a wrong number of arguments', 'x = exp(1, 2)', 1, 5, /'exp' takes 1 argument, not 2/],
    ['a duplicate value', 'x = 1\nx = 2', 2, 1, /defined twice.*line 1/],
    ['a rate and a rule', "x := 2\n x' = 3", 2, 2, /defined twice/],
    ['a cycle of rules', 'a := b\nb := c + 1\nc := 2 * a', 1, 1, /a -> b -> c -> a/],
    ['a cycle of parameters', 'a = b\nb = a', 1, 1, /a -> b -> a/],
    ['a function that calls itself', 'function f(x) f(x) end', 1, 10, /f -> f/],
    ['a state without a value', "k = 1\nx' = -k * x", 2, 1, /no initial value. Add 'x = ...'/],
    ['a state in a parameter', "x = 1; x' = 1\nk = 2 * x", 2, 9, /changes in time/],
    ['a reaction', 'S1 -> S2; k', 1, 4, /rate rules/],
    ['a declaration of another kind', 'species S1', 1, 1, /not in the supported subset/],
    ['an event of a state', "x = 1; x' = 1\nat (x > 2): x = 0", 2, 1, /triggered by time only/],
    ['an event on a parameter', 'k = 1\nat (time >= 2): k = 0', 2, 21, /can set only states/],
    ['an ambiguous logarithm', 'x = log(2)', 1, 5, /ln\(x\) or log10\(x\)/],
    ['a chain of powers', 'x = 2^3^2', 1, 6, /a\^\(b\^c\)/],
    ['a chain of comparisons', "x = 1; x' = piecewise(1, 0 < x < 2, 0)", 1, 32, /a < b && b < c/],
    ['a condition as a number', "x = 1; x' = x > 2", 1, 15, /piecewise\(1, condition, 0\)/],
    ['a number as a condition', "x = 1; x' = piecewise(1, x, 0)", 1, 26, /a condition is needed/],
    ['an unknown unit', 'x = 1 furlong', 1, 7, /unit 'furlong' is not defined/],
    ['a built-in name', 'time = 3', 1, 1, /built in/],
    ['a keyword', 'end = 3', 1, 1, /keyword/],
    ['a constant with a rule', "const x = 1\nx' = 2", 1, 7, /declared const/],
    ['deep nesting', `x = ${'('.repeat(5000)}1`, 1, 305, /nested more than/],
  ])('says where and what is wrong with %s', (_, text, line, column, message) => {
    const error = errorOf(text);
    expect(error.message).toMatch(message);
    expect([error.line, error.column]).toEqual([line, column]);
    expect(error.expected).not.toBe('');
    expect(error.found).not.toBe('');
  });

  it('names the file', () => {
    expect(() => parseAntimony('x = ', { file: 'skin.ant' })).toThrow(/^skin\.ant:1:5: Expected/);
  });
});
