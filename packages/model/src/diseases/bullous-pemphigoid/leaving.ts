import type { Draw } from '../../posterior.js';
import type { LeavingModel } from '../disease.js';
import { readSettings } from './population.js';

/** Some die, at about eighty; some leave; some are rescued, the more BPDAI is above half of what it was. Each ends a remission. */
export const leaving: LeavingModel = {
  rates: ['rescueRate'],
  dropOut: 'leaveRate',
  weeksBetweenVisits: 4,
  countsFromSelection: true,
  hazard(rates: Draw, _, share, rescue) {
    const { deathRate, leaveRate } = readSettings();
    const unimproved = Math.min(1, Math.max(0, 2 * (share - 0.5)));
    return deathRate + (rates.get('leaveRate') ?? leaveRate) + rates.get('rescueRate')! * rescue * unimproved;
  },
};
