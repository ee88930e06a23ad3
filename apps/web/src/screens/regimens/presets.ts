import { HORIZON_WEEKS, type Course } from '../../subject/regimens/course.ts';

type NewCourse = Omit<Course, 'id'>;

const WHOLE_TIME = { perDay: 1, start: 0, stop: HORIZON_WEEKS, pauses: [] } as const;

/** Regimens that can be added with one click. */
export const PRESETS: readonly NewCourse[] = [
  { ...WHOLE_TIME, drug: 'baricitinib', dose: '4' },
  { ...WHOLE_TIME, drug: 'baricitinib', dose: '4', stop: 36 },
  { ...WHOLE_TIME, drug: 'baricitinib', dose: '4', pauses: [{ from: 40, to: 52 }] },
  { ...WHOLE_TIME, drug: 'baricitinib', dose: '2' },
  { ...WHOLE_TIME, drug: 'ritlecitinib', dose: '50' },
  { ...WHOLE_TIME, drug: 'deuruxolitinib', dose: '8', perDay: 2 },
  { ...WHOLE_TIME, drug: null, dose: '' },
];
