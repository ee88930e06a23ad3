import { type Expr, binary, call, symbol, unary } from '../../symbolic/expression.js';
import { AntimonyError, type Position } from '../error.js';
import type {
  Document,
  EventStatement,
  InteractionStatement,
  Module,
  Place,
  ReactionStatement,
  Statement,
  SubmodelStatement,
  ThingType,
} from './statements.js';

/** A thing of a model with all its submodels: what the statements about it say together. */
export interface Thing {
  /** With dots where it is in a submodel. */
  readonly name: string;
  readonly position: Position;
  type?: ThingType | 'event' | 'unit' | 'stoichiometry' | 'submodel' | 'interaction' | 'claim';
  constancy?: 'const' | 'var';
  onlySubstance?: boolean;
  compartment?: string;
  /** By the reaction or submodel it is in, where it has no compartment of its own. */
  outerCompartment?: string;
  /** Initial value, or the rate of a reaction. */
  value?: Expr;
  rule?: Expr;
  rate?: Expr;
  unit?: Expr;
  unitDefinition?: Expr;
  displayName?: string;
  reaction?: ReactionParts;
  event?: EventParts;
  isDeleted?: boolean;
}

/** A reaction with the full names of its species. */
export interface ReactionParts extends Omit<
  ReactionStatement,
  'reactants' | 'products' | 'rate' | 'compartment' | 'place'
> {
  readonly reactants: readonly FullParticipant[];
  readonly products: readonly FullParticipant[];
}

export interface FullParticipant {
  readonly species: string;
  readonly stoichiometry: number | string;
  readonly position: Position;
}

export type EventParts = Omit<EventStatement, 'place' | 'assignments'> & {
  readonly assignments: readonly { readonly name: string; readonly expr: Expr }[];
};

/** What a document says when its submodels are put in place. */
export interface Things {
  /** By full name, in the order in which the statements are about them. */
  readonly things: ReadonlyMap<string, Thing>;
  /** The thing that a name stands for, and by what its value is divided. */
  resolve(name: string): { readonly thing: Thing | undefined; readonly divisor: Expr | undefined };
  readonly annotations: readonly { about: Place; relation: string; values: readonly string[] }[];
  readonly interactions: readonly (Pick<InteractionStatement, 'interaction' | 'position'> & {
    readonly name: string;
    readonly species: readonly string[];
    readonly reactions: readonly string[];
  })[];
  readonly algebraic: readonly Expr[];
  readonly claims: readonly { claim: string; name?: string; expr: Expr }[];
  /** Expressions with full names; positions are kept. */
  readonly positions: WeakMap<Expr, Position>;
}

/**
 * Puts each submodel in its place: its things get names with dots, what stands for the same thing becomes one, times
 * and extents are converted, what is deleted is marked. Later statements go before earlier ones.
 *
 * @throws AntimonyError
 */
export function thingsOf(document: Document, module: Module, file: string | undefined): Things {
  const builder = new Builder(document, file);
  builder.addModule(module, { prefix: '', reactions: builder.reactionsOf(module) });
  return builder;
}

/** Where the statements of a module go. */
interface Site {
  /** Before the names of its things. */
  readonly prefix: string;
  /** Names of its reactions, with the prefix. */
  readonly reactions: ReadonlySet<string>;
  readonly time?: Expr;
  readonly extent?: Expr;
  readonly compartment?: string;
}

const maxDepth = 100;
const maxStatements = 2_000_000;

class Builder implements Things {
  readonly things = new Map<string, Thing>();
  readonly annotations: { about: Place; relation: string; values: readonly string[] }[] = [];
  readonly interactions: Things['interactions'][number][] = [];
  readonly algebraic: Expr[] = [];
  readonly claims: { claim: string; name?: string; expr: Expr }[] = [];
  readonly positions: WeakMap<Expr, Position>;
  /** Names that stand for another thing, whose value is that of the other divided by a factor. */
  private readonly sames = new Map<string, { readonly name: string; readonly divisor: Expr | undefined }>();
  private readonly open: string[] = [];
  private handled = 0;
  private unnamedReactions = 0;
  private unnamedEvents = 0;
  private unnamedInteractions = 0;

  constructor(
    private readonly document: Document,
    private readonly file: string | undefined,
  ) {
    this.positions = document.positions;
  }

