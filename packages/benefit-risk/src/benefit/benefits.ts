import { asRead, coursesOf, curveOf, knowPerson, type Curve, type KnownPerson } from '@bifrons/inference';
import {
  believedWorlds,
  provenanceOf,
  RefusedError,
  type MissingFact,
  type ModelPool,
  type ProvenanceEntry,
  type RunOptions,
} from '@bifrons/model';
import type { Option } from '../request.js';
import { expectedOf, type Expected } from './expected.js';
import { benefitIds, outcomesOf, stoppedAt, weeksNeeded } from './outcomes.js';

/** All options that can be simulated, in the same virtual people. */
export interface Simulated {
  readonly person: KnownPerson;
  /** Labels, in the order of `courses`; outcome `b` of option `o` is at `o × benefitIds.length + b` of `expected`. */
  readonly labels: readonly string[];
  /** SALT as it would be read, week 0 to the horizon. */
  readonly courses: readonly Curve[];
  readonly expected: Expected;
  readonly provenance: readonly ProvenanceEntry[];
  /** Options that cannot be simulated, and what is not known of them. */
  readonly refused: ReadonlyMap<string, readonly MissingFact[]>;
}

export interface SimulationRequest {
  readonly patient: Parameters<typeof knowPerson>[0]['patient'];
  readonly options: readonly Option[];
  readonly horizonWeeks: number;
  readonly virtualPatients: number;
  readonly seed: number;
  /** Calendar year of week 0. */
  readonly year: number;
}

/** One run for all options, so that what they have in common does not blur their differences. */
export async function simulate(
  request: SimulationRequest,
  pool: ModelPool,
  options: RunOptions,
): Promise<Simulated> {
  const { horizonWeeks: horizon } = request;
  const refused = new Map<string, readonly MissingFact[]>();
  const possible = request.options.filter(({ label, segments }) => {
    const missing = missingFor(segments);
    if (missing !== undefined) refused.set(label, missing);
    return missing === undefined;
  });
  const regimens = possible.map(({ segments }) => stoppedAt(horizon, segments));
  const person = await knowPerson(request, pool, options);
  const { seed, size, particles, conditioning, stage } = person;
  const truth = await coursesOf(person, particles, regimens, weeksNeeded(horizon), pool, options);
  const read = asRead(person, truth);
  const believed = believedWorlds(seed, regimens);
  const explained = read.map((course, o) => {
    const of = outcomesOf(course, horizon);
    const coordinatesOf = believed.coordinatesOf(regimens[o]!);
    return {
      outcomes: benefitIds.map((id) => of[id]),
      worlds: Array.from({ length: size }, (_, i) => coordinatesOf(particles?.worlds[i] ?? i)),
    };
  });
  const weighted = stage === 'visits' && conditioning !== undefined && !conditioning.rejuvenated;
  return {
    person,
    labels: possible.map(({ label }) => label),
    courses: read.map((course) => curveOf(course.slice(0, horizon + 1))),
    expected: expectedOf(explained, weighted ? conditioning.effectiveSampleSize : size),
    provenance: provenanceOf(regimens),
    refused,
  };
}

/** Facts without which a regimen cannot be simulated; undefined when it can. */
function missingFor(segments: Option['segments']): readonly MissingFact[] | undefined {
  const cream = segments.find(({ strengthPercent }) => strengthPercent !== undefined);
  if (cream !== undefined) return [{ drug: cream.drug ?? '', fact: 'the concentration in the skin' }];
  try {
    provenanceOf([segments]);
    return undefined;
  } catch (error) {
    if (error instanceof RefusedError) return error.missing;
    throw error;
  }
}
