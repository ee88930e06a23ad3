import { exp, log, normalQuantile } from '@bifrons/engine';

/** An expected number of 100 people with what is believed of it: a 95 % interval. */
export interface Estimate {
  readonly per100: number;
  readonly interval: readonly [number, number];
}

const z95 = normalQuantile(0.975);

const expit = (x: number): number => 1 / (1 + exp(-x));

/**
 * A share of people with the standard deviation of its expectation, as a number of 100. The interval is normal on the
 * scale of log odds, so that it stays within 0 to 100. `people` is the number behind the share: nobody among 500 is not
 * the same as never.
 */
export function shareEstimate(share: number, sd: number, people: number): Estimate {
  const inside = (share * people + 0.5) / (people + 1);
  const spread = Math.max(sd, Math.sqrt((inside * (1 - inside)) / (people + 1)));
  const centre = log(inside / (1 - inside));
  const half = (z95 * spread) / (inside * (1 - inside));
  return {
    per100: 100 * share,
    interval: [100 * Math.min(share, expit(centre - half)), 100 * Math.max(share, expit(centre + half))],
  };
}

/** A difference of two shares; the interval is normal and ends at ±100. */
export function differenceEstimate(difference: number, sd: number): Estimate {
  const half = z95 * sd;
  return {
    per100: 100 * difference,
    interval: [100 * Math.max(-1, difference - half), 100 * Math.min(1, difference + half)],
  };
}

/**
 * The difference of two independent numbers with their intervals (MOVER; Zou & Donner 2008, Stat. Med. 27:1693): the
 * interval needs no variance, so skewed intervals are used as they are.
 */
export function independentDifference(a: Estimate, b: Estimate): Estimate {
  const difference = a.per100 - b.per100;
  const below = Math.hypot(a.per100 - a.interval[0], b.interval[1] - b.per100);
  const above = Math.hypot(a.interval[1] - a.per100, b.per100 - b.interval[0]);
  return { per100: difference, interval: [difference - below, difference + above] };
}

/** How many people are treated for one more to have an outcome, with the interval of that number. */
export interface NumberNeeded {
  readonly people: number;
  readonly interval: readonly [number, number];
}

/**
 * 100 over a difference per 100, where the difference is certainly not zero (Altman 1998, BMJ 317:1309: otherwise the
 * interval would have two pieces around infinity); else null. The sign is dropped: the difference has it.
 */
export function numberNeeded({ per100, interval }: Estimate): NumberNeeded | null {
  const [low, high] = interval;
  if (low <= 0 && high >= 0) return null;
  const ends = [100 / Math.abs(low), 100 / Math.abs(high)].sort((a, b) => a - b);
  return { people: 100 / Math.abs(per100), interval: [ends[0]!, ends[1]!] };
}
