import { type Expr, isLogical, valueKind } from '../symbolic/expression.js';
import { callsIn, dependencyOrder, namesIn } from '../symbolic/dependencies.js';
import { builtinConstants, builtinFunctions, isBuiltinFunction } from '../symbolic/functions.js';
import { closestName } from './closest.js';
import { AntimonyError, type Position } from './error.js';
import type { Assignment, ModelFragment } from './model.js';

/** Where the parts of a model stand in its text, if it has one. */
export interface CheckContext {
  /** Names that are not defined here may be defined elsewhere. */
  readonly fragment: boolean;
  readonly file: string | undefined;
  readonly positionOf: (expr: Expr) => Position | undefined;
  readonly definitionOf: (name: string) => Position | undefined;
}

/**
 * Checks that every name and function is defined, is used where it may be, and that nothing depends on itself.
 *
 * @returns the model with its assignment rules in the order of their dependencies.
 * @throws AntimonyError at the first fault.
 */
export function checkModel<M extends ModelFragment>(model: M, context: CheckContext): M {
  const check = new Check(model, context);
  check.expressions();
  check.cycles();
  return { ...model, assignments: check.orderedAssignments() };
}

class Check {
  private readonly functions: ReadonlyMap<string, number>;
  private readonly parameters: ReadonlySet<string>;
  private readonly variables: ReadonlySet<string>;

  constructor(
    private readonly model: ModelFragment,
    private readonly context: CheckContext,
  ) {
    this.functions = new Map(model.functions.map(({ name, parameters }) => [name, parameters.length]));
    this.parameters = new Set(model.parameters.map(({ name }) => name));
    this.variables = new Set([...model.states, ...model.assignments].map(({ name }) => name));
  }

  expressions(): void {
    const { functions, parameters, assignments, states, events } = this.model;
    const all = new Set([...this.parameters, ...this.variables]);
    const anytime = new Set([...all, ...builtinConstants]);
    const initially = new Set([...all, 'pi']);
    const fixed = new Set([...this.parameters, 'pi']);
    for (const { name, parameters: args, body } of functions) {
      const own = new Set([...args, 'pi']);
      this.number(body, own, `the function '${name}', which knows only its arguments`, false);
    }
    for (const { name, value } of parameters)
      this.number(value, fixed, `the value of the parameter '${name}'`);
    for (const { name, expr } of assignments) this.number(expr, anytime, `the rule of '${name}'`);
    for (const { name, initial, rate } of states) {
      if (initial !== undefined) this.number(initial, initially, `the initial value of '${name}'`);
      this.number(rate, anytime, `the rate of '${name}'`);
    }
    const stateNames = new Set(states.map(({ name }) => name));
    for (const { time, assignments: sets } of events) {
      this.number(time, fixed, 'the time of an event');
      const targets = new Set<string>();
      for (const { name, expr } of sets) {
        this.number(expr, anytime, `the value that an event gives '${name}'`);
        if (targets.has(name))
          this.fail(expr, `An event sets '${name}' twice. Remove one.`, 'another state', name);
        targets.add(name);
        if (stateNames.has(name) || this.context.fragment) continue;
        this.fail(
          expr,
          `An event can set only states, and '${name}' has no rate rule. Add ${name}' = 0.`,
          'a state',
          name,
        );
      }
    }
  }

  cycles(): void {
    const { functions, parameters, assignments, states } = this.model;
    this.acyclic(new Map(functions.map(({ name, body }) => [name, callsIn(body)])), 'The functions');
    this.acyclic(new Map(parameters.map(({ name, value }) => [name, namesIn(value)])), 'The parameters');
    const rules = assignments.map(({ name, expr }) => [name, namesIn(expr)] as const);
    this.acyclic(new Map(rules), 'The assignment rules');
    const initials = states.flatMap(({ name, initial }) =>
      initial === undefined ? [] : [[name, namesIn(initial)] as const],
    );
    this.acyclic(new Map([...initials, ...rules]), 'The initial values');
    const initially = reachable(
      initials.map(([name]) => name),
      new Map([...initials, ...rules]),
    );
    const timed = assignments.find(({ name, expr }) => initially.has(name) && namesIn(expr).has('time'));
    if (timed !== undefined) {
      this.fail(
        timed.expr,
        `An initial value depends on '${timed.name}', and so on time.`,
        'no time',
        "'time'",
      );
    }
  }

  orderedAssignments(): readonly Assignment[] {
    const { assignments } = this.model;
    const byName = new Map(assignments.map((assignment) => [assignment.name, assignment]));
    const sorted = dependencyOrder(new Map(assignments.map(({ name, expr }) => [name, namesIn(expr)])));
    if (sorted.status === 'cyclic') return assignments;
    return sorted.order.flatMap((name) => byName.get(name) ?? []);
  }

