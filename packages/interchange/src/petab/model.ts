import {
  type Expr,
  type Model,
  type ReactionNetwork,
  type VariableExpression,
  binary,
  call,
  dependencyOrder,
  equationsOf,
  hasEvents,
  literal,
  namesIn,
  symbol,
} from '@bifrons/engine';
import { type PetabFault, PetabError } from './fault.js';
import { type PetabTables, meant } from './tables.js';

/** How a condition sets a thing of the model: a parameter's value, or where a variable starts. */
export type Setting =
  | { readonly kind: 'value'; readonly parameter: string }
  | {
      readonly kind: 'start';
      /** The parameter with the value to start from, and that which is 1 if that counts and 0 if the model's own does. */
      readonly parameter: string;
      readonly given: string;
      /** The state that a new condition sets after pre-equilibration; undefined if the variable is none. */
      readonly state: string | undefined;
    };

/** A problem: its tables, the equations of its model, and what its conditions set in it. */
export interface PetabProblem {
  readonly tables: PetabTables;
  /** With the parameters of the tables added; no parameter's value depends on another's. */
  readonly model: Model;
  /** By the columns of the table of conditions. */
  readonly settings: ReadonlyMap<string, Setting>;
}

/**
 * Puts the tables of a problem and its model together.
 *
 * @throws PetabError with every name that is not known. @throws NetworkError if the model cannot be computed.
 */
export function petabProblem(tables: PetabTables, network: ReactionNetwork): PetabProblem {
  const { manifest, conditions, observables, parameters, measurements } = tables;
  const faults: PetabFault[] = [];
  const [parameterFile, conditionFile, observableFile, measurementFile] = [
    manifest.parameters[0]!,
    manifest.conditions[0]!,
    manifest.observables[0]!,
    manifest.measurements[0]!,
  ];
  const tableIds = new Set(parameters.map(({ id }) => id));
  const modelIds = new Set(
    [...network.compartments, ...network.species, ...network.parameters, ...network.reactions].map(
      ({ id }) => id,
    ),
  );
  const starting = new Set([...network.compartments, ...network.species].map(({ id }) => id));
  const ruled = new Set(network.assignmentRules.map(({ variable }) => variable));
  const rated = new Set(network.rateRules.map(({ variable }) => variable));
  const jumping = new Set(
    network.events.flatMap(({ assignments }) => assignments.map(({ variable }) => variable)),
  );
  const initialized = new Set(network.initialAssignments.map(({ variable }) => variable));
  const known = new Set([...tableIds, ...modelIds]);
  const used = new Set<string>();

  const columns = [...new Set(conditions.flatMap(({ overrides }) => [...overrides.keys()]))];
  for (const column of columns) {
    const fault = (message: string) => faults.push({ file: conditionFile, line: 1, column, message });
    if (tableIds.has(column))
      fault(`'${column}' is in the table of parameters too; remove it from one of them`);
    else if (!modelIds.has(column))
      fault(`the model has no parameter, species or compartment of this id${meant(column, [...modelIds])}`);
    else if (ruled.has(column))
      fault(`a rule of the model determines '${column}', so no condition can set it`);
    else if (network.reactions.some(({ id }) => id === column))
      fault('is a reaction, which has no value to set');
  }
  const check = (file: string, line: number, column: string, name: string): void => {
    used.add(name);
    if (known.has(name)) return;
    const message = `there is no parameter '${name}'${meant(name, [...known])}; add it to ${parameterFile} or correct the name`;
    faults.push({ file, line, column, message });
  };
  for (const { line, overrides } of conditions) {
    for (const [column, value] of overrides)
      if (typeof value === 'string') check(conditionFile, line, column, value);
  }
  for (const one of measurements) {
    for (const column of ['observableParameters', 'noiseParameters'] as const)
      for (const value of one[column])
        if (typeof value === 'string') check(measurementFile, one.line, column, value);
  }
  const observableIds = new Set(observables.map(({ id }) => id));
  for (const { line, formula, noise, ...placeholders } of observables) {
    const own = new Set([
      ...placeholders.observableParameters,
      ...placeholders.noiseParameters,
      'time',
      'pi',
    ]);
    for (const [column, expr, also] of [
      ['observableFormula', formula, undefined],
      ['noiseFormula', noise, observableIds],
    ] as const) {
      for (const name of namesIn(expr)) {
        used.add(name);
        if (own.has(name) || known.has(name) || also?.has(name) === true) continue;
        const message = `there is no '${name}' in the model or in ${parameterFile}${meant(name, [...known])}`;
        faults.push({ file: observableFile, line, column, message });
      }
    }
  }
  for (const { id, line, estimated } of parameters) {
    if ([ruled, starting, rated, jumping].some((ids) => ids.has(id))) {
      const message = `'${id}' is no constant of the model, so it cannot be a parameter; set it in ${conditionFile}`;
      faults.push({ file: parameterFile, line, column: 'parameterId', message });
    } else if (estimated && !used.has(id) && !modelIds.has(id)) {
      const message = `'${id}' is estimated, but nothing uses it: neither the model nor a formula nor a measurement`;
      faults.push({ file: parameterFile, line, column: 'parameterId', message });
    }
  }
  if (faults.length > 0) throw new PetabError(faults);

  const taken = new Set([...known, ...observableIds]);
  const free = (name: string): string => {
    let candidate = name;
    while (taken.has(candidate)) candidate += '_';
    taken.add(candidate);
    return candidate;
  };
  const added: { readonly id: string; readonly value: number; readonly constant: true }[] = [];
  const add = (id: string): string => {
    added.push({ id, value: 0, constant: true });
    return id;
  };
  for (const { id } of parameters) if (!modelIds.has(id)) add(id);
  const starts = new Map<string, { readonly parameter: string; readonly given: string }>();
  const values = new Set<string>(parameters.map(({ id }) => id));
  for (const column of columns) {
    if ([starting, rated, jumping, initialized].some((ids) => ids.has(column)))
      starts.set(column, { parameter: add(free(`start_${column}`)), given: add(free(`given_${column}`)) });
    else values.add(column);
  }
  const extended: ReactionNetwork = {
    ...network,
    parameters: [...network.parameters, ...added],
    initialAssignments: [
      ...network.initialAssignments.filter(({ variable }) => !values.has(variable) && !starts.has(variable)),
      ...[...starts].map(([variable, { parameter, given }]): VariableExpression => {
        const expr = call(
          'piecewise',
          symbol(parameter),
          binary('==', symbol(given), literal(1)),
          ownStart(network, variable),
        );
        return { variable, expr };
      }),
    ],
  };
  const { model, amounts } = equationsOf(extended);
  const states = new Set(model.states.map(({ name }) => name));
  const settings = new Map<string, Setting>();
  for (const column of columns) {
    const start = starts.get(column);
    if (start === undefined) settings.set(column, { kind: 'value', parameter: column });
    else {
      const state = [column, amounts.get(column)].find((name) => name !== undefined && states.has(name));
      settings.set(column, { kind: 'start', ...start, state });
    }
  }
  return { tables, model: withoutDerivedParameters(model), settings };
}

