import type { EnsembleTask } from '@bifrons/engine';
import type { BackEnd } from '../alopecia-areata/back-end.js';
import { readSettings } from '../alopecia-areata/population.js';
import { AlopeciaSimulator, type Enrolled } from '../alopecia-areata/simulator.js';
import { personColumns, type CohortSetup } from './cohort-setup.js';
import { candidateOf, candidateSource, type Candidate } from './people.js';
import { believedWorlds, sharedWorld, type World } from './worlds.js';

/** Candidates who would hardly be enrolled are not simulated further. */
const leastWeight = 1e-3;

/** Simulates virtual people in the worlds they live in; what a world does not say is as it is believed. */
export class Cohort {
  readonly rowLength: number;
  private readonly settings = readSettings();
  private readonly simulator: AlopeciaSimulator;
  private readonly weeks: Float64Array;
  private readonly candidates;

  constructor(
    private readonly setup: CohortSetup,
    backEnd: BackEnd = 'wasm',
  ) {
    this.simulator = new AlopeciaSimulator(this.settings.runInWeeks, backEnd);
    this.weeks = Float64Array.from(setup.weeks);
    this.candidates = candidateSource(setup.people, setup.seed, this.settings.episodes);
    this.rowLength = personColumns.length + setup.regimens.length * this.weeks.length;
  }

  /** The rows of `count` people from number `first` on. @throws SubjectError, RefusedError */
  run(first: number, count: number, worldOf: (subject: number) => World, rows: Float64Array): void {
    const subjects = Array.from({ length: count }, (_, i) => first + i);
    const enrolled = this.enrolled(subjects, worldOf);
    rows.fill(Number.NaN, 0, count * this.rowLength);
    enrolled.forEach((person, i) => {
      if (person !== undefined) rows.set(traits(person.candidate), i * this.rowLength);
    });
    const goOn = this.goingOn(enrolled);
    const at = goOn.flatMap((person, i) => (person === undefined ? [] : [i * this.rowLength]));
    const people = goOn.filter((person) => person !== undefined);
    const { regimens, resolution } = this.setup;
    regimens.forEach((regimen, r) => {
      const offset = personColumns.length + r * this.weeks.length;
      const courses = this.simulator.courses(people, regimen, this.weeks, resolution);
      courses.forEach((salt, i) => rows.set(salt, at[i]! + offset));
    });
  }

  /**
   * The rows of all of `count` candidates from number `first` on in one world, and how far each would have been enrolled:
   * for expectations that are smooth in the world. Candidates of no weight have no SALT.
   */
  runWeighted(first: number, count: number, world: World, rows: Float64Array, weights: Float64Array): void {
    const { regimens, resolution } = this.setup;
    const candidates = Array.from({ length: count }, (_, i) => ({
      subject: first + i,
      candidate: this.candidates(first + i)(),
      ...world,
    }));
    const met = this.simulator.runIn(candidates);
    met.forEach((person, i) => (weights[i] = this.simulator.enrolmentWeight(person)));
    const some = met.flatMap((person, i) =>
      weights[i]! < leastWeight ? [] : [{ person, at: i * this.rowLength }],
    );
    met.forEach(({ candidate }, i) => rows.set(traits(candidate), i * this.rowLength));
    const people = some.map(({ person }) => person);
    regimens.forEach((regimen, r) => {
      const offset = personColumns.length + r * this.weeks.length;
      this.simulator
        .courses(people, regimen, this.weeks, resolution)
        .forEach((salt, i) => rows.set(salt, some[i]!.at + offset));
    });
  }

  /** Those of some people who are simulated further. */
  private goingOn(people: readonly (Enrolled | undefined)[]): readonly (Enrolled | undefined)[] {
    const { between, resolution } = this.setup;
    if (between === undefined) return people;
    const { taken, weeks, means } = between;
    const enrolled = people.filter((person) => person !== undefined);
    const courses = this.simulator.courses(enrolled, taken, Float64Array.from(weeks), resolution);
    const some = new Set(
      enrolled.filter((_, i) =>
        means.some(({ weights, from, to }) => {
          const mean = weights.reduce((sum, weight, k) => sum + weight * courses[i]![k]!, 0);
          return mean >= from && mean <= to;
        }),
      ),
    );
    return people.map((person) => (person !== undefined && some.has(person) ? person : undefined));
  }

  private enrolled(
    subjects: readonly number[],
    worldOf: (subject: number) => World,
  ): (Enrolled | undefined)[] {
    const { people, given } = this.setup;
    if (given === undefined)
      return this.simulator.enrol(
        subjects.map((subject) => ({ subject, next: this.candidates(subject), ...worldOf(subject) })),
      );
    return this.simulator.tryEnrol(
      subjects.map((subject) => ({
        subject,
        candidate: candidateOf(people, this.settings.episodes, given.traits[subject]!),
        ...worldOf(given.worlds[subject]!),
      })),
    );
  }
}

/** The task that workers run: for each subject a row of `personColumns` and SALT. */
export const cohortTask: EnsembleTask<CohortSetup> = {
  prepare(setup) {
    const cohort = new Cohort(setup);
    const { worldOf } = believedWorlds(setup.seed, setup.regimens);
    const { seed, perWorld } = setup;
    const worldOfSubject =
      perWorld === undefined ? worldOf : (subject: number) => worldOf(sharedWorld(seed, subject, perWorld));
    return {
      rowLength: cohort.rowLength,
      runBlock: (first, count, rows) => cohort.run(first, count, worldOfSubject, rows),
    };
  },
};

/** In the order of `personColumns`; NaN for what is not known of a person. */
function traits({ salt, episodeYears, covariates }: Candidate): number[] {
  const { ageYears = Number.NaN, weightKg = Number.NaN, sex } = covariates;
  return [salt, episodeYears, ageYears, weightKg, sex === undefined ? Number.NaN : Number(sex === 'female')];
}
