import type { RegimenForecast } from '@bifrons/inference';
import { scoresInFile } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { primaryScoreOf, shownScores, type ShownScore } from '../../subject/severity/scores.ts';
import { levelOf, targetWords, usualTarget, type Target } from '../../subject/severity/target.ts';
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

/** The primary score, and beside it the one that people write down every day, where it was forecast too. */
export function scoreCourses(
  disease: string,
  regimens: readonly DrawnRegimen[],
  baselines: Readonly<Record<string, number | undefined>>,
  say: Say,
): readonly ScoreCourse[] {
  const primary = primaryScoreOf(disease);
  const daily = scoresInFile(disease).flatMap(([id, score]) => (score.daily ? [id] : []));
  return shownScores(disease)
    .filter(({ id }) => id === primary.id || daily.includes(id))
    .flatMap((score) => {
      const target = usualTarget(score, disease);
      const drawn = regimens.flatMap((regimen) => {
        const forecast = forScore(regimen.forecast, score, target, score.id === primary.id);
        return forecast === null ? [] : [{ ...regimen, forecast }];
      });
      const goal = {
        words: targetWords(score, target, say),
        level: levelOf(score, target, baselines[score.id]),
      };
      return drawn.length < regimens.length ? [] : [{ score, regimens: drawn, goal }];
    });
}

/** The chance to be at the usual target of a disease's primary score, week by week. */
export function atTargetOf(disease: string, forecast: RegimenForecast): readonly number[] {
  const score = primaryScoreOf(disease);
  return (
    forScore(forecast, score, usualTarget(score, disease), true)?.chanceAtTarget ?? forecast.chanceAtTarget
  );
}

/** The forecast of one score: its course, and the chance of its usual target; null where it was not made. */
function forScore(
  forecast: RegimenForecast,
  { id }: ShownScore,
  target: Target,
  isPrimary: boolean,
): RegimenForecast | null {
  const of = forecast.scores[id];
  if (of === undefined) return null;
  const reached = of.improvements.find(({ type, value }) => type === target.type && value === target.value);
  const chanceAtTarget = target.type === 'at-most' ? of.chanceAtTarget : reached?.chance;
  if (chanceAtTarget === undefined) return null;
  // Groups of outcomes and what was before the visits are told of the primary score.
  if (isPrimary) return { ...forecast, chanceAtTarget };
  const own = Object.entries(forecast).filter(([key]) => key !== 'before');
  return {
    ...(Object.fromEntries(own) as unknown as RegimenForecast),
    ...of,
    chanceAtTarget,
    outcomes: of.median.map(() => null),
  };
}
