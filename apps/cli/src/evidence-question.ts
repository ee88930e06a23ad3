import { findDrug, nearestDrugs, trials } from '@bifrons/knowledge';
import {
  countMeasures,
  NotPoolableError,
  tau2Methods,
  type CountMeasure,
  type EvidenceQuery,
  type FitOptions,
  type LeftOut,
  type Selection,
} from '@bifrons/evidence';
import type { Command } from 'commander';
import { InputError } from './exit.js';
import { readNumber } from './read-input.js';
import { table } from './table.js';

/** Options that say which studies are meant. */
export interface QuestionOptions {
  disease: string;
  endpoint: string;
  week: string;
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
    .requiredOption('--endpoint <name>', 'e.g. "SALT<=20" or EASI-75; bifrons evidence list names them')
    .requiredOption('--week <a..b>', 'week, or first and last week, of the endpoint')
    .option('--by <drug|dose>', 'put the arms together by drug, or keep doses apart', 'drug')
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
  return {
    disease: options.disease,
    endpoint: options.endpoint,
    weeks: readWeeks(options.week),
    by: readOneOf('--by', options.by, ['drug', 'dose']),
    ...(options.background === undefined
      ? {}
      : { background: readOneOf('--background', options.background, ['with', 'without']) }),
    ...(options.drug.length > 0 ? { drugs: options.drug.map(readStudiedDrug) } : {}),
  };
}

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

export const readMeasure = (text: string): CountMeasure => readOneOf('--measure', text, countMeasures);
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
