import type { Assignment, Model } from '../antimony/model.js';
import { delayedIndex } from './delays.js';
import { callsIn, dependencyOrder, namesIn } from './dependencies.js';
import { differentiate } from './differentiate.js';
import { type Expr, literal } from './expression.js';
import { add, multiply } from './simplify.js';
import { inlineFunctions, replacer } from './substitute.js';

/**
 * The same model with `rateOf(x)` written out, in rates, rules and events: the rate of a state, 0 of a parameter, and of an
 * assignment its derivative along the solution. A model that has none is returned as it is.
 *
 * @throws RangeError if a rate is computed from itself, or the argument is not the name of something of the model.
 */
export function withoutRateOf(model: Model): Model {
  const { functions, triggeredEvents } = model;
  const usesRates = (expr: Expr | undefined): boolean => expr !== undefined && callsIn(expr).has('rateOf');
  const setters = [...model.events, ...(triggeredEvents ?? [])].flatMap(({ assignments }) => assignments);
  const written = [
    ...functions.map(({ body }) => body),
    ...model.parameters.map(({ value }) => value),
    ...model.assignments.map(({ expr }) => expr),
    ...model.states.flatMap(({ initial, rate }) => [initial, rate]),
    ...setters.map(({ expr }) => expr),
    ...(triggeredEvents ?? []).flatMap(({ trigger, delay, priority }) => [trigger, delay, priority]),
  ];
  if (!written.some(usesRates)) return model;

  const rates = new Map(model.states.map(({ name, rate }) => [name, rate]));
  const rules = new Map(model.assignments.map(({ name, expr }) => [name, expr]));
  const parameters = new Set(model.parameters.map(({ name }) => name));
  const known = new Map<string, Expr>();
  const path: string[] = [];

  const expanded = replacer({
    call: (callee, args) => {
      if (callee !== 'rateOf') return undefined;
      const [of] = args;
      if (of?.kind === 'name') return rateOf(of.name);
      throw new RangeError(`rateOf takes the name of something of the model '${model.name}'.`);
    },
  });
  const expand = (expr: Expr): Expr => expanded(inlineFunctions(expr, functions));
  const rateOf = (name: string): Expr => {
    const done = known.get(name);
    if (done !== undefined) return done;
    if (path.includes(name))
      throw new RangeError(`The rate of '${name}' is computed from itself: ${[...path, name].join(' -> ')}.`);
    path.push(name);
    const result = find(name);
    path.pop();
    known.set(name, result);
    return result;
  };
  const find = (name: string): Expr => {
    if (name === 'time') return literal(1);
    const rate = rates.get(name);
    if (rate !== undefined) return expand(rate);
    const rule = rules.get(name);
    if (rule === undefined) {
      if (delayedIndex(name) !== undefined)
        throw new RangeError(`The rate of a delay in the model '${model.name}' cannot be computed.`);
      if (parameters.has(name) || name === 'pi') return literal(0);
      throw new RangeError(`rateOf(${name}): the model '${model.name}' does not define '${name}'.`);
    }
    const expr = expand(rule);
    return [...namesIn(expr)].reduce<Expr>(
      (sum, read) => add(sum, multiply(differentiate(expr, read), rateOf(read))),
      literal(0),
    );
  };

  const set = <T extends { readonly expr: Expr }>(assignments: readonly T[]): readonly T[] =>
    assignments.map((assignment) => ({ ...assignment, expr: expand(assignment.expr) }));
  return {
    ...model,
    functions: functions.filter(({ body }) => !usesRates(body)),
    parameters: model.parameters.map((one) => ({ ...one, value: expand(one.value) })),
    assignments: inOrder(set(model.assignments)),
    states: model.states.map((state) => ({
      ...state,
      initial: expand(state.initial),
      rate: expand(state.rate),
    })),
    events: model.events.map((event) => ({ ...event, assignments: set(event.assignments) })),
    ...(triggeredEvents !== undefined && {
      triggeredEvents: triggeredEvents.map(({ trigger, delay, priority, assignments, ...event }) => ({
        ...event,
        trigger: expand(trigger),
        ...(delay !== undefined && { delay: expand(delay) }),
        ...(priority !== undefined && { priority: expand(priority) }),
        assignments: set(assignments),
      })),
    }),
  };
}

/** A rule that has a rate in it depends on what the rate does. */
function inOrder(assignments: readonly Assignment[]): readonly Assignment[] {
  const byName = new Map(assignments.map((assignment) => [assignment.name, assignment]));
  const sorted = dependencyOrder(new Map(assignments.map(({ name, expr }) => [name, namesIn(expr)])));
  if (sorted.status === 'cyclic')
    throw new RangeError(`A rate depends on itself: ${[...sorted.cycle, sorted.cycle[0]].join(' -> ')}.`);
  return sorted.order.flatMap((name) => byName.get(name) ?? []);
}
