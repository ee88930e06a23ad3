import type { ToleranceLayout } from './error-norm.js';
import type { FunctionBuilder, FunctionHandle } from './function-builder.js';
import { vectorSize } from './layout.js';
import type { ModelFunctions } from './model-functions.js';
import type { ModuleBuilder } from './module-builder.js';
import { type Vector, int, vectorAt } from './value.js';
import { lesser } from './vector.js';

/** The methods that a WebAssembly module can contain. */
export type WasmMethodName = 'tsit5' | 'rk4' | 'rodas5p';

/** One step of an integration method for the subjects of all lanes, as `Stepper` of solve/stepper.ts; each lane has its own t and h. */
export interface Method {
  readonly name: WasmMethodName;
  /** Order of the error estimate. */
  readonly errorOrder: number;
  /** Whether it begins after a jump with what was possible after the last. */
  readonly remembersJumps: boolean;
  /** Address of the states at the end of the last attempted step. */
  readonly next: number;
  /** attempt(t, h, latest): steps from the current states by h; the error in units of the tolerance. */
  readonly attempt: FunctionHandle<readonly ['v128', 'v128', 'v128'], 'v128'>;
  /** interpolant(h): writes the coefficients of dense output, [power][state], from address `coefficients` on. */
  readonly interpolant: FunctionHandle<readonly ['v128'], undefined>;
  readonly coefficients: number;
  /** Writes what moves the lanes of a mask on to the end of the last attempted step, states excluded. */
  accept(f: FunctionBuilder, lanes: Vector): void;
  /** Writes what takes the current states to step from in the lanes of a mask. */
  restart(f: FunctionBuilder, time: Vector, lanes: Vector): void;
}

/** What a method is made from. */
export interface MethodContext {
  readonly m: ModuleBuilder;
  readonly n: number;
  readonly functions: ModelFunctions;
  readonly layout: ToleranceLayout & { readonly states: number };
  /** Scratch memory for a stage's states. */
  readonly stage: number;
  readonly next: number;
  readonly coefficients: number;
}

/** The vectors of an array of n in memory. */
export const componentAt = (array: number, i: number): Vector => vectorAt(array + vectorSize * i);

/** Evaluates the rates at time `at`, but not after `latest`. */
export function rate(
  f: FunctionBuilder,
  context: MethodContext,
  at: Vector,
  latest: Vector,
  states: number,
  to: number,
): void {
  f.call(context.functions.rate, lesser(latest, at), int(states), int(to));
}
