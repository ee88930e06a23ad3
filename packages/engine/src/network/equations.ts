import type {
  Assignment,
  Model,
  Parameter,
  State,
  TimeEvent,
  TriggeredEvent,
  UnitDefinition,
} from '../antimony/model.js';
import { pow } from '../numerics/elementary.js';
import { callsIn, dependencyOrder, namesIn } from '../symbolic/dependencies.js';
import { type Expr, literal, symbol } from '../symbolic/expression.js';
import { builtinConstants, isBuiltinFunction } from '../symbolic/functions.js';
import { add, divide, multiply, subtract } from '../symbolic/simplify.js';
import { inlineFunctions, substitute } from '../symbolic/substitute.js';
import { solveAlgebraicRules } from './algebraic.js';
import { NetworkError } from './error.js';
import type { NetworkEvent, NetworkUnit, ReactionNetwork, Species } from './network.js';

/** The differential equations of a network, and where its species are found in them. */
export interface NetworkEquations {
  /**
   * Every id of a compartment, parameter, species, reaction (its rate) and species reference is a parameter, a
   * state or an assignment of the same name; so a result is read by its id. Local parameters have the name of
   * their reaction before their own.
   */
  readonly model: Model;
  /** By species: the name in the model of its amount. */
  readonly amounts: ReadonlyMap<string, string>;
  /** By species, without those in compartments of dimension 0: the name in the model of its concentration. */
  readonly concentrations: ReadonlyMap<string, string>;
}

/**
 * Makes the differential equations of a network (SBML Level 3 Version 2 Core, sections 4.6 to 4.12).
 *
 * A species that reactions change is a state in amounts, and its id, where it stands for a concentration, an
 * assignment: amount over size. So compartments may change in any way. What nothing changes is a parameter. An
 * algebraic rule is solved for the variable that nothing else determines, where this is linear. The start is at
 * time 0.
 *
 * @throws NetworkError if a name is not defined, values depend on themselves, or the engine cannot compute it.
 */
export function equationsOf(network: ReactionNetwork): NetworkEquations {
  return new Equations(network).build();
}

/** A thing of a network that has a value by its id. */
interface Quantity {
  readonly id: string;
  readonly value?: number | undefined;
  readonly unit?: string | undefined;
}

class Equations {
  private readonly names = new Set<string>(builtinConstants);
  private readonly sizes: ReadonlyMap<string, number | undefined>;
  private readonly species: ReadonlyMap<string, Species>;
  private readonly initialAssignments: ReadonlyMap<string, Expr>;
  private readonly assigned: Map<string, Expr>;
  private readonly rated: ReadonlyMap<string, Expr>;
  private readonly targets: ReadonlySet<string>;
  /** By reaction: its rate, with local parameters under names of their own. */
  private readonly laws = new Map<string, Expr>();
  private readonly locals: Parameter[] = [];
  /** By species: how fast reactions change its amount; only of those that they do change. */
  private readonly changes = new Map<string, Expr>();
  private readonly amounts = new Map<string, string>();
  private readonly concentrations = new Map<string, string>();
  private readonly fixed = new Map<string, boolean>();

  private readonly parameters: Parameter[] = [];
  private readonly assignments = new Map<string, Assignment>();
  private readonly states = new Map<string, State>();

  constructor(private readonly network: ReactionNetwork) {
    const { compartments, species, parameters, reactions, events } = network;
    this.sizes = new Map(compartments.map(({ id, dimensions }) => [id, dimensions]));
    this.species = new Map(species.map((one) => [one.id, one]));
    const references = this.references().flatMap(({ id }) => (id === undefined ? [] : [{ id }]));
    for (const { id } of [...compartments, ...species, ...parameters, ...reactions, ...references]) {
      if (builtinConstants.has(id))
        throw new NetworkError(`'${id}' has a fixed meaning and cannot be an id. Rename it.`, id);
      if (this.names.has(id)) throw new NetworkError(`'${id}' is defined twice. Rename one of them.`, id);
      this.names.add(id);
    }
    const ofVariables = (rules: ReactionNetwork['rateRules']): Map<string, Expr> =>
      new Map(rules.map(({ variable, expr }) => [variable, this.plain(expr)]));
    this.initialAssignments = ofVariables(network.initialAssignments);
    this.assigned = ofVariables(network.assignmentRules);
    this.rated = ofVariables(network.rateRules);
    this.targets = new Set(events.flatMap(({ assignments }) => assignments.map(({ variable }) => variable)));
  }

