import type { EnsembleTask } from '@bifrons/engine';
import type { DiseaseModel } from '../diseases/disease.js';
import { diseaseModel } from '../diseases/registry.js';
import { loadEquations, loadFit } from '../load.js';
import type { BackEnd } from '../simulation/back-end.js';
import { DiseaseSimulator, type Asked, type Enrolled } from '../simulation/simulator.js';
import { scoresAsked, type CohortSetup } from './cohort-setup.js';
import { candidateSource } from './people.js';
import { believedWorlds, priorWorlds, sharedWorld, type World } from './worlds.js';

/** Candidates who would hardly be enrolled are not simulated further. */
const leastWeight = 1e-3;

/** Simulates virtual people in the worlds they live in; what a world does not say is as it is believed. */
export class Cohort {
  readonly rowLength: number;
  /** Columns of the traits in a row; then come the scores: regimen by regimen, score by score, week by week. */
  readonly traits: number;
  private readonly disease: DiseaseModel;
  private readonly simulator: DiseaseSimulator;
  private readonly asked: Asked;
  private readonly candidates;

  constructor(
    private readonly setup: CohortSetup,
    backEnd: BackEnd = 'wasm',
  ) {
    this.disease = diseaseModel(setup.disease);
    this.simulator = new DiseaseSimulator(this.disease, backEnd);
    this.asked = {
      weeks: Float64Array.from(setup.weeks),
      scores: scoresAsked(setup),
      resolution: setup.resolution,
    };
    this.candidates = candidateSource(this.disease, setup.people, setup.seed);
    this.traits = this.disease.columns.length;
    this.rowLength = this.traits + setup.regimens.length * this.perRegimen;
  }

  /** Columns of one regimen in a row. */
  get perRegimen(): number {
    return this.asked.scores.length * this.asked.weeks.length;
  }

  /** The rows of `count` people from number `first` on. @throws SubjectError, RefusedError */
  run(first: number, count: number, worldOf: (subject: number) => World, rows: Float64Array): void {
    const subjects = Array.from({ length: count }, (_, i) => first + i);
    const enrolled = this.enrolled(subjects, worldOf);
    rows.fill(Number.NaN, 0, count * this.rowLength);
    enrolled.forEach((person, i) => {
      if (person !== undefined) rows.set(this.disease.visible(person.candidate), i * this.rowLength);
    });
    const goOn = this.goingOn(enrolled);
    const at = goOn.flatMap((person, i) => (person === undefined ? [] : [i * this.rowLength]));
    const people = goOn.filter((person) => person !== undefined);
    this.setup.regimens.forEach((regimen, r) => {
      const offset = this.traits + r * this.perRegimen;
      const courses = this.simulator.courses(people, regimen, this.askedOf(r));
      courses.forEach((scores, i) => rows.set(scores, at[i]! + offset));
    });
  }

  /**
   * The rows of all of `count` candidates from number `first` on in one world, and how far each would have been enrolled:
   * for expectations that are smooth in the world. Candidates of no weight have no scores.
   */
  runWeighted(first: number, count: number, world: World, rows: Float64Array, weights: Float64Array): void {
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
    met.forEach(({ candidate }, i) => rows.set(this.disease.visible(candidate), i * this.rowLength));
    const people = some.map(({ person }) => person);
    this.setup.regimens.forEach((regimen, r) => {
      const offset = this.traits + r * this.perRegimen;
      this.simulator
        .courses(people, regimen, this.askedOf(r))
        .forEach((scores, i) => rows.set(scores, some[i]!.at + offset));
    });
  }

  /** What is asked of a course under one of the regimens. */
  private askedOf(regimen: number): Asked {
    const background = this.setup.backgrounds?.[regimen];
    return background === undefined ? this.asked : { ...this.asked, background };
  }

  /** Those of some people who are simulated further. */
  private goingOn(people: readonly (Enrolled | undefined)[]): readonly (Enrolled | undefined)[] {
    const { between, resolution } = this.setup;
    if (between === undefined) return people;
    const { taken, weeks, means } = between;
    const enrolled = people.filter((person) => person !== undefined);
    const courses = this.simulator.courses(enrolled, taken, {
      weeks: Float64Array.from(weeks),
      scores: [this.disease.scores[0]],
      resolution,
    });
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
        candidate: this.disease.candidateOf(people, given.traits[subject]!),
        ...worldOf(given.worlds[subject]!),
      })),
    );
  }
}

const keptWorlds = 256;

/** The task that workers run: for each subject a row of traits and scores. */
export const cohortTask: EnsembleTask<CohortSetup> = {
  load: async ({ disease, regimens, resolution }) => {
    await Promise.all([loadFit(disease, regimens), loadEquations(disease, resolution)]);
  },
  prepare(setup) {
    const cohort = new Cohort(setup);
    const worlds = setup.beforeTrials === true ? priorWorlds : believedWorlds;
    const { worldOf } = worlds(diseaseModel(setup.disease), setup.seed, setup.regimens);
    const { seed, perWorld } = setup;
    // Who lives in a world is near by: a few worlds are kept, because they take long to make.
    const kept = new Map<number, World>();
    const sharedBy = (subject: number): World => {
      const number = sharedWorld(seed, subject, perWorld!);
      let world = kept.get(number);
      if (world === undefined) {
        if (kept.size >= keptWorlds) kept.clear();
        kept.set(number, (world = worldOf(number)));
      }
      return world;
    };
    const worldOfSubject = perWorld === undefined ? worldOf : sharedBy;
    return {
      rowLength: cohort.rowLength,
      runBlock: (first, count, rows) => cohort.run(first, count, worldOfSubject, rows),
    };
  },
};
