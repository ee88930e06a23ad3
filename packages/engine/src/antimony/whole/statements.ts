import type { Expr } from '../../symbolic/expression.js';
import type { Position } from '../error.js';

/** A name in a text and where it stands; of a thing in a submodel with dots, `A.S`. */
export interface Place extends Position {
  readonly name: string;
}

/** What a text says, statement by statement. An expression that is left out clears what was given before. */
export type Statement =
  | {
      readonly kind: 'declaration';
      readonly place: Place;
      readonly constancy?: 'const' | 'var';
      readonly type?: ThingType;
      readonly onlySubstance?: true;
    }
  | { readonly kind: 'in'; readonly place: Place; readonly compartment: Place }
  | { readonly kind: 'value' | 'rule' | 'rate'; readonly place: Place; readonly expr?: Expr }
  | { readonly kind: 'unit-of'; readonly place: Place; readonly unit: Expr }
  | { readonly kind: 'unit'; readonly place: Place; readonly unit?: Expr }
  | { readonly kind: 'name'; readonly place: Place; readonly text: string }
  | {
      readonly kind: 'annotation';
      readonly place: Place;
      readonly relation: string;
      readonly values: readonly string[];
    }
  | ReactionStatement
  | InteractionStatement
  | EventStatement
  | SubmodelStatement
  /** `place` is `as`; with a factor, `as` divided by it. */
  | { readonly kind: 'same'; readonly place: Place; readonly as: Place; readonly factor?: Expr }
  | { readonly kind: 'delete'; readonly place: Place }
  | { readonly kind: 'algebraic'; readonly expr: Expr }
  | {
      readonly kind: 'claim';
      readonly place?: Place;
      readonly claim: 'constraint' | 'maximize' | 'minimize';
      readonly expr: Expr;
    };

/** What a name is declared to be. */
export type ThingType = 'species' | 'compartment' | 'reaction' | 'parameter';

/** A species on one side of a reaction, and how many of it: a number or a name. */
export interface Participant {
  readonly species: Place;
  readonly boundary: boolean;
  readonly stoichiometry: number | Place;
}

/** `name: 2 A + B -> C; rate in compartment` */
export interface ReactionStatement {
  readonly kind: 'reaction';
  readonly place?: Place;
  readonly position: Position;
  readonly reactants: readonly Participant[];
  readonly products: readonly Participant[];
  readonly reversible: boolean;
  readonly rate?: Expr;
  readonly compartment?: Place;
}

/** `name: A -| reaction`; these say which species modify a reaction, and change no equation. */
export interface InteractionStatement {
  readonly kind: 'interaction';
  readonly place?: Place;
  readonly position: Position;
  readonly interaction: 'activation' | 'inhibition' | 'influence';
  readonly species: readonly Place[];
  readonly reactions: readonly Place[];
}

/** `name: at delay after trigger, priority = …: x = …` */
export interface EventStatement {
  readonly kind: 'event';
  readonly place?: Place;
  readonly position: Position;
  readonly trigger: Expr;
  readonly delay?: Expr;
  readonly priority?: Expr;
  readonly initiallyTrue: boolean;
  readonly persistent: boolean;
  readonly valuesFromTrigger: boolean;
  readonly assignments: readonly { readonly place: Place; readonly expr: Expr }[];
}

/** `name: module(arguments), timeconv = …, extentconv = …` */
export interface SubmodelStatement {
  readonly kind: 'submodel';
  readonly place: Place;
  readonly module: Place;
  readonly args: readonly (Place | Expr)[];
  readonly timeFactor?: Expr;
  readonly extentFactor?: Expr;
  readonly compartment?: Place;
}

/** A module as written. */
export interface Module {
  readonly name: string;
  readonly position: Position;
  readonly parameters: readonly Place[];
  readonly statements: Statement[];
}

/** A function as written. */
export interface WrittenFunction {
  readonly name: string;
  readonly position: Position;
  readonly parameters: readonly string[];
  readonly body: Expr;
}

/** Everything that a text and its imports define. */
export interface Document {
  /** By name, in the order of the text. */
  readonly modules: Map<string, Module>;
  readonly functions: Map<string, WrittenFunction>;
  /** What stands outside of every module. */
  readonly outside: Module;
  /** The module that has a star. */
  main: string | undefined;
  /** Where each expression stands. */
  readonly positions: WeakMap<Expr, Position>;
  /** The unit of a number, where one is written behind it. */
  readonly unitsOfNumbers: WeakMap<Expr, string>;
}
