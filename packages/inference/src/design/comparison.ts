import { exp, log, normalCdf, normalQuantile } from '@bifrons/engine';
import { logGamma } from '../statistics/log-gamma.js';

/** People with a response among those of an arm. */
export interface Count {
  readonly events: number;
  readonly n: number;
}

/** Mean and standard deviation of an arm. */
export interface Mean {
  readonly mean: number;
  readonly sd: number;
  readonly n: number;
}

export type Interval = readonly [lower: number, upper: number];

const shareOf = ({ events, n }: Count): number => events / n;

/**
 * The score statistic of a difference of shares, treatment less control, against the hypothesis that it is `difference`: with the
 * shares that are likeliest under the hypothesis, and N/(N − 1). O. Miettinen & M. Nurminen, Comparative analysis of two rates,
 * Stat. Med. 4 (1985) 213–226, equations 8 and 9. Infinite where the hypothesis cannot be.
 */
export function scoreOfDifference(treatment: Count, control: Count, difference: number): number {
  const [p2, n] = [restricted(treatment, control, difference), treatment.n + control.n];
  const p1 = p2 + difference;
  const variance = ((p1 * (1 - p1)) / treatment.n + (p2 * (1 - p2)) / control.n) * (n / (n - 1));
  const miss = shareOf(treatment) - shareOf(control) - difference;
  return quotient(miss, variance);
}

/** The control's share that is likeliest when the treatment's is higher by `difference`. */
function restricted(treatment: Count, control: Count, difference: number): number {
  if (difference === 0) return (treatment.events + control.events) / (treatment.n + control.n);
  let low = Math.max(0, -difference);
  let high = Math.min(1, 1 - difference);
  // The slope of the log likelihood falls from end to end; a cell without people has no part in it.
  const part = (events: number, share: number): number => (events === 0 ? 0 : events / share);
  for (let i = 0; i < 60; i++) {
    const p = (low + high) / 2;
    const slope =
      part(control.events, p) -
      part(control.n - control.events, 1 - p) +
      part(treatment.events, p + difference) -
      part(treatment.n - treatment.events, 1 - p - difference);
    if (slope > 0) low = p;
    else high = p;
  }
  return (low + high) / 2;
}

/** The same of a ratio of shares, treatment over control (their equations 10 and 11). */
export function scoreOfRatio(treatment: Count, control: Count, ratio: number): number {
  const n = treatment.n + control.n;
  const a = n * ratio;
  const b = ratio * (treatment.n + control.events) + treatment.events + control.n;
  const c = treatment.events + control.events;
  const p2 = (b - Math.sqrt(Math.max(0, b * b - 4 * a * c))) / (2 * a);
  const p1 = Math.min(1, ratio * p2);
  const variance =
    ((p1 * (1 - p1)) / treatment.n + (ratio * ratio * p2 * (1 - p2)) / control.n) * (n / (n - 1));
  return quotient(shareOf(treatment) - ratio * shareOf(control), variance);
}

const quotient = (miss: number, variance: number): number => {
  if (Math.abs(miss) < 1e-12) return 0;
  return variance > 1e-18 ? miss / Math.sqrt(variance) : miss > 0 ? Infinity : -Infinity;
};

/** Differences that the score test at a level does not exclude (Miettinen & Nurminen 1985). */
export function scoreInterval(treatment: Count, control: Count, level: number): Interval {
  const z = normalQuantile((1 + level) / 2);
  const at = (difference: number) => scoreOfDifference(treatment, control, difference);
  const observed = shareOf(treatment) - shareOf(control);
  return [crossing(at, z, -1, observed), crossing(at, -z, observed, 1)];
}

/** Ratios that the score test at a level does not exclude; from 0, or up to infinity, where a share is 0. */
export function ratioInterval(treatment: Count, control: Count, level: number): Interval {
  const z = normalQuantile((1 + level) / 2);
  const at = (logRatio: number) => scoreOfRatio(treatment, control, exp(logRatio));
  const end = 25;
  const middle =
    treatment.events === 0 ? -end : control.events === 0 ? end : log(shareOf(treatment) / shareOf(control));
  return [
    treatment.events === 0 ? 0 : exp(crossing(at, z, -end, middle)),
    control.events === 0 ? Infinity : exp(crossing(at, -z, middle, end)),
  ];
}

