import type { PatientRecord } from '@bifrons/knowledge';

/** The person of the clinic's record who is open in the workbench. */
export interface OpenRecord {
  /** The id of the person in the record. */
  person: string;
  name: string;
  /** The account that opened it: what one typed is not saved in another's name. */
  account: string;
  /** The version of the person that everything here is based on. */
  version: number;
  /** The patient file as the record has it at that version; null while too little is known for one. */
  patient: PatientRecord | null;
}
