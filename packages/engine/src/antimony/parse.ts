import type { Expr } from '../symbolic/expression.js';
import { isBuiltinFunction } from '../symbolic/functions.js';
import { type EventStatement, type Statements, type Value, assemble } from './assemble.js';
import { FormulaReader, isKeyword } from './formulas.js';
import type { Model, ModelFragment } from './model.js';
import { type Token, tokenize } from './tokens.js';

/** How a model's text is read. */
export interface ParseOptions {
  /** Named in error messages. */
  readonly file?: string;
  /** The text is laid over another model (see `overlay`): names may be defined there. */
  readonly fragment?: boolean;
}

/**
 * Reads a model from text in a subset of Antimony (https://tellurium.readthedocs.io/en/latest/antimony.html):
 * rate rules, assignment rules, values, functions, units and events at a time. There are no reactions,
 * compartments or submodels. A statement ends with ';' or with its line; '\\' at the end of a line continues it.
 * What Antimony readers disagree on is refused: `log` (write ln or log10), chains of '^' or of comparisons.
 *
 * @throws AntimonyError that says what is wrong and where, at the first fault.
 */
export function parseAntimony(
  text: string,
  options: ParseOptions & { readonly fragment: true },
): ModelFragment;
export function parseAntimony(text: string, options?: ParseOptions & { readonly fragment?: false }): Model;
export function parseAntimony(text: string, options: ParseOptions = {}): Model | ModelFragment {
  const statements = new Parser(tokenize(text, options.file), options.file).parse();
  return assemble(statements, options);
}

const unsupported: Readonly<Record<string, string>> = {
  species: "Write 'var' or leave it out: here every name with a rate rule is a state.",
  substanceOnly: "Write 'var' or leave it out: here every name with a rate rule is a state.",
  compartment: 'Write a parameter for the volume and use it in the rates.',
  reaction: "Write rate rules, x' = ..., in place of reactions.",
  import: 'Put the text of the other file in this one, or lay one over the other.',
  is: 'Put a descriptive name in a comment.',
  in: 'Write a parameter for the volume and use it in the rates.',
  DNA: "Write rate rules, x' = ..., in place of reactions.",
  delete: 'Remove the definition itself.',
};

class Parser extends FormulaReader {
  private readonly statements: Statements = {
    name: undefined,
    units: [],
    unitOf: [],
    functions: [],
    constants: [],
    values: [],
    rates: [],
    rules: [],
    events: [],
    positions: this.positions,
  };

  parse(): Statements {
    this.skipSeparators();
    let insideModel = false;
    while (this.peek().kind !== 'end-of-text') {
      if (this.peek().text === 'model' && this.peek().kind === 'name') {
        if (this.statements.name !== undefined) {
          this.fail(
            this.peek(),
            'the end of the text',
            'A text holds one model. Put the second in its own file.',
          );
        }
        this.modelHeader();
        insideModel = true;
        this.skipSeparators();
        continue;
      } else if (insideModel && this.at('end')) {
        this.take();
        insideModel = false;
      } else {
        this.statement();
      }
      this.separator();
      this.skipSeparators();
    }
    if (insideModel)
      this.fail(this.peek(), "'end'", "The model is never closed. Add 'end' after its last line.");
    return this.statements;
  }

  private modelHeader(): void {
    this.take();
    if (this.at('*')) this.take();
    this.statements.name = this.name('the name of the model').text;
    if (!this.at('(')) return;
    this.take();
    if (!this.at(')'))
      this.fail(this.peek(), "')'", 'A model takes no arguments here: there are no submodels.');
    this.take();
  }

  private statement(): void {
    const token = this.peek();
    const hint = token.kind === 'name' ? unsupported[token.text] : undefined;
    if (hint !== undefined && Object.hasOwn(unsupported, token.text)) {
      this.fail(token, 'a definition', `'${token.text}' is not in the supported subset of Antimony. ${hint}`);
    }
    if (this.at('->') || this.at('=>') || this.at('$') || token.kind === 'number') this.failReaction(token);
    if (this.at('function')) this.functionDefinition();
    else if (this.at('unit')) this.unitDefinition();
    else if (this.at('const') || this.at('var')) this.declarations();
    else if (this.at('at')) this.event(undefined);
    else this.definition();
  }

  private definition(): void {
    const name = this.name('a definition');
    const next = this.peek();
    switch (next.text) {
      case "'":
        this.take();
        this.expect('=', `'=' after ${name.text}'`);
        this.statements.rates.push({ name: name.text, expr: this.expression(), position: name });
        return;
      case ':=':
        this.take();
        this.statements.rules.push({ name: name.text, expr: this.expression(), position: name });
        return;
      case '=':
        this.take();
        this.value(name);
        return;
      case 'has':
        this.take();
        this.unitAfter(name);
        return;
      case ':':
        this.take();
        if (!this.at('at'))
          this.fail(this.peek(), "'at'", 'Only events can be labelled: there are no reactions here.');
        this.event(name.text);
        return;
      case '->':
      case '=>':
      case '+':
        this.failReaction(next);
        return;
      default:
        this.fail(
          next,
          "'=', ':=', ''' or 'has'",
          `After '${name.text}' comes its definition: =, :=, ' = or has.`,
        );
    }
  }

  /** The right-hand side of `name = ...`: an expression, or a number and its unit. */
  private value(name: Token): void {
    const expr = this.expression();
    this.statements.values.push({ name: name.text, expr, position: name });
    const next = this.peek();
    if (expr.kind === 'number' && next.kind === 'name' && !isKeyword(next.text)) this.unitAfter(name);
  }

