import type { Grade } from '@bifrons/knowledge';

/** What the grades mean, from the surest to the least sure. */
export const GRADES: Readonly<Record<Grade, string>> = {
  A: 'read in the primary source: paper, label or registry',
  B: 'text of the sponsor or the regulator',
  C: 'secondary: a third party’s page or copy',
  M: 'remembered and unchecked',
  fit: 'estimated by our calibration',
  assumed: 'assumed, for a stated reason',
};
