import { loadMedicineList, medicineList } from '@bifrons/knowledge';
import { useEffect, useState } from 'react';
import type { PatientDraft } from './patient-draft.ts';

/** Whether a person takes something that the list of co-medications would have to know. */
export const takesSomething = ({ medications }: Pick<PatientDraft, 'medications'>): boolean =>
  medications?.some(({ name }) => name.trim() !== '') === true;

/**
 * Whether the list of co-medications is there. It is loaded once it is wanted; until then names are unknown, and whoever
 * uses this is shown again when it has come.
 */
export function useMedicineList(wanted: boolean): boolean {
  const [loaded, setLoaded] = useState(() => medicineList() !== undefined);
  useEffect(() => {
    if (!wanted || loaded) return;
    let waiting = true;
    // Where it cannot be loaded, names stay unknown.
    loadMedicineList().then(
      () => waiting && setLoaded(true),
      () => undefined,
    );
    return () => {
      waiting = false;
    };
  }, [wanted, loaded]);
  return loaded;
}
