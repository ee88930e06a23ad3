import type { LeavingModel } from '../disease.js';
import { readSettings } from './population.js';

/** Some leave whatever happens; others are rescued, the more EASI is above half of what it was. Rescue counts as leaving. */
export const leaving: LeavingModel = {
  rates: ['rescueRate'],
  dropOut: 'leaveRate',
  weeksBetweenVisits: 1,
  hazard(rates, _, share, rescue) {
    const unimproved = Math.min(1, Math.max(0, 2 * (share - 0.5)));
    const whatever = rates.get('leaveRate') ?? readSettings().leaveRate;
    return whatever + rates.get('rescueRate')! * rescue * unimproved;
  },
};
