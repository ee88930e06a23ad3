import { findDrug, injections, type Region } from '@bifrons/knowledge';
import { readQuestion, writeQuestion, type Question } from './question.ts';
import {
  HORIZON_WEEKS,
  MAX_COURSES,
  type Course,
  type Injected,
  type Loadings,
  type Pause,
  type PerDay,
} from '../regimens/course.ts';

/** How far ahead options are compared, in weeks. */
export const HORIZONS = [24, 52, 104] as const;
export type Horizon = (typeof HORIZONS)[number];

/** What the screens show of the workbench: nothing about the person, so it may stand in an address. */
export interface View {
  /** The regimens that are compared, one to four. */
  courses: readonly Course[];
  /** The course whose bands are full and whose pathway is shown. */
  focus: number;
  cursorWeek: number;
  /** Day of the pathway picture, counted from day 0 of week 0. */
  day: number;
  /** Whose labels count. */
  region: Region;
  horizonWeeks: Horizon;
  /** What matters to the person: weights by criterion, 0 to 100; none is set at first. */
  weights: Readonly<Record<string, number>>;
  /** What is asked of the published studies. */
  question: Question;
}

export type ViewPart = keyof View;

/** The search of an address: plain texts by key. */
export type Search = Readonly<Record<string, string>>;

/** How a part of the view is written into an address and read from it; null where it cannot be read. */
interface Writing<T> {
  write: (value: T) => Search;
  read: (search: Search) => T | null;
}

const WRITINGS: { readonly [Part in ViewPart]: Writing<View[Part]> } = {
  courses: {
    write: (courses) => ({ regimens: courses.map(writeCourse).join(',') }),
    read: ({ regimens }) => readCourses(regimens?.split(',') ?? []),
  },
  focus: wholeNumber('focus', 1, MAX_COURSES),
  cursorWeek: wholeNumber('week', 0, HORIZON_WEEKS),
  day: wholeNumber('day', 0, HORIZON_WEEKS * 7 - 1),
  region: {
    write: (region) => ({ region }),
    read: ({ region }) => (region === 'us' || region === 'eu' ? region : null),
  },
  horizonWeeks: {
    write: (weeks) => ({ horizon: String(weeks) }),
    read: ({ horizon }) => HORIZONS.find((weeks) => String(weeks) === horizon) ?? null,
  },
  weights: {
    write: (weights): Search => {
      const text = Object.entries(weights).map(([criterion, weight]) => `${criterion}:${weight}`);
      return text.length === 0 ? {} : { weights: text.join(',') };
    },
    read: ({ weights }) => (weights === undefined ? null : readWeights(weights)),
  },
  question: { write: writeQuestion, read: readQuestion },
};

/** Parts of the view as an address holds them. */
export function writeView(view: View, parts: readonly ViewPart[]): Search {
  const written = parts.map((part) => (WRITINGS[part] as Writing<unknown>).write(view[part]));
  return Object.assign({}, ...written) as Search;
}

/** The parts of the view that an address tells; what it does not say, or says wrongly, is left out. */
export function readView(search: Search, parts: readonly ViewPart[]): Partial<View> {
  const read = parts.map((part) => [part, WRITINGS[part].read(search)] as const);
  return Object.fromEntries(read.filter(([, value]) => value !== null)) as Partial<View>;
}

/** What of any search makes sense here, written as we write it. */
export function validSearch(search: Record<string, unknown>): Search {
  const texts = Object.entries(search).map(([key, value]) => [key, String(value)] as const);
  const view = readView(Object.fromEntries(texts), Object.keys(WRITINGS) as ViewPart[]);
  return writeView(view as View, Object.keys(view) as ViewPart[]);
}

/** Keys of an address that are nobody's view: what `firstLanguage` reads. */
const OTHER_KEYS = ['lang'];

/**
 * What of a search says nothing here or cannot be read, as `key=text`; of regimens only those that cannot. Everything else is
 * looked at all the same.
 */
export function unreadable(search: Search): string[] {
  const written = validSearch(search);
  return Object.entries(search).flatMap(([key, text]) => {
    if (OTHER_KEYS.includes(key) || text === written[key]) return [];
    if (key === 'regimens') {
      const read = new Set<number>();
      return text
        .split(',')
        .filter((one) => {
          const course = readCourse(one);
          const isRead = course !== null && !read.has(course.id);
          if (isRead) read.add(course.id);
          return !isRead;
        })
        .map((one) => `${key}=${one}`);
    }
    // Written in another way, such as 07, or several of the same.
    const isRead = key in written && (key === 'weights' || Number(text) === Number(written[key]));
    return isRead ? [] : [`${key}=${text}`];
  });
}

