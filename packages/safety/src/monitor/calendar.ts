import {
  patientFactVocabulary,
  tests,
  type Clause,
  type Indication,
  type PatientRecord,
  type TestId,
} from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import type { Person } from '../person/person.js';
import { evaluateClause } from '../rules/applicable.js';
import { rulesOf } from '../rules/floor.js';
import type { Missing } from '../rules/evaluate.js';
import { statementOf, type Statement } from '../rules/reason.js';
import { testWords } from '../rules/consequence-words.js';
import { addDays, daysBetween } from '../dates.js';
import type { OpenDemand } from './demands.js';
import type { Treatment } from './treatment.js';

/** Something that the label wants done, with the days between which it is due. */
export interface CalendarEntry {
  readonly kind: 'test' | 'recheck' | 'vaccination' | 'review';
  readonly what: string;
  readonly test?: TestId;
  /** Weeks from one to the next, where the label has it again and again. */
  readonly everyWeeks?: number;
  /** Week of treatment from and to which it is due, as the label has it. */
  readonly week: { readonly from: number; readonly to: number };
  readonly dueFrom: string;
  readonly dueTo: string;
  readonly status: 'done' | 'upcoming' | 'due' | 'overdue';
  /** Day of the result or visit; absent when a fact without a date shows that it was done. */
  readonly doneOn?: string;
  /** Facts that decide whether the label wants it at all; empty when it does. */
  readonly dependsOn: readonly Missing[];
  readonly statements: readonly Statement[];
}

/** A test that the label leaves to routine care: no date follows from it. */
export interface RoutineTest {
  readonly test: TestId;
  readonly what: string;
  readonly dependsOn: readonly Missing[];
  readonly statements: readonly Statement[];
}

/** Labels name single weeks; a week earlier or later counts as in time. This is our convention. */
const toleranceDays = 7;
/** How far the calendar looks ahead where nothing else is said. */
const aheadWeeks = 52;

interface Wish {
  readonly kind: Exclude<CalendarEntry['kind'], 'recheck'>;
  readonly test?: TestId;
  readonly every?: number;
  readonly from: number;
  readonly to: number;
  readonly dependsOn: readonly Missing[];
  readonly statement: Statement;
}

/** Tests, vaccinations and reviews of a course, in order of their day, with what has been done about them. */
export function calendarOf(
  patient: PatientRecord,
  person: Person,
  treatment: Treatment,
  indication: Indication,
  today: string,
  weeksAhead = aheadWeeks,
): { entries: CalendarEntry[]; routine: RoutineTest[] } {
  const wishes: Wish[] = [];
  const routine = new Map<TestId, RoutineTest>();
  const horizon = addDays(today, 7 * weeksAhead);
  const { label, start } = treatment;
  for (const rule of rulesOf(label))
    for (const clause of rule.clauses) {
      const { evaluation } = evaluateClause(label, rule, clause, person, indication);
      if (evaluation.truth === false) continue;
      const statement = statementOf(label, rule, clause, person.say);
      wishes.push(...wishesOf(clause, statement, evaluation.missing, start, horizon));
      if (clause.then.kind === 'monitor' && clause.then.routine === true)
        for (const test of clause.then.tests) {
          const known = routine.get(test);
          routine.set(test, {
            test,
            what: testWords(test, person.say),
            dependsOn: known?.dependsOn.length === 0 ? [] : evaluation.missing,
            statements: [...(known?.statements ?? []), statement],
          });
        }
    }
  const entries = merged(wishes).map((group) => entryOf(group, patient, person, start, today));
  entries.sort(byDay);
  return { entries, routine: [...routine.values()] };
}

export const byDay = (a: CalendarEntry, b: CalendarEntry): number =>
  a.dueTo < b.dueTo ? -1 : a.dueTo > b.dueTo ? 1 : a.what < b.what ? -1 : 1;

/** What open demands want measured again, within so many days of the result. */
export function rechecksOf(
  open: readonly OpenDemand[],
  withinDays: number,
  start: string,
  today: string,
  say: Say,
): CalendarEntry[] {
  const entries = open.flatMap(({ repeat, date, statements }): CalendarEntry[] => {
    if (repeat === undefined || date === null) return [];
    const dueTo = addDays(date, withinDays);
    const test = tests().tests.find(({ facts }) => facts.length === 1 && facts[0] === repeat)?.id;
    const weekOf = (day: string) => Math.round((10 * daysBetween(start, day)) / 7) / 10;
    return [
      {
        kind: 'recheck',
        what: say('{test} again', { test: say(patientFactVocabulary[repeat].words) }),
        ...(test === undefined ? {} : { test }),
        week: { from: weekOf(date), to: weekOf(dueTo) },
        dueFrom: date,
        dueTo,
        status: today <= dueTo ? 'due' : 'overdue',
        dependsOn: [],
        statements,
      },
    ];
  });
  return [...new Map(entries.map((entry) => [`${entry.what} ${entry.dueTo}`, entry])).values()];
}

