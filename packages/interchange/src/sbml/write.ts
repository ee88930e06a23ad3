import {
  type Annotation,
  type Reaction,
  type ReactionNetwork,
  type SpeciesReference,
  type VariableExpression,
  namesIn,
  substitute,
  symbol,
} from '@bifrons/engine';
import { biologyQualifiers, modelQualifiers, qualifierOf, rdfNamespace } from './annotations.js';
import { writeLambda, writeMath } from './write-math.js';
import { SbmlError } from './xml.js';

/**
 * Writes a network as SBML Level 3 Version 2. `readSbml` makes the same network of it, to the bit, but for the ids of
 * local parameters that are those of a species in their reaction (rule 21173): those get another.
 *
 * @throws SbmlError if a reaction is "fast", which this version of SBML cannot say, or an id is none.
 */
export function writeSbml(network: ReactionNetwork): string {
  return new Writer(network).write();
}

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    // What XML 1.0 has no way to write.
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');

const written = (value: string | number | boolean): string => {
  if (value === Infinity) return 'INF';
  if (value === -Infinity) return '-INF';
  return escape(String(value));
};

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${written(value)}"`]))
    .join('');

const element = (name: string, attributes: Attributes, ...content: readonly string[]): string => {
  const inside = content.filter((part) => part !== '').join('\n');
  return inside === ''
    ? `<${name}${attributesOf(attributes)}/>`
    : `<${name}${attributesOf(attributes)}>\n${inside.replaceAll(/^/gm, '  ')}\n</${name}>`;
};

const list = (name: string, members: readonly string[]): string =>
  members.length === 0 ? '' : element(`listOf${name}`, {}, ...members);

class Writer {
  private readonly annotations = new Map<string, Annotation[]>();
  private metaIds = 0;

  constructor(private readonly network: ReactionNetwork) {
    for (const annotation of network.annotations)
      this.annotations.set(annotation.about, [...(this.annotations.get(annotation.about) ?? []), annotation]);
  }

  write(): string {
    const { network } = this;
    const rule = (name: string, attribute: string) => (one: VariableExpression) =>
      element(name, { [attribute]: one.variable }, writeMath(one.expr));
    const model = this.thing(
      'model',
      { id: network.id, name: network.name, conversionFactor: network.conversionFactor },
      list(
        'FunctionDefinitions',
        network.functions.map(({ name, parameters, body }) =>
          this.thing('functionDefinition', { id: name }, writeLambda(parameters, body)),
        ),
      ),
      list(
        'UnitDefinitions',
        network.units.map(({ id, factors }) =>
          this.thing(
            'unitDefinition',
            { id },
            list(
              'Units',
              factors.map(({ base, exponent, scale, multiplier }) =>
                element('unit', { kind: base, exponent, scale, multiplier }),
              ),
            ),
          ),
        ),
      ),
      list(
        'Compartments',
        network.compartments.map(({ id, name, dimensions, size, unit, constant }) =>
          this.thing('compartment', { id, name, spatialDimensions: dimensions, size, units: unit, constant }),
        ),
      ),
      list(
        'Species',
        network.species.map((one) =>
          this.thing('species', {
            id: one.id,
            name: one.name,
            compartment: one.compartment,
            initialAmount: one.initial?.kind === 'amount' ? one.initial.value : undefined,
            initialConcentration: one.initial?.kind === 'concentration' ? one.initial.value : undefined,
            substanceUnits: one.unit,
            hasOnlySubstanceUnits: one.onlySubstance,
            boundaryCondition: one.boundary,
            constant: one.constant,
            conversionFactor: one.conversionFactor,
          }),
        ),
      ),
      list(
        'Parameters',
        network.parameters.map((one) =>
          this.thing('parameter', {
            id: one.id,
            name: one.name,
            value: one.value,
            units: one.unit,
            constant: one.constant,
          }),
        ),
      ),
      list('InitialAssignments', network.initialAssignments.map(rule('initialAssignment', 'symbol'))),
      list('Rules', [
        ...network.assignmentRules.map(rule('assignmentRule', 'variable')),
        ...network.rateRules.map(rule('rateRule', 'variable')),
        ...network.algebraicRules.map((expr) => element('algebraicRule', {}, writeMath(expr))),
      ]),
      list('Reactions', this.reactions()),
      list('Events', this.events()),
    );
    return `<?xml version="1.0" encoding="UTF-8"?>
<sbml xmlns="http://www.sbml.org/sbml/level3/version2/core" level="3" version="2">
${model}
</sbml>
`;
  }

