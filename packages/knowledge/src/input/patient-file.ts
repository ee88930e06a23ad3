import { diseaseIds, knownDiseaseIds } from '../catalogue/diseases.js';
import type { Patient, PatientRecord } from '../schema/patient.js';
import { readJsonText } from './json-text.js';
import { patientOf } from './patient.js';
import type { Reading } from './problem.js';

const parsed = (input: unknown): Reading<unknown> =>
  typeof input === 'string' ? readJsonText(input) : { ok: true, value: input };

/**
 * Reads a patient file for a forecast, of a disease with a model: a JSON text, or a value already parsed. `today` decides
 * what lies in the future. Names of medicines come back as ids of the catalogue.
 */
export function parsePatient(
  input: unknown,
  today: Date = new Date(),
  known: readonly string[] = diseaseIds(),
): Reading<Patient> {
  const value = parsed(input);
  return value.ok ? patientOf('patient', value.value, today, known) : value;
}

/**
 * The same for a file in which sex and severity may still be missing: enough to be screened. `known`: ids of the diseases
 * that it may be about, those with a file unless given.
 */
export function parsePatientRecord(
  input: unknown,
  today: Date = new Date(),
  known: readonly string[] = knownDiseaseIds(),
): Reading<PatientRecord> {
  const value = parsed(input);
  return value.ok ? patientOf('record', value.value, today, known) : value;
}
