import { trials, type Score } from '@bifrons/knowledge';
import { drugName } from '../regimens/drug-name.ts';

export const medicineName = (drug: string | null): string => (drug === null ? 'placebo' : drugName(drug));

export function trialName(id: string): string {
  return trials().find((trial) => trial.id === id)?.name ?? id;
}

export function armName({ trial, arm }: Pick<Score, 'trial' | 'arm'>): string {
  const found = trials().find(({ id }) => id === trial);
  return found?.arms.find(({ id }) => id === arm)?.label ?? arm;
}

/** The predictive interval of a level. */
export function intervalOf(score: Score, level: 50 | 80 | 90): { lower: number; upper: number } {
  return score.intervals.find((interval) => interval.level === level) ?? { lower: NaN, upper: NaN };
}

/** The people counted, or null for a mean. */
export function eventsOf({ kind, n, published }: Score): number | null {
  return kind === 'count' && n !== null ? Math.round((published * n) / 100) : null;
}

/** What was published, with its count: “99 of 281 people, 35.2 %”. */
export function publishedText(score: Score): string {
  const events = eventsOf(score);
  const counted = events === null ? '' : `${events} of ${score.n} people, `;
  return `${counted}${decimal(score.published)}${unitOf(score)}`;
}

/** What was predicted: “37.9 %, 90 % interval 27.8 to 48.4”. */
export function predictedText(score: Score): string {
  const { lower, upper } = intervalOf(score, 90);
  return `${decimal(score.median)}${unitOf(score)}, 90 % interval ${decimal(lower)} to ${decimal(upper)}`;
}

export function decimal(value: number): string {
  return value.toFixed(1).replace('-', '−');
}

function unitOf({ kind, endpoint }: Score): string {
  return kind === 'count' || endpoint.includes('%') ? ' %' : ' points';
}
