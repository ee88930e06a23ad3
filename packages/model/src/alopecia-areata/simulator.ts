import { createIntegrator, log, type Integrator, type IntegrationFailure } from '@bifrons/engine';
import { findDrug, type SignalId } from '@bifrons/knowledge';
import { alopeciaAreata } from '../compiled/alopecia-areata.generated.js';
import { alopeciaAreataFull } from '../compiled/alopecia-areata-full.generated.js';
import { lagged } from '../engagement/lag.js';
import { phasesOf } from '../engagement/phases.js';
import { inhibition, inhibitionOf, readPotency, type SignalPotency } from '../engagement/potency.js';
import {
  courseExposure,
  periodicExposure,
  readPharmacology,
  type Doses,
  type Pharmacology,
} from '../exposure.js';
import { type FactReader } from '../facts.js';
import type { Candidate } from '../patients/people.js';
import { stretches, UnknownDrugError, type RegimenSegment, type Stretch } from '../regimen.js';
import type { AlopeciaPopulation } from './population.js';

/** The two signals through which an inhibitor enters the disease. */
export const drivers: readonly SignalId[] = ['gamma-chain', 'ifn-gamma'];
const hoursPerWeek = 168;

/** A medicine as the disease meets it. */
export interface Inhibitor {
  readonly pharmacology: Pharmacology;
  readonly potencies: readonly SignalPotency[];
}

export type Inhibitors = ReadonlyMap<string, Inhibitor>;

/** Reads all medicines of some regimens. @throws UnknownDrugError, RefusedError naming every missing fact. */
export function readInhibitors(
  regimens: readonly (readonly RegimenSegment[])[],
  reader: FactReader,
): Inhibitors {
  const inhibitors = new Map<string, Inhibitor>();
  for (const segment of regimens.flat()) {
    if (segment.drug === null || inhibitors.has(segment.drug)) continue;
    const drug = findDrug(segment.drug);
    if (drug === undefined) throw new UnknownDrugError(segment.drug);
    const potencies = drivers.map((signal) => readPotency(drug, signal, reader));
    const pharmacology = readPharmacology(drug, reader);
    inhibitors.set(segment.drug, { pharmacology, potencies: potencies as SignalPotency[] });
  }
  return inhibitors;
}

/** A person who passed the run-in: parameters and state at week 0. */
export interface Enrolled {
  readonly candidate: Candidate;
  readonly parameters: Float64Array;
  readonly state: Float64Array;
  /** Averaged inputs by dose, so that regimens which share a dose share the work. */
  readonly inputs: Map<string, Float64Array>;
}

/** Phase averaging of the dose interval, or every dose with dynamic SOCS (the reference). */
export type Resolution = 'averaged' | 'full';

const indexOf = (name: string): number => alopeciaAreata.stateNames.indexOf(name);
const collapse = indexOf('P');
const effector = indexOf('E');
const visible = indexOf('v');
/** One node: weight, I_gc, J_gc, I_ifng, J_ifng. */
const untreated = Float64Array.of(1, 0, 0, 0, 0);
/**
 * Rate per hour at which SOCS follows its signal: its turnover (half-life 0.7 h, `models/socs-dynamic.ant`) times 1.2,
 * because more SOCS lowers its own signal: 1 + s·y/(1 + s·S)², between 1.12 and 1.27 as the load y goes from 0.3 to 1.
 */
const socsRate = 1.2 * (log(2) / 0.7);
/** Candidates drawn for one place before a run is given up. */
const mostAttempts = 200;

/**
 * One thread's simulator of alopecia areata: keeps the integrators' work arrays. Weeks; SALT points.
 */
export class AlopeciaSimulator {
  private readonly averaged = createIntegrator(alopeciaAreata, {
    method: 'tsit5',
    rtol: 1e-5,
    atol: 1e-7,
    maxStep: 4,
    maxSteps: 20_000,
  });
  private full: Integrator | undefined;

  constructor(private readonly population: AlopeciaPopulation) {}

