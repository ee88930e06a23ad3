import { type Graph, type NodeId, Phase } from '../compile/graph.js';
import type { ElementaryFunctions } from './elementary.js';
import type { FunctionBuilder, Local } from './function-builder.js';
import { type Layout, vectorSize } from './layout.js';
import type { ModuleBuilder } from './module-builder.js';
import { type Int, type Vector, int, load, op, vectorAt } from './value.js';
import { abs, add, and, div, eq, floor, ge, gt, le, lt, max, min, mul, ne, neg, not, or, select, sqrt, sub } from './vector.js'; // prettier-ignore

/** Where a function of the model finds its arguments. */
export interface Arguments {
  /** Undefined where `GraphCode.storeTimeOnly` has stored what the time determines. */
  readonly time: Vector | undefined;
  /** Address of the states. */
  readonly states: Int;
}

/** The nodes of a model's graph as vector code. */
export class GraphCode {
  /** Nodes that parameters and inputs alone determine, by their address: computed once per run. */
  private readonly fixedAddresses = new Map<NodeId, number>();
  private readonly fixedness = new Map<NodeId, boolean>();
  /** Nodes that time and parameters determine, by their address: computed once for stages at the same time. */
  private readonly timeAddresses = new Map<NodeId, number>();
  private readonly timeOnlyness = new Map<NodeId, boolean>();

  constructor(
    readonly m: ModuleBuilder,
    readonly graph: Graph,
    private readonly elementary: ElementaryFunctions,
    private readonly layout: Pick<Layout, 'parameters' | 'inputs' | 'nodeCount'>,
    private readonly inputCount: number,
  ) {}

  /** The values of nodes; what they share is computed now. Each value is to be used once, as it may still compute. */
  evaluate(f: FunctionBuilder, nodes: readonly NodeId[], args: Arguments | undefined): readonly Vector[] {
    return new Evaluation(this, f, nodes, args).run();
  }

  /**
   * Computes and stores all nodes that other functions have found to be fixed. To be emitted after them, and
   * called before them at run time.
   */
  storeFixed(f: FunctionBuilder): void {
    const nodes = [...this.fixedAddresses.keys()];
    const values = this.evaluate(f, nodes, undefined);
    values.forEach((value, i) => f.storeAt(this.fixedAddresses.get(nodes[i] as NodeId) as number, value));
  }

  /** Computes and stores what functions have found to depend on the time alone, likewise. */
  storeTimeOnly(f: FunctionBuilder, time: Vector): void {
    const nodes = [...this.timeAddresses.keys()];
    const values = this.evaluate(f, nodes, { time, states: int(0) });
    values.forEach((value, i) => f.storeAt(this.timeAddresses.get(nodes[i] as NodeId) as number, value));
  }

  /** The address that a node is read from which the time and the parameters determine; undefined for others. */
  timeAddress(id: NodeId): number | undefined {
    if (!this.isTimeOnly(id)) return undefined;
    let address = this.timeAddresses.get(id);
    if (address === undefined) this.timeAddresses.set(id, (address = this.m.allocate(vectorSize)));
    return address;
  }

  private isTimeOnly(id: NodeId): boolean {
    let timeOnly = this.timeOnlyness.get(id);
    if (timeOnly === undefined) {
      const node = this.graph.node(id);
      timeOnly =
        node.kind === 'time' ||
        ((node.kind === 'operation' || node.kind === 'call') &&
          node.args.some((arg) => this.isTimeOnly(arg)) &&
          node.args.every((arg) => this.isTimeOnly(arg) || (this.isFixed(arg) && this.isBefore(arg))));
      this.timeOnlyness.set(id, timeOnly);
    }
    return timeOnly;
  }

  private isBefore(id: NodeId): boolean {
    return this.graph.node(id).phase === Phase.before;
  }

