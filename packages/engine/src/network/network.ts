import type { TriggeredEvent } from '../antimony/model.js';
import type { Expr, FunctionDefinition } from '../symbolic/expression.js';

/**
 * A model as the field writes it: species in compartments, changed by reactions, rules and events. SBML and Antimony
 * are read into this and written from it; `equationsOf` makes the differential equations of it. Ids are those of the
 * file, names are for people. Terms and defaults are those of SBML Level 3 Version 2 Core, sections 4.2 to 4.11.
 */
export interface ReactionNetwork {
  readonly id: string;
  readonly name?: string;
  readonly units: readonly NetworkUnit[];
  readonly functions: readonly FunctionDefinition[];
  readonly compartments: readonly Compartment[];
  readonly species: readonly Species[];
  readonly parameters: readonly NetworkParameter[];
  /** Values at the start, in place of those that compartments, species, parameters and stoichiometries give. */
  readonly initialAssignments: readonly VariableExpression[];
  readonly assignmentRules: readonly VariableExpression[];
  readonly rateRules: readonly VariableExpression[];
  /** Each expression stays 0. */
  readonly algebraicRules: readonly Expr[];
  readonly reactions: readonly Reaction[];
  readonly events: readonly NetworkEvent[];
  /** Id of the parameter by which extents of reactions become amounts of species that have none of their own. */
  readonly conversionFactor?: string;
  /** What the file says of its things in other people's vocabularies (MIRIAM, SBO), by id of the thing. */
  readonly annotations: readonly Annotation[];
}

/** A variable's expression: of a rule or of an initial assignment. */
export interface VariableExpression {
  readonly variable: string;
  readonly expr: Expr;
}

/** A container of species. */
export interface Compartment {
  readonly id: string;
  readonly name?: string;
  /** 0 to 3; without one it counts as 3. */
  readonly dimensions?: number;
  readonly size?: number;
  readonly constant: boolean;
  readonly unit?: string;
}

/** A pool of one kind of thing in a compartment. */
export interface Species {
  readonly id: string;
  readonly name?: string;
  readonly compartment: string;
  readonly initial?: { readonly kind: 'amount' | 'concentration'; readonly value: number };
  /** Its id stands for an amount in every expression; else for a concentration. */
  readonly onlySubstance: boolean;
  /** Reactions do not change it. */
  readonly boundary: boolean;
  readonly constant: boolean;
  readonly conversionFactor?: string;
  readonly unit?: string;
}

/** A number with a name. */
export interface NetworkParameter {
  readonly id: string;
  readonly name?: string;
  readonly value?: number;
  readonly constant: boolean;
  readonly unit?: string;
}

/** How many of a species a reaction takes or gives. */
export interface SpeciesReference {
  /** By which rules and events may change the stoichiometry, and expressions read it. */
  readonly id?: string;
  readonly species: string;
  /** Undefined where an initial assignment or a rule gives it. */
  readonly stoichiometry?: number;
  readonly constant: boolean;
}

/** A process that turns reactants into products; its id stands for its rate, in amount per time. */
export interface Reaction {
  readonly id: string;
  readonly name?: string;
  readonly reactants: readonly SpeciesReference[];
  readonly products: readonly SpeciesReference[];
  readonly modifiers: readonly string[];
  readonly reversible: boolean;
  /** Rate in amount per time; undefined where the file gives none. */
  readonly rate?: Expr;
  /** Parameters that are known in `rate` only. */
  readonly localParameters: readonly NetworkParameter[];
  /** Faster than all others, by SBML Level 2. */
  readonly fast?: boolean;
}

/** When its trigger becomes true, variables are set: as in a `Model`, and of anything that may change. */
export interface NetworkEvent extends Omit<TriggeredEvent, 'assignments'> {
  readonly id?: string;
  readonly assignments: readonly VariableExpression[];
}

/** A unit as a product of base units: (multiplier · 10^scale · base)^exponent each. */
export interface NetworkUnit {
  readonly id: string;
  readonly factors: readonly {
    readonly base: string;
    readonly exponent: number;
    readonly scale: number;
    readonly multiplier: number;
  }[];
}

/** A statement about a thing of the model: `about` is an id, or that of the model. */
export interface Annotation {
  readonly about: string;
  /** The qualifier, such as `identity`, `isVersionOf`, `sboTerm`, `notes`. */
  readonly relation: string;
  readonly values: readonly string[];
}
