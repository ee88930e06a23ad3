import { RandomStream } from '@bifrons/engine';
import { phrase, type Phrase } from '@bifrons/language';
import { tellingStudies } from '../answers/network-answer.js';
import { isOfCounts, noCounts, noMeans, type Measure } from '../effects/measure.js';
import { treatmentsOf } from '../network/network.js';
import { NotPoolableError } from '../not-poolable.js';
import type { LeftOut, SelectedStudy, Selection } from '../select/select.js';
import { NetworkChain, residualDeviance, type BayesStudy, type Chain } from './chain.js';
import { priorWords, type HeterogeneityPrior } from './prior.js';

/** How a network is put together by Bayes: measure, reference, prior, chains. */
export interface BayesOptions {
  /** Odds ratios of counts, or differences of means. */
  readonly measure: Measure;
  readonly reference: string;
  readonly better: 'higher' | 'lower';
  readonly prior: HeterogeneityPrior;
  readonly level: number;
  readonly seed: number;
  readonly chains: number;
  readonly warmUp: number;
  /** Kept of each chain. */
  readonly draws: number;
}
/** Four chains of 2,500 draws after 1,000 that are thrown away, 95 % intervals, seed 1. */
export const usualBayes = { level: 0.95, seed: 1, chains: 4, warmUp: 1000, draws: 2500 } as const;

/** A posterior: its median and limits, mean and spread, and whether the chains agree (split R̂) and are long enough (draws in effect). */
export interface Posterior {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
  readonly mean: number;
  readonly sd: number;
  readonly rHat: number;
  readonly effective: number;
}

/** A network of treatments as a Bayesian analysis has it: effects, ranks, spread between studies, fit. */
export interface BayesNetwork {
  readonly measure: Measure;
  readonly reference: string;
  /** The reference first, then by name. */
  readonly treatments: readonly string[];
  /** Each treatment against the reference, logarithms of odds ratios; in the order of `treatments` without it. */
  readonly against: readonly Posterior[];
  /** `league[i][j]`: treatment i against treatment j; null on the diagonal. */
  readonly league: readonly (readonly (Pick<Posterior, 'median' | 'lower' | 'upper'> | null)[])[];
  readonly tau: Posterior;
  /** Surface under the cumulative ranking curve (Salanti and others 2011), from 0 to 1. */
  readonly sucra: readonly number[];
  /** `ranks[i][r]`: how probable it is that treatment i is the (r + 1)-th best. */
  readonly ranks: readonly (readonly number[])[];
  /** Deviance information criterion with residual deviances (Spiegelhalter and others 2002; TSD 2): compare `residual` with `points`. */
  readonly fit: {
    readonly residual: number;
    readonly parameters: number;
    readonly dic: number;
    readonly points: number;
  };
  readonly studies: readonly string[];
  readonly leftOut: readonly LeftOut[];
  readonly prior: Phrase;
  readonly notes: readonly Phrase[];
  readonly seed: number;
}

/**
 * Bayesian network meta-analysis with random effects: binomial likelihood and logits for counts (a single empty cell needs no
 * correction), normal likelihood for means. The same seed gives the same draws. @throws NotPoolableError
 */
export function bayesNetwork(selection: Selection, options: BayesOptions): BayesNetwork {
  const { measure, reference, better, level, prior, seed } = options;
  if (measure !== 'OR' && measure !== 'MD')
    throw new NotPoolableError(
      phrase('a Bayesian network has odds ratios (OR) for counts and differences (MD) for means'),
    );
  const { telling, leftOut } = tellingStudies(selection, { measure });
  const treatments = treatmentsOf(
    telling.map(({ trial, arms }) => ({
      id: trial,
      arms: arms.map(({ treatment }) => ({ treatment, level: 0, variance: 1 })),
    })),
    reference,
  );
  const studies = telling.map((study) => dataOf(study, measure, treatments));
  const scale = isOfCounts(measure) ? 1 : spreadOf(telling);
  const model = {
    studies,
    treatments: treatments.length,
    prior: scaled(prior, scale),
    wide: 100 * scale,
  };
  const chains = Array.from({ length: options.chains }, (_, c) =>
    new NetworkChain(model, new RandomStream(seed, c, 0)).run(options.warmUp, options.draws),
  );
  const effects = treatments.map((_, k) => chains.map((chain) => chain.effects[k - 1] ?? null));
  const against = effects.slice(1).map((its) => posterior(its as Float64Array[], level));
  const all = effects.map((its) =>
    its.flatMap((one) => (one === null ? Array.from({ length: options.draws }, () => 0) : [...one])),
  );
  const ranks = ranksOf(all, better);
  const tau = posterior(
    chains.map((chain) => chain.tau),
    level,
  );
  const worst = Math.max(tau.rHat, ...against.map(({ rHat }) => rHat));
  return {
    measure,
    reference,
    treatments,
    against,
    league: treatments.map((_, i) =>
      treatments.map((__, j) =>
        i === j
          ? null
          : limits(
              Float64Array.from(all[i]!, (value, d) => value - all[j]![d]!),
              level,
            ),
      ),
    ),
    tau,
    sucra: ranks.map((row) => sucraOf(row)),
    ranks,
    fit: fitOf(studies, chains),
    studies: telling.map(({ name }) => name),
    leftOut,
    prior: priorWords(model.prior),
    notes: [
      ...(worst > 1.01
        ? [
            phrase('the chains do not agree yet (R̂ {worst}): ask for more draws', {
              worst: Number(worst.toFixed(3)),
            }),
          ]
        : []),
      ...(scale === 1
        ? []
        : [
            phrase('the prior of τ is in standard deviations of the people, {sd, number} here', {
              sd: Number(scale.toPrecision(3)),
            }),
          ]),
    ],
    seed,
  };
}