/** Where a falling statistic reaches z between two ends. */
function crossing(statistic: (x: number) => number, z: number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (statistic(middle) > z) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Interval of a share. E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209–212. */
export function wilsonInterval({ events, n }: Count, z: number): Interval {
  const p = events / n;
  const centre = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}

/**
 * Interval of a difference of shares from the Wilson intervals of both. R. G. Newcombe, Interval estimation for the difference
 * between independent proportions, Stat. Med. 17 (1998) 873–890, method 10. `z`: how many standard errors it reaches.
 */
export function newcombeInterval(treatment: Count, control: Count, z: number): Interval {
  const [p1, p2] = [shareOf(treatment), shareOf(control)];
  const [l1, u1] = wilsonInterval(treatment, z);
  const [l2, u2] = wilsonInterval(control, z);
  return [p1 - p2 - hypotenuse(p1 - l1, u2 - p2), p1 - p2 + hypotenuse(u1 - p1, p2 - l2)];
}

const hypotenuse = (a: number, b: number): number => Math.sqrt(a * a + b * b);

/** Chance of so many events or more in the treatment when neither arm differs (R. A. Fisher's exact test, one-sided). */
export function fisherAbove(treatment: Count, control: Count): number {
  const total = treatment.events + control.events;
  const least = Math.max(0, total - control.n);
  const most = Math.min(treatment.n, total);
  const all = choices(treatment.n + control.n, total);
  let above = 0;
  for (let k = Math.max(least, treatment.events); k <= most; k++)
    above += exp(choices(treatment.n, k) + choices(control.n, total - k) - all);
  return Math.min(1, above);
}

const logFactorials: number[] = [0];
function logFactorial(n: number): number {
  for (let k = logFactorials.length; k <= n; k++) logFactorials.push(logGamma(k + 1));
  return logFactorials[n]!;
}
const choices = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k);

/**
 * The statistic of a difference of means with unequal variances (B. L. Welch, Biometrika 34 (1947) 28–35), turned into the
 * normal deviate of the same chance (D. L. Wallace, Ann. Math. Stat. 30 (1959) 1124–1130, eq. 4.2): to 0.1 % from 5 degrees
 * of freedom on. `covariates`: numbers of them that the means are adjusted for; each costs a degree of freedom.
 */
export function deviateOfMeans(treatment: Mean, control: Mean, difference: number, covariates = 0): number {
  const [a, b] = [treatment, control].map(({ sd, n }) => (sd * sd) / n) as [number, number];
  const t = quotient(treatment.mean - control.mean - difference, a + b);
  if (!Number.isFinite(t)) return t;
  const degrees =
    ((a + b) * (a + b)) / ((a * a) / (treatment.n - 1) + (b * b) / (control.n - 1)) - covariates;
  if (!(degrees > 0)) return 0;
  const size = ((8 * degrees + 1) / (8 * degrees + 3)) * Math.sqrt(degrees * log(1 + (t * t) / degrees));
  return t < 0 ? -size : size;
}

/** Interval of a difference of means, for as many standard errors as leave `level` inside. */
export function meansInterval(treatment: Mean, control: Mean, level: number, covariates = 0): Interval {
  const z = normalQuantile((1 + level) / 2);
  const observed = treatment.mean - control.mean;
  const far =
    40 * Math.sqrt((treatment.sd * treatment.sd) / treatment.n + (control.sd * control.sd) / control.n);
  const at = (difference: number) => deviateOfMeans(treatment, control, difference, covariates);
  return [crossing(at, z, observed - far, observed), crossing(at, -z, observed, observed + far)];
}

/** How comparisons of shares are decided. */
export type ShareTest = 'score' | 'newcombe' | 'fisher';

/** Whether a treatment is better than the control less a margin, at a normal deviate that must be passed. */
export function sharesWin(
  test: ShareTest,
  treatment: Count,
  control: Count,
  margin: number,
  deviate: number,
): boolean {
  switch (test) {
    case 'score':
      return scoreOfDifference(treatment, control, -margin) >= deviate;
    case 'newcombe':
      return newcombeInterval(treatment, control, deviate)[0] > -margin;
    case 'fisher':
      return fisherAbove(treatment, control) <= 1 - normalCdf(deviate);
  }
}
