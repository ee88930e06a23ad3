import { convertFact, patientFactVocabulary, type Comparison } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { conditionWords } from '../rules/condition-words.js';
import type { Statement } from '../rules/reason.js';
import type { CalendarEntry } from './calendar.js';
import { addDays } from '../dates.js';
import { demandWords, resultWords, type LabDemand, type OpenDemand } from './demands.js';
import { isGraver, type DemandName } from './reactions.js';

/** What to do today, and why, in one line. */
export interface Today {
  /** The whole of it in words. */
  readonly line: string;
  readonly action: DemandName;
  readonly because: readonly string[];
  /** Last day on which what was beyond a limit is to be measured again; null where nothing is. */
  readonly repeatBy: string | null;
  /** Why that day, where no label names one. */
  readonly repeatByAssumed: string | null;
  /** All that has to hold before it goes on; null where nothing is paused, or nothing allows it. */
  readonly goOnWhen: string | null;
  /** Less grave demands that are open beside it. */
  readonly also: readonly string[];
  readonly statements: readonly Statement[];
}

/** Labels name no day on which a value beyond a limit is to be repeated. This is our convention. */
export const repeatWithinDays = 7;

const pauses: readonly DemandName[] = ['interrupt', 'consider-interrupting'];

/** The gravest of all open demands decides; with none, a limit that was read and met, or that there was none. */
export function todayOf(
  open: readonly OpenDemand[],
  labs: readonly LabDemand[],
  calendar: readonly CalendarEntry[],
  today: string,
  say: Say,
): Today {
  const all = [...open, ...overdueTests(calendar, say)];
  const action = all
    .map(({ demand }) => demand)
    .reduce<DemandName | undefined>(
      (worst, one) => (worst === undefined || isGraver(one, worst) ? one : worst),
      undefined,
    );
  const due = dueWords(calendar, today, say);
  if (action === undefined) {
    const { action: calm, because, statements } = calmOf(labs, say);
    return {
      line: sentences([calmWords(calm, because, say), due]),
      action: calm,
      because,
      repeatBy: null,
      repeatByAssumed: null,
      goOnWhen: null,
      also: [],
      statements,
    };
  }
  const paused = pauses.includes(action);
  const isOf = ({ demand }: OpenDemand) => demand === action || (paused && pauses.includes(demand));
  const main = all.filter(isOf).toSorted((a, b) => Number(b.demand === action) - Number(a.demand === action));
  const because = unique(main.map(({ what }) => what));
  const repeated = main.flatMap(({ repeat, date }) =>
    repeat === undefined || date === null ? [] : [addDays(date, repeatWithinDays)],
  );
  const first = repeated.toSorted()[0];
  const repeatBy = first === undefined ? null : first < today ? today : first;
  // What is looked at without delay may have a condition of its own: all of them hold before it goes on.
  const goOnWhen = paused ? goOnWords([...main, ...all.filter((one) => !isOf(one))], say) : null;
  const rest = all.filter((one) => !isOf(one)).toSorted((a, b) => (isGraver(a.demand, b.demand) ? -1 : 1));
  const also = unique(
    rest
      .filter(({ demand }) => demand !== 'seek-care')
      .map(({ demand, what }) => say('{demand}: {what}', { demand: demandWords(demand, say), what })),
  );
  const urgent = unique(rest.filter(({ demand }) => demand === 'seek-care').map(({ what }) => what));
  const reason = because.join('; ');
  return {
    line: sentences([
      actionWords(action, reason, say),
      urgent.length === 0
        ? ''
        : say('Have it looked at without delay: {because}.', { because: urgent.join('; ') }),
      repeatBy === null
        ? ''
        : repeatBy === today
          ? say('Repeat today.')
          : say('Repeat by {day}.', { day: dayWords(repeatBy, today, say) }),
      goOnWhen ?? '',
    ]),
    action,
    because,
    repeatBy,
    repeatByAssumed:
      repeatBy === null
        ? null
        : say('{days} days after the result: our convention, labels name no day', { days: repeatWithinDays }),
    goOnWhen,
    also,
    statements: main.flatMap(({ statements }) => statements),
  };
}

/** Tests that the label wanted and nobody has a result of, each since it was wanted first. */
const overdueTests = (calendar: readonly CalendarEntry[], say: Say): OpenDemand[] =>
  calendar
    .filter(
      ({ kind, status, dependsOn }) => kind === 'test' && status === 'overdue' && dependsOn.length === 0,
    )
    .filter(({ what }, index, all) => all.findIndex((one) => one.what === what) === index)
    .map(({ what, dueTo, statements }) => ({
      demand: 'test',
      date: null,
      what: say('{what} since {date}', { what, date: dueTo }),
      until: [],
      statements,
    }));

/** What of the calendar is to be done in the days that have begun. */
function dueWords(calendar: readonly CalendarEntry[], today: string, say: Say): string {
  const due = calendar.filter(
    ({ kind, status, dependsOn }) => kind === 'test' && status === 'due' && dependsOn.length === 0,
  );
  const by = due.map(({ dueTo }) => dueTo).toSorted()[0];
  if (by === undefined) return '';
  return say('Test by {day}: {tests}.', {
    day: dayWords(by, today, say),
    tests: unique(due.map(({ what }) => what)).join(', '),
  });
}

/** Without any demand: the last result of each test since the start. */
function calmOf(
  labs: readonly LabDemand[],
  say: Say,
): { action: DemandName; because: string[]; statements: readonly Statement[] } {
  const last = [...new Map(labs.map((lab) => [lab.fact, lab])).values()];
  for (const action of ['restart', 'continue', 'no-limit'] as const) {
    const some = last.filter(({ demand }) => demand === action);
    if (some.length > 0)
      return {
        action,
        because: some.map((lab) => resultWords(lab, say)),
        statements: some.flatMap(({ statements }) => statements),
      };
  }
  return { action: 'no-limit', because: [], statements: [] };
}

