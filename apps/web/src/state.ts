import { FIRST_PERSON, parseNumber, type PersonDraft, type PersonField, type Sex } from './person/person.ts';
import { saltOf, withSalt, type RegionId } from './person/regions.ts';
import { MAX_VISITS, type TakenDraft, type VisitDraft } from './person/visits.ts';
import {
  HORIZON_WEEKS,
  MAX_COURSES,
  moveHandle,
  withPause,
  type Course,
  type Handle,
} from './regimens/course.ts';

/** All that the page remembers; the address of the page holds the same. */
export interface WorkbenchState {
  person: PersonDraft;
  courses: readonly Course[];
  /** The course whose bands are full and whose pathway is shown. */
  focus: number;
  cursorWeek: number;
  /** Day of the pathway picture, counted from day 0 of week 0. */
  day: number;
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
  | { type: 'load'; state: WorkbenchState };

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
    case 'load':
      return action.state;
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

function changeCourse(state: WorkbenchState, id: number, change: (course: Course) => Course): WorkbenchState {
  return { ...state, courses: state.courses.map((course) => (course.id === id ? change(course) : course)) };
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
