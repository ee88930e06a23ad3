import { phrase } from '@bifrons/language';
import { antibodyNamed } from '../catalogue/antibody-names.js';
import { disease, diseaseIds, knownDiseaseIds } from '../catalogue/diseases.js';
import { findDrug } from '../catalogue/drugs.js';
import { optionNamed } from '../catalogue/option-names.js';
import { startOf } from '../diary.js';
import { nearestNames } from '../nearest-names.js';
import { patientSchemaOf, type Patient, type PatientRecord } from '../schema/patient.js';
import { contradictions } from './contradictions.js';
import { labProblems } from './labs.js';
import { didYouMean, problem, shown, type Problem, type Reading } from './problem.js';
import { diaryProblems, isSeen, scoreProblems } from './scores.js';
import { doseProblems } from './dose-problems.js';
import { isFields, type Fields } from './fields.js';
import { togetherProblems } from './together.js';
import { isUnknownKey, onePerPath, readBySchema } from './schema-problems.js';
import { variantProblem, variantProblems } from './variants.js';
import { burdenProblems } from './burden.js';

/** A disease that we do not know: one with a model, unless others are said to be known. */
export function diseaseProblems(
  value: unknown,
  keys: readonly PropertyKey[],
  known: readonly string[] = diseaseIds(),
): Problem[] {
  if (typeof value !== 'string' || value === '' || known.includes(value)) return [];
  if (knownDiseaseIds().includes(value))
    return [
      problem(
        keys,
        phrase('{disease} has no model yet: it can be screened, but not forecast', {
          disease: phrase(disease(value)!.name),
        }),
        phrase('what is known of it: evidence list --disease {id}; diseases with a model: {names}', {
          id: value,
          names: known.join(', '),
        }),
      ),
    ];
  const variant = variantProblem(value, keys);
  if (variant !== undefined) return [variant];
  const [near] = nearestNames(value, known);
  return [
    problem(
      keys,
      phrase('{value} is not a disease that we know', { value: shown(value) }),
      near === undefined ? phrase('known: {names}', { names: known.join(', ') }) : didYouMean(`"${near}"`),
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

/** What is said that no forecast of the disease makes use of: it would be lost. */
function unaskedProblems(value: Fields): Problem[] {
  if (value['systemicSteroid'] === undefined || typeof value['disease'] !== 'string') return [];
  const known = disease(value['disease']);
  if (known === undefined || known.asks !== undefined) return [];
  return [
    problem(
      ['systemicSteroid'],
      phrase('is not used in {disease}', { disease: phrase(known.name) }),
      phrase('leave it out, and give the medicine under "medications"'),
    ),
  ];
}

/** What a forecast of the disease has to be told and is not. */
function askedProblems(value: Fields): Problem[] {
  const asked = typeof value['disease'] === 'string' ? disease(value['disease'])?.asks : undefined;
  if (asked === undefined || value['systemicSteroid'] !== undefined) return [];
  return [
    problem(
      ['systemicSteroid'],
      phrase(
        'is missing: this disease is forecast only when it is known whether a systemic steroid is taken, and how much',
      ),
      phrase(
        'give {example} for none, or the mg of prednisone per kg and day, with "sinceWeeks" and "taperWeeks" where they are known',
        { example: '{ "mgPerKg": 0 }' },
      ),
    ),
  ];
}

/** What the schema cannot say of a patient, told of as much of the file as can be understood. */
function patientProblems(
  kind: 'patient' | 'record',
  value: unknown,
  today: string,
  known?: readonly string[],
): Problem[] {
  if (!isFields(value)) return [];
  const { birthYear } = value;
  const problems: Problem[] = [
    ...diseaseProblems(value['disease'], ['disease'], known),
    ...variantProblems(value),
  ];
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

  problems.push(...(kind === 'patient' ? askedProblems(value) : []), ...unaskedProblems(value));

  const agesOn = (date: unknown) => agesAt(value, typeof date === 'string' ? date : today);
  problems.push(
    ...scoreProblems(value['disease'], value['severity'], ['severity'], agesOn(startOf(value))),
    ...diaryProblems(value),
  );
  problems.push(...burdenProblems(value['matters']));
  if (isFields(value['matters']) && isFields(value['matters']['burden']))
    dates(value['matters']['burden']['date'], ['matters', 'burden', 'date']);
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
    problems.push(...scoreProblems(value['disease'], visit, ['visits', index], agesOn(visit['date'])));
    if (!isSeen(value['disease'], visit) && visit['adverseEvents'] === undefined)
      problems.push(
        problem(
          ['visits', index],
          phrase('has neither a score nor adverse events'),
          phrase('give the score, the four regions, or what went wrong'),
        ),
      );
  }
  for (const [index, day] of entries(value['diary'])) dates(day['date'], ['diary', index, 'date']);
  problems.push(...togetherProblems(entries(value['treatments'])));
  for (const [index, treatment] of entries(value['treatments'])) {
    const keys = ['treatments', index];
    const { drug, fromDate, toDate } = treatment;
    // What cannot be simulated may have been given all the same, and is watched over.
    if (drug !== null && optionNamed(String(drug)) === undefined)
      problems.push(...doseProblems(treatment, keys));
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

/** Ages that a person may have on a day, in years: of the year of birth alone there are two. */
function agesAt({ birthYear, birthDate }: Fields, date: string): number[] {
  if (typeof birthYear !== 'number') return [Number.POSITIVE_INFINITY];
  const years = Number(date.slice(0, 4)) - birthYear;
  if (typeof birthDate !== 'string') return [years, years - 1];
  return [birthDate.slice(5) > date.slice(5) ? years - 1 : years];
}

/**
 * What a parsed value is as a patient, by the schema of their disease and by what a schema cannot say. `known`: ids of the
 * diseases that it may be about.
 */
export function patientOf(
  kind: 'patient',
  value: unknown,
  today: Date,
  known: readonly string[],
): Reading<Patient>;
export function patientOf(
  kind: 'record',
  value: unknown,
  today: Date,
  known: readonly string[],
): Reading<PatientRecord>;
export function patientOf(
  kind: 'patient' | 'record',
  value: unknown,
  today: Date,
  known: readonly string[],
): Reading<PatientRecord> {
  const disease = isFields(value) && typeof value['disease'] === 'string' ? value['disease'] : '';
  const { value: patient, problems: deviations } = readBySchema(patientSchemaOf(kind, disease), value);
  const further = patientProblems(kind, value, today.toISOString().slice(0, 10), known);
  // That a score belongs to another disease says more than that its key is unknown.
  const foreign = new Set(further.map(({ path }) => path));
  const problems = onePerPath([
    ...deviations.filter(({ path, message }) => !(foreign.has(path) && isUnknownKey(message))),
    ...further,
  ]);
  if (patient === undefined || problems.length > 0) return { ok: false, problems };
  if (patient.treatments === undefined) return { ok: true, value: patient };
  const treatments = patient.treatments.map((one) => ({
    ...one,
    drug: findDrug(one.drug)?.id ?? antibodyNamed(one.drug) ?? optionNamed(one.drug) ?? one.drug,
  }));
  return { ok: true, value: { ...patient, treatments } };
}

/** A record from a value that was never text, such as a form's: see `parsePatientRecord`. */
export const patientRecordOf = (value: unknown, today: Date): Reading<PatientRecord> =>
  patientOf('record', value, today, knownDiseaseIds());
