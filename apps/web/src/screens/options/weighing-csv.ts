import { outcomeName, type Weighing } from '@bifrons/benefit-risk';
import { csvText, type CsvCell } from '@bifrons/model';
import type { Say } from '@bifrons/language';
import type { Column } from './outcome-rows.tsx';

const COLUMNS = [
  'option',
  'face',
  'outcome',
  'week',
  'of_100',
  'lower_95',
  'upper_95',
  'of_100_without',
  // Where no difference is shown: if there is one, at most 1 in so many.
  'at_most_1_in',
  'standing',
  'certainty',
  'unverified',
];

/**
 * The comparison as comma-separated values: a row for each option and outcome. What is lost after a stop is a harm, as on the screen;
 * what nobody knows is empty and said so.
 */
export function weighingCsv(weighing: Weighing, columns: readonly Column[], say: Say): string {
  const rows = columns.flatMap(({ name, option }): CsvCell[][] => [
    ...(option.benefits.known
      ? option.benefits.outcomes.map(({ id, week, expected, ofThoseWhoHadIt, certainty }) => [
          name,
          ofThoseWhoHadIt === undefined ? 'benefit' : 'harm',
          outcomeName(id, weighing, say),
          week,
          expected.per100,
          ...expected.interval,
          null,
          null,
          'forecast',
          certainty.level,
          false,
        ])
      : weighing.aims.map(({ id, kind }) => [
          name,
          kind === 'lose' ? 'harm' : 'benefit',
          outcomeName(id, weighing, say),
          ...[null, null, null, null, null, null],
          'not-known',
          null,
          null,
        ])),
    ...option.harms.map(({ harm, standing, without, with: withIt, notMoreOftenThan, certainty, sources }) => {
      const counted = option.isNoDrug ? without : withIt;
      return [
        name,
        'harm',
        outcomeName(harm, weighing, say),
        weighing.horizonWeeks,
        counted?.value ?? null,
        ...(counted?.interval ?? [null, null]),
        without?.value ?? null,
        option.isNoDrug ? null : notMoreOftenThan,
        standing,
        certainty?.level ?? null,
        sources.some((source) => source.unverified),
      ];
    }),
  ]);
  return csvText(COLUMNS, rows);
}
