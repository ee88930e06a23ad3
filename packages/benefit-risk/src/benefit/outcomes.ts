import {
  atScore,
  readAtMostByScore,
  readScoresOf,
  type Evidence,
  type KnownPerson,
} from '@bifrons/inference';
import type { RegimenSegment } from '@bifrons/knowledge';
import { diseaseModel, limitOf, scoreModel, type DiseaseModel, type ScoreModel } from '@bifrons/model';
import { decisionIn } from '../diseases/registry.js';
import type { Aim, Target } from './aim.js';

/** What is wanted in the person's disease: each target, and the first of them kept and lost. */
export function aimsOf({ disease, history }: Pick<KnownPerson, 'disease' | 'history'>): Aim[] {
  const reached = decisionIn(disease).wanted.flatMap(({ score, targets }): Aim[] => {
    const model = scoreModel(diseaseModel(disease), score);
    const [first] = targets.flatMap((target) => {
      const limit = limitFor(target, history.baselines[score]);
      return limit === undefined || limit < model.min ? [] : [{ ...target, limit }];
    });
    if (first === undefined) return [];
    const { type, value, limit } = first;
    return [{ id: `${score}-${value}`, kind: 'reach', score, type, value, limit }];
  });
  const [main] = reached;
  // What follows a stop is not told where nobody counted it.
  return main === undefined || diseaseModel(disease).sparse !== undefined
    ? reached
    : [
        ...reached,
        { ...main, id: `keep-${main.value}`, kind: 'keep' },
        { ...main, id: `lose-${main.value}`, kind: 'lose' },
      ];
}

/** The highest score that counts; undefined where it depends on a start that is not known. */
function limitFor({ type, value }: Target, start: number | undefined): number | undefined {
  if (type === 'at-most') return value;
  if (start === undefined) return undefined;
  return type === 'improvement-at-least' ? start * (1 - value / 100) : start - value;
}

/** Weeks after the stop at which the loss is counted. */
export const weeksAfterStop = 24;

/** Week by which a response counts as early, for keeping it. */
export const middleOf = (horizon: number): number => Math.floor(horizon / 2);

/** An option that ends at the horizon: what happens until then is as without the end. */
export const stoppedAt = (horizon: number, segments: readonly RegimenSegment[]): RegimenSegment[] => [
  ...segments.filter(({ fromWeek }) => fromWeek < horizon),
  { fromWeek: horizon, drug: null },
];

/** Weeks at which the scores are needed: every week to the horizon, and the one after the stop. */
export const weeksNeeded = (horizon: number): number[] => [
  ...Array.from({ length: horizon + 1 }, (_, week) => week),
  horizon + weeksAfterStop,
];

/**
 * The chance of each aim, from true scores at `weeksNeeded`, each on its scale, and a rater who errs by the same in all
 * weeks; what the visits say is in it (`Conditional.influence`: its plain mean is the share of people like this one).
 */
export function outcomesOf(
  aims: readonly Aim[],
  truthOf: (score: string) => readonly Float64Array[],
  horizon: number,
  evidence: Evidence,
  disease: DiseaseModel,
): Float64Array[] {
  const chances = new Map(
    [...new Set(aims.map(({ score }) => score))].map((id) => [
      id,
      chancesOf(scoreModel(disease, id), truthOf(id), horizon, evidence),
    ]),
  );
  return aims.map((aim) => chances.get(aim.score)!(aim));
}

/** The chances of the aims of one score. */
function chancesOf(
  score: ScoreModel,
  truth: readonly Float64Array[],
  horizon: number,
  evidence: Evidence,
): (aim: Aim) => Float64Array {
  const extent = evidence.extentOf(score.id);
  const end = truth[horizon]!;
  const after = truth[horizon + 1]!;
  const early = truth.slice(1, middleOf(horizon) + 1);
  const lowest = end.map((_, i) => early.reduce((least, week) => Math.min(least, week[i]!), 100));
  const { conditional, cautious } = readScoresOf(evidence, score, end);
  return ({ kind, limit: printed }) => {
    const limit = limitOf(score, printed);
    const table = readAtMostByScore(limit, score.readingSd());
    const chanceOf = (value: number) => atScore(table, value * extent);
    switch (kind) {
      case 'reach':
        return conditional.influence(end.map(chanceOf), cautious.atMost(limit));
      case 'keep': {
        const kept = end.map((value, i) => chanceOf(Math.max(value, lowest[i]!)));
        return conditional.influence(kept, Math.min(cautious.atMost(limit), conditional.chance(kept)));
      }
      case 'lose':
        return conditional.influence(
          end.map((value, i) => chanceOf(value) - chanceOf(Math.max(value, after[i]!))),
        );
    }
  };
}
