import type { Expr } from './expression.js';

/** A function of a model: `name(parameters) = body`. */
export interface FunctionDefinition {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly body: Expr;
}
