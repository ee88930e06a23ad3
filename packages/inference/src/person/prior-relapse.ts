import { RandomStream } from '@bifrons/engine';
import {
  cohortTaskName,
  diseaseModel,
  quantile,
  type CohortSetup,
  type ModelPool,
  type RegimenSegment,
  type RunOptions,
} from '@bifrons/model';
import type { KnownPerson } from './forecast.js';
import { continued } from './history.js';

/**
 * What was assumed about relapse before any data: of those who had improved by `improvedPercent` at the stop, the share who are
 * back above `backPercent` of the start within `weeks`. Range of 90 % over worlds of the priors.
 */
export interface PriorRelapse {
  readonly improvedPercent: number;
  readonly backPercent: number;
  readonly weeks: number;
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
  /** Worlds in which enough people had improved. */
  readonly worlds: number;
}

const worlds = 128;
const perWorld = 48;
const improvedPercent = 75;
const backPercent = 50;
const within = 52;
/** A world with fewer people who improved tells no share. */
const fewest = 5;
const traitStream = 0x7ffd_0000;

/**
 * Simulates a stop in worlds of the priors alone (`priorWorlds`); null where in hardly any of them anybody improves. It says
 * what was put in, not what was seen. @throws RefusedError, UnknownDrugError
 */
export async function priorRelapse(
  { disease, people, history, seed }: KnownPerson & { readonly seed: number },
  stopped: readonly RegimenSegment[],
  from: number,
  pool: ModelPool,
  { signal, onProgress }: RunOptions,
): Promise<PriorRelapse | null> {
  const model = diseaseModel(disease);
  const size = worlds * perWorld;
  const start = history.now + from;
  const weeks = [0, ...Array.from({ length: within / 4 + 1 }, (_, k) => start + 4 * k)].filter(
    (week, k, all) => all.indexOf(week) === k,
  );
  const setup: CohortSetup = {
    disease,
    seed,
    people,
    regimens: [continued(history, stopped)],
    weeks,
    resolution: 'averaged',
    beforeTrials: true,
    given: {
      traits: Array.from({ length: size }, (_, i) => {
        const stream = new RandomStream(seed, i, traitStream);
        return Array.from({ length: model.traits.count }, () => stream.uniform());
      }),
      worlds: Array.from({ length: size }, (_, i) => Math.floor(i / perWorld)),
    },
  };
  const improved = new Float64Array(worlds);
  const back = new Float64Array(worlds);
  const traits = model.columns.length;
  for await (const block of pool.run({ task: cohortTaskName, setup, subjects: size, signal, onProgress })) {
    for (let i = 0; i < block.count; i++) {
      const scores = block.rows.subarray(i * block.rowLength + traits, (i + 1) * block.rowLength);
      const [baseline, atStop] = [scores[0]!, scores[weeks.indexOf(start)]!];
      if (!(atStop <= baseline * (1 - improvedPercent / 100))) continue;
      const world = Math.floor((block.first + i) / perWorld);
      improved[world]!++;
      const worst = scores.subarray(weeks.indexOf(start)).reduce((a, b) => Math.max(a, b));
      if (worst > (baseline * backPercent) / 100) back[world]!++;
    }
  }
  const shares = back.map((count, w) => count / improved[w]!).filter((_, w) => improved[w]! >= fewest);
  if (shares.length < fewest) return null;
  shares.sort();
  const [lower, median, upper] = [0.05, 0.5, 0.95].map((p) => quantile(shares, p)) as [
    number,
    number,
    number,
  ];
  return { improvedPercent, backPercent, weeks: within, median, lower, upper, worlds: shares.length };
}
