import type { ForecastResult, RegimenForecast } from '@bifrons/inference';
import { scoresInFile } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { primaryScoreOf, shownScores, type ShownScore } from '../../subject/severity/scores.ts';
import { levelOf, targetWords, usualTarget } from '../../subject/severity/target.ts';
import type { DrawnRegimen } from './drawn-regimen.ts';

/** What a person aims at in a score. */
export interface Goal {
  words: string;
  /** The score from which on it is reached; null where that depends on a baseline that is not known. */
  level: number | null;
}

/** A score of the forecast, with its regimens as they are for it. */
export interface ScoreCourse {
  score: ShownScore;
  regimens: readonly DrawnRegimen[];
  goal: Goal;
}

type OfScore = Pick<RegimenForecast, 'median' | 'bands' | 'outcomes' | 'chanceAtTarget'>;

/** The forecasts of a regimen's scores, by their ids; absent where the model has the primary one alone. */
const scoresOf = (forecast: RegimenForecast): Readonly<Record<string, Partial<OfScore>>> =>
  (forecast as { scores?: Readonly<Record<string, Partial<OfScore>>> }).scores ?? {};

/** The primary score, and beside it the one that people write down every day, where it was forecast too. */
export function scoreCourses(
  disease: string,
  regimens: readonly DrawnRegimen[],
  result: Pick<ForecastResult, 'history'>,
  baselines: Readonly<Record<string, number | undefined>>,
  say: Say,
): readonly ScoreCourse[] {
  const primary = primaryScoreOf(disease);
  const first = {
    score: primary,
    regimens,
    goal: goalOf(primary, disease, result.history.baseline, say),
  };
  const daily = new Set(scoresInFile(disease).flatMap(([id, score]) => (score.daily ? [id] : [])));
  const others = shownScores(disease).filter(({ id }) => id !== primary.id && daily.has(id));
  return [
    first,
    ...others.flatMap((score) => {
      const drawn = regimens.flatMap((regimen) => {
        const of = scoresOf(regimen.forecast)[score.id];
        return of?.median === undefined ? [] : [{ ...regimen, forecast: forScore(regimen.forecast, of) }];
      });
      return drawn.length < regimens.length
        ? []
        : [{ score, regimens: drawn, goal: goalOf(score, disease, baselines[score.id], say) }];
    }),
  ];
}

function forScore(forecast: RegimenForecast, of: Partial<OfScore>): RegimenForecast {
  const { before: _, ...rest } = forecast;
  return { ...rest, outcomes: forecast.median.map(() => null), ...of } as RegimenForecast;
}

/** The usual target of a score. */
function goalOf(score: ShownScore, disease: string, baseline: number | undefined, say: Say): Goal {
  const target = usualTarget(score, disease);
  return { words: targetWords(score, target, say), level: levelOf(score, target, baseline) };
}
