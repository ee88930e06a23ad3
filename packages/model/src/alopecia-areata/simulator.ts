import { createIntegrator, normalCdf, SubjectError, type Integrator } from '@bifrons/engine';
import { alopeciaAreata } from '../compiled/alopecia-areata.generated.js';
import { alopeciaAreataFull } from '../compiled/alopecia-areata-full.generated.js';
import type { Candidate } from '../patients/people.js';
import { stretches, type RegimenSegment, type Stretch } from '../regimen.js';
import { slowIntegrator, type BackEnd, type SlowResult } from './back-end.js';
import type { Inhibitors } from './inhibitors.js';
import { averagedInputs, inhibitionCourse, untreated } from './inputs.js';
import type { AlopeciaPopulation } from './population.js';

/** A place in a cohort, and whom to try for it. */
export interface Place {
  readonly subject: number;
  readonly next: () => Candidate;
  /** The population and the medicines as they are in this person's world. */
  readonly population: AlopeciaPopulation;
  readonly inhibitors: Inhibitors;
}

/** A person who passed the run-in: parameters and state at week 0. */
export interface Enrolled {
  readonly subject: number;
  readonly population: AlopeciaPopulation;
  readonly inhibitors: Inhibitors;
  readonly candidate: Candidate;
  readonly parameters: Float64Array;
  readonly state: Float64Array;
  /** Averaged inputs by dose, so that regimens which share a dose share the work. */
  readonly inputs: Map<string, Float64Array>;
}

/** A candidate of whom nothing has been simulated. */
export type Unmet = Omit<Enrolled, 'parameters' | 'state' | 'inputs'>;

/** Phase averaging of the dose interval, or every dose with dynamic SOCS (the reference). */
export type Resolution = 'averaged' | 'full';

const indexOf = (name: string): number => alopeciaAreata.stateNames.indexOf(name);
const visible = indexOf('v');
const states = alopeciaAreata.stateNames.length;
/** Width of the soft edge of the criterion on visible hair. */
const softEdge = 0.015;
/** Candidates drawn for one place before a run is given up. */
const mostAttempts = 200;

/**
 * One thread's simulator of alopecia areata: keeps the integrators' work arrays. Weeks; SALT points. People are
 * simulated many at a time, because the integrator takes four side by side; nobody's numbers depend on the others.
 */
export class AlopeciaSimulator {
  private readonly integrateSlow;
  private full: Integrator | undefined;
  /** What the integrations of a stretch save; used again, because it is large. */
  private saved = new Float64Array(0);

  constructor(
    private readonly runInWeeks: number,
    backEnd: BackEnd = 'wasm',
  ) {
    this.integrateSlow = slowIntegrator(backEnd);
  }

  /**
   * Draws candidates for each place until one has active, stable disease after the untreated run-in. The run-in is
   * simulated, so that a person's hidden state at week 0 fits the disease that is seen. @throws SubjectError when
   * nobody passes.
   */
  enrol(places: readonly Place[]): Enrolled[] {
    const enrolled = new Array<Enrolled>(places.length);
    let open = places.map((_, k) => k);
    for (let attempt = 0; open.length > 0; attempt++) {
      if (attempt === mostAttempts) {
        const nobody = `no virtual person with active, stable disease among ${mostAttempts} candidates: the calibration does not describe such people`;
        throw new SubjectError(places[open[0]!]!.subject, new Error(nobody));
      }
      const tried = this.tryEnrol(open.map((k) => ({ ...places[k]!, candidate: places[k]!.next() })));
      tried.forEach((person, i) => {
        if (person !== undefined) enrolled[open[i]!] = person;
      });
      open = open.filter((_, i) => tried[i] === undefined);
    }
    return enrolled;
  }

  /** Candidates as they are at week 0; undefined for those who do not have active, stable disease then. */
  tryEnrol(candidates: readonly Unmet[]): (Enrolled | undefined)[] {
    return this.runIn(candidates).map((person) =>
      person.state[visible]! < person.population.visibleBelow ? person : undefined,
    );
  }

  /** How far a person at week 0 has active, stable disease, 0 to 1: the criterion of `tryEnrol` with a soft edge. */
  enrolmentWeight({ state, population }: Enrolled): number {
    return normalCdf((population.visibleBelow - state[visible]!) / softEdge);
  }

  /** Candidates after the untreated run-in, whatever became of their disease. */
  runIn(candidates: readonly Unmet[]): Enrolled[] {
    const { runInWeeks } = this;
    const people = candidates.map((candidate): Enrolled => {
      const parameters = candidate.population.parametersOf(candidate.candidate, alopeciaAreata);
      const state = new Float64Array(states);
      alopeciaAreata.initial(parameters, state);
      const { subject, population, inhibitors } = candidate;
      return {
        subject,
        population,
        inhibitors,
        candidate: candidate.candidate,
        parameters,
        state,
        inputs: new Map(),
      };
    });
    this.integrate(
      people,
      people.map(({ parameters, state }) => ({
        start: -runInWeeks,
        end: 0,
        state,
        parameters,
        inputs: untreated,
      })),
    );
    return people;
  }

