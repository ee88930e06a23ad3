import type { Expr } from '../symbolic/expression.js';
import { checkModel } from './check.js';
import { AntimonyError } from './error.js';
import type { Assignment, Model, ModelFragment, Parameter, State } from './model.js';

/**
 * Lays a patch over a model, as if the definitions of the patch stood in the model's text in place of its own.
 *
 * What the patch defines replaces the definition of the same name, whatever kind it was, and keeps its place;
 * new definitions follow. A value (`x = 1`) for a state of the base replaces its initial value; a rate rule
 * without a value keeps the initial value, or takes that of a parameter of the same name. Named events replace
 * those of the same name, others are added.
 *
 * @throws AntimonyError, without position, if the result is not a complete model.
 */
export function overlay(base: Model, patch: ModelFragment): Model {
  const values = new Map(patch.parameters.map((parameter) => [parameter.name, parameter]));
  const rules = new Set(patch.assignments.map(({ name }) => name));
  const rates = new Set(patch.states.map(({ name }) => name));
  const baseStates = new Map(base.states.map((state) => [state.name, state]));
  const initials = new Map<string, Expr>([
    ...base.parameters.map(({ name, value }): [string, Expr] => [name, value]),
    ...base.states.map(({ name, initial }): [string, Expr] => [name, initial]),
  ]);

  const parameters = replaceByName<Parameter>(
    base.parameters.filter(({ name }) => !rules.has(name) && !rates.has(name)),
    patch.parameters.filter(({ name }) => !baseStates.has(name) || rules.has(name)),
  );
  const assignments = replaceByName<Assignment>(
    base.assignments.filter(({ name }) => !values.has(name) && !rates.has(name)),
    patch.assignments,
  );
  const kept = base.states
    .filter(({ name }) => !rules.has(name))
    .map((state): State => {
      const value = values.get(state.name);
      return value === undefined ? state : { ...state, initial: value.value };
    });
  const patched = patch.states.map((state) => {
    const initial = state.initial ?? initials.get(state.name);
    return initial === undefined ? state : { ...state, initial };
  });

  const combined: ModelFragment = {
    name: patch.name === '' ? base.name : patch.name,
    units: replaceByName(base.units, patch.units),
    functions: replaceByName(base.functions, patch.functions),
    parameters,
    assignments,
    states: replaceByName(kept, patched),
    events: overlayEvents(base.events, patch.events),
    ...((base.triggeredEvents ?? patch.triggeredEvents) !== undefined && {
      triggeredEvents: overlayEvents(base.triggeredEvents ?? [], patch.triggeredEvents ?? []),
    }),
  };
  return complete(combined);
}

function complete(model: ModelFragment): Model {
  const context = {
    fragment: false,
    file: undefined,
    positionOf: () => undefined,
    definitionOf: () => undefined,
  };
  const states = model.states.map((state): State => {
    const { initial } = state;
    if (initial === undefined) {
      const message = `The state '${state.name}' has no initial value in the base or in the overlay.`;
      throw new AntimonyError({ message, position: undefined, expected: 'an initial value', found: 'none' });
    }
    return { ...state, initial };
  });
  return checkModel({ ...model, states }, context);
}

function replaceByName<T extends { readonly name: string; readonly unit?: string }>(
  base: readonly T[],
  patch: readonly T[],
): readonly T[] {
  const replacement = new Map(patch.map((item) => [item.name, item]));
  const known = new Set(base.map(({ name }) => name));
  const replaced = base.map((item) => {
    const by = replacement.get(item.name);
    if (by === undefined) return item;
    return item.unit === undefined || by.unit !== undefined ? by : { ...by, unit: item.unit };
  });
  return [...replaced, ...patch.filter(({ name }) => !known.has(name))];
}

function overlayEvents<T extends { readonly name?: string }>(
  base: readonly T[],
  patch: readonly T[],
): readonly T[] {
  const named = new Map(
    patch.flatMap((event) => (event.name === undefined ? [] : [[event.name, event] as const])),
  );
  const known = new Set(base.map(({ name }) => name));
  const replaced = base.map((event) => (event.name === undefined ? event : (named.get(event.name) ?? event)));
  return [...replaced, ...patch.filter(({ name }) => name === undefined || !known.has(name))];
}
