import { findDrug, nearestDrugs, trials, type Reading } from '@bifrons/knowledge';
import {
  describeOwn,
  joinSelections,
  measures as allMeasures,
  NotPoolableError,
  readOwnStudies,
  selectOwn,
  selectStudies,
  tau2Methods,
  type EvidenceQuery,
  type FitOptions,
  type LeftOut,
  type Measure,
  type OwnStudies,
  type Selection,
  withoutExcluded,
} from '@bifrons/evidence';
import type { Command } from 'commander';
import { InputError } from './exit.js';
import { readInput, readNumber } from './read-input.js';
import { table } from './table.js';

/** Options that say which studies are meant. */
export interface QuestionOptions {
  disease: string;
  endpoint?: string;
  week?: string;
  reference?: string;
  studies?: string;
  withCatalogue?: true;
  preview?: true;
  exclude: string[];
  by: string;
  drug: string[];
  background?: string;
  method: string;
  why?: true;
  json?: true;
  svg?: true;
  csv?: true;
}

/** Collects the values of an option that may be given several times. */
export const repeatable = (value: string, before: string[]): string[] => [...before, value];

export function addQuestionOptions(command: Command): Command {
  return command
    .option('--disease <id>', 'e.g. atopic-dermatitis', 'alopecia-areata')
    .option(
      '--studies <file>',
      'studies of your own, CSV or JSON with a row for each arm (bifrons new studies); any question',
    )
    .option('--with-catalogue', 'put the studies of the catalogue beside your own')
    .option('--preview', 'with --studies: only say what was understood of the file')
    .option('--endpoint <name>', 'e.g. "SALT<=20" or EASI-75; bifrons evidence list names them')
    .option('--week <a..b>', 'week, or first and last week, of the endpoint')
    .option(
      '--exclude <study>',
      'leave a study out, or an arm as "STUDY: TREATMENT" (repeatable)',
      repeatable,
      [],
    )
    .option('--by <dose|drug>', 'keep doses apart, or put the arms together by drug', 'dose')
    .option('--drug <name>', 'only this drug (repeatable)', repeatable, [])
    .option('--background <with|without>', 'only trials with, or without, a medicine on the skin of all arms')
    .option(
      '--method <name>',
      `variance between studies: ${tau2Methods.join(', ')}, or common for one effect`,
      'REML',
    )
    .option('--why', 'print every count used, with grade and source')
    .option('--json', 'print JSON')
    .option('--svg', 'print the picture as SVG')
    .option('--csv', 'print the figures as CSV');
}

/** @throws InputError */
export function readQuestion(options: QuestionOptions): EvidenceQuery {
  const { endpoint, week } = options;
  if (endpoint === undefined || week === undefined)
    throw new InputError(endpoint === undefined ? '--endpoint' : '--week', [
      {
        message: 'is needed, unless the studies are your own (--studies)',
        suggestion: 'bifrons evidence list names endpoints and weeks',
      },
    ]);
  return {
    disease: options.disease,
    endpoint,
    weeks: readWeeks(week),
    by: readOneOf('--by', options.by, ['drug', 'dose']),
    ...(options.background === undefined
      ? {}
      : { background: readOneOf('--background', options.background, ['with', 'without']) }),
    ...(options.drug.length > 0 ? { drugs: options.drug.map(readStudiedDrug) } : {}),
  };
}

/** What is asked for: the selection, and the file it came from where the studies are the reader's own. */
export interface Asked {
  readonly selection: Selection;
  readonly own: OwnStudies | null;
}

/** The studies of a question: of the catalogue, of a file, or of both. @throws InputError */
export function askedStudies(options: QuestionOptions): Asked {
  const { studies: file, exclude, withCatalogue } = options;
  if (file === undefined) {
    if (withCatalogue || options.preview)
      throw new InputError(withCatalogue ? '--with-catalogue' : '--preview', [
        { message: 'needs studies of your own: --studies FILE' },
      ]);
    const query = readQuestion(options);
    return {
      selection: without(
        ask(() => selectStudies(query, trials())),
        exclude,
      ),
      own: null,
    };
  }
  const own = readInput(file, readStudyFile);
  const { endpoint, week, reference } = options;
  const by = readOneOf('--by', options.by, ['dose', 'drug']);
  const mine = ask(() =>
    selectOwn(own, {
      by,
      ...(endpoint === undefined ? {} : { endpoint }),
      ...(week === undefined ? {} : { weeks: readWeeks(week) }),
      ...(reference === undefined || withCatalogue ? {} : { reference }),
    }),
  );
  if (!withCatalogue) return { selection: without(mine, exclude), own };
  const query = readQuestion({ ...options, endpoint: endpoint ?? mine.endpoint.name });
  const joined = ask(() => joinSelections(mine, selectStudies(query, trials())));
  return { selection: without(joined, exclude), own };
}

/** Problems of a file of studies with their row and column. */
function readStudyFile(text: string): Reading<OwnStudies> {
  const reading = readOwnStudies(text);
  if (reading.ok) return reading;
  return {
    ok: false,
    problems: reading.problems.map(({ row, column, message }) => ({
      path: [
        ...(row === null ? ['the file'] : [`row ${row}`]),
        ...(column === null ? [] : [`column "${column}"`]),
      ].join(', '),
      message: String(message),
    })),
  };
}

