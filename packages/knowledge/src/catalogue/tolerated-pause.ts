import { pauses } from '../data/tolerated-pauses.generated.js';
import type { Region } from '../schema/label.js';

/** Weeks below which the label of a medicine says that a pause costs little; null where it says nothing of it. */
export function toleratedPause(drug: string | null, region: Region): number | null {
  const weeks = pauses.filter(([of, at]) => of === drug && at === region).map(([, , tolerated]) => tolerated);
  return weeks.length === 0 ? null : Math.min(...weeks);
}
