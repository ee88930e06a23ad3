import { printExpr } from '../antimony/print.js';
import { namesIn } from '../symbolic/dependencies.js';
import { differentiate } from '../symbolic/differentiate.js';
import { type Expr, call, literal, symbol } from '../symbolic/expression.js';
import { divide, negate, simplify } from '../symbolic/simplify.js';
import { replacer, substitute } from '../symbolic/substitute.js';
import { NetworkError } from './error.js';

/**
 * Solves rules of the form 0 = expr, each for one of the candidates in which it is linear (by elimination when
 * they share some).
 *
 * @param known what names stand for, if a candidate may be in it.
 * @returns by candidate the expression that it is equal to; no expression has a solved candidate in it.
 * @throws NetworkError if there is no such solution.
 */
export function solveAlgebraicRules(
  rules: readonly Expr[],
  candidates: readonly string[],
  known: ReadonlyMap<string, Expr>,
): ReadonlyMap<string, Expr> {
  const calls = new Map<string, Expr>();
  // What is of a variable at other times is a variable of its own here.
  const withoutCalls = replacer({
    call: (callee, args) => {
      if (callee !== 'rateOf' && callee !== 'delay') return undefined;
      const written = call(callee, ...args);
      calls.set(printExpr(written), written);
      return symbol(printExpr(written));
    },
  });
  const expanded = rules.map((rule) => simplify(withoutCalls(expand(rule, known))));
  const solution = eliminate(expanded, candidates);
  if (solution !== undefined) return new Map([...solution].map(([id, expr]) => [id, expand(expr, calls)]));
  throw new NetworkError(
    'The algebraic rules cannot be solved: each must be linear in a variable of its own that nothing else determines. Write them as assignment rules.',
  );
}

/** Puts in what names stand for until none is left (names that stand for themselves in a circle stay). */
function expand(rule: Expr, known: ReadonlyMap<string, Expr>): Expr {
  let expr = rule;
  for (let round = 0; round <= known.size; round++) {
    if (![...namesIn(expr)].some((name) => known.has(name))) break;
    expr = substitute(expr, known);
  }
  return expr;
}

function eliminate(
  rules: readonly Expr[],
  candidates: readonly string[],
): ReadonlyMap<string, Expr> | undefined {
  const [rule, ...others] = [...rules].sort(
    (a, b) => choices(a, candidates).length - choices(b, candidates).length,
  );
  if (rule === undefined) return new Map();
  for (const id of choices(rule, candidates)) {
    const slope = differentiate(rule, id);
    if (namesIn(slope).has(id) || (slope.kind === 'number' && slope.value === 0)) continue;
    const rest = simplify(substitute(rule, new Map([[id, literal(0)]])));
    const value = negate(divide(rest, slope));
    const put = new Map([[id, value]]);
    const left = others.map((other) => simplify(substitute(other, put)));
    const solution = eliminate(
      left,
      candidates.filter((other) => other !== id),
    );
    if (solution !== undefined) return new Map([...solution, [id, simplify(substitute(value, solution))]]);
  }
  return undefined;
}

const choices = (rule: Expr, candidates: readonly string[]): readonly string[] => {
  const names = namesIn(rule);
  return candidates.filter((id) => names.has(id));
};