  resolve(name: string): { thing: Thing | undefined; divisor: Expr | undefined } {
    const { name: final, divisor } = this.follow(name);
    return { thing: this.things.get(final), divisor };
  }

  private follow(name: string): { name: string; divisor: Expr | undefined } {
    let divisor: Expr | undefined;
    for (let link = this.sames.get(name); link !== undefined; link = this.sames.get(name)) {
      ({ name } = link);
      if (link.divisor !== undefined)
        divisor = divisor === undefined ? link.divisor : binary('*', divisor, link.divisor);
    }
    return { name, divisor };
  }

  /** Names of a module's reactions, those of its submodels with dots. */
  reactionsOf(module: Module, seen: readonly Module[] = []): ReadonlySet<string> {
    const names = new Set<string>();
    for (const statement of module.statements) {
      this.count(module);
      if (statement.kind === 'reaction' && statement.place !== undefined) names.add(statement.place.name);
      if (statement.kind !== 'submodel') continue;
      const sub = this.document.modules.get(statement.module.name);
      if (sub === undefined || seen.includes(sub) || seen.length > maxDepth) continue;
      for (const name of this.reactionsOf(sub, [...seen, sub])) names.add(`${statement.place.name}.${name}`);
    }
    return names;
  }

  addModule(module: Module, place: Site): void {
    const circle = this.open.indexOf(module.name);
    if (circle >= 0) {
      const found = [...this.open.slice(circle), module.name].join(' -> ');
      this.fail(module.position, `Models contain themselves: ${found}. Remove one of the submodels.`, found);
    }
    if (this.open.length >= maxDepth)
      this.fail(
        module.position,
        `Submodels stand in submodels more than ${maxDepth} deep.`,
        `'${module.name}'`,
      );
    this.open.push(module.name);
    for (const { name, ...position } of module.parameters)
      this.thing({ name: place.prefix + name, ...position });
    for (const statement of module.statements) {
      this.count(module);
      this.add(statement, place);
    }
    this.open.pop();
  }

  /** Ten copies of ten copies of … are soon more than a machine holds. */
  private count({ name, position }: Module): void {
    if (++this.handled <= maxStatements) return;
    this.fail(
      position,
      `With all its submodels the model has more than ${maxStatements} statements.`,
      `'${name}'`,
    );
  }

  private add(statement: Statement, place: Site): void {
    const full = (of: Place): Place => ({ ...of, name: place.prefix + of.name });
    const math = (expr: Expr): Expr => this.mapped(expr, place);
    switch (statement.kind) {
      case 'declaration': {
        const thing = this.thing(full(statement.place));
        if (statement.constancy !== undefined) thing.constancy = statement.constancy;
        if (statement.onlySubstance === true) thing.onlySubstance = true;
        if (statement.type !== undefined) this.type(thing, statement.type, statement.place);
        if (place.compartment !== undefined) thing.outerCompartment ??= place.compartment;
        return;
      }
      case 'in': {
        const compartment = this.thing(full(statement.compartment));
        this.type(compartment, 'compartment', statement.compartment);
        this.thing(full(statement.place)).compartment = compartment.name;
        return;
      }
      case 'value':
      case 'rule':
      case 'rate':
        this.define(this.thing(full(statement.place)), statement.kind, statement.expr, place);
        return;
      case 'unit-of':
        this.thing(full(statement.place)).unit = this.named(statement.unit, place.prefix);
        return;
      case 'unit': {
        const thing = this.thing(full(statement.place));
        this.type(thing, 'unit', statement.place);
        if (statement.unit !== undefined) thing.unitDefinition = this.named(statement.unit, place.prefix);
        return;
      }
      case 'name':
        this.thing(full(statement.place)).displayName = statement.text;
        return;
      case 'annotation': {
        const about = statement.place.name === '' ? statement.place : full(statement.place);
        // The model itself has annotations of its own; those of a submodel stay with it.
        if (statement.place.name === '' && place.prefix !== '') return;
        this.annotations.push({ about, relation: statement.relation, values: statement.values });
        return;
      }
      case 'reaction':
        this.addReaction(statement, place);
        return;
      case 'interaction': {
        const name =
          statement.place?.name ?? this.freeName('_I', () => this.unnamedInteractions++, place.prefix);
        const { line, column } = statement.position;
        const thing = this.thing({ name: place.prefix + name, line, column });
        this.type(thing, 'interaction', statement.position);
        this.interactions.push({
          name: thing.name,
          interaction: statement.interaction,
          position: statement.position,
          species: statement.species.map((of) => this.speciesOf(full(of)).name),
          reactions: statement.reactions.map((of) => full(of).name),
        });
        return;
      }
      case 'event':
        this.addEvent(statement, place);
        return;
      case 'submodel':
        this.addSubmodel(statement, place);
        return;
      case 'same': {
        const { factor } = statement;
        this.unite(
          full(statement.place),
          full(statement.as),
          factor === undefined ? undefined : math(factor),
        );
        return;
      }
      case 'delete':
        this.delete(full(statement.place));
        return;
      case 'algebraic':
        this.algebraic.push(math(statement.expr));
        return;
      case 'claim': {
        const name = statement.place && full(statement.place);
        if (name !== undefined) this.type(this.thing(name), 'claim', name);
        this.claims.push({
          claim: statement.claim,
          ...(name === undefined ? {} : { name: name.name }),
          expr: math(statement.expr),
        });
      }
    }
  }

