import {
  type Compartment,
  type Expr,
  type FunctionDefinition,
  type NetworkEvent,
  type NetworkParameter,
  type NetworkUnit,
  type Reaction,
  type ReactionNetwork,
  type Species,
  type SpeciesReference,
  type VariableExpression,
  builtinFunctions,
  dependencyOrder,
  namesIn,
} from '@bifrons/engine';
import { readAnnotations } from './annotations.js';
import { flatten } from './flatten.js';
import { type Scope, contentOf, readCondition, readMath } from './mathml.js';
import { type XmlElement, mathNamespace, readXml } from './xml.js';

/** How an SBML file is read. */
export interface ReadSbmlOptions {
  /** Stands before the line in errors. */
  readonly file?: string;
  /**
   * The text of a file that a hierarchical model takes models from, by its address as written there; undefined
   * if there is none. Without this, such a model is refused.
   */
  readonly resolve?: (source: string) => string | undefined;
}

const coreNamespace = /^http:\/\/www\.sbml\.org\/sbml\/level(\d)(?:\/version(\d)(?:\/core)?)?$/;
const packageNamespace = /^http:\/\/www\.sbml\.org\/sbml\/level3\/version\d\/(\w+)\/version\d$/;

/** Packages of Level 3 whose elements are read, or add none. */
const packagesRead: ReadonlySet<string> = new Set(['comp', 'l3v2extendedmath']);

/** The core's Level and Version of a file. */
export interface SbmlLevel {
  readonly level: number;
  readonly version: number;
}

/**
 * Reads SBML of Level 2 (Versions 1 to 5) and Level 3 (Versions 1 and 2), hierarchical models too (package comp),
 * as a network of the engine. Level 2 is given the meaning that its version has in the words of Level 3. An id that
 * the engine needs for itself (`time`, `pi`) gets an underscore; its name is the id then, if it has no other.
 *
 * @throws SbmlError with line, column and element if the file cannot be read whole.
 */
export function readSbml(text: string, options: ReadSbmlOptions = {}): ReactionNetwork {
  const root = readXml(text, options.file);
  const level = levelOf(root);
  const whole = root.child('model');
  if (whole === undefined) throw root.error('There is no <model> in it.');
  const model = flatten(root, whole, (source) => {
    const other = options.resolve?.(source);
    if (other === undefined) return undefined;
    const found = readXml(other, source);
    levelOf(found);
    return found;
  });
  return new Reader(model, level).read();
}

/** Refuses what is no SBML that is read here. */
function levelOf(root: XmlElement): SbmlLevel {
  const known = root.name === 'sbml' ? coreNamespace.exec(root.uri) : null;
  if (known === null)
    throw root.error('This is no SBML: its first element is not <sbml> of a known namespace.');
  const level = Number(root.attributes.get('level') ?? known[1]);
  const version = Number(root.attributes.get('version') ?? known[2] ?? 1);
  if (level === 1)
    throw root.error('SBML Level 1 is not read. Convert it to Level 3, for example with COPASI or libSBML.');
  for (const [name, value] of root.attributes) {
    const [, uri, local] = /^\{(.*)\}(.*)$/.exec(name) ?? [];
    const id = uri === undefined ? undefined : packageNamespace.exec(uri)?.[1];
    if (id === undefined || local !== 'required' || packagesRead.has(id)) continue;
    if (value === 'true' || value === '1')
      throw root.error(
        `The model needs the package '${id}' to be understood, and that is not read. Export the model without it.`,
      );
  }
  return { level, version };
}

class Reader {
  private readonly names = new Map<string, string>();
  private readonly functionNames = new Map<string, { readonly name: string; readonly arity: number }>();
  private readonly taken = new Set<string>();
  private readonly rulesOfStoichiometries: VariableExpression[] = [];

  constructor(
    private readonly model: XmlElement,
    private readonly level: SbmlLevel,
  ) {}