function dataOf({ arms }: SelectedStudy, measure: Measure, treatments: readonly string[]): BayesStudy {
  return arms.map(({ treatment, events, mean, n }) => {
    const at = treatments.indexOf(treatment);
    if (isOfCounts(measure)) {
      if (events === null) throw noCounts();
      return { kind: 'count', treatment: at, events, n };
    }
    if (mean === null) throw noMeans();
    return { kind: 'mean', treatment: at, mean: mean.value, se: mean.sd / Math.sqrt(n) };
  });
}

/** A standard deviation of the people of all arms: what the means are measured in. */
function spreadOf(studies: readonly SelectedStudy[]): number {
  const arms = studies.flatMap((study) => study.arms);
  const n = arms.reduce((sum, arm) => sum + arm.n, 0);
  return Math.sqrt(arms.reduce((sum, arm) => sum + arm.n * (arm.mean?.sd ?? 1) ** 2, 0) / n);
}

function scaled(prior: HeterogeneityPrior, scale: number): HeterogeneityPrior {
  switch (prior.kind) {
    case 'uniform':
      return { kind: 'uniform', upper: prior.upper * scale };
    case 'half-normal':
      return { kind: 'half-normal', sd: prior.sd * scale };
    case 'log-normal':
      return { kind: 'log-normal', mean: prior.mean + 2 * Math.log(scale), sd: prior.sd };
  }
}

function limits(draws: Float64Array, level: number): Pick<Posterior, 'median' | 'lower' | 'upper'> {
  const sorted = draws.sort();
  const at = (p: number): number => {
    const place = p * (sorted.length - 1);
    const low = Math.floor(place);
    return sorted[low]! + (place - low) * ((sorted[low + 1] ?? sorted[low]!) - sorted[low]!);
  };
  return { median: at(0.5), lower: at((1 - level) / 2), upper: at((1 + level) / 2) };
}

function posterior(chains: readonly Float64Array[], level: number): Posterior {
  const all = Float64Array.from(chains.flatMap((chain) => [...chain]));
  const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
  const variance = all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (all.length - 1);
  return { ...agreement(chains), mean, sd: Math.sqrt(variance), ...limits(all, level) };
}

/** Split R̂ and effective number of draws (Gelman and others 2013, sections 11.4 and 11.5; Geyer's initial positive sequence). */
function agreement(chains: readonly Float64Array[]): Pick<Posterior, 'rHat' | 'effective'> {
  const halves = chains.flatMap((chain) => {
    const half = Math.floor(chain.length / 2);
    return [chain.subarray(0, half), chain.subarray(half, 2 * half)];
  });
  const [m, n] = [halves.length, halves[0]!.length];
  const means = halves.map((half) => half.reduce((sum, one) => sum + one, 0) / n);
  const grand = means.reduce((sum, one) => sum + one, 0) / m;
  const between = (n / (m - 1)) * means.reduce((sum, one) => sum + (one - grand) ** 2, 0);
  const within =
    halves.reduce(
      (sum, half, i) => sum + half.reduce((inner, one) => inner + (one - means[i]!) ** 2, 0) / (n - 1),
      0,
    ) / m;
  const total = ((n - 1) / n) * within + between / n;
  const correlation = (lag: number): number => {
    let sum = 0;
    halves.forEach((half, i) => {
      for (let t = lag; t < n; t += 1) sum += (half[t]! - means[i]!) * (half[t - lag]! - means[i]!);
    });
    return 1 - (within - sum / (m * (n - 1))) / total;
  };
  let tail = 0;
  for (let lag = 1; lag + 1 < Math.min(n, 1000); lag += 2) {
    const pair = correlation(lag) + correlation(lag + 1);
    if (pair < 0) break;
    tail += pair;
  }
  return { rHat: Math.sqrt(total / within), effective: Math.min(m * n, (m * n) / (1 + 2 * tail)) };
}

function ranksOf(draws: readonly (readonly number[])[], better: 'higher' | 'lower'): number[][] {
  const k = draws.length;
  const total = draws[0]!.length;
  const counts = draws.map(() => new Array<number>(k).fill(0));
  const sign = better === 'higher' ? -1 : 1;
  for (let d = 0; d < total; d += 1) {
    const order = draws.map((_, i) => i).sort((a, b) => sign * (draws[a]![d]! - draws[b]![d]!));
    order.forEach((treatment, rank) => (counts[treatment]![rank]! += 1 / total));
  }
  return counts;
}

/** The mean of the cumulative rank probabilities but the last. */
function sucraOf(ranks: readonly number[]): number {
  let [below, sum] = [0, 0];
  for (const one of ranks.slice(0, -1)) {
    below += one;
    sum += below;
  }
  return sum / (ranks.length - 1);
}

function fitOf(studies: readonly BayesStudy[], chains: readonly Chain[]): BayesNetwork['fit'] {
  const draws = chains.reduce((sum, { deviance }) => sum + deviance.length, 0);
  const residual =
    chains.reduce((sum, { deviance }) => sum + deviance.reduce((inner, one) => inner + one, 0), 0) / draws;
  const atMean = studies.reduce(
    (sum, study, s) =>
      sum +
      study.reduce(
        (inner, arm, a) =>
          inner +
          residualDeviance(
            arm,
            chains.reduce((mean, { fitted }) => mean + fitted[s]![a]! / chains.length, 0),
          ),
        0,
      ),
    0,
  );
  return {
    residual,
    parameters: residual - atMean,
    dic: 2 * residual - atMean,
    points: studies.reduce((sum, study) => sum + study.length, 0),
  };
}
