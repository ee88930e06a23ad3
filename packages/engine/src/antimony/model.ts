import type { Expr, FunctionDefinition } from '../symbolic/expression.js';

/**
 * An ordinary differential equation model, as read from Antimony text.
 *
 * The engine knows no units: those a model declares are carried along for people and for other tools, and
 * time is in whatever unit the rates are per.
 */
export interface Model {
  readonly name: string;
  readonly units: readonly UnitDefinition[];
  readonly functions: readonly FunctionDefinition[];
  /** In the order of the text. A value may be an expression of other parameters. */
  readonly parameters: readonly Parameter[];
  /** Each after those it depends on. */
  readonly assignments: readonly Assignment[];
  /** In the order of the text; this is the order of the state vector. */
  readonly states: readonly State[];
  readonly events: readonly TimeEvent[];
  /** Events that a condition triggers; those of one time are executed by priority, then in this order. */
  readonly triggeredEvents?: readonly TriggeredEvent[];
}

/** A part of a model, to be laid over another: names may be defined elsewhere, a state's initial value too. */
export interface ModelFragment extends Omit<Model, 'states'> {
  readonly states: readonly StateFragment[];
}

/** A constant of a model, with its default and its unit. */
export interface Parameter {
  readonly name: string;
  readonly value: Expr;
  readonly unit?: string;
}

/** An assignment rule, `name := expr`. */
export interface Assignment {
  readonly name: string;
  readonly expr: Expr;
  readonly unit?: string;
}

/** A state of a fragment: its initial value may be left to the model that the fragment is laid over. */
export interface StateFragment {
  readonly name: string;
  readonly initial?: Expr;
  /** `name' = rate`. */
  readonly rate: Expr;
  readonly unit?: string;
}

/** A variable with a differential equation: its initial value and its rate of change. */
export interface State extends StateFragment {
  /** An expression of parameters and of other initial values. */
  readonly initial: Expr;
}

/** At a time that depends on parameters only, states are set; all new values are computed before any is set. */
export interface TimeEvent {
  readonly name?: string;
  readonly time: Expr;
  readonly assignments: readonly { readonly name: string; readonly expr: Expr }[];
}

/**
 * When its trigger becomes true, states are set, at once or after a delay; all new values are computed before any is
 * set (SBML Level 3 Version 2 Core, section 4.11). The expressions may read states, assignments, parameters and `time`.
 */
export interface TriggeredEvent {
  readonly name?: string;
  /** A condition. */
  readonly trigger: Expr;
  /** What the trigger counts as before the start: false lets it fire at the start. */
  readonly initiallyTrue: boolean;
  /** Once triggered it is executed, also when the trigger becomes false before. */
  readonly persistent: boolean;
  /** From the trigger to the execution, in units of time, computed at the trigger; none is 0. */
  readonly delay?: Expr;
  /** Of events that are executed at one time the highest is first; those without one are last. */
  readonly priority?: Expr;
  /** The assignments are computed when the event is triggered, not when it is executed. */
  readonly valuesFromTrigger: boolean;
  /** Of states only: what an event sets and nothing else changes is a state with the rate 0. */
  readonly assignments: readonly { readonly name: string; readonly expr: Expr }[];
}

/** `unit name = definition`, as a product of numbers and base units. */
export interface UnitDefinition {
  readonly name: string;
  readonly definition: string;
}
