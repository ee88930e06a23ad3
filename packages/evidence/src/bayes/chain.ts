import type { RandomStream } from '@bifrons/engine';
import { zeros } from '../model/matrix.js';
import { logPrior, type HeterogeneityPrior } from './prior.js';

/** One arm's data: a count (the level is a logit), or a mean with its standard error. */
export type BayesArm = { readonly treatment: number } & (
  | { readonly kind: 'count'; readonly events: number; readonly n: number }
  | { readonly kind: 'mean'; readonly mean: number; readonly se: number }
);
export type BayesStudy = readonly BayesArm[];

/** Standard deviation of the vague priors of a study's own level and of the effects, on the scale of the levels. */
export interface ChainModel {
  readonly studies: readonly BayesStudy[];
  readonly treatments: number;
  readonly prior: HeterogeneityPrior;
  readonly wide: number;
}

/** Draws kept of one chain, and what the fit needs. */
export interface Chain {
  /** `effects[k]`: draws of treatment k + 1 against the reference. */
  readonly effects: readonly Float64Array[];
  readonly tau: Float64Array;
  readonly deviance: Float64Array;
  /** Mean fitted value of each arm: a probability, or a level. */
  readonly fitted: readonly (readonly number[])[];
}

const T_DF = 6;

const probability = (level: number): number => 1 / (1 + Math.exp(-level));
const softplus = (x: number): number => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));

function logLikelihood(arm: BayesArm, level: number): number {
  return arm.kind === 'count'
    ? arm.events * level - arm.n * softplus(level)
    : -0.5 * ((arm.mean - level) / arm.se) ** 2;
}

const rawLevel = (arm: BayesArm): number =>
  arm.kind === 'count' ? Math.log((arm.events + 0.5) / (arm.n - arm.events + 0.5)) : arm.mean;

/** Residual deviance of an arm at a fitted value (TSD 2): 0 where the fit is perfect. */
export function residualDeviance(arm: BayesArm, fitted: number): number {
  if (arm.kind === 'mean') return ((arm.mean - fitted) / arm.se) ** 2;
  const { events, n } = arm;
  const expected = n * fitted;
  const part = (seen: number, wanted: number): number => (seen === 0 ? 0 : seen * Math.log(seen / wanted));
  return 2 * (part(events, expected) + part(n - events, n - expected));
}

/**
 * One Markov chain of the random-effects model with arm-based likelihood (Lu and Ades 2004; Dias and others 2013): the effects of a
 * study's arms scatter with variance τ² and correlation ½ around the differences of the basic effects.
 *
 * A study's levels are proposed together, from a t around the mode of their conditional density (which is log-concave); the effects
 * are drawn from their normal conditional; τ by a slice. Where studies agree, those steps creep, so τ and each effect are also moved
 * with the studies' standardised deviations held (interweaving, Yu and Meng 2011).
 */
export class NetworkChain {
  private readonly levels: number[][];
  private readonly effects: number[];
  private tau: number;
  /** Σ XᵀS⁻¹X over the studies. */
  private readonly gram: number[][];
  private readonly contrasts: number;

  constructor(
    private readonly model: ChainModel,
    private readonly random: RandomStream,
  ) {
    const { studies, treatments, wide, prior } = model;
    this.levels = studies.map((study) => study.map((arm) => rawLevel(arm) + 0.1 * random.normal()));
    this.effects = Array.from({ length: treatments }, (_, k) =>
      k === 0 ? 0 : Math.min(1, wide / 100) * 0.5 * random.normal(),
    );
    const usual = prior.kind === 'uniform' ? prior.upper / 5 : prior.kind === 'half-normal' ? prior.sd : 0.4;
    this.tau = usual * (0.2 + random.uniform());
    this.gram = zeros(treatments - 1, treatments - 1);
    this.contrasts = studies.reduce((sum, study) => sum + study.length - 1, 0);
    // On the levels of the arms, S⁻¹ is 2 (I − 11ᵀ/arms): X has a one for the treatment of each arm.
    for (const study of studies)
      study.forEach((a, i) =>
        study.forEach((b, j) => {
          if (a.treatment > 0 && b.treatment > 0)
            this.gram[a.treatment - 1]![b.treatment - 1]! += 2 * ((i === j ? 1 : 0) - 1 / study.length);
        }),
      );
  }

  run(warmUp: number, draws: number): Chain {
    const { studies, treatments } = this.model;
    const effects = Array.from({ length: treatments - 1 }, () => new Float64Array(draws));
    const tau = new Float64Array(draws);
    const deviance = new Float64Array(draws);
    const fitted = studies.map((study) => new Array<number>(study.length).fill(0));
    for (let i = -warmUp; i < draws; i += 1) {
      this.step();
      if (i < 0) continue;
      effects.forEach((of, k) => (of[i] = this.effects[k + 1]!));
      tau[i] = this.tau;
      studies.forEach((study, s) =>
        study.forEach((arm, a) => {
          const level = this.levels[s]![a]!;
          const value = arm.kind === 'count' ? probability(level) : level;
          fitted[s]![a]! += value / draws;
          deviance[i]! += residualDeviance(arm, value);
        }),
      );
    }
    return { effects, tau, deviance, fitted };
  }