  build(): NetworkEquations {
    const { network } = this;
    for (const { id } of network.species) {
      const dimensionless = this.dimensionless(id);
      this.amounts.set(id, this.isConcentration(id) ? this.unused(`${id}_amount`) : id);
      if (!dimensionless)
        this.concentrations.set(id, this.isConcentration(id) ? id : this.unused(`${id}_concentration`));
    }
    this.reactions();
    this.algebraicRules();
    for (const { id, size, unit } of network.compartments) this.quantity({ id, value: size ?? 1, unit });
    for (const { id, value, unit } of network.parameters) this.quantity({ id, value, unit });
    for (const { id, stoichiometry } of this.references())
      if (id !== undefined) this.quantity({ id, value: stoichiometry ?? 1 });
    this.parameters.push(...this.locals);
    for (const one of network.species) this.pool(one);
    for (const [id, law] of this.laws) this.assign(id, law);
    const events = this.events();
    this.check(events);
    const ordered = this.ordered();
    return {
      model: {
        name: network.id,
        units: network.units.map(unitDefinition),
        functions: [],
        ...ordered,
        ...events,
      },
      amounts: this.amounts,
      concentrations: this.concentrations,
    };
  }

  private references(): ReactionNetwork['reactions'][number]['reactants'] {
    return this.network.reactions.flatMap(({ reactants, products }) => [...reactants, ...products]);
  }

  private unused(name: string): string {
    let free = name;
    while (this.names.has(free)) free += '_';
    this.names.add(free);
    return free;
  }

  /** An expression without functions of the network. */
  private plain(expr: Expr): Expr {
    return inlineFunctions(expr, this.network.functions);
  }

  private isConcentration(id: string): boolean {
    return this.species.get(id)?.onlySubstance === false && !this.dimensionless(id);
  }

  private dimensionless(id: string): boolean {
    return this.sizes.get(this.species.get(id)?.compartment ?? '') === 0;
  }

  private compartmentOf(id: string): Expr {
    return symbol(this.species.get(id)?.compartment ?? '');
  }

  private reactions(): void {
    const { network } = this;
    for (const { id, rate, localParameters, fast, reactants, products } of network.reactions) {
      if (fast === true) {
        const message = `The reaction '${id}' is "fast": always at its equilibrium. This cannot be computed; make it slow with a large rate.`;
        throw new NetworkError(message, id);
      }
      const own = new Map<string, Expr>();
      for (const { id: local, value, unit } of localParameters) {
        const name = this.unused(`${id}_${local}`);
        own.set(local, symbol(name));
        this.locals.push(parameter({ id: name, value, unit }, literal(value ?? NaN)));
      }
      this.laws.set(id, rate === undefined ? literal(0) : this.plain(substitute(rate, own)));
      const sides = [
        [reactants, subtract],
        [products, add],
      ] as const;
      for (const [references, combine] of sides) {
        for (const { id: reference, species: of, stoichiometry } of references) {
          const one = this.species.get(of);
          if (one === undefined) {
            const message = `The reaction '${id}' takes or gives '${of}', which is not a species. Define it.`;
            throw new NetworkError(message, id);
          }
          if (one.boundary || one.constant) continue;
          const number = reference === undefined ? literal(stoichiometry ?? 1) : symbol(reference);
          const change = combine(this.changes.get(of) ?? literal(0), multiply(number, symbol(id)));
          this.changes.set(of, change);
        }
      }
    }
    for (const [id, change] of this.changes) {
      const factor = this.species.get(id)?.conversionFactor ?? network.conversionFactor;
      if (factor !== undefined) this.changes.set(id, multiply(symbol(factor), change));
    }
  }

