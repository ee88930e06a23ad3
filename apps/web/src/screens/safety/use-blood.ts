import type { PatientRecord } from '@bifrons/knowledge';
import type { BloodUnderTreatment, Monitoring } from '@bifrons/safety';
import { useEffect, useState } from 'react';

/** While somebody types a value, nothing is computed. */
const REST_MS = 300;
const COUNTS: readonly string[] = ['anc', 'alc', 'platelets', 'haemoglobin'];

/** What the medicine is expected to do to the person's blood counts; null until it is known, and where there are none. */
export function useBlood(
  record: PatientRecord,
  { labs, region, day }: Monitoring,
): BloodUnderTreatment | null {
  const [found, setFound] = useState<BloodUnderTreatment | null>(null);
  const asked = labs.some(({ fact }) => COUNTS.includes(fact)) ? JSON.stringify(record) : null;
  useEffect(() => {
    if (asked === null) return;
    let isCurrent = true;
    const rest = setTimeout(() => {
      void import('./blood-beside.ts').then(({ bloodUnderTreatment }) => {
        if (isCurrent)
          setFound(bloodUnderTreatment(JSON.parse(asked) as PatientRecord, { region, today: day }));
      });
    }, REST_MS);
    return () => {
      isCurrent = false;
      clearTimeout(rest);
    };
  }, [asked, region, day]);
  return asked === null ? null : found;
}
