import {
  disease,
  patientRecordOf,
  scoresInFile,
  type Patient,
  type PatientRecord,
  type Problem,
} from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { readFields, type FieldErrors, type PersonField } from './person-fields.ts';
import { parseNumber } from '../../kit/language/parse-number.ts';
import { isBegun, isDate, readVisits, type Visit } from './visits.ts';
import { doseError, doseOf, intervalOf, type Injected } from '../regimens/course.ts';
import { formOf, isModelled } from '../diseases/registry.ts';
import { readSeverity } from '../severity/read-severity.ts';
import { primaryScoreOf } from '../severity/scores.ts';
import { diseaseIn, seenAt, type PatientDraft, type TreatmentDraft } from './patient-draft.ts';
import { readBurden } from './read-burden.ts';
import { readLab } from './read-lab.ts';
import { localDay } from './local-day.ts';

/** Why something typed cannot be used, beside where it was typed; null for a row that can be read. */
export interface PatientErrors {
  fields: FieldErrors;
  /** By the id of the score. */
  scores: Readonly<Record<string, string>>;
  visits: readonly (string | null)[];
  treatments: readonly (string | null)[];
  labs: readonly (string | null)[];
  burden: string | null;
}

/** All that was typed and cannot be used, each told once: screens that go on without it say so. */
export const unreadOf = ({
  fields,
  scores,
  visits,
  treatments,
  labs,
  burden,
}: PatientErrors): readonly string[] => [
  ...new Set(
    [...Object.values(fields), ...Object.values(scores), ...visits, ...treatments, ...labs, burden].filter(
      (error) => error !== null,
    ),
  ),
];

/** A draft, read. */
export interface PatientReading {
  /** All that can be read, as in a patient file; null while that cannot be true, or nothing tells the age. */
  record: PatientRecord | null;
  /** The same if it is enough for a forecast and everything that it is made of can be read; else null. */
  patient: Patient | null;
  errors: PatientErrors;
  /** What a forecast lacks. */
  missing: readonly (PersonField['id'] | 'sex' | 'treatments' | 'score' | 'systemicSteroid')[];
  /** What contradicts itself, by its place in the patient file. */
  problems: readonly Problem[];
}

/** Reads what was typed. `today` decides what lies in the future. */
export function readPatient(draft: PatientDraft, today: Date, say: Say): PatientReading {
  const day = localDay(today);
  const { values, errors: fields, missing } = readFields(draft, Number(day.slice(0, 4)), say);
  const firstDose = firstDoseOf(draft.treatments);
  const form = formOf(draft.disease);
  const course = diseaseIn(draft);
  const { birthYear } = values;
  const ageYears = birthYear === undefined ? null : Number(day.slice(0, 4)) - birthYear;
  const { seen, errors: scores } = readSeverity(form, course, ageYears, say);
  const primary = primaryScoreOf(form.id).id as keyof typeof seen;
  const {
    visits,
    errors: visitErrors,
    start,
  } = readVisits(draft.visits, {
    disease: form.id,
    firstDose,
    today: day,
    read: (visit) => readSeverity(form, seenAt(visit, form.id), ageYears, say),
    say,
  });
  const taken = form.takenOf?.(course) ?? {};
  const treatments = draft.treatments?.map((row) => readTreatment(row, start ?? day, say)) ?? [];
  const labs = draft.labs.map((row) => readLab(row, say));
  const burden = readBurden(draft.burden, day, say);
  const ownWords = draft.ownWords.trim();
  const errors: PatientErrors = {
    fields,
    scores,
    visits: visitErrors,
    treatments: treatments.map(({ error }) => error),
    labs: labs.map(({ error }) => error),
    burden: burden.error,
  };
  const lacks: PatientReading['missing'] = [
    ...missing.map(({ id }) => id),
    ...(seen[primary] === undefined && scores[primary] === undefined ? (['score'] as const) : []),
    ...(draft.sex === null ? (['sex'] as const) : []),
    ...(asksOf(form.id).includes('systemicSteroid') && taken.systemicSteroid === undefined
      ? (['systemicSteroid'] as const)
      : []),
    ...(draft.visits.some(isBegun) && draft.treatments === null ? (['treatments'] as const) : []),
  ];
  const nothing = { record: null, patient: null, errors, missing: lacks };
  if (birthYear === undefined) return { ...nothing, problems: [] };

  const { weightKg, egfr, episodeYears } = values;
  const severity = { ...seen, ...(episodeYears === undefined ? {} : { episodeYears }) };
  const diary = Object.entries(course.diary).map(([date, value]) => ({ date, [dailyScore(form.id)]: value }));
  const untreated = draft.treatments?.length === 0;
  const baseline: Visit[] =
    untreated && start !== null && seen[primary] !== undefined
      ? [{ date: start, seen: withoutRegions(seen), adverseEvents: [] }]
      : [];
  const raw = {
    id: draft.id.trim() || 'patient',
    birthYear,
    ...(draft.birthDate === '' ? {} : { birthDate: draft.birthDate }),
    ...(draft.sex === null ? {} : { sex: draft.sex }),
    ...(weightKg === undefined ? {} : { weightKg }),
    disease: form.id,
    ...(Object.keys(severity).length === 0 ? {} : { severity }),
    ...(diary.length === 0 ? {} : { diary }),
    ...taken,
    ...(ownWords === '' && burden.value === null
      ? {}
      : {
          matters: {
            ...(ownWords === '' ? {} : { words: ownWords }),
            ...(burden.value === null ? {} : { burden: burden.value }),
          },
        }),
    facts: { ...(egfr === undefined ? {} : { egfr }), ...draft.facts },
    ...(draft.medications === null
      ? {}
      : {
          medications: draft.medications
            .filter(({ name }) => name.trim() !== '')
            .map(({ name, code }) => ({ name: name.trim(), ...(code === '' ? {} : { code }) })),
        }),
    labs: labs.flatMap(({ value }) => value ?? []),
    examinations: draft.examinations,
    ...(draft.treatments === null ? {} : { treatments: treatments.flatMap(({ value }) => value ?? []) }),
    visits: [...baseline, ...visits].map(({ date, seen: then, adverseEvents: events }) => ({
      date,
      ...then,
      ...(events.length === 0 ? {} : { adverseEvents: events }),
    })),
  };
  const until = new Date(`${day}T23:59:59Z`);
  const record = patientRecordOf(raw, until);
  if (!record.ok) return { ...nothing, problems: record.problems };
  const readable =
    lacks.length === 0 &&
    Object.keys(fields).length + Object.keys(scores).length === 0 &&
    [...errors.visits, ...errors.treatments, ...errors.labs].every((error) => error === null);
  return {
    record: record.value,
    patient: readable && isPatient(record.value) ? forComputing(record.value) : null,
    errors,
    missing: lacks,
    problems: [],
  };
}

