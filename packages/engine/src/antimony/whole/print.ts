import type {
  Annotation,
  NetworkEvent,
  ReactionNetwork,
  SpeciesReference,
  VariableExpression,
} from '../../network/network.js';
import { replacer } from '../../symbolic/substitute.js';
import { type Expr, symbol } from '../../symbolic/expression.js';
import { isReservedWord } from './keywords.js';
import { printExpr } from '../print.js';
import { constants, isRandom, knownFunction } from './mathematics.js';
import { uncertainties } from './parse.js';
import { wordOf } from './qualifiers.js';
import { printUnit } from './units.js';

const defaultCompartment = 'default_compartment';
const unnamedModel = '__main';

/**
 * Writes a network as Antimony text. `readNetwork` of that text gives the same network, if it came from Antimony.
 *
 * Of a network that did not: local parameters get the name of their reaction before their own; ids that Antimony
 * reserves get a '_'; what it cannot say (dimensions of compartments, conversion factors, fast reactions) is named in
 * comments at the top.
 */
export function printNetwork(network: ReactionNetwork): string {
  return new Printer(network).text();
}

class Printer {
  private readonly names = new Map<string, string>();
  private readonly lines: string[] = [];
  private readonly missing: string[] = [];
  private readonly rename: (expr: Expr) => Expr;
  private readonly implicitCompartment: boolean;

  constructor(private readonly network: ReactionNetwork) {
    const { compartments, species, parameters, reactions, events, functions, units } = network;
    const references = reactions.flatMap(({ reactants, products }) => [...reactants, ...products]);
    const ids = [compartments, species, parameters, reactions, events, references, units]
      .flat()
      .flatMap(({ id }) => id ?? []);
    const taken = new Set([...ids, ...functions.map(({ name }) => name)]);
    for (const id of ids) {
      if (!isReserved(id)) continue;
      let free = `${id}_`;
      while (taken.has(free)) free += '_';
      taken.add(free);
      this.names.set(id, free);
    }
    this.rename = this.names.size === 0 ? (expr) => expr : replacer({ name: (name) => this.renamed(name) });
    const [first] = compartments;
    this.implicitCompartment =
      first?.id === defaultCompartment &&
      first.size === 1 &&
      first.constant &&
      first.name === undefined &&
      first.unit === undefined &&
      species.some(({ compartment }) => compartment === defaultCompartment) &&
      !isUsed(network, defaultCompartment);
  }

  private renamed(name: string): Expr | undefined {
    const other = this.names.get(name);
    return other === undefined ? undefined : symbol(other);
  }

  text(): string {
    const { network } = this;
    this.declarations();
    this.reactions();
    this.values('assignmentRules', ':=');
    for (const { variable, expr } of network.rateRules)
      this.line(`${this.id(variable)}' = ${this.math(expr)}`);
    for (const expr of network.algebraicRules) this.line(`0 = ${this.math(expr)}`);
    for (const event of network.events) this.event(event);
    this.values('initialAssignments', '=');
    this.unitsAndNames();
    const isAnonymous = network.id === unnamedModel;
    const outside = new Set([
      ...(isAnonymous ? [] : [network.id]),
      ...network.functions.map(({ name }) => name),
    ]);
    const said = network.annotations.flatMap((one) => {
      const line = this.annotation(one);
      return line === undefined ? [] : [[one, line] as const];
    });
    for (const [{ about, relation }, line] of said)
      if (!outside.has(about) || isClaim(relation)) this.lines.push(line);

    const functions = network.functions.map(
      ({ name, parameters, body }) =>
        `function ${name}(${parameters.join(', ')})\n  ${printExpr(body)}\nend\n\n`,
    );
    const top = this.missing.map((what) => `// Not in Antimony: ${what}\n`).join('');
    const inner = this.lines.map((line) => (isAnonymous ? `${line};\n` : `  ${line};\n`)).join('');
    const body = isAnonymous ? inner : `model *${network.id}()\n${inner}end\n`;
    const name =
      network.name === undefined || isAnonymous ? '' : `\n${network.id} is ${quoted(network.name)}\n`;
    const after = said.filter(([{ about, relation }]) => outside.has(about) && !isClaim(relation));
    const annotations = after.map(([, line]) => `${line}\n`).join('');
    return top + functions.join('') + body + name + (annotations === '' ? '' : `\n${annotations}`);
  }

  private line(text: string): void {
    this.lines.push(text);
  }

