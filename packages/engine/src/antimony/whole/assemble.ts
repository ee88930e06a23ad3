import type {
  Annotation,
  Compartment,
  NetworkEvent,
  NetworkParameter,
  NetworkUnit,
  Reaction,
  ReactionNetwork,
  Species,
  SpeciesReference,
  VariableExpression,
} from '../../network/network.js';
import { callsIn, dependencyOrder, namesIn } from '../../symbolic/dependencies.js';
import { type Expr, binary, call, literal, symbol, unary } from '../../symbolic/expression.js';
import { closestName } from '../closest.js';
import { AntimonyError, type Position } from '../error.js';
import { printExpr } from '../print.js';
import { knownFunction } from './mathematics.js';
import type { Document, Place, WrittenFunction } from './statements.js';
import type { FullParticipant, Thing, Things } from './things.js';
import { isBaseUnit } from '../units.js';
import { type UnitProduct, baseUnit, factorsOf, unitName, unitProduct, unitsOfModel } from './units.js';

/** The compartment of species that are in none: of size 1. */
export const defaultCompartment = 'default_compartment';

/** More than any model has; keep a hostile text from exhausting the stack. */
const maxFunctions = 2000;
const maxUnits = 100;

/** What has no value that a formula could use. */
const valueless: ReadonlySet<string> = new Set(['unit', 'event', 'submodel', 'interaction', 'claim']);

/** What is said of the model, of a function or of another module outside of it. */
export interface OutsideStatement {
  readonly place: Place;
  readonly relation: string;
  readonly values: readonly string[];
}

/**
 * Makes a network of things: gives each its role, its final id (`A__S` of `A.S`) and its values, and checks that what
 * is used is defined.
 *
 * @throws AntimonyError
 */
export function assembleNetwork(
  id: string,
  document: Document,
  things: Things,
  outside: readonly OutsideStatement[],
  file: string | undefined,
): ReactionNetwork {
  return new Assembly(id, document, things, outside, file).network();
}

class Assembly {
  private readonly ids = new Map<Thing, string>();
  private readonly taken = new Set<string>();
  private readonly kept: readonly Thing[];
  private readonly eventTargets = new Set<Thing>();
  private readonly unknowns = new Map<string, Thing>();
  private readonly stoichiometryUses = new Map<Thing, number>();
  private readonly units: NetworkUnit[] = [];
  private readonly initialAssignments: VariableExpression[] = [];
  private readonly assignmentRules: VariableExpression[] = [];
  private readonly rateRules: VariableExpression[] = [];
  private readonly references: VariableExpression[] = [];
  private readonly referenceRules: VariableExpression[] = [];

  constructor(
    private readonly id: string,
    private readonly document: Document,
    private readonly from: Things,
    private readonly outside: readonly OutsideStatement[],
    private readonly file: string | undefined,
  ) {
    this.kept = [...from.things.values()].filter(
      ({ isDeleted, type }) => isDeleted !== true && type !== 'submodel',
    );
    for (const thing of this.kept) this.ids.set(thing, this.unused(thing.name.replaceAll('.', '__')));
  }

  private unused(name: string): string {
    let free = name;
    while (this.taken.has(free)) free += '_';
    this.taken.add(free);
    return free;
  }

  network(): ReactionNetwork {
    this.functionsAreSound();
    this.uses();
    const ofType = (...types: (Thing['type'] | undefined)[]): readonly Thing[] =>
      this.kept.filter(({ type }) => types.includes(type));
    this.unitDefinitions(ofType('unit'));
    const compartments = ofType('compartment').map((thing) => this.compartment(thing));
    const species = ofType('species').map((thing) => this.species(thing));
    if (species.some(({ compartment }) => compartment === defaultCompartment)) {
      if (!compartments.some(({ id }) => id === defaultCompartment))
        compartments.unshift({ id: defaultCompartment, size: 1, constant: true });
    }
    const parameters = ofType(undefined, 'parameter').map((thing) => this.parameter(thing));
    const algebraicRules = this.from.algebraic.flatMap((expr) => this.final(expr) ?? []);
    for (const [, unknown] of this.unknowns) parameters.push(this.parameter(unknown));
    const reactions = ofType('reaction').flatMap((thing) => this.reaction(thing) ?? []);
    const events = ofType('event').flatMap((thing) => this.event(thing) ?? []);
    return {
      id: this.id,
      ...this.modelName(),
      units: this.units,
      functions: [...this.document.functions.values()].map(({ name, parameters: names, body }) => ({
        name,
        parameters: names,
        body,
      })),
      compartments,
      species,
      parameters,
      initialAssignments: [...this.initialAssignments, ...this.references],
      assignmentRules: [...this.assignmentRules, ...this.referenceRules],
      rateRules: this.rateRules,
      algebraicRules,
      reactions: this.withInteractions(reactions),
      events,
      annotations: this.annotations(),
    };
  }

