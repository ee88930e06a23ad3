/**
 * Mathematical expressions as immutable trees.
 *
 * Nodes may be shared: functions of this folder remember the nodes they have seen, so an expression that uses
 * a large subexpression twice is walked once. Conditions (comparisons and logic) and numbers are both expressions;
 * `valueKind` tells them apart. A condition where a number is needed is 1 or 0, and a number where a condition is needed
 * holds if it is not 0. The text of a model may write neither, other formats do.
 */
export type Expr = NumberExpr | NameExpr | UnaryExpr | BinaryExpr | CallExpr;

/** A number in an expression. */
export interface NumberExpr {
  readonly kind: 'number';
  readonly value: number;
}

/** A parameter, state or assignment by its name, or one of the constants `time` and `pi`. */
export interface NameExpr {
  readonly kind: 'name';
  readonly name: string;
}

/** An operator before one expression. */
export interface UnaryExpr {
  readonly kind: 'unary';
  readonly operator: UnaryOperator;
  readonly operand: Expr;
}

/** An operator between two expressions. */
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

/** A function of a model: `name(parameters) = body`. */
export interface FunctionDefinition {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly body: Expr;
}

/** Minus, and "not" of a condition. */
export type UnaryOperator = '-' | '!';
/** Operators that give a number from two numbers; `^` is the power. */
export type ArithmeticOperator = '+' | '-' | '*' | '/' | '^';
/** Operators that give a condition from two numbers. */
export type ComparisonOperator = '<' | '<=' | '>' | '>=' | '==' | '!=';
/** "And" and "or" of two conditions. */
export type LogicalOperator = '&&' | '||';
/** Every operator that stands between two expressions. */
export type BinaryOperator = ArithmeticOperator | ComparisonOperator | LogicalOperator;

/** The expression of a number. */
export const literal = (value: number): NumberExpr => ({ kind: 'number', value });

/** The expression of a name. */
export const symbol = (name: string): NameExpr => ({ kind: 'name', name });

/** The expression of an operator before an operand. */
export const unary = (operator: UnaryOperator, operand: Expr): UnaryExpr => ({
  kind: 'unary',
  operator,
  operand,
});

/** The expression of an operator between two operands. */
export const binary = (operator: BinaryOperator, left: Expr, right: Expr): BinaryExpr => ({
  kind: 'binary',
  operator,
  left,
  right,
});

/** The expression of a function called with arguments. */
export const call = (callee: string, ...args: readonly Expr[]): CallExpr => ({ kind: 'call', callee, args });

const arithmetic: ReadonlySet<string> = new Set<ArithmeticOperator>(['+', '-', '*', '/', '^']);
const logical: ReadonlySet<string> = new Set<LogicalOperator>(['&&', '||']);

/** Whether an operator gives a number from two numbers. */
export const isArithmetic = (operator: BinaryOperator): operator is ArithmeticOperator =>
  arithmetic.has(operator);

/** Whether an operator joins two conditions. */
export const isLogical = (operator: BinaryOperator): operator is LogicalOperator => logical.has(operator);

/** Whether an expression stands for a number or for a condition (true or false). */
export function valueKind(expr: Expr): 'number' | 'condition' {
  if (expr.kind === 'unary') return expr.operator === '!' ? 'condition' : 'number';
  if (expr.kind === 'binary') return isArithmetic(expr.operator) ? 'number' : 'condition';
  return expr.kind === 'call' && (expr.callee === 'xor' || expr.callee === 'implies')
    ? 'condition'
    : 'number';
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
