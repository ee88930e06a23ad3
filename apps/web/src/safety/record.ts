import {
  findAnalyte,
  findLabel,
  patientFactVocabulary,
  type PatientFactName,
  type PatientRecord,
} from '@bifrons/knowledge';
import type { PersonDraft } from '../person/person.ts';
import { readPerson } from '../person/person.ts';

/** A patient file as far as it is known, open to be filled in. */
export function recordOf(draft: PersonDraft, today: string): PatientRecord {
  const { person } = readPerson(draft);
  const year = Number(today.slice(0, 4));
  const salt = person?.salt;
  return {
    id: 'this-person',
    birthYear: year - Math.round(person?.ageYears ?? 40),
    sex: draft.sex,
    disease: 'alopecia-areata',
    ...(person === null
      ? {}
      : {
          weightKg: person.weightKg,
          severity: { salt: salt ?? 0, episodeYears: person.episodeYears },
          facts: { egfr: person.egfr },
        }),
  };
}

/** What a form sets a fact to; null takes it back to unknown. */
export type FactInput = number | string | boolean | { readonly value: number; readonly unit: string } | null;

/** The record with one fact set, where the file format keeps it. */
export function withFact(
  record: PatientRecord,
  fact: PatientFactName,
  input: FactInput,
  today: string,
): PatientRecord {
  switch (fact) {
    case 'ageYears':
      return typeof input === 'string' && input !== ''
        ? { ...record, birthDate: input, birthYear: Number(input.slice(0, 4)) }
        : without(record, 'birthDate');
    case 'weightKg':
      return typeof input === 'number' ? { ...record, weightKg: input } : without(record, 'weightKg');
    case 'salt':
      return typeof input === 'number'
        ? { ...record, severity: { ...record.severity, salt: input } }
        : without(record, 'severity');
    case 'endStageKidneyDisease':
      return withOwnFact(record, 'dialysis', input);
    case 'hypersensitive':
      return withOwnFact(record, 'hypersensitivity', input === null ? null : input === false ? [] : [input]);
    default:
      return typeof input === 'object' && input !== null
        ? withLab(record, fact, input, today)
        : withOwnFact(record, fact, input);
  }
}

function without<K extends keyof PatientRecord>(record: PatientRecord, key: K): PatientRecord {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)) as PatientRecord;
}

function withOwnFact(record: PatientRecord, name: string, value: unknown): PatientRecord {
  const others = Object.entries(record.facts ?? {}).filter(([key]) => key !== name);
  const facts = Object.fromEntries(value === null ? others : [...others, [name, value]]);
  return { ...record, facts: facts as NonNullable<PatientRecord['facts']> };
}

/** A laboratory value of today, in place of one entered today. */
function withLab(
  record: PatientRecord,
  fact: PatientFactName,
  { value, unit }: { readonly value: number; readonly unit: string },
  today: string,
): PatientRecord {
  const test = findAnalyte(patientFactVocabulary[fact].words)?.aliases[0] ?? fact;
  const labs = (record.labs ?? []).filter(
    (lab) => !(lab.date === today && findAnalyte(lab.test)?.fact === fact),
  );
  return { ...record, labs: [...labs, { date: today, test, value, unit }] };
}

/** Medicines as a list in one line; an empty line means that none is taken. */
export function withMedicines(record: PatientRecord, line: string): PatientRecord {
  const names = line.split(',').map((name) => name.trim());
  return {
    ...record,
    medications: names.filter((name) => name !== '' && name !== 'none').map((name) => ({ name })),
  };
}

/** The record on a medicine since a day, at the first dose of its label. */
export function withTreatment(record: PatientRecord, drug: string, fromDate: string): PatientRecord {
  if (drug === '') return without(record, 'treatments');
  const dose = (['us', 'eu'] as const)
    .flatMap((region) => findLabel(drug, region)?.rules ?? [])
    .flatMap(({ clauses }) => clauses)
    .flatMap(({ then }) => (then.kind === 'dose' ? then.doses : []))[0];
  const perDay = dose?.perDay;
  return {
    ...record,
    treatments: [
      {
        drug,
        fromDate,
        ...(dose === undefined ? {} : { doseMg: dose.doseMg }),
        ...(perDay === 1 || perDay === 2 || perDay === 3 ? { perDay } : {}),
      },
    ],
  };
}
