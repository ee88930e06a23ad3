import type { Model } from '../antimony/model.js';
import { Graph, type NodeId, lowering } from '../compile/graph.js';
import { generateModel } from '../compile/generate.js';
import { differentiator } from '../symbolic/differentiate.js';
import type { Expr } from '../symbolic/expression.js';
import { expandedAssignments, expandedRates } from '../symbolic/jacobian.js';
import { usesDelays } from '../symbolic/delays.js';
import { withoutRateOf } from '../symbolic/rate-of.js';
import { inlineFunctions } from '../symbolic/substitute.js';

/** A value that a function of the model writes: its place in a vector, and the node of the graph. */
export interface Entry {
  readonly index: number;
  readonly node: NodeId;
}

export interface MatrixEntry {
  readonly row: number;
  readonly column: number;
  readonly node: NodeId;
}

export interface EventNodes {
  readonly time: NodeId;
  readonly assignments: readonly Entry[];
}

/** All that a solver evaluates of a model, in one graph, so that what two functions share is one node. */
export interface ModelGraph {
  readonly graph: Graph;
  readonly stateNames: readonly string[];
  /** Without those that are inputs. */
  readonly parameterNames: readonly string[];
  readonly inputNames: readonly string[];
  readonly rates: readonly Entry[];
  /** The entries that are not zero whatever the state. */
  readonly jacobian: readonly MatrixEntry[];
  readonly timeDerivative: readonly Entry[];
  readonly events: readonly EventNodes[];
}

/**
 * The same nodes in the same arithmetic order as the functions that `generateModel` writes in JavaScript.
 *
 * @throws RangeError if an input is not a parameter, something that may not depends on an input, conditions trigger events, or it has delays.
 */
export function modelGraph(written: Model, inputs: readonly string[]): ModelGraph {
  const model = withoutRateOf(written);
  // It refuses what cannot be computed.
  generateModel(model, { inputs, typed: false });
  if (usesDelays(model))
    throw new RangeError(
      `The model '${model.name}' has delays, which are not in WebAssembly: they take the whole past of each subject. Use compileModel and createIntegrator.`,
    );
  if ((model.triggeredEvents?.length ?? 0) > 0)
    throw new RangeError(
      `The model '${model.name}' has events that conditions trigger, which are not in WebAssembly: finding their time takes the dense output of each subject's step. Use compileModel and createIntegrator.`,
    );
  const graph = new Graph();
  const stateNames = model.states.map(({ name }) => name);
  const parameterNames = model.parameters.map(({ name }) => name).filter((name) => !inputs.includes(name));
  const leaf = (name: string): NodeId => {
    if (stateNames.includes(name)) return graph.leaf('state', stateNames.indexOf(name));
    if (inputs.includes(name)) return graph.leaf('input', inputs.indexOf(name));
    return graph.leaf('parameter', parameterNames.indexOf(name));
  };
  const lower = lowering(graph, leaf);
  const zero = graph.constant(0);
  const lowerAll = (values: readonly Expr[]): readonly Entry[] =>
    values
      .map((value) => (inputs.length > 0 ? graph.weightedSum(lower(value)) : lower(value)))
      .map((node, index) => ({ index, node }));
  const isNotZero = ({ node }: Entry): boolean => node !== zero;

  const rates = expandedRates(model);
  const columns = stateNames.map((name) => rates.map(differentiator(name)));
  const entries = rates.flatMap((_, i) => columns.map((column) => column[i] as Expr));
  const n = stateNames.length;
  const rules = expandedAssignments(model);
  const lowerEvent: (expr: Expr) => NodeId = lowering(graph, (name) => {
    const rule = rules.get(name);
    return rule === undefined ? leaf(name) : lowerEvent(rule);
  });
  return {
    graph,
    stateNames,
    parameterNames,
    inputNames: inputs,
    rates: lowerAll(rates),
    jacobian: lowerAll(entries)
      .filter(isNotZero)
      .map(({ index, node }) => ({ row: Math.floor(index / n), column: index % n, node })),
    timeDerivative: lowerAll(rates.map(differentiator('time'))).filter(isNotZero),
    events: model.events.map(({ time, assignments }) => ({
      time: lowerEvent(inlineFunctions(time, model.functions)),
      assignments: assignments.map(({ name, expr }) => ({
        index: stateNames.indexOf(name),
        node: lowerEvent(inlineFunctions(expr, model.functions)),
      })),
    })),
  };
}