const asksOf = (id: string) => disease(id)?.asks ?? [];

/** Whether a record has what only a forecast needs. */
const isPatient = (record: PatientRecord): record is Patient =>
  record.sex !== undefined && record.severity !== undefined && isModelled(record.disease);

/** Nothing that is computed depends on what matters to the person: who types words does not wait for it. */
function forComputing({ matters, ...patient }: Patient): Patient {
  void matters;
  return patient;
}

function firstDoseOf(treatments: PatientDraft['treatments']): string | null {
  const dates = (treatments ?? []).map(({ from }) => from).filter(isDate);
  return dates.sort()[0] ?? null;
}

function readTreatment(
  row: TreatmentDraft,
  start: string,
  say: Say,
): { value: NonNullable<PatientRecord['treatments']>[number] | null; error: string | null } {
  const strengthPercent = parseNumber(row.strengthPercent);
  const error =
    row.drug === ''
      ? say('Please choose the medicine.')
      : strengthPercent === null && row.dose.trim() !== ''
        ? doseError({ ...row, injected: injectedIn(row) }, say)
        : row.from !== '' && !isDate(row.from)
          ? say('“{text}” is not a date. Please give the first day as YYYY-MM-DD.', { text: row.from })
          : row.to !== '' && !isDate(row.to)
            ? say('“{text}” is not a date. Please give the last day as YYYY-MM-DD.', { text: row.to })
            : null;
  if (error !== null) return { value: null, error };
  const doseMg = doseOf(row);
  const everyWeeks = intervalOf(row.everyWeeks);
  return {
    value: {
      drug: row.drug,
      ...(doseMg === null ? {} : { doseMg }),
      ...(strengthPercent === null ? {} : { strengthPercent }),
      ...(everyWeeks !== null ? { everyWeeks } : row.perDay === null ? {} : { perDay: row.perDay }),
      fromDate: row.from === '' ? start : row.from,
      ...(row.to === '' ? {} : { toDate: row.to }),
    },
    error: null,
  };
}

/** How a course is injected; null of what is taken every day. */
const injectedIn = ({ everyWeeks }: TreatmentDraft): Injected | null =>
  everyWeeks === '' ? null : { everyWeeks, loading: '', loadings: 1, stretch: null };

/** The score that a diary has a value of for each day. */
const dailyScore = (disease: string): string =>
  scoresInFile(disease).find(([, { daily }]) => daily)?.[0] ?? '';

const withoutRegions = (seen: Visit['seen']): Visit['seen'] =>
  Object.fromEntries(Object.entries(seen).filter(([key]) => key !== 'regions'));
