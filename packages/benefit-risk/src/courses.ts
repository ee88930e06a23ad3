import { stretches, type RegimenSegment } from '@bifrons/model';

/** Weeks on one medicine; changes of dose do not begin a new course. Without a medicine: `drug` null. */
export interface Course {
  readonly drug: string | null;
  readonly from: number;
  readonly to: number;
  /** The dose of longest duration; absent for creams and without a medicine. */
  readonly dose?: { readonly doseMg: number; readonly perDay: number };
}

/** A regimen up to the horizon, medicine by medicine. */
export function coursesWithin(segments: readonly RegimenSegment[], horizon: number): Course[] {
  const courses: Course[] = [];
  let longest = 0;
  for (const { drug, from, to, doseMg, perDay } of stretches(segments, horizon)) {
    const before = courses.at(-1);
    const dose = drug === null || doseMg === 0 ? {} : { dose: { doseMg, perDay } };
    if (before?.drug !== drug || before === undefined) {
      courses.push({ drug, from, to, ...dose });
      longest = to - from;
    } else if (to - from > longest) {
      courses[courses.length - 1] = { ...before, ...dose, to };
      longest = to - from;
    } else courses[courses.length - 1] = { ...before, to };
  }
  return courses;
}

/** The medicines of a regimen up to the horizon. */
export const drugsOf = (courses: readonly Course[]): string[] => [
  ...new Set(courses.flatMap(({ drug }) => (drug === null ? [] : [drug]))),
];
