import { type BinaryOperator, type Expr, binary, call, literal, symbol, unary } from '@bifrons/engine';

/** What is wrong in a formula, with the column, from 1. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';

  constructor(
    message: string,
    readonly column: number,
  ) {
    super(`${message} (at character ${column} of the formula)`);
  }
}

// prettier-ignore
const precedence: Readonly<Record<string, number>> = {
  '||': 1, '&&': 2, '==': 3, '!=': 3, '<': 3, '<=': 3, '>': 3, '>=': 3, '+': 4, '-': 4, '*': 5, '/': 5,
};

/** Functions of PEtab by those of the engine, by the number of arguments. */
const functions: Readonly<
  Record<string, readonly [least: number, most: number, make: (args: readonly Expr[]) => Expr]>
> = {
  ...Object.fromEntries(
    ['exp', 'ln', 'log10', 'sqrt', 'sin', 'cos', 'tan', 'abs', 'floor', 'ceil'].map(
      (name) => [name, [1, 1, (args: readonly Expr[]) => call(name, ...args)]] as const,
    ),
  ),
  log: [1, 2, ([x, base]) => (base === undefined ? ln(x!) : binary('/', ln(x!), ln(base)))],
  log2: [1, 1, ([x]) => binary('/', ln(x!), literal(Math.LN2))],
  pow: [2, 2, ([x, y]) => binary('^', x!, y!)],
  min: [2, Infinity, (args) => call('min', ...args)],
  max: [2, Infinity, (args) => call('max', ...args)],
  piecewise: [3, Infinity, (args) => call('piecewise', ...args)],
};

const ln = (x: Expr): Expr => call('ln', x);

/** Deeper nesting than any real formula has; keeps a hostile text from exhausting the stack. */
const maxDepth = 300;

const tokenPattern =
  /\s*(?:((?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)|([A-Za-z_]\w*)|(\*\*|<=|>=|==|!=|&&|\|\||[-+*/^()<>!,]))/y;

/**
 * Reads a formula of an observable or its noise (PEtab v1, "Observables table"): `log` is the natural logarithm, powers are
 * `^` or `**` and are grouped from the right.
 *
 * @throws FormulaError at the first fault.
 */
export function parseFormula(text: string): Expr {
  const tokens: { readonly kind: 'number' | 'name' | 'operator' | 'end'; text: string; column: number }[] =
    [];
  tokenPattern.lastIndex = 0;
  for (let index = 0; text.slice(index).trim() !== ''; index = tokenPattern.lastIndex) {
    tokenPattern.lastIndex = index;
    const match = tokenPattern.exec(text);
    if (match === null) {
      const blanks = /^\s*/.exec(text.slice(index))![0].length;
      throw new FormulaError(`'${text[index + blanks]}' has no meaning here; remove it`, index + blanks + 1);
    }
    const [, number, name, operator] = match;
    const kind = number !== undefined ? 'number' : name !== undefined ? 'name' : 'operator';
    const found = number ?? name ?? operator!;
    tokens.push({ kind, text: found, column: tokenPattern.lastIndex - found.length + 1 });
  }
  tokens.push({ kind: 'end', text: 'the end', column: text.length + 1 });

  let at = 0;
  let depth = 0;
  const peek = () => tokens[at]!;
  const fail = (expected: string): never => {
    const { text: found, kind, column } = peek();
    throw new FormulaError(`expected ${expected}, found ${kind === 'end' ? found : `'${found}'`}`, column);
  };
  const take = (operator: string): void => {
    if (peek().kind !== 'operator' || peek().text !== operator) fail(`'${operator}' or an operator`);
    at++;
  };
  const deeper = <T>(read: () => T): T => {
    if (++depth > maxDepth)
      throw new FormulaError(`the formula is nested more than ${maxDepth} deep`, peek().column);
    const result = read();
    depth--;
    return result;
  };

  const expression = (least: number): Expr =>
    deeper(() => {
      let left = sign();
      for (;;) {
        const { kind, text: operator } = peek();
        const level = kind === 'operator' ? precedence[operator] : undefined;
        if (level === undefined || level < least) return left;
        at++;
        left = binary(operator as BinaryOperator, left, expression(level + 1));
      }
    });
  const sign = (): Expr => {
    const { kind, text: operator } = peek();
    if (kind !== 'operator' || !['-', '+', '!'].includes(operator)) return power();
    at++;
    const operand = deeper(sign);
    return operator === '+' ? operand : unary(operator as '-' | '!', operand);
  };
  const power = (): Expr => {
    const base = primary();
    if (peek().text !== '^' && peek().text !== '**') return base;
    at++;
    return binary('^', base, deeper(sign));
  };
  const primary = (): Expr => {
    const { kind, text: found, column } = peek();
    if (kind === 'number') {
      at++;
      const value = Number(found);
      if (!Number.isFinite(value)) throw new FormulaError(`the number ${found} is too large`, column);
      return literal(value);
    }
    if (kind === 'name') {
      at++;
      return peek().kind === 'operator' && peek().text === '(' ? callOf(found, column) : symbol(found);
    }
    if (kind === 'operator' && found === '(') {
      at++;
      const inner = expression(1);
      take(')');
      return inner;
    }
    return fail('a number, a name or a parenthesis');
  };
  const callOf = (callee: string, column: number): Expr => {
    take('(');
    const args: Expr[] = [];
    if (peek().text !== ')') {
      args.push(expression(1));
      while (peek().text === ',') {
        at++;
        args.push(expression(1));
      }
    }
    take(')');
    const known = Object.hasOwn(functions, callee) ? functions[callee] : undefined;
    if (known === undefined) {
      throw new FormulaError(
        `there is no function '${callee}'; there are ${Object.keys(functions).join(', ')}`,
        column,
      );
    }
    const [least, most, make] = known;
    const odd = callee === 'piecewise' && args.length % 2 === 0;
    if (args.length < least || args.length > most || odd)
      throw new FormulaError(`'${callee}' does not take ${args.length} arguments`, column);
    return make(args);
  };

  const result = expression(1);
  if (peek().kind !== 'end') fail('an operator or the end');
  return result;
}