  /** The address that a fixed node is read from, if it is worth storing. */
  fixedAddress(id: NodeId): number | undefined {
    const { kind, phase } = this.graph.node(id);
    if (phase === Phase.loop || !this.isFixed(id)) return undefined;
    if (kind !== 'operation' && kind !== 'call' && kind !== 'sum') return undefined;
    let address = this.fixedAddresses.get(id);
    if (address === undefined) this.fixedAddresses.set(id, (address = this.m.allocate(vectorSize)));
    return address;
  }

  private isFixed(id: NodeId): boolean {
    let fixed = this.fixedness.get(id);
    if (fixed === undefined) {
      const node = this.graph.node(id);
      if (node.kind === 'time' || node.kind === 'state') fixed = false;
      else if (node.kind === 'sum') fixed = this.isFixed(this.graph.summands[node.index] as NodeId);
      else if (node.kind === 'operation' || node.kind === 'call')
        fixed = node.args.every((arg) => this.isFixed(arg));
      else fixed = true;
      this.fixedness.set(id, fixed);
    }
    return fixed;
  }

  parameter(index: number): Vector {
    return vectorAt(this.layout.parameters + vectorSize * index);
  }

  /** Runs the body with the address of each node of the inputs. */
  overInputNodes(f: FunctionBuilder, body: (row: Int) => void): void {
    const row = f.hold(load('i32.load', int(0), this.layout.inputs));
    const stride = vectorSize * (this.inputCount + 1);
    const count = load('i32.load', int(0), this.layout.nodeCount);
    const end = f.hold(op('i32.add', row, op('i32.mul', count, int(stride))));
    f.while(op('i32.lt_u', row, end), () => {
      body(row);
      f.set(row, op('i32.add', row, int(stride)));
    });
  }

  operation(operator: string, args: readonly Vector[]): Vector {
    const [a, b, c] = args as [Vector, Vector, Vector];
    switch (operator) {
      case 'neg':
        return neg(a);
      case '+':
        return add(a, b);
      case '-':
        return sub(a, b);
      case '*':
        return mul(a, b);
      case '/':
        return div(a, b);
      case '?':
        return select(a, b, c);
      case '!':
        return not(a);
      case '&&':
        return and(a, b);
      case '||':
        return or(a, b);
      case '===':
        return eq(a, b);
      case '!==':
        return ne(a, b);
      case '<':
        return lt(a, b);
      case '<=':
        return le(a, b);
      case '>':
        return gt(a, b);
      case '>=':
        return ge(a, b);
      default:
        throw new TypeError(`There is no vector code for the operator '${operator}'.`);
    }
  }

  call(f: FunctionBuilder, callee: string, args: readonly Vector[]): Vector {
    const [a, b] = args as [Vector, Vector];
    switch (callee) {
      case 'exp':
      case 'log':
      case 'sin':
      case 'cos':
        return this.elementary[callee](f, a);
      case 'pow':
        return this.elementary.pow(f, a, b);
      case 'Math.sqrt':
        return sqrt(a);
      case 'Math.abs':
        return abs(a);
      case 'Math.floor':
        return floor(a);
      case 'Math.ceil':
        return op('f64x2.ceil', a);
      case 'Math.min':
        return args.reduce(min);
      case 'Math.max':
        return args.reduce(max);
      default: {
        const rare = this.elementary.rare(f, callee, a);
        if (rare !== undefined) return rare;
        throw new TypeError(`There is no vector code for the function '${callee}'.`);
      }
    }
  }
}

/** One function's statements: what comes before the loop over the inputs' nodes, the loop, and what follows. */
class Evaluation {
  private readonly reached: readonly NodeId[];
  private readonly sums = new Map<number, Local<'v128'>>();
  private readonly useCounts = new Map<NodeId, number>();
  private readonly usedInLoop = new Set<NodeId>();
  private readonly locals = new Map<NodeId, Vector>();
  private readonly graph: Graph;
  /** Address of the current node of the inputs, in the loop. */
  private row: Int = int(0);

