import { nearestNames } from '@bifrons/knowledge';
import { phrase, PhrasedError, type Phrase } from '@bifrons/language';
import { benefitIds, type BenefitId } from '../benefit/outcomes.js';
import { harmIds, type HarmId } from '../harm/harm.js';

/** Everything that a person may give weight to. */
export const criterionIds = [...benefitIds, ...harmIds] as const;
export type CriterionId = BenefitId | HarmId;

/** How much each outcome counts for one person, on any scale; what is left out counts nothing. There is no default. */
export type Weights = Readonly<Partial<Record<CriterionId, number>>>;

/** Thrown for weights that cannot be used, with every problem they have. */
export class WeightsError extends PhrasedError {
  constructor(readonly problems: readonly { readonly weight: string; readonly message: Phrase }[]) {
    super(
      ...problems.map(({ weight, message }) => phrase('{weight}: {problem}', { weight, problem: message })),
    );
    this.name = 'WeightsError';
  }
}

const isCriterion = (name: string): name is CriterionId => criterionIds.some((id) => id === name);

/** Weights that sum to 1, in the order of `criterionIds`, those of 0 among them. @throws WeightsError */
export function weightShares(weights: Weights): ReadonlyMap<CriterionId, number> {
  const problems = Object.entries(weights).flatMap(([weight, value]) => {
    if (!isCriterion(weight)) {
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
