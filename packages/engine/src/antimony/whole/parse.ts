import { type Expr, type NumberExpr, binary, literal, symbol, unary } from '../../symbolic/expression.js';
import type { Position } from '../error.js';
import { FormulaReader } from '../formulas.js';
import { closestName } from '../closest.js';
import { isReservedWord } from './keywords.js';
import { relationOf, relationWords } from './qualifiers.js';
import { type Token, tokenize } from '../tokens.js';
import {
  asCondition,
  asNumber,
  callOf,
  constants,
  isRandom,
  knownFunction,
  wrongArity,
} from './mathematics.js';
import type { Document, Module, Participant, Place, Statement, ThingType } from './statements.js';

/** Statements about how certain a value is (SBML's package "Distributions"). */
export const uncertainties: ReadonlyMap<string, string> = new Map(
  (
    'coefficientOfVariation confidenceInterval credibleInterval distribution externalParameter interquartileRange ' +
    'kurtosis mean median mode range sampleSize skewness standardDeviation standardError stdev variance'
  )
    .split(' ')
    .map((name) => [name.toLowerCase(), name]),
);

/** An empty document, to be filled by `parseInto`. */
export function emptyDocument(): Document {
  return {
    modules: new Map(),
    functions: new Map(),
    outside: { name: '', position: { line: 1, column: 1 }, parameters: [], statements: [] },
    main: undefined,
    positions: new WeakMap(),
    unitsOfNumbers: new WeakMap(),
  };
}

/**
 * Reads a whole Antimony text into a document. `importing` is called for each `import "file"`, at its place.
 *
 * @throws AntimonyError at the first fault.
 */
export function parseInto(
  document: Document,
  text: string,
  file: string | undefined,
  importing: (name: string, position: Position) => void,
): void {
  new WholeParser(tokenize(text, file), file, document, importing).parse();
}

const declarators: Readonly<Record<string, ThingType>> = {
  species: 'species',
  compartment: 'compartment',
  reaction: 'reaction',
  gene: 'reaction',
  formula: 'parameter',
};

const inequalities: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '==', '!=']);

class WholeParser extends FormulaReader {
  private module: Module;
  /** Things of this text that have no name get one by their number. */
  private submodels = 0;

  constructor(
    tokens: readonly Token[],
    file: string | undefined,
    private readonly document: Document,
    private readonly importing: (name: string, position: Position) => void,
  ) {
    super(tokens, file, document.positions);
    this.module = document.outside;
  }

  parse(): void {
    this.skipSeparators();
    while (this.peek().kind !== 'end-of-text') {
      const isBody = this.module !== this.document.outside;
      if (isBody && this.isWord('end')) {
        this.take();
        this.module = this.document.outside;
      } else if (this.isWord('model') || this.isWord('module')) {
        if (isBody) this.annotationOfModule();
        else {
          this.moduleHeader();
          this.skipSeparators();
          continue;
        }
      } else if (!isBody && this.isWord('import')) this.import();
      else this.statement();
      this.separator();
      this.skipSeparators();
    }
    if (this.module !== this.document.outside)
      this.fail(this.peek(), "'end'", "The model is never closed. Add 'end' after its last line.");
  }

  private isWord(word: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === 'name' && token.text === word;
  }

  private import(): void {
    const start = this.take();
    this.importing(this.quoted('the name of a file in quotes'), start);
  }

  private moduleHeader(): void {
    this.take();
    const isMain = this.at('*');
    if (isMain) this.take();
    const token = this.word('the name of the model');
    if (!this.at('(') && !this.isEnd())
      this.fail(
        this.peek(),
        "'(' or the end of the line",
        "A name has letters, digits and '_' only. Rename the model.",
      );
    const { modules } = this.document;
    if (modules.has(token.text))
      this.fail(token, 'another name', `There is a model '${token.text}' already. Rename one of them.`);
    const parameters: Place[] = [];
    if (this.at('(')) {
      this.take();
      while (!this.at(')')) {
        if (parameters.length > 0) this.expect(',', "',' or ')'");
        while (this.peek().kind === 'newline') this.take();
        if (this.at('$')) this.take();
        parameters.push(this.place('the name of an argument'));
      }
      this.take();
    }
    this.module = { name: token.text, position: token, parameters, statements: [] };
    modules.set(token.text, this.module);
    if (isMain) this.document.main = token.text;
  }

