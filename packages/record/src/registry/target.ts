import {
  disease as diseaseFile,
  scoresAtStart,
  scoresAtVisit,
  scoresInFile,
  type PatientRecord,
} from '@bifrons/knowledge';
import { addDays } from '@bifrons/safety';
import { diseaseModels } from '@bifrons/model';

/** What counts as a response in a disease, and when it is looked at. */
export interface ResponseTarget {
  /** The id of the score. */
  readonly score: string;
  readonly type: 'at-most' | 'improvement-at-least' | 'improvement-points-at-least';
  readonly value: number;
  readonly name: string;
  readonly week: number;
}

/** When a disease without a model is judged: as most trials of systemic treatments are. */
const usualWeek = 16;

/** What the disease's model counts as success, else what the field aims at first; undefined where nobody aims at anything. */
export function responseTarget(id: string): ResponseTarget | undefined {
  const model = diseaseModels.find((one) => one.id === id);
  const [first] = scoresInFile(id);
  if (first === undefined) return undefined;
  const [score, { short }] = first;
  const week = model?.judgedAtWeek ?? usualWeek;
  if (model?.success !== undefined)
    return { score, type: 'at-most', value: model.success, name: `${short} ≤ ${model.success}`, week };
  const targets = diseaseFile(id)?.scores?.find((one) => one.id === score)?.targets ?? [];
  const target = targets.find(({ usual }) => usual) ?? targets[0];
  return target === undefined
    ? undefined
    : { score, type: target.type, value: target.value, name: target.name, week };
}

/** How long before a treatment a reading still counts as its start, and how long after its first day. */
const startDays = { before: 84, after: 7 };
/** A visit counts for a week when it is at most a quarter of the time away. */
const near = 0.25;
const dayMs = 86_400_000;

export const weeksBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / (7 * dayMs);

/** A score at the start of a course: the last reading before it, else what the record says of its own start. */
export function readingAtStart(patient: PatientRecord, score: string, from: string): number | undefined {
  const read = (patient.visits ?? [])
    .filter(({ date }) => date >= addDays(from, -startDays.before) && date <= addDays(from, startDays.after))
    .sort((a, b) => a.date.localeCompare(b.date))
    .flatMap((visit) => (scoresAtVisit(patient, visit) as Record<string, number>)[score] ?? []);
  if (read.length > 0) return read.at(-1);
  const earlier = (patient.visits ?? []).some(({ date }) => date < from);
  return earlier ? undefined : (scoresAtStart(patient) as Record<string, number>)[score];
}

/** A score at the visit nearest to a week of a course, with its day. */
export function readingNear(
  patient: PatientRecord,
  { score, week }: ResponseTarget,
  from: string,
  to: string | undefined,
): { readonly date: string; readonly value: number } | undefined {
  const read = (patient.visits ?? []).flatMap((visit) => {
    const away = Math.abs(weeksBetween(from, visit.date) - week);
    const value = (scoresAtVisit(patient, visit) as Record<string, number>)[score];
    const on = to === undefined || visit.date <= to;
    return value === undefined || !on || away > near * week ? [] : [{ date: visit.date, value, away }];
  });
  read.sort((a, b) => a.away - b.away);
  return read[0];
}

/** Whether a reading reached the target; undefined where that needs a start that is not known. */
export function reached(
  { type, value }: ResponseTarget,
  reading: number,
  start: number | undefined,
): boolean | undefined {
  if (type === 'at-most') return reading <= value;
  if (start === undefined || start <= 0) return undefined;
  return type === 'improvement-at-least' ? reading <= start * (1 - value / 100) : start - reading >= value;
}