  /**
   * Draws candidates until one has active, stable disease after the untreated run-in. The run-in is simulated, so
   * that a person's hidden state at week 0 fits the disease that is seen. @throws when nobody passes.
   */
  enrol(next: () => Candidate): Enrolled {
    const { runInWeeks, collapseAbove, visibleBelow } = this.population.enrolment;
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const candidate = next();
      const parameters = this.population.parametersOf(candidate, alopeciaAreata);
      const state = new Float64Array(alopeciaAreata.stateNames.length);
      alopeciaAreata.initial(parameters, state);
      check(
        this.averaged.run({
          start: -runInWeeks,
          end: 0,
          state,
          parameters,
          inputs: untreated,
          saveAt: none,
          saved: none,
        }),
      );
      if (state[collapse]! > collapseAbove && state[visible]! < visibleBelow) {
        return { candidate, parameters, state, inputs: new Map() };
      }
    }
    throw new Error(
      `no virtual person with active, stable disease among ${mostAttempts} candidates: the calibration does not describe such people`,
    );
  }

  /** SALT at the given ascending weeks under a regimen, written to `salt`. */
  course(
    person: Enrolled,
    regimen: readonly RegimenSegment[],
    inhibitors: Inhibitors,
    weeks: Float64Array,
    salt: Float64Array,
    resolution: Resolution,
  ): void {
    const end = weeks[weeks.length - 1] ?? 0;
    const plan = stretches(regimen, end);
    const shares =
      resolution === 'averaged'
        ? this.averagedCourse(person, plan, inhibitors, weeks)
        : this.fullCourse(person, plan, inhibitors, weeks, end);
    const start = person.state[visible]!;
    for (let k = 0; k < weeks.length; k++) salt[k] = (person.candidate.salt * (1 - shares[k]!)) / (1 - start);
  }

  private averagedCourse(
    person: Enrolled,
    plan: readonly Stretch[],
    inhibitors: Inhibitors,
    weeks: Float64Array,
  ): Float64Array {
    const states = alopeciaAreata.stateNames.length;
    const state = person.state.slice();
    const shares = new Float64Array(weeks.length);
    let done = 0;
    for (const stretch of plan) {
      let upTo = done;
      while (upTo < weeks.length && weeks[upTo]! <= stretch.to) upTo++;
      const saveAt = weeks.subarray(done, upTo);
      const saved = new Float64Array(saveAt.length * states);
      check(
        this.averaged.run({
          start: stretch.from,
          end: stretch.to,
          state,
          parameters: person.parameters,
          inputs: inputsOf(person, stretch, inhibitors),
          saveAt,
          saved,
        }),
      );
      for (let k = 0; k < saveAt.length; k++) shares[done + k] = saved[k * states + visible]!;
      done = upTo;
    }
    if (plan.length === 0 && weeks.length > 0) shares.fill(person.state[visible]!);
    return shares;
  }

  /** Every dose as it is taken, SOCS with its own turnover. */
  private fullCourse(
    person: Enrolled,
    plan: readonly Stretch[],
    inhibitors: Inhibitors,
    weeks: Float64Array,
    end: number,
  ): Float64Array {
    this.full ??= createIntegrator(alopeciaAreataFull, {
      method: 'tsit5',
      rtol: 1e-6,
      atol: 1e-8,
      maxSteps: 2_000_000,
    });
    const { doseWeeks, inhibitionAt } = inhibitionCourse(person.candidate, plan, inhibitors, end);
    const states = alopeciaAreataFull.stateNames.length;
    const saved = new Float64Array(weeks.length * states);
    check(
      this.full.run({
        start: 0,
        end,
        state: fullState(person),
        parameters: this.population.parametersOf(person.candidate, alopeciaAreataFull),
        inputs: inhibitionAt,
        breakpoints: doseWeeks,
        saveAt: weeks,
        saved,
      }),
    );
    const v = alopeciaAreataFull.stateNames.indexOf('v');
    return Float64Array.from(weeks, (_, k) => saved[k * states + v]!);
  }
}

const none = new Float64Array(0);

function inputsOf(person: Enrolled, stretch: Stretch, inhibitors: Inhibitors): Float64Array {
  const dose = `${stretch.drug} ${stretch.doseMg} ${stretch.perDay}`;
  let inputs = person.inputs.get(dose);
  if (inputs === undefined)
    person.inputs.set(dose, (inputs = averagedInputs(person.candidate, stretch, inhibitors)));
  return inputs;
}