  /** `model relation "…"` and `model.sboTerm = …` in the body of a model. */
  private annotationOfModule(): void {
    const token = this.take();
    const place = placeOf(token, '');
    if (this.at('.')) {
      this.take();
      this.annotationValue(place, this.word('sboTerm').text);
      return;
    }
    if (!this.isAnnotation(0)) {
      this.fail(
        this.peek(),
        'an annotation of the model',
        "A model cannot stand in a model. Close the first with 'end' before the next one.",
      );
    }
    this.annotation(place);
  }

  private push(statement: Statement): void {
    this.module.statements.push(statement);
  }

  private statement(): void {
    const token = this.peek();
    const word = token.kind === 'name' ? token.text : '';
    if (this.at('-') && this.peek(1).text === '-') this.failStrand(token);
    if (word === 'DNA' || word === 'operator') this.failStrand(token);
    if (word === 'function') this.functionDefinition();
    else if (word === 'unit') this.unitDefinition();
    else if (word === 'at') this.event(undefined);
    else if (word === 'delete') this.deletions();
    else if (word === 'constraint') this.constraint();
    else if (word === 'maximize' || word === 'minimize') this.objective(undefined);
    else if (isDeclaration(word)) this.declarations();
    else if (token.kind === 'number' || this.at('-')) this.numberFirst(undefined);
    else if (this.at('->') || this.at('=>')) this.reaction(undefined);
    else this.definition();
  }

  // Declarations and definitions

  private declarations(): void {
    let constancy: 'const' | 'var' | undefined;
    let type: ThingType | undefined;
    let onlySubstance = false;
    for (; this.peek().kind === 'name' && isDeclaration(this.peek().text);) {
      const word = this.take().text;
      if (word === 'const' || word === 'ext') constancy = 'const';
      else if (word === 'var') constancy = 'var';
      else if (word === 'substanceOnly') onlySubstance = true;
      else type = declarators[word];
    }
    if (this.isWord('DNA') || this.isWord('operator')) this.failStrand(this.peek());
    if (onlySubstance) type ??= 'species';
    for (;;) {
      const { place, boundary } = this.variable();
      if (constancy === 'const' && type === 'reaction')
        this.fail(this.peek(), 'a reaction', 'A reaction cannot be const.');
      const constant = boundary ? 'const' : constancy;
      this.push({
        kind: 'declaration',
        place,
        ...(constant === undefined ? {} : { constancy: constant }),
        ...(type === undefined ? {} : { type }),
        ...(onlySubstance ? { onlySubstance } : {}),
      });
      this.maybeIn(place);
      if (this.at('=') || this.at(':=') || this.at("'") || this.isWord('has')) this.assignment(place);
      if (!this.at(',')) return;
      this.take();
      this.skipNewlines();
    }
  }

  private skipNewlines(): void {
    while (this.peek().kind === 'newline') this.index++;
  }

  private maybeIn(place: Place): boolean {
    if (!this.isWord('in')) return false;
    this.take();
    this.push({ kind: 'in', place, compartment: this.variable('a compartment').place });
    return true;
  }

