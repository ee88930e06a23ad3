import type { TrialDesign } from '@bifrons/knowledge';
import { phrase, PhrasedError } from '@bifrons/language';
import { betweenTrials, diseaseModel, simulateTrial } from '@bifrons/model';
import type { ModelPool, RunOptions, TrialResult } from '@bifrons/model';
import { boundariesOf } from './boundaries.js';
import { Chances } from './chances.js';
import { assumedTruths, comparisonOf, expectedOf, lookCost } from './expected.js';
import { graphOf } from './multiplicity.js';
import { isMean, moreIsBetter, questionOf } from './question.js';
import type { DesignResult, Need, SizePoint } from './result.js';
import { byFormula, sizesOf, smallestTrial, totals } from './sample-size.js';
import { runTrials, type Chance, type Plan, type Truth } from './virtual-trials.js';
import { believedOf, byEffectOf, type ArmPeople } from './worlds.js';

/** How many virtual people and trials stand behind power and assurance. */
export interface DesignOptions extends RunOptions {
  /** Virtual trials behind each chance. */
  readonly trials?: number;
  /** Virtual people at least; those of the design if it has more. */
  readonly people?: number;
  /** Waited for before each chance is computed, so that a page can be used meanwhile, and stop. */
  readonly breathe?: () => Promise<void>;
}

/** People of a world: enough to tell worlds apart, few enough for many worlds. */
const perWorld = 32;
/** As many tell an assurance to a percent or two. */
const leastPeople = 8192;
const usualTrials = 10_000;

/** Arms that can be asked about have people. */
export class NobodyCountedError extends PhrasedError {
  override readonly name = 'NobodyCountedError';
}

/**
 * The job `design` (DESIGN §1): power, assurance and sample size of a trial. Virtual people are simulated once, many in each world
 * of what is believed, under every arm and counted as the trial counts; the trials are drawn from what they had (decision 0042).
 * @throws RefusedError, UnknownDrugError, RankingError, NobodyCountedError
 */
