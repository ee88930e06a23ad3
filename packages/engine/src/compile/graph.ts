import { type Expr, isLogical, valueKind } from '../symbolic/expression.js';

/** Position of a node in its graph; children come before parents. */
export type NodeId = number;

/**
 * When a node can be computed, of the three parts of an averaged function: before the loop over the nodes of
 * the inputs, in it, or after it.
 */
export enum Phase {
  before,
  loop,
  after,
}

export type LeafKind = 'state' | 'parameter' | 'input' | 'sum';

export type Node = { readonly phase: Phase } & (
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'time' }
  | { readonly kind: LeafKind; readonly index: number }
  | { readonly kind: 'operation'; readonly operator: string; readonly args: readonly NodeId[] }
  | { readonly kind: 'call'; readonly callee: string; readonly args: readonly NodeId[] }
);

type Unphased<T> = T extends unknown ? Omit<T, 'phase'> : never;

const isFinite = (value: number | undefined): boolean => value === undefined || Number.isFinite(value);

/** Powers up to this are written as multiplications. */
const maxIntegerPower = 64;

/**
 * Expressions as a graph in which equal subexpressions are one node.
 *
 * Operators are those of JavaScript, with 'neg' for the sign and '?' for choice (condition, value, otherwise).
 * Products and quotients are regrouped so that factors that do not depend on the inputs are computed before
 * the loop over the inputs' nodes; nothing else is reordered.
 */
export class Graph {
  readonly nodes: Node[] = [];
  private readonly ids = new Map<string, NodeId>();
  private readonly calls = new Set<string>();

  /** The nodes whose weighted sums over the inputs' nodes the 'sum' leaves stand for. */
  readonly summands: NodeId[] = [];

  /** The elementary functions called: names exported by the engine. */
  get elementaryFunctions(): readonly string[] {
    return [...this.calls].filter((name) => !name.startsWith('Math.')).sort();
  }

  node(id: NodeId): Node {
    return this.nodes[id] as Node;
  }

  constant(value: number): NodeId {
    return this.intern(Object.is(value, -0) ? 'c-0' : `c${value}`, Phase.before, { kind: 'constant', value });
  }

  time(): NodeId {
    return this.intern('time', Phase.before, { kind: 'time' });
  }

  leaf(kind: LeafKind, index: number): NodeId {
    const phase = kind === 'input' ? Phase.loop : kind === 'sum' ? Phase.after : Phase.before;
    return this.intern(`${kind}${index}`, phase, { kind, index });
  }

  /** The weighted sum of a node over the inputs' nodes, with what does not depend on them moved out. */
  weightedSum(id: NodeId): NodeId {
    const node = this.node(id);
    if (node.phase !== Phase.loop) return this.multiply(this.sumOf(this.constant(1)), id);
    if (node.kind === 'operation') {
      const [a, b] = node.args as [NodeId, NodeId];
      if (node.operator === 'neg') return this.negate(this.weightedSum(a));
      if (node.operator === '+') return this.add(this.weightedSum(a), this.weightedSum(b));
      if (node.operator === '-') return this.subtract(this.weightedSum(a), this.weightedSum(b));
      if (node.operator === '*' && this.isBefore(a)) return this.multiply(a, this.weightedSum(b));
    }
    return this.sumOf(id);
  }

  private sumOf(id: NodeId): NodeId {
    let index = this.summands.indexOf(id);
    if (index < 0) index = this.summands.push(id) - 1;
    return this.leaf('sum', index);
  }

  negate(a: NodeId): NodeId {
    const node = this.node(a);
    if (node.kind === 'constant') return this.constant(-node.value);
    const inner = this.argsOf(a, 'neg');
    return inner === undefined ? this.operation('neg', a) : (inner[0] as NodeId);
  }

  add(a: NodeId, b: NodeId): NodeId {
    const [x, y] = [this.valueOf(a), this.valueOf(b)];
    if (x === 0) return b;
    if (y === 0) return a;
    if (x !== undefined && y !== undefined) return this.constant(x + y);
    const negated = this.argsOf(b, 'neg');
    if (negated !== undefined) return this.subtract(a, negated[0] as NodeId);
    return a <= b ? this.operation('+', a, b) : this.operation('+', b, a);
  }

