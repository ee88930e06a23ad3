import type { PatientRecord } from '@bifrons/knowledge';

// What the server's HTTP interface gives and takes (`GET /openapi.json`), as far as the workbench uses it.

export const ROLES = ['administrator', 'clinician', 'nurse', 'researcher', 'person'] as const;
export type Role = (typeof ROLES)[number];

export interface Account {
  id: string;
  name: string;
  roles: readonly Role[];
  organisation: { id: string; name: string };
  /** Of somebody who sees only their own record: whose it is. */
  person?: string;
}

/** How one can log in here. */
export interface Ways {
  passkey: boolean;
  password: boolean;
  /** What the other issuer is called; null when there is none. */
  oidc: string | null;
}

export interface Identity {
  name: { family: string; given: string };
  birthDate?: string;
  numbers: readonly { system: string; value: string }[];
}

export type DueState = 'overdue' | 'today' | 'this-week' | 'later';

export interface Due {
  what: string;
  /** YYYY-MM-DD */
  date: string;
  state: DueState;
}

/** A person in the list. */
export interface PersonRow {
  id: string;
  name: string;
  number?: string;
  birthYear: number | null;
  version: number;
  guarded: boolean;
  /** Of another team: only breaking the glass opens them, and until then they have no name here. */
  closed?: true;
  diseases: readonly string[];
  treatments: readonly { drug: string; fromDate: string }[];
  lastVisit?: string;
  due: readonly Due[];
}

export const START_REASONS = [
  'first-treatment',
  'inadequate-response',
  'adverse-event',
  'flare',
  'resumed',
  'dose-change',
  'other',
] as const;
export type StartReason = (typeof START_REASONS)[number];

export const END_REASONS = [
  'inadequate-response',
  'loss-of-response',
  'adverse-event',
  'infection',
  'pregnancy',
  'surgery',
  'remission',
  'wish',
  'cost',
  'lost-to-follow-up',
  'dose-change',
  'other',
] as const;
export type EndReason = (typeof END_REASONS)[number];

export type TreatmentBody = NonNullable<PatientRecord['treatments']>[number] & {
  startReason?: StartReason;
  endReason?: EndReason;
  /** It ended to begin again. */
  pause?: boolean;
  note?: string;
};

export interface AdverseEventBody {
  date: string;
  what: string;
  grade?: 1 | 2 | 3 | 4 | 5;
  serious?: boolean;
  medicine?: string;
  ended?: string;
  note?: string;
}

/** An option as it was shown when somebody decided: its name, and its figures in words. */
export interface ShownOption {
  option: string;
  figures: readonly string[];
  version: string;
  knowledge: string;
}

export interface DecisionBody {
  date: string;
  shown: readonly ShownOption[];
  chosen: string;
  why: string;
  by: string;
}

export interface DocumentBody {
  date: string;
  title: string;
  mediaType: string;
  text?: string;
  base64?: string;
}

/** A piece of the record, with the version that a change of it is based on. */
export interface Entry<Body> {
  id: string;
  version: number;
  body: Body;
}

export interface DocumentHead {
  id: string;
  version: number;
  date: string;
  title: string;
  mediaType: string;
}

export interface PersonDetail {
  id: string;
  version: number;
  guarded: boolean;
  team: readonly string[];
  identity: Identity;
  diseases: readonly string[];
  /** The disease of `patient`. */
  disease: string | null;
  /** Null while too little is known for a patient file. */
  patient: PatientRecord | null;
  adverseEvents: readonly Entry<AdverseEventBody>[];
  treatments: readonly Entry<TreatmentBody>[];
  decisions: readonly Entry<DecisionBody>[];
  documents: readonly DocumentHead[];
}

export const nameOf = ({ name }: Identity): string =>
  [name.given, name.family].filter((part) => part !== '').join(' ');
