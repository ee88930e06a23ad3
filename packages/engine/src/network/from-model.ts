import type { Model, UnitDefinition } from '../antimony/model.js';
import { type Expr, binary, symbol } from '../symbolic/expression.js';
import { NetworkError } from './error.js';
import type {
  NetworkEvent,
  NetworkParameter,
  NetworkUnit,
  ReactionNetwork,
  VariableExpression,
} from './network.js';

/**
 * A model of the engine as a network without species: its states are parameters with rate rules. For tools that read
 * networks; `equationsOf` makes the same equations of it.
 *
 * @throws NetworkError if a unit is no product of base units.
 */
export function modelAsNetwork(model: Model): ReactionNetwork {
  const { parameters, assignments, states, events, triggeredEvents = [] } = model;
  const initialAssignments: VariableExpression[] = [];
  const units = new Set(model.units.map(({ name }) => name));
  const start = (
    { name, unit }: { readonly name: string; readonly unit?: string },
    constant: boolean,
    value?: Expr,
  ): NetworkParameter => {
    const number = value === undefined ? undefined : numberOf(value);
    if (value !== undefined && number === undefined) initialAssignments.push({ variable: name, expr: value });
    return {
      id: name,
      ...(number === undefined ? {} : { value: number }),
      constant,
      ...(unit === undefined ? {} : { unit: units.has(unit) ? unit : baseUnit(unit) }),
    };
  };
  const timed = events.map(({ name, time, assignments: set }): NetworkEvent => ({
    ...(name === undefined ? {} : { id: name }),
    trigger: binary('>=', symbol('time'), time),
    initiallyTrue: true,
    persistent: true,
    valuesFromTrigger: true,
    assignments: set.map((one) => ({ variable: one.name, expr: one.expr })),
  }));
  const triggered = triggeredEvents.map(({ name, assignments: set, ...event }): NetworkEvent => ({
    ...(name === undefined ? {} : { id: name }),
    ...event,
    assignments: set.map((one) => ({ variable: one.name, expr: one.expr })),
  }));
  return {
    id: model.name === '' ? 'model' : model.name,
    units: model.units.map(unitOf),
    functions: model.functions,
    compartments: [],
    species: [],
    parameters: [
      ...parameters.map((one) => start(one, true, one.value)),
      ...states.map((one) => start(one, false, one.initial)),
      ...assignments.map((one) => start(one, false)),
    ],
    initialAssignments,
    assignmentRules: assignments.map(({ name, expr }) => ({ variable: name, expr })),
    rateRules: states.map(({ name, rate }) => ({ variable: name, expr: rate })),
    algebraicRules: [],
    reactions: [],
    events: [...timed, ...triggered],
    annotations: [],
  };
}

function numberOf(expr: Expr): number | undefined {
  if (expr.kind === 'number') return expr.value;
  const negated = expr.kind === 'unary' && expr.operator === '-' ? numberOf(expr.operand) : undefined;
  return negated === undefined ? undefined : -negated;
}

/** The name of a base unit in SBML, of that in Antimony. */
function baseUnit(name: string): string {
  const singular = name.endsWith('s') && !['siemens', 'celsius'].includes(name) ? name.slice(0, -1) : name;
  return { liter: 'litre', meter: 'metre' }[singular] ?? singular;
}

/** Reads a definition as the engine's Antimony has it: numbers and powers of base units with `*` and `/` between. */
function unitOf({ name, definition }: UnitDefinition): NetworkUnit {
  let coefficient = 1;
  let sign = 1;
  const bases: { readonly base: string; readonly exponent: number }[] = [];
  for (const part of definition.split(/\s+/)) {
    const number = Number(part);
    if (part === '*' || part === '/') sign = part === '*' ? 1 : -1;
    else if (!Number.isNaN(number)) coefficient = sign > 0 ? coefficient * number : coefficient / number;
    else {
      const [base = '', exponent = '1'] = part.split('^');
      bases.push({ base: baseUnit(base), exponent: sign * Number(exponent) });
    }
  }
  if (bases.some(({ base, exponent }) => base === '' || Number.isNaN(exponent)))
    throw new NetworkError(`The unit '${name}' is '${definition}', which is no product of base units.`, name);
  const plain = { scale: 0, multiplier: 1 };
  const factors = bases.map((one) => ({ ...one, ...plain }));
  if (coefficient !== 1 || factors.length === 0)
    factors.unshift({ base: 'dimensionless', exponent: 1, scale: 0, multiplier: coefficient });
  return { id: name, factors };
}
