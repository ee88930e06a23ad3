import type { Model } from '../antimony/model.js';
import { callsIn, dependencyOrder, namesIn } from '../symbolic/dependencies.js';
import { differentiator } from '../symbolic/differentiate.js';
import { type Expr, literal } from '../symbolic/expression.js';
import { expandedAssignments, expandedRates } from '../symbolic/jacobian.js';
import { type Delay, delayedIndex, withoutDelays } from '../symbolic/delays.js';
import { withoutRateOf } from '../symbolic/rate-of.js';
import { simplify } from '../symbolic/simplify.js';
import { inlineFunctions, substitute } from '../symbolic/substitute.js';
import type { CompileOptions } from './compiled-model.js';
import { type Output, emitBody } from './emit.js';
import { Graph, type NodeId, lowering } from './graph.js';
import { type WatchedEvent, watchedIndex, watchedModel } from './triggers.js';

/** A model as the text of a JavaScript object of type `CompiledModel`, and the functions that text calls. */
export interface GeneratedModel {
  readonly object: string;
  readonly elementaryFunctions: readonly string[];
}

/**
 * Writes the functions of a `CompiledModel`.
 *
 * @param typed whether the text is for TypeScript's strict indexing or plain JavaScript.
 * @throws RangeError if an input is not a parameter, or something that may not depends on an input.
 */
export function generateModel(
  model: Model,
  options: CompileOptions & { readonly typed: boolean },
): GeneratedModel {
  const { inputs = [], typed, watchConditions = (model.triggeredEvents?.length ?? 0) > 0 } = options;
  const { model: current, delays } = withoutDelays(model);
  const written = delayedValues(current, delays);
  return new Generator(withoutRateOf(current), written, inputs, typed).generate(watchConditions);
}

/** The delays without `rateOf`; a rate before the start is that of the initial values, if they read the time. */
function delayedValues(model: Model, delays: readonly Delay[]): readonly WrittenDelay[] {
  if (delays.length === 0) return [];
  const values = (of: Model): readonly Expr[] => {
    const named = delays.map(({ value }, k) => ({ name: `delayed ${k}`, expr: value }));
    const { assignments } = withoutRateOf({ ...of, assignments: [...of.assignments, ...named] });
    const byName = new Map(assignments.map(({ name, expr }) => [name, expr]));
    return named.map(({ name }) => byName.get(name) as Expr);
  };
  const rateBefore = (initial: Expr): Expr => {
    const written = inlineFunctions(initial, model.functions);
    return callsIn(written).has('rateOf') ? literal(0) : differentiator('time')(written);
  };
  const after = values(model);
  const before = delays.some(({ value }) => callsIn(inlineFunctions(value, model.functions)).has('rateOf'))
    ? values({
        ...model,
        states: model.states.map((state) => ({ ...state, rate: rateBefore(state.initial) })),
      })
    : [];
  return delays.map(({ lag }, k) => ({ lag, value: after[k] as Expr, before: before[k] }));
}

/** A delay, and what its value was before the start if it was computed in another way. */
interface WrittenDelay extends Delay {
  readonly before: Expr | undefined;
}

class Generator {
  private readonly elementaryFunctions = new Set<string>();
  private readonly parameters: Model['parameters'];
  private readonly parameterIndex: ReadonlyMap<string, number>;
  private readonly stateIndex: ReadonlyMap<string, number>;
  private readonly inputIndex: ReadonlyMap<string, number>;

  constructor(
    private readonly model: Model,
    private readonly delays: readonly WrittenDelay[],
    private readonly inputs: readonly string[],
    private readonly typed: boolean,
  ) {
    const known = model.parameters.map(({ name }) => name);
    inputs.forEach((name, i) => {
      if (!known.includes(name)) {
        throw new RangeError(
          `The input '${name}' is not a parameter of the model. Its parameters: ${known.join(', ')}.`,
        );
      }
      if (inputs.indexOf(name) !== i) throw new RangeError(`The input '${name}' is listed twice.`);
    });
    this.parameters = model.parameters.filter(({ name }) => !inputs.includes(name));
    this.parameterIndex = indexOf(this.parameters.map(({ name }) => name));
    this.stateIndex = indexOf(model.states.map(({ name }) => name));
    this.inputIndex = indexOf(inputs);
  }