  /** `= …`, `:= …`, `' = …` or `has …` after a name. */
  private assignment(place: Place): void {
    const token = this.take();
    if (token.text === "'") this.expect('=', `'=' after ${place.name}'`);
    if (token.text === 'has') {
      this.push({ kind: 'unit-of', place, unit: this.unitFormula() });
      return;
    }
    const kind = token.text === ':=' ? 'rule' : token.text === '=' ? 'value' : 'rate';
    if (this.isEnd() || (this.at(',') && kind === 'value')) {
      this.push({ kind, place });
      return;
    }
    const expr = this.numeric();
    this.push({ kind, place, expr });
    const unit = this.document.unitsOfNumbers.get(expr);
    if (unit !== undefined) this.push({ kind: 'unit-of', place, unit: this.mark(symbol(unit), token) });
  }

  private isEnd(): boolean {
    const { kind } = this.peek();
    return kind === 'newline' || kind === 'end-of-text' || this.at(';') || this.isWord('end');
  }

  /** A statement that begins with a name. */
  private definition(): void {
    const start = this.index;
    const token = this.peek();
    if (token.kind !== 'name' && !this.at('$')) {
      this.fail(
        token,
        'a definition',
        token.text === "'" || token.text === '=' ? 'A name is missing before it.' : undefined,
      );
    }
    const { place, boundary } = this.variable();
    const declare = (): void => {
      if (boundary) this.push({ kind: 'declaration', place, constancy: 'const' });
    };
    if (this.isAnnotation(0)) {
      this.annotation(place);
      return;
    }
    if (this.at('(')) {
      this.submodel(undefined, place);
      return;
    }
    const isReaction =
      this.at('+') ||
      this.at('->') ||
      this.at('=>') ||
      this.at('<==>') ||
      this.at('$') ||
      this.isInteraction();
    if (isReaction || (this.peek().kind === 'name' && !isReservedWord(this.peek().text))) {
      this.index = start;
      this.reaction(undefined);
      return;
    }
    const isPlaced = this.maybeIn(place);
    declare();
    const next = this.peek();
    if (this.at(':')) this.labelled(place);
    else if (this.at('=') && this.isAnnotated(place)) this.annotationValueOf(place);
    else if (this.at('=') || this.at(':=') || this.at("'") || this.isWord('has')) this.assignment(place);
    else if (this.isWord('is')) this.is(place);
    else if (this.at('*')) this.converted(place);
    else if (inequalities.has(next.text) && next.kind === 'operator') {
      this.index = start;
      this.claim('constraint', undefined);
    } else if (this.at('-') && this.peek(1).text === '-') this.failStrand(next);
    else if (!isPlaced && !(boundary && this.isEnd()))
      this.fail(
        next,
        "'=', ':=', ''', 'is', 'in', 'has', ':' or '->'",
        `After '${place.name}' comes its definition, such as ${place.name} = 1 or ${place.name} -> B; k.`,
      );
  }

  /** What stands after `name:`. */
  private labelled(place: Place): void {
    this.take();
    const token = this.peek();
    if (this.isWord('at')) this.event(place);
    else if (this.isWord('maximize') || this.isWord('minimize')) this.objective(place);
    else if (this.at('-') && this.peek(1).text === '-') this.failStrand(token);
    else if (token.kind === 'number') this.numberFirst(place);
    else if (token.kind === 'name' && this.peek(1).text === '(' && this.peek(1).kind === 'operator')
      this.submodel(place, this.variable().place);
    else if (token.kind === 'name' && this.peek(1).text === '-' && this.peek(2).text === '-')
      this.failStrand(token);
    else if (token.kind === 'name' || this.at('$') || this.at('->') || this.at('=>') || this.at('<==>'))
      this.reaction(place);
    else
      this.fail(
        token,
        "a reaction, 'at' or a model",
        `After '${place.name}:' comes a reaction, an event or the model that it is a copy of.`,
      );
  }

