import type { ModuleBuilder } from './module-builder.js';
import { laneCount } from './side-by-side.js';

/**
 * Where the host and the module exchange what a run needs. All addresses are in bytes. `v` means a vector, one
 * double per lane (lane l at address + 8·l); `i` 32-bit integers, one per lane (lane l at address + 4·l) or one
 * for all.
 */
export interface Layout {
  /** v per state: the states, in and out. */
  readonly states: number;
  /** v per parameter. */
  readonly parameters: number;
  /** v per state: absolute tolerances, the same in all lanes. */
  readonly absoluteTolerance: number;
  /** v, the same in all lanes. */
  readonly relativeTolerance: number;
  readonly maxStep: number;
  /** v. */
  readonly start: number;
  readonly end: number;
  /** v as a mask: the lanes to run; those still running during a run. */
  readonly active: number;
  /** i for all. */
  readonly maxSteps: number;
  /** i per lane: address and number of the times to save at, doubles. */
  readonly saveTimes: number;
  readonly saveCount: number;
  /** i per lane: where to write the saved rows, and how many were written. */
  readonly output: number;
  readonly savedRows: number;
  /** i for all: address of the nodes of the inputs, each a v for the weight and one per input; their number. */
  readonly inputs: number;
  readonly nodeCount: number;
  /** i per lane: address and number of the breakpoints, doubles. */
  readonly breakpoints: number;
  readonly breakpointCount: number;
  /** i per lane: memory for stops, 16 bytes for each event and breakpoint. */
  readonly stops: number;
  /** v: the times reached. */
  readonly time: number;
  /** v as 64-bit integers: why a lane stopped (see `Outcome`), and its accepted and rejected steps. */
  readonly outcome: number;
  readonly accepted: number;
  readonly rejected: number;
  /** The first free address; the host's arrays go here. */
  readonly heap: number;
}

/** Why a lane stopped. */
export enum Outcome {
  done,
  nonFinite,
  stepTooSmall,
  stepLimit,
  eventTimeNotANumber,
}

/** In bytes. */
export const vectorSize = 8 * laneCount;

/** Allocates the exchange; the heap begins where the rest of the module's memory ends. */
export function allocateLayout(m: ModuleBuilder, states: number, parameters: number): Omit<Layout, 'heap'> {
  const vectors = (count: number): number => m.allocate(vectorSize * count);
  return {
    states: vectors(states),
    parameters: vectors(parameters),
    absoluteTolerance: vectors(states),
    relativeTolerance: vectors(1),
    maxStep: vectors(1),
    start: vectors(1),
    end: vectors(1),
    active: vectors(1),
    maxSteps: vectors(1),
    saveTimes: vectors(1),
    saveCount: vectors(1),
    output: vectors(1),
    savedRows: vectors(1),
    inputs: vectors(1),
    nodeCount: vectors(1),
    breakpoints: vectors(1),
    breakpointCount: vectors(1),
    stops: vectors(1),
    time: vectors(1),
    outcome: vectors(1),
    accepted: vectors(1),
    rejected: vectors(1),
  };
}