function calmWords(action: DemandName, because: readonly string[], say: Say): string {
  const results = because.join('; ');
  if (action === 'continue') return say('Continue: {results}, within the limits of the label.', { results });
  if (action === 'restart')
    return say('Go on again: {results}, and nothing else is paused for.', { results });
  return because.length === 0
    ? say('No result since the start that a limit was read for: nothing here says whether to go on.')
    : say('No limit read in this label for {results}: nothing here says whether to go on.', { results });
}

function actionWords(action: DemandName, because: string, say: Say): string {
  switch (action) {
    case 'stop':
      return say('Stop today: {because}.', { because });
    case 'interrupt':
      return say('Pause today: {because}.', { because });
    case 'consider-interrupting':
      return say('Consider a pause today: {because}.', { because });
    case 'do-not-start':
      return say('Do not start: {because}.', { because });
    case 'seek-care':
      return say('Have it looked at without delay: {because}.', { because });
    case 'reconsider':
      return say('Decide today whether it goes on: {because}.', { because });
    case 'reduce-dose':
      return say('Lower the dose today: {because}.', { because });
    case 'no-live-vaccine':
      return say('No live vaccine on this medicine: {because}.', { because });
    case 'plan-ahead':
      return say('Plan ahead: {because}.', { because });
    case 'repeat':
      return say('Repeat the test: {because}.', { because });
    case 'test':
      return say('Test now, overdue: {because}.', { because });
    default:
      return say('Ask first: {because}.', { because });
  }
}

/** "Go on at 0.5 or more." All that paused has to be over; of two limits of one test the stricter one. */
function goOnWords(main: readonly OpenDemand[], say: Say): string | null {
  const untils = main.flatMap(({ until }) => until);
  const limits = new Map<string, Comparison>();
  const others: string[] = [];
  for (const { until, of } of untils) {
    const leaf = typeof until === 'object' ? inOwnUnit(until) : undefined;
    if (leaf === undefined) others.push(otherWords(until, of, say));
    else {
      const key = `${leaf.fact} ${leaf.is.startsWith('>')}`;
      const known = limits.get(key);
      if (known === undefined || isStricter(leaf, known)) limits.set(key, leaf);
    }
  }
  const told = [...limits.values()];
  const [single] = told;
  const when = unique(others);
  if (single === undefined && when.length === 0) return null;
  const conditions = joined(when, say);
  if (single === undefined) return say('Go on when {conditions}.', { conditions });
  const limit =
    told.length === 1
      ? boundWords(single, say)
      : say('with {limits}', {
          limits: joined(
            told.map((leaf) => limitOfTest(leaf, say)),
            say,
          ),
        });
  return when.length === 0
    ? say('Go on {limit}.', { limit })
    : say('Go on {limit}, and when {conditions}.', { limit, conditions });
}

const joined = (some: readonly string[], say: Say): string =>
  some.length === 0 ? '' : some.reduce((one, other) => say('{one} and {other}', { one, other }));

function boundWords(leaf: Comparison, say: Say): string {
  const limit = limitWords(leaf, say);
  if (leaf.is === '>') return say('above {limit}', { limit });
  if (leaf.is === '>=') return say('at {limit} or more', { limit });
  return leaf.is === '<' ? say('below {limit}', { limit }) : say('at {limit} or less', { limit });
}

function limitOfTest(leaf: Comparison, say: Say): string {
  const told = { test: say(patientFactVocabulary[leaf.fact].words), limit: limitWords(leaf, say) };
  if (leaf.is === '>') return say('{test} above {limit}', told);
  if (leaf.is === '>=') return say('{test} {limit} or more', told);
  return leaf.is === '<' ? say('{test} below {limit}', told) : say('{test} {limit} or less', told);
}

/** A limit in the unit of the vocabulary, which is that of the values that are shown. */
function inOwnUnit(until: Exclude<OpenDemand['until'][number]['until'], string>): Comparison | undefined {
  if (!('fact' in until) || typeof until.value !== 'number') return undefined;
  const value = convertFact(until.fact, until.value, until.unit ?? '');
  return value === undefined || !/[<>]/.test(until.is) ? undefined : { ...until, value };
}

function isStricter(a: Comparison, b: Comparison): boolean {
  const [x, y] = [a.value as number, b.value as number];
  if (x === y) return !a.is.includes('=') && b.is.includes('=');
  return a.is.startsWith('>') ? x > y : x < y;
}

const limitWords = ({ value }: Comparison, say: Say): string =>
  say.number(Number((value as number).toPrecision(4)), 4);

function otherWords(until: OpenDemand['until'][number]['until'], of: string, say: Say): string {
  switch (until) {
    case 'resolved':
      return say('{event} is over', { event: of });
    case 'excluded':
      return say('an injury by the medicine is excluded ({what})', { what: of });
    case 'normal':
      return say('{test} is back to normal', { test: of });
    default:
      return conditionWords(until, say);
  }
}

const locales = { en: 'en-GB', de: 'de', ko: 'ko' } as const;

/** "6 December", with the year where it is another one. */
export function dayWords(date: string, today: string, say: Say): string {
  return new Intl.DateTimeFormat(locales[say.language], {
    day: 'numeric',
    month: 'long',
    ...(date.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}

const sentences = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
const unique = <T>(some: readonly T[]): T[] => [...new Set(some)];