  /** A number first: an algebraic rule, a constraint, or a reaction. */
  private numberFirst(place: Place | undefined): void {
    const ahead = this.at('-') ? 2 : 1;
    const next = this.peek(ahead);
    if (next.text === '=' && next.kind === 'operator') {
      const left = this.numeric();
      this.take();
      const right = this.numeric();
      const isZero = left.kind === 'number' && left.value === 0;
      this.push({ kind: 'algebraic', expr: isZero ? right : this.mark(binary('-', right, left), next) });
    } else if (next.kind === 'operator' && inequalities.has(next.text)) this.claim('constraint', place);
    else this.reaction(place);
  }

  private is(place: Place): void {
    this.take();
    if (this.peek().kind === 'text') {
      const text = this.take().text;
      if (this.isAnnotated(place)) {
        const { about, relation } = splitLast(place);
        this.push({ kind: 'annotation', place: about, relation, values: [text] });
      } else this.push({ kind: 'name', place, text });
      return;
    }
    const as = this.variable('a name, or a text in quotes').place;
    if (this.at('/')) {
      this.take();
      this.push({ kind: 'same', place, as, factor: this.factor() });
    } else this.push({ kind: 'same', place, as });
  }

  /** `A.x * factor is y` */
  private converted(place: Place): void {
    this.take();
    const factor = this.factor();
    if (!this.isWord('is')) this.fail(this.peek(), "'is'", 'Write A.x * factor is y.');
    this.take();
    const as = this.variable().place;
    this.push({ kind: 'same', place, as, factor });
  }

  private factor(): Expr {
    const token = this.peek();
    if (token.kind === 'number') return this.mark(literal(Number(this.take().text)), token);
    return this.mark(symbol(this.variable('a number or a name').place.name), token);
  }

  private deletions(): void {
    this.take();
    for (;;) {
      this.push({ kind: 'delete', place: this.variable().place });
      if (!this.at(',')) return;
      this.take();
      this.skipNewlines();
    }
  }

  private submodel(place: Place | undefined, module: Place): void {
    if (module.name.includes('.')) this.fail(this.peek(), 'the name of a model', undefined);
    this.take();
    const args: (Place | Expr)[] = [];
    while (!this.at(')')) {
      if (args.length > 0) this.expect(',', "',' or ')'");
      this.skipNewlines();
      const isNumber = this.peek().kind === 'number' || this.at('-');
      args.push(isNumber ? this.expression() : this.variable('the name or number of an argument').place);
    }
    this.take();
    let timeFactor: Expr | undefined;
    let extentFactor: Expr | undefined;
    while (this.at(',')) {
      this.take();
      const option = this.take();
      this.expect('=', `'=' after '${option.text}'`);
      if (option.text.toLowerCase() === 'timeconv') timeFactor = this.factor();
      else if (option.text.toLowerCase() === 'extentconv') extentFactor = this.factor();
      else this.fail(option, "'timeconv' or 'extentconv'", 'A submodel has these options only.');
    }
    const name = place ?? placeOf(this.peek(), `_sys${this.submodels++}`);
    this.push({
      kind: 'submodel',
      place: name,
      module,
      args,
      ...(timeFactor === undefined ? {} : { timeFactor }),
      ...(extentFactor === undefined ? {} : { extentFactor }),
      ...this.inCompartment(),
    });
  }

  private inCompartment(): { readonly compartment?: Place } {
    if (!this.isWord('in')) return {};
    this.take();
    return { compartment: this.variable('a compartment').place };
  }

  // Reactions and events

  private isInteraction(): boolean {
    if (!this.at('-')) return false;
    const next = this.peek(1);
    return (
      next.text === '|' ||
      next.text === '(' ||
      next.text === '||' ||
      (next.kind === 'name' && next.text === 'o')
    );
  }

