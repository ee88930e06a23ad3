import { patientFactVocabulary, type PatientFactName } from './patient-fact.js';

/** Whose harmless answer is no "none of these": what protects, what is ordinary life, and what a laboratory has to tell. */
const answeredAlone: ReadonlySet<PatientFactName> = new Set([
  'effectiveContraception',
  'vaccinationsUpToDate',
  'zosterVaccinated',
  'childbearingPotential',
  'suitableAlternative',
  'systemicTherapyFailed',
  'cyp2c9',
  'cyp2c19',
]);

/** Harmless answers that are the result of a test: right only where it was done. */
export const testedFacts: ReadonlySet<PatientFactName> = new Set([
  'tuberculosis',
  'hepatitisB',
  'hepatitisC',
  'hiv',
]);

/** What "none of these" answers to a question; undefined where it says nothing, as for every number. */
export const answerOfNone = (name: PatientFactName): boolean | string | undefined =>
  answeredAlone.has(name) ? undefined : patientFactVocabulary[name].harmless?.[0];