  read(): ReactionNetwork {
    const { model } = this;
    this.collect();
    const functions = model.list('listOfFunctionDefinitions').flatMap((one) => this.functionDefinition(one));
    const compartments = model.list('listOfCompartments').map((one) => this.compartment(one));
    const species = model.list('listOfSpecies').map((one) => this.species(one));
    const parameters = model.list('listOfParameters').map((one) => this.parameter(one));
    const reactions = model.list('listOfReactions').map((one) => this.reaction(one));
    const rules = model.list('listOfRules');
    const ofVariables = (elements: readonly XmlElement[], attribute: string): VariableExpression[] =>
      elements.flatMap((one) => this.variableExpression(one, attribute));
    const assignmentRules = ofVariables(
      rules.filter(({ name }) => name === 'assignmentRule'),
      'variable',
    );
    const conversionFactor = this.reference(model, 'conversionFactor');
    const network: ReactionNetwork = {
      id: model.attributes.get('id') ?? model.attributes.get('name') ?? 'model',
      ...nameOf(model),
      units: model.list('listOfUnitDefinitions').map((one) => this.unit(one)),
      functions,
      compartments,
      species,
      parameters,
      initialAssignments: ofVariables(model.list('listOfInitialAssignments'), 'symbol'),
      assignmentRules: [...assignmentRules, ...this.rulesOfStoichiometries],
      rateRules: ofVariables(
        rules.filter(({ name }) => name === 'rateRule'),
        'variable',
      ),
      algebraicRules: rules
        .filter(({ name }) => name === 'algebraicRule')
        .flatMap((one) => this.math(one) ?? []),
      reactions,
      events: model.list('listOfEvents').flatMap((one) => this.event(one) ?? []),
      ...(conversionFactor === undefined ? {} : { conversionFactor }),
      annotations: readAnnotations(
        model,
        (id) => this.names.get(id) ?? this.functionNames.get(id)?.name ?? id,
      ),
    };
    this.refuseCircles(network);
    return network;
  }

  /** Gives every id its name in the network, before any formula is read. */
  private collect(): void {
    const { model } = this;
    const variables = [
      ...['Compartments', 'Species', 'Parameters', 'Reactions'].flatMap((list) =>
        model.list(`listOf${list}`),
      ),
      ...model
        .list('listOfReactions')
        .flatMap((one) => [...one.list('listOfReactants'), ...one.list('listOfProducts')])
        .filter(({ attributes }) => attributes.has('id')),
    ];
    for (const element of variables) {
      const id = this.idOf(element);
      if (this.names.has(id)) throw element.error(`The id '${id}' is given twice. Rename one of the two.`);
      this.names.set(id, id);
      this.taken.add(id);
    }
    for (const id of ['time', 'pi']) if (this.names.has(id)) this.names.set(id, this.unused(`${id}_`));
    for (const element of model.list('listOfFunctionDefinitions')) {
      const id = this.idOf(element);
      if (this.names.has(id) || this.functionNames.has(id))
        throw element.error(`The id '${id}' is given twice. Rename one of the two.`);
      const isOurs = Object.hasOwn(builtinFunctions, id) || id === 'delay';
      const math = element.child('math', mathNamespace);
      const arity =
        math === undefined ? 0 : contentOf(math).children.filter(({ name }) => name === 'bvar').length;
      this.functionNames.set(id, { name: isOurs ? this.unused(`${id}_`) : id, arity });
      this.taken.add(id);
    }
  }

  private unused(name: string): string {
    let free = name;
    while (this.taken.has(free)) free += '_';
    this.taken.add(free);
    return free;
  }

  private idOf(element: XmlElement): string {
    const id = element.attributes.get('id');
    if (id === undefined || id === '') throw element.error("It has no 'id'. Give it one.");
    return id;
  }

  /** The network's name of the variable that an attribute names. */
  private reference(element: XmlElement, attribute: string): string | undefined {
    const id = element.attributes.get(attribute);
    if (id === undefined) return undefined;
    const name = this.names.get(id);
    if (name === undefined)
      throw element.error(
        `'${attribute}' names '${id}', which is not defined. Define it or correct the name.`,
      );
    return name;
  }

  private needed(element: XmlElement, attribute: string): string {
    const name = this.reference(element, attribute);
    if (name === undefined) throw element.error(`It has no '${attribute}'. Give it one.`);
    return name;
  }

  /** With the name that a renamed id leaves behind. */
  private named(element: XmlElement): { readonly id: string; readonly name?: string } {
    const written = this.idOf(element);
    const id = this.names.get(written) ?? written;
    const name = nameOf(element);
    return { id, ...(id === written || name.name !== undefined ? name : { name: written }) };
  }

  private number(element: XmlElement, attribute: string): number | undefined {
    const text = element.attributes.get(attribute)?.trim();
    if (text === undefined) return undefined;
    const special = { INF: Infinity, '-INF': -Infinity, NaN: NaN }[text];
    if (special !== undefined) return special;
    const value = text === '' ? NaN : Number(text);
    if (Number.isNaN(value)) throw element.error(`'${attribute}' is '${text}', which is not a number.`);
    return value;
  }

