import type { Model, State } from '../antimony/model.js';
import { dependencyOrder, namesIn } from './dependencies.js';
import { differentiator } from './differentiate.js';
import { type Expr, literal, symbol } from './expression.js';
import { expandedAssignments, expandedRates } from './jacobian.js';
import { add, multiply, simplify } from './simplify.js';
import { inlineFunctions, substitute } from './substitute.js';

/** Where the entries of a sparse matrix stand: rows and columns, entry by entry. */
export interface SparsePattern {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * What the forward sensitivities S = ∂y/∂p of a model y' = f(t, y, p) need: S' = J S + F with J = ∂f/∂y, F = ∂f/∂p.
 *
 * Each part is a model whose assignment rules are the wanted values and whose states stand still, so that it compiles as
 * every model does: its `assignments` function computes them.
 */
export interface SensitivityEquations {
  /** The parameters p, one column of F and S each. */
  readonly parameters: readonly string[];
  readonly jacobian: SparsePattern;
  readonly forcing: SparsePattern;
  /** Over the states: the entries of J, then those of F. */
  readonly first: Model;
  /**
   * Over the states, a direction v (one value per state) and τ: the entries of Σⱼ ∂J/∂yⱼ vⱼ + ∂J/∂t τ, then those of the same
   * derivative of F.
   */
  readonly second: Model;
  readonly start: SparsePattern;
  /** The entries of ∂y(0)/∂p. */
  readonly initial: Model;
}

/**
 * The sensitivity equations of a model with respect to some of its parameters. Parameters whose value in the model is an
 * expression of those follow them, unless they are listed too.
 *
 * @throws RangeError if the model has no such parameter.
 */
export function sensitivityEquations(model: Model, parameters: readonly string[]): SensitivityEquations {
  const known = new Set(model.parameters.map(({ name }) => name));
  for (const name of parameters) {
    if (!known.has(name)) {
      throw new RangeError(
        `The model '${model.name}' has no parameter '${name}'. It has: ${[...known].join(', ')}.`,
      );
    }
  }
  const names = model.states.map(({ name }) => name);
  const follow = follower(model, new Set(parameters));
  const rates = expandedRates(model).map(follow);
  const j = matrix(rates, names);
  const f = matrix(rates, parameters);
  const s = matrix(initialStates(model).map(follow), parameters);

  const values = [...j.entries, ...f.entries];
  const directions = names.map((name) => `direction of ${name}`);
  const inTime = 'direction of time';
  const moving = [...names, 'time'].map((name, i): [(expr: Expr) => Expr, Expr] => [
    differentiator(name),
    symbol(directions[i] ?? inTime),
  ]);
  const along = (expr: Expr): Expr =>
    moving.reduce((sum, [derivative, by]) => add(sum, multiply(derivative(expr), by)), literal(0) as Expr);

  const part = (states: readonly string[], entries: readonly Expr[]): Model => ({
    ...model,
    functions: [],
    assignments: entries.map((expr, i) => ({ name: `entry ${i}`, expr })),
    states: states.map((name): State => ({ name, initial: literal(0), rate: literal(0) })),
    events: [],
    triggeredEvents: [],
  });
  return {
    parameters,
    jacobian: j.pattern,
    forcing: f.pattern,
    first: part(names, values),
    second: part([...names, ...directions, inTime], values.map(along)),
    start: s.pattern,
    initial: part(names, s.entries),
  };
}

/** Whether states of a model jump. */
export const hasEvents = ({ events, triggeredEvents = [] }: Model): boolean =>
  events.length + triggeredEvents.length > 0;

/** The parameters that a model's rates or initial values depend on, through its rules and through other parameters too. */
export function effectiveParameters(model: Model): ReadonlySet<string> {
  const values = new Map(model.parameters.map(({ name, value }) => [name, value]));
  const found = new Set<string>();
  const visit = (expr: Expr): void => {
    for (const name of namesIn(expr)) {
      const value = values.get(name);
      if (value === undefined || found.has(name)) continue;
      found.add(name);
      visit(inlineFunctions(value, model.functions));
    }
  };
  for (const expr of [...expandedRates(model), ...initialStates(model)]) visit(expr);
  return found;
}

/** The initial values in terms of parameters only. */
function initialStates(model: Model): readonly Expr[] {
  const inlined = (expr: Expr): Expr => inlineFunctions(expr, model.functions);
  const definitions = new Map<string, Expr>();
  for (const [name, expr] of expandedAssignments(model))
    definitions.set(name, substitute(expr, new Map([['time', literal(0)]])));
  for (const { name, initial } of model.states) definitions.set(name, inlined(initial));
  const done = new Map<string, Expr>();
  const order = dependencyOrder(
    new Map([...definitions].map(([name, expr]) => [name, namesIn(expr)] as const)),
  );
  for (const name of order.status === 'ordered' ? order.order : order.cycle)
    done.set(name, simplify(substitute(definitions.get(name)!, done)));
  return model.states.map(({ name }) => done.get(name)!);
}

/** Puts the expressions of derived parameters in the place of their names, where they depend on the given ones. */
function follower(model: Model, parameters: ReadonlySet<string>): (expr: Expr) => Expr {
  const values = new Map<string, Expr>();
  for (const { name, value } of model.parameters)
    if (!parameters.has(name)) values.set(name, inlineFunctions(value, model.functions));
  const order = dependencyOrder(new Map([...values].map(([name, value]) => [name, namesIn(value)])));
  const followed = new Map<string, Expr>();
  for (const name of order.status === 'ordered' ? order.order : order.cycle) {
    const value = substitute(values.get(name)!, followed);
    if ([...namesIn(value)].some((used) => parameters.has(used))) followed.set(name, simplify(value));
  }
  return (expr) => substitute(expr, followed);
}

/** The derivatives of some expressions with respect to some names that are not zero. */
function matrix(
  exprs: readonly Expr[],
  names: readonly string[],
): { readonly pattern: SparsePattern; readonly entries: readonly Expr[] } {
  const rows: number[] = [];
  const columns: number[] = [];
  const entries: Expr[] = [];
  names.forEach((name, column) => {
    const derivative = differentiator(name);
    exprs.forEach((expr, row) => {
      const entry = derivative(expr);
      if (entry.kind === 'number' && entry.value === 0) return;
      rows.push(row);
      columns.push(column);
      entries.push(entry);
    });
  });
  return { pattern: { rows, columns }, entries };
}
