import { log } from '@bifrons/engine';
import { readAtMost, readingDensity, type ScoreModel } from '@bifrons/model';
import { nonIncreasing } from '../statistics/isotonic.js';
import { nonNegativeCoefficients } from '../statistics/non-negative.js';
import { addScore, points } from './scores.js';

/** A visit whose score does not fit: what was read, and how it counts in the cautious forecast. */
export interface UnfitVisit {
  /** From the start of the record. */
  readonly week: number;
  /** The id of the score, what was read, and what that counts as. */
  readonly score: string;
  readonly value: number;
  readonly counted: number;
  /** What it does not fit: what people with this baseline can have, or the other visits. */
  readonly beside: 'people' | 'visits';
}

/** A score that was read at a visit. */
export interface Reading {
  readonly week: number;
  readonly score: ScoreModel;
  readonly value: number;
}

/** SD of a reading of a score, on its scale: of the rater, and of the whole steps that it is read in. */
function sdOfReading(score: ScoreModel): number {
  const sd = score.readingSd();
  if (score.step === undefined) return sd;
  const step = score.riseOnScale(score.min, score.step);
  return Math.sqrt(sd * sd + (step * step) / 12);
}

/** Share of readings beyond each of the limits between which a reading fits. */
const rare = 0.005;
/** A reading that is further than this beyond a limit, in points, is told. */
const told = 1;
/** Width of the bins in which people are sorted by their index, in points. */
const binWidth = 0.5;
/** Share of the error's variance that belongs to the rater and is the same at every visit. */
const ofTheRater = 0.5;

/**
 * What the visits say of an outcome: weights of the virtual people, who are sorted into bins by the index that the visits
 * are compared with. `cautious` takes a visit that is better than the others allow for no better than they allow;
 * `hopeful` one that is worse, for no worse. The weights of all people sum to 1.
 */
export class Conditional {
  constructor(
    private readonly bins: Uint16Array,
    private readonly counts: Float64Array,
    readonly cautious: Float64Array,
    readonly hopeful: Float64Array,
  ) {}

  weight(i: number): number {
    return this.cautious[this.bins[i]!]!;
  }

  mean(values: Float64Array): number {
    let sum = 0;
    for (let i = 0; i < values.length; i++) sum += this.weight(i) * values[i]!;
    return sum;
  }

  /**
   * Shares of scores on the whole points 0 … 100, by the cautious and by the hopeful weights; `extent` times the scores are
   * counted. For every score the chance to have it or less is first made to fall with the index: then it is exactly true
   * that worse readings never make it better, however few people there are.
   */
  sharesOf(scores: Float64Array, extent: number): { cautious: Float64Array; hopeful: Float64Array } {
    const { bins, counts, cautious, hopeful } = this;
    const joint = new Float64Array(counts.length * points);
    for (let i = 0; i < scores.length; i++) addScore(joint, bins[i]! * points, scores[i]! * extent, 1);
    const certain = cautious === hopeful;
    if (counts.length === 1) {
      // Nobody is nearer to the person than others: there is nothing to make fall.
      let upTo = 0;
      const [people, weight] = [counts[0]!, cautious[0]!];
      const shares = steps(joint.map((count) => ((upTo += count) / people) * people * weight));
      return { cautious: shares, hopeful: shares };
    }
    const upTo = new Float64Array(counts.length);
    const chances = new Float64Array(counts.length);
    const [low, high] = [new Float64Array(points), new Float64Array(points)];
    for (let score = 0; score < points; score++) {
      for (let bin = 0; bin < counts.length; bin++) {
        upTo[bin]! += joint[bin * points + score]!;
        chances[bin] = counts[bin]! > 0 ? upTo[bin]! / counts[bin]! : 0;
      }
      const falling = nonIncreasing(chances, counts);
      let [sum, other] = [0, 0];
      for (let bin = 0; bin < counts.length; bin++) {
        const share = falling[bin]! * counts[bin]!;
        sum += share * cautious[bin]!;
        if (!certain) other += share * hopeful[bin]!;
      }
      low[score] = sum;
      high[score] = other;
    }
    const shares = steps(low);
    return { cautious: shares, hopeful: certain ? shares : steps(high) };
  }

