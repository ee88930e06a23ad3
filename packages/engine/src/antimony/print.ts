import { type BinaryOperator, type Expr } from '../symbolic/expression.js';
import type { FunctionDefinition } from '../symbolic/substitute.js';
import type { Model, ModelFragment, TriggeredEvent } from './model.js';

/**
 * Writes a model as Antimony text. Parsing that text gives the same model; events that conditions trigger, which the subset has not,
 * are written as Antimony has them.
 */
export function printAntimony(model: Model | ModelFragment): string {
  const { name, units, functions, parameters, assignments, states, events } = model;
  const lines: string[] = [];
  for (const unit of units) lines.push(`unit ${unit.name} = ${unit.definition};`);
  for (const { name: symbol, value } of parameters) lines.push(`${symbol} = ${printExpr(value)};`);
  for (const { name: symbol, initial } of states) {
    if (initial !== undefined) lines.push(`${symbol} = ${printExpr(initial)};`);
  }
  for (const { name: symbol, expr } of assignments) lines.push(`${symbol} := ${printExpr(expr)};`);
  for (const { name: symbol, rate } of states) lines.push(`${symbol}' = ${printExpr(rate)};`);
  for (const event of events) {
    const sets = event.assignments.map((set) => `${set.name} = ${printExpr(set.expr)}`).join(', ');
    const label = event.name === undefined ? '' : `${event.name}: `;
    lines.push(`${label}at (time >= ${printExpr(event.time, precedence['>='] + 1)}): ${sets};`);
  }
  for (const event of model.triggeredEvents ?? []) lines.push(printTriggered(event));
  for (const { name: symbol, unit } of [...parameters, ...assignments, ...states]) {
    if (unit !== undefined) lines.push(`${symbol} has ${unit};`);
  }
  const before = functions.map(printFunction).join('');
  const body = lines.map((line) => (name === '' ? `${line}\n` : `  ${line}\n`)).join('');
  return name === '' ? before + body : `${before}model ${name}()\n${body}end\n`;
}

function printTriggered(event: TriggeredEvent): string {
  const { name, trigger, delay, priority, assignments } = event;
  const label = name === undefined ? '' : `${name}: `;
  const after = delay === undefined ? '' : `${printExpr(delay)} after `;
  const options = [
    `t0 = ${event.initiallyTrue}`,
    `persistent = ${event.persistent}`,
    ...(priority === undefined ? [] : [`priority = ${printExpr(priority)}`]),
    `fromTrigger = ${event.valuesFromTrigger}`,
  ];
  const sets = assignments.map((set) => `${set.name} = ${printExpr(set.expr)}`);
  return `${label}at ${after}(${printExpr(trigger)}), ${options.join(', ')}: ${sets.join(', ')};`;
}

function printFunction({ name, parameters, body }: FunctionDefinition): string {
  return `function ${name}(${parameters.join(', ')})\n  ${printExpr(body)}\nend\n\n`;
}

// prettier-ignore
const precedence: Readonly<Record<BinaryOperator, number>> = {
  '||': 1, '&&': 2, '==': 3, '!=': 3, '<': 3, '<=': 3, '>': 3, '>=': 3, '+': 4, '-': 4, '*': 5, '/': 5, '^': 7,
};

const unaryPrecedence = 6;
const atomPrecedence = 8;

/**
 * Writes an expression with the fewest parentheses that keep its structure.
 *
 * @param minimum parentheses are put around an expression that binds looser than this.
 */
export function printExpr(expr: Expr, minimum = 0): string {
  const text = bare(expr);
  return bindingOf(expr) < minimum ? `(${text})` : text;
}

function bindingOf(expr: Expr): number {
  if (expr.kind === 'number') return expr.value < 0 ? unaryPrecedence : atomPrecedence;
  if (expr.kind === 'unary') return unaryPrecedence;
  return expr.kind === 'binary' ? precedence[expr.operator] : atomPrecedence;
}

function bare(expr: Expr): string {
  switch (expr.kind) {
    case 'number':
      return expr.value === Infinity ? 'inf' : expr.value === -Infinity ? '-inf' : String(expr.value);
    case 'name':
      return expr.name;
    case 'unary': {
      // A sign before a number would be read as part of the number, and libantimony reads '-o' as an arrow.
      if (expr.operand.kind === 'number') return `${expr.operator}(${bare(expr.operand)})`;
      const operand = printExpr(expr.operand, unaryPrecedence + 1);
      return expr.operator + (operand.startsWith('o') ? ` ${operand}` : operand);
    }
    case 'binary':
      return bareBinary(expr.operator, expr.left, expr.right);
    case 'call':
      return `${expr.callee}(${expr.args.map((arg) => printExpr(arg)).join(', ')})`;
  }
}

function bareBinary(operator: BinaryOperator, left: Expr, right: Expr): string {
  const level = precedence[operator];
  if (operator === '^') return `${printExpr(left, atomPrecedence)}^${printExpr(right, atomPrecedence)}`;
  // Operators group to the left; comparisons do not group at all.
  const leftMinimum = level === precedence['<'] ? level + 1 : level;
  return `${printExpr(left, leftMinimum)} ${operator} ${printExpr(right, level + 1)}`;
}
