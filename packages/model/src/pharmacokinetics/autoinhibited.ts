import { instantiateWasmModel, log, solve, type WasmIntegrator } from '@bifrons/engine';
import { covalentAutoinhibited as model } from '../compiled/covalent-autoinhibited.generated.js';
import { covalentAutoinhibitedWasm } from '../compiled/covalent-autoinhibited-wasm.generated.js';
import { lastAtOrBefore } from './course.js';
import type { IndividualKinetics } from './individual.js';
import type { KineticParameters } from './parameters.js';

/** How a covalent inhibitor meets its enzyme: inactivation per nM and hour, resynthesis per hour. */
export interface CovalentBinding {
  readonly inactivation: number;
  readonly resynthesis: number;
}

/**
 * Rates of a covalent inhibitor from what assays print: the IC50 after one hour of pre-incubation, at which half of
 * the enzyme is lost within that hour, and the half-life of the enzyme's resynthesis. With an IC50 in nM the
 * inactivation constant (kinact/KI) is in 1/(nM·h).
 */
export function covalentBinding(ic50After1h: number, resynthesisHalfLife: number): CovalentBinding {
  return { inactivation: log(2) / ic50After1h, resynthesis: log(2) / resynthesisHalfLife };
}

const state = { central: 0, peripheral: 1, bound: 2 } as const;
const stateCount = 3;

/** The equations have no closed form (clearance depends on the peripheral concentration), so they are integrated. */
const courseTolerance = { method: 'tsit5', rtol: 1e-6, atol: 1e-8, maxSteps: 100_000 } as const;
/** At steady state five digits do: the fixed point below is found to as many. */
const periodicTolerance = { ...courseTolerance, rtol: 1e-4, atol: 1e-6 } as const;
let shared: WasmIntegrator | undefined;
const integrator = (): WasmIntegrator =>
  (shared ??= instantiateWasmModel(covalentAutoinhibitedWasm, periodicTolerance));

/** Concentration in nM and share of inactivated enzyme. */
export interface CovalentProfile {
  readonly concentration: Float64Array;
  readonly bound: Float64Array;
}

/** One person under a covalent, auto-inhibiting medicine (`models/covalent-autoinhibited.ant`). */
export class AutoinhibitedKinetics {
  private readonly values: Record<string, number>;
  private readonly nanomolarPerMg: number;
  private readonly bioavailability: number;

  constructor(kinetics: KineticParameters, person: IndividualKinetics, binding: CovalentBinding | undefined) {
    const nanomolarPerNgPerMl = 1000 / kinetics.molecularWeight;
    this.values = {
      CL: person.clearance,
      V: person.volume,
      Q: person.intercompartmentalClearance,
      Vp: person.peripheralVolume,
      ka: kinetics.facts.absorptionRate!,
      Imax: kinetics.facts.autoinhibitionMax!,
      IC50p: kinetics.facts.autoinhibitionIc50!,
      kon: (binding?.inactivation ?? 0) * nanomolarPerNgPerMl,
      kres: binding?.resynthesis ?? 0,
    };
    this.nanomolarPerMg = (1000 * nanomolarPerNgPerMl) / person.volume;
    this.bioavailability = person.bioavailability;
  }

  /**
   * The profile at the given hours (ascending, within one interval) once doses of `doseMg` every `interval` hours have
   * made plasma and enzyme periodic. The state before a dose is the fixed point of one interval; Aitken's extrapolation
   * of its slowest approach (Steffensen's method) finds it in a few. Throws when it does not within 60 intervals.
   */
  steadyState(doseMg: number, interval: number, hours: Float64Array): CovalentProfile {
    const parameters = this.parametersFor(doseMg);
    let before = new Float64Array(stateCount);
    let previous: Float64Array | undefined;
    for (let round = 0; round < 60; round++) {
      const after = before.slice();
      integrate(parameters, after, interval, none, none);
      if (sameState(after, before, doseMg)) {
        const saved = new Float64Array(hours.length * stateCount);
        integrate(parameters, after, interval, hours, saved);
        return this.profile(saved);
      }
      const earlier = previous;
      const last = before;
      previous = earlier === undefined ? last : undefined;
      before =
        earlier === undefined ? after : after.map((value, i) => extrapolate(earlier[i]!, last[i]!, value));
    }
    throw new Error('auto-inhibited kinetics: no periodic state within 60 intervals');
  }

