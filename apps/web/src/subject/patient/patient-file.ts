import type { PatientRecord, Regions, ScalpRegions } from '@bifrons/knowledge';
import { withSalt } from '../diseases/alopecia-areata/regions.ts';
import { EMPTY_PATIENT, EXAMPLE_PATIENT, type PatientDraft } from './patient-draft.ts';

/** The draft of a patient file: read again, it gives the same file. */
export function draftOf(record: PatientRecord): PatientDraft {
  const { severity, facts, labs, treatments, visits } = record;
  const { egfr, ...others } = facts ?? {};
  return {
    ...EMPTY_PATIENT,
    id: record.id,
    age: String(record.birthYear),
    birthDate: record.birthDate ?? '',
    sex: record.sex ?? null,
    weightKg: textOf(record.weightKg),
    egfr: textOf(egfr),
    episodeYears: textOf(severity?.episodeYears),
    salt: textOf(severity?.salt),
    loss: scalpRegions(severity?.regions) ?? withSalt(EXAMPLE_PATIENT.loss, severity?.salt ?? 0),
    regionsKnown: severity?.regions !== undefined,
    facts: others,
    medications: record.medications?.map(({ name, code }) => ({ name, code: code ?? '' })) ?? null,
    labs: (labs ?? []).map(({ date, test, value, unit, upperLimit }) => ({
      date,
      test,
      value: String(value),
      unit: unit ?? '',
      upperLimit: textOf(upperLimit),
    })),
    examinations: record.examinations ?? [],
    treatments:
      treatments?.map((one) => ({
        drug: one.drug,
        dose: textOf(one.doseMg),
        perDay: one.perDay ?? null,
        strengthPercent: textOf(one.strengthPercent),
        from: one.fromDate,
        to: one.toDate ?? '',
      })) ?? null,
    visits: (visits ?? []).map(({ date, salt, regions, adverseEvents }) => ({
      when: date,
      salt: textOf(salt),
      regions: scalpRegions(regions) ?? null,
      drawing: null,
      adverseEvents: adverseEvents ?? [],
    })),
  };
}

/** A patient file as text, the same that the command line reads. */
export function fileOf(record: PatientRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

const scalpRegions = (regions: Regions | undefined): ScalpRegions | undefined =>
  regions !== undefined && 'top' in regions ? regions : undefined;

function textOf(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}
