import { exp, log } from '@bifrons/engine';
import type { ScoreModel } from './disease.js';

/** A score that raters err on in proportion to it; below `finest`, by points. `sd`: of the logarithm of a reading. */
export function inProportion(
  score: Pick<ScoreModel, 'id' | 'name' | 'improvement' | 'max' | 'step'>,
  finest: number,
  sd: () => number,
): ScoreModel {
  const lnSpan = log((score.max + finest) / finest);
  return {
    ...score,
    min: 0,
    toScale: (points) => (100 * log((Math.max(0, points) + finest) / finest)) / lnSpan,
    fromScale: (onScale) => finest * exp((onScale * lnSpan) / 100) - finest,
    riseOnScale: (from, points) => (100 * log((from + points + finest) / (from + finest))) / lnSpan,
    readingSd: () => (100 * sd()) / lnSpan,
  };
}

/** A score that raters err on by as many points everywhere. */
export function evenly(
  score: Pick<ScoreModel, 'id' | 'name' | 'max' | 'step'>,
  readingSd: () => number,
): ScoreModel {
  const perPoint = 100 / score.max;
  return {
    ...score,
    improvement: `${score.name} `,
    min: 0,
    toScale: (points) => points * perPoint,
    fromScale: (onScale) => onScale / perPoint,
    riseOnScale: (_, points) => points * perPoint,
    readingSd: () => readingSd() * perPoint,
  };
}
