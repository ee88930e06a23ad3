import { exp } from '@bifrons/engine';
import { calibration } from '@bifrons/knowledge';
import { calibrationInUse, type Draw } from '@bifrons/model';

/** Who leaves a trial: people per week, whatever happens, and beside them those without improvement. */
export interface Leaving {
  readonly rate: number;
  readonly unimproved: number;
}

/** Share of the score at the start above which nothing has improved, and how sharply that is felt. */
const unimprovedAbove = 0.75;
const edge = 0.04;
/** Weeks during which people wait for a response. */
const patience = 12;

/** What is drawn, else the medians of the priors. */
export function leavingOf(draw: Draw): Leaving {
  const value = (name: string) =>
    draw.get(name) ?? calibration(calibrationInUse)!.estimated.find((p) => p.name === name)!.value;
  return { rate: value('leaveRate'), unimproved: value('leaveUnimproved') };
}

/** People who leave per week, at a week of the trial and at a share of the score that they started with. */
export function hazardOfLeaving({ rate, unimproved }: Leaving, week: number, share: number): number {
  if (week < patience) return rate;
  return rate + unimproved / (1 + exp((unimprovedAbove - share) / edge));
}
