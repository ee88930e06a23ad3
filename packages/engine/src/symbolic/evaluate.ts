import { cos, exp, log, pow, sin } from '../numerics/elementary.js';
import * as rare from '../numerics/rare.js';
import type { BinaryOperator, Expr } from './expression.js';

const functions: Readonly<Record<string, (...args: number[]) => number>> = {
  exp,
  ln: log,
  log10: (x) => log(x) / Math.LN10,
  sqrt: Math.sqrt,
  sin,
  cos,
  tan: (x) => sin(x) / cos(x),
  abs: Math.abs,
  floor: Math.floor,
  ceil: Math.ceil,
  pow: (a, b) => power(a, b),
  min: Math.min,
  max: Math.max,
  ...rare,
};

/**
 * The value of an expression, for what is computed a few times only; what is computed often is compiled. Conditions are 1 or 0.
 *
 * @param valueOf the value of a name, `time` included.
 * @throws TypeError if a function is called that is not built in: inline the functions of the model first.
 */
export function evaluate(expr: Expr, valueOf: (name: string) => number): number {
  const value = (of: Expr): number => evaluate(of, valueOf);
  switch (expr.kind) {
    case 'number':
      return expr.value;
    case 'name':
      return expr.name === 'pi' ? Math.PI : valueOf(expr.name);
    case 'unary':
      return expr.operator === '-' ? -value(expr.operand) : Number(value(expr.operand) === 0);
    case 'binary':
      return operate(expr.operator, value(expr.left), value(expr.right));
    case 'call': {
      if (expr.callee === 'piecewise') return piecewise(expr.args, value);
      const called = Object.hasOwn(functions, expr.callee) ? functions[expr.callee] : undefined;
      if (called === undefined)
        throw new TypeError(`Cannot evaluate a call of '${expr.callee}': it is not a built-in function.`);
      return called(...expr.args.map(value));
    }
  }
}

function operate(operator: BinaryOperator, a: number, b: number): number {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '^':
      return power(a, b);
    case '<':
      return Number(a < b);
    case '<=':
      return Number(a <= b);
    case '>':
      return Number(a > b);
    case '>=':
      return Number(a >= b);
    case '==':
      return Number(a === b);
    case '!=':
      return Number(a !== b);
    case '&&':
      return Number(a !== 0 && b !== 0);
    case '||':
      return Number(a !== 0 || b !== 0);
  }
}

/** A root is exact. */
const power = (a: number, b: number): number => (b === 0.5 ? Math.sqrt(a) : pow(a, b));

function piecewise(args: readonly Expr[], value: (of: Expr) => number): number {
  for (let i = 0; i + 1 < args.length; i += 2) if (value(args[i + 1]!) !== 0) return value(args[i]!);
  return args.length % 2 === 1 ? value(args.at(-1)!) : NaN;
}
