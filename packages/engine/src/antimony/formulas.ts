import {
  type BinaryOperator,
  type Expr,
  type NumberExpr,
  binary,
  children,
  literal,
  symbol,
  unary,
} from '../symbolic/expression.js';
import { AntimonyError, type Position } from './error.js';
import { type Token, maxNesting } from './tokens.js';

/** Reserved by Antimony in any case (`yylex` in libantimony's grammar), so no names. */
const keywords: ReadonlySet<string> = new Set(
  (
    'after at compartment const constraint delete dna end event ext formula function gene has import in is ' +
    'maximize minimize model module operator reaction species substanceonly unit var'
  ).split(' '),
);

/** Whether Antimony reserves a word, so that it cannot be a name. */
export const isKeyword = (text: string): boolean => keywords.has(text.toLowerCase());

// prettier-ignore
const precedence: Readonly<Record<string, number>> = {
  '||': 1, '&&': 2, '==': 3, '!=': 3, '<': 3, '<=': 3, '>': 3, '>=': 3, '+': 4, '-': 4, '*': 5, '/': 5, '%': 5,
};

/** The level of comparisons in `precedence`. */
const comparison = 3;

/** Operators of one formula below one another, beyond any real formula; what visits it would exhaust the stack. */
const maxHeight = 1500;

/**
 * Steps through tokens and reads formulas, by precedence climbing: comparison binds looser than arithmetic, '^'
 * tightest and to the right. The parsers of models build on it; what they take differently they override.
 */
export abstract class FormulaReader {
  protected index = 0;
  protected readonly parenthesized = new WeakSet<Expr>();
  private readonly heights = new WeakMap<Expr, number>();
  private depth = 0;

  constructor(
    protected readonly tokens: readonly Token[],
    protected readonly file: string | undefined,
    /** Where each expression stands in the text. */
    protected readonly positions = new WeakMap<Expr, Position>(),
  ) {}

  protected expression(minimum = 1): Expr {
    if (++this.depth > maxNesting) {
      this.fail(this.peek(), 'a simpler formula', `The formula is nested more than ${maxNesting} deep.`);
    }
    let left = this.unary();
    for (;;) {
      const token = this.peek();
      if (this.at('!') && this.peek(1).text === '=')
        this.fail(token, 'an operator', "Write '!=' without a blank in it.");
      const level =
        token.kind === 'operator' && this.isOperator(token.text) ? precedence[token.text] : undefined;
      if (level === undefined || level < minimum) break;
      this.take();
      const chained = level === comparison && this.isComparison(left) && !this.parenthesized.has(left);
      if (chained) this.chain(token);
      const right = this.expression(level + 1);
      left = this.mark(this.operation(token, left, right), token);
    }
    this.depth--;
    return left;
  }

  private unary(): Expr {
    const token = this.peek();
    if (!this.at('-') && !this.at('+') && !this.at('!')) return this.power();
    if (++this.depth > maxNesting) this.fail(token, 'a simpler formula', 'Too many signs in a row.');
    this.take();
    const operand = this.unary();
    this.depth--;
    if (token.text === '+') return operand;
    if (token.text === '!') return this.mark(this.not(operand), token);
    const foldable = operand.kind === 'number' && operand.value !== 0 && !this.parenthesized.has(operand);
    return this.mark(foldable ? this.negated(operand) : this.minus(operand), token);
  }

  private power(): Expr {
    const base = this.primary();
    const token = this.peek();
    if (!this.at('^')) return base;
    this.take();
    const exponent = this.unary();
    if (exponent.kind === 'binary' && exponent.operator === '^' && !this.parenthesized.has(exponent)) {
      this.fail(token, 'parentheses', 'Readers group a^b^c differently. Write a^(b^c) or (a^b)^c.');
    }
    return this.mark(this.operation(token, base, exponent), token);
  }

  private primary(): Expr {
    const token = this.take();
    if (token.kind === 'number') return this.mark(this.numbered(Number(token.text)), token);
    if (token.kind === 'name') {
      if (this.isReserved(token.text)) {
        this.fail(
          token,
          'a number, a name or a parenthesis',
          `'${token.text}' is a keyword and cannot be a value.`,
        );
      }
      return this.at('(') ? this.callOf(token) : this.mark(this.named(token), token);
    }
    if (token.text === '(') {
      const inner = this.expression();
      this.expect(')', "')' or an operator");
      this.parenthesized.add(inner);
      return inner;
    }
    const advice = "Here the formula should go on. To go on in the next line, end this one with '\\'.";
    return this.fail(
      token,
      'a number, a name or a parenthesis',
      token.kind === 'newline' ? advice : undefined,
    );
  }

