import type { Model } from '../antimony/model.js';
import { delayedIndex } from '../symbolic/delays.js';
import { namesIn, nodes } from '../symbolic/dependencies.js';
import { differentiate } from '../symbolic/differentiate.js';
import {
  type BinaryExpr,
  type Expr,
  binary,
  call,
  isArithmetic,
  isLogical,
  literal,
  symbol,
  unary,
} from '../symbolic/expression.js';
import { expandedAssignments } from '../symbolic/jacobian.js';
import { divide, negate, simplify, subtract } from '../symbolic/simplify.js';
import { inlineFunctions, substitute } from '../symbolic/substitute.js';
import { Graph, type NodeId, lowering } from './graph.js';

/** A comparison whose sides change in time. */
export interface WatchedComparison {
  /** Left side minus right side, of states, parameters and `time`. */
  readonly difference: Expr;
  /** Whether some condition asks whether it is 0. */
  readonly isEquality: boolean;
  /** When it is 0, if that is at one time that the parameters determine. */
  readonly time: Expr | undefined;
}

/** A triggered event whose expressions are of states, parameters and `time`. */
export interface WatchedEvent {
  readonly name: string;
  readonly initiallyTrue: boolean;
  readonly persistent: boolean;
  readonly valuesFromTrigger: boolean;
  /** With `watchedName(k)` in place of comparison k's difference. */
  readonly trigger: Expr;
  readonly delay: Expr | undefined;
  readonly priority: Expr | undefined;
  readonly assignments: readonly { readonly name: string; readonly expr: Expr }[];
}

/** What of a model is to be watched while it is integrated. */
export interface WatchedModel {
  /** First those of the triggers, then those in the rates. */
  readonly comparisons: readonly WatchedComparison[];
  /** How many of the comparisons are of triggers. */
  readonly ofTriggers: number;
  readonly events: readonly WatchedEvent[];
}

const mark = '#';

/** What stands for the difference of comparison k in a trigger: no model has such a name. */
export const watchedName = (k: number): string => `${mark}${k}`;

/** The number of a comparison by its `watchedName`; undefined for other names. */
export const watchedIndex = (name: string): number | undefined =>
  name.startsWith(mark) ? Number(name.slice(mark.length)) : undefined;

/**
 * Takes the comparisons out of the triggers of a model and out of the conditions in its rates. A change of a condition is a change
 * of the sign of a difference, because `and`, `or`, `not` and piecewise have no others.
 *
 * @param rates the rates of the model, expanded.
 * @param inputs names that are inputs of the simulation; conditions in rates that read them are not watched.
 */
export function watchedModel(model: Model, rates: readonly Expr[], inputs: readonly string[]): WatchedModel {
  const rules = expandedAssignments(model);
  const expand = (expr: Expr): Expr => simplify(substitute(inlineFunctions(expr, model.functions), rules));
  const watch = new Watch(new Set(['time', ...model.states.map(({ name }) => name)]), new Set(inputs));
  const events = (model.triggeredEvents ?? []).map((event, i): WatchedEvent => {
    const { trigger, delay, priority, assignments, initiallyTrue, persistent, valuesFromTrigger } = event;
    return {
      name: event.name ?? `${i + 1}`,
      initiallyTrue,
      persistent,
      valuesFromTrigger,
      trigger: watch.condition(expand(trigger)),
      delay: delay && expand(delay),
      priority: priority && expand(priority),
      assignments: assignments.map(({ name, expr }) => ({ name, expr: expand(expr) })),
    };
  });
  const ofTriggers = watch.comparisons.length;
  for (const rate of rates) watch.comparisonsWithin(rate);
  return { comparisons: watch.comparisons, ofTriggers, events };
}

class Watch {
  readonly comparisons: { difference: Expr; isEquality: boolean; time: Expr | undefined }[] = [];
  private readonly indices = new Map<NodeId, number>();
  private readonly names: string[] = [];
  private readonly graph = new Graph();
  private readonly lower = lowering(this.graph, (name) => {
    if (!this.names.includes(name)) this.names.push(name);
    return this.graph.leaf('parameter', this.names.indexOf(name));
  });
  private readonly seen = new Set<Expr>();

  constructor(
    private readonly changing: ReadonlySet<string>,
    private readonly inputs: ReadonlySet<string>,
  ) {}

  /** A condition with names in place of the differences that change. */
  condition(expr: Expr): Expr {
    if (expr.kind === 'unary' && expr.operator === '!') return unary('!', this.condition(expr.operand));
    if (expr.kind === 'binary' && isLogical(expr.operator))
      return binary(expr.operator, this.condition(expr.left), this.condition(expr.right));
    if (expr.kind === 'call' && expr.callee === 'piecewise') {
      const args = expr.args.map((arg) => this.condition(arg));
      return call('piecewise', ...args);
    }
    const comparison = isComparison(expr) ? expr : binary('!=', expr, literal(0));
    if (!this.changes(comparison)) return expr;
    this.comparisonsWithin(comparison.left);
    this.comparisonsWithin(comparison.right);
    return binary(comparison.operator, symbol(watchedName(this.index(comparison))), literal(0));
  }

  /** Watches the comparisons somewhere in an expression. */
  comparisonsWithin(expr: Expr): void {
    for (const node of nodes(expr)) {
      if (this.seen.has(node)) continue;
      this.seen.add(node);
      if (!isComparison(node) || !this.changes(node)) continue;
      if ([...namesIn(node)].some((name) => this.inputs.has(name))) continue;
      this.index(node);
    }
  }

  private changes(expr: Expr): boolean {
    return [...namesIn(expr)].some((name) => this.isChanging(name));
  }

  private isChanging(name: string): boolean {
    return this.changing.has(name) || delayedIndex(name) !== undefined;
  }

  private index({ operator, left, right }: BinaryExpr): number {
    const difference = subtract(left, right);
    const isEquality = operator === '==' || operator === '!=';
    // As a node of a graph, because an expression that shares parts is large when it is written out.
    const key = this.lower(difference);
    let index = this.indices.get(key);
    if (index === undefined) {
      const time = this.timeOf(difference);
      this.indices.set(key, (index = this.comparisons.push({ difference, isEquality, time }) - 1));
    } else if (isEquality) this.comparisons[index]!.isEquality = true;
    return index;
  }

  /** When a difference that is linear in time, and of parameters otherwise, is 0. */
  private timeOf(difference: Expr): Expr | undefined {
    const names = namesIn(difference);
    if (!names.has('time') || [...names].some((name) => name !== 'time' && this.isChanging(name)))
      return undefined;
    // A call may have kinks and jumps, which the derivative does not show.
    if (nodes(difference).some((node) => node.kind === 'call' && namesIn(node).has('time'))) return undefined;
    if (nodes(difference).some(isComparison)) return undefined;
    const slope = simplify(differentiate(difference, 'time'));
    if (namesIn(slope).has('time')) return undefined;
    const atZero = simplify(substitute(difference, new Map([['time', literal(0)]])));
    return negate(divide(atZero, slope));
  }
}

function isComparison(expr: Expr): expr is BinaryExpr {
  return expr.kind === 'binary' && !isArithmetic(expr.operator) && !isLogical(expr.operator);
}