  /** The thing of a full name; a new one where there is none. */
  private thing({ name, line, column }: Place): Thing {
    const { name: final } = this.follow(name);
    let thing = this.things.get(final);
    if (thing === undefined) {
      thing = { name: final, position: { line, column } };
      this.things.set(final, thing);
    }
    return thing;
  }

  private type(thing: Thing, type: NonNullable<Thing['type']>, at: Position): void {
    const given = thing.type;
    if (given !== undefined && given !== type && given !== 'parameter') {
      const kinds: Readonly<Record<string, string>> = {
        species: 'a species',
        compartment: 'a compartment',
        reaction: 'a reaction',
        parameter: 'a parameter',
        event: 'an event',
        unit: 'a unit',
        stoichiometry: 'a stoichiometry',
        submodel: 'a submodel',
        interaction: 'an interaction',
        claim: 'a constraint',
      };
      const message = `'${thing.name}' is ${kinds[type]} here and ${kinds[given]} in line ${thing.position.line}. Rename one of them.`;
      this.fail(at, message, `'${thing.name}'`, kinds[given] ?? given);
    }
    thing.type = type;
  }

  private define(thing: Thing, kind: 'value' | 'rule' | 'rate', expr: Expr | undefined, place: Site): void {
    if (expr === undefined) {
      if (kind === 'value' && thing.type !== 'reaction') delete thing.rule;
      delete thing[kind];
      return;
    }
    const mapped = this.mapped(expr, place);
    const isReactionRate =
      thing.reaction !== undefined || place.reactions.has(thing.name.slice(place.prefix.length));
    if (kind === 'value') {
      thing.value = isReactionRate ? this.slowed(mapped, place) : mapped;
      delete thing.rule;
    } else if (kind === 'rule') {
      thing.rule = mapped;
      delete thing.value;
      delete thing.rate;
    } else {
      thing.rate = place.time === undefined ? mapped : this.at(binary('/', mapped, place.time), mapped);
      delete thing.rule;
    }
  }

  /** The rate of a submodel's reaction in the time and extent of the model around it. */
  private slowed(rate: Expr, { time, extent }: Site): Expr {
    let result = rate;
    if (time !== undefined) result = binary('/', result, time);
    if (extent !== undefined) result = binary('*', result, extent);
    return this.at(result, rate);
  }

  private speciesOf(place: Place): Thing {
    const thing = this.thing(place);
    this.type(thing, 'species', place);
    return thing;
  }

