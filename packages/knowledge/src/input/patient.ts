import { phrase } from '@bifrons/language';
import { disease, diseaseIds } from '../catalogue/diseases.js';
import { findDrug } from '../catalogue/drugs.js';
import { nearestNames } from '../nearest-names.js';
import { patientRecordSchema, scalpRegionsSchema, type PatientRecord } from '../schema/patient.js';
import type { z } from '../schema/zod-mini.js';
import { contradictions } from './contradictions.js';
import { labProblems } from './labs.js';
import { didYouMean, problem, shown, type Problem, type Reading } from './problem.js';
import { doseProblems, unknownDrug } from './dose-problems.js';
import { isFields } from './fields.js';
import { onePerPath, readBySchema } from './schema-problems.js';

/** SALT and the weighted sum of its regions may differ by rounding of the regions. */
const saltTolerance = 1;

/** SALT as the weighted sum of the regions of the scalp. */
export function saltOfRegions(regions: Readonly<Record<'top' | 'left' | 'right' | 'back', number>>): number {
  const parts = disease('alopecia-areata')?.score.regions ?? [];
  return parts.reduce((sum, { id, weight }) => sum + (weight.value ?? 0) * regions[id], 0);
}

/** A disease that we do not know: one with a score, unless others are said to be known. */
export function diseaseProblems(
  value: unknown,
  keys: readonly PropertyKey[],
  known: readonly string[] = diseaseIds(),
): Problem[] {
  if (typeof value !== 'string' || value === '' || known.includes(value)) return [];
  const [near] = nearestNames(value, known);
  return [
    problem(
      keys,
      phrase('{value} is not a disease that we know', { value: shown(value) }),
      near === undefined ? phrase('known: {names}', { names: known.join(', ') }) : didYouMean(`"${near}"`),
    ),
  ];
}

function saltProblems(value: unknown, keys: readonly PropertyKey[]): Problem[] {
  if (!isFields(value)) return [];
  const regions = scalpRegionsSchema.safeParse(value['regions']);
  const { salt } = value;
  if (!regions.success || typeof salt !== 'number' || !(salt >= 0 && salt <= 100)) return [];
  const sum = saltOfRegions(regions.data);
  if (Math.abs(sum - salt) <= saltTolerance) return [];
  const rounded = Math.round(sum * 10) / 10;
  return [
    problem(
      [...keys, 'salt'],
      phrase('is {salt, number}, but the regions add up to {sum, number}', { salt, sum: rounded }),
      phrase('correct the score or the regions'),
    ),
  ];
}

function dateProblems(
  value: unknown,
  keys: readonly PropertyKey[],
  birthYear: unknown,
  today: string,
): Problem[] {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return [];
  if (value > today)
    return [
      problem(
        keys,
        phrase('is {value}, which is in the future', { value }),
        phrase('today is {today}', { today }),
      ),
    ];
  if (
    typeof birthYear === 'number' &&
    birthYear <= Number(today.slice(0, 4)) &&
    Number(value.slice(0, 4)) < birthYear
  )
    return [
      problem(
        keys,
        phrase('is {value}, before the year of birth {year}', { value, year: String(birthYear) }),
      ),
    ];
  return [];
}

function entries(value: unknown): [number, Readonly<Record<string, unknown>>][] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown, index) =>
    isFields(entry) ? [[index, entry] as [number, Readonly<Record<string, unknown>>]] : [],
  );
}

/** What the schema cannot say of a patient, told of as much of the file as can be understood. */
function patientProblems(value: unknown, today: string, known?: readonly string[]): Problem[] {
  if (!isFields(value)) return [];
  const { birthYear } = value;
  const problems: Problem[] = [...diseaseProblems(value['disease'], ['disease'], known)];
  const year = Number(today.slice(0, 4));
  if (typeof birthYear === 'number' && birthYear > year)
    problems.push(
      problem(
        ['birthYear'],
        phrase('is {value}, which is in the future', { value: String(birthYear) }),
        phrase('a year up to {year}', { year: String(year) }),
      ),
    );
  const dates = (date: unknown, keys: readonly PropertyKey[]) =>
    problems.push(...dateProblems(date, keys, birthYear, today));

  problems.push(...saltProblems(value['severity'], ['severity']));
  const { severity } = value;
  if (isFields(severity) && typeof severity['episodeYears'] === 'number' && typeof birthYear === 'number') {
    const age = year - birthYear;
    if (age >= 0 && severity['episodeYears'] > age + 1)
      problems.push(
        problem(
          ['severity', 'episodeYears'],
          phrase('is {years} years, longer than the person has lived', { years: severity['episodeYears'] }),
        ),
      );
  }
  if (isFields(value['facts'])) dates(value['facts']['liveVaccineDate'], ['facts', 'liveVaccineDate']);
  for (const [index, lab] of entries(value['labs'])) {
    dates(lab['date'], ['labs', index, 'date']);
    problems.push(...labProblems(lab, ['labs', index]));
  }
  for (const [index, one] of entries(value['examinations']))
    dates(one['date'], ['examinations', index, 'date']);
  problems.push(...contradictions(value));
  for (const [index, visit] of entries(value['visits'])) {
    dates(visit['date'], ['visits', index, 'date']);
    problems.push(...saltProblems(visit, ['visits', index]));
    if (visit['salt'] === undefined && visit['regions'] === undefined && visit['adverseEvents'] === undefined)
      problems.push(
        problem(
          ['visits', index],
          phrase('has neither a score nor adverse events'),
          phrase('give the score, the four regions, or what went wrong'),
        ),
      );
  }
  for (const [index, treatment] of entries(value['treatments'])) {
    const keys = ['treatments', index];
    const { drug, fromDate, toDate } = treatment;
    if (typeof drug === 'string' && drug !== '') {
      if (findDrug(drug) === undefined) problems.push(unknownDrug([...keys, 'drug'], drug));
      else problems.push(...doseProblems(treatment, keys));
    }
    dates(fromDate, [...keys, 'fromDate']);
    if (typeof fromDate === 'string' && typeof toDate === 'string' && toDate < fromDate)
      problems.push(
        problem(
          [...keys, 'toDate'],
          phrase('is {value}, before {other} {otherValue}', {
            value: toDate,
            other: 'fromDate',
            otherValue: fromDate,
          }),
        ),
      );
  }
  return problems;
}

/**
 * What a parsed value is by the schema of a patient, and by what a schema cannot say. `known`: ids of the diseases that it
 * may be about, those with a score unless given.
 */
export function patientOf<T extends PatientRecord>(
  schema: z.ZodMiniType<T>,
  value: unknown,
  today: Date,
  known?: readonly string[],
): Reading<T> {
  const { value: patient, problems: deviations } = readBySchema(schema, value);
  const problems = onePerPath([
    ...deviations,
    ...patientProblems(value, today.toISOString().slice(0, 10), known),
  ]);
  if (patient === undefined || problems.length > 0) return { ok: false, problems };
  if (patient.treatments === undefined) return { ok: true, value: patient };
  const treatments = patient.treatments.map((one) => ({ ...one, drug: findDrug(one.drug)?.id ?? one.drug }));
  return { ok: true, value: { ...patient, treatments } };
}

/** A record from a value that was never text, such as a form's: see `parsePatientRecord`. */
export const patientRecordOf = (value: unknown, today: Date): Reading<PatientRecord> =>
  patientOf(patientRecordSchema, value, today);
