import type { TrialDesign } from '@bifrons/knowledge';
import { FIRST_DISEASE } from '../diseases/registry.ts';

export type PerDay = 1 | 2 | 3;
/** Of the endpoints that the screen has fields for. */
export type EndpointType = Exclude<
  TrialDesign['endpoints'][number]['type'],
  'both' | 'improvement-points-at-least'
>;

/** One step of an arm: from a week on, this dose. `drug: null` is no drug. */
export interface StepDraft {
  fromWeek: string;
  drug: string | null;
  /** mg of a medicine by mouth, percent of a cream. */
  amount: string;
  perDay: PerDay;
}

/** Whom an arm counts: those whose SALT at a week lies in a range. */
export interface AmongDraft {
  week: string;
  min: string;
  max: string;
}

export interface ArmDraft {
  id: string;
  n: string;
  steps: readonly StepDraft[];
  among: AmongDraft | null;
}

export interface EndpointDraft {
  type: EndpointType;
  value: string;
  /** Weeks separated by commas or blanks. */
  weeks: string;
  /** The week that worsening is counted from. */
  fromWeek: string;
}

/** The fields of a population, each by its place in a design. */
export const populationFields = [
  'n',
  'salt.min',
  'salt.max',
  'salt.shareVerySevere',
  'episodeYears.median',
  'episodeYears.max',
  'age.min',
  'age.max',
  'age.mean',
  'weightKg.mean',
  'weightKg.sd',
  'femaleShare',
] as const;
export type PopulationField = (typeof populationFields)[number];

/** A trial design as it is typed, letter by letter. */
export interface TrialDraft {
  id: string;
  disease: string;
  population: Readonly<Record<PopulationField, string>>;
  arms: readonly ArmDraft[];
  endpoints: readonly EndpointDraft[];
  seed: string;
}

/** A trial of which nothing has been typed: one arm, one endpoint. */
export const EMPTY_TRIAL: TrialDraft = {
  id: '',
  disease: FIRST_DISEASE.id,
  population: {
    n: '',
    'salt.min': '',
    'salt.max': '',
    'salt.shareVerySevere': '',
    'episodeYears.median': '',
    'episodeYears.max': '',
    'age.min': '',
    'age.max': '',
    'age.mean': '',
    'weightKg.mean': '',
    'weightKg.sd': '',
    femaleShare: '',
  },
  arms: [{ id: '', n: '', steps: [{ fromWeek: '', drug: null, amount: '', perDay: 1 }], among: null }],
  endpoints: [{ type: 'at-most', value: '', weeks: '', fromWeek: '' }],
  seed: '',
};
