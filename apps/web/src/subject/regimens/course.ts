import { findDrug, treatmentName } from '@bifrons/knowledge';
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
  /** What was typed as dose in mg, of a cream as its strength in percent. */
  dose: string;
  perDay: PerDay;
  /** Of a cream, the percent of the body that it is put on, as typed; absent or empty where nobody has said it. */
  area?: string;
  /** How it is injected; null of what is taken every day. */
  injected: Injected | null;
  start: number;
  stop: number;
  pauses: readonly Pause[];
}

export type Loadings = 1 | 2 | 3 | 4;

/** How an antibody is injected, as typed. */
export interface Injected {
  /** Weeks from one injection to the next. */
  everyWeeks: string;
  /** mg of each of the first injections; `''`: none differs. */
  loading: string;
  /** How many injections that are. */
  loadings: Loadings;
  /** Weeks from one of them to the next, where they differ from `everyWeeks`. */
  loadingEvery?: string;
  /** From a week on, another interval; null: never. */
  stretch: { from: number; everyWeeks: string } | null;
}

export type NewCourse = Omit<Course, 'id'>;

/** A dose for the whole time, once a day. */
export const WHOLE_TIME = {
  perDay: 1,
  injected: null,
  start: 0,
  stop: HORIZON_WEEKS,
  pauses: [],
} as const;

/** Nothing is taken, beside which everything else is seen. */
export const NO_MEDICINE: NewCourse = { ...WHOLE_TIME, drug: null, dose: '' };

/** A point of a course that can be moved in time. */
export type Handle =
  | { kind: 'start' }
  | { kind: 'stop' }
  | { kind: 'stretch' }
  | { kind: 'pause-from'; index: number }
  | { kind: 'pause-to'; index: number };

/** Whether a medicine is put on the skin: its dose is a strength in percent. */
export const isCream = (drug: string | null): boolean => drug !== null && findDrug(drug)?.route === 'topical';

/** The dose in mg, of a cream in percent, or null if what was typed is none. */
export function doseOf(course: Pick<Course, 'dose'>): number | null {
  const dose = parseNumber(course.dose);
  return dose !== null && dose > 0 && dose <= 2000 ? dose : null;
}

/** The percent of the body that a cream is put on, or null if nothing was typed that is one. */
export function areaOf({ area = '' }: Pick<Course, 'area'>): number | null {
  const percent = parseNumber(area);
  return percent !== null && percent > 0 && percent <= 100 ? percent : null;
}

/** Weeks between injections, or null if what was typed is no interval. */
export function intervalOf(typed: string): number | null {
  const weeks = parseNumber(typed);
  return weeks !== null && Number.isInteger(weeks) && weeks >= 1 && weeks <= 52 ? weeks : null;
}

export type DoseField = 'dose' | 'area' | 'everyWeeks' | 'loading' | 'loadingEvery' | 'stretch';

/** What of a dose cannot be used and why, one for each field, in words. */
export function doseErrors(
  {
    drug,
    dose,
    injected,
    area = '',
  }: Pick<Course, 'drug' | 'dose'> & Partial<Pick<Course, 'injected' | 'area'>>,
  say: Say = english,
): { field: DoseField; words: string }[] {
  if (drug === null) return [];
  const errors: { field: DoseField; words: string }[] = [];
  const needsDose = (field: DoseField, text: string): void => {
    if (doseOf({ dose: text }) === null) errors.push({ field, words: doseWords(text.trim(), say) });
  };
  const strength = doseOf({ dose });
  if (isCream(drug)) {
    return [
      ...(strength !== null && strength <= 100
        ? []
        : [{ field: 'dose' as const, words: strengthWords(dose.trim(), say) }]),
      ...(area.trim() === '' || areaOf({ area }) !== null
        ? []
        : [{ field: 'area' as const, words: areaWords(area.trim(), say) }]),
    ];
  }
  const needsInterval = (field: DoseField, text: string): void => {
    if (intervalOf(text) === null) errors.push({ field, words: intervalWords(text.trim(), say) });
  };
  needsDose('dose', dose);
  if (injected != null) {
    needsInterval('everyWeeks', injected.everyWeeks);
    if (injected.loading.trim() !== '') needsDose('loading', injected.loading);
    if (injected.loading.trim() !== '' && injected.loadingEvery !== undefined)
      needsInterval('loadingEvery', injected.loadingEvery);
    if (injected.stretch !== null) needsInterval('stretch', injected.stretch.everyWeeks);
  }
  return errors;
}