  private reactions(): readonly string[] {
    const reference = ({ id, species, stoichiometry, constant }: SpeciesReference): string =>
      this.thing('speciesReference', { id, species, stoichiometry, constant });
    return this.network.reactions.map(withOwnNames).map((one) => {
      if (one.fast === true) {
        const message = `The reaction '${one.id}' is "fast", which SBML Level 3 Version 2 cannot say. Make it slow with a large rate.`;
        throw new SbmlError(message, {});
      }
      const locals = one.localParameters.map(({ id, name, value, unit }) =>
        element('localParameter', { id, name, value, units: unit }),
      );
      const law =
        one.rate === undefined && locals.length === 0
          ? ''
          : element(
              'kineticLaw',
              {},
              one.rate === undefined ? '' : writeMath(one.rate),
              list('LocalParameters', locals),
            );
      return this.thing(
        'reaction',
        { id: one.id, name: one.name, reversible: one.reversible },
        list('Reactants', one.reactants.map(reference)),
        list('Products', one.products.map(reference)),
        list(
          'Modifiers',
          one.modifiers.map((species) => element('modifierSpeciesReference', { species })),
        ),
        law,
      );
    });
  }

  private events(): readonly string[] {
    return this.network.events.map(({ id, name, trigger, delay, priority, assignments, ...event }) =>
      this.thing(
        'event',
        { id, name, useValuesFromTriggerTime: event.valuesFromTrigger },
        element(
          'trigger',
          { initialValue: event.initiallyTrue, persistent: event.persistent },
          writeMath(trigger),
        ),
        priority === undefined ? '' : element('priority', {}, writeMath(priority)),
        delay === undefined ? '' : element('delay', {}, writeMath(delay)),
        list(
          'EventAssignments',
          assignments.map(({ variable, expr }) => element('eventAssignment', { variable }, writeMath(expr))),
        ),
      ),
    );
  }

  /** An element with what is said of it. */
  private thing(name: string, attributes: Attributes, ...content: readonly string[]): string {
    const { id } = attributes;
    const said = id === undefined ? [] : (this.annotations.get(String(id)) ?? []);
    if (typeof id === 'string' && !/^[A-Za-z_]\w*$/.test(id))
      throw new SbmlError(`'${id}' cannot be an id in SBML: only letters, digits and _ can. Rename it.`, {
        name,
      });
    if (said.length === 0) return element(name, attributes, ...content);
    const sboTerm = said.find(({ relation }) => relation === 'sboTerm')?.values[0];
    const notes = said.filter(({ relation }) => relation === 'notes').flatMap(({ values }) => values);
    const resources = said.filter(({ relation }) => relation !== 'sboTerm' && relation !== 'notes');
    const metaid = resources.length === 0 ? undefined : `meta_${++this.metaIds}`;
    return element(
      name,
      { metaid, sboTerm, ...attributes },
      notes.length === 0
        ? ''
        : element(
            'notes',
            {},
            ...notes.map((note) => `<p xmlns="http://www.w3.org/1999/xhtml">${escape(note)}</p>`),
          ),
      metaid === undefined ? '' : resourcesOf(metaid, resources),
      ...content,
    );
  }
}

/** The reaction with other ids for local parameters that a species of the reaction has: the rate means the parameters. */
function withOwnNames(reaction: Reaction): Reaction {
  const { reactants, products, modifiers, localParameters, rate } = reaction;
  const species = new Set([...reactants, ...products].map((one) => one.species).concat(modifiers));
  const taken = new Set([
    ...species,
    ...localParameters.map(({ id }) => id),
    ...(rate === undefined ? [] : namesIn(rate)),
  ]);
  const others = new Map<string, string>();
  for (const { id } of localParameters.filter((one) => species.has(one.id))) {
    let other = `${id}_local`;
    while (taken.has(other)) other += '_';
    taken.add(other);
    others.set(id, other);
  }
  if (others.size === 0) return reaction;
  const symbols = new Map([...others].map(([id, other]) => [id, symbol(other)]));
  return {
    ...reaction,
    ...(rate === undefined ? {} : { rate: substitute(rate, symbols) }),
    localParameters: localParameters.map((one) => ({ ...one, id: others.get(one.id) ?? one.id })),
  };
}

function resourcesOf(metaid: string, annotations: readonly Annotation[]): string {
  const qualifiers = annotations.map(({ relation, values }) => {
    const { uri, name } = qualifierOf(relation);
    const items = values.map((value) => element('rdf:li', { 'rdf:resource': value }));
    return element(
      `${uri === modelQualifiers ? 'bqmodel' : 'bqbiol'}:${name}`,
      {},
      element('rdf:Bag', {}, ...items),
    );
  });
  const namespaces = {
    'xmlns:rdf': rdfNamespace,
    'xmlns:bqbiol': biologyQualifiers,
    'xmlns:bqmodel': modelQualifiers,
  };
  const description = element('rdf:Description', { 'rdf:about': `#${metaid}` }, ...qualifiers);
  return element('annotation', {}, element('rdf:RDF', namespaces, description));
}
