import type { Model } from '../antimony/model.js';
import { differentiator } from './differentiate.js';
import { type Expr } from './expression.js';
import { simplify } from './simplify.js';
import { withoutRateOf } from './rate-of.js';
import { inlineFunctions, substitute } from './substitute.js';

/**
 * The assignment rules of a model in terms of states, parameters and `time` only: functions are inlined and
 * earlier rules put in (shared, not copied).
 */
export function expandedAssignments(model: Model): ReadonlyMap<string, Expr> {
  const expanded = new Map<string, Expr>();
  const { assignments, functions } = withoutRateOf(model);
  for (const { name, expr } of assignments) {
    expanded.set(name, simplify(substitute(inlineFunctions(expr, functions), expanded)));
  }
  return expanded;
}

/** The rates of change, one per state, in terms of states, parameters and `time` only. */
export function expandedRates(model: Model): readonly Expr[] {
  const { states, functions } = withoutRateOf(model);
  const assignments = expandedAssignments(model);
  return states.map(({ rate }) => simplify(substitute(inlineFunctions(rate, functions), assignments)));
}

/**
 * The Jacobian of the right-hand side through the assignment rules: `result[i][j]` is the derivative of the
 * rate of state i with respect to state j.
 */
export function symbolicJacobian(model: Model): readonly (readonly Expr[])[] {
  const rates = expandedRates(model);
  const byState = model.states.map(({ name }) => differentiator(name));
  return rates.map((rate) => byState.map((derivative) => derivative(rate)));
}

/** The explicit derivative of each rate with respect to `time`. */
export function symbolicTimeDerivative(model: Model): readonly Expr[] {
  return expandedRates(model).map(differentiator('time'));
}