  private reaction(place: Place | undefined): void {
    const position = this.peek();
    const reactants = this.participants();
    const divider = this.peek();
    if (this.isInteraction()) {
      this.interaction(place, position, reactants);
      return;
    }
    if (this.at('-') && this.peek(1).text === '-') this.failStrand(divider);
    if (!this.at('->') && !this.at('=>') && !this.at('<==>'))
      this.fail(divider, "'->' or '=>'", 'A reaction is written A + B -> C; rate.');
    this.take();
    const products = this.participants();
    if (this.at(';')) this.take();
    const rate = this.isEnd() || this.isWord('in') ? undefined : this.numeric();
    this.push({
      kind: 'reaction',
      ...(place === undefined ? {} : { place }),
      position,
      reactants,
      products,
      reversible: divider.text !== '=>',
      ...(rate === undefined ? {} : { rate }),
      ...this.inCompartment(),
    });
  }

  private interaction(
    place: Place | undefined,
    position: Position,
    participants: readonly Participant[],
  ): void {
    this.take();
    const sign = this.take().text;
    const interaction = sign === '(' ? 'influence' : sign === 'o' ? 'activation' : 'inhibition';
    const reactions = this.participants().map(({ species }) => species);
    if (reactions.length === 0) this.fail(this.peek(), 'the name of a reaction', undefined);
    this.push({
      kind: 'interaction',
      ...(place === undefined ? {} : { place }),
      position,
      interaction,
      species: participants.map(({ species }) => species),
      reactions,
    });
  }

  private participants(): readonly Participant[] {
    const found: Participant[] = [];
    for (;;) {
      const token = this.peek();
      const starts =
        token.kind === 'number' || this.at('$') || (token.kind === 'name' && !isReservedWord(token.text));
      if (!starts) {
        if (found.length > 0) this.fail(token, 'a species', "After '+' comes a species.");
        return found;
      }
      let stoichiometry: number | Place = 1;
      if (token.kind === 'number') stoichiometry = Number(this.take().text);
      let { place: species, boundary } = this.variable('a species');
      const next = this.peek();
      const more = this.at('$') || (next.kind === 'name' && !isReservedWord(next.text));
      if (more) {
        if (token.kind === 'number') this.fail(next, "'+', '->', '=>' or ';'", undefined);
        stoichiometry = species;
        ({ place: species, boundary } = this.variable('a species'));
      }
      found.push({ species, boundary, stoichiometry });
      if (!this.at('+')) return found;
      this.take();
    }
  }

  private event(place: Place | undefined): void {
    const position = this.take();
    let trigger = this.expression();
    let delay: Expr | undefined;
    if (this.isWord('after')) {
      this.take();
      delay = asNumber(trigger);
      trigger = this.expression();
    }
    let priority: Expr | undefined;
    const options = { t0: true, persistent: true, fromtrigger: true };
    while (this.at(',')) {
      this.take();
      this.skipNewlines();
      const option = this.take();
      const name = option.text.toLowerCase();
      if (name !== 'priority' && !Object.hasOwn(options, name)) {
        this.fail(
          option,
          "'priority', 't0', 'persistent' or 'fromTrigger'",
          'After the trigger come options of the event, then a colon and what it sets.',
        );
      }
      this.expect('=', `'=' after '${option.text}'`);
      if (name === 'priority') priority = this.numeric();
      else options[name as keyof typeof options] = this.truth();
    }
    this.expect(':', "':' after the trigger of the event");
    const assignments: { place: Place; expr: Expr }[] = [];
    do {
      if (assignments.length > 0) this.take();
      this.skipNewlines();
      const target = this.variable('the variable to set').place;
      this.expect('=', `'=' after '${target.name}'`);
      assignments.push({ place: target, expr: this.numeric() });
    } while (this.at(',') || this.at(':'));
    this.push({
      kind: 'event',
      ...(place === undefined ? {} : { place }),
      position,
      trigger: asCondition(trigger),
      ...(delay === undefined ? {} : { delay }),
      ...(priority === undefined ? {} : { priority }),
      initiallyTrue: options.t0,
      persistent: options.persistent,
      valuesFromTrigger: options.fromtrigger,
      assignments,
    });
  }

