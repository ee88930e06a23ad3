import type { TrialDesign, TrialQuestion } from '@bifrons/knowledge';

/** A question with everything that it leaves open filled in. */
export type WholeQuestion = TrialQuestion & {
  readonly treatments: string[];
  readonly test: NonNullable<TrialQuestion['test']>;
  readonly sides: 1 | 2;
  readonly margin: number;
  readonly wins: NonNullable<TrialQuestion['wins']>;
  readonly multiplicity: NonNullable<TrialQuestion['multiplicity']>;
  readonly lost: number;
};

/**
 * What a design is to decide. One that asks nothing is asked the usual: each arm against the one without a medicine (the first arm if
 * there is none), at the first endpoint's last week, two-sided at 5 %, for a power of 90 %.
 */
export function questionOf({ question, arms, endpoints }: TrialDesign): WholeQuestion {
  const asked = question ?? usualQuestion(arms, endpoints);
  const mean = isMean(asked) || asked.crossover !== undefined;
  return {
    sides: 2,
    margin: 0,
    wins: 'each',
    multiplicity: 'holm',
    lost: 0,
    test: mean ? (asked.crossover === undefined ? 'baseline-adjusted' : 'welch') : 'score',
    ...asked,
    ...(asked.power === undefined && asked.assurance === undefined ? { power: 0.9 } : {}),
    treatments: asked.treatments ?? arms.flatMap(({ id }) => (id === asked.control ? [] : [id])),
  };
}

export const isMean = ({ endpoint }: Pick<TrialQuestion, 'endpoint'>): boolean =>
  endpoint.type.startsWith('mean-change');

/** Whether more of an endpoint is better: responses are, losses and scores are not. */
export const moreIsBetter = ({ endpoint: { type } }: Pick<TrialQuestion, 'endpoint'>): boolean =>
  type === 'at-most' || type.startsWith('improvement') || type === 'both';

function usualQuestion(arms: TrialDesign['arms'], endpoints: TrialDesign['endpoints']): TrialQuestion {
  const untreated = arms.find(({ regimen }) => regimen.every(({ drug }) => drug === null));
  const { weeks, ...endpoint } = endpoints[0]!;
  return {
    control: (untreated ?? arms[0]!).id,
    endpoint: { ...endpoint, week: weeks.at(-1)! },
    alpha: 0.05,
  };
}
