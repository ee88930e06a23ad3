import { type Expr, binary, call, literal } from './expression.js';
import { add, choose, divide, multiply, negate, power, subtract } from './simplify.js';

/**
 * The derivative of an expression of built-in functions with respect to a name. Where it does not exist (at
 * the kink of abs, min, max and the jumps of piecewise, floor and factorial) it is that of one side.
 *
 * @throws TypeError if the expression calls a function that is not built in; inline those first.
 */
export function differentiate(expr: Expr, name: string): Expr {
  return differentiator(name)(expr);
}

/** `differentiate` for many expressions that share nodes: each node is differentiated once. */
export function differentiator(name: string): (expr: Expr) => Expr {
  const done = new Map<Expr, Expr>();
  const derivative = (node: Expr): Expr => {
    let result = done.get(node);
    if (result === undefined) {
      result = derive(node);
      done.set(node, result);
    }
    return result;
  };

  const derive = (node: Expr): Expr => {
    switch (node.kind) {
      case 'number':
        return literal(0);
      case 'name':
        return literal(node.name === name ? 1 : 0);
      case 'unary':
        return node.operator === '-' ? negate(derivative(node.operand)) : literal(0);
      case 'binary':
        return deriveBinary(node.operator, node.left, node.right);
      case 'call':
        return deriveCall(node, node.callee, node.args);
    }
  };

  const deriveBinary = (operator: string, a: Expr, b: Expr): Expr => {
    switch (operator) {
      case '+':
        return add(derivative(a), derivative(b));
      case '-':
        return subtract(derivative(a), derivative(b));
      case '*':
        return add(multiply(derivative(a), b), multiply(a, derivative(b)));
      case '/': {
        const db = derivative(b);
        const first = divide(derivative(a), b);
        return subtract(first, divide(multiply(a, db), multiply(b, b)));
      }
      case '^':
        return derivePower(a, b);
      default:
        return literal(0);
    }
  };

  const derivePower = (a: Expr, b: Expr): Expr => {
    const da = derivative(a);
    const db = derivative(b);
    const throughBase = multiply(multiply(b, power(a, subtract(b, literal(1)))), da);
    if (db.kind === 'number' && db.value === 0) return throughBase;
    const throughExponent = multiply(multiply(power(a, b), call('ln', a)), db);
    return add(throughBase, throughExponent);
  };

  const deriveCall = (node: Expr, callee: string, args: readonly Expr[]): Expr => {
    const [a, b] = args;
    if (a === undefined) return unknown(callee);
    const da = derivative(a);
    switch (callee) {
      case 'exp':
        return multiply(node, da);
      case 'ln':
        return divide(da, a);
      case 'log10':
        return divide(da, multiply(a, literal(Math.LN10)));
      case 'sqrt':
        return divide(da, multiply(literal(2), node));
      case 'sin':
        return multiply(call('cos', a), da);
      case 'cos':
        return negate(multiply(call('sin', a), da));
      case 'tan':
        return multiply(add(literal(1), multiply(node, node)), da);
      case 'abs':
        return choose(binary('>=', a, literal(0)), da, negate(da));
      case 'arcsin':
        return divide(da, call('sqrt', subtract(literal(1), multiply(a, a))));
      case 'arccos':
        return negate(divide(da, call('sqrt', subtract(literal(1), multiply(a, a)))));
      case 'arctan':
        return divide(da, add(literal(1), multiply(a, a)));
      case 'sinh':
        return multiply(call('cosh', a), da);
      case 'cosh':
        return multiply(call('sinh', a), da);
      case 'tanh':
        return multiply(subtract(literal(1), multiply(node, node)), da);
      case 'arcsinh':
        return divide(da, call('sqrt', add(multiply(a, a), literal(1))));
      case 'arccosh':
        return divide(da, call('sqrt', subtract(multiply(a, a), literal(1))));
      case 'arctanh':
        return divide(da, subtract(literal(1), multiply(a, a)));
      case 'floor':
      case 'ceil':
      case 'factorial':
        return literal(0);
      case 'pow':
        return b === undefined ? unknown(callee) : derivePower(a, b);
      case 'min':
      case 'max':
        return deriveExtreme(callee, args);
      case 'piecewise':
        return derivePiecewise(args);
      default:
        return unknown(callee);
    }
  };

  const deriveExtreme = (callee: 'min' | 'max', args: readonly Expr[]): Expr => {
    const [first, ...others] = args;
    if (first === undefined) return unknown(callee);
    let extreme = first;
    let result = derivative(first);
    for (const other of others) {
      result = choose(binary(callee === 'min' ? '<=' : '>=', extreme, other), result, derivative(other));
      extreme = call(callee, extreme, other);
    }
    return result;
  };

  const derivePiecewise = (args: readonly Expr[]): Expr => {
    const pairs = args.length - (args.length % 2);
    const otherwise = args[pairs];
    let result = otherwise === undefined ? literal(0) : derivative(otherwise);
    for (let i = pairs - 2; i >= 0; i -= 2) {
      const value = args[i];
      const condition = args[i + 1];
      if (value !== undefined && condition !== undefined)
        result = choose(condition, derivative(value), result);
    }
    return result;
  };

  return derivative;
}

function unknown(callee: string): never {
  throw new TypeError(`Cannot differentiate the function '${callee}': it is not built in. Inline it first.`);
}
