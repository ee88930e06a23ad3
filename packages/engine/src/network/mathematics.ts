import { type Expr, binary, call, literal, symbol, unary } from '../symbolic/expression.js';
import { isBuiltinFunction } from '../symbolic/functions.js';
import type { FunctionDefinition } from '../symbolic/substitute.js';

const x = symbol('x');
const y = symbol('y');
const one = literal(1);
const two = literal(2);
const over = (a: Expr, b: Expr): Expr => binary('/', a, b);
const plus = (a: Expr, b: Expr): Expr => binary('+', a, b);
const minus = (a: Expr, b: Expr): Expr => binary('-', a, b);
const times = (a: Expr, b: Expr): Expr => binary('*', a, b);
const squared = (a: Expr): Expr => binary('^', a, two);
const growing = call('exp', x);
const falling = call('exp', unary('-', x));
const quotient = call(
  'piecewise',
  call('floor', over(x, y)),
  binary('>=', over(x, y), literal(0)),
  call('ceil', over(x, y)),
);

/** Bodies in terms of `x` and `y`; names are those of MathML 2, section 4.4. */
const bodies: Readonly<Record<string, Expr>> = {
  sinh: over(minus(growing, falling), two),
  cosh: over(plus(growing, falling), two),
  tanh: minus(one, over(two, plus(call('exp', times(two, x)), one))),
  sec: over(one, call('cos', x)),
  csc: over(one, call('sin', x)),
  cot: over(one, call('tan', x)),
  sech: over(two, plus(growing, falling)),
  csch: over(two, minus(growing, falling)),
  coth: over(plus(growing, falling), minus(growing, falling)),
  arcsec: call('arccos', over(one, x)),
  arccsc: call('arcsin', over(one, x)),
  arccot: call('arctan', over(one, x)),
  arcsinh: call('ln', plus(x, call('sqrt', plus(squared(x), one)))),
  arccosh: call('ln', plus(x, call('sqrt', minus(squared(x), one)))),
  arctanh: times(literal(0.5), call('ln', over(plus(one, x), minus(one, x)))),
  arcsech: call('ln', over(plus(one, call('sqrt', minus(one, squared(x)))), x)),
  arccsch: call('ln', plus(over(one, x), call('sqrt', plus(over(one, squared(x)), one)))),
  arccoth: times(literal(0.5), call('ln', over(plus(x, one), minus(x, one)))),
  quotient,
  rem: minus(x, times(y, quotient)),
};

/**
 * The functions that expressions of a network may call beside those of the engine, in terms of these. (Of the
 * arc functions those of sine, cosine and tangent are left; they can be computed where the engine has them.)
 */
export const networkFunctions: readonly FunctionDefinition[] = Object.entries(bodies)
  .filter(([name]) => !isBuiltinFunction(name))
  .map(([name, body]) => ({
    name,
    parameters: name === 'quotient' || name === 'rem' ? ['x', 'y'] : ['x'],
    body,
  }));