  private truth(): boolean {
    const token = this.take();
    const text = token.text.toLowerCase();
    if (text !== 'true' && text !== 'false' && text !== '1' && text !== '0')
      this.fail(token, "'true' or 'false'", undefined);
    return text === 'true' || text === '1';
  }

  // Annotations, constraints

  /** Whether an annotation follows: `relation "…"`, `relation.part "…"`. */
  private isAnnotation(ahead: number): boolean {
    const relation = this.peek(ahead);
    if (relation.kind !== 'name' || isReservedWord(relation.text)) return false;
    const next = this.peek(ahead + 1);
    if (next.kind === 'text') return true;
    const value = this.peek(ahead + 3);
    return next.text === '.' && (value.kind === 'text' || value.kind === 'number');
  }

  private annotation(place: Place): void {
    const start = this.take();
    let word = start.text;
    if (this.at('.')) {
      this.take();
      word += `.${this.take().text}`;
    }
    const relation = relationOf(word);
    if (relation === undefined) {
      const close = closestName(word, relationWords) ?? 'description';
      this.fail(
        start,
        'a word for an annotation',
        `Did you mean '${close}'? Names of things are written: x is "name".`,
      );
    }
    const values: string[] = [];
    if (this.peek().kind === 'number') values.push(this.take().text);
    else {
      for (;;) {
        values.push(this.quoted('a text in quotes'));
        if (!this.at(',')) break;
        this.take();
        this.skipNewlines();
      }
    }
    this.push({ kind: 'annotation', place, relation, values });
  }

  private quoted(expected: string): string {
    const token = this.take();
    if (token.kind !== 'text') this.fail(token, expected, undefined);
    return token.text;
  }

  /** Whether the last part of a name says something about the thing before it, as in `A.sboTerm`. */
  private isAnnotated({ name }: Place): boolean {
    const last = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    return name.includes('.') && (last === 'sboterm' || uncertainties.has(last));
  }

  private annotationValueOf(place: Place): void {
    const { about, relation } = splitLast(place);
    this.annotationValue(about, relation);
  }

  /** `= value` of `A.sboTerm` and of uncertainties. */
  private annotationValue(about: Place, relation: string): void {
    this.expect('=', `'=' after '${relation}'`);
    const start = this.index;
    if (relation.toLowerCase() === 'sboterm') {
      if (this.peek().text.toLowerCase() === 'sbo' && this.peek(1).text === ':') this.index += 2;
      const token = this.take();
      if (token.kind !== 'number' || !/^\d+$/.test(token.text))
        this.fail(token, 'the number of an SBO term', undefined);
      const value = `SBO:${String(Number(token.text)).padStart(7, '0')}`;
      this.push({ kind: 'annotation', place: about, relation: 'sboTerm', values: [value] });
      return;
    }
    while (!this.isEnd()) this.index++;
    const written = this.tokens.slice(start, this.index).map((token) => token.text);
    if (written.length === 0) this.fail(this.peek(), 'a value', undefined);
    const known = uncertainties.get(relation.toLowerCase()) ?? relation;
    this.push({ kind: 'annotation', place: about, relation: known, values: [written.join(' ')] });
  }

  private constraint(): void {
    this.take();
    const place = this.at(':') ? undefined : this.variable('the name of the constraint').place;
    this.expect(':', "':' before the condition");
    this.claim('constraint', place);
  }

  private objective(place: Place | undefined): void {
    const maximize = this.isWord('maximize');
    this.take();
    this.claim(maximize ? 'maximize' : 'minimize', place);
  }

  private claim(claim: 'constraint' | 'maximize' | 'minimize', place: Place | undefined): void {
    const read = this.expression();
    const expr = claim === 'constraint' ? asCondition(read) : asNumber(read);
    this.push({ kind: 'claim', ...(place === undefined ? {} : { place }), claim, expr });
  }

  // Functions and units

