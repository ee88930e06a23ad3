import { type Expr, type FunctionDefinition, binary, call, literal, symbol, unary } from './expression.js';

const x = symbol('x');
const y = symbol('y');
const one = literal(1);
const inverse = divide(one, x);

function divide(a: Expr, b: Expr): Expr {
  return binary('/', a, b);
}

const ofOne = (name: string, body: Expr): FunctionDefinition => ({ name, parameters: ['x'], body });
const ofTwo = (name: string, body: Expr): FunctionDefinition => ({ name, parameters: ['x', 'y'], body });

const ratio = divide(x, y);
/** The quotient without what is after the point, towards 0. */
const quotient = call('piecewise', call('ceil', ratio), binary('<', ratio, literal(0)), call('floor', ratio));

/** Built-in functions that are written by others. `inlineFunctions` puts them in. */
export const library: readonly FunctionDefinition[] = [
  ofOne('sec', divide(one, call('cos', x))),
  ofOne('csc', divide(one, call('sin', x))),
  ofOne('cot', divide(call('cos', x), call('sin', x))),
  ofOne('sech', divide(one, call('cosh', x))),
  ofOne('csch', divide(one, call('sinh', x))),
  ofOne('coth', divide(one, call('tanh', x))),
  ofOne('arcsec', call('arccos', inverse)),
  ofOne('arccsc', call('arcsin', inverse)),
  ofOne('arccot', call('arctan', inverse)),
  ofOne('arcsech', call('arccosh', inverse)),
  ofOne('arccsch', call('arcsinh', inverse)),
  ofOne('arccoth', call('arctanh', inverse)),
  ofTwo('quotient', quotient),
  ofTwo('rem', binary('-', x, binary('*', y, quotient))),
  ofTwo('implies', binary('||', unary('!', x), y)),
  ofTwo('xor', binary('&&', binary('||', x, y), unary('!', binary('&&', x, y)))),
];