/** Nodes [weight, I_gc, J_gc, I_ifng, J_ifng] over the phases of the dose interval at steady state. */
function averagedInputs(candidate: Candidate, stretch: Stretch, inhibitors: Inhibitors): Float64Array {
  if (stretch.drug === null) return untreated;
  const { pharmacology, potencies } = inhibitors.get(stretch.drug)!;
  const deviation = pharmacology.kinetics.lnClearanceSd * candidate.zClearance;
  const periodic = periodicExposure(
    pharmacology,
    candidate.covariates,
    deviation,
    stretch.doseMg,
    stretch.perDay,
  );
  const phases = phasesOf(periodic.interval, periodic.corners);
  const exposure = periodic.at(phases.grid);
  const signals = potencies.map((potency) => {
    const blocked = inhibitionOf(potency, exposure);
    return { blocked, behind: lagged(phases.grid, blocked, periodic.interval, socsRate) };
  });
  const inputs = new Float64Array(phases.hours.length * untreated.length);
  for (let node = 0; node < phases.hours.length; node++) {
    let at = node * untreated.length;
    inputs[at++] = phases.weights[node]!;
    for (const { blocked, behind } of signals) {
      inputs[at++] = blocked[phases.inGrid[node]!]!;
      inputs[at++] = behind[phases.inGrid[node]!]!;
    }
  }
  return inputs;
}

/** Inhibition at any week of a course; medicines that overlap after a switch block independently. */
function inhibitionCourse(
  candidate: Candidate,
  plan: readonly Stretch[],
  inhibitors: Inhibitors,
  end: number,
) {
  const byDrug = new Map<string, Doses[]>();
  for (const stretch of plan) {
    if (stretch.drug === null) continue;
    const count = Math.ceil((stretch.to - stretch.from) * 7 * stretch.perDay - 1e-9);
    const hours = Float64Array.from(
      { length: count },
      (_, k) => stretch.from * hoursPerWeek + (k * 24) / stretch.perDay,
    );
    const doses = byDrug.get(stretch.drug) ?? [];
    doses.push({ doseMg: stretch.doseMg, perDay: stretch.perDay, hours });
    byDrug.set(stretch.drug, doses);
  }
  const courses = [...byDrug].map(([drug, doses]) => {
    const inhibitor = inhibitors.get(drug)!;
    const deviation = inhibitor.pharmacology.kinetics.lnClearanceSd * candidate.zClearance;
    return {
      potencies: inhibitor.potencies,
      at: courseExposure(inhibitor.pharmacology, candidate.covariates, deviation, doses, end * hoursPerWeek),
    };
  });
  const inhibitionAt = (week: number, u: Float64Array): void => {
    u[0] = 1;
    let openGc = 1;
    let openIfng = 1;
    for (const course of courses) {
      const { concentration, bound } = course.at(week * hoursPerWeek);
      openGc *= 1 - inhibition(course.potencies[0]!, concentration, bound ?? 0);
      openIfng *= 1 - inhibition(course.potencies[1]!, concentration, bound ?? 0);
    }
    u[1] = 1 - openGc;
    u[3] = 1 - openIfng;
  };
  const doseWeeks = Float64Array.from(
    [...byDrug.values()]
      .flat()
      .flatMap((d) => [...d.hours])
      .sort((a, b) => a - b),
    (h) => h / hoursPerWeek,
  );
  return { doseWeeks, inhibitionAt };
}

/** State of the full model that continues a run-in: the slow states, and SOCS at its quasi-steady level. */
function fullState(person: Enrolled): Float64Array {
  const value = (name: string) => person.parameters[alopeciaAreata.parameterNames.indexOf(name)]!;
  const socs = value('socs');
  const K = value('K');
  const P = person.state[collapse]!;
  const level = (load: number) => (Math.sqrt(1 + 4 * socs * load) - 1) / (2 * socs);
  const gammaChain = level(((1 + K) * P) / (K + P));
  const signal = (gammaChain * 2 * socs) / (Math.sqrt(1 + 4 * socs) - 1);
  const costimulated = person.state[effector]! * (value('c0') + (1 - value('c0')) * signal);
  const slow = new Map(alopeciaAreata.stateNames.map((name, i) => [name, person.state[i]!]));
  slow.set('S_gc', gammaChain);
  slow.set('S_ifng', level(((1 + K) * costimulated) / (K + costimulated)));
  return Float64Array.from(alopeciaAreataFull.stateNames, (name) => slow.get(name)!);
}

function check(result: { status: 'done' } | IntegrationFailure): void {
  if (result.status === 'failed') throw new Error(`alopecia areata model: ${result.message}`);
}