  private algebraicRules(): void {
    if (this.network.algebraicRules.length === 0) return;
    const { compartments, parameters, species } = this.network;
    const free = [...compartments, ...parameters, ...species, ...this.references()].flatMap(
      ({ id, constant }) =>
        id === undefined || constant || this.assigned.has(id) || this.rated.has(id) || this.changes.has(id)
          ? []
          : [id],
    );
    const known = new Map([...this.laws, ...this.assigned]);
    for (const { id, compartment } of species) {
      if (!free.includes(compartment) || free.includes(id) || known.has(id) || this.rated.has(id)) continue;
      if (this.isConcentration(id))
        known.set(id, divide(symbol(this.amounts.get(id) as string), symbol(compartment)));
    }
    const rules = this.network.algebraicRules.map((expr) => this.plain(expr));
    // Variables that events set too are taken last.
    const candidates = [
      ...free.filter((id) => !this.targets.has(id)),
      ...free.filter((id) => this.targets.has(id)),
    ];
    for (const [id, expr] of solveAlgebraicRules(rules, candidates, known)) this.assigned.set(id, expr);
  }

  /** Gives a compartment, a parameter or a stoichiometry its part in the equations. */
  private quantity(one: Quantity): void {
    const { id, unit } = one;
    const rule = this.assigned.get(id);
    if (rule !== undefined) {
      this.assign(id, rule, unit);
      return;
    }
    const initial = this.initialAssignments.get(id) ?? literal(one.value ?? NaN);
    if (this.isFixed(id)) this.parameters.push(parameter(one, initial));
    else this.state(id, initial, this.rated.get(id) ?? literal(0), unit);
  }

  /** Gives a species its part in the equations. */
  private pool({ id, initial, unit }: Species): void {
    const amount = this.amounts.get(id) as string;
    const concentration = this.concentrations.get(id);
    const isConcentration = concentration === id;
    const size = this.compartmentOf(id);
    const toAmount = (value: Expr): Expr => (isConcentration ? multiply(value, size) : value);
    const toValue = (value: Expr): Expr => (isConcentration ? divide(value, size) : value);

    const given = this.initialAssignments.get(id);
    const value = literal(initial?.value ?? NaN);
    const startAmount =
      given !== undefined
        ? toAmount(given)
        : initial?.kind === 'concentration'
          ? multiply(value, size)
          : value;
    const startValue =
      given ?? (isConcentration === (initial?.kind === 'concentration') ? value : toValue(startAmount));

    const rule = this.assigned.get(id);
    const rate = this.rated.get(id);
    if (rule !== undefined) this.assign(id, rule, unit);
    else if (rate !== undefined) this.state(id, startValue, rate, unit);
    else if (this.isFixed(id)) this.parameters.push(parameter({ id, unit }, startValue));
    else
      this.state(amount, startAmount, this.changes.get(id) ?? literal(0), isConcentration ? undefined : unit);

    if (!isConcentration) {
      if (concentration !== undefined) this.assign(concentration, divide(symbol(id), size));
    } else if (this.states.has(amount)) this.assign(id, divide(symbol(amount), size), unit);
    else this.assign(amount, multiply(symbol(id), size));
  }

  /** Whether nothing changes the value of an id and it starts from values of the same kind. */
  private isFixed(id: string): boolean {
    const known = this.fixed.get(id);
    if (known !== undefined) return known;
    this.fixed.set(id, false);
    const value = this.fixedAtStart(id);
    this.fixed.set(id, value);
    return value;
  }

  private fixedAtStart(id: string): boolean {
    if (this.assigned.has(id) || this.rated.has(id) || this.targets.has(id) || this.changes.has(id))
      return false;
    const initial = this.initialAssignments.get(id);
    if (initial !== undefined && callsIn(initial).has('rateOf')) return false;
    const needs =
      initial === undefined ? [] : [...namesIn(initial)].filter((name) => !builtinConstants.has(name));
    const one = this.species.get(id);
    if (one !== undefined && !this.dimensionless(id)) needs.push(one.compartment);
    return (
      needs.every((name) => this.isFixed(name)) &&
      (one !== undefined || this.isQuantity(id) || this.isLocal(id))
    );
  }

  private isQuantity(id: string): boolean {
    const { compartments, parameters } = this.network;
    return (
      this.sizes.has(id) ||
      parameters.some((one) => one.id === id) ||
      compartments.some((one) => one.id === id) ||
      this.references().some((one) => one.id === id)
    );
  }