function wholeNumber(key: string, min: number, max: number): Writing<number> {
  return { write: (value) => ({ [key]: String(value) }), read: (search) => whole(search[key], min, max) };
}

/**
 * A course as `1:baricitinib:4:1:0-104~12-20`: number, drug, dose as typed, times a day, weeks treated, pauses. Of what is
 * injected, the times are `q2_600_1` or `q2_600_1_16_4`: weeks between, first dose, how often
 * (`2x4`: each for four weeks), from week, weeks between then; of a
 * cream they may be `2_10`: twice a day, on 10 % of the body.
 */
function writeCourse({ id, drug, dose, perDay, area = '', injected, start, stop, pauses }: Course): string {
  const spans = [{ from: start, to: stop }, ...pauses].map(({ from, to }) => `${from}-${to}`).join('~');
  const times =
    injected === null
      ? [String(perDay), ...(area.trim() === '' ? [] : [encodeDose(area)])].join('_')
      : writeInjected(injected);
  return `${id}:${drug ?? 'none'}:${encodeDose(dose)}:${times}:${spans}`;
}

function readCourses(texts: readonly string[]): readonly Course[] | null {
  const courses = new Map<number, Course>();
  for (const text of texts) {
    const course = readCourse(text);
    if (course && !courses.has(course.id)) courses.set(course.id, course);
  }
  return courses.size > 0 ? [...courses.values()] : null;
}

function readCourse(text: string): Course | null {
  const [idText, drug, dose = '', times = '', spansText = ''] = text.split(':');
  const id = whole(idText, 1, MAX_COURSES);
  const injected = readInjected(times);
  const [often, area] = injected === null ? times.split('_') : ['1'];
  const perDay = whole(often, 1, 3);
  const spans = spansText.split('~').map(readSpan);
  const [treated, ...pauses] = spans.filter((span) => span !== null);
  if (id === null || perDay === null || !drug || !isKnownDrug(drug)) return null;
  if (!treated || spans.includes(null)) return null;
  const edges = [treated.from, ...pauses.flatMap(({ from, to }) => [from, to]), treated.to];
  if (edges.some((edge, index) => index > 0 && edge <= (edges[index - 1] ?? 0))) return null;
  return {
    id,
    drug: drug === 'none' ? null : drug,
    dose: decodeDose(dose),
    perDay: perDay as PerDay,
    ...(area === undefined ? {} : { area: decodeDose(area) }),
    injected,
    start: treated.from,
    stop: treated.to,
    pauses,
  };
}

const isKnownDrug = (drug: string): boolean =>
  drug === 'none' || findDrug(drug) !== undefined || injections.some(({ id }) => id === drug);

function writeInjected({ everyWeeks, loading, loadings, loadingEvery, stretch }: Injected): string {
  const after = stretch === null ? [] : [String(stretch.from), stretch.everyWeeks];
  const first = loadingEvery === undefined ? String(loadings) : `${loadings}x${loadingEvery}`;
  return `q${[everyWeeks, loading, first, ...after].map(encodeDose).join('_')}`;
}

/** Null: it is taken every day. */
function readInjected(times: string): Injected | null {
  if (!times.startsWith('q')) return null;
  const [everyWeeks = '', loading = '', loadings, fromText, after = ''] = times
    .slice(1)
    .split('_')
    .map(decodeDose);
  const [many, ...apart] = (loadings ?? '').split('x');
  const from = whole(fromText, 0, HORIZON_WEEKS);
  return {
    everyWeeks,
    loading,
    loadings: (whole(many, 1, 4) ?? 1) as Loadings,
    ...(apart.length === 0 ? {} : { loadingEvery: apart.join('x') }),
    stretch: from === null ? null : { from, everyWeeks: after },
  };
}

function readSpan(text: string): Pause | null {
  const [fromText, toText] = text.split('-');
  const from = whole(fromText, 0, HORIZON_WEEKS);
  const to = whole(toText, 0, HORIZON_WEEKS);
  return from === null || to === null ? null : { from, to };
}

function readWeights(text: string): View['weights'] | null {
  const pairs = text.split(',').map((pair) => {
    const [criterion = '', weight] = pair.split(':');
    return [criterion, whole(weight, 0, 100)] as const;
  });
  return pairs.every(([criterion, weight]) => criterion !== '' && weight !== null)
    ? (Object.fromEntries(pairs) as View['weights'])
    : null;
}

function whole(text: string | undefined, min: number, max: number): number | null {
  if (text === undefined || !/^\d+$/.test(text)) return null;
  const value = Number(text);
  return value >= min && value <= max ? value : null;
}

/** A dose is kept as typed, so the signs that separate courses and their parts must be hidden. */
function encodeDose(text: string): string {
  return encodeURIComponent(text).replaceAll('~', '%7E').replaceAll('_', '%5F');
}

function decodeDose(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
