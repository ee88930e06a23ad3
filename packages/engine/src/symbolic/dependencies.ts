import { type Expr, children } from './expression.js';

/** Every node of an expression once, children before parents. */
export function nodes(expr: Expr): readonly Expr[] {
  const seen = new Set<Expr>();
  const visit = (node: Expr): void => {
    if (seen.has(node)) return;
    for (const child of children(node)) visit(child);
    seen.add(node);
  };
  visit(expr);
  return [...seen];
}

/** The names an expression reads (`time` and `pi` among them), in order of appearance. */
export function namesIn(expr: Expr): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of nodes(expr)) if (node.kind === 'name') names.add(node.name);
  return names;
}

/** The functions an expression calls, built-in ones included. */
export function callsIn(expr: Expr): ReadonlySet<string> {
  const callees = new Set<string>();
  for (const node of nodes(expr)) if (node.kind === 'call') callees.add(node.callee);
  return callees;
}

/** Names in an order in which each can be computed, or a circle that forbids one. */
export type DependencyOrder =
  | { readonly status: 'ordered'; readonly order: readonly string[] }
  | { readonly status: 'cyclic'; readonly cycle: readonly string[] };

/**
 * Orders names so that each comes after all it depends on, and otherwise as given.
 * Dependencies outside of the given names are ignored. A cycle is returned as its names in order.
 */
export function dependencyOrder(dependencies: ReadonlyMap<string, ReadonlySet<string>>): DependencyOrder {
  const finished = new Set<string>();
  const path: string[] = [];
  const visit = (name: string): readonly string[] | undefined => {
    const needs = dependencies.get(name);
    if (needs === undefined || finished.has(name)) return undefined;
    const start = path.indexOf(name);
    if (start >= 0) return path.slice(start);
    path.push(name);
    for (const need of needs) {
      const cycle = visit(need);
      if (cycle !== undefined) return cycle;
    }
    path.pop();
    finished.add(name);
    return undefined;
  };
  for (const name of dependencies.keys()) {
    const cycle = visit(name);
    if (cycle !== undefined) return { status: 'cyclic', cycle };
  }
  return { status: 'ordered', order: [...finished] };
}