  subtract(a: NodeId, b: NodeId): NodeId {
    const [x, y] = [this.valueOf(a), this.valueOf(b)];
    if (y === 0) return a;
    if (x === 0) return this.negate(b);
    if (x !== undefined && y !== undefined) return this.constant(x - y);
    const negated = this.argsOf(b, 'neg');
    return negated === undefined ? this.operation('-', a, b) : this.add(a, negated[0] as NodeId);
  }

  multiply(a: NodeId, b: NodeId): NodeId {
    const [x, y] = [this.valueOf(a), this.valueOf(b)];
    if ((x === 0 && isFinite(y)) || (y === 0 && isFinite(x))) return this.constant(0);
    if (x === 1) return b;
    if (y === 1) return a;
    if (x !== undefined && y !== undefined) return this.constant(x * y);
    if (this.node(a).phase === Phase.loop || this.node(b).phase === Phase.loop) {
      const [fixedA, variableA] = this.factors(a);
      const [fixedB, variableB] = this.factors(b);
      if (fixedA !== undefined || fixedB !== undefined) {
        const fixed =
          fixedA === undefined ? fixedB : fixedB === undefined ? fixedA : this.multiply(fixedA, fixedB);
        const variable =
          variableA === undefined
            ? variableB
            : variableB === undefined
              ? variableA
              : this.multiply(variableA, variableB);
        return this.operation('*', fixed as NodeId, variable as NodeId);
      }
    }
    return a <= b ? this.operation('*', a, b) : this.operation('*', b, a);
  }

  divide(a: NodeId, b: NodeId): NodeId {
    const [x, y] = [this.valueOf(a), this.valueOf(b)];
    if (x === 0 && y !== 0 && isFinite(y)) return this.constant(0);
    if (y === 1) return a;
    if (x !== undefined && y !== undefined) return this.constant(x / y);
    if (this.node(a).phase === Phase.loop && this.isBefore(b)) {
      return this.multiply(this.divide(this.constant(1), b), a);
    }
    const [fixed, variable] = this.factors(a);
    if (fixed !== undefined && variable !== undefined) return this.multiply(fixed, this.divide(variable, b));
    return this.operation('/', a, b);
  }

  power(a: NodeId, b: NodeId): NodeId {
    const exponent = this.valueOf(b);
    if (exponent === 0.5) return this.call('Math.sqrt', a);
    if (exponent !== undefined && Number.isInteger(exponent) && Math.abs(exponent) <= maxIntegerPower) {
      const magnitude = this.integerPower(a, Math.abs(exponent));
      return exponent < 0 ? this.divide(this.constant(1), magnitude) : magnitude;
    }
    return this.call('pow', a, b);
  }

  /** By repeated squaring. */
  private integerPower(a: NodeId, exponent: number): NodeId {
    if (exponent === 0) return this.constant(1);
    if (exponent === 1) return a;
    const half = this.integerPower(a, exponent >> 1);
    const square = this.multiply(half, half);
    return exponent % 2 === 0 ? square : this.multiply(square, a);
  }

  call(callee: string, ...args: readonly NodeId[]): NodeId {
    this.calls.add(callee);
    return this.intern(`${callee}(${args.join()})`, this.phaseOf(args), { kind: 'call', callee, args });
  }

  operation(operator: string, ...args: readonly NodeId[]): NodeId {
    return this.intern(`${operator}[${args.join()}]`, this.phaseOf(args), {
      kind: 'operation',
      operator,
      args,
    });
  }

  private intern(key: string, phase: Phase, node: Unphased<Node>): NodeId {
    let id = this.ids.get(key);
    if (id === undefined) {
      id = this.nodes.push({ ...node, phase }) - 1;
      this.ids.set(key, id);
    }
    return id;
  }

  private phaseOf(args: readonly NodeId[]): Phase {
    return Math.max(Phase.before, ...args.map((id) => this.node(id).phase));
  }

  private isBefore(id: NodeId): boolean {
    return this.node(id).phase === Phase.before;
  }

  /** A product as the factor that does not depend on the inputs and the one that does. */
  private factors(id: NodeId): readonly [fixed: NodeId | undefined, variable: NodeId | undefined] {
    if (this.isBefore(id)) return [id, undefined];
    const args = this.argsOf(id, '*');
    if (args !== undefined && this.isBefore(args[0] as NodeId)) return [args[0], args[1]];
    return [undefined, id];
  }

  private argsOf(id: NodeId, operator: string): readonly NodeId[] | undefined {
    const node = this.node(id);
    return node.kind === 'operation' && node.operator === operator ? node.args : undefined;
  }

