import {
  findCoMedication,
  findDrug,
  interactions,
  type CoMedication,
  type PatientRecord,
} from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import type { Truth } from '../rules/three-valued.js';

/** What a person takes beside the medicine in question. */
export interface Medicines {
  /** False when the file says nothing about medicines. */
  readonly known: boolean;
  readonly recognised: readonly CoMedication[];
  readonly unrecognised: readonly string[];
}

const jakInhibitor = 'jak-inhibitor';

/** Medicines of a patient as entries of the list of co-medications; the medicine in question itself is left out. */
export function medicinesOf(patient: PatientRecord, drug?: string): Medicines {
  const recognised: CoMedication[] = [];
  const unrecognised: string[] = [];
  for (const { name } of patient.medications ?? []) {
    const inhibitor = findDrug(name);
    const medicine = findCoMedication(name);
    if (inhibitor !== undefined) {
      if (inhibitor.id !== drug)
        recognised.push({
          id: inhibitor.id,
          names: [inhibitor.name],
          classes: [jakInhibitor],
          grade: 'A',
          source: 'catalogue',
        });
    } else if (medicine === undefined) unrecognised.push(name);
    else recognised.push(medicine);
  }
  return { known: patient.medications !== undefined, recognised, unrecognised };
}

const has = (medicine: CoMedication, name: string): boolean =>
  medicine.id === name || medicine.classes.includes(name);

/**
 * Whether a person takes a medicine or a member of a class. A medicine that is not recognised may be one, so without a
 * match the answer is unknown.
 */
export function takes(
  medicines: Medicines,
  name: string,
): { truth: Truth; because: readonly CoMedication[] } {
  const because = medicines.recognised.filter((medicine) => has(medicine, name));
  if (because.length > 0) return { truth: true, because };
  return { truth: medicines.known && medicines.unrecognised.length === 0 ? false : 'unknown', because };
}

/** The name of a class or a medicine as a label uses it. */
export function medicineWords(name: string, say: Say): string {
  const found = interactions().classes.find(({ id }) => id === name);
  return found === undefined ? (findCoMedication(name)?.names[0] ?? name) : say(found.name);
}