  private modelName(): { readonly name?: string } {
    const said = this.outside.findLast(
      ({ place, relation }) => relation === 'name' && place.name === this.id,
    );
    return said === undefined ? {} : { name: said.values[0] as string };
  }

  /** Functions know their arguments and no other name, and do not call themselves. */
  private functionsAreSound(): void {
    const { functions } = this.document;
    if (functions.size > maxFunctions) {
      const { position } = [...functions.values()][maxFunctions] as WrittenFunction;
      this.failAt(
        position,
        `There are more than ${maxFunctions} functions.`,
        'fewer functions',
        `${functions.size}`,
      );
    }
    for (const { name, parameters, body } of functions.values()) {
      const own = new Set([...parameters, 'time', 'pi']);
      this.visit(body, (node) => {
        if (node.kind === 'name' && !own.has(node.name)) {
          const close = closestName(node.name, parameters);
          const advice = close === undefined ? 'Add it to its arguments.' : `Did you mean '${close}'?`;
          this.fail(
            node,
            `'${node.name}' is not defined in the function '${name}', which knows only its arguments. ${advice}`,
            'an argument',
            `'${node.name}'`,
          );
        }
        this.isCallable(node);
      });
    }
    const order = dependencyOrder(
      new Map([...functions.values()].map(({ name, body }) => [name, callsIn(body)] as const)),
    );
    if (order.status === 'ordered') return;
    const [first = ''] = order.cycle;
    const found = [...order.cycle, first].join(' -> ');
    const position = functions.get(first)?.position;
    this.failAt(
      position,
      `The functions depend on themselves: ${found}. Write one otherwise.`,
      'no cycle',
      found,
    );
  }

  private isCallable(node: Expr): void {
    if (node.kind !== 'call' || knownFunction(node.callee) !== undefined) return;
    const { functions } = this.document;
    const definition = functions.get(node.callee);
    if (definition === undefined) {
      const close = closestName(node.callee, functions.keys());
      const advice =
        close === undefined ? `Add 'function ${node.callee}(...) ... end'.` : `Did you mean '${close}'?`;
      this.fail(
        node,
        `The function '${node.callee}' is not defined. ${advice}`,
        'a defined function',
        `'${node.callee}'`,
      );
    }
    const needed = definition.parameters.length;
    if (needed === node.args.length) return;
    const expected = `${needed} argument${needed === 1 ? '' : 's'}`;
    this.fail(
      node,
      `'${node.callee}' takes ${expected}, not ${node.args.length}.`,
      expected,
      `${node.args.length}`,
    );
  }

  private visit(expr: Expr, see: (node: Expr) => void): void {
    see(expr);
    if (expr.kind === 'unary') this.visit(expr.operand, see);
    else if (expr.kind === 'binary') {
      this.visit(expr.left, see);
      this.visit(expr.right, see);
    } else if (expr.kind === 'call') for (const arg of expr.args) this.visit(arg, see);
  }

  /** Finds what events set, what algebraic rules alone define, and how often a stoichiometry is used. */
  private uses(): void {
    for (const { event } of this.kept) {
      for (const { name } of event?.assignments ?? []) {
        const { thing } = this.from.resolve(name);
        if (thing !== undefined) this.eventTargets.add(thing);
      }
    }
    for (const expr of this.from.algebraic) {
      for (const name of namesIn(expr)) {
        if (name === 'time' || name === 'pi' || this.from.resolve(name).thing !== undefined) continue;
        const thing: Thing = { name, position: { line: 0, column: 0 }, constancy: 'var' };
        this.ids.set(thing, this.unused(name.replaceAll('.', '__')));
        this.unknowns.set(name, thing);
      }
    }
    for (const { reaction } of this.kept) {
      for (const { stoichiometry } of [...(reaction?.reactants ?? []), ...(reaction?.products ?? [])]) {
        if (typeof stoichiometry === 'number') continue;
        const { thing } = this.from.resolve(stoichiometry);
        if (thing !== undefined)
          this.stoichiometryUses.set(thing, (this.stoichiometryUses.get(thing) ?? 0) + 1);
      }
    }
    // One number of several reactions is a parameter that each of them refers to.
    for (const [thing, uses] of this.stoichiometryUses) if (uses > 1) thing.type = 'parameter';
  }

