import type { PatientFactName } from '@bifrons/knowledge';

/**
 * What is known of one fact. A number is an interval, because a year of birth leaves the age open by one year; `text` is
 * how it is told, with the date of the test.
 */
export interface KnownFact {
  readonly value: { readonly low: number; readonly high: number } | string | boolean;
  readonly text: string;
  readonly date?: string;
}

export type KnownFacts = ReadonlyMap<PatientFactName, KnownFact>;

/** Something in the file that is not judged before somebody has looked at it. */
export interface Question {
  /** JSON path in the patient file. */
  readonly path: string;
  readonly message: string;
}
