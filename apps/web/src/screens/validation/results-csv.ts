import type { Score } from '@bifrons/knowledge';
import { csvText } from '@bifrons/model';
import { eventsOf, intervalOf } from './results.ts';

const COLUMNS = [
  'trial',
  'arm',
  'drug',
  'endpoint',
  'week',
  'events',
  'n',
  'count_from_percentage',
  'published',
  'predicted_median',
  ...[50, 80, 90].flatMap((level) => [`lower_${level}`, `upper_${level}`]),
  'inside_90',
  'seen_by_the_fit',
  'rank',
  'log_score',
];

/** The results as comma-separated values (RFC 4180), with all digits. */
export function resultsCsv(scores: readonly Score[]): string {
  const rows = scores.map((score) => [
    score.trial,
    score.arm,
    score.drug ?? 'placebo',
    score.endpoint,
    score.week,
    eventsOf(score) ?? '',
    score.n ?? '',
    score.derived ?? '',
    score.published,
    score.median,
    ...([50, 80, 90] as const).flatMap((level) => {
      const { lower, upper } = intervalOf(score, level);
      return [lower, upper];
    }),
    score.inside90,
    score.calibrated,
    score.rank ?? '',
    score.logScore,
  ]);
  return csvText(COLUMNS, rows);
}