const doseWords = (typed: string, say: Say): string =>
  typed === ''
    ? say('Please give a dose in mg.')
    : say('“{typed}” is not a dose: a number of mg above 0, up to 2000.', { typed });

const strengthWords = (typed: string, say: Say): string =>
  typed === ''
    ? say('Please give the strength of the cream in percent.')
    : say('“{typed}” is not a strength: a number of percent above 0, up to 100.', { typed });

const areaWords = (typed: string, say: Say): string =>
  say('“{typed}” is not a share of the body: a number of percent above 0, up to 100.', { typed });

const intervalWords = (typed: string, say: Say): string =>
  typed === ''
    ? say('Please give the weeks from one injection to the next.')
    : say('An injection every “{typed}” weeks cannot be: a whole number of weeks from 1 to 52.', { typed });

/** Why the dose cannot be used, in words; null if it can. */
export const doseError = (course: Parameters<typeof doseErrors>[0], say: Say = english): string | null =>
  doseErrors(course, say)[0]?.words ?? null;

/** What a course's dose asks of the model at steady state; null for no drug, for what is injected or put on the skin, and for a dose that cannot be read. */
export function engagementOf(
  { drug, dose, perDay, injected }: Pick<Course, 'drug' | 'dose' | 'perDay' | 'injected'>,
  person?: PersonCovariates,
): EngagementRequest | null {
  const doseMg = doseOf({ dose });
  if (drug === null || doseMg === null || injected !== null || isCream(drug)) return null;
  return { drug, doseMg, perDay, ...(person && { person }) };
}

/** The regimen that the model simulates; null while the dose cannot be read. */
export function segmentsOf(course: Course): RegimenSegment[] | null {
  const { drug, start } = course;
  if (drug === null) return [{ fromWeek: 0, drug: null }];
  const phases = phasesOf(course);
  if (phases === null) return null;
  const segments: RegimenSegment[] = start > 0 ? [{ fromWeek: 0, drug: null }] : [];
  for (const { from, to } of treatedStretches(course)) {
    phases.forEach(({ from: begin, dose }, k) => {
      const [first, last] = [Math.max(from, begin), Math.min(to, phases[k + 1]?.from ?? to)];
      if (first < last) segments.push({ fromWeek: first, drug, ...dose });
    });
    if (to < HORIZON_WEEKS) segments.push({ fromWeek: to, drug: null });
  }
  return segments;
}

interface Phase {
  from: number;
  dose: Pick<RegimenSegment, 'doseMg' | 'strengthPercent' | 'bodySurfacePercent' | 'perDay' | 'everyWeeks'>;
}

/** What is taken from which week on, were there no pause and no stop; null while a part of it cannot be read. */
function phasesOf(course: Course): Phase[] | null {
  const doseMg = doseOf(course);
  if (doseMg === null || doseErrors(course).length > 0) return null;
  const { start, injected, perDay } = course;
  if (isCream(course.drug)) {
    const area = areaOf(course);
    const surface = area === null ? {} : { bodySurfacePercent: area };
    return [{ from: start, dose: { strengthPercent: doseMg, perDay, ...surface } }];
  }
  if (injected === null) return [{ from: start, dose: { doseMg, perDay } }];
  const everyWeeks = intervalOf(injected.everyWeeks) ?? 0;
  const loading = doseOf({ dose: injected.loading });
  const apart = intervalOf(injected.loadingEvery ?? injected.everyWeeks) ?? everyWeeks;
  const loaded = loading === null ? start : start + injected.loadings * apart;
  const { stretch } = injected;
  return [
    ...(loading === null ? [] : [{ from: start, dose: { doseMg: loading, everyWeeks: apart } }]),
    ...(stretch !== null && stretch.from <= loaded ? [] : [{ from: loaded, dose: { doseMg, everyWeeks } }]),
    ...(stretch === null
      ? []
      : [
          {
            from: Math.max(loaded, stretch.from),
            dose: { doseMg, everyWeeks: intervalOf(stretch.everyWeeks) ?? 0 },
          },
        ]),
  ];
}

