import { type Graph, type LeafKind, type NodeId, Phase } from './graph.js';

/** A statement at the end of a function: what comes before a value (`dy[0] =`), and the value. */
export interface Output {
  readonly head: string;
  readonly node: NodeId;
  /** Whether the value must not end up as an operand of the head: it is put in parentheses. */
  readonly closed?: boolean;
}

export interface EmitOptions {
  /** Numbers of inputs: a node of the inputs has one more value, its weight. */
  readonly inputCount: number;
  /** Whether array elements need TypeScript's `!`. */
  readonly typed: boolean;
}

const binding: Readonly<Record<string, number>> = {
  '?': 0,
  '||': 1,
  '&&': 2,
  '===': 3,
  '!==': 3,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  neg: 7,
  '!': 7,
};

const atom = 9;

/** First letters of the locals that hold array elements. */
const leafLetter: Readonly<Record<LeafKind, string>> = { state: 'y', parameter: 'p', input: 'u', sum: 's' };

/**
 * The statements of a function body that compute the outputs: locals only, each shared value once. Array names
 * are those of `CompiledModel`: t, y, p, u.
 */
export function emitBody(graph: Graph, outputs: readonly Output[], options: EmitOptions): readonly string[] {
  const body = new Body(graph, outputs, options);
  return [...body.before(), ...body.loop(), ...body.after()];
}

class Body {
  private readonly reached: readonly NodeId[];
  private readonly sums: readonly number[];
  private readonly useCounts = new Map<NodeId, number>();
  private readonly usedInLoop = new Set<NodeId>();
  private readonly locals = new Map<NodeId, string>();

  constructor(
    private readonly graph: Graph,
    private readonly outputs: readonly Output[],
    private readonly options: EmitOptions,
  ) {
    const reached = new Set<NodeId>();
    const sums = new Set<number>();
    const use = (id: NodeId, phase: Phase): void => {
      this.useCounts.set(id, (this.useCounts.get(id) ?? 0) + 1);
      if (phase === Phase.loop) this.usedInLoop.add(id);
      if (reached.has(id)) return;
      reached.add(id);
      const node = graph.node(id);
      if (node.kind === 'operation' || node.kind === 'call')
        for (const arg of node.args) use(arg, node.phase);
      if (node.kind === 'sum') {
        sums.add(node.index);
        use(this.summand(node.index), Phase.loop);
      }
    };
    for (const { node } of outputs) use(node, Phase.after);
    this.reached = [...reached].sort((a, b) => a - b);
    this.sums = [...sums].sort((a, b) => a - b);
  }

  before(): readonly string[] {
    return this.declarations(Phase.before);
  }

  loop(): readonly string[] {
    if (this.sums.length === 0) return [];
    const stride = this.options.inputCount + 1;
    const declared = this.sums.map((index) => `s${index} = 0`).join(', ');
    const inner = this.declarations(Phase.loop);
    const accumulate = this.sums.map((index) => {
      const summand = this.graph.node(this.summand(index));
      const isOne = summand.kind === 'constant' && summand.value === 1;
      return `s${index} += ${isOne ? 'w' : `w * ${this.code(this.summand(index), 7)}`};`;
    });
    return [
      `let ${declared};`,
      `for (let o = 0, end = ((u.length / ${stride}) | 0) * ${stride}; o < end; o += ${stride}) {`,
      ...[`const w = ${this.element('u', 'o')};`, ...inner, ...accumulate].map((line) => `  ${line}`),
      '}',
    ];
  }

  after(): readonly string[] {
    return [
      ...this.declarations(Phase.after),
      ...this.outputs.map(
        ({ head, node, closed }) => `${head} ${this.code(node, closed === true ? atom : 0)};`,
      ),
    ];
  }

  private declarations(phase: Phase): readonly string[] {
    const lines: string[] = [];
    for (const id of this.reached) {
      const node = this.graph.node(id);
      if (node.phase !== phase || node.kind === 'constant' || node.kind === 'time' || node.kind === 'sum')
        continue;
      const hoisted = phase === Phase.before && this.usedInLoop.has(id);
      if (!hoisted && this.useCounts.get(id) === 1) continue;
      const code = this.code(id, 0);
      const local =
        node.kind === 'operation' || node.kind === 'call'
          ? `v${id}`
          : `${leafLetter[node.kind]}${node.index}`;
      lines.push(`const ${local} = ${code};`);
      this.locals.set(id, local);
    }
    return lines;
  }

  /** JavaScript for a node, in parentheses if it binds looser than `minimum`. */
  private code(id: NodeId, minimum: number): string {
    const local = this.locals.get(id);
    if (local !== undefined) return local;
    const node = this.graph.node(id);
    switch (node.kind) {
      case 'constant':
        return node.value < 0 && minimum > 5 ? `(${node.value})` : String(node.value);
      case 'time':
        return 't';
      case 'state':
        return this.element('y', node.index);
      case 'parameter':
        return this.element('p', node.index);
      case 'input':
        return this.element('u', `o + ${node.index + 1}`);
      case 'sum':
        return `s${node.index}`;
      case 'call':
        return `${node.callee}(${node.args.map((arg) => this.code(arg, 0)).join(', ')})`;
      case 'operation': {
        const level = binding[node.operator] ?? atom;
        const text = this.operation(node.operator, node.args, level);
        return level < minimum ? `(${text})` : text;
      }
    }
  }

  private operation(operator: string, args: readonly NodeId[], level: number): string {
    const [a, b, c] = args as [NodeId, NodeId, NodeId];
    if (operator === 'neg') return `-${this.code(a, level + 1)}`;
    if (operator === '!') return `!${this.code(a, level + 1)}`;
    if (operator === '?') return `${this.code(a, 1)} ? ${this.code(b, 1)} : ${this.code(c, 1)}`;
    return `${this.code(a, level)} ${operator} ${this.code(b, level + 1)}`;
  }

  private element(array: string, index: number | string): string {
    return `${array}[${index}]${this.options.typed ? '!' : ''}`;
  }

  private summand(index: number): NodeId {
    return this.graph.summands[index] as NodeId;
  }
}