  generate(watchConditions: boolean): GeneratedModel {
    const { name, states, assignments } = this.model;
    const rates = expandedRates(this.model);
    const rules = [...expandedAssignments(this.model).values()];
    const columns = states.map((state) => rates.map(differentiator(state.name)));
    const entries = rates.flatMap((_, i) => columns.map((column) => column[i] as Expr));
    const parts = [
      `name: ${JSON.stringify(name)}`,
      `stateNames: ${JSON.stringify(states.map((state) => state.name))}`,
      `parameterNames: ${JSON.stringify(this.parameters.map((parameter) => parameter.name))}`,
      `inputNames: ${JSON.stringify(this.inputs)}`,
      `assignmentNames: ${JSON.stringify(assignments.map((assignment) => assignment.name))}`,
      this.defaults(),
      this.initial('initial', ['p', 'y']),
      this.overTime('rhs', 'dy', rates),
      this.overTime('jacobian', 'J', entries),
      this.overTime('timeDerivative', 'dt', rates.map(differentiator('time'))),
      this.overTime('assignments', 'out', rules),
      this.events(),
      ...(watchConditions ? [this.watched(rates)] : []),
      ...(this.delays.length > 0 ? [this.past()] : []),
    ];
    return {
      object: `{\n${indent(parts.join(',\n'))},\n}`,
      elementaryFunctions: [...this.elementaryFunctions].sort(),
    };
  }

  private defaults(): string {
    const order = dependencyOrder(new Map(this.parameters.map(({ name, value }) => [name, namesIn(value)])));
    const sorted = order.status === 'ordered' ? order.order : order.cycle;
    const values = new Map(this.parameters.map(({ name, value }) => [name, value]));
    const lines = sorted.flatMap((name) => {
      const graph = new Graph();
      const lower = lowering(graph, (used) => this.parameter(graph, used, `The parameter '${name}'`));
      const node = lower(inlineFunctions(values.get(name) as Expr, this.model.functions));
      const target = `p[${this.parameterIndex.get(name)}] = values?.[${JSON.stringify(name)}] ??`;
      const statements = this.emit(graph, [{ head: target, node, closed: true }]);
      return statements.length === 1 ? statements : ['{', ...statements.map(indent), '}'];
    });
    const body = [`const p = new Float64Array(${this.parameters.length});`, ...lines, 'return p;'];
    return method('defaults', ['values'], body);
  }

  private initial(name: string, args: readonly string[]): string {
    const graph = new Graph();
    // Initial values that read the time are those at time 0, if there is no other.
    const atStart = new Map<string, Expr>(args.includes('t') ? [] : [['time', literal(0)]]);
    const inlined = (expr: Expr): Expr => substitute(inlineFunctions(expr, this.model.functions), atStart);
    const initials = new Map(this.model.states.map(({ name, initial }) => [name, initial]));
    const rules = new Map(this.model.assignments.map(({ name, expr }) => [name, expr]));
    const lower: (expr: Expr) => NodeId = lowering(graph, (name) => {
      const delay = this.delays[delayedIndex(name) ?? -1];
      const expr = initials.get(name) ?? rules.get(name) ?? delay?.value;
      if (expr === undefined) return this.parameter(graph, name, 'An initial value');
      return lower(inlined(expr));
    });
    const outputs = this.model.states.map(({ initial }, i) => ({
      head: `y[${i}] =`,
      node: lower(inlined(initial)),
    }));
    return method(name, args, this.emit(graph, outputs));
  }