  private isLocal(id: string): boolean {
    return this.locals.some(({ name }) => name === id);
  }

  private assign(name: string, expr: Expr, unit?: string): void {
    this.assignments.set(name, unit === undefined ? { name, expr } : { name, expr, unit });
  }

  private state(name: string, initial: Expr, rate: Expr, unit?: string): void {
    this.states.set(name, unit === undefined ? { name, initial, rate } : { name, initial, rate, unit });
  }

  /**
   * Events at times that are known to differ are events of times; if there are others, all are triggered, so that
   * those of one moment meet each other as they should.
   */
  private events(): Pick<Model, 'events' | 'triggeredEvents'> {
    const triggered = this.network.events.flatMap((event) => this.event(event) ?? []);
    const timed = triggered.map((event) => this.timeEvent(event));
    const times = timed.map((event) => event?.time);
    const differ = times.every(
      (time, i) =>
        time !== undefined &&
        (times.length === 1 ||
          (time.kind === 'number' &&
            times.every((other, j) => i === j || (other?.kind === 'number' && other.value !== time.value)))),
    );
    if (differ) return { events: timed.flatMap((event) => event ?? []) };
    return { events: [], triggeredEvents: triggered };
  }

  private event(event: NetworkEvent): TriggeredEvent | undefined {
    const { id, trigger, delay, priority, initiallyTrue, persistent, valuesFromTrigger } = event;
    const set = new Map(event.assignments.map(({ variable, expr }) => [variable, this.plain(expr)]));
    if (set.size === 0) return undefined;
    return {
      ...(id === undefined ? {} : { name: id }),
      trigger: this.plain(trigger),
      initiallyTrue,
      persistent,
      ...(delay === undefined ? {} : { delay: this.plain(delay) }),
      ...(priority === undefined ? {} : { priority: this.plain(priority) }),
      valuesFromTrigger,
      assignments: this.settings(set, (message) => {
        throw new NetworkError(`${id === undefined ? 'An event' : `The event '${id}'`} ${message}`, id);
      }),
    };
  }

  /** The same event as one of a time, if only the time triggers it and it is executed then. */
  private timeEvent(event: TriggeredEvent): TimeEvent | undefined {
    const { name, trigger, delay, priority, initiallyTrue, assignments } = event;
    const time = this.timeOf(trigger);
    if (time === undefined || delay !== undefined || priority !== undefined) return undefined;
    if (!initiallyTrue && !(time.kind === 'number' && time.value > 0)) return undefined;
    // Just after the start is not at the start.
    if (time.kind === 'number' && time.value === 0) return undefined;
    return name === undefined ? { time, assignments } : { name, time, assignments };
  }

  /** The time from which a trigger is true, if only that decides. */
  private timeOf(trigger: Expr): Expr | undefined {
    if (trigger.kind !== 'binary') return undefined;
    const { operator, left, right } = trigger;
    const isTime = (expr: Expr): boolean => expr.kind === 'name' && expr.name === 'time';
    const later = operator === '>=' || operator === '>';
    const earlier = operator === '<=' || operator === '<';
    const time = later && isTime(left) ? right : earlier && isTime(right) ? left : undefined;
    if (time === undefined) return undefined;
    const fixed = [...namesIn(time)].every((name) => name === 'pi' || this.isFixed(name));
    return fixed ? time : undefined;
  }

  /**
   * What an event sets, as states. Concentrations are set in the size before, and amounts stay when the size is set:
   * so what is set together with its compartment ends with another concentration.
   */
  private settings(
    set: ReadonlyMap<string, Expr>,
    refuse: (message: string) => never,
  ): TimeEvent['assignments'] {
    const assignments = new Map<string, Expr>();
    for (const [id, expr] of set) {
      const amount = this.amounts.get(id);
      if (this.states.has(id)) assignments.set(id, expr);
      else if (amount !== undefined && this.states.has(amount))
        assignments.set(amount, multiply(expr, this.compartmentOf(id)));
      else refuse(`sets '${id}', which a rule determines or which is not defined.`);
    }
    for (const { id, compartment } of this.network.species) {
      const size = set.get(compartment);
      if (size === undefined || !this.rated.has(id) || !this.isConcentration(id)) continue;
      assignments.set(id, divide(multiply(set.get(id) ?? symbol(id), symbol(compartment)), size));
    }
    return [...assignments].map(([name, expr]) => ({ name, expr }));
  }

