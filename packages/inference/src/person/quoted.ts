import { findTrial, type Grade } from '@bifrons/knowledge';
import { diseaseModel } from '@bifrons/model';
import type { RegimenForecast } from './forecast.js';

/** A figure of a report without a primary source, beside what a forecast says of one person at that week. */
export interface QuotedFigure {
  readonly study: string;
  readonly what: string;
  readonly week: number | null;
  readonly people: number | null;
  /** Percent: a change from the start, or people. */
  readonly reported: number;
  readonly interval: readonly [number, number] | null;
  readonly grade: Grade;
  /** The same of this forecast: the mean change with the band of 95 %, or the chance; null where no week was reported. */
  readonly predicted: { readonly value: number; readonly band: readonly [number, number] | null } | null;
}

/** What the report that a disease quotes says, beside a forecast; nothing where there is none. It was never fitted. */
export function quotedBeside(
  disease: string,
  { scores }: Pick<RegimenForecast, 'scores'>,
): readonly QuotedFigure[] {
  const { sparse } = diseaseModel(disease);
  const study = sparse?.quoted === undefined ? undefined : findTrial(sparse.quoted);
  if (study === undefined) return [];
  return study.outcomes.flatMap(({ endpoint, week, estimate, n, interval, grade }): QuotedFigure[] => {
    if (estimate === null) return [];
    const score = scores[endpoint.measure];
    const isThere = week !== null && score !== undefined && week < score.mean.length;
    const bandOf = () => {
      const { lower, upper } = score!.bands[2]!;
      return [lower[week!]! - 100, upper[week!]! - 100] as const;
    };
    const predicted = !isThere
      ? null
      : endpoint.type === 'mean-change'
        ? { value: score.mean[week]! - 100, band: bandOf() }
        : endpoint.type === 'at-most' && endpoint.value === score.target
          ? { value: 100 * score.chanceAtTarget[week]!, band: null }
          : null;
    return [
      {
        study: study.name,
        what: endpoint.text,
        week,
        people: n,
        reported: estimate,
        interval: interval === undefined ? null : [interval.lower, interval.upper],
        grade,
        predicted,
      },
    ];
  });
}