  /**
   * The profile as functions of the hour over a course of doses at the given ascending hours, without steady-state
   * assumption. An interval that begins as an earlier equal one did is not integrated again.
   */
  course(
    doses: readonly { hour: number; doseMg: number }[],
    end: number,
  ): (hour: number) => { concentration: number; bound: number } {
    const starts = Float64Array.from(doses, (dose) => dose.hour);
    const intervals: {
      length: number;
      doseMg: number;
      first: Float64Array;
      at: (t: number, out: Float64Array) => void;
      final: Float64Array;
    }[] = [];
    let y = new Float64Array(stateCount);
    for (let k = 0; k < doses.length; k++) {
      const { hour, doseMg } = doses[k]!;
      const length = (doses[k + 1]?.hour ?? Math.max(end, hour)) - hour;
      const first = y;
      const last = intervals[k - 1];
      if (last?.length === length && last.doseMg === doseMg && sameState(first, last.first, doseMg)) {
        intervals.push(last);
        continue;
      }
      const solution = solve({
        model,
        parameters: this.parametersFor(doseMg),
        initial: first,
        start: 0,
        end: length,
        dense: true,
        ...courseTolerance,
      });
      if (solution.status === 'failed') throw new Error(`auto-inhibited kinetics: ${solution.message}`);
      y = Float64Array.from(solution.final);
      intervals.push({ length, doseMg, first, at: solution.at!, final: y });
    }
    const out = new Float64Array(stateCount);
    return (hour) => {
      const k = lastAtOrBefore(starts, hour);
      if (k < 0) return { concentration: 0, bound: 0 };
      intervals[k]!.at(hour - starts[k]!, out);
      return { concentration: out[state.central]! * this.nanomolarPerMg, bound: out[state.bound]! };
    };
  }

  private parametersFor(doseMg: number): Float64Array {
    const values: Record<string, number> = { ...this.values, dose: doseMg * this.bioavailability };
    return Float64Array.from(model.parameterNames, (name) => values[name]!);
  }

  private profile(saved: Float64Array): CovalentProfile {
    const count = saved.length / stateCount;
    return {
      concentration: Float64Array.from(
        { length: count },
        (_, k) => saved[k * stateCount + state.central]! * this.nanomolarPerMg,
      ),
      bound: Float64Array.from({ length: count }, (_, k) => saved[k * stateCount + state.bound]!),
    };
  }
}

const none = new Float64Array(0);

/** One dose interval: state before a dose → state before the next. */
function integrate(
  parameters: Float64Array,
  y: Float64Array,
  interval: number,
  hours: Float64Array,
  saved: Float64Array,
): void {
  const result = integrator().run({ start: 0, end: interval, state: y, parameters, saveAt: hours, saved });
  if (result.status === 'failed') throw new Error(`auto-inhibited kinetics: ${result.message}`);
}

/** Limit of a geometric sequence from three of its members; the last when they do not look like one. */
function extrapolate(a: number, b: number, c: number): number {
  const ratio = (c - b) / (b - a);
  return ratio > 0 && ratio < 0.9 ? c + ((c - b) * ratio) / (1 - ratio) : c;
}

/** Equal to 1e-5 of a dose (amounts) and of the enzyme. */
function sameState(a: Float64Array, b: Float64Array, doseMg: number): boolean {
  return a.every((value, i) => Math.abs(value - b[i]!) <= 1e-5 * (i === state.bound ? 1 : doseMg));
}
