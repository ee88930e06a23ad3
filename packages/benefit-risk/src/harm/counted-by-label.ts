import type { Frequency } from '@bifrons/safety';
import type { WeighedOption } from '../weighing.js';

/**
 * What labels count of an option of which nobody has a ratio of any harm, such as an antibody: then it is all that is known
 * of its harms. Of an event that is counted at several doses the most; the commonest first.
 */
export function countedByLabel({ observed, harms }: WeighedOption): Frequency[] {
  if (harms.some(({ standing }) => standing === 'more' || standing === 'not-shown')) return [];
  const most = new Map<string, Frequency>();
  for (const { frequency } of observed) {
    const before = most.get(frequency.event);
    if (before === undefined || percentOf(frequency) > percentOf(before))
      most.set(frequency.event, frequency);
  }
  return [...most.values()].sort((a, b) => percentOf(b) - percentOf(a));
}

const percentOf = ({ percent }: Frequency): number => percent ?? 0;
