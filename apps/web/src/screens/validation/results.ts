import { derivedMark, loadTrials, type Score, treatmentName, type Trial } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';

export const medicineName = (drug: string | null, say: Say): string =>
  drug === null ? say('placebo') : treatmentName(drug);

const loaded = new Map<string, Trial>();

/** Loads the trials of a disease, which have the names of what a scoreboard compares. */
export async function loadNames(disease: string): Promise<void> {
  for (const trial of await loadTrials(disease)) loaded.set(trial.id, trial);
}

export const trialName = (id: string): string => loaded.get(id)?.name ?? id;

export function armName({ trial, arm }: Pick<Score, 'trial' | 'arm'>, say: Say): string {
  return say(loaded.get(trial)?.arms.find(({ id }) => id === arm)?.label ?? arm);
}

/** The predictive interval of a level. */
export function intervalOf(score: Score, level: 50 | 80 | 90): { lower: number; upper: number } {
  return score.intervals.find((interval) => interval.level === level) ?? { lower: NaN, upper: NaN };
}

/** The people counted, or null for a mean. */
export function eventsOf({ kind, n, published }: Score): number | null {
  return kind === 'count' && n !== null ? Math.round((published * n) / 100) : null;
}

/** The sign after the count of a result that was worked out from a percentage; else nothing. */
export const markOf = ({ derived }: Pick<Score, 'derived'>): string => (derived ? derivedMark : '');

/** What was published, with its count: “99 of 281 people, 35.2 %”. */
export function publishedText(score: Score, say: Say): string {
  const value = say.fixed(score.published, 1);
  const events = eventsOf(score);
  if (events !== null)
    return `${say('{events} of {n} people, {value} %', { events, n: score.n ?? 0, value })}${markOf(score)}`;
  return inPercent(score) ? say('{value} %', { value }) : say('{value} points', { value });
}

/** What was predicted: “37.9 %, 90 % interval 27.8 to 48.4”. */
export function predictedText(score: Score, say: Say): string {
  const interval = intervalOf(score, 90);
  const [value, lower, upper] = [score.median, interval.lower, interval.upper].map((one) =>
    say.fixed(one, 1),
  );
  const values = { value: value ?? '', lower: lower ?? '', upper: upper ?? '' };
  return inPercent(score)
    ? say('{value} %, 90 % interval {lower} to {upper}', values)
    : say('{value} points, 90 % interval {lower} to {upper}', values);
}

/** One result in a line, for those who do not see its picture. */
export function comparedText(score: Score, say: Say): string {
  return say('week {week}: published {published}; predicted {predicted}', {
    week: score.week,
    published: publishedText(score, say),
    predicted: predictedText(score, say),
  });
}

const inPercent = ({ kind, endpoint }: Score): boolean => kind === 'count' || endpoint.includes('%');