  private past(): string {
    const rules = expandedAssignments(this.model);
    const expand = (expr: Expr): Expr =>
      simplify(substitute(inlineFunctions(expr, this.model.functions), rules));
    const values = this.delays.map(({ value, lag, before }) => {
      const expanded = expand(value);
      const reads = [...namesIn(expanded)].flatMap((name) => delayedIndex(name) ?? []);
      const parts = [
        this.ofState('lag', undefined, [expand(lag)]),
        this.ofState('value', undefined, [expanded]),
        ...(before === undefined ? [] : [this.ofState('before', undefined, [expand(before)])]),
        `reads: [${reads.join(', ')}]`,
      ];
      return `{\n${indent(parts.join(',\n'))},\n}`;
    });
    const parts = [this.initial('before', ['t', 'p', 'y']), `values: [\n${indent(values.join(',\n'))},\n]`];
    return `delays: {\n${indent(parts.join(',\n'))},\n}`;
  }

  /** A function of time, states, parameters and inputs that fills an array; zeros are filled in at once. */
  private overTime(name: string, array: string, values: readonly Expr[]): string {
    const graph = new Graph();
    const lower = lowering(graph, (used) => this.variable(graph, used));
    const isInput = this.inputs.length > 0;
    const lowered = values.map((value) => {
      const node = lower(value);
      return isInput ? graph.weightedSum(node) : node;
    });
    const zero = graph.constant(0);
    const outputs = lowered.flatMap((node, i) => (node === zero ? [] : [{ head: `${array}[${i}] =`, node }]));
    const clear = outputs.length < values.length ? [`${array}.fill(0);`] : [];
    return method(name, ['t', 'y', 'p', 'u', array], [...clear, ...this.emit(graph, outputs)]);
  }

  private events(): string {
    const rules = expandedAssignments(this.model);
    const events = this.model.events.map(({ time, assignments }) => {
      const timeGraph = new Graph();
      const lowerTime = lowering(timeGraph, (name) =>
        this.parameter(timeGraph, name, 'The time of an event'),
      );
      const when = lowerTime(inlineFunctions(time, this.model.functions));
      const graph = new Graph();
      const lower: (expr: Expr) => NodeId = lowering(graph, (name) => {
        const state = this.stateIndex.get(name);
        if (state !== undefined) return graph.leaf('state', state);
        const rule = rules.get(name);
        return rule === undefined ? this.parameter(graph, name, 'An event') : lower(rule);
      });
      const values = assignments.map(({ expr }) => lower(inlineFunctions(expr, this.model.functions)));
      // All values are computed before any state is set.
      const compute = this.emit(
        graph,
        values.map((node, i) => ({ head: `const next${i} =`, node })),
      );
      const set = assignments.map(({ name }, i) => `y[${this.stateIndex.get(name)}] = next${i};`);
      const parts = [
        method('time', ['p'], this.emit(timeGraph, [{ head: 'return', node: when }])),
        method('apply', ['t', 'y', 'p'], [...compute, ...set]),
      ];
      return `{\n${indent(parts.join(',\n'))},\n}`;
    });
    return events.length === 0 ? 'events: []' : `events: [\n${indent(events.join(',\n'))},\n]`;
  }

  private watched(rates: readonly Expr[]): string {
    const { comparisons, ofTriggers, events } = watchedModel(this.model, rates, this.inputs);
    const indices = comparisons.map((_, k) => k);
    const varyInTime = comparisons.some(
      ({ time, difference }) => time === undefined && namesIn(difference).has('time'),
    );
    const parts = [
      `count: ${comparisons.length}`,
      `ofTriggers: ${ofTriggers}`,
      `equalities: [${indices.filter((k) => comparisons[k]?.isEquality).join(', ')}]`,
      `varyInTime: ${varyInTime}`,
      this.ofState(
        'differences',
        'd',
        comparisons.map(({ difference }) => difference),
      ),
      this.ofState(
        'times',
        'out',
        comparisons.map(({ time }) => time ?? literal(NaN)),
        ['p'],
      ),
      events.length === 0
        ? 'events: []'
        : `events: [\n${indent(events.map((e) => this.triggered(e)).join(',\n'))},\n]`,
    ];
    return `watched: {\n${indent(parts.join(',\n'))},\n}`;
  }