  private unitAfter(name: Token): void {
    const unit = this.name('the name of a unit');
    this.statements.unitOf.push({ name: name.text, unit: unit.text, position: name, unitPosition: unit });
  }

  private declarations(): void {
    const constant = this.take().text === 'const';
    for (;;) {
      const name = this.name('a name');
      if (constant) this.statements.constants.push({ name: name.text, position: name });
      if (this.at('=')) {
        this.take();
        this.value(name);
      } else if (this.at('has')) {
        this.take();
        this.unitAfter(name);
      } else if (this.at(':=')) {
        this.take();
        this.statements.rules.push({ name: name.text, expr: this.expression(), position: name });
      }
      if (!this.at(',')) return;
      this.take();
    }
  }

  private functionDefinition(): void {
    this.take();
    const name = this.name('the name of the function');
    this.expect('(', `'(' after the name of the function`);
    const parameters: string[] = [];
    while (!this.at(')')) {
      if (parameters.length > 0) this.expect(',', "',' or ')'");
      const parameter = this.name('the name of an argument');
      if (parameters.includes(parameter.text)) {
        this.fail(parameter, 'another name', `The function has two arguments called '${parameter.text}'.`);
      }
      parameters.push(parameter.text);
    }
    this.take();
    this.skipSeparators();
    const body = this.expression();
    this.skipSeparators();
    this.expect('end', `'end' after the formula of the function`);
    this.statements.functions.push({ name: name.text, parameters, body, position: name });
  }

  private unitDefinition(): void {
    this.take();
    const name = this.name('the name of the unit');
    this.expect('=', `'=' after the name of the unit`);
    const parts: string[] = [];
    const bases: Token[] = [];
    for (;;) {
      if (this.peek().kind === 'number') parts.push(this.take().text);
      if (this.peek().kind === 'name') {
        const base = this.name('a base unit');
        bases.push(base);
        parts.push(this.at('^') ? base.text + this.unitExponent() : base.text);
      } else if (parts.length === 0 || '*/'.includes(parts[parts.length - 1] ?? '')) {
        this.fail(this.peek(), 'a number or a base unit', 'A unit is a product of numbers and base units.');
      }
      if (!this.at('*') && !this.at('/')) break;
      parts.push(this.take().text);
    }
    this.statements.units.push({ name: name.text, definition: parts.join(' '), bases, position: name });
  }

  private unitExponent(): string {
    this.take();
    const sign = this.at('-') ? this.take().text : '';
    const exponent = this.take();
    if (exponent.kind !== 'number') this.fail(exponent, 'a number', 'The exponent of a unit is a number.');
    return `^${sign}${exponent.text}`;
  }

  private event(name: string | undefined): void {
    const start = this.take();
    const trigger = this.expression();
    const inequality = trigger.kind === 'binary' ? trigger : undefined;
    if (this.peek().text === 'after') {
      this.fail(
        this.peek(),
        "':'",
        "Delays ('after') are not in the subset. Add the delay to the time of the event.",
      );
    }
    if (this.at(',')) {
      this.fail(
        this.peek(),
        "':'",
        'Options of events (priority, t0, persistent, fromTrigger) are not in the subset.',
      );
    }
    this.expect(':', "':' after the trigger of the event");
    const assignments: Value[] = [];
    do {
      if (assignments.length > 0) this.take();
      const target = this.name('the state to set');
      this.expect('=', `'=' after the state to set`);
      assignments.push({ name: target.text, expr: this.expression(), position: target });
    } while (this.at(','));
    const event: EventStatement = {
      name,
      time: this.triggerTime(inequality, start),
      assignments,
      position: start,
    };
    this.statements.events.push(event);
  }

  /** The t of a trigger `time >= t`, `time > t`, `t <= time` or `t < time`. */
  private triggerTime(trigger: Extract<Expr, { kind: 'binary' }> | undefined, start: Token): Expr {
    const isTime = (expr: Expr): boolean => expr.kind === 'name' && expr.name === 'time';
    if (trigger !== undefined) {
      const { operator, left, right } = trigger;
      if ((operator === '>=' || operator === '>') && isTime(left)) return right;
      if ((operator === '<=' || operator === '<') && isTime(right)) return left;
    }
    return this.fail(
      start,
      "'at (time >= ...)'",
      'An event is triggered by time only: write at (time >= t): x = ...',
    );
  }

  protected override checkCallee(callee: Token): void {
    if (callee.text === 'log') {
      this.fail(
        callee,
        "'ln' or 'log10'",
        "'log' is ambiguous: Antimony readers take it as natural or decimal. Write ln(x) or log10(x).",
      );
    }
  }

  protected override chain(operator: Token): void {
    this.fail(operator, "'&&'", 'Comparisons cannot be chained. Write a < b && b < c.');
  }

  private name(expected: string): Token {
    const token = this.peek();
    if (token.kind !== 'name') this.fail(token, expected, undefined);
    if (isKeyword(token.text))
      this.fail(token, expected, `'${token.text}' is a keyword and cannot be a name.`);
    if (
      isBuiltinFunction(token.text) ||
      token.text === 'time' ||
      token.text === 'pi' ||
      token.text === 'log'
    ) {
      this.fail(token, expected, `'${token.text}' is built in and cannot be defined. Choose another name.`);
    }
    return this.take();
  }

  private failReaction(token: Token): never {
    return this.fail(token, 'a definition', "Reactions are not in the subset. Write rate rules: x' = ...");
  }
}