  /** @param args undefined while the fixed nodes themselves are computed. */
  constructor(
    private readonly code: GraphCode,
    private readonly f: FunctionBuilder,
    private readonly outputs: readonly NodeId[],
    private readonly args: Arguments | undefined,
  ) {
    this.graph = code.graph;
    const reached = new Set<NodeId>();
    const use = (id: NodeId, phase: Phase): void => {
      this.useCounts.set(id, (this.useCounts.get(id) ?? 0) + 1);
      if (phase === Phase.loop) this.usedInLoop.add(id);
      if (reached.has(id)) return;
      reached.add(id);
      const node = this.graph.node(id);
      if (this.stored(id) !== undefined) return;
      if (node.kind === 'operation' || node.kind === 'call')
        for (const arg of node.args) use(arg, node.phase);
      if (node.kind === 'sum') {
        this.sums.set(node.index, f.local('v128'));
        use(this.summand(node.index), Phase.loop);
      }
    };
    for (const id of outputs) use(id, Phase.after);
    this.reached = [...reached].sort((a, b) => a - b);
  }

  run(): readonly Vector[] {
    this.declare(Phase.before);
    if (this.sums.size > 0) this.loop();
    this.declare(Phase.after);
    return this.outputs.map((id) => this.value(id));
  }

  private loop(): void {
    const { f, code } = this;
    for (const sum of this.sums.values()) f.set(sum, code.m.constant(0));
    code.overInputNodes(f, (row) => {
      this.row = row;
      this.declare(Phase.loop);
      for (const [index, sum] of this.sums) {
        const summand = this.graph.node(this.summand(index));
        const weight = load('v128.load', row, 0);
        const isOne = summand.kind === 'constant' && summand.value === 1;
        f.set(sum, add(sum, isOne ? weight : mul(weight, this.value(this.summand(index)))));
      }
    });
  }

  private declare(phase: Phase): void {
    for (const id of this.reached) {
      const node = this.graph.node(id);
      if (node.phase !== phase || this.stored(id) !== undefined) continue;
      if (
        node.kind === 'constant' ||
        node.kind === 'time' ||
        node.kind === 'sum' ||
        node.kind === 'parameter'
      )
        continue;
      const hoisted = phase === Phase.before && this.usedInLoop.has(id);
      if (!hoisted && this.useCounts.get(id) === 1) continue;
      this.locals.set(id, this.f.hold(this.value(id)));
    }
  }

  private value(id: NodeId): Vector {
    const local = this.locals.get(id);
    if (local !== undefined) return local;
    const stored = this.stored(id);
    if (stored !== undefined) return stored;
    const { code } = this;
    const node = this.graph.node(id);
    switch (node.kind) {
      case 'constant':
        // As in the text of a JavaScript function, where −0 is written as 0.
        return code.m.constant(node.value + 0);
      case 'time':
        return this.known().time as Vector;
      case 'state':
        return load('v128.load', this.known().states, vectorSize * node.index);
      case 'parameter':
        return code.parameter(node.index);
      case 'input':
        return load('v128.load', this.row, vectorSize * (node.index + 1));
      case 'sum':
        return this.sums.get(node.index) as Vector;
      case 'operation':
        return code.operation(node.operator, node.args.map((arg) => this.value(arg))); // prettier-ignore
      case 'call':
        return code.call(this.f, node.callee, node.args.map((arg) => this.value(arg))); // prettier-ignore
    }
  }

  /** A node that is computed elsewhere. */
  private stored(id: NodeId): Vector | undefined {
    if (this.args === undefined) return undefined;
    const address = this.code.fixedAddress(id);
    if (address !== undefined) return vectorAt(address);
    const timeAddress = this.args.time === undefined ? this.code.timeAddress(id) : undefined;
    return timeAddress === undefined ? undefined : vectorAt(timeAddress);
  }

  private known(): Arguments {
    if (this.args === undefined) throw new TypeError('A fixed value depends on the time or the state.');
    return this.args;
  }

  private summand(index: number): NodeId {
    return this.graph.summands[index] as NodeId;
  }
}
