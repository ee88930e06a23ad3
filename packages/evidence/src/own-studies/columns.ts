import { nearestNames } from '@bifrons/knowledge';
import { phrase, type Phrase } from '@bifrons/language';
import type { StudyProblem } from './table.js';

/** Columns of the long form: one row for each arm, endpoint and week. */
export const ownColumns = [
  'study',
  'year',
  'arm',
  'treatment',
  'dose',
  'endpoint',
  'week',
  'n',
  'events',
  'mean',
  'sd',
  'se',
  'risk of bias',
] as const;
/** A column of a reader's own file of studies. */
export type OwnColumn = (typeof ownColumns)[number];

/** Other names that spreadsheets have for them, in the languages we speak. */
const alsoCalled: Readonly<Record<OwnColumn, readonly string[]>> = {
  study: ['trial', 'studyid', 'studyname', 'studlab', 'author', 'studie', '연구', '시험'],
  year: ['jahr', 'published', '연도'],
  arm: ['group', 'armid', 'gruppe', '군'],
  treatment: ['treat', 'trt', 'intervention', 'drug', 'medicine', 'behandlung', 'arzneimittel', '치료', '약'],
  dose: ['dosis', 'dosage', '용량'],
  endpoint: ['outcome', 'endpunkt', '평가변수'],
  week: ['weeks', 'woche', 'wochen', '주'],
  n: ['total', 'samplesize', 'people', 'patients', 'participants', 'personen', 'anzahl', '인원'],
  events: ['event', 'responders', 'r', 'cases', 'ereignisse', '사건수', '반응자'],
  mean: ['y', 'average', 'mittelwert', '평균'],
  sd: ['stddev', 'standarddeviation', 'standardabweichung', '표준편차'],
  se: ['stderr', 'standarderror', 'sem', 'standardfehler', '표준오차'],
  'risk of bias': ['rob', 'verzerrungsrisiko', '비뚤림위험'],
};

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
const byName = new Map(
  ownColumns.flatMap((column) =>
    [column, ...alsoCalled[column]].map((name) => [plain(name), column] as const),
  ),
);

/** Where each column of ours stands, and the names of the others. */
export interface UnderstoodColumns {
  readonly at: Readonly<Partial<Record<OwnColumn, number>>>;
  readonly others: readonly { readonly name: string; readonly index: number }[];
}

/** Which column is which, by its name. What is missing or there twice is a problem of row 1. */
export function understandColumns(header: readonly string[]): {
  readonly columns: UnderstoodColumns;
  readonly problems: readonly StudyProblem[];
} {
  const at: Partial<Record<OwnColumn, number>> = {};
  const others: { name: string; index: number }[] = [];
  const problems: StudyProblem[] = [];
  const tell = (column: string | null, message: Phrase): void => {
    problems.push({ row: 1, column, message });
  };
  header.forEach((name, index) => {
    const column = byName.get(plain(name));
    if (column === undefined) {
      if (name !== '') others.push({ name, index });
    } else if (at[column] === undefined) at[column] = index;
    else tell(name, phrase('there are two columns with “{column}”', { column }));
  });
  const need = (column: OwnColumn): void => {
    const [near] = nearestNames(
      column,
      others.map(({ name }) => name),
    );
    tell(
      null,
      near === undefined
        ? phrase('no column “{column}” (bifrons new studies prints all of them)', { column })
        : phrase('no column “{column}”: is “{near}” it?', { column, near }),
    );
  };
  if (at.study === undefined) need('study');
  if (at.treatment === undefined && at.arm === undefined) need('treatment');
  if (at.n === undefined) need('n');
  if (at.events === undefined && at.mean === undefined) need('events');
  if (at.mean !== undefined && at.sd === undefined && at.se === undefined) need('sd');
  return { columns: { at, others }, problems };
}

/** An empty file to fill in: two studies that do not exist, one endpoint of counts and one of means. */
export const ownTemplate = `study,year,arm,treatment,dose,endpoint,week,n,events,mean,sd,se,risk of bias
Example A,2021,A-low,medicine A,10 mg,responders,12,60,21,,,,low
Example A,2021,A-high,medicine A,20 mg,responders,12,58,30,,,,low
Example A,2021,A-placebo,placebo,,responders,12,61,9,,,,low
Example B,2023,B-high,medicine A,20 mg,responders,16,102,49,,,,some concerns
Example B,2023,B-placebo,placebo,,responders,16,99,20,,,,some concerns
Example A,2021,A-high,medicine A,20 mg,itch,12,58,,3.1,2.2,,low
Example A,2021,A-placebo,placebo,,itch,12,61,,4.9,2.4,,low
Example B,2023,B-high,medicine A,20 mg,itch,16,102,,2.8,,0.21,some concerns
Example B,2023,B-placebo,placebo,,itch,16,99,,4.6,,0.24,some concerns
`;