  /** Mean of a value that is high in those who do well, made to fall with the index likewise. */
  chance(values: Float64Array): number {
    const { bins, counts, cautious } = this;
    const sums = new Float64Array(counts.length);
    for (let i = 0; i < values.length; i++) sums[bins[i]!]! += values[i]!;
    const falling = nonIncreasing(
      sums.map((sum, bin) => (counts[bin]! > 0 ? sum / counts[bin]! : 0)),
      counts,
    );
    return falling.reduce((total, value, bin) => total + counts[bin]! * cautious[bin]! * value, 0);
  }

  /**
   * A value for each person whose plain mean is `mean`, and whose scatter is that of the weighted mean (its influence
   * function): what is computed from unweighted people, regressions and standard errors, can be computed from it.
   */
  influence(values: Float64Array, mean = this.mean(values)): Float64Array {
    const own = this.mean(values);
    return values.map((value, i) => mean + values.length * this.weight(i) * (value - own));
  }

  /** How far from an index people are who have nearly all of the weight, at least so many points. */
  reach(index: number, share: number): number {
    const { counts, cautious, hopeful } = this;
    const distances = Array.from(counts.keys()).sort(
      (a, b) => Math.abs(a * binWidth - index) - Math.abs(b * binWidth - index),
    );
    let [worst, best] = [0, 0];
    for (const bin of distances) {
      worst += counts[bin]! * cautious[bin]!;
      best += counts[bin]! * hopeful[bin]!;
      if (Math.min(worst, best) >= share) return Math.abs(bin * binWidth - index) + binWidth;
    }
    return 100;
  }

  /** Kish's effective number of people. */
  get effectivePeople(): number {
    return (
      1 / this.counts.reduce((sum, count, bin) => sum + count * this.cautious[bin]! * this.cautious[bin]!, 0)
    );
  }
}

/** A weighted mean of the readings on their scales, as it is by the cautious and by the hopeful reading of them. */
export interface Index {
  readonly weights: Float64Array;
  readonly cautious: number;
  readonly hopeful: number;
  readonly errorSd: number;
}

/**
 * What the visits say, in a form in which bad news never helps (docs/decisions/0017). The visits are not taken as they
 * are, but by an index: a weighted mean of the readings on their scales, of whatever scores, no weight below 0, the one
 * which predicts the outcome in question best. The error of the index is logistic; so for any two indices the worse one shifts weight to virtual people
 * whose own index is worse, and a mean of something that falls with the index can only fall.
 */
export class Evidence {
  /** By how much people are taken to be worse than they are, by score, at least 1: more was read than people like this have. */
  readonly #extents = new Map<string, number>();
  /**
   * Scores that people like this do not have, and of those that are at odds with other visits the one without which the
   * others fit each other: each of them where several are such, as with two visits, and all where none is.
   */
  readonly unfit: readonly UnfitVisit[];
  readonly #cautious: Float64Array;
  readonly #hopeful: Float64Array;
  readonly #means: Float64Array;
  readonly #covariance: Float64Array;
  readonly #sds: Float64Array;
  #nothing: Conditional | undefined;

  private readonly scores: readonly Float64Array[];

