import { exp, instantiateWasmModel, log, solve, type WasmIntegrator } from '@bifrons/engine';
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

const state = { central: 0, peripheral: 1, bound: 2, renewal: 3 } as const;
const stateCount = 4;

/** The equations have no closed form (clearance depends on the peripheral concentration), so they are integrated. */
const courseTolerance = { method: 'tsit5', rtol: 1e-6, atol: 1e-8, maxSteps: 100_000 } as const;
/** At steady state four digits do: concentration comes to 2e-4 of its peak, the enzyme to 1e-4. */
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
   * The profile at ascending hours within one interval, once doses of `doseMg` every `interval` hours have made plasma
   * and enzyme periodic. Plasma does not depend on the enzyme and is found first. The enzyme's equation is linear: an
   * interval that begins with the share b inactivated differs from one that begins with none by b·e^(−renewal), which
   * says at once which b comes back.
   */
  steadyState(doseMg: number, interval: number): (hours: Float64Array) => CovalentProfile {
    const parameters = this.parametersFor(doseMg);
    const kept = exp((-this.values['Q']! * interval) / this.values['Vp']!);
    const plasma = periodicPlasma(this.parametersFor(doseMg, { kon: 0, kres: 0 }), interval, doseMg, kept);
    return (hours) => {
      const after = plasma.slice();
      const saved = new Float64Array(hours.length * stateCount);
      integrate(parameters, after, interval, hours, saved);
      const renewed = 1 - exp(-after[state.renewal]!);
      const before = renewed > 0 ? after[state.bound]! / renewed : 0;
      for (let row = 0; row < saved.length; row += stateCount) {
        saved[row + state.bound]! += before * exp(-saved[row + state.renewal]!);
      }
      return this.profile(saved);
    };
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
      y[state.renewal] = 0;
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

  private parametersFor(doseMg: number, others: Record<string, number> = {}): Float64Array {
    return model.defaults({ ...this.values, dose: doseMg * this.bioavailability, ...others });
  }

  private profile(saved: Float64Array): CovalentProfile {
    const count = saved.length / stateCount;
    const concentration = new Float64Array(count);
    const bound = new Float64Array(count);
    for (let k = 0; k < count; k++) {
      concentration[k] = saved[k * stateCount + state.central]! * this.nanomolarPerMg;
      bound[k] = saved[k * stateCount + state.bound]!;
    }
    return { concentration, bound };
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

/**
 * Plasma before a dose, the fixed point of one interval, by the secant method on the small peripheral amount, which sets
 * the clearance and is all that lasts: `kept` is what the periphery keeps of it over an interval. What is central before
 * a dose follows it. Done when the peripheral amount moves by less than 0.5 % (the secant's error is then some thirty
 * times smaller) and the central one by 1e-4 of a dose. Throws when 60 intervals do not do.
 */
function periodicPlasma(
  parameters: Float64Array,
  interval: number,
  doseMg: number,
  kept: number,
): Float64Array {
  const { central, peripheral } = state;
  let before = new Float64Array(stateCount);
  let last: { before: Float64Array; after: Float64Array } | undefined;
  for (let round = 0; round < 60; round++) {
    const after = before.slice();
    integrate(parameters, after, interval, none, none);
    const next = after.slice();
    if (last === undefined) {
      // Half as much again, because an inhibitor of its own clearance accumulates more than what is kept.
      next[peripheral] = (1.5 * after[peripheral]!) / (1 - kept);
    } else {
      const apart = before[peripheral]! - last.before[peripheral]!;
      const slope = (after[peripheral]! - last.after[peripheral]!) / apart;
      if (slope > 0 && slope < 0.99) {
        const move = (after[peripheral]! - before[peripheral]!) / (1 - slope);
        next[peripheral] = before[peripheral]! + move;
        next[central]! += ((after[central]! - last.after[central]!) / apart) * move;
      }
    }
    const change = (i: number): number => Math.abs(next[i]! - before[i]!);
    if (change(central) <= 1e-4 * doseMg && change(peripheral) <= 5e-3 * next[peripheral]!) return next;
    last = { before, after };
    before = next;
  }
  throw new Error('auto-inhibited kinetics: no periodic state within 60 intervals');
}

/** Equal to 1e-5 of a dose (amounts) and of the enzyme. */
function sameState(a: Float64Array, b: Float64Array, doseMg: number): boolean {
  return a.every((value, i) => Math.abs(value - b[i]!) <= 1e-5 * (i === state.bound ? 1 : doseMg));
}
