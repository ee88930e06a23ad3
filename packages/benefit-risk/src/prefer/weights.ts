import { nearestNames } from '@bifrons/knowledge';
import { phrase, PhrasedError, type Phrase } from '@bifrons/language';
import type { Aim, BenefitId } from '../benefit/aim.js';
import { harmIds, type HarmId } from '../harm/harm.js';

/** Everything that a person may give weight to: what may get better or be lost in them, and the harms. */
export const criterionIdsFor = (aims: readonly Aim[]): CriterionId[] => [
  ...aims.map(({ id }) => id),
  ...harmIds,
];
/** What can be weighted: a benefit or a harm. */
export type CriterionId = BenefitId | HarmId;

/** How much each outcome counts for one person, on any scale; what is left out counts nothing. There is no default. */
export type Weights = Readonly<Record<CriterionId, number>>;

/** Thrown for weights that cannot be used, with every problem they have. */
export class WeightsError extends PhrasedError {
  constructor(readonly problems: readonly { readonly weight: string; readonly message: Phrase }[]) {
    super(
      ...problems.map(({ weight, message }) => phrase('{weight}: {problem}', { weight, problem: message })),
    );
    this.name = 'WeightsError';
  }
}

/** Weights that sum to 1, in the order of `criterionIdsFor`, those of 0 among them. @throws WeightsError */
export function weightShares(weights: Weights, aims: readonly Aim[]): ReadonlyMap<CriterionId, number> {
  const criterionIds = criterionIdsFor(aims);
  const problems = Object.entries(weights).flatMap(([weight, value]) => {
    if (!criterionIds.includes(weight)) {
      const near = nearestNames(weight, criterionIds);
      const meant = near.length > 0 ? near.join(' or ') : criterionIds.join(', ');
      return [
        { weight, message: phrase('is no outcome that can be weighted; did you mean {meant}?', { meant }) },
      ];
    }
    return Number.isFinite(value) && value >= 0
      ? []
      : [
          {
            weight,
            message: phrase('must be a number of at least 0, and is {value}', { value: String(value) }),
          },
        ];
  });
  if (problems.length > 0) throw new WeightsError(problems);
  const sum = criterionIds.reduce((total, id) => total + (weights[id] ?? 0), 0);
  if (!(sum > 0))
    throw new WeightsError([{ weight: 'weights', message: phrase('at least one must be above 0') }]);
  return new Map(criterionIds.map((id) => [id, (weights[id] ?? 0) / sum]));
}