  private addReaction(statement: ReactionStatement, place: Site): void {
    const { position, reversible, reactants, products, rate } = statement;
    const { line, column } = position;
    const own = statement.place?.name ?? this.freeName('_J', () => this.unnamedReactions++, place.prefix);
    const thing = this.thing({ name: place.prefix + own, line, column });
    this.type(thing, 'reaction', position);
    if (statement.compartment !== undefined) {
      const compartment = this.thing({
        ...statement.compartment,
        name: place.prefix + statement.compartment.name,
      });
      this.type(compartment, 'compartment', statement.compartment);
      thing.compartment = compartment.name;
    }
    const side = (participants: ReactionStatement['reactants']): readonly FullParticipant[] =>
      participants.map(({ species, boundary, stoichiometry }) => {
        const full = { ...species, name: place.prefix + species.name };
        const one = this.speciesOf(full);
        if (boundary) one.constancy = 'const';
        if (thing.compartment !== undefined) one.outerCompartment = thing.compartment;
        else if (place.compartment !== undefined) one.outerCompartment ??= place.compartment;
        if (typeof stoichiometry !== 'number') {
          const reference = this.thing({ ...stoichiometry, name: place.prefix + stoichiometry.name });
          this.type(reference, 'stoichiometry', stoichiometry);
        }
        return {
          species: full.name,
          stoichiometry:
            typeof stoichiometry === 'number' ? stoichiometry : place.prefix + stoichiometry.name,
          position: { line: species.line, column: species.column },
        };
      });
    thing.reaction = {
      kind: 'reaction',
      position,
      reversible,
      reactants: side(reactants),
      products: side(products),
    };
    if (rate !== undefined) thing.value = this.slowed(this.mapped(rate, place), place);
  }

  private freeName(stem: string, next: () => number, prefix: string): string {
    for (;;) {
      const name = `${stem}${next()}`;
      if (!this.things.has(prefix + name)) return name;
    }
  }

  private addEvent(statement: EventStatement, place: Site): void {
    const { position, place: of, delay, priority, trigger, assignments, ...options } = statement;
    const { line, column } = position;
    const own = of?.name ?? this.freeName('_E', () => this.unnamedEvents++, place.prefix);
    const thing = this.thing({ name: place.prefix + own, line, column });
    this.type(thing, 'event', position);
    const math = (expr: Expr): Expr => this.mapped(expr, place);
    const waited = delay === undefined ? undefined : math(delay);
    thing.event = {
      ...options,
      position,
      trigger: math(trigger),
      ...(waited === undefined
        ? {}
        : { delay: place.time === undefined ? waited : this.at(binary('*', place.time, waited), waited) }),
      ...(priority === undefined ? {} : { priority: math(priority) }),
      assignments: assignments.map(({ place: target, expr }) => {
        this.thing({ ...target, name: place.prefix + target.name });
        return { name: place.prefix + target.name, expr: math(expr) };
      }),
    };
  }

  private addSubmodel(statement: SubmodelStatement, place: Site): void {
    const module = this.document.modules.get(statement.module.name);
    if (module === undefined) {
      const { name } = statement.module;
      this.fail(
        statement.module,
        `There is no model '${name}'. Write it before, or import the file that has it.`,
        `'${name}'`,
        'the name of a model',
      );
    }
    const name = place.prefix + statement.place.name;
    const submodel = this.thing({ ...statement.place, name });
    this.type(submodel, 'submodel', statement.place);
    const combined = (outer: Expr | undefined, inner: Expr | undefined): Expr | undefined => {
      if (inner === undefined) return outer;
      const own = this.mapped(inner, { prefix: place.prefix, reactions: new Set() });
      return outer === undefined ? own : this.at(binary('*', own, outer), inner);
    };
    const time = combined(place.time, statement.timeFactor);
    const extent = combined(place.extent, statement.extentFactor);
    let compartment = place.compartment;
    if (statement.compartment !== undefined) {
      const around = this.thing({
        ...statement.compartment,
        name: place.prefix + statement.compartment.name,
      });
      this.type(around, 'compartment', statement.compartment);
      compartment = around.name;
    }
    this.addModule(module, {
      prefix: `${name}.`,
      reactions: this.reactionsOf(module),
      ...(time === undefined ? {} : { time }),
      ...(extent === undefined ? {} : { extent }),
      ...(compartment === undefined ? {} : { compartment }),
    });
    if (statement.args.length > module.parameters.length) {
      const message = `'${module.name}' has ${module.parameters.length} arguments, not ${statement.args.length}.`;
      this.fail(
        statement.module,
        message,
        `${statement.args.length}`,
        `${module.parameters.length} arguments`,
      );
    }
    statement.args.forEach((arg, i) => {
      const parameter = module.parameters[i] as Place;
      const inner = { ...statement.module, name: `${name}.${parameter.name}` };
      if ('kind' in arg) this.define(this.thing(inner), 'value', arg, place);
      else this.unite(inner, { ...arg, name: place.prefix + arg.name }, undefined);
    });
  }