  /** Each person's SALT at the given ascending weeks under a regimen. */
  courses(
    people: readonly Enrolled[],
    regimen: readonly RegimenSegment[],
    weeks: Float64Array,
    resolution: Resolution,
  ): Float64Array[] {
    const end = weeks[weeks.length - 1] ?? 0;
    const plan = stretches(regimen, end);
    const shares =
      resolution === 'averaged'
        ? this.averagedCourses(people, plan, weeks)
        : people.map((person) => this.fullCourse(person, plan, weeks, end));
    shares.forEach((share, i) => {
      const { candidate, state, population } = people[i]!;
      const { unseen } = population;
      const bald = 1 - state[visible]!;
      for (let k = 0; k < share.length; k++) {
        const missing = (1 - share[k]!) / bald;
        share[k] = (candidate.salt * Math.max(0, missing - unseen)) / (1 - unseen);
      }
    });
    return shares;
  }

  /** Visible share of the affected follicles by week, stretch by stretch of equal dose. */
  private averagedCourses(
    people: readonly Enrolled[],
    plan: readonly Stretch[],
    weeks: Float64Array,
  ): Float64Array[] {
    const shares = people.map(({ state }) => new Float64Array(weeks.length).fill(state[visible]!));
    const current = people.map(({ state }) => state.slice());
    let done = 0;
    for (const stretch of plan) {
      let upTo = done;
      while (upTo < weeks.length && weeks[upTo]! <= stretch.to) upTo++;
      const saveAt = weeks.subarray(done, upTo);
      const size = saveAt.length * states;
      if (this.saved.length < people.length * size) this.saved = new Float64Array(people.length * size);
      const inputs = inputsOf(people, stretch);
      const tasks = people.map((person, i) => ({
        start: stretch.from,
        end: stretch.to,
        state: current[i]!,
        parameters: person.parameters,
        inputs: inputs[i]!,
        saveAt,
        saved: this.saved.subarray(i * size, (i + 1) * size),
      }));
      this.integrate(people, tasks);
      tasks.forEach(({ saved }, i) => {
        const share = shares[i]!;
        for (let k = 0; k < saveAt.length; k++) share[done + k] = saved[k * states + visible]!;
      });
      done = upTo;
    }
    return shares;
  }

  private integrate(people: readonly Enrolled[], tasks: Parameters<typeof this.integrateSlow>[0]): void {
    this.integrateSlow(tasks).forEach((result, i) => check(result, people[i]!));
  }

  /** Every dose as it is taken, SOCS with its own turnover. */
  private fullCourse(
    person: Enrolled,
    plan: readonly Stretch[],
    weeks: Float64Array,
    end: number,
  ): Float64Array {
    this.full ??= createIntegrator(alopeciaAreataFull, {
      method: 'tsit5',
      rtol: 1e-6,
      atol: 1e-8,
      maxSteps: 2_000_000,
    });
    const { doseWeeks, inhibitionAt } = inhibitionCourse(person.candidate, plan, person.inhibitors, end);
    const n = alopeciaAreataFull.stateNames.length;
    const saved = new Float64Array(weeks.length * n);
    check(
      this.full.run({
        start: 0,
        end,
        state: fullState(person),
        parameters: person.population.parametersOf(person.candidate, alopeciaAreataFull),
        inputs: inhibitionAt,
        breakpoints: doseWeeks,
        saveAt: weeks,
        saved,
      }),
      person,
    );
    const v = alopeciaAreataFull.stateNames.indexOf('v');
    return Float64Array.from(weeks, (_, k) => saved[k * n + v]!);
  }
}

/** Averaged inputs of each person, computed for those who have not been on that dose. */
function inputsOf(people: readonly Enrolled[], stretch: Stretch): Float64Array[] {
  const dose = `${stretch.drug} ${stretch.doseMg} ${stretch.perDay}`;
  const others = people.filter(({ inputs }) => !inputs.has(dose));
  averagedInputs(others, stretch).forEach((inputs, i) => others[i]!.inputs.set(dose, inputs));
  return people.map(({ inputs }) => inputs.get(dose)!);
}

/** State of the full model that continues a run-in: the slow states, and SOCS at its quasi-steady level. */
function fullState(person: Enrolled): Float64Array {
  const { assignmentNames, parameterNames, stateNames } = alopeciaAreata;
  const steady = new Float64Array(assignmentNames.length);
  alopeciaAreata.assignments(0, person.state, person.parameters, untreated, steady);
  const socs = person.parameters[parameterNames.indexOf('socs')]!;
  const state = new Map(stateNames.map((name, i) => [name, person.state[i]!]));
  state.set('S_gc', steady[assignmentNames.indexOf('gc_socs')]! / socs);
  state.set('S_ifng', steady[assignmentNames.indexOf('ifng_socs')]! / socs);
  return Float64Array.from(alopeciaAreataFull.stateNames, (name) => state.get(name)!);
}

function check(result: SlowResult, person: Enrolled): void {
  if (result.status === 'done') return;
  throw new SubjectError(person.subject, new Error(`alopecia areata model: ${result.message}`));
}
