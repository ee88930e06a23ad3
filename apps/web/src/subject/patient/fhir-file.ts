import { exportBundle, identityOf, type KeptIdentity } from '@bifrons/interchange';
import {
  loadLabel,
  loadMedicineList,
  loadOptionLabels,
  type Indication,
  type PatientRecord,
  type Region,
} from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { monitor, NotOnTreatmentError, type Monitoring } from '@bifrons/safety';
import { localDay } from './local-day.ts';

interface FhirFileRequest {
  now: Date;
  region: Region;
  say: Say;
  /** Name and numbers, where the record has them. */
  identity?: KeptIdentity;
}

/** A person as a Bundle of FHIR R4 (JSON), with the plan of tests where something with a label is taken. */
export async function fhirFileOf(patient: PatientRecord, request: FhirFileRequest): Promise<string> {
  const { now, say, identity } = request;
  await loadMedicineList().catch(() => undefined);
  const plan = await planOf(patient, request);
  const bundle = exportBundle({
    patient,
    now,
    say,
    ...(identity === undefined ? {} : { identity: identityOf(identity) }),
    ...(plan === null ? {} : { plan }),
  });
  return JSON.stringify(bundle, null, 2);
}

async function planOf(
  patient: PatientRecord,
  { now, region, say }: FhirFileRequest,
): Promise<Monitoring | null> {
  const drugs = [...new Set((patient.treatments ?? []).map(({ drug }) => drug))];
  await Promise.all([...drugs.map((drug) => loadLabel(drug, region)), loadOptionLabels(drugs)]);
  try {
    const today = localDay(now);
    return monitor(patient, { region, today, indication: patient.disease as Indication, say });
  } catch (error) {
    if (error instanceof NotOnTreatmentError) return null;
    throw error;
  }
}
