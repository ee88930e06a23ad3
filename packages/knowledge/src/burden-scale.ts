import { disease } from './catalogue/diseases.js';
import { scoresAtStart, scoresAtVisit } from './seen-scores.js';
import { startOf } from './diary.js';
import type { Matters, PatientRecord, ScoreId } from './schema/patient.js';

/** How heavy a disease is, as a questionnaire counts it. */
export type Burden = NonNullable<Matters['burden']>;

/** A questionnaire of which the range is known: whole points. */
export interface BurdenScale {
  readonly name: string;
  readonly short: string;
  readonly min: number;
  readonly max: number;
}

/** The questionnaire that any disease of the skin is asked by. One disease has it as a score, with the source of its range. */
const asScore = { disease: 'psoriasis', id: 'dlqi' };

/** The questionnaire whose range is known: the DLQI, as the scores of psoriasis have it. */
export const burdenScale = (): BurdenScale =>
  disease(asScore.disease)!.scores!.find(({ id }) => id === asScore.id)!;

/** Whether a questionnaire is the one whose range is known. */
export const isBurdenScale = (name: string): boolean =>
  name.trim().toLowerCase() === burdenScale().short.toLowerCase();

/** The latest burden of a person, as it was told or as a score of the disease was read; a score at the start may have no day. */
export function latestBurden(
  patient: PatientRecord,
): (Omit<Burden, 'date'> & { readonly date?: string }) | undefined {
  const { short, max } = burdenScale();
  const id = asScore.id as ScoreId;
  const told = patient.matters?.burden;
  const all = [
    { date: startOf(patient), scale: short, of: max, total: scoresAtStart(patient)[id] },
    ...(patient.visits ?? []).map((visit) => ({
      date: visit.date,
      scale: short,
      of: max,
      total: scoresAtVisit(patient, visit)[id],
    })),
    ...(told === undefined ? [] : [isBurdenScale(told.scale) ? { ...told, scale: short, of: max } : told]),
  ];
  const latest = all
    .filter(({ total }) => total !== undefined)
    .toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
    .at(-1);
  if (latest?.total === undefined) return undefined;
  const { date, scale, total, of } = latest;
  return { scale, total, ...(of === undefined ? {} : { of }), ...(date === undefined ? {} : { date }) };
}
