import { exp, log, RandomStream } from '@bifrons/engine';
import { calibration } from '@bifrons/knowledge';
import { calibrationInUse } from '../in-use.js';
import { posteriorDraws, type Draw } from '../posterior.js';

/** Who leaves a trial: share of people per week, whatever happens, and beside them of those without improvement. */
export interface Leaving {
  readonly rate: number;
  readonly unimproved: number;
}

/** Share of the score at the start above which nothing has improved, and how sharply that is felt. */
const unimprovedAbove = 0.75;
const edge = 0.04;
/** Weeks during which people wait for a response. */
const patience = 12;
/** People leave at visits, every so many weeks. */
export const weeksBetweenVisits = 4;

/** What is drawn, else the medians of the priors. */
export function leavingOf(draw: Draw): Leaving {
  const value = (name: string) =>
    draw.get(name) ?? calibration(calibrationInUse)!.estimated.find((p) => p.name === name)!.value;
  return { rate: value('leaveRate'), unimproved: value('leaveUnimproved') };
}

/** What is believed of it: the means over the posterior. */
export function believedLeaving(): Leaving {
  const { draws } = posteriorDraws();
  const all = (draws.length === 0 ? [new Map<string, number>()] : draws).map(leavingOf);
  const mean = (of: (one: Leaving) => number) => all.reduce((sum, one) => sum + of(one), 0) / all.length;
  return { rate: mean(({ rate }) => rate), unimproved: mean(({ unimproved }) => unimproved) };
}

/** People who leave per week, at a week of the trial and at a share of the score that they started with. */
export function hazardOfLeaving({ rate, unimproved }: Leaving, week: number, share: number): number {
  if (week < patience) return rate;
  return rate + unimproved / (1 + exp((unimprovedAbove - share) / edge));
}

/** How long a person of a trial would stand it: a standard exponential, which the hazards up to the leaving sum to. */
export function enduranceOf(seed: number, subject: number): number {
  return -log(new RandomStream(seed, subject, leavingStream).uniform());
}
const leavingStream = 0x7ffe_0000;

/**
 * By week, the last week at which a person was seen, as indices of ascending weeks. Nobody leaves up to number `stayTo`;
 * after that, people leave who have endured enough. `salt` are true scores.
 */
export function lastSeen(
  leaving: Leaving,
  weeks: readonly number[],
  salt: ArrayLike<number>,
  endurance: number,
  stayTo: number,
): Uint32Array {
  const seen = new Uint32Array(weeks.length);
  let hazard = 0;
  for (let w = 1; w < weeks.length; w++) {
    if (w > stayTo)
      hazard +=
        (weeks[w]! - weeks[w - 1]!) * hazardOfLeaving(leaving, weeks[w - 1]!, salt[w - 1]! / salt[0]!);
    seen[w] = hazard < endurance ? w : seen[w - 1]!;
  }
  return seen;
}
