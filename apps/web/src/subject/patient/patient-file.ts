import { isBurdenScale, type Burden, type PatientRecord } from '@bifrons/knowledge';
import { formOf } from '../diseases/registry.ts';
import { NOTHING_SEEN } from '../severity/severity-draft.ts';
import { EMPTY_PATIENT, type BurdenDraft, type PatientDraft } from './patient-draft.ts';

/** The draft of a patient file: read again, it gives the same file. */
export function draftOf(record: PatientRecord): PatientDraft {
  const { disease, severity, facts, labs, treatments, visits, diary, matters } = record;
  const form = formOf(disease);
  const { egfr, ...others } = facts ?? {};
  return {
    ...EMPTY_PATIENT,
    id: record.id,
    age: String(record.birthYear),
    birthDate: record.birthDate ?? '',
    sex: record.sex ?? null,
    weightKg: textOf(record.weightKg),
    egfr: textOf(egfr),
    disease,
    diseases: {
      [disease]: {
        ...(severity === undefined && record.systemicSteroid === undefined
          ? NOTHING_SEEN
          : form.fromFile(severity ?? {}, record)),
        episodeYears: textOf(severity?.episodeYears),
        diary: Object.fromEntries(
          (diary ?? []).flatMap(({ date, ...scores }) =>
            Object.values(scores).map((value) => [date, value as number]),
          ),
        ),
      },
    },
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
        everyWeeks: textOf(one.everyWeeks),
        strengthPercent: textOf(one.strengthPercent),
        from: one.fromDate,
        to: one.toDate ?? '',
      })) ?? null,
    visits: (visits ?? []).map(({ date, adverseEvents, ...seen }) => ({
      when: date,
      seen: { [disease]: form.fromFile(seen) },
      adverseEvents: adverseEvents ?? [],
    })),
    ownWords: matters?.words ?? '',
    ...(matters?.burden !== undefined && { burden: burdenDraft(matters.burden) }),
  };
}

const burdenDraft = ({ scale, total, of, date }: Burden): BurdenDraft => ({
  scale: isBurdenScale(scale) ? '' : scale,
  total: String(total),
  of: isBurdenScale(scale) ? '' : textOf(of),
  date,
});

/** A patient file as text, the same that the command line reads. */
export function fileOf(record: PatientRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

function textOf(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}