export async function designTrial(
  design: TrialDesign,
  pool: ModelPool,
  {
    trials = usualTrials,
    people: least = leastPeople,
    breathe = () => Promise.resolve(),
    ...options
  }: DesignOptions = {},
): Promise<DesignResult> {
  const question = questionOf(design);
  const { control, treatments, endpoint, crossover, lost } = question;
  const compared = [control, ...treatments].map((id) => design.arms.find((arm) => arm.id === id)!);
  const people = Math.ceil(Math.max(design.population.n, least) / 256) * 256;
  const { week, ...outcome } = endpoint;
  const asked: TrialDesign = {
    ...design,
    population: { ...design.population, n: people },
    arms: compared,
    endpoints: [{ ...outcome, weeks: crossover === undefined ? [week] : [week, crossover.week] }],
  };
  const seen = await peopleOf(asked, pool, people, options);
  const mean = isMean(question);
  const kind = mean || crossover !== undefined ? 'mean' : 'share';
  seen.arms.forEach(({ outcomes }, a) => {
    if (!outcomes.some((one) => !Number.isNaN(one)))
      throw new NobodyCountedError(
        phrase('none of {n} virtual patients is counted in arm {arm}', { n: people, arm: compared[a]!.id }),
      );
  });
  const believed = believedOf(seen.arms, seen.worldOf, kind, question.test === 'baseline-adjusted');
  const differ = betweenTrials(diseaseModel(design.disease).id);
  const scale = mean ? 1 : 100;
  const plan: Plan = {
    graph: graphOf(question, treatments.length),
    alpha: question.alpha / question.sides,
    better: moreIsBetter(question) ? 1 : -1,
    margin: question.margin / scale,
    test: question.test,
    differ: 0,
    ...(question.looks === undefined ? {} : { looks: question.looks }),
  };
  const ratio = compared.map(({ n }) => n);
  const sizes = ratio.map((n) => counted(n, lost));
  const chances = new Chances(question, plan, believed, differ, trials, design.seed);
  const [drawn, rough] = [chances.byFewer(4), chances.byFewer(10)];
  const power = chances.at(believed.middle, sizes);
  const assurance = chances.over(sizes);
  const assumed = assumedTruths(question);
  const none = runTrials(plan, [compared.map(() => believed.middle[0]!)], sizes, trials, design.seed + 1);
  const enrolled = (evaluable: readonly number[]) => evaluable.map((n) => Math.ceil(n / (1 - lost) - 1e-9));
  const smallest = (
    parts: readonly number[],
    target: number,
    chanceOf: (sizes: readonly number[]) => Chance,
  ) =>
    smallestTrial(parts, target, async (some) => {
      await breathe();
      return chanceOf(some).chance;
    });
  const needOf = async (
    of: Need['of'],
    target: number,
    chanceOf: (sizes: readonly number[]) => Chance,
    truth?: readonly Truth[],
  ): Promise<Need> => {
    const found = await smallest(ratio, target, chanceOf);
    const formula = truth === undefined ? undefined : byFormula(plan, truth, ratio, target);
    return {
      of,
      target,
      arms: found === null ? null : enrolled(found).map((n, a) => ({ id: compared[a]!.id, n })),
      total: found === null ? null : sum(enrolled(found)),
      reached: found === null ? null : chanceOf(found),
      ...(formula === undefined ? {} : { byFormula: sum(enrolled(formula)) }),
    };
  };
  const needs: Need[] = [];
  if (question.power !== undefined) {
    const middle = (some: readonly number[]) => chances.at(believed.middle, some).asked;
    needs.push(await needOf('power', question.power, middle, believed.middle));
    if (assumed !== undefined)
      needs.push(
        await needOf('power-as-assumed', question.power, (some) => chances.at(assumed, some).asked, assumed),
      );
  }
  if (question.assurance !== undefined)
    needs.push(await needOf('assurance', question.assurance, (some) => chances.over(some).asked));
  const planned = sum(ratio);
  const largest = Math.max(planned, ...needs.map(({ total }) => Math.min(total ?? 0, 4 * planned)));
  const order = byEffectOf(believed, plan.better);
  const target = question.power ?? question.assurance ?? 0.9;
  const truth = assumed ?? believed.middle;
  const boundaries =
    question.looks === undefined
      ? undefined
      : boundariesOf(question.looks.spending, plan.alpha, question.looks.at);
  const curve: SizePoint[] = [];
  for (const total of totals(largest)) {
    await breathe();
    const some = sizesOf(ratio, ((1 - lost) * total * Math.min(...ratio)) / planned);
    const [low, high] = order.ends.map((w) => drawn.at(believed.worlds[w]!, some).asked.chance);
    curve.push({
      total: sum(enrolled(some)),
      power: drawn.at(believed.middle, some).asked.chance,
      assurance: drawn.over(some).asked.chance,
      band: [low!, high!],
    });
  }
  const byEffect: DesignResult['byEffect'][number][] = [];
  for (const worlds of order.groups) {
    await breathe();
    byEffect.push({
      difference: scale * meanOf(worlds.map((w) => order.effects[w]!)),
      power: rough.within(sizes, worlds),
    });
  }
  const allocations: DesignResult['allocations'][number][] = [];
  if (treatments.length === 1 && question.power !== undefined)
    for (const control of [0.5, 1, 2]) {
      const found = await smallest([control, 1], target, (some) => chances.at(truth, some).asked);
      allocations.push({ control, total: found === null ? null : sum(enrolled(found)) });
    }
  const shareCounted = Math.min(...seen.counted);
  const restricted = compared.some(({ among, selected }) => among !== undefined || selected !== undefined);
  return {
    run: seen.result.run,
    id: design.id,
    question,
    virtualPatients: people,
    worlds: believed.worlds.length,
    trials,
    arms: compared.map(({ id, n }, a) => ({
      id,
      n,
      ...expectedOf(believed, a, differ, scale),
      counted: seen.counted[a]!,
    })),
    comparisons: treatments.map((id, i) => ({
      id,
      ...comparisonOf(
        believed.middle[i + 1]!,
        believed.middle[0]!,
        sizes[i + 1]!,
        sizes[0]!,
        question,
        scale,
      ),
    })),
    power,
    assurance,
    ...(assumed === undefined ? {} : { assumed: chances.at(assumed, sizes) }),
    withoutEffect: { ...none.any, allowed: plan.alpha },
    needs,
    curve,
    byEffect,
    ...(boundaries === undefined
      ? {}
      : {
          boundaries: {
            ...boundaries,
            ...lookCost(boundaries, target, question.sides),
          },
        }),
    allocations,
    ...(restricted && shareCounted > 0 ? { toEnrol: Math.ceil(planned / shareCounted) } : {}),
    provenance: seen.result.provenance,
    warnings: [
      ...seen.result.warnings,
      ...(design.question === undefined
        ? [
            phrase('the design asks no question: each arm is compared with {control}, two-sided at 5 %', {
              control,
            }),
          ]
        : []),
      ...(question.multiplicity === 'none' && treatments.length > 1
        ? [phrase('the comparisons do not share alpha: together they win by chance more often than it says')]
        : []),
      ...(Math.min(...sizes) < 15
        ? [phrase('arms of fewer than 15 people: their results are hardly normal')]
        : []),
    ],
  };
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const meanOf = (values: readonly number[]): number => sum(values) / values.length;
const counted = (n: number, lost: number): number => Math.max(2, Math.round(n * (1 - lost)));

interface SeenPeople {
  readonly arms: readonly ArmPeople[];
  readonly worldOf: Uint32Array;
  /** Shares of the virtual people who are counted. */
  readonly counted: readonly number[];
  readonly result: TrialResult;
}

/** What virtual people have in each arm; in a cross-over trial, how much more in the first period than in the second. */
async function peopleOf(
  asked: TrialDesign,
  pool: ModelPool,
  people: number,
  options: RunOptions,
): Promise<SeenPeople> {
  const empty = () => new Float64Array(people).fill(Number.NaN);
  const arms = asked.arms.map(() => ({ outcomes: empty(), baselines: empty() }));
  const second = asked.arms.map(empty);
  const worldOf = new Uint32Array(people);
  const result = await simulateTrial(asked, pool, {
    ...options,
    perWorld,
    onOutcome: ({ subject, world, arm, endpoint, outcome, baseline }) => {
      const { outcomes, baselines } = arms[arm]!;
      worldOf[subject] = world;
      baselines[subject] = baseline;
      if (endpoint === 0) outcomes[subject] = outcome;
      else second[arm]![subject] = outcome;
    },
  });
  if (asked.endpoints[0]!.weeks.length > 1)
    arms.forEach(({ outcomes }, a) => outcomes.forEach((one, i) => (outcomes[i] = one - second[a]![i]!)));
  const share = ({ outcomes }: ArmPeople) =>
    outcomes.reduce((n, one) => n + Number(!Number.isNaN(one)), 0) / people;
  return { arms, worldOf, counted: arms.map(share), result };
}