  private functionDefinition(): void {
    this.take();
    const name = this.word('the name of the function');
    const { functions } = this.document;
    if (functions.has(name.text))
      this.fail(name, 'another name', `There is a function '${name.text}' already. Rename one of them.`);
    if (knownFunction(name.text) !== undefined)
      this.fail(
        name,
        'another name',
        `'${name.text}' is built in and cannot be defined. Choose another name.`,
      );
    this.expect('(', `'(' after the name of the function`);
    const parameters: string[] = [];
    while (!this.at(')')) {
      if (parameters.length > 0) this.expect(',', "',' or ')'");
      this.skipNewlines();
      const parameter = this.word('the name of an argument');
      if (parameters.includes(parameter.text))
        this.fail(parameter, 'another name', `The function has two arguments called '${parameter.text}'.`);
      parameters.push(parameter.text);
    }
    this.take();
    this.skipSeparators();
    const body = this.numeric();
    this.skipSeparators();
    if (!this.isWord('end')) this.fail(this.peek(), `'end' after the formula of the function`, undefined);
    this.take();
    functions.set(name.text, { name: name.text, position: name, parameters, body });
  }

  private unitDefinition(): void {
    this.take();
    const { place } = this.variable('the name of the unit');
    if (!this.at('=')) {
      this.push({ kind: 'unit', place });
      return;
    }
    this.take();
    this.push({ kind: 'unit', place, unit: this.unitFormula() });
  }

  private inUnit = false;

  private unitFormula(): Expr {
    this.inUnit = true;
    const unit = this.expression();
    this.inUnit = false;
    return unit;
  }

  // What formulas have beyond those of the subset.

  private numeric(): Expr {
    const expr = this.expression();
    const number = asNumber(expr);
    if (number !== expr) this.mark(number, this.peek());
    return number;
  }

  protected override isReserved(word: string): boolean {
    return isReservedWord(word);
  }

  protected override isOperator(): boolean {
    return true;
  }

  protected override operation(operator: Token, left: Expr, right: Expr): Expr {
    switch (operator.text) {
      case '&&':
      case '||':
        return binary(operator.text, asCondition(left), asCondition(right));
      case '%':
        return callOf('rem', [left, right]);
      case '<':
      case '<=':
      case '>':
      case '>=':
      case '==':
      case '!=':
        return this.comparison(operator.text, left, right);
      default:
        return super.operation(operator, asNumber(left), asNumber(right));
    }
  }

  /** The operands of the last comparison of a chain, by its expression. */
  private readonly lastOperand = new WeakMap<Expr, Expr>();
  private chained = false;

  private comparison(operator: '<' | '<=' | '>' | '>=' | '==' | '!=', left: Expr, right: Expr): Expr {
    const middle = this.chained ? this.lastOperand.get(left) : undefined;
    this.chained = false;
    const pair = binary(operator, middle ?? asNumber(left), asNumber(right));
    const whole = middle === undefined ? pair : binary('&&', left, pair);
    this.lastOperand.set(whole, asNumber(right));
    return whole;
  }

  protected override isComparison(expr: Expr): boolean {
    return this.lastOperand.has(expr);
  }

  protected override chain(): void {
    this.chained = true;
  }

  protected override minus(operand: Expr): Expr {
    return unary('-', asNumber(operand));
  }

  protected override not(operand: Expr): Expr {
    return unary('!', asCondition(operand));
  }

  protected override numbered(value: number): Expr {
    const number = literal(value);
    const next = this.peek();
    if (next.kind !== 'name' || isReservedWord(next.text)) return number;
    if (this.inUnit) {
      // '2 mole' is a product, and binds as tightly as one number.
      const unit = this.unitPower();
      return this.parenthesizedProduct(number, unit);
    }
    this.document.unitsOfNumbers.set(number, this.take().text);
    return number;
  }

