import type { Region } from '@bifrons/knowledge';
import { formOf } from '../diseases/registry.ts';
import { FIRST_QUESTION, questionOf, type Question } from './question.ts';
import {
  HORIZON_WEEKS,
  MAX_COURSES,
  moveHandle,
  NO_MEDICINE,
  withPause,
  type Course,
  type Handle,
} from '../regimens/course.ts';
import type { OpenRecord } from './open-record.ts';
import { NO_PRICES, type PriceDraft, type PricesDraft } from './own-prices.ts';
import type { TrialDraft } from './trial-draft.ts';
import { changePatient, type PatientChange } from '../patient/patient-change.ts';
import { EXAMPLE_PATIENT, type PatientDraft } from '../patient/patient-draft.ts';
import type { Horizon, View } from './view.ts';

/** All that the workbench remembers: the person, and what is looked at. */
export interface Workbench extends View {
  patient: PatientDraft;
  /** Whose record the person is; null of a person who is nobody's but this browser's. */
  record: OpenRecord | null;
  /** The virtual trial; null until one is designed. */
  trial: TrialDraft | null;
  /** What medicines cost where the reader is. */
  prices: PricesDraft;
}

export type CourseChange = Partial<Pick<Course, 'drug' | 'dose' | 'perDay' | 'injected' | 'area'>>;

export type Action =
  | PatientChange
  /** The person in another way, or another person, such as one from a file: then with whose record that is. */
  | { type: 'take-patient'; patient: PatientDraft; record?: OpenRecord | null }
  /** What the record of the open person has by now. */
  | { type: 'record-saved'; record: OpenRecord }
  | { type: 'add-course'; course: Omit<Course, 'id'> }
  | { type: 'duplicate-course'; id: number }
  | { type: 'remove-course'; id: number }
  | { type: 'change-course'; id: number; change: CourseChange }
  | { type: 'move-handle'; id: number; handle: Handle; week: number }
  | { type: 'add-pause'; id: number }
  | { type: 'remove-pause'; id: number; index: number }
  | { type: 'focus-course'; id: number }
  | { type: 'set-cursor'; week: number }
  | { type: 'set-day'; day: number }
  | { type: 'place-course'; id: number; place: number }
  | { type: 'choose-region'; region: View['region'] }
  | { type: 'choose-horizon'; weeks: Horizon }
  | { type: 'set-weight'; criterion: string; weight: number | null }
  | { type: 'set-price'; drug: string; price: PriceDraft }
  | { type: 'set-currency'; currency: string }
  | { type: 'ask'; change: Partial<Question> }
  | { type: 'design-trial'; trial: TrialDraft }
  | { type: 'look'; view: Partial<View> }
  /** What another tab has saved. */
  | { type: 'take-over'; workbench: Workbench };

/** What is compared first in a disease and a region: the medicines of its labels, and none. */
const firstCourses = (disease: string, region: Region): readonly Course[] =>
  [...formOf(disease).first[region], NO_MEDICINE].map((course, k) => ({ id: k + 1, ...course }));

const isUntouched = ({ courses, patient, region }: Workbench): boolean =>
  JSON.stringify(courses) === JSON.stringify(firstCourses(patient.disease, region));

/** The first regimens of a disease in place of those of another that nobody has touched. */
function coursesFor(state: Workbench, disease: string): Pick<Workbench, 'courses' | 'focus'> {
  const { patient, courses, focus, region } = state;
  return patient.disease !== disease && (isUntouched(state) || patient.origin === 'example')
    ? { courses: firstCourses(disease, region), focus: 1 }
    : { courses, focus };
}

/** The view in another region, with its own first regimens in place of those that nobody has touched. */
const inRegion = (state: Workbench, region: Region): Workbench => ({
  ...state,
  region,
  ...(isUntouched(state) ? { courses: firstCourses(state.patient.disease, region), focus: 1 } : {}),
});

/** The first screen: one patient with severe disease, the medicines approved for it and none. */
export const FIRST_WORKBENCH: Workbench = {
  patient: EXAMPLE_PATIENT,
  record: null,
  trial: null,
  prices: NO_PRICES,
  courses: firstCourses(EXAMPLE_PATIENT.disease, 'us'),
  focus: 1,
  cursorWeek: 52,
  day: 252,
  region: 'us',
  horizonWeeks: 52,
  weights: {},
  question: FIRST_QUESTION,
};

