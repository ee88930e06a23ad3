import { RandomStream, type EnsembleTask } from '@bifrons/engine';
import { readPopulation } from '../alopecia-areata/population.js';
import { readInhibitors, type Inhibitors } from '../alopecia-areata/inhibitors.js';
import { AlopeciaSimulator, type Resolution } from '../alopecia-areata/simulator.js';
import { FactReader, multiplierOf, type ProvenanceEntry, type UncertainFact } from '../facts.js';
import type { RegimenSegment } from '../regimen.js';
import { candidateSource, type Candidate, type PeopleSpec } from './people.js';

/** Virtual people under one or more regimens, each person under all of them. Structured-cloneable. */
export interface CohortSetup {
  readonly seed: number;
  readonly calibration: string;
  readonly people: PeopleSpec;
  readonly regimens: readonly (readonly RegimenSegment[])[];
  /** Ascending weeks at which SALT is recorded. */
  readonly weeks: readonly number[];
  readonly resolution: Resolution;
}

/** Columns of a person's row before the SALT values (regimen by regimen, week by week). */
export const personColumns = ['salt', 'episodeYears', 'ageYears', 'weightKg', 'female'] as const;

export const cohortTaskName = 'alopecia-areata-cohort';

/** The facts a cohort rests on: all of them for the record, the uncertain ones as priors. @throws RefusedError */
export function cohortFacts(setup: Pick<CohortSetup, 'calibration' | 'regimens'>): {
  provenance: readonly ProvenanceEntry[];
  uncertain: readonly UncertainFact[];
  readingSd: number;
} {
  const reader = new FactReader();
  readInhibitors(setup.regimens, reader);
  const { readingSd } = readPopulation(setup.calibration, reader);
  return {
    provenance: [...reader.provenance.values()],
    uncertain: [...reader.uncertain.values()],
    readingSd,
  };
}

/**
 * Standard normal draw of an uncertain fact for one virtual person: each lives in a world of their own. It depends on
 * the fact's path and on nothing else that is computed, so that adding a regimen to a comparison leaves the other
 * curves where they were.
 */
export function factDraw(seed: number, subject: number, path: string): number {
  return new RandomStream(seed, subject, streamOf(path)).normal();
}

/** FNV-1a of the path, moved clear of the small numbers that other streams use. */
function streamOf(path: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < path.length; i++) hash = Math.imul(hash ^ path.charCodeAt(i), 0x01000193);
  return (hash | 0x80000000) >>> 0;
}

/** The task that workers run: for each subject a row of `personColumns` and SALT. */
export const cohortTask: EnsembleTask<CohortSetup> = {
  prepare(setup) {
    const { uncertain } = cohortFacts(setup);
    const population = readPopulation(setup.calibration, new FactReader());
    const simulator = new AlopeciaSimulator(population);
    const candidates = candidateSource(setup.people, setup.seed, population.episodes);
    const weeks = Float64Array.from(setup.weeks);
    const inhibitorsOf = (subject: number): Inhibitors => {
      const draw = (f: UncertainFact) => multiplierOf(f, factDraw(setup.seed, subject, f.path));
      const multipliers = new Map(uncertain.map((f) => [f.path, draw(f)]));
      return readInhibitors(setup.regimens, new FactReader(multipliers));
    };
    const rowLength = personColumns.length + setup.regimens.length * weeks.length;
    return {
      rowLength,
      runBlock(first, count, rows) {
        const people = simulator.enrol(
          Array.from({ length: count }, (_, i) => ({
            subject: first + i,
            next: candidates(first + i),
            inhibitors: inhibitorsOf(first + i),
          })),
        );
        people.forEach(({ candidate }, i) => rows.set(traits(candidate), i * rowLength));
        setup.regimens.forEach((regimen, r) => {
          const offset = personColumns.length + r * weeks.length;
          const courses = simulator.courses(people, regimen, weeks, setup.resolution);
          courses.forEach((salt, i) => rows.set(salt, i * rowLength + offset));
        });
      },
    };
  },
};

/** In the order of `personColumns`; NaN for what is not known of a person. */
function traits({ salt, episodeYears, covariates }: Candidate): number[] {
  const { ageYears = Number.NaN, weightKg = Number.NaN, sex } = covariates;
  return [salt, episodeYears, ageYears, weightKg, sex === undefined ? Number.NaN : Number(sex === 'female')];
}

/** The uncertain facts that matter to a regimen: those of its medicines. */
export function factsOf(
  regimen: readonly RegimenSegment[],
  uncertain: readonly UncertainFact[],
): UncertainFact[] {
  return uncertain.filter((fact) =>
    regimen.some(({ drug }) => drug !== null && fact.path.startsWith(`${drug}.`)),
  );
}

const readingStream = 2;

/** The error of one rater who reads all of a person's scores: standard normal. */
export function readingError(seed: number, subject: number): number {
  return new RandomStream(seed, subject, readingStream).normal();
}

/** The error of the reading at one visit, of its own; the week may have a fraction, down to a day. */
export function visitError(seed: number, subject: number, week: number): number {
  const whole = Math.floor(week);
  const day = Math.round(7 * (week - whole));
  return new RandomStream(seed, subject, readingStream + 1 + whole + 4096 * day).normal();
}

/** A score as it is read: within 0 to 100 whatever the error. */
export function reading(salt: number, error: number): number {
  return Math.min(100, Math.max(0, salt + error));
}
