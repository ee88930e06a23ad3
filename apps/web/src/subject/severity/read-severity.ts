import { regionScoring, roundingOf } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { parseNumber } from '../../kit/language/parse-number.ts';
import type { DiseaseForm, SeverityInFile } from './disease-form.ts';
import { shownScores, type ShownScore } from './scores.ts';
import type { SeverityDraft } from './severity-draft.ts';

/** A severity that was typed or drawn, read. */
export interface SeverityReading {
  /** Scores and regions as in a patient file. */
  seen: SeverityInFile;
  /** Why a score cannot be used, by its id. */
  errors: Readonly<Record<string, string>>;
}

/** Reads what was typed; the score that regions add up to is computed of them where it was not. */
export function readSeverity(
  form: DiseaseForm,
  severity: SeverityDraft,
  ageYears: number | null,
  say: Say,
): SeverityReading {
  const regions = form.regionsOf(severity);
  const [followed, ...others] = regionScoring(form.id)?.sums ?? [];
  const drawn = drawnScores(form, severity, ageYears);
  const errors: Record<string, string> = {};
  const scores = shownScores(form.id).flatMap((score) => {
    const text = (severity.scores[score.id] ?? '').trim();
    if (text === '')
      return score.id === followed && drawn[followed] !== undefined
        ? [[followed, drawn[followed]] as const]
        : [];
    const value = parseNumber(text);
    if (isPossible(value, score)) return [[score.id, value] as const];
    errors[score.id] = scoreError(text, value, score, say);
    return [];
  });
  const seen = Object.fromEntries(scores);
  // A score that was typed beside a drawing of another one stands alone; the drawing is kept, but says where only.
  const contradicted = shownScores(form.id).some(({ id, max }) =>
    id === followed
      ? Math.abs((seen[id] ?? Infinity) - (drawn[id] ?? 0)) > roundingOf({ max })
      : others.includes(id) &&
        seen[id] !== undefined &&
        Math.abs(seen[id] - (drawn[id] ?? 0)) > roundingOf({ max }),
  );
  return {
    seen: { ...seen, ...(regions && !contradicted && { regions }), ...form.alsoOf?.(severity) },
    errors,
  };
}

/** The scores that what was drawn adds up to, rounded as they are read. */
export function drawnScores(
  form: Pick<DiseaseForm, 'id' | 'regionsOf'>,
  severity: SeverityDraft,
  ageYears: number | null,
): Readonly<Record<string, number>> {
  const regions = form.regionsOf(severity);
  const scored = regions && regionScoring(form.id)?.scoresOf(regions, ageYears ?? ADULT_YEARS);
  return Object.fromEntries(
    Object.entries(scored ?? {}).map(([id, value]) => {
      const digits = stepDigits(shownScores(form.id).find((score) => score.id === id)?.step);
      return [id, Math.round(digits * value) / digits];
    }),
  );
}

/** A tenth of a point, or finer where the score is read finer. */
const stepDigits = (step = 1): number => Math.max(10, Math.round(1 / step));

/** Whose regions are weighted as those of adults. */
const ADULT_YEARS = 30;

const isPossible = (value: number | null, { min, max, categories }: ShownScore): value is number =>
  value !== null && value >= min && value <= max && (Number.isInteger(value) || !isNamed(categories));

/** Every value of the score has a name: it is given in whole steps. */
const isNamed = (categories: ShownScore['categories']): boolean =>
  categories.length > 0 && categories.every(({ min, max }) => min === max);

/** Why a score cannot be used. */
export function scoreError(
  text: string,
  value: number | null,
  { min, max, short }: Pick<ShownScore, 'min' | 'max' | 'short'>,
  say: Say,
): string {
  if (value === null)
    return say('“{text}” could not be read as a number. Please give {score} between {min} and {max}.', {
      text,
      score: say(short),
      min,
      max,
    });
  return value >= min && value <= max
    ? say('{text} lies between two steps. Please give {score} as a whole number between {min} and {max}.', {
        text,
        score: say(short),
        min,
        max,
      })
    : say(
        '{text} is outside the range of {score}: it is kept here, but not used. Please give a number between {min} and {max}.',
        {
          text,
          score: say(short),
          min,
          max,
        },
      );
}