  private valueOf(id: NodeId): number | undefined {
    const node = this.node(id);
    return node.kind === 'constant' ? node.value : undefined;
  }
}

/** Puts an expression into a graph, as a number (a condition is 1 or 0) or as a condition (a number that is not 0). */
export type Lower = (expr: Expr, as?: 'number' | 'condition') => NodeId;

/** Puts expressions into a graph, given what names stand for. Functions of the model must be inlined. */
export function lowering(graph: Graph, resolve: (name: string) => NodeId): Lower {
  const done = new Map<Expr, NodeId>();
  const number = (expr: Expr): NodeId => {
    const id = lower(expr);
    return valueKind(expr) === 'number' ? id : graph.operation('?', id, graph.constant(1), graph.constant(0));
  };
  const condition = (expr: Expr): NodeId => {
    const id = lower(expr);
    if (valueKind(expr) === 'condition') return id;
    const node = graph.node(id);
    if (node.kind !== 'constant') return graph.operation('!==', id, graph.constant(0));
    const always = graph.operation('===', graph.constant(0), graph.constant(0));
    return node.value === 0 ? graph.operation('!', always) : always;
  };
  const lower = (expr: Expr): NodeId => {
    let id = done.get(expr);
    if (id === undefined) {
      id = lowerNew(expr);
      done.set(expr, id);
    }
    return id;
  };
  const lowerNew = (expr: Expr): NodeId => {
    switch (expr.kind) {
      case 'number':
        return graph.constant(expr.value);
      case 'name':
        return expr.name === 'pi'
          ? graph.constant(Math.PI)
          : expr.name === 'time'
            ? graph.time()
            : resolve(expr.name);
      case 'unary': {
        return expr.operator === '-'
          ? graph.negate(number(expr.operand))
          : graph.operation('!', condition(expr.operand));
      }
      case 'binary': {
        const as = isLogical(expr.operator) ? condition : number;
        return lowerBinary(expr.operator, as(expr.left), as(expr.right));
      }
      case 'call':
        return expr.callee === 'piecewise'
          ? lowerPiecewise(expr.args)
          : lowerCall(expr.callee, expr.args.map(number));
    }
  };
  const lowerBinary = (operator: string, a: NodeId, b: NodeId): NodeId => {
    switch (operator) {
      case '+':
        return graph.add(a, b);
      case '-':
        return graph.subtract(a, b);
      case '*':
        return graph.multiply(a, b);
      case '/':
        return graph.divide(a, b);
      case '^':
        return graph.power(a, b);
      case '==':
      case '!=':
        return graph.operation(`${operator}=`, a, b);
      default:
        return graph.operation(operator, a, b);
    }
  };
  const lowerCall = (callee: string, args: readonly NodeId[]): NodeId => {
    const [a, b] = args as [NodeId, NodeId];
    switch (callee) {
      case 'exp':
      case 'sin':
      case 'cos':
      case 'arcsin':
      case 'arccos':
      case 'arctan':
      case 'sinh':
      case 'cosh':
      case 'tanh':
      case 'arcsinh':
      case 'arccosh':
      case 'arctanh':
      case 'factorial':
        return graph.call(callee, a);
      case 'ln':
        return graph.call('log', a);
      case 'log10':
        return graph.divide(graph.call('log', a), graph.constant(Math.LN10));
      case 'tan':
        return graph.divide(graph.call('sin', a), graph.call('cos', a));
      case 'pow':
        return graph.power(a, b);
      case 'sqrt':
      case 'abs':
      case 'floor':
      case 'ceil':
      case 'min':
      case 'max':
        return graph.call(`Math.${callee}`, ...args);
      default:
        throw new TypeError(`Cannot compile a call of '${callee}': it is not a built-in function.`);
    }
  };
  const lowerPiecewise = (args: readonly Expr[]): NodeId => {
    // From left to right, as they are written: the order of the nodes is that of the arithmetic.
    const nodes = args.map((arg, i) => (i % 2 === 1 ? condition(arg) : number(arg)));
    const pairs = args.length - (args.length % 2);
    let result = nodes[pairs] ?? graph.constant(NaN);
    for (let i = pairs - 2; i >= 0; i -= 2) {
      result = graph.operation('?', nodes[i + 1] as NodeId, nodes[i] as NodeId, result);
    }
    return result;
  };
  return (expr, as = 'number') => (as === 'number' ? number(expr) : condition(expr));
}
