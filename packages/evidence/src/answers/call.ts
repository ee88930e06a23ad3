import type { SelectionQuery } from '../select/select.js';
import { usualComparison } from './comparison.js';

export interface CallOptions {
  readonly measures: readonly string[];
  readonly method: string;
  readonly interval?: string;
  readonly doubleZero?: string;
  readonly reference?: string;
  /** The file of the reader's own studies. */
  readonly studies?: string;
  readonly withCatalogue?: boolean;
  readonly exclude?: readonly string[];
  readonly moderators?: readonly string[];
}

const quoted = (text: string): string => (/^[\w.,:=-]+$/.test(text) ? text : `"${text}"`);

/** The command that gives the same result: what is as usual is not named. */
export function callOf(verb: 'pool' | 'network', query: SelectionQuery, options: CallOptions): string {
  const { measures, method, interval, doubleZero, reference, studies, withCatalogue } = options;
  const parts = [
    `npx bifrons evidence ${verb}`,
    ...(studies === undefined ? [] : [`--studies ${quoted(studies)}`]),
    ...(withCatalogue === true ? ['--with-catalogue'] : []),
    ...(query.disease === null ? [] : [`--disease ${query.disease}`]),
    `--endpoint ${quoted(query.endpoint)}`,
    ...(query.weeks === null ? [] : [`--week ${query.weeks.join('..')}`]),
    `--by ${query.by}`,
    ...(query.drugs ?? []).map((drug) => `--drug ${quoted(drug)}`),
    ...(query.background === undefined ? [] : [`--background ${query.background}`]),
    ...measures.map((measure) => `--measure ${measure}`),
    ...(method === usualComparison.method ? [] : [`--method ${method}`]),
    ...(interval === undefined || interval === usualComparison.interval ? [] : [`--interval ${interval}`]),
    ...(doubleZero === undefined || doubleZero === usualComparison.doubleZero
      ? []
      : [`--double-zero ${doubleZero}`]),
    ...(options.exclude ?? []).map((one) => `--exclude ${quoted(one)}`),
    ...(options.moderators ?? []).map((one) => `--moderator ${quoted(one)}`),
    ...(reference === undefined || reference === 'placebo' ? [] : [`--reference ${quoted(reference)}`]),
  ];
  return parts.join(' ');
}
