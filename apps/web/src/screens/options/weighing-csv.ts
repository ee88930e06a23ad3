import { outcomeName, type Weighing } from '@bifrons/benefit-risk';
import { csvText } from '@bifrons/model';
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
  'standing',
  'certainty',
];

/** The comparison as comma-separated values: a row for each option and outcome; what nobody knows is empty and said so. */
export function weighingCsv(weighing: Weighing, columns: readonly Column[], say: Say): string {
  const rows = columns.flatMap(({ name, option }) => [
    ...(option.benefits.known
      ? option.benefits.outcomes.map(({ id, week, expected, certainty }) => [
          name,
          'benefit',
          outcomeName(id, weighing, say),
          week,
          expected.per100,
          ...(expected.interval ?? [null, null]),
          null,
          'forecast',
          certainty.level,
        ])
      : [[name, 'benefit', null, null, null, null, null, null, 'not-known', null]]),
    ...option.harms.map(({ harm, standing, without, with: withIt, certainty }) => {
      const counted = option.isNoDrug ? without : withIt;
      return [
        name,
        'harm',
        outcomeName(harm, weighing, say),
        weighing.horizonWeeks,
        counted?.value ?? null,
        ...(counted?.interval ?? [null, null]),
        without?.value ?? null,
        standing,
        certainty?.level ?? null,
      ];
    }),
  ]);
  return csvText(COLUMNS, rows);
}