  private step(): void {
    this.model.studies.forEach((_, s) => this.moveStudy(s));
    this.drawEffects();
    this.sliceTau();
    this.shiftEffects();
    this.stretch();
  }

  /** Deviations of a study's levels from the effects, around their mean: what τ scatters. */
  private deviations(s: number): number[] {
    const study = this.model.studies[s]!;
    const raw = study.map(({ treatment }, a) => this.levels[s]![a]! - this.effects[treatment]!);
    const mean = raw.reduce((sum, one) => sum + one, 0) / raw.length;
    return raw.map((one) => one - mean);
  }

  private moveStudy(s: number): void {
    const study = this.model.studies[s]!;
    const k = study.length;
    const c = 2 / this.tau ** 2;
    const vague = 1 / this.model.wide ** 2;
    const centre = study.map(({ treatment }) => this.effects[treatment]!);
    const pull = (levels: readonly number[]): number[] => {
      const off = levels.map((level, a) => level - centre[a]!);
      const mean = off.reduce((sum, one) => sum + one, 0) / k;
      return off.map((one) => c * (one - mean));
    };
    const height = (levels: readonly number[]): number => {
      const force = pull(levels);
      return study.reduce(
        (sum, arm, a) => sum + logLikelihood(arm, levels[a]!) - 0.5 * force[a]! * (levels[a]! - centre[a]!),
        -0.5 * vague * levels[0]! ** 2,
      );
    };
    // A fixed number of Newton's steps from a fixed start: the proposal depends on nothing that is moved here.
    let mode = study.map(rawLevel);
    let factor = zeros(k, k);
    for (let i = 0; i < 6; i += 1) {
      const force = pull(mode);
      const gradient = study.map((arm, a) => {
        const own =
          arm.kind === 'count'
            ? arm.events - arm.n * probability(mode[a]!)
            : (arm.mean - mode[a]!) / arm.se ** 2;
        return own - force[a]! - (a === 0 ? vague * mode[0]! : 0);
      });
      factor = cholesky(k, (a, b) => {
        const arm = study[a]!;
        const p = probability(mode[a]!);
        const own = arm.kind === 'count' ? arm.n * p * (1 - p) : 1 / arm.se ** 2;
        return (a === b ? own + c + (a === 0 ? vague : 0) : 0) - c / k;
      });
      const step = solve(factor, gradient);
      mode = mode.map((level, a) => level + Math.max(-3, Math.min(3, step[a]!)));
    }
    const exact = study.every(({ kind }) => kind === 'mean');
    const heavy = exact ? 1 : Math.sqrt(T_DF / this.chiSquare());
    const z = Array.from({ length: k }, () => heavy * this.random.normal());
    const proposal = backSolve(factor, z).map((one, a) => mode[a]! + one);
    if (exact) {
      this.levels[s] = proposal;
      return;
    }
    const logProposal = (levels: readonly number[]): number => {
      const off = levels.map((level, a) => level - mode[a]!);
      // |Lᵀ off|²
      let squares = 0;
      for (let b = 0; b < k; b += 1) {
        let sum = 0;
        for (let a = b; a < k; a += 1) sum += factor[a]![b]! * off[a]!;
        squares += sum ** 2;
      }
      return -0.5 * (T_DF + k) * Math.log1p(squares / T_DF);
    };
    const current = this.levels[s]!;
    const ratio = height(proposal) - height(current) - logProposal(proposal) + logProposal(current);
    if (Math.log(this.random.uniform()) < ratio) this.levels[s] = proposal;
  }

  /** With six degrees of freedom: three exponentials. */
  private chiSquare(): number {
    return -2 * Math.log(this.random.uniform() * this.random.uniform() * this.random.uniform());
  }

  private drawEffects(): void {
    const { studies, treatments, wide } = this.model;
    const p = treatments - 1;
    const right = new Array<number>(p).fill(0);
    studies.forEach((study, s) => {
      const levels = this.levels[s]!;
      const mean = levels.reduce((sum, one) => sum + one, 0) / levels.length;
      study.forEach(({ treatment }, a) => {
        if (treatment > 0) right[treatment - 1]! += (2 * (levels[a]! - mean)) / this.tau ** 2;
      });
    });
    const factor = cholesky(p, (i, j) => this.gram[i]![j]! / this.tau ** 2 + (i === j ? 1 / wide ** 2 : 0));
    const mean = solve(factor, right);
    const scatter = backSolve(
      factor,
      Array.from({ length: p }, () => this.random.normal()),
    );
    for (let i = 0; i < p; i += 1) this.effects[i + 1] = mean[i]! + scatter[i]!;
  }