  private id(id: string): string {
    return this.names.get(id) ?? id;
  }

  private math(expr: Expr): string {
    return printExpr(this.rename(expr));
  }

  private declarations(): void {
    const { network } = this;
    const ruled = new Set([...network.assignmentRules, ...network.rateRules].map(({ variable }) => variable));
    for (const { id, factors } of network.units) this.line(`unit ${this.id(id)} = ${printUnit(factors)}`);
    network.compartments.forEach(({ id, size, constant, dimensions }, i) => {
      if (dimensions !== undefined && dimensions !== 3)
        this.missing.push(`the compartment '${id}' has ${dimensions} dimensions`);
      if (i === 0 && this.implicitCompartment) return;
      const value = size === undefined ? '' : ` = ${number(size)}`;
      this.line(`${constant ? 'const' : 'var'} compartment ${this.id(id)}${value}`);
    });
    for (const {
      id,
      compartment,
      initial,
      onlySubstance,
      boundary,
      constant,
      conversionFactor,
    } of network.species) {
      if (constant && !boundary) this.missing.push(`the species '${id}' is constant but not at the boundary`);
      if (conversionFactor !== undefined)
        this.missing.push(`the conversion factor '${conversionFactor}' of the species '${id}'`);
      const dollar = boundary || constant ? '$' : '';
      const place =
        compartment === defaultCompartment && this.implicitCompartment ? '' : ` in ${this.id(compartment)}`;
      const over = initial?.kind === 'amount' && place !== '' ? `/${this.id(compartment)}` : '';
      const value = initial === undefined ? '' : ` = ${number(initial.value)}${over}`;
      this.line(`${onlySubstance ? 'substanceOnly ' : ''}species ${dollar}${this.id(id)}${place}${value}`);
    }
    if (network.conversionFactor !== undefined)
      this.missing.push(`the conversion factor '${network.conversionFactor}' of all species`);
    for (const { id, value, constant } of network.parameters) {
      const given = value === undefined ? '' : ` = ${number(value)}`;
      this.line(`${constant && !ruled.has(id) ? 'const' : 'var'} ${this.id(id)}${given}`);
    }
  }

  private reactions(): void {
    const { reactions } = this.network;
    for (const { id, reactants, products, reversible, rate, localParameters, fast } of reactions) {
      if (fast === true) this.missing.push(`the reaction '${id}' is fast`);
      const own = new Map(localParameters.map((local) => [local.id, this.free(`${id}_${local.id}`)]));
      for (const local of localParameters)
        this.line(
          `const ${own.get(local.id)}${local.value === undefined ? '' : ` = ${number(local.value)}`}`,
        );
      const sum = (side: readonly SpeciesReference[]): string =>
        side.map((reference) => this.reference(reference)).join(' + ');
      const renaming = replacer({
        name: (name) => {
          const local = own.get(name);
          return local === undefined ? this.renamed(name) : symbol(local);
        },
      });
      const law =
        rate === undefined ? '' : ` ${printExpr(own.size === 0 ? this.rename(rate) : renaming(rate))}`;
      const arrow = reversible ? '->' : '=>';
      const sides = [sum(reactants), arrow, sum(products)].filter((part) => part !== '').join(' ');
      this.line(`${this.id(id)}: ${sides};${law}`);
    }
    for (const { reactants, products } of reactions) {
      for (const { id: reference, stoichiometry, constant } of [...reactants, ...products]) {
        if (reference === undefined) continue;
        const value = stoichiometry === undefined ? '' : ` = ${number(stoichiometry)}`;
        const isRuled = this.network.rateRules.some(({ variable }) => variable === reference);
        this.line(`${constant && !isRuled ? 'const' : 'var'} ${this.id(reference)}${value}`);
      }
    }
  }

  private readonly freed = new Set<string>();

  private free(name: string): string {
    const { compartments, species, parameters, reactions } = this.network;
    const isTaken = (one: string): boolean =>
      this.freed.has(one) ||
      [...compartments, ...species, ...parameters, ...reactions].some(({ id }) => id === one);
    let free = name;
    while (isTaken(free)) free += '_';
    this.freed.add(free);
    return free;
  }

  private reference({ id, species, stoichiometry }: SpeciesReference): string {
    if (id !== undefined) return `${this.id(id)} ${this.id(species)}`;
    const count = stoichiometry ?? 1;
    return count === 1 ? this.id(species) : `${number(count)} ${this.id(species)}`;
  }