  // Roles

  private compartment(thing: Thing): Compartment {
    const size = this.start(thing);
    this.rules(thing);
    return {
      id: this.idOf(thing),
      ...this.named(thing),
      ...(size === undefined ? {} : { size }),
      constant: this.isConstant(thing),
      ...this.unitOf(thing),
    };
  }

  private species(thing: Thing): Species {
    const compartment = thing.compartment ?? thing.outerCompartment;
    const place = compartment === undefined ? undefined : this.from.resolve(compartment).thing;
    const id = this.idOf(thing);
    const initial = this.initialOf(thing, place);
    this.rules(thing);
    return {
      id,
      ...this.named(thing),
      compartment: place === undefined ? defaultCompartment : this.idOf(place),
      ...(initial === undefined ? {} : { initial }),
      onlySubstance: thing.onlySubstance === true,
      boundary: thing.constancy === 'const' || thing.rule !== undefined || thing.rate !== undefined,
      constant: false,
      ...this.unitOf(thing),
    };
  }

  /** A number is a concentration, a number over the compartment an amount (so libantimony takes and writes them). */
  private initialOf(thing: Thing, compartment: Thing | undefined): Species['initial'] {
    const { value } = thing;
    const isOver = value?.kind === 'binary' && value.operator === '/';
    if (isOver && value.left.kind === 'number' && value.right.kind === 'name' && compartment !== undefined) {
      const { thing: over, divisor } = this.from.resolve(value.right.name);
      if (over === compartment && divisor === undefined) return { kind: 'amount', value: value.left.value };
    }
    const number = this.start(thing);
    return number === undefined ? undefined : { kind: 'concentration', value: number };
  }

  private parameter(thing: Thing): NetworkParameter {
    const value = this.start(thing);
    this.rules(thing);
    return {
      id: this.idOf(thing),
      ...this.named(thing),
      ...(value === undefined ? {} : { value }),
      constant: this.isConstant(thing),
      ...this.unitOf(thing),
    };
  }

  /** The value at the start, where it is a number; another is noted as an initial assignment. */
  private start(thing: Thing, into = this.initialAssignments): number | undefined {
    if (thing.value === undefined) return undefined;
    if (thing.value.kind === 'number') return thing.value.value;
    const expr = this.final(thing.value);
    if (expr !== undefined) into.push({ variable: this.idOf(thing), expr });
    return undefined;
  }

  private rules(thing: Thing, into = this.assignmentRules): void {
    const rule = thing.rule && this.final(thing.rule);
    if (rule !== undefined) into.push({ variable: this.idOf(thing), expr: rule });
    const rate = thing.rate && this.final(thing.rate);
    if (rate !== undefined) this.rateRules.push({ variable: this.idOf(thing), expr: rate });
  }

  private isConstant(thing: Thing): boolean {
    if (thing.rule !== undefined || thing.rate !== undefined) return false;
    const isSet = this.eventTargets.has(thing);
    if (isSet && thing.constancy === 'const') {
      this.failAt(
        thing.position,
        `'${thing.name}' is const, but an event sets it. Write 'var ${thing.name}'.`,
        `'var'`,
        `'const'`,
      );
    }
    return thing.constancy === undefined ? !isSet : thing.constancy === 'const';
  }

  private reaction(thing: Thing): Reaction | undefined {
    const { reaction } = thing;
    const id = this.idOf(thing);
    const law = thing.value ?? thing.rule;
    const rate = law && this.final(law);
    const sides = [reaction?.reactants ?? [], reaction?.products ?? []].map((side) =>
      side.map((participant) => this.reference(id, participant)),
    );
    const [reactants, products] = sides as [SpeciesReference[], SpeciesReference[]];
    const inside = new Set([...reactants, ...products].map(({ species }) => species));
    const modifiers =
      rate === undefined
        ? []
        : [...namesIn(rate)].filter((name) => this.speciesIds().has(name) && !inside.has(name));
    const isGone = [...(reaction?.reactants ?? []), ...(reaction?.products ?? [])].some(
      ({ species }) => this.from.resolve(species).thing?.isDeleted === true,
    );
    if (isGone) return undefined;
    return {
      id,
      ...this.named(thing),
      reactants,
      products,
      modifiers,
      reversible: reaction?.reversible ?? true,
      ...(rate === undefined ? {} : { rate }),
      localParameters: [],
    };
  }

