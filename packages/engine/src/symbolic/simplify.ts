import { type Expr, binary, call, isArithmetic, literal, unary } from './expression.js';

/*
 * Constructors that leave out what does nothing: constants are folded with + - * /, and 0, 1 and double
 * negation disappear. They never reorder terms, so a simplified expression rounds as the written one.
 * (0 * x becomes 0 although 0 * Infinity is not; a model whose rates are infinite has no meaning anyway.)
 */

const folded = (value: number): Expr | undefined => (Number.isFinite(value) ? literal(value) : undefined);

/** Not a literal NaN or infinity. */
const isFinite = (expr: Expr): boolean => expr.kind !== 'number' || Number.isFinite(expr.value);

const isNumber = (expr: Expr, value: number): boolean => expr.kind === 'number' && expr.value === value;

export function negate(a: Expr): Expr {
  if (a.kind === 'number') return literal(a.value === 0 ? 0 : -a.value);
  if (a.kind === 'unary' && a.operator === '-') return a.operand;
  return unary('-', a);
}

export function add(a: Expr, b: Expr): Expr {
  if (isNumber(a, 0)) return b;
  if (isNumber(b, 0)) return a;
  if (b.kind === 'unary' && b.operator === '-') return subtract(a, b.operand);
  if (a.kind === 'number' && b.kind === 'number') return folded(a.value + b.value) ?? binary('+', a, b);
  return binary('+', a, b);
}

export function subtract(a: Expr, b: Expr): Expr {
  if (isNumber(b, 0)) return a;
  if (isNumber(a, 0)) return negate(b);
  if (b.kind === 'unary' && b.operator === '-') return add(a, b.operand);
  if (a.kind === 'number' && b.kind === 'number') return folded(a.value - b.value) ?? binary('-', a, b);
  return binary('-', a, b);
}

export function multiply(a: Expr, b: Expr): Expr {
  if ((isNumber(a, 0) && isFinite(b)) || (isNumber(b, 0) && isFinite(a))) return literal(0);
  if (isNumber(a, 1)) return b;
  if (isNumber(b, 1)) return a;
  if (isNumber(a, -1)) return negate(b);
  if (isNumber(b, -1)) return negate(a);
  if (a.kind === 'number' && b.kind === 'number') return folded(a.value * b.value) ?? binary('*', a, b);
  if (a.kind === 'unary' && a.operator === '-') return negate(multiply(a.operand, b));
  if (b.kind === 'unary' && b.operator === '-') return negate(multiply(a, b.operand));
  return binary('*', a, b);
}

export function divide(a: Expr, b: Expr): Expr {
  if (isNumber(a, 0) && !isNumber(b, 0) && isFinite(b)) return literal(0);
  if (isNumber(b, 1)) return a;
  if (a.kind === 'number' && b.kind === 'number') return folded(a.value / b.value) ?? binary('/', a, b);
  if (a.kind === 'unary' && a.operator === '-') return negate(divide(a.operand, b));
  return binary('/', a, b);
}

export function power(a: Expr, b: Expr): Expr {
  if (isNumber(b, 0) || isNumber(a, 1)) return literal(1);
  if (isNumber(b, 1)) return a;
  return binary('^', a, b);
}

/** `piecewise(value, condition, otherwise)`; one value if both branches are the same number. */
export function choose(condition: Expr, value: Expr, otherwise: Expr): Expr {
  if (value.kind === 'number' && isNumber(otherwise, value.value)) return value;
  return call('piecewise', value, condition, otherwise);
}

const arithmeticConstructors = { '+': add, '-': subtract, '*': multiply, '/': divide, '^': power };

/** The same expression with constants folded and neutral elements left out. Shared nodes stay shared. */
export function simplify(expr: Expr): Expr {
  const done = new Map<Expr, Expr>();
  const visit = (node: Expr): Expr => {
    let result = done.get(node);
    if (result === undefined) {
      result = rebuild(node);
      done.set(node, result);
    }
    return result;
  };
  const rebuild = (node: Expr): Expr => {
    switch (node.kind) {
      case 'number':
      case 'name':
        return node;
      case 'unary':
        return node.operator === '-' ? negate(visit(node.operand)) : unary('!', visit(node.operand));
      case 'binary':
        return isArithmetic(node.operator)
          ? arithmeticConstructors[node.operator](visit(node.left), visit(node.right))
          : binary(node.operator, visit(node.left), visit(node.right));
      case 'call':
        return call(node.callee, ...node.args.map(visit));
    }
  };
  return visit(expr);
}
