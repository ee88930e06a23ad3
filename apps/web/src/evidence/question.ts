import {
  countMeasures,
  tau2Methods,
  type CountMeasure,
  type FitOptions,
  type Grouping,
} from '@bifrons/evidence';

/** All that the evidence page remembers; its address holds the same. */
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

export const FIRST_QUESTION: Question = {
  disease: 'alopecia-areata',
  endpoint: 'SALT<=20',
  from: 24,
  to: 36,
  by: 'drug',
  measure: 'RD',
  method: 'REML',
  drugs: [],
};

export const METHODS: readonly FitOptions['method'][] = [...tau2Methods, 'common'];

export function writeQuestion(question: Question): string {
  const { drugs, from, to, ...rest } = question;
  const parameters = new URLSearchParams({ ...rest, weeks: `${from}-${to}` });
  if (drugs.length > 0) parameters.set('drugs', drugs.join(','));
  return parameters.toString();
}

/** Reads an address; what it does not say, or says wrongly, is as on the first screen. */
export function readQuestion(hash: string): Question {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const among = <T extends string>(key: string, allowed: readonly T[], otherwise: T): T =>
    allowed.find((one) => one === said.get(key)) ?? otherwise;
  const weeks = /^(\d{1,4})-(\d{1,4})$/.exec(said.get('weeks') ?? '');
  return {
    disease: said.get('disease') ?? FIRST_QUESTION.disease,
    endpoint: said.get('endpoint') ?? FIRST_QUESTION.endpoint,
    from: weeks ? Number(weeks[1]) : FIRST_QUESTION.from,
    to: weeks ? Number(weeks[2]) : FIRST_QUESTION.to,
    by: among('by', ['drug', 'dose'], FIRST_QUESTION.by),
    measure: among('measure', countMeasures, FIRST_QUESTION.measure),
    method: among('method', METHODS, FIRST_QUESTION.method),
    drugs: (said.get('drugs') ?? '').split(',').filter(Boolean),
  };
}
