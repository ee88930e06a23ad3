import { FIRST_STATE, type WorkbenchState } from './state.ts';
import { FIRST_PERSON, type PersonDraft } from './person/person.ts';
import { saltOf } from './person/regions.ts';
import { FIRST_TAKEN, MAX_VISITS, type TakenDraft, type VisitDraft } from './person/visits.ts';
import { HORIZON_WEEKS, MAX_COURSES, type Course, type Pause, type PerDay } from './regimens/course.ts';

/**
 * The state as the part of the page's address after `#`, for example
 * `p=38,f,70,95,2.5,88&h=94,90,80,82.5&r=1:baricitinib:4:1:0-104&r=2:baricitinib:4:1:0-36&f=1&w=52&d=252`:
 * the person as typed (age, sex, weight, eGFR, episode, SALT), hair loss by region, the regimens with their pauses
 * (`0-104~12-20`), the regimen in focus, the week of the cursor and the day of the pathway. Visits since treatment began
 * and what was taken follow the person where there are any: `v=12:80~24:52&t=baricitinib:4:1`.
 */
export function writeAddress({ person, courses, focus, cursorWeek, day }: WorkbenchState): string {
  const { age, sex, weightKg, egfr, episodeYears, salt, loss } = person;
  const typed = [age, sex === 'female' ? 'f' : 'm', weightKg, egfr, episodeYears, salt].map(encode).join(',');
  const regions = [loss.top, loss.left, loss.right, loss.back].map((value) => Math.round(value * 100) / 100);
  const regimens = courses.map((course) => `r=${writeCourse(course)}`);
  return [
    `p=${typed}`,
    `h=${regions.join(',')}`,
    ...writeRecord(person),
    ...regimens,
    `f=${focus}`,
    `w=${cursorWeek}`,
    `d=${day}`,
  ].join('&');
}

/** Reads an address; what is missing or cannot be read is as on the first screen. */
export function readAddress(hash: string): WorkbenchState {
  const parts = hash
    .replace(/^#/, '')
    .split('&')
    .map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)] as const);
  const first = (key: string): string | undefined => parts.find(([name]) => name === key)?.[1];
  const courses = readCourses(parts.filter(([name]) => name === 'r').map(([, text]) => text));
  const focus = whole(first('f'), 1, MAX_COURSES);
  return {
    person: { ...readPersonDraft(first('p'), first('h')), ...readRecordDraft(first('v'), first('t')) },
    courses,
    focus: courses.some((course) => course.id === focus) ? (focus ?? 1) : (courses[0]?.id ?? 1),
    cursorWeek: whole(first('w'), 0, HORIZON_WEEKS) ?? FIRST_STATE.cursorWeek,
    day: whole(first('d'), 0, HORIZON_WEEKS * 7 - 1) ?? FIRST_STATE.day,
  };
}

function writeCourse({ id, drug, dose, perDay, start, stop, pauses }: Course): string {
  const spans = [{ from: start, to: stop }, ...pauses].map(({ from, to }) => `${from}-${to}`).join('~');
  return `${id}:${drug ?? 'none'}:${encode(dose)}:${perDay}:${spans}`;
}

type SinceTreatment = Pick<PersonDraft, 'visits' | 'taken'>;

function writeRecord({ visits, taken }: SinceTreatment): string[] {
  const rows = visits.map(({ week, salt }) => `${encode(week)}:${encode(salt)}`).join('~');
  const { drug, dose, perDay } = taken;
  const text = `${drug ?? 'none'}:${encode(dose)}:${perDay}`;
  const isFirst = drug === FIRST_TAKEN.drug && dose === FIRST_TAKEN.dose && perDay === FIRST_TAKEN.perDay;
  return [
    ...(visits.length > 0 ? [`v=${rows}`] : []),
    ...(visits.length > 0 || !isFirst ? [`t=${text}`] : []),
  ];
}

function readRecordDraft(rows: string | undefined, taken: string | undefined): SinceTreatment {
  const visits = rows?.split('~').slice(0, MAX_VISITS).map(readVisit) ?? [];
  return { visits, taken: readTaken(taken) ?? FIRST_TAKEN };
}

function readVisit(row: string): VisitDraft {
  const [week = '', salt = ''] = row.split(':').map(decode);
  return { week, salt };
}

function readTaken(text: string | undefined): TakenDraft | null {
  const [drug = '', dose = '', perDayText] = text?.split(':') ?? [];
  const perDay = whole(perDayText, 1, 3);
  if (perDay === null || !isDrugId(drug)) return null;
  return { drug: drug === 'none' ? null : drug, dose: decode(dose), perDay: perDay as PerDay };
}

function readPersonDraft(
  typed: string | undefined,
  regions: string | undefined,
): Omit<PersonDraft, keyof SinceTreatment> {
  const texts = typed?.split(',').map(decode);
  if (texts?.length !== 6) return FIRST_PERSON;
  const [age = '', sex, weightKg = '', egfr = '', episodeYears = '', salt = ''] = texts;
  const [top, left, right, back] = (regions ?? '').split(',').map((text) => {
    const value = Number(text);
    return text !== '' && value >= 0 && value <= 100 ? value : undefined;
  });
  const known = top !== undefined && left !== undefined && right !== undefined && back !== undefined;
  const loss = known ? { top, left, right, back } : FIRST_PERSON.loss;
  return {
    age,
    sex: sex === 'm' ? 'male' : 'female',
    weightKg,
    egfr,
    episodeYears,
    salt: known ? salt : String(Math.round(saltOf(loss) * 10) / 10),
    loss,
  };
}

function readCourses(texts: readonly string[]): readonly Course[] {
  const courses = new Map<number, Course>();
  for (const text of texts) {
    const course = readCourse(text);
    if (course && !courses.has(course.id)) courses.set(course.id, course);
  }
  return courses.size > 0 ? [...courses.values()] : FIRST_STATE.courses;
}

function readCourse(text: string): Course | null {
  const [idText, drug, dose = '', perDayText, spansText = ''] = text.split(':');
  const id = whole(idText, 1, MAX_COURSES);
  const perDay = whole(perDayText, 1, 3);
  const spans = spansText.split('~').map(readSpan);
  const [treated, ...pauses] = spans.filter((span) => span !== null);
  if (id === null || perDay === null || !drug || !isDrugId(drug)) return null;
  if (!treated || spans.includes(null)) return null;
  const edges = [treated.from, ...pauses.flatMap(({ from, to }) => [from, to]), treated.to];
  if (edges.some((edge, index) => index > 0 && edge <= (edges[index - 1] ?? 0))) return null;
  return {
    id,
    drug: drug === 'none' ? null : drug,
    dose: decode(dose),
    perDay: perDay as PerDay,
    start: treated.from,
    stop: treated.to,
    pauses,
  };
}

function readSpan(text: string): Pause | null {
  const [fromText, toText] = text.split('-');
  const from = whole(fromText, 0, HORIZON_WEEKS);
  const to = whole(toText, 0, HORIZON_WEEKS);
  return from === null || to === null ? null : { from, to };
}

function isDrugId(text: string): boolean {
  return /^[a-z0-9-]+$/.test(text);
}

function whole(text: string | undefined, min: number, max: number): number | null {
  if (text === undefined || !/^\d+$/.test(text)) return null;
  const value = Number(text);
  return value >= min && value <= max ? value : null;
}

/** Percent-encoding that also hides the separators used here. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[~']/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