  private values(list: 'assignmentRules' | 'initialAssignments', sign: string): void {
    const each: readonly VariableExpression[] = this.network[list];
    for (const { variable, expr } of each) this.line(`${this.id(variable)} ${sign} ${this.math(expr)}`);
  }

  private event(event: NetworkEvent): void {
    const label = event.id === undefined ? '' : `${this.id(event.id)}: `;
    const delay = event.delay === undefined ? '' : `${this.math(event.delay)} after `;
    const options = [
      ...(event.priority === undefined ? [] : [`priority = ${this.math(event.priority)}`]),
      ...(event.initiallyTrue ? [] : ['t0 = false']),
      ...(event.persistent ? [] : ['persistent = false']),
      ...(event.valuesFromTrigger ? [] : ['fromTrigger = false']),
    ];
    const sets = event.assignments.map(({ variable, expr }) => `${this.id(variable)} = ${this.math(expr)}`);
    if (sets.length === 0) {
      this.missing.push(`the event '${event.id ?? ''}', which sets nothing`);
      return;
    }
    const head = [`${label}at ${delay}${this.math(event.trigger)}`, ...options].join(', ');
    this.line(`${head}: ${sets.join(', ')}`);
  }

  private unitsAndNames(): void {
    const { compartments, species, parameters, reactions, events } = this.network;
    for (const { id, unit } of [...compartments, ...species, ...parameters])
      if (unit !== undefined) this.line(`${this.id(id)} has ${this.id(unit)}`);
    for (const { id, name } of [...compartments, ...species, ...parameters, ...reactions, ...events])
      if (id !== undefined && name !== undefined) this.line(`${this.id(id)} is ${quoted(name)}`);
  }

  private annotation({ about, relation, values }: Annotation): string | undefined {
    const name = this.id(about);
    const [first = '', ...rest] = values;
    const arrow = interactions[relation];
    if (arrow !== undefined)
      return `${name}: ${rest.map((one) => this.id(one)).join(' + ')} ${arrow} ${this.id(first)}`;
    if (relation === 'name') return `${name} is ${quoted(first)}`;
    if (isClaim(relation)) {
      const isOfModel = about === this.network.id;
      if (relation === 'constraint') return `constraint ${isOfModel ? '' : name}: ${first}`;
      return `${isOfModel ? '' : `${name}: `}${relation} ${first}`;
    }
    if (relation === 'sboTerm' && /^SBO:\d+$/.test(first))
      return `${name}.sboTerm = ${Number(first.slice(4))}`;
    if (uncertainties.has(relation.toLowerCase())) {
      const isAddress = first.includes('://');
      return isAddress ? `${name}.${relation} is ${quoted(first)}` : `${name}.${relation} = ${first}`;
    }
    const word = wordOf(relation);
    if (word === undefined) {
      this.missing.push(`'${relation}' of '${about}'`);
      return undefined;
    }
    return `${name} ${word} ${[first, ...rest].map(quoted).join(',\n    ')}`;
  }
}

const interactions: Readonly<Record<string, string>> = {
  activation: '-o',
  inhibition: '-|',
  influence: '-(',
};

const isClaim = (relation: string): boolean =>
  relation === 'constraint' || relation === 'maximize' || relation === 'minimize';

function isReserved(id: string): boolean {
  return (
    isReservedWord(id) ||
    id === 'time' ||
    id === 'pi' ||
    Object.hasOwn(constants, id) ||
    knownFunction(id) !== undefined ||
    isRandom(id)
  );
}

function isUsed(network: ReactionNetwork, id: string): boolean {
  const { initialAssignments, assignmentRules, rateRules, events, annotations } = network;
  return (
    [...initialAssignments, ...assignmentRules, ...rateRules].some(({ variable }) => variable === id) ||
    events.some(({ assignments }) => assignments.some(({ variable }) => variable === id)) ||
    annotations.some(({ about }) => about === id)
  );
}

function number(value: number): string {
  return printExpr({ kind: 'number', value });
}

/** A text in quotes; in three backticks where quotes or lines are in it. */
function quoted(text: string): string {
  if (!/["\n\r]/.test(text)) return `"${text}"`;
  return text.includes('```')
    ? `"${text.replaceAll('"', "'").replace(/\s*[\r\n]+\s*/g, ' ')}"`
    : `\`\`\`${text}\`\`\``;
}
