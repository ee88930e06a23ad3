import { createIntegrator, normalCdf, SubjectError, type Integrator } from '@bifrons/engine';
import type {
  AtStart,
  Background,
  Candidate,
  DiseaseModel,
  DiseasePopulation,
  ScoreModel,
} from '../diseases/disease.js';
import { stretches, type RegimenSegment, type Stretch } from '../regimen.js';
import { slowIntegrator, type BackEnd, type SlowResult } from './back-end.js';
import type { Inhibitors } from './inhibitors.js';
import {
  averagedInputs,
  besideAntibodies,
  inhibitionCourse,
  inPieces,
  neutralisedAt,
  untreatedInputs,
} from './inputs.js';

/** A place in a cohort, and whom to try for it. */
export interface Place {
  readonly subject: number;
  readonly next: () => Candidate;
  /** The population and the medicines as they are in this person's world. */
  readonly population: DiseasePopulation;
  readonly inhibitors: Inhibitors;
}

/** A person who passed the run-in: parameters and state at week 0. */
export interface Enrolled extends AtStart {
  readonly subject: number;
  readonly population: DiseasePopulation;
  readonly inhibitors: Inhibitors;
  readonly parameters: Float64Array;
  readonly potencyFactor: number;
  /** Averaged inputs by dose, so that regimens which share a dose share the work. */
  readonly inputs: Map<string, Float64Array>;
}

/** A candidate of whom nothing has been simulated. */
export type Unmet = Omit<Enrolled, 'parameters' | 'state' | 'inputs' | 'potencyFactor'>;

/** Phase averaging of the dose interval, or every dose with dynamic SOCS (the reference). */
export type Resolution = 'averaged' | 'full';

/** What is asked of a course. */
export interface Asked {
  /** Ascending. */
  readonly weeks: Float64Array;
  readonly scores: readonly ScoreModel[];
  readonly resolution: Resolution;
  readonly background?: Background;
}

/** Candidates drawn for one place before a run is given up. */
const mostAttempts = 5000;

/**
 * One thread's simulator of a disease: keeps the integrators' work arrays. Weeks; scores in their points. People are
 * simulated many at a time, because the integrator takes four side by side; nobody's numbers depend on the others.
 */
export class DiseaseSimulator {
  private readonly integrateSlow;
  private readonly untreated;
  private readonly states;
  private full: Integrator | undefined;
  /** What the integrations of a stretch save; used again, because it is large. */
  private saved = new Float64Array(0);

