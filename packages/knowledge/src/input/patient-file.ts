import { patientRecordSchema, patientSchema, type Patient, type PatientRecord } from '../schema/patient.js';
import type { z } from '../schema/zod-mini.js';
import { readJsonText } from './json-text.js';
import { patientOf } from './patient.js';
import type { Reading } from './problem.js';

function read<T extends PatientRecord>(
  schema: z.ZodMiniType<T>,
  input: unknown,
  today: Date,
  known?: readonly string[],
): Reading<T> {
  const text = typeof input === 'string' ? readJsonText(input) : ({ ok: true, value: input } as const);
  return text.ok ? patientOf(schema, text.value, today, known) : text;
}

/**
 * Reads a patient file: a JSON text, or a value already parsed. `today` decides what lies in the future. Names of
 * medicines come back as ids of the catalogue.
 */
export const parsePatient = (input: unknown, today: Date = new Date()): Reading<Patient> =>
  read(patientSchema, input, today);

/**
 * The same for a file in which sex and severity may still be missing: enough to be screened. `known`: ids of the diseases
 * that it may be about, those with a score unless given.
 */
export const parsePatientRecord = (
  input: unknown,
  today: Date = new Date(),
  known?: readonly string[],
): Reading<PatientRecord> => read(patientRecordSchema, input, today, known);