  private readonly speciesSet = new Set<string>();

  private speciesIds(): ReadonlySet<string> {
    if (this.speciesSet.size === 0)
      for (const thing of this.kept) if (thing.type === 'species') this.speciesSet.add(this.idOf(thing));
    return this.speciesSet;
  }

  private reference(reaction: string, participant: FullParticipant): SpeciesReference {
    const { stoichiometry } = participant;
    const { thing: species, divisor } = this.from.resolve(participant.species);
    const of = species === undefined ? '' : (this.ids.get(species) ?? '');
    const factor = divisor && this.final(divisor);
    const shared =
      typeof stoichiometry === 'string' && this.from.resolve(stoichiometry).thing?.type === 'parameter';
    if (typeof stoichiometry === 'number' && (factor === undefined || factor.kind === 'number')) {
      const number = factor === undefined ? stoichiometry : stoichiometry * factor.value;
      return { species: of, stoichiometry: number, constant: true };
    }
    if (typeof stoichiometry === 'string' && !shared && factor === undefined) {
      const thing = this.from.resolve(stoichiometry).thing as Thing;
      const value = this.start(thing, this.references);
      this.rules(thing, this.referenceRules);
      return {
        id: this.idOf(thing),
        species: of,
        ...(value === undefined ? {} : { stoichiometry: value }),
        constant: this.isConstant(thing),
      };
    }
    const id = this.unused(`${reaction}_${of}_stoichiometry`);
    const count = typeof stoichiometry === 'number' ? literal(stoichiometry) : symbol(stoichiometry);
    const expr = factor === undefined ? count : binary('*', count, factor);
    const final = this.final(expr);
    const counted = typeof stoichiometry === 'number' ? undefined : this.from.resolve(stoichiometry).thing;
    const isFixed = counted === undefined || this.isConstant(counted);
    if (final !== undefined)
      (isFixed ? this.references : this.referenceRules).push({ variable: id, expr: final });
    return { id, species: of, constant: isFixed };
  }

  private event(thing: Thing): NetworkEvent | undefined {
    const { event } = thing;
    if (event === undefined) return undefined;
    const trigger = this.final(event.trigger);
    if (trigger === undefined) return undefined;
    const delay = event.delay && this.final(event.delay);
    const priority = event.priority && this.final(event.priority);
    const assignments = event.assignments.flatMap(({ name, expr }): VariableExpression[] => {
      const { thing: target, divisor } = this.from.resolve(name);
      const value = this.final(expr);
      if (target === undefined || target.isDeleted === true || value === undefined) return [];
      if (target.type === 'reaction' || valueless.has(target.type ?? ''))
        this.failAt(
          event.position,
          `An event cannot set the ${target.type} '${name}'.`,
          'a variable',
          `'${name}'`,
        );
      const factor = divisor && this.final(divisor);
      const variable = this.idOf(target);
      return [{ variable, expr: factor === undefined ? value : binary('*', value, factor) }];
    });
    return {
      id: this.idOf(thing),
      ...this.named(thing),
      trigger,
      initiallyTrue: event.initiallyTrue,
      persistent: event.persistent,
      ...(delay === undefined ? {} : { delay }),
      ...(priority === undefined ? {} : { priority }),
      valuesFromTrigger: event.valuesFromTrigger,
      assignments,
    };
  }

  private named({ displayName }: Thing): { readonly name?: string } {
    return displayName === undefined ? {} : { name: displayName };
  }

  private idOf(thing: Thing): string {
    return this.ids.get(thing) ?? thing.name;
  }

  // Interactions and annotations