  private check({ events, triggeredEvents = [] }: Pick<Model, 'events' | 'triggeredEvents'>): void {
    const known = new Set<string>([
      ...builtinConstants,
      ...this.parameters.map(({ name }) => name),
      ...this.states.keys(),
      ...this.assignments.keys(),
    ]);
    const check = (expr: Expr, what: string, about: string): void => {
      for (const name of namesIn(expr)) {
        if (!known.has(name))
          throw new NetworkError(
            `${what} '${about}' needs '${name}', which is not defined. Define it.`,
            about,
          );
      }
      for (const callee of callsIn(expr)) {
        if (isBuiltinFunction(callee)) continue;
        const message = `${what} '${about}' needs '${callee}', which cannot be computed. Write it with other functions.`;
        throw new NetworkError(message, about);
      }
    };
    for (const { name, value } of this.parameters) check(value, 'The value of', name);
    for (const { name, expr } of this.assignments.values()) check(expr, 'The value of', name);
    for (const { name, initial, rate } of this.states.values()) {
      check(initial, 'The initial value of', name);
      check(rate, 'The rate of', name);
    }
    for (const { name = '', trigger, delay, priority } of triggeredEvents)
      for (const expr of [trigger, delay, priority]) if (expr !== undefined) check(expr, 'The event', name);
    for (const { name = '', assignments } of [...events, ...triggeredEvents])
      for (const { expr } of assignments) check(expr, 'The event', name);
  }

  /** Everything in an order in which it can be computed; initial values with 0 for the time. */
  private ordered(): Pick<Model, 'parameters' | 'assignments' | 'states'> {
    const assignments = [...this.assignments.values()];
    const order = this.order(new Map(assignments.map(({ name, expr }) => [name, namesIn(expr)])));
    const atStart = new Map<string, Expr>([['time', literal(0)]]);
    for (const name of order) {
      const { expr } = this.assignments.get(name) as Assignment;
      if ([...namesIn(expr)].some((used) => atStart.has(used))) atStart.set(name, substitute(expr, atStart));
    }
    const states = [...this.states.values()].map((state) => ({
      ...state,
      initial: substitute(state.initial, atStart),
    }));
    const parameters = this.parameters.map((one) => ({ ...one, value: substitute(one.value, atStart) }));
    this.order(
      new Map([
        ...parameters.map(({ name, value }) => [name, namesIn(value)] as const),
        ...states.map(({ name, initial }) => [name, namesIn(initial)] as const),
        ...assignments.map(({ name, expr }) => [name, namesIn(expr)] as const),
      ]),
    );
    return {
      parameters,
      assignments: order.map((name) => this.assignments.get(name) as Assignment),
      states,
    };
  }

  private order(dependencies: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
    const result = dependencyOrder(dependencies);
    if (result.status === 'ordered') return result.order;
    const shown = result.cycle.filter((name) => !this.isOwnName(name));
    const [first = ''] = shown;
    const circle = [...shown, first].join(' -> ');
    throw new NetworkError(
      `Values depend on themselves: ${circle}. One of them must be given otherwise.`,
      first,
    );
  }

  /** Whether a name is of the equations only. */
  private isOwnName(name: string): boolean {
    return this.species.has(name) ? false : [...this.amounts.values()].includes(name);
  }
}

function parameter({ id, unit }: Quantity, value: Expr): Parameter {
  return unit === undefined ? { name: id, value } : { name: id, value, unit };
}

function unitDefinition({ id, factors }: NetworkUnit): UnitDefinition {
  const coefficient = factors.reduce(
    (product, { exponent, scale, multiplier }) => product * pow(multiplier * Number(`1e${scale}`), exponent),
    1,
  );
  const bases = factors.flatMap(({ base, exponent }) => {
    if (base === 'dimensionless') return [];
    return [exponent === 1 ? base : `${base}^${exponent}`];
  });
  const product = bases.length === 0 ? 'dimensionless' : bases.join(' * ');
  return { name: id, definition: coefficient === 1 ? product : `${coefficient} ${product}` };
}