  private sliceTau(): void {
    let squares = 0;
    for (let s = 0; s < this.levels.length; s += 1)
      for (const one of this.deviations(s)) squares += 2 * one ** 2;
    this.tau = this.slice(
      this.tau,
      (tau) => logPrior(this.model.prior, tau) - this.contrasts * Math.log(tau) - squares / (2 * tau ** 2),
    );
  }

  /** Each effect with the levels of its arms, the deviations held. */
  private shiftEffects(): void {
    const { studies, treatments, wide } = this.model;
    for (let k = 1; k < treatments; k += 1) {
      const own = studies.flatMap((study, s) =>
        study.flatMap((arm, a) => (arm.treatment === k ? [{ arm, s, a, first: a === 0 }] : [])),
      );
      const start = own.map(({ s, a }) => this.levels[s]![a]!);
      const effect = this.effects[k]!;
      const height = (shift: number): number =>
        own.reduce(
          (sum, { arm, first }, i) =>
            sum +
            logLikelihood(arm, start[i]! + shift) -
            (first ? 0.5 * ((start[i]! + shift) / wide) ** 2 : 0),
          -0.5 * ((effect + shift) / wide) ** 2,
        );
      const shift = this.sliceLine(0, height, Math.max(0.05, 0.3 * this.tau));
      this.effects[k] = effect + shift;
      own.forEach(({ s, a }, i) => (this.levels[s]![a] = start[i]! + shift));
    }
  }

  /** τ with all deviations in proportion to it. */
  private stretch(): void {
    const { studies, prior } = this.model;
    const before = this.tau;
    const bases = studies.map((study, s) => {
      const off = this.deviations(s);
      return study.map((_, a) => ({ level: this.levels[s]![a]! - off[a]!, off: off[a]! / before }));
    });
    this.tau = this.slice(before, (tau) => {
      let sum = logPrior(prior, tau);
      if (sum === -Infinity) return sum;
      for (let s = 0; s < studies.length; s += 1)
        for (let a = 0; a < bases[s]!.length; a += 1)
          sum += logLikelihood(studies[s]![a]!, bases[s]![a]!.level + tau * bases[s]![a]!.off);
      return sum;
    });
    bases.forEach((study, s) =>
      study.forEach(({ level, off }, a) => (this.levels[s]![a] = level + this.tau * off)),
    );
  }

  /** A slice on the logarithm of a positive number. */
  private slice(value: number, height: (value: number) => number): number {
    return Math.exp(this.sliceLine(Math.log(value), (log) => height(Math.exp(log)) + log, 0.7));
  }

  /** Slice sampling with stepping out and shrinkage (Neal 2003). */
  private sliceLine(start: number, height: (x: number) => number, width: number): number {
    const floor = height(start) + Math.log(this.random.uniform());
    let left = start - width * this.random.uniform();
    let right = left + width;
    for (let i = 0; i < 50 && height(left) > floor; i += 1) left -= width;
    for (let i = 0; i < 50 && height(right) > floor; i += 1) right += width;
    for (let i = 0; i < 200; i += 1) {
      const next = left + (right - left) * this.random.uniform();
      if (height(next) > floor) return next;
      if (next < start) left = next;
      else right = next;
    }
    return start;
  }
}

/** The lower factor L of a positive definite matrix, L Lᵀ. */
function cholesky(n: number, of: (i: number, j: number) => number): number[][] {
  const l = zeros(n, n);
  for (let i = 0; i < n; i += 1)
    for (let j = 0; j <= i; j += 1) {
      let sum = of(i, j);
      for (let k = 0; k < j; k += 1) sum -= l[i]![k]! * l[j]![k]!;
      l[i]![j] = i === j ? Math.sqrt(Math.max(sum, 1e-300)) : sum / l[j]![j]!;
    }
  return l;
}

/** L⁻ᵀ x. */
function backSolve(l: readonly (readonly number[])[], x: readonly number[]): number[] {
  const out = [...x];
  for (let i = out.length - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < out.length; k += 1) out[i]! -= l[k]![i]! * out[k]!;
    out[i]! /= l[i]![i]!;
  }
  return out;
}

/** (L Lᵀ)⁻¹ x. */
function solve(l: readonly (readonly number[])[], x: readonly number[]): number[] {
  const out = [...x];
  for (let i = 0; i < out.length; i += 1) {
    for (let k = 0; k < i; k += 1) out[i]! -= l[i]![k]! * out[k]!;
    out[i]! /= l[i]![i]!;
  }
  return backSolve(l, out);
}
