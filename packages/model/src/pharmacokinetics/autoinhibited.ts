import { exp, instantiateWasmModel, log, solve, type WasmIntegrator, type WasmTask } from '@bifrons/engine';
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

/** Where each parameter of the equations stands. */
const place = Object.fromEntries(model.parameterNames.map((name, k) => [name, k])) as Record<
  'dose' | 'CL' | 'V' | 'Q' | 'Vp' | 'ka' | 'Imax' | 'IC50p' | 'kon' | 'kres',
  number
>;

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
  /** Those of the equations but for the dose. */
  private readonly parameters = new Float64Array(model.parameterNames.length);
  private readonly nanomolarPerMg: number;
  private readonly bioavailability: number;

  constructor(kinetics: KineticParameters, person: IndividualKinetics, binding: CovalentBinding | undefined) {
    const nanomolarPerNgPerMl = 1000 / kinetics.molecularWeight;
    const { parameters } = this;
    parameters[place.CL] = person.clearance;
    parameters[place.V] = person.volume;
    parameters[place.Q] = person.intercompartmentalClearance;
    parameters[place.Vp] = person.peripheralVolume;
    parameters[place.ka] = kinetics.facts.absorptionRate!;
    parameters[place.Imax] = kinetics.facts.autoinhibitionMax!;
    parameters[place.IC50p] = kinetics.facts.autoinhibitionIc50!;
    parameters[place.kon] = (binding?.inactivation ?? 0) * nanomolarPerNgPerMl;
    parameters[place.kres] = binding?.resynthesis ?? 0;
    this.nanomolarPerMg = (1000 * nanomolarPerNgPerMl) / person.volume;
    this.bioavailability = person.bioavailability;
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

  /** Parameters of the equations for a dose. */
  parametersFor(doseMg: number): Float64Array {
    const parameters = this.parameters.slice();
    parameters[place.dose] = doseMg * this.bioavailability;
    return parameters;
  }

  /**
   * The profile of an interval from the states `saved` in it and `after` it, when it was begun without inactivated
   * enzyme. The enzyme's equation is linear: an interval that begins with the share b inactivated differs from one that
   * begins with none by b·e^(−renewal), which says at once which b comes back.
   */
  periodicProfile(saved: Float64Array, after: Float64Array): CovalentProfile {
    const renewed = 1 - exp(-after[state.renewal]!);
    const before = renewed > 0 ? after[state.bound]! / renewed : 0;
    const count = saved.length / stateCount;
    const concentration = new Float64Array(count);
    const bound = new Float64Array(count);
    for (let k = 0, row = 0; k < count; k++, row += stateCount) {
      concentration[k] = saved[row + state.central]! * this.nanomolarPerMg;
      bound[k] = saved[row + state.bound]! + before * exp(-saved[row + state.renewal]!);
    }
    return { concentration, bound };
  }
}

/**
 * The profiles of several people at ascending hours within one interval, each at their own, once doses of `doseMg` every
 * `interval` hours have made plasma and enzyme periodic. Plasma does not depend on the enzyme and is found first.
 */
export function steadyStates(
  people: readonly AutoinhibitedKinetics[],
  doseMg: number,
  interval: number,
): (hours: readonly Float64Array[]) => CovalentProfile[] {
  const parameters = people.map((person) => person.parametersFor(doseMg));
  const plasma = periodicPlasma(parameters, interval, doseMg);
  return (hours) => {
    const after = plasma.map((before) => before.slice());
    const saved = hours.map(({ length }) => new Float64Array(length * stateCount));
    integrate(
      after.map((y, i) => ({
        start: 0,
        end: interval,
        state: y,
        parameters: parameters[i]!,
        saveAt: hours[i]!,
        saved: saved[i]!,
      })),
    );
    return people.map((person, i) => person.periodicProfile(saved[i]!, after[i]!));
  };
}

/** One dose interval of several people, side by side: state before a dose → state before the next. */
function integrate(tasks: readonly WasmTask[]): void {
  for (const result of integrator().runEach(tasks))
    if (result.status === 'failed') throw new Error(`auto-inhibited kinetics: ${result.message}`);
}

/** Plasma of several people before a dose, with no enzyme inactivated. Throws when 60 intervals do not do. */
function periodicPlasma(
  parameters: readonly Float64Array[],
  interval: number,
  doseMg: number,
): Float64Array[] {
  const searches = parameters.map((own) => new PlasmaSearch(own, interval, doseMg));
  let open = searches;
  for (let round = 0; open.length > 0; round++) {
    if (round === 60) throw new Error('auto-inhibited kinetics: no periodic state within 60 intervals');
    const tasks = open.map(({ before, parameters }) => ({
      start: 0,
      end: interval,
      state: before.slice(),
      parameters,
    }));
    integrate(tasks);
    open = open.filter((search, i) => !search.goOn(tasks[i]!.state));
  }
  return searches.map(({ before }) => before);
}

/**
 * The search for one person's plasma before a dose, the fixed point of one interval, by the secant method on the small
 * peripheral amount, which sets the clearance and is all that lasts. What is central before a dose follows it.
 */
class PlasmaSearch {
  /** The guess, an interval of which is to be integrated; when the search is done, what was sought. */
  before = new Float64Array(stateCount);
  /** Those of the person, but the enzyme is left alone. */
  readonly parameters: Float64Array;
  private last: { before: Float64Array; after: Float64Array } | undefined;
  /** What the periphery keeps of its amount over an interval. */
  private readonly kept: number;

  constructor(
    parameters: Float64Array,
    interval: number,
    private readonly doseMg: number,
  ) {
    this.parameters = parameters.slice();
    this.parameters[place.kon] = 0;
    this.parameters[place.kres] = 0;
    this.kept = exp((-parameters[place.Q]! * interval) / parameters[place.Vp]!);
  }

  /**
   * Takes what became of the guess, and makes the next. Done when the peripheral amount moves by less than 0.5 % (the
   * secant's error is then some thirty times smaller) and the central one by 1e-4 of a dose.
   */
  goOn(after: Float64Array): boolean {
    const { central, peripheral } = state;
    const { before, last } = this;
    const next = after.slice();
    if (last === undefined) {
      // Half as much again, because an inhibitor of its own clearance accumulates more than what is kept.
      next[peripheral] = (1.5 * after[peripheral]!) / (1 - this.kept);
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
    this.last = { before, after };
    this.before = next;
    return change(central) <= 1e-4 * this.doseMg && change(peripheral) <= 5e-3 * next[peripheral]!;
  }
}

/** Equal to 1e-5 of a dose (amounts) and of the enzyme. */
function sameState(a: Float64Array, b: Float64Array, doseMg: number): boolean {
  return a.every((value, i) => Math.abs(value - b[i]!) <= 1e-5 * (i === state.bound ? 1 : doseMg));
}