export function reduce(state: Workbench, action: Action): Workbench {
  switch (action.type) {
    case 'choose-disease':
      return {
        ...state,
        patient: changePatient(state.patient, action),
        ...coursesFor(state, action.disease),
        // What is asked of the studies is of the disease that is looked at.
        question: state.question.disease === action.disease ? state.question : questionOf(action.disease),
      };
    case 'change-patient':
    case 'type-age':
    case 'type-birth-date':
    case 'type-score':
    case 'change-disease':
    case 'set-fact':
    case 'add-row':
    case 'change-row':
    case 'remove-row':
      return { ...state, patient: changePatient(state.patient, action) };
    case 'take-patient':
      return {
        ...state,
        patient: action.patient,
        record: action.record === undefined ? state.record : action.record,
        ...coursesFor(state, action.patient.disease),
      };
    case 'record-saved':
      return state.record?.person === action.record.person ? { ...state, record: action.record } : state;
    case 'add-course':
      return addCourse(state, action.course);
    case 'duplicate-course': {
      const original = state.courses.find((course) => course.id === action.id);
      return original ? addCourse(state, original) : state;
    }
    case 'remove-course':
      return removeCourse(state, action.id);
    case 'change-course':
      return changeCourse(state, action.id, (course) => ({ ...course, ...action.change }));
    case 'move-handle':
      return changeCourse(state, action.id, (course) => moveHandle(course, action.handle, action.week));
    case 'add-pause':
      return changeCourse(state, action.id, (course) => withPause(course) ?? course);
    case 'remove-pause':
      return changeCourse(state, action.id, (course) => ({
        ...course,
        pauses: course.pauses.filter((_, index) => index !== action.index),
      }));
    case 'focus-course':
      return { ...state, focus: action.id };
    case 'set-cursor':
      return { ...state, cursorWeek: clamp(Math.round(action.week), 0, HORIZON_WEEKS) };
    case 'set-day':
      return { ...state, day: clamp(Math.round(action.day), 0, HORIZON_WEEKS * 7) };
    case 'place-course':
      return { ...state, courses: placed(state.courses, action.id, action.place) };
    case 'choose-region':
      return inRegion(state, action.region);
    case 'choose-horizon':
      return { ...state, horizonWeeks: action.weeks };
    case 'set-weight':
      return { ...state, weights: weighted(state.weights, action.criterion, action.weight) };
    case 'set-price':
      return {
        ...state,
        prices: { ...state.prices, of: { ...state.prices.of, [action.drug]: action.price } },
      };
    case 'set-currency':
      return { ...state, prices: { ...state.prices, currency: action.currency } };
    case 'ask':
      return { ...state, question: { ...state.question, ...action.change } };
    case 'design-trial':
      return { ...state, trial: action.trial };
    case 'look':
      // A link that tells its region alone means the first regimens of that.
      return { ...inRegion(state, action.view.region ?? state.region), ...action.view };
    case 'take-over':
      return action.workbench;
  }
}

/** The course in focus, or the first one. */
export function focusedCourse(state: Workbench): Course | undefined {
  return state.courses.find((course) => course.id === state.focus) ?? state.courses[0];
}

function addCourse(state: Workbench, course: Omit<Course, 'id'>): Workbench {
  if (state.courses.length >= MAX_COURSES) return state;
  const id = freeId(state.courses);
  return { ...state, courses: [...state.courses, { ...course, id }], focus: id };
}

/** The smallest free number, because a course keeps the colour of its number. */
function freeId(courses: readonly Course[]): number {
  const used = new Set(courses.map((course) => course.id));
  let id = 1;
  while (used.has(id)) id += 1;
  return id;
}

function removeCourse(state: Workbench, id: number): Workbench {
  if (state.courses.length === 1) return state;
  const courses = state.courses.filter((course) => course.id !== id);
  const focus = state.focus === id ? (courses[0]?.id ?? state.focus) : state.focus;
  return { ...state, courses, focus };
}

/** The courses with one of them at another place, counted from 0. */
function placed(courses: readonly Course[], id: number, place: number): readonly Course[] {
  const moved = courses.find((course) => course.id === id);
  if (!moved) return courses;
  return courses.filter((course) => course !== moved).toSpliced(Math.max(0, place), 0, moved);
}

/** The weights with one of them set, or taken away. */
function weighted(weights: View['weights'], criterion: string, weight: number | null): View['weights'] {
  const others = Object.entries(weights).filter(([name]) => name !== criterion);
  return Object.fromEntries(
    weight === null ? others : [...others, [criterion, clamp(Math.round(weight), 0, 100)]],
  );
}

function changeCourse(state: Workbench, id: number, change: (course: Course) => Course): Workbench {
  return { ...state, courses: state.courses.map((course) => (course.id === id ? change(course) : course)) };
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
