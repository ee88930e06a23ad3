import { addDays } from '@bifrons/safety';
import type { EntryBodies } from '../entries/kinds.js';

/** A medicine from its first day to its last, over changes of dose and pauses. */
export interface Course {
  readonly drug: string;
  readonly from: string;
  /** Absent while it goes on. */
  readonly to?: string;
  /** Why it ended; `not given` where nobody wrote it down; absent while it goes on or pauses. */
  readonly endReason?: string;
  readonly segments: readonly EntryBodies['treatment'][];
}

/** Segments with so many days between them at most are one course. */
const sameCourseDays = 14;
const changes = ['dose-change'];

/** Courses of a person, by medicine and by date. */
export function coursesOf(treatments: readonly EntryBodies['treatment'][]): Course[] {
  const byDrug = new Map<string, EntryBodies['treatment'][]>();
  for (const one of treatments) byDrug.set(one.drug, [...(byDrug.get(one.drug) ?? []), one]);
  return [...byDrug].flatMap(([drug, some]) => {
    const courses: EntryBodies['treatment'][][] = [];
    for (const one of some.sort((a, b) => a.fromDate.localeCompare(b.fromDate))) {
      const last = courses.at(-1)?.at(-1);
      const joins =
        last !== undefined &&
        (last.toDate === undefined ||
          last.pause === true ||
          changes.includes(last.endReason ?? '') ||
          one.fromDate <= addDays(last.toDate, sameCourseDays));
      if (joins) courses.at(-1)!.push(one);
      else courses.push([one]);
    }
    return courses.map((segments): Course => {
      const last = segments.at(-1)!;
      const base = { drug, from: segments[0]!.fromDate, segments };
      if (last.toDate === undefined) return base;
      const paused = last.pause === true;
      return { ...base, to: last.toDate, ...(paused ? {} : { endReason: last.endReason ?? 'not given' }) };
    });
  });
}

/** A time on treatment: until it ended, or until nobody looked any more. */
export interface Followed {
  readonly weeks: number;
  readonly ended: boolean;
}

/** Still on it at a week, and how many were followed up to it. */
export interface StillOn {
  readonly week: number;
  readonly still: number;
  readonly atRisk: number;
}

/**
 * Share still on a medicine (Kaplan & Meier 1958, J. Am. Stat. Assoc. 53:457): a step at each week in which somebody stopped, and
 * the last week to which somebody was followed.
 */
export function stillOn(followed: readonly Followed[]): StillOn[] {
  const steps: StillOn[] = [{ week: 0, still: 1, atRisk: followed.length }];
  const weeks = [...new Set(followed.filter(({ ended }) => ended).map((one) => one.weeks))].sort(
    (a, b) => a - b,
  );
  let still = 1;
  for (const week of weeks) {
    const atRisk = followed.filter((one) => one.weeks >= week).length;
    const stopped = followed.filter((one) => one.ended && one.weeks === week).length;
    still *= 1 - stopped / atRisk;
    steps.push({ week, still, atRisk });
  }
  const last = Math.max(0, ...followed.map(({ weeks: followedFor }) => followedFor));
  if (last > steps.at(-1)!.week)
    steps.push({ week: last, still, atRisk: followed.filter((one) => one.weeks >= last).length });
  return steps;
}

/** The least number that a sum of independent yes-or-no's with these chances reaches with at least so much probability. */
export function countQuantile(chances: readonly number[], probability: number): number {
  // The distribution of the number of successes, one person after the other.
  let distribution = [1];
  for (const p of chances) {
    const next = new Array<number>(distribution.length + 1).fill(0);
    distribution.forEach((mass, k) => {
      next[k]! += mass * (1 - p);
      next[k + 1]! += mass * p;
    });
    distribution = next;
  }
  let sum = 0;
  for (const [k, mass] of distribution.entries()) {
    sum += mass;
    if (sum >= probability - 1e-12) return k;
  }
  return chances.length;
}