/** Weeks of the injections; none of what is taken every day, or while the dose cannot be read. */
export function injectionWeeks(course: Course): number[] {
  const segments = segmentsOf(course) ?? [];
  return segments.flatMap(({ fromWeek, everyWeeks }, k) => {
    if (everyWeeks === undefined) return [];
    const end = segments[k + 1]?.fromWeek ?? course.stop;
    return Array.from(
      { length: Math.ceil((end - fromWeek) / everyWeeks) },
      (_, n) => fromWeek + n * everyWeeks,
    );
  });
}

/** The weeks between which a handle may move, given its neighbours (at least one week of each). */
export function handleRange(course: Course, handle: Handle): { min: number; max: number } {
  if (handle.kind === 'stretch') return { min: course.start + 1, max: HORIZON_WEEKS - 1 };
  const edges = edgesOf(course);
  const position = positionOf(course, handle);
  const min = position === 0 ? 0 : (edges[position - 1] ?? 0) + 1;
  const max = position === edges.length - 1 ? HORIZON_WEEKS : (edges[position + 1] ?? HORIZON_WEEKS) - 1;
  return { min, max };
}

export function weekOfHandle(course: Course, handle: Handle): number {
  if (handle.kind === 'stretch') return course.injected?.stretch?.from ?? course.start;
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
    case 'stretch':
      return course.injected === null || course.injected.stretch === null
        ? course
        : {
            ...course,
            injected: { ...course.injected, stretch: { ...course.injected.stretch, from: to } },
          };
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

/** Adds twice the interval, from week 16 on or half-way; null where nothing is injected or it is there already. */
export function withStretch(course: Course): Course | null {
  const { injected, start, stop } = course;
  if (injected === null || injected.stretch !== null) return null;
  const weeks = Math.min(52, 2 * (intervalOf(injected.everyWeeks) ?? 2));
  const from = start + 16 < stop ? start + 16 : Math.max(start + 1, Math.round((start + stop) / 2));
  return { ...course, injected: { ...injected, stretch: { from, everyWeeks: String(weeks) } } };
}

/** A medicine with its dose as typed. */
export function doseLabel(
  { drug, dose, perDay, injected }: Pick<Course, 'drug' | 'dose' | 'perDay' | 'injected'>,
  say: Say,
): string {
  if (drug === null) return say('No drug');
  const values = { drug: treatmentName(drug), dose: dose.trim() || '?' };
  if (injected !== null) return injectedLabel(values, injected, say);
  const inPercent = isCream(drug);
  const creams = { drug: values.drug, amount: values.dose };
  switch (perDay) {
    case 1:
      return inPercent ? say('{drug} {amount} %', creams) : say('{drug} {dose} mg', values);
    case 2:
      return inPercent
        ? say('{drug} {amount} % twice a day', creams)
        : say('{drug} {dose} mg twice a day', values);
    case 3:
      return inPercent
        ? say('{drug} {amount} % three times a day', creams)
        : say('{drug} {dose} mg three times a day', values);
  }
}

function injectedLabel(values: { drug: string; dose: string }, injected: Injected, say: Say): string {
  const { everyWeeks, loading, loadings, loadingEvery, stretch } = injected;
  const weeks = everyWeeks.trim() || '?';
  const parts = [
    weeks === '1'
      ? say('{drug} {dose} mg every week', values)
      : say('{drug} {dose} mg every {weeks} weeks', { ...values, weeks }),
  ];
  if (loading.trim() !== '')
    parts.push(
      loadingEvery === undefined
        ? say('first {times, plural, one {{dose} mg} other {# × {dose} mg}}', {
            times: loadings,
            dose: loading.trim(),
          })
        : say(
            'first {times, plural, one {{dose} mg} other {# × {dose} mg}}, then after {weeks, plural, one {# week} other {# weeks}}',
            {
              times: loadings,
              dose: loading.trim(),
              weeks: intervalOf(loadingEvery) ?? 0,
            },
          ),
    );
  if (stretch !== null)
    parts.push(
      say('every {weeks} weeks from week {from}', {
        weeks: stretch.everyWeeks.trim() || '?',
        from: stretch.from,
      }),
    );
  return parts.join(', ');
}

/** The letter that stands for a course in pictures, beside its colour. */
export function courseLetter(course: Pick<Course, 'id'>): string {
  return String.fromCharCode(64 + course.id);
}

function edgesOf(course: Course): number[] {
  return [course.start, ...course.pauses.flatMap((pause) => [pause.from, pause.to]), course.stop];
}

function positionOf(course: Course, handle: Exclude<Handle, { kind: 'stretch' }>): number {
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
