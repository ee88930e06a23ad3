import type { TrialDesign } from '@bifrons/knowledge';
import { FIRST_DISEASE } from '../diseases/registry.ts';

export type PerDay = 1 | 2 | 3;
type Arm = TrialDesign['arms'][number];
type Endpoint = TrialDesign['endpoints'][number];
export type EndpointType = Endpoint['type'];

/** One step of an arm: from a week on, this dose. `drug: null` is no drug. */
export interface StepDraft {
  fromWeek: string;
  drug: string | null;
  /** mg of a medicine by mouth or injected, percent of a cream. */
  amount: string;
  perDay: PerDay;
  /** Of what is injected: weeks between two of them. */
  everyWeeks: string;
}

/** Whom an arm counts: those who have a score in a range at a week. */
export interface AmongDraft {
  /** The id of the score; empty: the primary one. */
  score: string;
  week: string;
  min: string;
  max: string;
}

export interface ArmDraft {
  id: string;
  n: string;
  steps: readonly StepDraft[];
  among: AmongDraft | null;
  /** What a file says of the arm that has no fields: it is shown and kept. */
  kept: Pick<Arm, 'selected' | 'background' | 'escalate'> | null;
}

export interface EndpointDraft {
  /** The id of the score; empty: the primary one. */
  measure: string;
  type: EndpointType;
  value: string;
  /** Weeks separated by commas or blanks. */
  weeks: string;
  /** The week that worsening is counted from. */
  fromWeek: string;
  /** What a file says of the endpoint that has no fields. */
  kept: Pick<Endpoint, 'of' | 'once'> | null;
}

/** A trial design as it is typed, letter by letter. */
export interface TrialDraft {
  id: string;
  disease: string;
  /** Each number of the population by its place in a design, such as `age.min`. */
  population: Readonly<Record<string, string>>;
  arms: readonly ArmDraft[];
  endpoints: readonly EndpointDraft[];
  /** What a file says of how the trial counts, which is shown and kept; and what it is to decide. */
  kept: Pick<TrialDesign, 'missing' | 'observation' | 'question'> | null;
  seed: string;
}

/** A trial of which nothing has been typed: one arm, one endpoint. */
export const EMPTY_TRIAL: TrialDraft = {
  id: '',
  disease: FIRST_DISEASE.id,
  population: {},
  arms: [
    {
      id: '',
      n: '',
      steps: [{ fromWeek: '', drug: null, amount: '', perDay: 1, everyWeeks: '' }],
      among: null,
      kept: null,
    },
  ],
  endpoints: [{ measure: '', type: 'at-most', value: '', weeks: '', fromWeek: '', kept: null }],
  kept: null,
  seed: '',
};
