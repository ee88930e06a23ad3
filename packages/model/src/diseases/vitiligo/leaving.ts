import type { LeavingModel } from '../disease.js';

/** A share of people per week, whatever happens: who left TRuE-V1 early is not told by response. Nobody is rescued. */
export const leaving: LeavingModel = {
  rates: ['leaveRate'],
  dropOut: 'leaveRate',
  weeksBetweenVisits: 4,
  countsFromSelection: true,
  hazard: (rates) => rates.get('leaveRate')!,
};