  /** An expression must be a number, of these names, and of known functions called as they should be. */
  private number(expr: Expr, names: ReadonlySet<string>, where: string, open = this.context.fragment): void {
    this.kind(expr, 'number');
    switch (expr.kind) {
      case 'number':
        return;
      case 'name':
        this.known(expr, expr.name, names, where, open);
        return;
      case 'unary':
        this.number(expr.operand, names, where, open);
        return;
      case 'binary':
        this.number(expr.left, names, where, open);
        this.number(expr.right, names, where, open);
        return;
      case 'call':
        this.callee(expr, expr.callee, expr.args.length);
        expr.args.forEach((arg, i) => {
          const condition = expr.callee === 'piecewise' && i % 2 === 1;
          if (condition) this.condition(arg, names, where, open);
          else this.number(arg, names, where, open);
        });
    }
  }

  private condition(expr: Expr, names: ReadonlySet<string>, where: string, open: boolean): void {
    this.kind(expr, 'condition');
    if (expr.kind === 'unary') this.condition(expr.operand, names, where, open);
    if (expr.kind !== 'binary') return;
    for (const side of [expr.left, expr.right]) {
      if (isLogical(expr.operator)) this.condition(side, names, where, open);
      else this.number(side, names, where, open);
    }
  }

  private kind(expr: Expr, expected: 'number' | 'condition'): void {
    const found = valueKind(expr);
    if (found === expected) return;
    const advice =
      expected === 'number'
        ? 'Here a number is needed. Write piecewise(1, condition, 0).'
        : 'Here a condition is needed, such as x > 0.';
    this.fail(expr, advice, `a ${expected}`, `a ${found}`);
  }

  private known(expr: Expr, name: string, names: ReadonlySet<string>, where: string, open: boolean): void {
    if (names.has(name)) return;
    if (this.variables.has(name) || builtinConstants.has(name)) {
      this.fail(expr, `'${name}' changes in time and cannot be used in ${where}.`, 'a constant', `'${name}'`);
    }
    if (open) return;
    const close = closestName(name, names);
    const advice = close === undefined ? `Add '${name} = ...'.` : `Did you mean '${close}'?`;
    this.fail(
      expr,
      `'${name}' is not defined. It is used in ${where}. ${advice}`,
      'a defined name',
      `'${name}'`,
    );
  }

  private callee(expr: Expr, name: string, given: number): void {
    const own = this.functions.get(name);
    const arity = isBuiltinFunction(name)
      ? builtinFunctions[name]
      : own === undefined
        ? undefined
        : { min: own, max: own };
    if (arity === undefined) {
      if (this.context.fragment) return;
      const close = closestName(name, [...this.functions.keys(), ...Object.keys(builtinFunctions)]);
      const advice =
        close === undefined ? `Add 'function ${name}(...) ... end'.` : `Did you mean '${close}'?`;
      this.fail(expr, `The function '${name}' is not defined. ${advice}`, 'a defined function', `'${name}'`);
    }
    const { min, max } = arity;
    if (given >= min && given <= max && !(name === 'piecewise' && given % 2 === 0)) return;
    const count =
      name === 'piecewise' ? 'an odd number of, at least 3,' : min === max ? `${min}` : `at least ${min}`;
    const expected = `${count} argument${count === '1' ? '' : 's'}`;
    this.fail(expr, `'${name}' takes ${expected}, not ${given}.`, expected, `${given}`);
  }

  private acyclic(dependencies: ReadonlyMap<string, ReadonlySet<string>>, what: string): void {
    const result = dependencyOrder(dependencies);
    if (result.status === 'ordered') return;
    const [first = ''] = result.cycle;
    const found = [...result.cycle, first].join(' -> ');
    const message = `${what} depend on themselves: ${found}. One of them must be given otherwise.`;
    throw this.error(message, this.context.definitionOf(first), 'no cycle', found);
  }

  private fail(at: Expr, message: string, expected: string, found: string): never {
    throw this.error(message, this.context.positionOf(at), expected, found);
  }

  private error(
    message: string,
    position: Position | undefined,
    expected: string,
    found: string,
  ): AntimonyError {
    return new AntimonyError({ message, position, expected, found, file: this.context.file });
  }
}

/** The names that the given ones depend on, directly or not, and the given ones. */
function reachable(
  from: readonly string[],
  dependencies: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const seen = new Set(from);
  for (const name of seen) for (const need of dependencies.get(name) ?? []) seen.add(need);
  return seen;
}
