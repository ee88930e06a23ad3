import type { CountMeasure, FitOptions, Grouping } from '@bifrons/evidence';
import { knownDiseaseIds } from '@bifrons/knowledge';
import { FIRST_DISEASE, formOf } from '../diseases/registry.ts';

/** What is asked of the published studies; the address of the evidence screen holds the same. */
export interface Question {
  disease: string;
  endpoint: string;
  from: number;
  to: number;
  by: Grouping;
  measure: CountMeasure;
  method: FitOptions['method'];
  /** Empty: all drugs. */
  drugs: readonly string[];
}

const QUESTION = {
  by: 'dose',
  measure: 'RD',
  method: 'REML',
  drugs: [],
} as const;

/** What is asked first of the studies of a disease. */
export const questionOf = (disease: string): Question => ({
  ...QUESTION,
  ...formOf(disease).question,
  disease,
});

export const FIRST_QUESTION = questionOf(FIRST_DISEASE.id);

// Written out, because every screen knows the question and only one needs the statistics.
export const METHODS = [
  'REML',
  'DL',
  'PM',
  'ML',
  'common',
] as const satisfies readonly FitOptions['method'][];
export const MEASURES = ['RR', 'OR', 'RD'] as const satisfies readonly CountMeasure[];

type Search = Readonly<Record<string, string>>;

export function writeQuestion({ drugs, from, to, ...rest }: Question): Search {
  return { ...rest, weeks: `${from}-${to}`, ...(drugs.length > 0 ? { drugs: drugs.join(',') } : {}) };
}

/** Reads the search of an address; what it does not say, or says wrongly, is what is asked first of the disease. Null: it asks nothing. */
export function readQuestion(search: Search): Question | null {
  const { disease, endpoint, drugs } = search;
  if (!['disease', 'endpoint', 'weeks', 'by', 'measure', 'method', 'drugs'].some((key) => key in search))
    return null;
  const among = <T extends string>(key: string, allowed: readonly T[], otherwise: T): T =>
    allowed.find((one) => one === search[key]) ?? otherwise;
  const isKnown = disease !== undefined && knownDiseaseIds().includes(disease);
  const first = questionOf(isKnown ? disease : FIRST_QUESTION.disease);
  const weeks = /^(\d{1,4})-(\d{1,4})$/.exec(search['weeks'] ?? '');
  return {
    disease: first.disease,
    endpoint: endpoint ?? first.endpoint,
    from: weeks ? Number(weeks[1]) : first.from,
    to: weeks ? Number(weeks[2]) : first.to,
    by: among('by', ['dose', 'drug'], FIRST_QUESTION.by),
    measure: among('measure', MEASURES, FIRST_QUESTION.measure),
    method: among('method', METHODS, FIRST_QUESTION.method),
    drugs: (drugs ?? '').split(',').filter(Boolean),
  };
}