  private withInteractions(reactions: readonly Reaction[]): readonly Reaction[] {
    const added = new Map<string, string[]>();
    for (const { reactions: names, species, position } of this.from.interactions) {
      for (const name of names) {
        const { thing } = this.from.resolve(name);
        if (thing?.type !== 'reaction')
          this.failAt(
            position,
            `'${name}' is not a reaction. Define it, or correct the name.`,
            'a reaction',
            name,
          );
        const id = this.idOf(thing);
        added.set(id, [...(added.get(id) ?? []), ...this.present(species)]);
      }
    }
    return reactions.map((reaction) => {
      const more = added.get(reaction.id);
      if (more === undefined) return reaction;
      const inside = [...reaction.reactants, ...reaction.products].map(({ species }) => species);
      const modifiers = new Set([...reaction.modifiers, ...more.filter((one) => !inside.includes(one))]);
      return { ...reaction, modifiers: [...modifiers] };
    });
  }

  private annotations(): readonly Annotation[] {
    const ofThings: Annotation[] = [];
    const ofModel: Annotation[] = [];
    for (const type of ['unit', 'stoichiometry', 'interaction', 'claim']) {
      for (const thing of this.kept) {
        if (thing.type === type && thing.displayName !== undefined)
          ofThings.push({ about: this.idOf(thing), relation: 'name', values: [thing.displayName] });
      }
    }
    for (const { name, interaction, species, reactions } of this.from.interactions) {
      const { thing } = this.from.resolve(name);
      const modified = this.present(reactions);
      const modifying = this.present(species);
      if (thing === undefined || thing.isDeleted === true || modified.length === 0 || modifying.length === 0)
        continue;
      ofThings.push({
        about: this.idOf(thing),
        relation: interaction,
        values: [...modified.slice(0, 1), ...modifying],
      });
    }
    for (const { claim, name, expr } of this.from.claims) {
      const final = this.final(expr);
      if (final === undefined) continue;
      const said = { relation: claim, values: [printExpr(final)] };
      if (name === undefined) ofModel.push({ about: this.id, ...said });
      else ofThings.push({ about: this.idOf(this.from.resolve(name).thing as Thing), ...said });
    }
    for (const { about, relation, values } of this.from.annotations) {
      if (about.name === '') {
        ofModel.push({ about: this.id, relation, values });
        continue;
      }
      const { thing } = this.from.resolve(about.name);
      if (thing === undefined) this.failUndefined(about, about.name, 'an annotation');
      if (thing.isDeleted !== true && thing.type !== 'submodel')
        ofThings.push({ about: this.idOf(thing), relation, values });
    }
    for (const { place, relation, values } of this.outside) {
      const isOfModel = place.name === this.id;
      if (isOfModel && relation === 'name') continue;
      if (isOfModel || this.document.functions.has(place.name))
        ofModel.push({ about: place.name, relation, values });
    }
    const isOfFunction = ({ about }: Annotation): boolean => about !== this.id;
    return [...ofThings, ...ofModel.filter(isOfFunction), ...ofModel.filter((one) => !isOfFunction(one))];
  }

  /** Ids of those of some things that are not deleted. */
  private present(names: readonly string[]): readonly string[] {
    return names.flatMap((name) => {
      const { thing } = this.from.resolve(name);
      return thing === undefined || thing.isDeleted === true ? [] : [this.idOf(thing)];
    });
  }

  // Units

  private unitDefinitions(things: readonly Thing[]): void {
    for (const thing of things) {
      if (thing.unitDefinition === undefined && unitsOfModel.has(lastPart(thing.name))) continue;
      if (thing.unitDefinition === undefined) {
        this.failAt(
          thing.position,
          `The unit '${thing.name}' has no definition. Write 'unit ${thing.name} = ...', made of base units.`,
          'a definition',
          'none',
        );
      }
      this.units.push({
        id: this.idOf(thing),
        factors: factorsOf(this.productOf(thing.unitDefinition, [thing])),
      });
    }
  }

