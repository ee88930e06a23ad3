import { diseaseModel, quantile } from '@bifrons/model';
import type { WeighedOption, Weighing } from '../weighing.js';
import { drawCount, drawnScores } from './draws.js';
import { turnsOf } from './sensitivity.js';
import { valueOf, type Caveat } from './values.js';
import { weightShares, WeightsError, type CriterionId, type Weights } from './weights.js';

/** One outcome's part of an option's score. */
export interface ScorePart {
  readonly criterion: CriterionId;
  /** 0 to 100, higher is better; null where nobody knows. */
  readonly value: number | null;
  readonly caveats: readonly Caveat[];
}

/** The score of an option by one person's weights, and its place. */
export interface ScoredOption {
  readonly option: string;
  /** 0 to 100; null where something that counts is not known. */
  readonly score: number | null;
  /** The score if what is not known were as bad, and as good, as can be; equal where all is known. */
  readonly bounds: readonly [number, number];
  /** 95 % of the score by what is uncertain; null without a score. */
  readonly interval: readonly [number, number] | null;
  /** Chance to have the highest score among the options with a score; null without one. */
  readonly chanceFirst: number | null;
  /** Best and worst place that the bounds allow, 1 being the first. */
  readonly rank: readonly [number, number];
  /** The outcomes with a weight. */
  readonly parts: readonly ScorePart[];
}

/** Where the first place changes as one outcome counts more or less and the others keep their proportions. */
export interface Sensitivity {
  readonly criterion: CriterionId;
  /** Its share of all weight now, 0 to 1. */
  readonly share: number;
  readonly turns: readonly { readonly share: number; readonly below: string; readonly above: string }[];
  /** Options whose score is not known, about which nothing is said. */
  readonly leftOut: readonly string[];
}

/** Options in the order of one person's weights, and where that order turns. */
export interface Preference {
  /** Shares of all weight that sum to 1; those without weight are left out. */
  readonly weights: readonly { readonly criterion: CriterionId; readonly share: number }[];
  /** In the order of the weighing. */
  readonly options: readonly ScoredOption[];
  /** The option that is first whatever the unknown is; null when that is not certain. */
  readonly first: string | null;
  /** For every outcome that somebody has a number of. */
  readonly sensitivity: readonly Sensitivity[];
}

/**
 * Options in the light of what counts for one person: a weighted sum of outcomes (multi-attribute value with linear
 * values; Keeney & Raiffa, Decisions with Multiple Objectives, 1976; Thokala et al. 2016, Value Health 19:1). The scale
 * of every outcome is the same and fixed, 0 to 100 of 100 people, so that an option more or less changes no other's
 * score. An unknown outcome gets no value of ours: the option has no score then, only what it would be if nobody or
 * everybody had the outcome. @throws WeightsError, also where the disease's medicines are not put in an order
 */
export function prefer(weighing: Weighing, weights: Weights): Preference {
  const { noOrder } = diseaseModel(weighing.disease);
  if (noOrder !== undefined) throw new WeightsError([{ weight: 'weights', message: noOrder }]);
  const share = weightShares(weights, weighing.aims);
  const counted = [...share].filter(([, weight]) => weight > 0);
  const values = new Map(
    weighing.options.map((option) => [
      option.label,
      new Map([...share.keys()].map((criterion) => [criterion, valueOf(option, criterion, weighing.aims)])),
    ]),
  );
  const valueFor = ({ label }: WeighedOption, criterion: CriterionId) => values.get(label)!.get(criterion)!;
  const scored = weighing.options.map((option) => {
    const parts = counted.map(([criterion]): ScorePart => {
      const { value, caveats } = valueFor(option, criterion);
      return { criterion, value, caveats };
    });
    const sum = (unknown: number) =>
      parts.reduce((total, { criterion, value }) => total + share.get(criterion)! * (value ?? unknown), 0);
    const known = parts.every(({ value }) => value !== null);
    return { option, parts, known, bounds: [sum(0), sum(100)] as const };
  });
  const complete = scored.filter(({ known }) => known).map(({ option }) => option);
  const drawn = drawnScores(weighing, complete, share);
  const options = scored.map(({ option, parts, known, bounds }, k): ScoredOption => {
    const others = scored.filter((_, j) => j !== k);
    const mine = known ? drawn[complete.indexOf(option)]! : undefined;
    const sorted = mine?.slice().sort();
    return {
      option: option.label,
      score: known ? bounds[0] : null,
      bounds,
      interval: sorted === undefined ? null : [quantile(sorted, 0.025), quantile(sorted, 0.975)],
      chanceFirst: mine === undefined ? null : chanceFirst(mine, drawn),
      rank: [
        1 + others.filter((other) => other.bounds[0] > bounds[1]).length,
        1 + others.filter((other) => other.bounds[1] > bounds[0]).length,
      ],
      parts,
    };
  });
  return {
    weights: counted.map(([criterion, weight]) => ({ criterion, share: weight })),
    options,
    first: options.find(({ rank }) => rank[1] === 1)?.option ?? null,
    sensitivity: sensitivityOf(weighing, share, valueFor),
  };
}

/** Draws in which nobody is better. */
function chanceFirst(mine: Float64Array, all: readonly Float64Array[]): number {
  let wins = 0;
  mine.forEach((score, draw) => {
    if (all.every((other) => other[draw]! <= score)) wins++;
  });
  return wins / drawCount;
}

function sensitivityOf(
  weighing: Weighing,
  share: ReadonlyMap<CriterionId, number>,
  valueFor: (option: WeighedOption, criterion: CriterionId) => { readonly value: number | null },
): Sensitivity[] {
  return [...share].flatMap(([criterion, own]): Sensitivity[] => {
    // Alone, it leaves no proportions for others to keep.
    if (own === 1 || weighing.options.every((option) => valueFor(option, criterion).value === null))
      return [];
    const rest = [...share].filter(([id, weight]) => id !== criterion && weight > 0);
    const known = weighing.options.filter((option) =>
      [criterion, ...rest.map(([id]) => id)].every((id) => valueFor(option, id).value !== null),
    );
    const turns = turnsOf(
      known.map((option) =>
        rest.reduce((sum, [id, w]) => sum + (w / (1 - own)) * valueFor(option, id).value!, 0),
      ),
      known.map((option) => valueFor(option, criterion).value!),
    );
    const labelAt = (k: number) => known[k]!.label;
    return [
      {
        criterion,
        share: own,
        turns: turns.map((turn) => ({
          share: turn.share,
          below: labelAt(turn.below),
          above: labelAt(turn.above),
        })),
        leftOut: weighing.options.filter((option) => !known.includes(option)).map(({ label }) => label),
      },
    ];
  });
}
