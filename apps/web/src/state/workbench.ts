import { FIRST_QUESTION, type Question } from '../evidence/question.ts';
import { FIRST_PERSON, parseNumber, type PersonDraft, type PersonField, type Sex } from '../person/person.ts';
import { saltOf, withSalt, type RegionId } from '../person/regions.ts';
import { MAX_VISITS, type TakenDraft, type VisitDraft } from '../person/visits.ts';
import {
  HORIZON_WEEKS,
  MAX_COURSES,
  moveHandle,
  withPause,
  type Course,
  type Handle,
} from '../regimens/course.ts';
import type { Horizon, View } from './view.ts';

/** All that the workbench remembers: the person, and what is looked at. */
export interface WorkbenchState extends View {
  person: PersonDraft;
}

export type CourseChange = Partial<Pick<Course, 'drug' | 'dose' | 'perDay'>>;

export type Action =
  | { type: 'type-field'; field: PersonField['id']; text: string }
  | { type: 'choose-sex'; sex: Sex }
  | { type: 'set-salt'; salt: number }
  | { type: 'set-region'; region: RegionId; loss: number }
  | { type: 'add-visit' }
  | { type: 'remove-visit'; index: number }
  | { type: 'type-visit'; index: number; change: Partial<VisitDraft> }
  | { type: 'change-taken'; change: Partial<TakenDraft> }
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
  | { type: 'ask'; change: Partial<Question> }
  | { type: 'look'; view: Partial<View> };

const BARICITINIB = { drug: 'baricitinib', dose: '4', perDay: 1, start: 0, pauses: [] } as const;

/** The first screen: one severe patient, baricitinib continued against stopped at week 36. */
export const FIRST_STATE: WorkbenchState = {
  person: FIRST_PERSON,
  courses: [
    { id: 1, ...BARICITINIB, stop: HORIZON_WEEKS },
    { id: 2, ...BARICITINIB, stop: 36 },
  ],
  focus: 1,
  cursorWeek: 52,
  day: 252,
  region: 'us',
  horizonWeeks: 52,
  weights: {},
  question: FIRST_QUESTION,
};

export function reduce(state: WorkbenchState, action: Action): WorkbenchState {
  switch (action.type) {
    case 'type-field':
      return { ...state, person: typeField(state.person, action.field, action.text) };
    case 'choose-sex':
      return { ...state, person: { ...state.person, sex: action.sex } };
    case 'set-salt':
      return { ...state, person: typeField(state.person, 'salt', String(action.salt)) };
    case 'set-region':
      return { ...state, person: setRegion(state.person, action.region, action.loss) };
    case 'add-visit':
    case 'remove-visit':
    case 'type-visit':
      return { ...state, person: { ...state.person, visits: changeVisits(state.person.visits, action) } };
    case 'change-taken':
      return { ...state, person: { ...state.person, taken: { ...state.person.taken, ...action.change } } };
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
      return { ...state, region: action.region };
    case 'choose-horizon':
      return { ...state, horizonWeeks: action.weeks };
    case 'set-weight':
      return { ...state, weights: weighted(state.weights, action.criterion, action.weight) };
    case 'ask':
      return { ...state, question: { ...state.question, ...action.change } };
    case 'look':
      return { ...state, ...action.view };
  }
}

/** The course in focus, or the first one. */
export function focusedCourse(state: WorkbenchState): Course | undefined {
  return state.courses.find((course) => course.id === state.focus) ?? state.courses[0];
}

function typeField(person: PersonDraft, field: PersonField['id'], text: string): PersonDraft {
  if (field !== 'salt') return { ...person, [field]: text };
  const salt = parseNumber(text);
  const readable = salt !== null && salt >= 0 && salt <= 100;
  return { ...person, salt: text, loss: readable ? withSalt(person.loss, salt) : person.loss };
}

function setRegion(person: PersonDraft, region: RegionId, value: number): PersonDraft {
  const loss = { ...person.loss, [region]: clamp(value, 0, 100) };
  return { ...person, loss, salt: String(Math.round(saltOf(loss) * 10) / 10) };
}

function changeVisits(
  visits: readonly VisitDraft[],
  action: Extract<Action, { type: 'add-visit' | 'remove-visit' | 'type-visit' }>,
): readonly VisitDraft[] {
  switch (action.type) {
    case 'add-visit':
      return visits.length < MAX_VISITS ? [...visits, { week: '', salt: '' }] : visits;
    case 'remove-visit':
      return visits.filter((_, index) => index !== action.index);
    case 'type-visit':
      return visits.map((visit, index) => (index === action.index ? { ...visit, ...action.change } : visit));
  }
}

function addCourse(state: WorkbenchState, course: Omit<Course, 'id'>): WorkbenchState {
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

function removeCourse(state: WorkbenchState, id: number): WorkbenchState {
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

function changeCourse(state: WorkbenchState, id: number, change: (course: Course) => Course): WorkbenchState {
  return { ...state, courses: state.courses.map((course) => (course.id === id ? change(course) : course)) };
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
