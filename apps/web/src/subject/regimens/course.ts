import { treatmentName } from '@bifrons/knowledge';
import type { RegimenSegment } from '@bifrons/knowledge';
import { english, type Say } from '@bifrons/language';
import type { EngagementRequest, PersonCovariates } from '@bifrons/model';
import { parseNumber } from '../../kit/language/parse-number.ts';

/** The weeks shown and simulated. A stop at the horizon means the treatment goes on. */
export const HORIZON_WEEKS = 104;

export const MAX_COURSES = 4;

export type PerDay = 1 | 2 | 3;

export interface Pause {
  from: number;
  to: number;
}

/** One regimen as it is drawn: one drug, from a start to a stop, with pauses. `drug: null` is no treatment. */
export interface Course {
  id: number;
  drug: string | null;
  /** What was typed as dose in mg. */
  dose: string;
  perDay: PerDay;
  start: number;
  stop: number;
  pauses: readonly Pause[];
}

export type NewCourse = Omit<Course, 'id'>;

/** A dose for the whole time, once a day. */
export const WHOLE_TIME = { perDay: 1, start: 0, stop: HORIZON_WEEKS, pauses: [] } as const;

/** A point of a course that can be moved in time. */
export type Handle =
  | { kind: 'start' }
  | { kind: 'stop' }
  | { kind: 'pause-from'; index: number }
  | { kind: 'pause-to'; index: number };

/** The dose in mg, or null if what was typed is none. */
export function doseOf(course: Pick<Course, 'dose'>): number | null {
  const dose = parseNumber(course.dose);
  return dose !== null && dose > 0 && dose <= 2000 ? dose : null;
}

/** Why the dose cannot be used, in words; null if it can. */
export function doseError(course: Pick<Course, 'drug' | 'dose'>, say: Say = english): string | null {
  if (course.drug === null || doseOf(course) !== null) return null;
  const typed = course.dose.trim();
  return typed === ''
    ? say('Please give a dose in mg.')
    : say('“{typed}” is not a dose: a number of mg above 0, up to 2000.', { typed });
}

/** What a course's dose asks of the model at steady state; null for no drug and for a dose that cannot be read. */
export function engagementOf(
  { drug, dose, perDay }: Pick<Course, 'drug' | 'dose' | 'perDay'>,
  person?: PersonCovariates,
): EngagementRequest | null {
  const doseMg = doseOf({ dose });
  if (drug === null || doseMg === null) return null;
  return { drug, doseMg, perDay, ...(person && { person }) };
}

/** The regimen that the model simulates; null while the dose cannot be read. */
export function segmentsOf(course: Course): RegimenSegment[] | null {
  if (course.drug === null) return [{ fromWeek: 0, drug: null }];
  const doseMg = doseOf(course);
  if (doseMg === null) return null;
  const treated = { drug: course.drug, doseMg, perDay: course.perDay };
  const segments: RegimenSegment[] = [];
  if (course.start > 0) segments.push({ fromWeek: 0, drug: null });
  segments.push({ fromWeek: course.start, ...treated });
  for (const pause of course.pauses) {
    segments.push({ fromWeek: pause.from, drug: null }, { fromWeek: pause.to, ...treated });
  }
  if (course.stop < HORIZON_WEEKS) segments.push({ fromWeek: course.stop, drug: null });
  return segments;
}

/** The weeks between which a handle may move, given its neighbours (at least one week of each). */
export function handleRange(course: Course, handle: Handle): { min: number; max: number } {
  const edges = edgesOf(course);
  const position = positionOf(course, handle);
  const min = position === 0 ? 0 : (edges[position - 1] ?? 0) + 1;
  const max = position === edges.length - 1 ? HORIZON_WEEKS : (edges[position + 1] ?? HORIZON_WEEKS) - 1;
  return { min, max };
}

export function weekOfHandle(course: Course, handle: Handle): number {
  return edgesOf(course)[positionOf(course, handle)] ?? 0;
}

export function moveHandle(course: Course, handle: Handle, week: number): Course {
  const { min, max } = handleRange(course, handle);
  const to = Math.min(max, Math.max(min, Math.round(week)));
  switch (handle.kind) {
    case 'start':
      return { ...course, start: to };
    case 'stop':
      return { ...course, stop: to };
    case 'pause-from':
      return {
        ...course,
        pauses: course.pauses.map((p, i) => (i === handle.index ? { ...p, from: to } : p)),
      };
    case 'pause-to':
      return { ...course, pauses: course.pauses.map((p, i) => (i === handle.index ? { ...p, to } : p)) };
  }
}

/** Adds a pause in the middle of the longest treated stretch, twelve weeks or a third of it; null if none is left. */
export function withPause(course: Course): Course | null {
  const longest = treatedStretches(course).reduce((best, next) =>
    length(next) > length(best) ? next : best,
  );
  if (course.drug === null || length(longest) < 3) return null;
  const weeks = Math.max(1, Math.min(12, Math.floor(length(longest) / 3)));
  const from = Math.round((longest.from + longest.to - weeks) / 2);
  const pauses = [...course.pauses, { from, to: from + weeks }].sort((a, b) => a.from - b.from);
  return { ...course, pauses };
}

/** The stretches of time on the drug. */
export function treatedStretches(course: Course): Pause[] {
  const starts = [course.start, ...course.pauses.map((pause) => pause.to)];
  const ends = [...course.pauses.map((pause) => pause.from), course.stop];
  return starts.map((from, index) => ({ from, to: ends[index] ?? course.stop }));
}

/** A name made of what the regimen is, so it can never disagree with it. */
export function courseLabel(course: Omit<Course, 'id'>, say: Say): string {
  if (course.drug === null) return say('No drug');
  const parts = [doseLabel(course, say)];
  if (course.start > 0) parts.push(say('from week {week}', { week: course.start }));
  for (const { from, to } of course.pauses) parts.push(say('paused weeks {from}–{to}', { from, to }));
  if (course.stop < HORIZON_WEEKS) parts.push(say('stopped at week {week}', { week: course.stop }));
  return parts.join(', ');
}

/** A medicine with its dose as typed. */
export function doseLabel(
  { drug, dose, perDay }: Pick<Course, 'drug' | 'dose' | 'perDay'>,
  say: Say,
): string {
  if (drug === null) return say('No drug');
  const values = { drug: treatmentName(drug), dose: dose.trim() || '?' };
  switch (perDay) {
    case 1:
      return say('{drug} {dose} mg', values);
    case 2:
      return say('{drug} {dose} mg twice a day', values);
    case 3:
      return say('{drug} {dose} mg three times a day', values);
  }
}

/** The letter that stands for a course in pictures, beside its colour. */
export function courseLetter(course: Pick<Course, 'id'>): string {
  return String.fromCharCode(64 + course.id);
}

function edgesOf(course: Course): number[] {
  return [course.start, ...course.pauses.flatMap((pause) => [pause.from, pause.to]), course.stop];
}

function positionOf(course: Course, handle: Handle): number {
  switch (handle.kind) {
    case 'start':
      return 0;
    case 'stop':
      return course.pauses.length * 2 + 1;
    case 'pause-from':
      return handle.index * 2 + 1;
    case 'pause-to':
      return handle.index * 2 + 2;
  }
}

function length(stretch: Pause): number {
  return stretch.to - stretch.from;
}