  protected override negated(number: NumberExpr): Expr {
    const negative = super.negated(number);
    const unit = this.document.unitsOfNumbers.get(number);
    if (unit !== undefined) this.document.unitsOfNumbers.set(negative, unit);
    return negative;
  }

  /** `metre^2` after a number. */
  private unitPower(): Expr {
    const token = this.take();
    const base = this.mark(symbol(token.text), token);
    if (!this.at('^')) return base;
    this.take();
    const negative = this.at('-');
    if (negative) this.take();
    const exponent = this.take();
    if (exponent.kind !== 'number') this.fail(exponent, 'a number', 'The exponent of a unit is a number.');
    const value = Number(exponent.text);
    return this.mark(binary('^', base, this.mark(literal(negative ? -value : value), exponent)), token);
  }

  private parenthesizedProduct(number: Expr, unit: Expr): Expr {
    const product = binary('*', number, unit);
    this.parenthesized.add(product);
    return product;
  }

  protected override named(token: Token): Expr {
    let name = token.text;
    if (this.at('.')) name = this.dotted(token);
    else if (!this.inUnit && Object.hasOwn(constants, name)) return { ...(constants[name] as Expr) };
    return symbol(name);
  }

  protected override checkCallee(callee: Token): void {
    if (this.inUnit) this.fail(callee, 'a unit', 'A unit is a product of numbers and units.');
    if (!isRandom(callee.text)) return;
    this.fail(
      callee,
      'a function without chance',
      `'${callee.text}' draws random numbers; a model of equations has none. Write its mean.`,
    );
  }

  protected override called(callee: Token, args: readonly Expr[]): Expr {
    const known = knownFunction(callee.text);
    if (known === undefined) return { kind: 'call', callee: callee.text, args: args.map(asNumber) };
    const expected = wrongArity(known, args.length);
    if (expected !== undefined)
      this.fail(
        callee,
        `${expected} argument${expected === '1' ? '' : 's'} of '${callee.text}'`,
        `It has ${args.length}.`,
      );
    return callOf(known, args);
  }

  // Names

  private dotted(first: Token): string {
    let name = first.text;
    while (this.at('.') && this.peek(1).kind === 'name') {
      this.take();
      name += `.${this.take().text}`;
    }
    return name;
  }

  /** A name, perhaps with dots, perhaps with '$' before it. */
  private variable(expected = 'a name'): { readonly place: Place; readonly boundary: boolean } {
    const boundary = this.at('$');
    if (boundary) this.take();
    const token = this.word(expected);
    return { place: placeOf(token, this.dotted(token)), boundary };
  }

  private place(expected: string): Place {
    const token = this.word(expected);
    return placeOf(token, token.text);
  }

  private word(expected: string): Token {
    const token = this.peek();
    if (token.kind !== 'name') this.fail(token, expected, undefined);
    const { text } = token;
    if (isReservedWord(text)) this.fail(token, expected, `'${text}' is a keyword and cannot be a name.`);
    if (text === 'time' || text === 'pi' || Object.hasOwn(constants, text))
      this.fail(token, expected, `'${text}' is built in and cannot be defined. Choose another name.`);
    return this.take();
  }

  private failStrand(token: Token): never {
    return this.fail(
      token,
      'a reaction, an event or a definition',
      'Strands of DNA are not read. Write the rate of each reaction of the strand out.',
    );
  }
}

function isDeclaration(word: string): boolean {
  return (
    word === 'const' ||
    word === 'ext' ||
    word === 'var' ||
    word === 'substanceOnly' ||
    Object.hasOwn(declarators, word)
  );
}

const placeOf = ({ line, column }: Position, name: string): Place => ({ name, line, column });

/** `A.b` as `A` and `b`. */
function splitLast(place: Place): { readonly about: Place; readonly relation: string } {
  const dot = place.name.lastIndexOf('.');
  return { about: placeOf(place, place.name.slice(0, dot)), relation: place.name.slice(dot + 1) };
}