  private triggered(event: WatchedEvent): string {
    const { name, initiallyTrue, persistent, valuesFromTrigger, delay, priority, assignments } = event;
    const targets = assignments.map((set) => this.target(set.name));
    const graph = new Graph();
    // The differences come in an array, as the states do.
    const lower = lowering(graph, (used) => {
      const index = watchedIndex(used);
      return index === undefined
        ? this.parameter(graph, used, `The trigger of the event '${name}'`)
        : graph.leaf('state', index);
    });
    const trigger = { head: 'return', node: lower(event.trigger, 'condition') };
    const parts = [
      `name: ${JSON.stringify(name)}`,
      `initiallyTrue: ${initiallyTrue}`,
      `persistent: ${persistent}`,
      `valuesFromTrigger: ${valuesFromTrigger}`,
      `targets: [${targets.join(', ')}]`,
      method('trigger', ['p', 'y'], this.emit(graph, [trigger])),
      ...(delay === undefined ? [] : [this.ofState('delay', undefined, [delay])]),
      ...(priority === undefined ? [] : [this.ofState('priority', undefined, [priority])]),
      this.ofState(
        'values',
        'out',
        assignments.map(({ expr }) => expr),
      ),
    ];
    return `{\n${indent(parts.join(',\n'))},\n}`;
  }

  private target(name: string): number {
    const index = this.stateIndex.get(name);
    if (index !== undefined) return index;
    throw new RangeError(`An event sets '${name}', which is not a state. Give it the rate 0.`);
  }

  /** A function of time, states and parameters that fills an array, or returns the one value. */
  private ofState(
    name: string,
    array: string | undefined,
    values: readonly Expr[],
    args: readonly string[] = ['t', 'y', 'p'],
  ): string {
    const graph = new Graph();
    const lower = lowering(graph, (used) => {
      const state = this.stateIndex.get(used);
      return state === undefined ? this.parameter(graph, used, 'An event') : graph.leaf('state', state);
    });
    const outputs = values.map((value, i) => ({
      head: array === undefined ? 'return' : `${array}[${i}] =`,
      node: lower(value),
    }));
    return method(name, array === undefined ? args : [...args, array], this.emit(graph, outputs));
  }

  private variable(graph: Graph, name: string): NodeId {
    const state = this.stateIndex.get(name);
    if (state !== undefined) return graph.leaf('state', state);
    const input = this.inputIndex.get(name);
    return input === undefined ? this.parameter(graph, name, 'A rate') : graph.leaf('input', input);
  }

  private parameter(graph: Graph, name: string, user: string): NodeId {
    const delay = delayedIndex(name);
    if (delay !== undefined) return graph.leaf('parameter', this.parameters.length + delay);
    const index = this.parameterIndex.get(name);
    if (index !== undefined) return graph.leaf('parameter', index);
    if (this.inputIndex.has(name))
      throw new RangeError(`${user} depends on '${name}', which is an input of the simulation.`);
    throw new RangeError(`${user} depends on '${name}', which the model does not define.`);
  }

  private emit(graph: Graph, outputs: readonly Output[]): readonly string[] {
    for (const name of graph.elementaryFunctions) this.elementaryFunctions.add(name);
    return emitBody(graph, outputs, { inputCount: this.inputs.length, typed: this.typed });
  }
}

/** A method whose unused arguments are marked by an underscore. */
function method(name: string, args: readonly string[], body: readonly string[]): string {
  const text = body.join('\n');
  const marked = args.map((arg) => (new RegExp(`\\b${arg}\\b`).test(text) ? arg : `_${arg}`));
  return body.length === 0
    ? `${name}(${marked.join(', ')}) {}`
    : `${name}(${marked.join(', ')}) {\n${indent(text)}\n}`;
}

function indexOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, i) => [name, i]));
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}
