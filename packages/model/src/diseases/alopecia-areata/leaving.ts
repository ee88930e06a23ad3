import { exp } from '@bifrons/engine';
import type { LeavingModel } from '../disease.js';

/** Share of the score at the start above which nothing has improved, and how sharply that is felt. */
const unimprovedAbove = 0.75;
const edge = 0.04;
/** Weeks during which people wait for a response. */
const patience = 12;

/** A share of people per week, whatever happens, and beside them of those without improvement. Nobody is rescued. */
export const leaving: LeavingModel = {
  rates: ['leaveRate', 'leaveUnimproved'],
  dropOut: 'leaveRate',
  weeksBetweenVisits: 4,
  hazard(rates, week, share) {
    const rate = rates.get('leaveRate')!;
    if (week < patience) return rate;
    return rate + rates.get('leaveUnimproved')! / (1 + exp((unimprovedAbove - share) / edge));
  },
};