/** What a variable starts from without a condition: as its id stands for it, so a concentration unless it is an amount. */
function ownStart(network: ReactionNetwork, id: string): Expr {
  const assigned = network.initialAssignments.find(({ variable }) => variable === id);
  if (assigned !== undefined) return assigned.expr;
  const species = network.species.find((one) => one.id === id);
  if (species === undefined) {
    const compartment = network.compartments.find((one) => one.id === id);
    return literal(compartment?.size ?? network.parameters.find((one) => one.id === id)?.value ?? 0);
  }
  const { initial, onlySubstance, compartment } = species;
  const value = literal(initial?.value ?? 0);
  const isConcentration = initial?.kind === 'concentration';
  if (isConcentration === !onlySubstance) return value;
  return binary(isConcentration ? '*' : '/', value, symbol(compartment));
}

/** Parameters whose value is an expression of others become assignments, so that the vector of parameters has none that follow. */
function withoutDerivedParameters(model: Model): Model {
  // Times of events are functions of parameters; with events there are no sensitivities that need this.
  if (hasEvents(model)) return model;
  const derived = model.parameters.filter(({ value }) => namesIn(value).size > 0);
  const rules = [...derived.map(({ name, value }) => ({ name, expr: value })), ...model.assignments];
  const byName = new Map(rules.map((rule) => [rule.name, rule]));
  const order = dependencyOrder(new Map(rules.map(({ name, expr }) => [name, namesIn(expr)])));
  const names = order.status === 'ordered' ? order.order : order.cycle;
  return {
    ...model,
    parameters: model.parameters.filter(({ value }) => namesIn(value).size === 0),
    assignments: names.map((name) => byName.get(name)!),
  };
}