  constructor(
    private readonly disease: DiseaseModel,
    backEnd: BackEnd = 'wasm',
  ) {
    this.integrateSlow = slowIntegrator(disease, backEnd);
    this.untreated = untreatedInputs(disease.signals.length);
    this.states = disease.equations.averaged.stateNames.length;
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
      person.population.margin(person.state) > 0 ? person : undefined,
    );
  }

  /** How far a person at week 0 has active, stable disease, 0 to 1: the criterion of `tryEnrol` with a soft edge. */
  enrolmentWeight({ state, population }: Enrolled): number {
    return normalCdf(population.margin(state) / this.disease.softEdge);
  }

  /** Candidates after the untreated run-in, whatever became of their disease. */
  runIn(candidates: readonly Unmet[]): Enrolled[] {
    const { runInWeeks, equations } = this.disease;
    const model = equations.averaged;
    const people = candidates.map((candidate): Enrolled => {
      const parameters = candidate.population.parametersOf(candidate.candidate, model);
      const state = new Float64Array(this.states);
      model.initial(parameters, state);
      const { subject, population, inhibitors } = candidate;
      return {
        subject,
        population,
        inhibitors,
        candidate: candidate.candidate,
        parameters,
        state,
        potencyFactor: population.potencyFactor?.(candidate.candidate) ?? 1,
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
        inputs: this.untreated,
      })),
    );
    return people;
  }

  /** Each person's true scores under a regimen: score by score, week by week. */
  courses(people: readonly Enrolled[], regimen: readonly RegimenSegment[], asked: Asked): Float64Array[] {
    const end = asked.weeks[asked.weeks.length - 1] ?? 0;
    const plan = stretches(regimen, end);
    return asked.resolution === 'averaged'
      ? this.averagedCourses(people, plan, asked)
      : people.map((person) => this.fullCourse(person, plan, asked, end));
  }

  /** Scores by week, stretch by stretch of equal dose. */
  private averagedCourses(
    people: readonly Enrolled[],
    plan: readonly Stretch[],
    { weeks, scores, background = {} }: Asked,
  ): Float64Array[] {
    const { states } = this;
    const model = this.disease.equations.averaged;
    const truths = people.map((person) =>
      scores.map((score) => person.population.truthOf(score, person, model)),
    );
    const courses = people.map(({ state }, i) => {
      const course = new Float64Array(scores.length * weeks.length);
      truths[i]!.forEach((truth, s) =>
        course.fill(truth(state, 0, 0), s * weeks.length, (s + 1) * weeks.length),
      );
      return course;
    });
    const parameters = people.map(
      ({ population, parameters, state }) =>
        population.parametersAtStart?.(parameters, state, background) ?? parameters,
    );
    const end = plan.at(-1)?.to ?? 0;
    const neutralised = people.map((person) => neutralisedAt(person, plan, end));
    const current = people.map(({ state }) => state.slice());
    let done = 0;
    for (const stretch of inPieces(plan)) {
      let upTo = done;
      while (upTo < weeks.length && weeks[upTo]! <= stretch.to) upTo++;
      const saveAt = weeks.subarray(done, upTo);
      const size = saveAt.length * states;
      if (this.saved.length < people.length * size) this.saved = new Float64Array(people.length * size);
      const inputs = this.inputsOf(people, stretch).map((own, i) => {
        const taken = neutralised[i];
        return taken === undefined ? own : besideAntibodies(own, taken, stretch, this.disease.signals.length);
      });
      const tasks = people.map((_, i) => ({
        start: stretch.from,
        end: stretch.to,
        state: current[i]!,
        parameters: parameters[i]!,
        inputs: inputs[i]!,
        saveAt,
        saved: this.saved.subarray(i * size, (i + 1) * size),
      }));
      this.integrate(people, tasks);
      tasks.forEach(({ saved }, i) => {
        const course = courses[i]!;
        truths[i]!.forEach((truth, s) => {
          for (let k = 0; k < saveAt.length; k++)
            course[s * weeks.length + done + k] = truth(saved, k * states, saveAt[k]!);
        });
      });
      done = upTo;
    }
    return courses;
  }

  private integrate(people: readonly Enrolled[], tasks: Parameters<typeof this.integrateSlow>[0]): void {
    this.integrateSlow(tasks).forEach((result, i) => this.check(result, people[i]!));
  }

  /** Every dose as it is taken, SOCS with its own turnover. */
  private fullCourse(
    person: Enrolled,
    plan: readonly Stretch[],
    { weeks, scores, background = {} }: Asked,
    end: number,
  ): Float64Array {
    const { equations, signals, id } = this.disease;
    if (equations.full === undefined) throw new RangeError(`${id} has no equations in full resolution`);
    const { model, stateOf } = equations.full.value;
    this.full ??= createIntegrator(model, {
      method: 'tsit5',
      rtol: 1e-6,
      atol: 1e-8,
      maxSteps: 2_000_000,
    });
    const { population, candidate, parameters, state } = person;
    const { doseWeeks, inhibitionAt } = inhibitionCourse(person, signals.length, plan, end);
    const own = population.parametersOf(candidate, model);
    const n = model.stateNames.length;
    const saved = new Float64Array(weeks.length * n);
    this.check(
      this.full.run({
        start: 0,
        end,
        state: stateOf(parameters, state, this.untreated),
        parameters: population.parametersAtStart?.(own, state, background) ?? own,
        inputs: inhibitionAt,
        breakpoints: doseWeeks,
        saveAt: weeks,
        saved,
      }),
      person,
    );
    const truths = scores.map((score) => population.truthOf(score, person, model));
    return Float64Array.from({ length: scores.length * weeks.length }, (_, at) => {
      const k = at % weeks.length;
      return truths[(at - k) / weeks.length]!(saved, k * n, weeks[k]!);
    });
  }

  /** Averaged inputs of each person, computed for those who have not been on that dose. */
  private inputsOf(people: readonly Enrolled[], stretch: Stretch): Float64Array[] {
    const injected = stretch.everyWeeks !== undefined;
    const dose = injected
      ? 'none'
      : `${stretch.drug} ${stretch.strengthPercent ?? stretch.doseMg} ${stretch.perDay}`;
    const others = people.filter(({ inputs }) => !inputs.has(dose));
    averagedInputs(others, stretch, this.untreated).forEach((inputs, i) =>
      others[i]!.inputs.set(dose, inputs),
    );
    return people.map(({ inputs }) => inputs.get(dose)!);
  }

  private check(result: SlowResult, person: Enrolled): void {
    if (result.status === 'done') return;
    throw new SubjectError(
      person.subject,
      new Error(`the equations of ${this.disease.id}: ${result.message}`),
    );
  }
}