  /**
   * `all` are the true scores of virtual people at the visits, visit by visit: of `people`, and of as many more as are
   * there. The first ones say what is rare and which index predicts what; they are drawn without a look at the visits.
   */
  constructor(
    private readonly readings: readonly Reading[],
    private readonly all: readonly Float64Array[],
    private readonly people: number,
  ) {
    const scores = (this.scores = all.map((own) => own.subarray(0, people)));
    const k = readings.length;
    const sds = (this.#sds = Float64Array.from(readings, ({ score }) => sdOfReading(score)));
    // The least of a score with a coarse end says no more than that what is left is not seen.
    const read = Float64Array.from(readings, ({ score, value }) =>
      score.toScale(Math.max(value, score.unseen ?? value)),
    );
    this.#means = Float64Array.from(scores, (own) => own.reduce((a, b) => a + b, 0) / people);
    this.#covariance = new Float64Array(k * k);
    for (let a = 0; a < k; a++)
      for (let b = 0; b <= a; b++) {
        const error = this.#errorCovariance(a, b);
        const value = covarianceOf(scores[a]!, scores[b]!, this.#means[a]!, this.#means[b]!) + error;
        this.#covariance[a * k + b] = this.#covariance[b * k + a] = value;
      }
    const limits = scores.map((own, v) => limitsOf(own, sds[v]!).map(within));
    const possible = read.map((value, v) => {
      const [least, most] = limits[v]!;
      return Math.min(most!, Math.max(least!, value));
    });
    readings.forEach(({ score: { id } }, v) =>
      this.#extents.set(id, Math.max(this.extentOf(id), read[v]! / Math.max(1, limits[v]![1]!))),
    );
    const everyVisit = Array.from(possible.keys());
    const byOthers = everyVisit.map((v) => this.#limitsByOthers(v, everyVisit, possible));
    this.#cautious = possible.map((value, v) => Math.max(value, byOthers[v]![0]));
    this.#hopeful = possible.map((value, v) => Math.min(value, byOthers[v]![1]));
    const impossible = (v: number) => Math.abs(possible[v]! - read[v]!) > told;
    const atOdds = everyVisit.filter((v) => isBeyond(possible[v]!, byOthers[v]!));
    const suspects = everyVisit.filter((v) => impossible(v) || atOdds.includes(v));
    const atFault = suspects.filter((v) => this.#fitWithout(v, suspects, possible));
    this.unfit = readings.flatMap(({ week, score, value }, v): UnfitVisit[] => {
      const visit = { week, score: score.id, value, counted: score.fromScale(this.#cautious[v]!) };
      if (impossible(v)) return [{ ...visit, beside: 'people' }];
      const named = atOdds.includes(v) && (atFault.length === 0 || atFault.includes(v));
      return named ? [{ ...visit, beside: 'visits' }] : [];
    });
  }

  /** By how much, on its scale, a score is taken to be worse than it is in the virtual people. */
  extentOf(score: string): number {
    return this.#extents.get(score) ?? 1;
  }

  /** What the visits say of an outcome that is worse when it is higher, given for every virtual person. */
  given(outcome: Float64Array): Conditional {
    const index = this.indexOf(outcome);
    if (index === undefined) return (this.#nothing ??= unconditional(outcome.length));
    const { weights, cautious: worst, hopeful: best, errorSd } = index;
    const own = new Float64Array(outcome.length);
    weights.forEach((weight, v) => {
      const scores = this.all[v]!;
      if (weight > 0) for (let i = 0; i < own.length; i++) own[i]! += weight * scores[i]!;
    });
    const bins = Uint16Array.from(own, (value) => Math.round(Math.min(100, Math.max(0, value)) / binWidth));
    const counts = new Float64Array(Math.round(100 / binWidth) + 1);
    for (const bin of bins) counts[bin]!++;
    const cautious = weightsOf(counts, worst, errorSd);
    const hopeful = best === worst ? cautious : weightsOf(counts, best, errorSd);
    return new Conditional(bins, counts, cautious, hopeful);
  }

  /** The index that the visits are compared by for an outcome; undefined when they say nothing of it. */
  indexOf(outcome: Float64Array): Index | undefined {
    if (this.readings.length === 0) return undefined;
    const first = outcome.subarray(0, this.people);
    const mean = first.reduce((a, b) => a + b, 0) / this.people;
    const shared = Float64Array.from(this.scores, (own, v) =>
      covarianceOf(own, first, this.#means[v]!, mean),
    );
    const found = nonNegativeCoefficients(this.#covariance, shared);
    const sum = found.reduce((a, b) => a + b, 0);
    if (!(sum > 1e-6)) return undefined;
    const weights = found.map((weight) => weight / sum);
    return {
      weights,
      cautious: dot(weights, this.#cautious),
      hopeful: dot(weights, this.#hopeful),
      errorSd: this.#errorSdOf(weights),
    };
  }

  /** Covariance of the errors of two readings: of one score a part is the rater's own. */
  #errorCovariance(a: number, b: number): number {
    const sameScore = this.readings[a]!.score === this.readings[b]!.score;
    return this.#sds[a]! * this.#sds[b]! * (a === b ? 1 : sameScore ? ofTheRater : 0);
  }

  /** SD of the error of a weighted mean of the readings, whose weights sum to 1. */
  #errorSdOf(weights: Float64Array): number {
    const [first] = this.readings;
    if (this.readings.every(({ score }) => score === first!.score))
      return this.#sds[0]! * Math.sqrt(ofTheRater + (1 - ofTheRater) * dot(weights, weights));
    let variance = 0;
    for (let a = 0; a < weights.length; a++)
      for (let b = 0; b < weights.length; b++)
        variance += weights[a]! * weights[b]! * this.#errorCovariance(a, b);
    return Math.sqrt(variance);
  }

  /**
   * Logarithm of the likelihood of all readings for each virtual person, up to a constant: for what is asked of one
   * crowd jointly. A reading of 0 or 100 says only that the score was that or beyond.
   */
  logLikelihoods(): Float64Array {
    const sums = new Float64Array(this.people);
    this.#cautious.forEach((value, v) => {
      const scores = this.scores[v]!;
      for (let i = 0; i < sums.length; i++) sums[i]! += log(likelihood(value, scores[i]!, this.#sds[v]!));
    });
    return sums;
  }

  /** Whether the other visits fit each other when one is left out; the suspects among them are looked at first. */
  #fitWithout(one: number, suspects: readonly number[], readings: Float64Array): boolean {
    const rest = new Set([...suspects, ...readings.keys()]);
    rest.delete(one);
    const visits = [...rest];
    return visits.every((v) => !isBeyond(readings[v]!, this.#limitsByOthers(v, visits, readings)));
  }

  /** Between which scores a visit fits the others of some visits: rising with each of them. */
  #limitsByOthers(v: number, visits: readonly number[], readings: Float64Array): [number, number] {
    const others = visits.filter((u) => u !== v);
    if (others.length === 0) return [0, 100];
    const k = readings.length;
    const covariance = Float64Array.from({ length: others.length * others.length }, (_, ab) => {
      const [a, b] = [others[Math.floor(ab / others.length)]!, others[ab % others.length]!];
      return this.#covariance[a * k + b]!;
    });
    const shared = Float64Array.from(others, (u) => this.#covariance[u * k + v]!);
    const slopes = nonNegativeCoefficients(covariance, shared);
    const left = this.scores[v]!.slice();
    others.forEach((u, a) => {
      const scores = this.scores[u]!;
      for (let i = 0; i < left.length; i++) left[i]! -= slopes[a]! * scores[i]!;
    });
    const own = this.#sds[v]!;
    const ratios = slopes.map((slope, a) => slope * (this.#sds[others[a]!]! / own));
    const errorSd = own * Math.sqrt(1 + dot(ratios, ratios));
    const expected = others.reduce((sum, u, a) => sum + slopes[a]! * readings[u]!, 0);
    const [least, most] = limitsOf(left, errorSd);
    return [within(expected + least), within(expected + most)];
  }
}

/** Whether a reading is beyond limits by more than is passed over. */
function isBeyond(reading: number, [least, most]: readonly [number, number]): boolean {
  return Math.max(least - reading, reading - most) > told;
}

/** Everybody counts alike. */
function unconditional(people: number): Conditional {
  const equal = Float64Array.of(1 / people);
  return new Conditional(new Uint16Array(people), Float64Array.of(people), equal, equal);
}

/** Differences of a rising sequence, and its first value. */
function steps(rising: Float64Array): Float64Array {
  return rising.map((value, i) => (i === 0 ? value : value - rising[i - 1]!));
}

const within = (value: number): number => Math.min(100, Math.max(0, value));

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}

function covarianceOf(a: Float64Array, b: Float64Array, meanOfA: number, meanOfB: number): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum / a.length - meanOfA * meanOfB;
}

/** How likely a reading is; at the ends of the scale it stands for everything beyond. */
function likelihood(reading: number, truth: number, sd: number): number {
  if (reading <= 0) return readAtMost(-truth, sd);
  if (reading >= 100) return readAtMost(truth - 100, sd);
  return readingDensity(reading - truth, sd);
}

/** Weights of the people in each bin, by how likely an index is for them. */
function weightsOf(counts: Float64Array, index: number, errorSd: number): Float64Array {
  const weights = counts.map((count, bin) => (count > 0 ? likelihood(index, bin * binWidth, errorSd) : 0));
  const sum = dot(weights, counts);
  return weights.map((weight) => weight / sum);
}

/** Limits beyond which readings of some values with an error are rare, below and above. */
function limitsOf(values: Float64Array, errorSd: number): [number, number] {
  const sorted = values.slice().sort();
  // Every hundredth part of the people stands for its neighbours.
  const ranks = Math.min(200, sorted.length);
  const some = Float64Array.from(
    { length: ranks },
    (_, r) => sorted[Math.floor(((r + 0.5) * sorted.length) / ranks)]!,
  );
  const below = (x: number) => some.reduce((sum, value) => sum + readAtMost(x - value, errorSd), 0) / ranks;
  const at = (share: number) => {
    let [low, high] = [sorted[0]! - 20 * errorSd, sorted.at(-1)! + 20 * errorSd];
    for (let k = 0; k < 50; k++) {
      const middle = (low + high) / 2;
      if (below(middle) < share) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
  return [at(rare), at(1 - rare)];
}
