import { readMedicine, type PatientRecord } from '@bifrons/knowledge';
import { judgements, type ScreenRequest } from '@bifrons/safety';

/** What a label demands because another medicine is taken. */
export interface Interaction {
  drug: string;
  demand: string;
}

/** What the labels of a region demand because of a medicine of the person: `interactionsBy(record, request)('rifampicin')`. */
export function interactionsBy(
  record: PatientRecord | null,
  request: ScreenRequest,
): (name: string, code?: string) => readonly Interaction[] {
  if (record?.medications === undefined || record.medications.length === 0) return () => [];
  const judged = judgements(record, request);
  return (name, code) => {
    const medicines = readMedicine(name, code).found.map((one) => one.name);
    if (medicines.length === 0) return [];
    const found = judged.flatMap(({ drug, reasons }) =>
      reasons
        .filter(({ state, because }) => state === 'applies' && because.some((one) => medicines.includes(one)))
        .map(({ demand }) => [`${drug} ${demand}`, { drug, demand }] as const),
    );
    return [...new Map(found).values()];
  };
}
