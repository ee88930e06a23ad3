import type { Comparison } from '../answers/comparison.js';
import type { PooledResponse } from '../answers/responses.js';
import type { NetworkAnswer } from '../answers/network-answer.js';
import { readable } from '../effects/measure.js';
import type { ReportedEndpoint } from '../select/endpoint.js';
import type { Selection } from '../select/select.js';

type Cell = string | number | null;

const field = (cell: Cell): string => {
  const text = cell === null ? '' : String(cell);
  // A leading = + - @ would be run as a formula by a spreadsheet; numbers are left as they are.
  const safe = typeof cell === 'string' && /^[=+\-@]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const csv = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [header, ...rows].map((row) => row.map(field).join(',')).join('\r\n') + '\r\n';

/** One row for each study and measure, then the pooled results, then what was left out and why. */
export function comparisonsCsv(comparisons: readonly Comparison[], selection: Selection): string {
  const rows = comparisons.flatMap(({ treatment, control, results }) =>
    results.flatMap((result): Cell[][] => [
      ...result.studies.map((s): Cell[] => [
        'study',
        result.measure,
        treatment,
        control,
        s.trial,
        s.own ? 'yours' : 'catalogue',
        s.week,
        s.treated.events,
        s.treated.n,
        s.treated.mean?.value ?? null,
        s.treated.mean?.sd ?? null,
        s.control.events,
        s.control.n,
        s.control.mean?.value ?? null,
        s.control.mean?.sd ?? null,
        s.value,
        s.lower,
        s.upper,
        s.se,
        s.weight,
        null,
        null,
        null,
        '',
      ]),
      [
        'pooled',
        result.measure,
        treatment,
        control,
        ...Array.from({ length: 11 }, () => null),
        result.value,
        result.lower,
        result.upper,
        result.se,
        100,
        result.heterogeneity.tau2,
        result.heterogeneity.i2,
        result.heterogeneity.q,
        [...result.notes].join('; '),
      ],
    ]),
  );
  const left = selection.leftOut.map(({ trial, what, reason }): Cell[] => [
    'left out',
    null,
    null,
    null,
    trial,
    ...Array.from({ length: 18 }, () => null),
    [...(what === null ? [] : [what]), reason].join(': '),
  ]);
  return csv(
    [
      'row',
      'measure',
      'treatment',
      'control',
      'study',
      'whose',
      'week',
      'events_treated',
      'n_treated',
      'mean_treated',
      'sd_treated',
      'events_control',
      'n_control',
      'mean_control',
      'sd_control',
      'estimate',
      'lower',
      'upper',
      'se',
      'weight_percent',
      'tau2',
      'i2_percent',
      'q',
      'notes',
    ],
    [...rows, ...left],
  );
}

/** Every pair of treatments once in each direction. */
export function leagueCsv({ treatments, league, measure, pScores }: NetworkAnswer): string {
  return csv(
    ['treatment', 'against', 'measure', 'estimate', 'lower', 'upper', 'p', 'p_score_of_treatment'],
    league.flatMap((row, i) =>
      row.flatMap((cell, j): Cell[][] =>
        cell === null
          ? []
          : [
              [
                treatments[i]!,
                treatments[j]!,
                measure,
                readable(measure, cell.estimate),
                readable(measure, cell.lower),
                readable(measure, cell.upper),
                cell.p,
                pScores?.[i] ?? null,
              ],
            ],
      ),
    ),
  );
}

/** The comparisons of a network as CSV, a row each with its number of studies and people. */
export const networkCsv = ({ edges, people }: NetworkAnswer): string =>
  csv(
    ['a', 'b', 'studies', 'people_a', 'people_b'],
    edges.map(({ a, b, studies }) => [a, b, studies, people[a] ?? null, people[b] ?? null]),
  );

/** Endpoints as CSV, a row each with its weeks and studies. */
export const endpointsCsv = (endpoints: readonly ReportedEndpoint[]): string =>
  csv(
    ['endpoint', 'weeks', 'studies'],
    endpoints.map(({ name, weeks, trials }) => [name, weeks.join(' '), trials.join(' ')]),
  );

/** The responses of each treatment, pooled, then study by study. */
export const responsesCsv = (responses: readonly PooledResponse[]): string =>
  csv(
    ['treatment', 'study', 'week', 'events', 'n', 'share', 'lower', 'upper', 'tau2', 'method'],
    responses.flatMap((one): Cell[][] => [
      [
        one.treatment,
        'pooled',
        null,
        one.events,
        one.n,
        one.share,
        one.lower,
        one.upper,
        one.tau2,
        one.method,
      ],
      ...one.studies.map(({ trial, week, events, n }): Cell[] => [
        one.treatment,
        trial,
        week,
        events,
        n,
        events / n,
        null,
        null,
        null,
        null,
      ]),
    ]),
  );
