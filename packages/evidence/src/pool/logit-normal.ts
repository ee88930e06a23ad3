import { phrase } from '@bifrons/language';
import { reach } from '../distributions.js';
import { checkCounts } from '../effects/two-arm.js';
import { NotPoolableError } from '../not-poolable.js';

/** Events among people in one arm. */
export interface ArmCount {
  readonly events: number;
  readonly n: number;
}

/** Proportions under a binomial model with normal logits. */
export interface LogitNormal {
  /** Mean of the logits, its standard error and interval, and their variance between studies. */
  readonly estimate: number;
  readonly se: number;
  readonly lower: number;
  readonly upper: number;
  readonly tau2: number;
}

const softplus = (x: number): number => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
const expit = (x: number): number => 1 / (1 + Math.exp(-x));

/** Of the trapezium rule, in widths of the integrand: at 0.4 a normal curve is exact to rounding, and its tails end at 9.6. */
const STEP = 0.4;

/** Log likelihood of one study and its derivatives in mean and spread of the logits. */
function study({ events, n }: ArmCount, mean: number, spread: number): readonly [number, number, number] {
  const height = (z: number): number => {
    const logit = mean + spread * z;
    return events * logit - n * softplus(logit) - (z * z) / 2;
  };
  // The mode by Newton's method (the integrand is log-concave), then the trapezium rule around it: for such a function it
  // is exact to rounding with few points.
  let mode = 0;
  for (let i = 0; i < 100; i += 1) {
    const p = expit(mean + spread * mode);
    const step = (spread * (events - n * p) - mode) / (spread ** 2 * n * p * (1 - p) + 1);
    mode += Math.max(-2, Math.min(2, step));
    if (Math.abs(step) < 1e-12) break;
  }
  const p = expit(mean + spread * mode);
  const width = 1 / Math.sqrt(spread ** 2 * n * p * (1 - p) + 1);
  const peak = height(mode);
  let [total, inMean, inSpread] = [0, 0, 0];
  for (let i = -24; i <= 24; i += 1) {
    const z = mode + STEP * i * width;
    const weight = Math.exp(height(z) - peak);
    const excess = events - n * expit(mean + spread * z);
    total += weight;
    inMean += weight * excess;
    inSpread += weight * excess * z;
  }
  return [peak + Math.log(total * STEP * width), inMean / total, inSpread / total];
}

/**
 * Binomial-normal model of a proportion (Stijnen, Hamza and Özdemir 2010), by maximum likelihood: studies without events
 * need no correction. @throws NotPoolableError when nobody or everybody in all studies had an event.
 */
export function logitNormal(arms: readonly ArmCount[], level = 0.95): LogitNormal {
  for (const { events, n } of arms) checkCounts(events, n);
  const events = arms.reduce((sum, arm) => sum + arm.events, 0);
  const people = arms.reduce((sum, arm) => sum + arm.n, 0);
  if (events === 0 || events === people)
    throw new NotPoolableError(
      phrase('{events} events among {people} people: the likelihood has no highest point', {
        events,
        people,
      }),
    );
  const at = (mean: number, spread: number): readonly [number, number, number] =>
    arms.reduce<readonly [number, number, number]>(
      (sum, arm) => {
        const [l, m, s] = study(arm, mean, spread);
        return [sum[0] + l, sum[1] + m, sum[2] + s];
      },
      [0, 0, 0],
    );
  const curvature = (mean: number, spread: number): readonly [number, number, number] => {
    const h = 1e-4;
    const [, mm, ms] = difference(at(mean + h, spread), at(mean - h, spread), h);
    const [, , ss] = difference(at(mean, spread + h), at(mean, spread - h), h);
    return [-mm, -ms, -ss];
  };
  let mean = Math.log(events / (people - events));
  let spread = arms.length > 1 ? 0.5 : 0;
  for (let i = 0; i < 200; i += 1) {
    const [height, gm, gs] = at(mean, spread);
    const [mm, ms, ss] = curvature(mean, spread);
    const determinant = mm * ss - ms * ms;
    const upward = mm > 0 && determinant > 0;
    const step = upward
      ? [(ss * gm - ms * gs) / determinant, (mm * gs - ms * gm) / determinant]
      : [gm / Math.abs(mm), gs / Math.abs(ss)];
    if (arms.length === 1) step[1] = 0;
    let share = 1;
    while (
      share > 1e-10 &&
      at(mean + share * step[0]!, Math.abs(spread + share * step[1]!))[0] < height - 1e-12
    )
      share /= 2;
    mean += share * step[0]!;
    spread = Math.abs(spread + share * step[1]!);
    if (!(Math.abs(mean) < 40 && spread < 40)) throw new NotPoolableError(runsAway);
    if (Math.hypot(step[0]!, step[1]!) * share < 1e-11) break;
  }
  if (spread < 1e-4) spread = 0;
  const [mm, ms, ss] = curvature(mean, spread);
  const determinant = mm * ss - ms * ms;
  const variance = spread > 0 && determinant > 0 ? ss / determinant : 1 / mm;
  if (!(variance > 0 && variance < 1e6)) throw new NotPoolableError(runsAway);
  const se = Math.sqrt(variance);
  const half = reach(level) * se;
  return { estimate: mean, se, lower: mean - half, upper: mean + half, tau2: spread ** 2 };
}

const runsAway = phrase(
  'in some studies everybody and in others nobody had an event: the likelihood has no highest point; pool logits instead',
);

const difference = (
  above: readonly [number, number, number],
  below: readonly [number, number, number],
  h: number,
): readonly [number, number, number] => [
  (above[0] - below[0]) / (2 * h),
  (above[1] - below[1]) / (2 * h),
  (above[2] - below[2]) / (2 * h),
];
