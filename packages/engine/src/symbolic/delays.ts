import type { Model } from '../antimony/model.js';
import { callsIn, namesIn } from './dependencies.js';
import { type Expr, symbol } from './expression.js';
import { type FunctionDefinition, inlineFunctions, replacer } from './substitute.js';

/** What an expression was some time ago. */
export interface Delay {
  readonly value: Expr;
  /** How long ago, in units of time. */
  readonly lag: Expr;
}

const mark = '@';

/** The name that stands for delay k in a model without calls of `delay`: no model has such a name. */
export const delayedName = (k: number): string => `${mark}${k}`;

/** The number of a delay by its `delayedName`; undefined for other names. */
export const delayedIndex = (name: string): number | undefined =>
  name.startsWith(mark) ? Number(name.slice(mark.length)) : undefined;

const hasDelay = (expr: Expr | undefined): boolean => expr !== undefined && callsIn(expr).has('delay');

/** Whether a model reads what something was before. */
export function usesDelays(model: Model): boolean {
  const events = [...model.events, ...(model.triggeredEvents ?? [])];
  return [
    ...model.functions.map(({ body }) => body),
    ...model.parameters.map(({ value }) => value),
    ...model.assignments.map(({ expr }) => expr),
    ...model.states.flatMap(({ initial, rate }) => [initial, rate]),
    ...events.flatMap(({ assignments }) => assignments.map(({ expr }) => expr)),
    ...(model.triggeredEvents ?? []).flatMap(({ trigger, delay, priority }) => [trigger, delay, priority]),
  ].some(hasDelay);
}

/**
 * The same model with a name (`delayedName`) in place of each `delay(value, lag)`, and what they stand for. A delay may be of an
 * expression that has delays; these have smaller numbers. In values at the start a delay is left out: nothing was before.
 */
export function withoutDelays(model: Model): { readonly model: Model; readonly delays: readonly Delay[] } {
  if (!usesDelays(model)) return { model, delays: [] };
  const delays: Delay[] = [];
  const named = replacer({
    call: (callee, args) => {
      if (callee !== 'delay') return undefined;
      const [value, lag] = args as [Expr, Expr];
      if ([...namesIn(lag)].some((name) => delayedIndex(name) !== undefined))
        throw new RangeError(
          `A delay in '${model.name}' is as long as another delay tells. This cannot be computed.`,
        );
      return symbol(delayedName(delays.push({ value, lag }) - 1));
    },
  });
  const atOnce = replacer({ call: (callee, args) => (callee === 'delay' ? args[0] : undefined) });
  const inline = (expr: Expr): Expr => inlineFunctions(expr, model.functions);
  const current = (expr: Expr): Expr => named(inline(expr));
  const set = <T extends { readonly expr: Expr }>(assignments: readonly T[]): readonly T[] =>
    assignments.map((assignment) => ({ ...assignment, expr: current(assignment.expr) }));
  const functions: readonly FunctionDefinition[] = model.functions.filter(({ body }) => !hasDelay(body));
  return {
    model: {
      ...model,
      functions,
      parameters: model.parameters.map((one) => ({ ...one, value: atOnce(inline(one.value)) })),
      assignments: set(model.assignments),
      states: model.states.map((state) => ({
        ...state,
        initial: atOnce(inline(state.initial)),
        rate: current(state.rate),
      })),
      events: model.events.map((event) => ({ ...event, assignments: set(event.assignments) })),
      ...(model.triggeredEvents !== undefined && {
        triggeredEvents: model.triggeredEvents.map(({ trigger, delay, priority, assignments, ...event }) => ({
          ...event,
          trigger: current(trigger),
          ...(delay !== undefined && { delay: current(delay) }),
          ...(priority !== undefined && { priority: current(priority) }),
          assignments: set(assignments),
        })),
      }),
    },
    delays,
  };
}