  private callOf(callee: Token): Expr {
    this.take();
    this.checkCallee(callee);
    const args: Expr[] = [];
    while (!this.at(')')) {
      if (args.length > 0) this.expect(',', "',', ')' or an operator");
      args.push(this.expression());
      if (args.length > maxHeight)
        this.fail(callee, 'a simpler formula', `It has more than ${maxHeight} arguments.`);
    }
    this.take();
    return this.mark(this.called(callee, args), callee);
  }

  // What a language may take differently.

  /** Whether a word cannot be a name. */
  protected isReserved(word: string): boolean {
    return isKeyword(word);
  }

  protected isOperator(text: string): boolean {
    return text !== '%';
  }

  /** Whether an expression is a comparison, or a chain of them, as it was read. */
  protected isComparison(expr: Expr): boolean {
    return expr.kind === 'binary' && precedence[expr.operator] === comparison;
  }

  /** The expression of an operator between two operands. */
  protected operation(operator: Token, left: Expr, right: Expr): Expr {
    return binary(operator.text as BinaryOperator, left, right);
  }

  protected negated(number: NumberExpr): Expr {
    return literal(-number.value);
  }

  protected minus(operand: Expr): Expr {
    return unary('-', operand);
  }

  protected not(operand: Expr): Expr {
    return unary('!', operand);
  }

  protected numbered(value: number): Expr {
    return literal(value);
  }

  protected named(name: Token): Expr {
    return symbol(name.text);
  }

  /** The expression of a call. */
  protected called(callee: Token, args: readonly Expr[]): Expr {
    return { kind: 'call', callee: callee.text, args };
  }

  /** Fails if a function cannot be called. */
  protected abstract checkCallee(callee: Token): void;

  /** Fails if a comparison cannot follow a comparison. */
  protected abstract chain(operator: Token): void;

  /** Notes where an expression stands. */
  protected mark<T extends Expr>(expr: T, position: Position & Token): T {
    this.positions.set(expr, position);
    const height = this.heightOf(expr);
    if (height > maxHeight) {
      this.fail(
        position,
        'a simpler formula',
        `The formula has more than ${maxHeight} operators in a row. Write it as several rules.`,
      );
    }
    return expr;
  }

  private heightOf(expr: Expr): number {
    let height = this.heights.get(expr);
    if (height === undefined) {
      height = Math.max(-1, ...children(expr).map((child) => this.heightOf(child))) + 1;
      this.heights.set(expr, height);
    }
    return height;
  }

  // Tokens

  protected peek(ahead = 0): Token {
    return (this.tokens[this.index + ahead] ?? this.tokens[this.tokens.length - 1]) as Token;
  }

  protected take(): Token {
    const token = this.peek();
    if (token.kind !== 'end-of-text') this.index++;
    return token;
  }

  /** Whether the next token is this keyword or operator. */
  protected at(text: string): boolean {
    const token = this.peek();
    return token.text === text && token.kind !== 'text';
  }

  protected skipSeparators(): void {
    while (this.peek().kind === 'newline' || this.at(';')) this.index++;
  }

  protected separator(): void {
    const token = this.peek();
    if (token.kind === 'newline' || token.kind === 'end-of-text' || this.at(';') || this.at('end')) return;
    if (token.kind === 'name' || token.kind === 'number') {
      this.fail(
        token,
        "an operator, ';' or the end of the line",
        'The statement should end here, or an operator is missing.',
      );
    }
    this.fail(token, "';' or the end of the line", 'The statement should end here.');
  }

  protected expect(text: string, expected: string): void {
    if (!this.at(text)) this.fail(this.peek(), expected, undefined);
    this.take();
  }

  protected fail(token: Token, expected: string, advice: string | undefined): never {
    const found =
      token.kind === 'end-of-text'
        ? 'the end of the text'
        : token.kind === 'newline'
          ? 'the end of the line'
          : token.kind === 'text'
            ? 'a text in quotes'
            : `'${token.text}'`;
    const message = `Expected ${expected} but found ${found}.${advice === undefined ? '' : ` ${advice}`}`;
    throw new AntimonyError({ message, position: token, expected, found, file: this.file });
  }
}