  private productOf(formula: Expr, open: readonly Thing[]): UnitProduct {
    const product = unitProduct(formula, (node): UnitProduct => {
      const { thing } = this.from.resolve(node.name);
      const name = lastPart(node.name);
      const ofModel = unitsOfModel.get(name);
      const isOwn = thing !== undefined && open.includes(thing);
      if (thing?.type === 'unit' && thing.unitDefinition !== undefined && !(isOwn && ofModel)) {
        if (open.length > maxUnits)
          this.fail(
            node,
            'Units are made of one another too often. Write base units.',
            'base units',
            `'${name}'`,
          );
        if (isOwn)
          this.fail(node, `The unit '${thing.name}' is made of itself.`, 'base units', `'${thing.name}'`);
        return this.productOf(thing.unitDefinition, [...open, thing]);
      }
      if (ofModel !== undefined) return ofModel;
      if (!isBaseUnit(name)) {
        this.fail(
          node,
          `The unit '${name}' is not defined. Add 'unit ${name} = ...', made of base units.`,
          'a base unit or one defined here',
          `'${name}'`,
        );
      }
      const base = baseUnit(name);
      return { coefficient: 1, powers: base === 'dimensionless' ? new Map() : new Map([[base, 1]]) };
    });
    if (product === undefined)
      this.fail(formula, 'A unit is a product of numbers and units.', 'a unit', 'another formula');
    return product;
  }

  private unitOf(thing: Thing): { readonly unit?: string } {
    const { unit } = thing;
    if (unit === undefined) return {};
    if (unit.kind === 'name') {
      const { thing: defined } = this.from.resolve(unit.name);
      if (defined?.type === 'unit' && defined.unitDefinition !== undefined)
        return { unit: this.idOf(defined) };
      const name = lastPart(unit.name);
      if (isBaseUnit(name)) return { unit: baseUnit(name) };
      const ofModel = unitsOfModel.get(name);
      if (ofModel !== undefined) {
        if (!this.units.some(({ id }) => id === name))
          this.units.push({ id: name, factors: factorsOf(ofModel) });
        return { unit: name };
      }
    }
    const factors = factorsOf(this.productOf(unit, []));
    const same = this.units.find((known) => JSON.stringify(known.factors) === JSON.stringify(factors));
    if (same !== undefined) return { unit: same.id };
    const id = this.unused(unitName(factors));
    this.units.push({ id, factors });
    return { unit: id };
  }

  // Expressions

  /** An expression with final ids; undefined where something in it is deleted. */
  private final(expr: Expr): Expr | undefined {
    let isGone = false;
    const visit = (node: Expr): Expr => {
      this.isCallable(node);
      switch (node.kind) {
        case 'number':
          return node;
        case 'name': {
          if (node.name === 'time' || node.name === 'pi') return node;
          const { thing, divisor } = this.from.resolve(node.name);
          const known = thing ?? this.unknowns.get(node.name);
          if (known === undefined) this.failUndefined(this.positionOf(node), node.name, undefined);
          if (known.isDeleted === true) isGone = true;
          if (valueless.has(known.type ?? '')) {
            const what = `${/^[ei]/.test(known.type ?? '') ? 'an' : 'a'} ${known.type}`;
            this.fail(node, `'${node.name}' is ${what} and has no value.`, 'a value', what);
          }
          const id = this.idOf(known);
          const named = id === node.name ? node : symbol(id);
          return divisor === undefined ? named : binary('/', named, visit(divisor));
        }
        case 'unary': {
          const operand = visit(node.operand);
          return operand === node.operand ? node : unary(node.operator, operand);
        }
        case 'binary': {
          const left = visit(node.left);
          const right = visit(node.right);
          return left === node.left && right === node.right ? node : binary(node.operator, left, right);
        }
        case 'call': {
          const args = node.args.map(visit);
          return args.every((arg, i) => arg === node.args[i]) ? node : call(node.callee, ...args);
        }
      }
    };
    const result = visit(expr);
    return isGone ? undefined : result;
  }

  private failUndefined(at: Position | undefined, name: string, where: string | undefined): never {
    const close = closestName(name, this.from.things.keys());
    const advice = close === undefined ? `Add '${name} = ...'.` : `Did you mean '${close}'?`;
    const used = where === undefined ? '' : ` It is used in ${where}.`;
    return this.failAt(at, `'${name}' is not defined.${used} ${advice}`, 'a defined name', `'${name}'`);
  }

  private positionOf(expr: Expr): Position | undefined {
    return this.document.positions.get(expr);
  }

  private fail(expr: Expr, message: string, expected: string, found: string): never {
    return this.failAt(this.positionOf(expr), message, expected, found);
  }

  private failAt(at: Position | undefined, message: string, expected: string, found: string): never {
    const position = at === undefined || at.line === 0 ? undefined : at;
    throw new AntimonyError({ message, position, expected, found, file: this.file });
  }
}

const lastPart = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
