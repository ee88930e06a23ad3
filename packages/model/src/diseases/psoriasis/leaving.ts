import type { LeavingModel } from '../disease.js';
import { readSettings } from './population.js';

/** Some leave whatever happens; trials of psoriasis rescue nobody before the week at which they are judged. */
export const leaving: LeavingModel = {
  rates: [],
  dropOut: 'leaveRate',
  weeksBetweenVisits: 4,
  countsFromSelection: true,
  hazard: (rates) => rates.get('leaveRate') ?? readSettings().leaveRate,
};
