/**
 * Mathematical expressions as immutable trees.
 *
 * Nodes may be shared: functions of this folder remember the nodes they have seen, so an expression that uses
 * a large subexpression twice is walked once. Numbers are finite. Conditions (comparisons and logic) and
 * numbers are both expressions; `valueKind` tells them apart.
 */
export type Expr = NumberExpr | NameExpr | UnaryExpr | BinaryExpr | CallExpr;

export interface NumberExpr {
  readonly kind: 'number';
  readonly value: number;
}

/** A parameter, state or assignment by its name, or one of the constants `time` and `pi`. */
export interface NameExpr {
  readonly kind: 'name';
  readonly name: string;
}

export interface UnaryExpr {
  readonly kind: 'unary';
  readonly operator: UnaryOperator;
  readonly operand: Expr;
}

export interface BinaryExpr {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expr;
  readonly right: Expr;
}

/** A built-in function (see `builtinFunctions`) or one that the model defines. */
export interface CallExpr {
  readonly kind: 'call';
  readonly callee: string;
  readonly args: readonly Expr[];
}

export type UnaryOperator = '-' | '!';
export type ArithmeticOperator = '+' | '-' | '*' | '/' | '^';
export type ComparisonOperator = '<' | '<=' | '>' | '>=' | '==' | '!=';
export type LogicalOperator = '&&' | '||';
export type BinaryOperator = ArithmeticOperator | ComparisonOperator | LogicalOperator;

export const literal = (value: number): NumberExpr => ({ kind: 'number', value });

export const symbol = (name: string): NameExpr => ({ kind: 'name', name });

export const unary = (operator: UnaryOperator, operand: Expr): UnaryExpr => ({
  kind: 'unary',
  operator,
  operand,
});

export const binary = (operator: BinaryOperator, left: Expr, right: Expr): BinaryExpr => ({
  kind: 'binary',
  operator,
  left,
  right,
});

export const call = (callee: string, ...args: readonly Expr[]): CallExpr => ({ kind: 'call', callee, args });

const arithmetic: ReadonlySet<string> = new Set<ArithmeticOperator>(['+', '-', '*', '/', '^']);
const logical: ReadonlySet<string> = new Set<LogicalOperator>(['&&', '||']);

export const isArithmetic = (operator: BinaryOperator): operator is ArithmeticOperator =>
  arithmetic.has(operator);

export const isLogical = (operator: BinaryOperator): operator is LogicalOperator => logical.has(operator);

/** Whether an expression stands for a number or for a condition (true or false). */
export function valueKind(expr: Expr): 'number' | 'condition' {
  if (expr.kind === 'unary') return expr.operator === '!' ? 'condition' : 'number';
  if (expr.kind === 'binary') return isArithmetic(expr.operator) ? 'number' : 'condition';
  return 'number';
}

/** The direct subexpressions, left to right. */
export function children(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'number':
    case 'name':
      return [];
    case 'unary':
      return [expr.operand];
    case 'binary':
      return [expr.left, expr.right];
    case 'call':
      return expr.args;
  }
}
