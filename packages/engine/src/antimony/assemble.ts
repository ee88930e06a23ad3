import type { Expr, FunctionDefinition } from '../symbolic/expression.js';
import { checkModel } from './check.js';
import { AntimonyError, type Position } from './error.js';
import type { Model, ModelFragment, StateFragment, TimeEvent } from './model.js';
import { isBaseUnit } from './units.js';

/** What the parser found, statement by statement, before names are given their roles. */
export interface Statements {
  name: string | undefined;
  readonly units: { name: string; definition: string; bases: readonly NamedPosition[]; position: Position }[];
  readonly unitOf: { name: string; unit: string; position: Position; unitPosition: Position }[];
  readonly functions: (FunctionDefinition & { position: Position })[];
  /** Names declared `const`. */
  readonly constants: { name: string; position: Position }[];
  /** `name = expr`: a parameter, or the initial value of a state. */
  readonly values: Value[];
  readonly rates: Value[];
  readonly rules: Value[];
  readonly events: EventStatement[];
  readonly positions: WeakMap<Expr, Position>;
}

export interface Value {
  readonly name: string;
  readonly expr: Expr;
  readonly position: Position;
}

export interface EventStatement {
  readonly name: string | undefined;
  readonly time: Expr;
  readonly assignments: readonly Value[];
  readonly position: Position;
}

interface NamedPosition extends Position {
  readonly text: string;
}

/** Gives every name its role (state, parameter, assignment) and checks the whole. */
export function assemble(
  statements: Statements,
  options: { readonly file?: string; readonly fragment?: boolean },
): Model | ModelFragment {
  const fragment = options.fragment ?? false;
  const fail = (position: Position, message: string, expected: string, found: string): never => {
    throw new AntimonyError({ message, position, expected, found, file: options.file });
  };
  const definitions = definedNames(statements, fail);
  const units = unitsOfNames(statements, definitions, fragment, fail);
  const withUnit = <T extends { readonly name: string }>(definition: T): T & { readonly unit?: string } => {
    const unit = units.get(definition.name);
    return unit === undefined ? definition : { ...definition, unit };
  };

  const values = new Map(statements.values.map(({ name, expr }) => [name, expr]));
  const rateNames = new Set(statements.rates.map(({ name }) => name));
  const states = statements.rates.map(({ name, expr, position }): StateFragment => {
    const initial = values.get(name);
    if (initial !== undefined) return withUnit({ name, initial, rate: expr });
    if (fragment) return withUnit({ name, rate: expr });
    return fail(
      position,
      `The state '${name}' has no initial value. Add '${name} = ...'.`,
      `an initial value of '${name}'`,
      'none',
    );
  });
  for (const { name, position } of statements.constants) {
    if (fragment || definitions.has(name)) continue;
    fail(
      position,
      `The constant '${name}' has no value. Add '${name} = ...'.`,
      `a value of '${name}'`,
      'none',
    );
  }

  const model: ModelFragment = {
    name: statements.name ?? '',
    units: statements.units.map(({ name, definition }) => ({ name, definition })),
    functions: statements.functions.map(({ name, parameters, body }) => ({ name, parameters, body })),
    parameters: statements.values
      .filter(({ name }) => !rateNames.has(name))
      .map(({ name, expr }) => withUnit({ name, value: expr })),
    assignments: statements.rules.map(({ name, expr }) => withUnit({ name, expr })),
    states,
    events: statements.events.map(eventOf),
  };
  return checkModel(model, {
    fragment,
    file: options.file,
    positionOf: (expr) => statements.positions.get(expr),
    definitionOf: (name) => definitions.get(name),
  });
}

type Fail = (position: Position, message: string, expected: string, found: string) => never;

function eventOf({ name, time, assignments }: EventStatement): TimeEvent {
  const event = { time, assignments: assignments.map((set) => ({ name: set.name, expr: set.expr })) };
  return name === undefined ? event : { name, ...event };
}

/** Where each name is defined first; fails where one is defined twice or in two ways. */
function definedNames(statements: Statements, fail: Fail): ReadonlyMap<string, Position> {
  const definitions = new Map<string, Position>();
  const define = (items: readonly { name: string; position: Position }[], what: string): void => {
    for (const { name, position } of items) {
      const first = definitions.get(name);
      if (first !== undefined) {
        const message = `'${name}' is defined twice: it has ${what} here and is defined in line ${first.line} already. Remove one.`;
        fail(position, message, 'another name', `'${name}'`);
      }
      definitions.set(name, position);
    }
  };
  define(statements.functions, 'a function');
  define(statements.values, 'a value');
  define(statements.rules, 'an assignment rule');
  const rates = new Set<string>();
  const values = new Set(statements.values.map(({ name }) => name));
  for (const rate of statements.rates) {
    // A rate rule goes with an initial value, and with nothing else.
    if (rates.has(rate.name) || (definitions.has(rate.name) && !values.has(rate.name)))
      define([rate], 'a rate rule');
    rates.add(rate.name);
    if (!definitions.has(rate.name)) definitions.set(rate.name, rate.position);
  }
  const changing = [...statements.rates, ...statements.rules];
  for (const { name, position } of statements.constants) {
    if (changing.some((definition) => definition.name === name)) {
      fail(
        position,
        `'${name}' is declared const but has a rule. Remove 'const'.`,
        'a parameter',
        `'${name}'`,
      );
    }
  }
  const eventNames = new Set<string>();
  for (const { name, position } of statements.events) {
    if (name === undefined) continue;
    if (eventNames.has(name) || definitions.has(name)) define([{ name, position }], 'an event');
    eventNames.add(name);
  }
  return definitions;
}

function unitsOfNames(
  statements: Statements,
  definitions: ReadonlyMap<string, Position>,
  fragment: boolean,
  fail: Fail,
): ReadonlyMap<string, string> {
  const declared = new Set<string>();
  for (const { name, bases, position } of statements.units) {
    if (declared.has(name))
      fail(position, `The unit '${name}' is defined twice. Remove one.`, 'another name', `'${name}'`);
    declared.add(name);
    for (const base of bases) {
      if (isBaseUnit(base.text)) continue;
      const message = `'${base.text}' is not a base unit of SBML. Define '${name}' by base units such as mole, litre, second.`;
      fail(base, message, 'a base unit', `'${base.text}'`);
    }
  }
  const units = new Map<string, string>();
  for (const { name, unit, position, unitPosition } of statements.unitOf) {
    if (!definitions.has(name)) {
      fail(
        position,
        `'${name}' has a unit but no definition. Add '${name} = ...'.`,
        'a defined name',
        `'${name}'`,
      );
    }
    if (!fragment && !declared.has(unit) && !isBaseUnit(unit)) {
      const message = `The unit '${unit}' is not defined. Add 'unit ${unit} = ...', made of base units.`;
      fail(unitPosition, message, 'a base unit or one defined here', `'${unit}'`);
    }
    const given = units.get(name);
    if (given !== undefined && given !== unit) {
      fail(
        unitPosition,
        `'${name}' has two units, '${given}' and '${unit}'. Remove one.`,
        `'${given}'`,
        `'${unit}'`,
      );
    }
    units.set(name, unit);
  }
  return units;
}