function without(selection: Selection, exclude: readonly string[]): Selection {
  const named = (name: string): boolean =>
    selection.studies.some((one) =>
      [one.name, one.trial].some((known) => known.toLowerCase() === name.toLowerCase()),
    );
  return ask(() =>
    withoutExcluded(
      selection,
      exclude.map((text) => {
        const at = text.lastIndexOf(': ');
        return named(text) || at < 0
          ? { study: text }
          : { study: text.slice(0, at), treatment: text.slice(at + 2) };
      }),
    ),
  );
}

/** What a network is compared with first: what is asked for, else the control that most studies have. */
export function referenceOf({ controls, studies }: Selection, asked: string | undefined): string {
  const has = (treatment: string): number =>
    studies.filter(({ arms }) => arms.some((arm) => arm.treatment === treatment)).length;
  return asked ?? [...controls].sort((a, b) => has(b) - has(a))[0] ?? 'placebo';
}

/** What is said before the results of studies that are the reader's own. */
export const previewText = (file: string, own: OwnStudies): string =>
  [`${file}, your own studies:`, ...describeOwn(own).map((line) => `  ${line}`)].join('\n');

export const weeksText = ({ query, studies }: Selection): string => {
  const weeks = query.weeks?.join(' to ');
  if (weeks !== undefined) return `, weeks ${weeks}`;
  const known = [...new Set(studies.flatMap(({ week }) => week ?? []))].sort((a, b) => a - b);
  return known.length === 0 ? '' : `, week ${known.join(', ')}`;
};

function readWeeks(text: string): readonly [number, number] {
  const limits = { min: 0, max: 1000 };
  const [from = '', to = from, ...more] = text.split('..');
  if (more.length > 0)
    throw new InputError('--week', [{ path: text, message: 'must be a week or two, as in 24..36' }]);
  return [readNumber('--week', from, limits), readNumber('--week', to, limits)];
}

/** A drug of the catalogue, or one that some study gave and the catalogue does not have. */
function readStudiedDrug(name: string): string {
  const known = findDrug(name);
  if (known !== undefined) return known.id;
  const studied = trials().flatMap(({ arms }) => arms.map(({ drug }) => drug));
  const match = studied.find((drug) => [drug, drug.replace(/^other: /, '')].includes(name.toLowerCase()));
  if (match !== undefined) return match;
  const [near] = nearestDrugs(name);
  throw new InputError('--drug', [
    {
      path: name,
      message: 'is in no study',
      ...(near === undefined ? {} : { suggestion: `did you mean ${near}?` }),
    },
  ]);
}

/** @throws InputError */
export function readOneOf<T extends string>(option: string, text: string, among: readonly T[]): T {
  const found = among.find((one) => one.toLowerCase() === text.toLowerCase());
  if (found === undefined)
    throw new InputError(option, [{ path: text, message: `must be one of ${among.join(', ')}` }]);
  return found;
}

export const readMeasure = (text: string): Measure => readOneOf('--measure', text, allMeasures);
export const readMethod = (text: string): FitOptions['method'] =>
  readOneOf('--method', text, [...tau2Methods, 'common'] as const);

/** Runs a question; what cannot be pooled is bad input with its reason. @throws InputError */
export function ask<T>(compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (error instanceof NotPoolableError)
      throw new InputError('evidence', [{ path: '$', message: error.message }]);
    throw error;
  }
}

export const leftOutText = (leftOut: readonly LeftOut[]): string =>
  leftOut.length === 0
    ? 'nothing was left out'
    : [
        'left out:',
        ...leftOut.map(
          ({ name, what, reason }) => `  ${name}${what === null ? '' : ` (${what})`}: ${reason}`,
        ),
      ].join('\n');

/** The answer to `--why`: every count that was used, its grade and its source. */
export const sourcesText = ({ studies }: Selection): string =>
  table(
    ['study', 'count', 'grade', 'source'],
    studies.flatMap(({ name, arms }) =>
      arms.flatMap(({ figures }) =>
        figures.map(({ text, grade, source }) => [
          name,
          String(text),
          grade,
          [source.title, source.where, source.doi ?? source.url]
            .filter((part) => part !== undefined)
            .join('; '),
        ]),
      ),
    ),
  );

/** What is asked for of --json, --svg, --csv; a table without any. @throws InputError when there are several */
export function outputOf({
  json,
  svg,
  csv,
}: Pick<QuestionOptions, 'json' | 'svg' | 'csv'>): 'json' | 'svg' | 'csv' | 'table' {
  const asked = [json && 'json', svg && 'svg', csv && 'csv'].filter((one) => one !== undefined) as (
    'json' | 'svg' | 'csv'
  )[];
  if (asked.length > 1)
    throw new InputError('output', [
      { path: asked.map((one) => `--${one}`).join(' '), message: 'give one of them' },
    ]);
  return asked[0] ?? 'table';
}