function wishesOf(
  { then }: Clause,
  statement: Statement,
  dependsOn: readonly Missing[],
  start: string,
  horizon: string,
): Wish[] {
  const common = { dependsOn, statement };
  switch (then.kind) {
    case 'test-before-start':
      return then.tests.map((test) => ({ ...common, kind: 'test', test, from: 0, to: 0 }));
    case 'monitor': {
      const windows: { readonly from: number; readonly to: number; readonly every?: number }[] = [
        ...then.windows,
      ];
      const { every } = then;
      if (every !== undefined)
        for (let k = 1; addDays(start, 7 * k * every.from) <= horizon; k++)
          windows.push({
            from: k * every.from,
            to: k * every.to,
            every: every.from,
          });
      return then.tests.flatMap((test) =>
        windows.map((window) => ({ ...common, kind: 'test', test, ...window })),
      );
    }
    case 'vaccinate-before':
      return [{ ...common, kind: 'vaccination', from: 0, to: 0 }];
    case 'reassess-at-week':
      return [{ ...common, kind: 'review', from: then.week, to: then.week }];
    default:
      return [];
  }
}

/** Wishes for the same thing in the same weeks. */
function merged(wishes: readonly Wish[]): Wish[][] {
  const groups = new Map<string, Wish[]>();
  for (const wish of wishes) {
    const key = `${wish.kind} ${wish.test ?? ''} ${wish.from} ${wish.to}`;
    groups.set(key, [...(groups.get(key) ?? []), wish]);
  }
  return [...groups.values()];
}

function entryOf(
  group: readonly Wish[],
  patient: PatientRecord,
  person: Person,
  start: string,
  today: string,
): CalendarEntry {
  const { kind, test, from, to } = group[0]!;
  const every = group.find((wish) => wish.every !== undefined)?.every;
  const before = to === 0;
  const slack = from === to && !before ? toleranceDays : 0;
  const dueFrom = addDays(start, 7 * from - slack);
  const dueTo = addDays(start, 7 * to + slack);
  const done = doneOn(kind, test, before ? '' : dueFrom, before ? dueTo : today, patient, person);
  const status =
    done !== undefined ? 'done' : today < dueFrom ? 'upcoming' : today <= dueTo ? 'due' : 'overdue';
  return {
    kind,
    what:
      kind === 'test' && test !== undefined
        ? testWords(test, person.say)
        : kind === 'vaccination'
          ? person.say('vaccinations')
          : person.say('look at the benefit'),
    ...(test === undefined ? {} : { test }),
    ...(every === undefined ? {} : { everyWeeks: every }),
    week: { from, to },
    dueFrom,
    dueTo,
    status,
    ...(done === undefined || done === '' ? {} : { doneOn: done }),
    dependsOn: group.some(({ dependsOn }) => dependsOn.length === 0) ? [] : group[0]!.dependsOn,
    statements: group.map(({ statement }) => statement),
  };
}

/** The day on which something was done between two days; '' when it was done on an unknown day before the start. */
function doneOn(
  kind: CalendarEntry['kind'],
  test: TestId | undefined,
  from: string,
  to: string,
  patient: PatientRecord,
  person: Person,
): string | undefined {
  const within = (date: string) => date >= from && date <= to;
  if (kind === 'vaccination')
    return person.facts.get('vaccinationsUpToDate')?.value === true ? '' : undefined;
  if (kind === 'review') return (patient.visits ?? []).map(({ date }) => date).find(within);
  const facts = tests().tests.find(({ id }) => id === test)?.facts ?? [];
  const dates = [
    ...person.labs.filter(({ fact }) => facts.includes(fact)).map(({ date }) => date),
    ...(patient.examinations ?? []).filter((one) => one.test === test).map(({ date }) => date),
  ]
    .filter(within)
    .sort();
  const date = from === '' ? dates.at(-1) : dates[0];
  if (date !== undefined) return date;
  // Before the start a fact without a date shows that somebody looked.
  const shown =
    facts.length > 0 &&
    facts.every((fact) => person.facts.has(fact) && person.facts.get(fact)?.date === undefined);
  return from === '' && shown ? '' : undefined;
}