  /**
   * Makes one thing of two: of the first what it has and the other lacks is kept. (libantimony does the same in
   * `Variable::Synchronize`.)
   */
  private unite(one: Place, other: Place, factor: Expr | undefined): void {
    const lesser = this.thing(one);
    const greater = this.thing(other);
    if (lesser === greater) return;
    if (lesser.type === 'submodel' || greater.type === 'submodel')
      this.fail(one, 'Submodels cannot be one. Say it of the things in them.', `'${one.name}'`, 'a thing');
    if (lesser.type !== undefined && greater.type !== undefined) this.type({ ...lesser }, greater.type, one);
    const converted = (expr: Expr | undefined): Expr | undefined =>
      expr === undefined || factor === undefined ? expr : this.at(binary('*', expr, factor), expr);
    const { value, rule, rate, ...rest } = lesser;
    const isGiven = greater.value !== undefined || greater.rule !== undefined;
    const lesserRate = greater.rule === undefined ? converted(rate) : undefined;
    const merged: Partial<Thing> = {
      ...rest,
      ...(isGiven ? {} : withoutUndefined({ value: converted(value), rule: converted(rule) })),
      ...withoutUndefined({ rate: lesserRate }),
      ...greater,
    };
    // The result has the name with fewer dots.
    const isFlipped = factor === undefined && depthOf(lesser) < depthOf(greater);
    const kept = isFlipped ? lesser : greater;
    const gone = isFlipped ? greater : lesser;
    const { name, position } = kept;
    this.things.set(name, { ...merged, name, position });
    this.sames.set(gone.name, { name, divisor: factor });
    this.things.delete(gone.name);
  }

  private delete(place: Place): void {
    const { name } = this.follow(place.name);
    const thing = this.things.get(name);
    if (thing === undefined)
      this.fail(place, `There is no '${place.name}' to delete.`, `'${place.name}'`, 'a defined name');
    thing.isDeleted = true;
    if (thing.type !== 'submodel') return;
    for (const [other, inner] of this.things) if (other.startsWith(`${name}.`)) inner.isDeleted = true;
  }

  // Expressions

  private at(expr: Expr, like: Expr): Expr {
    const position = this.positions.get(like);
    if (position !== undefined) this.positions.set(expr, position);
    return expr;
  }

  /** The formula of a unit with full names; base units get them too. */
  private named(expr: Expr, prefix: string): Expr {
    return this.mapped(expr, { prefix, reactions: new Set() });
  }

  /** An expression with full names, and with time, delays and rates of reactions in those of the whole model. */
  private mapped(expr: Expr, place: Site): Expr {
    const { prefix, time, extent, reactions } = place;
    if (prefix === '' && time === undefined && extent === undefined) return expr;
    const visit = (node: Expr): Expr => {
      switch (node.kind) {
        case 'number':
          return node;
        case 'name': {
          if (node.name === 'pi') return node;
          if (node.name === 'time') return time === undefined ? node : this.at(binary('/', node, time), node);
          let named: Expr = this.at(symbol(prefix + node.name), node);
          if (!reactions.has(node.name)) return named;
          if (extent !== undefined) named = binary('/', named, extent);
          if (time !== undefined) named = binary('*', named, time);
          return this.at(named, node);
        }
        case 'unary':
          return this.at(unary(node.operator, visit(node.operand)), node);
        case 'binary':
          return this.at(binary(node.operator, visit(node.left), visit(node.right)), node);
        case 'call': {
          const args = node.args.map(visit);
          const [of, by] = args;
          if (node.callee === 'delay' && time !== undefined && of !== undefined && by !== undefined)
            return this.at(call('delay', of, this.at(binary('*', time, by), by)), node);
          if (node.callee === 'rateOf' && time !== undefined && of !== undefined)
            return this.at(binary('*', this.at(call('rateOf', of), node), time), node);
          return this.at(call(node.callee, ...args), node);
        }
      }
    };
    return visit(expr);
  }

  private fail(at: Position, message: string, found: string, expected = 'another statement'): never {
    throw new AntimonyError({ message, position: at, expected, found, file: this.file });
  }
}

const depthOf = ({ name }: Thing): number => name.split('.').length;

function withoutUndefined<T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