  private flag(element: XmlElement, attribute: string, otherwise: boolean): boolean {
    const text = element.attributes.get(attribute)?.trim();
    if (text === undefined) return otherwise;
    if (text === 'true' || text === '1') return true;
    if (text === 'false' || text === '0') return false;
    throw element.error(`'${attribute}' is '${text}'. It must be true or false.`);
  }

  private readonly scope: Scope = {
    variable: (id) => this.names.get(id),
    function: (id) => this.functionNames.get(id),
  };

  /** Level 3 Version 2 allows things without a formula; they say nothing. */
  private math(element: XmlElement | undefined, scope: Scope = this.scope): Expr | undefined {
    const math = element?.child('math', mathNamespace);
    return math === undefined ? undefined : readMath(math, scope);
  }

  private functionDefinition(element: XmlElement): readonly FunctionDefinition[] {
    const math = element.child('math', mathNamespace);
    if (math === undefined) return [];
    const lambda = contentOf(math);
    if (lambda.name !== 'lambda') throw lambda.error('A function definition must be a <lambda>.');
    const body = lambda.children.at(-1);
    if (body === undefined || body.name === 'bvar') throw lambda.error('It has no formula. Write one in it.');
    const parameters = lambda.children.filter(({ name }) => name === 'bvar').map((bvar) => bvar.text.trim());
    // An argument may hide one of the names that the engine keeps.
    const own = new Map(parameters.map((id) => [id, id === 'time' || id === 'pi' ? `${id}_` : id]));
    const scope: Scope = { ...this.scope, variable: (id) => own.get(id) };
    const { name } = this.functionNames.get(this.idOf(element)) as { name: string };
    return [{ name, parameters: [...own.values()], body: readMath(body, scope) }];
  }

  private compartment(element: XmlElement): Compartment {
    const dimensions = this.number(element, 'spatialDimensions') ?? (this.level.level === 2 ? 3 : undefined);
    const size = this.number(element, 'size');
    const unit = element.attributes.get('units');
    return {
      ...this.named(element),
      ...(dimensions === undefined ? {} : { dimensions }),
      ...(size === undefined ? {} : { size }),
      constant: this.flag(element, 'constant', true),
      ...(unit === undefined ? {} : { unit }),
    };
  }

  private species(element: XmlElement): Species {
    const amount = this.number(element, 'initialAmount');
    const concentration = this.number(element, 'initialConcentration');
    if (amount !== undefined && concentration !== undefined)
      throw element.error("It has 'initialAmount' and 'initialConcentration'. Remove one.");
    const initial =
      amount !== undefined
        ? ({ kind: 'amount', value: amount } as const)
        : concentration !== undefined
          ? ({ kind: 'concentration', value: concentration } as const)
          : undefined;
    const conversionFactor = this.reference(element, 'conversionFactor');
    const unit = element.attributes.get('substanceUnits');
    return {
      ...this.named(element),
      compartment: this.needed(element, 'compartment'),
      ...(initial === undefined ? {} : { initial }),
      onlySubstance: this.flag(element, 'hasOnlySubstanceUnits', false),
      boundary: this.flag(element, 'boundaryCondition', false),
      constant: this.flag(element, 'constant', false),
      ...(conversionFactor === undefined ? {} : { conversionFactor }),
      ...(unit === undefined ? {} : { unit }),
    };
  }

  private parameter(element: XmlElement): NetworkParameter {
    const value = this.number(element, 'value');
    const unit = element.attributes.get('units');
    return {
      ...this.named(element),
      ...(value === undefined ? {} : { value }),
      constant: this.flag(element, 'constant', true),
      ...(unit === undefined ? {} : { unit }),
    };
  }

  private variableExpression(element: XmlElement, attribute: string): readonly VariableExpression[] {
    const variable = this.needed(element, attribute);
    const expr = this.math(element);
    return expr === undefined ? [] : [{ variable, expr }];
  }

  private reaction(element: XmlElement): Reaction {
    const law = element.child('kineticLaw');
    const locals =
      law === undefined ? [] : [...law.list('listOfParameters'), ...law.list('listOfLocalParameters')];
    const own = new Set(locals.map((one) => this.idOf(one)));
    const localName = (id: string): string => (id === 'time' || id === 'pi' ? `${id}_` : id);
    const rate = this.math(law, {
      ...this.scope,
      variable: (id) => (own.has(id) ? localName(id) : this.names.get(id)),
    });
    const localParameters = locals.map((one) => {
      const id = this.idOf(one);
      const value = this.number(one, 'value');
      const unit = one.attributes.get('units');
      return {
        id: localName(id),
        ...nameOf(one),
        ...(value === undefined ? {} : { value }),
        constant: true,
        ...(unit === undefined ? {} : { unit }),
      };
    });
    const fast = this.flag(element, 'fast', false);
    return {
      ...this.named(element),
      reactants: element.list('listOfReactants').map((one) => this.speciesReference(one)),
      products: element.list('listOfProducts').map((one) => this.speciesReference(one)),
      modifiers: element.list('listOfModifiers').map((one) => this.needed(one, 'species')),
      reversible: this.flag(element, 'reversible', true),
      ...(rate === undefined ? {} : { rate }),
      localParameters,
      ...(fast ? { fast } : {}),
    };
  }

