import { type Expr, type FunctionDefinition, binary, call, unary } from './expression.js';
import { library } from './library.js';

export interface Replacements {
  /** What stands for a name; undefined keeps the name. */
  readonly name?: (name: string) => Expr | undefined;
  /** What stands for a call whose arguments are already replaced; undefined keeps the call. */
  readonly call?: (callee: string, args: readonly Expr[]) => Expr | undefined;
}

/**
 * Replaces names and calls throughout an expression. The result shares the replacing expressions, it does not
 * copy them, and one replacer remembers the nodes it has seen across calls.
 */
export function replacer(replacements: Replacements): (expr: Expr) => Expr {
  const done = new Map<Expr, Expr>();
  const visit = (node: Expr): Expr => {
    let result = done.get(node);
    if (result === undefined) {
      result = replace(node);
      done.set(node, result);
    }
    return result;
  };
  const replace = (node: Expr): Expr => {
    switch (node.kind) {
      case 'number':
        return node;
      case 'name':
        return replacements.name?.(node.name) ?? node;
      case 'unary':
        return unary(node.operator, visit(node.operand));
      case 'binary':
        return binary(node.operator, visit(node.left), visit(node.right));
      case 'call': {
        const args = node.args.map(visit);
        return replacements.call?.(node.callee, args) ?? call(node.callee, ...args);
      }
    }
  };
  return visit;
}

/** Replaces names by expressions. */
export function substitute(expr: Expr, values: ReadonlyMap<string, Expr>): Expr {
  return replacer({ name: (name) => values.get(name) })(expr);
}

/**
 * Puts the body of each called function in place of the call, of those of the model and of those that are built in and
 * written by others. The functions must not call themselves.
 */
export function inlineFunctions(expr: Expr, functions: readonly FunctionDefinition[]): Expr {
  const byName = new Map([...library, ...functions].map((f) => [f.name, f]));
  const inline: (expr: Expr) => Expr = replacer({
    call: (callee, args) => {
      const definition = byName.get(callee);
      if (definition === undefined) return undefined;
      const values = new Map<string, Expr>();
      definition.parameters.forEach((parameter, i) => {
        const arg = args[i];
        if (arg !== undefined) values.set(parameter, arg);
      });
      return substitute(inline(definition.body), values);
    },
  });
  return inline(expr);
}