  private speciesReference(element: XmlElement): SpeciesReference {
    const species = this.needed(element, 'species');
    const written = element.attributes.get('id');
    const id = written === undefined ? undefined : (this.names.get(written) as string);
    const rule = this.math(element.child('stoichiometryMath'));
    const given = this.number(element, 'stoichiometry');
    if (rule !== undefined) {
      const variable = id ?? this.unused(`${species}_stoichiometry`);
      this.rulesOfStoichiometries.push({ variable, expr: rule });
      return { id: variable, species, constant: false };
    }
    const stoichiometry = given ?? (this.level.level === 2 ? 1 : undefined);
    return {
      ...(id === undefined ? {} : { id }),
      species,
      ...(stoichiometry === undefined ? {} : { stoichiometry }),
      constant: this.flag(element, 'constant', true),
    };
  }

  /** An event that can never happen, or does nothing, is left out. */
  private event(element: XmlElement): NetworkEvent | undefined {
    const trigger = element.child('trigger');
    const math = trigger?.child('math', mathNamespace);
    if (trigger === undefined || math === undefined) return undefined;
    const delay = this.math(element.child('delay'));
    const priority = this.math(element.child('priority'));
    const assignments = element
      .list('listOfEventAssignments')
      .flatMap((one) => this.variableExpression(one, 'variable'));
    const id = element.attributes.get('id');
    return {
      ...(id === undefined ? {} : { id }),
      ...nameOf(element),
      trigger: readCondition(math, this.scope),
      initiallyTrue: this.flag(trigger, 'initialValue', true),
      persistent: this.flag(trigger, 'persistent', true),
      ...(delay === undefined ? {} : { delay }),
      ...(priority === undefined ? {} : { priority }),
      valuesFromTrigger: this.flag(element, 'useValuesFromTriggerTime', true),
      assignments,
    };
  }

  private unit(element: XmlElement): NetworkUnit {
    return {
      id: this.idOf(element),
      factors: element.list('listOfUnits').map((unit) => {
        const base = unit.attributes.get('kind');
        if (base === undefined) throw unit.error("It has no 'kind'. Give it one.");
        return {
          base,
          exponent: this.number(unit, 'exponent') ?? 1,
          scale: this.number(unit, 'scale') ?? 0,
          multiplier: this.number(unit, 'multiplier') ?? 1,
        };
      }),
    };
  }

  /** Assignments that need each other are refused here, where their place is known. */
  private refuseCircles({ assignmentRules, initialAssignments, reactions }: ReactionNetwork): void {
    const rules = assignmentRules.map(({ variable, expr }) => [variable, namesIn(expr)] as const);
    const rates = reactions.flatMap(({ id, rate, localParameters }) => {
      if (rate === undefined) return [];
      const own = new Set(localParameters.map((one) => one.id));
      return [[id, new Set([...namesIn(rate)].filter((name) => !own.has(name)))] as const];
    });
    const initials = initialAssignments.map(({ variable, expr }) => [variable, namesIn(expr)] as const);
    for (const dependencies of [
      [...rules, ...rates],
      [...initials, ...rules, ...rates],
    ]) {
      const result = dependencyOrder(new Map(dependencies));
      if (result.status === 'ordered') continue;
      const [first = ''] = result.cycle;
      const message = `The values depend on themselves: ${[...result.cycle, first].join(' -> ')}. Give one of them otherwise.`;
      const at = [
        ...this.model.list('listOfRules'),
        ...this.model.list('listOfInitialAssignments'),
        ...this.model.list('listOfReactions'),
      ].find(({ attributes }) =>
        ['variable', 'symbol', 'id'].some((name) => this.names.get(attributes.get(name) ?? '') === first),
      );
      throw (at ?? this.model).error(message);
    }
  }
}

function nameOf(element: XmlElement): { readonly name?: string } {
  const name = element.attributes.get('name');
  return name === undefined || name === '' ? {} : { name };
}
