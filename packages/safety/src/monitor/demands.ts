import {
  convertFact,
  patientFactVocabulary,
  type Comparison,
  type Condition,
  type Indication,
  type PatientFactName,
  type PatientRecord,
  type TreatmentEvent,
} from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { rangeOf, type LabDoubt, type LabValue, type Range } from '../person/laboratory.js';
import { factOf, type Person } from '../person/person.js';
import { spoken } from '../rules/spoken.js';
import { untilWords } from '../rules/consequence-words.js';
import { evaluateClause } from '../rules/applicable.js';
import { evaluate } from '../rules/evaluate.js';
import { statementOf, type Statement } from '../rules/reason.js';
import { unitText } from '../rules/unit-text.js';
import { readEvent, type EventReading } from './adverse-events.js';
import { eventsOfValue, numbered } from './events-of-values.js';
import { isGraver, limitsOf, reactionsOf, type DemandName, type Reaction, type Until } from './reactions.js';
import { onTreatment, type Treatment } from './treatment.js';

/** What the label, or a rule of class, asks because of one result or one event. */
export interface ResultDemand {
  readonly demand: DemandName;
  /** When it allows to go on; null where it names nothing or nothing is to be paused. */
  readonly restartWhen: string | null;
  readonly statements: readonly Statement[];
}

/** What the label demands after a laboratory value. */
export interface LabDemand extends ResultDemand {
  readonly date: string;
  readonly fact: LabValue['fact'];
  readonly printed: string;
  /** In the unit of the vocabulary; null where it cannot be told in it. */
  readonly value: number | null;
  readonly bound?: NonNullable<LabValue['bound']>;
  /** Why the value is not used; the demand is then `ask`. */
  readonly doubt?: LabDoubt;
  /** What would be demanded if a value in doubt is right. */
  readonly ifRight?: DemandName;
}

/** What the label demands after something that happened. */
export interface EventDemand extends ResultDemand {
  readonly date: string;
  readonly text: string;
  /** What was understood of the text. */
  readonly events: readonly TreatmentEvent[];
  /** What it may mean: asked about. */
  readonly mayBe: readonly TreatmentEvent[];
  /** What would be demanded if it means that. */
  readonly ifRight?: DemandName;
  /** A word that may have been meant where something is misspelt. */
  readonly near?: string;
  readonly over: boolean;
}

/** Something that is still asked for today. */
export interface OpenDemand {
  readonly demand: DemandName;
  /** Day of the result or the event; null for what is true today. */
  readonly date: string | null;
  /** What asks for it: "lymphocytes 0.45, below 0.5". */
  readonly what: string;
  /** What allows to go on, with what it is about: the event, or the test. */
  readonly until: readonly { readonly until: Until; readonly of: string }[];
  readonly statements: readonly Statement[];
  /** The laboratory value to repeat. */
  readonly repeat?: PatientFactName;
}

export interface Course {
  readonly labs: readonly LabDemand[];
  readonly events: readonly EventDemand[];
  readonly open: readonly OpenDemand[];
}

/** A reaction that has been called for and that nothing has ended yet. */
interface Called {
  readonly date: string;
  readonly what: string;
  readonly of: string;
  readonly fact?: PatientFactName;
}

/**
 * The demands of every laboratory value and adverse event of a course, in the order of their days, and what of them is
 * still open. A stop stays a stop. A pause ends when all that called for it allows to go on: "continue" is said only of a
 * value within a limit that was read, while no result asks for a pause.
 */
export function courseOf(
  patient: PatientRecord,
  person: Person,
  treatment: Treatment,
  indication: Indication,
  today: string,
): Course {
  const { say, labs } = person;
  const reactions = reactionsOf(treatment, person, indication);
  const tell = (some: readonly Reaction[]): Statement[] =>
    some.map(({ rule, clause }) => statementOf(treatment.label, rule, clause, say));
  const state = {
    facts: new Map(person.facts),
    series: new Map<PatientFactName, Range[]>(),
    events: new Map<PatientFactName, readonly TreatmentEvent[]>(),
    baseline: new Map<PatientFactName, Range>(),
  };
  for (const { fact } of labs) state.facts.delete(fact);
  const calledByLabs = new Map<Reaction, Called>();
  const calledByEvents = new Map<Reaction, Called>();
  /** Questions and demands of the last result of a test only, by the test. */
  const last = new Map<PatientFactName, OpenDemand[]>();
  const eventRows = visitEvents(patient, treatment, today);
  let nextEvent = 0;
  const eventDemands: EventDemand[] = [];
  const openEvents: { readonly row: EventDemand; readonly open: OpenDemand; ended: boolean }[] = [];

  const seeEvents = (until: string): void => {
    for (; nextEvent < eventRows.length && eventRows[nextEvent]!.date < until; nextEvent++) {
      const { date, text, firstOfVisit } = eventRows[nextEvent]!;
      if (firstOfVisit)
        for (const one of openEvents)
          if (date > one.row.date && endsAtNextVisit(one.open.demand)) one.ended = true;
      if (text === null) continue;
      const reading = readEvent(text);
      const names = wordsOfEvent(text, reading.events, say);
      const over = reading.events.map((event) => say(spoken(event))).join(', ');
      const answer = (events: readonly TreatmentEvent[]) =>
        reactions.running.filter(
          (one) =>
            events.some((event) => one.events.has(event)) &&
            evaluateClause(treatment.label, one.rule, one.clause, person, indication, {
              events: new Set(events),
            }).evaluation.truth === true,
        );
      if (reading.over) {
        for (const one of openEvents)
          if (one.open.demand !== 'stop' && sharesEvent(one.row, reading)) one.ended = true;
        for (const [one, { date: called }] of calledByEvents)
          if (
            one.demand !== 'stop' &&
            called <= date &&
            reading.events.some((event) => one.events.has(event))
          )
            calledByEvents.delete(one);
      }
      const active = reading.over ? [] : answer(reading.events);
      const possible = reading.over ? [] : answer(reading.mayBe);
      const demand = demandOfEvent(reading, active);
      const untils = active.flatMap(({ until }) => (until === null ? [] : [until]));
      const ifRight = possible.length === 0 ? undefined : gravest(possible);
      const row: EventDemand = {
        date,
        text,
        events: reading.events,
        mayBe: reading.mayBe,
        over: reading.over,
        ...(reading.near === undefined ? {} : { near: reading.near }),
        ...(ifRight === undefined ? {} : { ifRight }),
        demand,
        restartWhen: demand === 'stop' || untils.length === 0 ? null : restartWords(untils, say),
        statements: tell(active.length > 0 ? active : possible),
      };
      eventDemands.push(row);
      for (const one of active) calledByEvents.set(one, { date, what: names, of: over });
      if (demand !== 'note')
        openEvents.push({
          row,
          ended: false,
          open: {
            demand,
            date,
            what: active.length > 0 ? names : questionWords(row, say),
            until: demand === 'stop' ? [] : untils.map((until) => ({ until, of: over })),
            statements: row.statements,
          },
        });
    }
  };

  const labDemands = labs.map((lab): LabDemand => {
    const { date, fact, printed, value, bound, doubt } = lab;
    seeEvents(date);
    const before = date <= treatment.start;
    const common = {
      date,
      fact,
      printed,
      value,
      ...(bound === undefined ? {} : { bound }),
    };
    const range = value === null ? undefined : rangeOf(value, bound);
    if (doubt !== undefined) state.facts.delete(fact);
    else if (range !== undefined) {
      state.facts.set(fact, factOf(lab, say)!);
      const results = state.series.get(fact);
      if (results === undefined) state.series.set(fact, [range]);
      else results.push(range);
      state.events.set(fact, eventsOfValue(fact, range, before ? undefined : state.baseline.get(fact)));
      if (before || !state.baseline.has(fact)) state.baseline.set(fact, range);
    }
    const seen = onTreatment(
      { ...person, facts: state.facts, series: state.series },
      patient,
      treatment,
      date,
    );
    const truth = (one: Reaction, who: Person, events: ReadonlySet<TreatmentEvent>) =>
      evaluateClause(treatment.label, one.rule, one.clause, who, indication, {
        events: calling(one, events),
      }).evaluation.truth;
    const raised = new Set([...state.events.values()].flat());
    const concerned = (some: readonly Reaction[], events: ReadonlySet<TreatmentEvent>) =>
      some.filter(
        (one) => one.facts.has(fact) || [...one.events].some((event) => calling(one, events).has(event)),
      );

    if (doubt !== undefined) {
      const known =
        range === undefined
          ? undefined
          : factOf(
              { fact, date, printed, path: lab.path, value, ...(bound === undefined ? {} : { bound }) },
              say,
            );
      const supposed = known === undefined ? seen : { ...seen, facts: new Map(seen.facts).set(fact, known) };
      const events = new Set(range === undefined ? [] : eventsOfValue(fact, range, state.baseline.get(fact)));
      const possible = concerned(before ? reactions.starting : reactions.running, events).filter(
        (one) => known !== undefined && truth(one, supposed, events) === true,
      );
      const ifRight = possible.length === 0 ? undefined : gravest(possible);
      const row: LabDemand = {
        ...common,
        doubt,
        demand: 'ask',
        restartWhen: null,
        ...(ifRight === undefined ? {} : { ifRight }),
        statements: tell(possible),
      };
      const others = (last.get(fact) ?? []).filter((one) => one.date === date && one.demand === 'ask');
      last.set(fact, [
        ...others,
        {
          demand: 'ask',
          date,
          what: doubtWords(row, say),
          until: [],
          statements: row.statements,
          repeat: fact,
        },
      ]);
      return row;
    }
    last.delete(fact);

    const candidates = concerned(
      before ? [...reactions.starting, ...reactions.running] : reactions.running,
      raised,
    );
    const active = candidates.filter((one) => truth(one, seen, raised) === true);
    if (before) {
      const limited = candidates.some(({ read, facts }) => read && facts.has(fact));
      if (active.length === 0)
        return { ...common, demand: limited ? 'start' : 'no-limit', restartWhen: null, statements: [] };
      const statements = tell(active);
      const what = beyondWords(lab, active[0]!, seen, raised, say);
      last.set(fact, [{ demand: 'do-not-start', date, what, until: [], statements, repeat: fact }]);
      return { ...common, demand: 'do-not-start', restartWhen: null, statements };
    }

    let ended = false;
    for (const one of candidates.filter((candidate) => !active.includes(candidate)))
      if (calledByLabs.has(one) && allowsRestart(one, seen)) ended = calledByLabs.delete(one) || ended;
    for (const one of [...calledByLabs.keys()])
      // Events that a value had raised, and raises no longer.
      if (!candidates.includes(one) && calledByLabs.get(one)!.fact === fact && allowsRestart(one, seen))
        ended = calledByLabs.delete(one) || ended;
    for (const one of active) {
      const own =
        breaches(one, fact, seen) || [...one.events].some((e) => state.events.get(fact)?.includes(e));
      if (own || !calledByLabs.has(one))
        calledByLabs.set(one, {
          date,
          fact,
          what: beyondWords(lab, one, seen, raised, say),
          of: say(patientFactVocabulary[fact].words),
        });
    }
    const stops = [...calledByEvents.keys()].filter(({ demand }) => demand === 'stop');
    const called = [...active, ...[...calledByLabs.keys()].filter((one) => !active.includes(one)), ...stops];
    if (called.length > 0) {
      const demand = gravest(called);
      const untils = called.flatMap(({ until }) => (until === null ? [] : [until]));
      return {
        ...common,
        demand,
        restartWhen: demand === 'stop' || untils.length === 0 ? null : restartWords(untils, say),
        statements: tell(called),
      };
    }
    if (ended) return { ...common, demand: 'restart', restartWhen: null, statements: [] };
    const unsure = candidates.filter(
      (one) =>
        isUnsure(one, fact, seen) || truth({ ...one, clause: onceOnly(one.clause) }, seen, raised) === true,
    );
    if (unsure.length > 0) {
      const statements = tell(unsure);
      const what = beyondWords(lab, unsure[0]!, seen, raised, say);
      last.set(fact, [{ demand: 'repeat', date, what, until: [], statements, repeat: fact }]);
      return { ...common, demand: 'repeat', restartWhen: null, statements };
    }
    const met = candidates.filter(({ read, facts }) => read && facts.has(fact));
    return met.length === 0
      ? { ...common, demand: 'no-limit', restartWhen: null, statements: [] }
      : { ...common, demand: 'continue', restartWhen: null, statements: tell(met) };
  });
  seeEvents('9999');

  const lastDay = new Map(labs.map(({ fact, date }) => [fact, date]));
  const openLabs = [...calledByLabs].map(([one, { date, what, of, fact }]): OpenDemand => ({
    demand: one.demand,
    date,
    what,
    until: one.until === null ? [] : [{ until: one.until, of }],
    statements: tell([one]),
    ...(fact === undefined || lastDay.get(fact) !== date ? {} : { repeat: fact }),
  }));
  return {
    labs: labDemands,
    events: eventDemands,
    open: [
      ...openLabs,
      ...[...last.values()].flat(),
      ...openEvents.filter(({ ended }) => !ended).map(({ open }) => open),
    ],
  };
}

/** Of the events that values raise, those that a rule listens to. */
const calling = ({ rule }: Reaction, events: ReadonlySet<TreatmentEvent>): ReadonlySet<TreatmentEvent> =>
  rule.section === undefined ? new Set([...events].filter((event) => !numbered.has(event))) : events;

/** Somebody has looked since; what pauses or stops ends only when it is told to be over. */
const endsAtNextVisit = (demand: DemandName): boolean =>
  demand === 'seek-care' || demand === 'ask' || demand === 'unknown';

/** The adverse events of the visits since the start, oldest first; null for a visit without any. */
function visitEvents(
  { visits = [] }: PatientRecord,
  { start }: Treatment,
  today: string,
): { readonly date: string; readonly text: string | null; readonly firstOfVisit: boolean }[] {
  return visits
    .filter(({ date }) => date >= start && date <= today)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .flatMap(({ date, adverseEvents = [] }) =>
      (adverseEvents.length === 0 ? [null] : adverseEvents).map((text, index) => ({
        date,
        text,
        firstOfVisit: index === 0,
      })),
    );
}

const sharesEvent = (row: EventDemand, { events, mayBe }: EventReading): boolean =>
  [...row.events, ...row.mayBe].some((event) => events.includes(event) || mayBe.includes(event));

function demandOfEvent(
  { events, mayBe, urgent, over, complaint }: EventReading,
  active: readonly Reaction[],
): DemandName {
  const demand = active.length > 0 ? gravest(active) : undefined;
  if (demand !== undefined && (!urgent || isGraver(demand, 'seek-care'))) return demand;
  if (over) return 'note';
  if (urgent) return 'seek-care';
  if (mayBe.length > 0) return 'ask';
  return events.length > 0 || complaint ? 'note' : 'unknown';
}

const gravest = (some: readonly Reaction[]): DemandName =>
  some.map(({ demand }) => demand).reduce((a, b) => (isGraver(b, a) ? b : a));

function allowsRestart({ until, demand }: Reaction, person: Person): boolean {
  if (demand === 'stop') return false;
  // Where it only says "normal", the value no longer being beyond the limit is what can be told.
  return until === null || typeof until === 'string' || evaluate(until, person).truth === true;
}

const leavesFor = (one: Reaction, fact: PatientFactName): Comparison[] =>
  limitsOf(one).filter((leaf) => leaf.fact === fact);

const breaches = (one: Reaction, fact: PatientFactName, person: Person): boolean =>
  leavesFor(one, fact).some((leaf) => evaluate(leaf, person).truth === true);

const isUnsure = (one: Reaction, fact: PatientFactName, person: Person): boolean =>
  leavesFor(one, fact).some((leaf) => evaluate(leaf, person).truth === 'unknown');

/** The same clause if one result were enough. */
const onceOnly = (clause: Reaction['clause']): Reaction['clause'] => ({ ...clause, when: once(clause.when) });
function once(condition: Condition): Condition {
  if ('all' in condition) return { all: condition.all.map(once) };
  if ('any' in condition) return { any: condition.any.map(once) };
  if ('not' in condition) return { not: once(condition.not) };
  if (!('fact' in condition) || condition.consecutive === undefined) return condition;
  const { fact, is, value, unit } = condition;
  return { fact, is, value, ...(unit === undefined ? {} : { unit }) };
}

const restartWords = (untils: readonly Until[], say: Say): string =>
  say.list([...new Set(untils.map((until) => untilWords(until, say)))]);

const short = (value: number, say: Say): string => say.number(Number(value.toPrecision(3)), 4);

/** "lymphocytes 0.45": a value in the unit of the vocabulary. */
export function resultWords(
  { fact, value, bound }: Pick<LabValue, 'fact' | 'value' | 'bound'>,
  say: Say,
): string {
  const name = say(patientFactVocabulary[fact].words);
  const sign = bound === undefined ? '' : bound === 'below' ? '<' : '>';
  const times = unitOf(fact) === '{xULN}' ? ` ${unitText('{xULN}', say)}` : '';
  return `${name} ${sign}${short(value ?? 0, say)}${times}`;
}

/** "lymphocytes 0.45, below 0.5": a value, the limit that it is beyond, or the event that it is taken for. */
function beyondWords(
  lab: LabValue,
  one: Reaction,
  person: Person,
  raised: ReadonlySet<TreatmentEvent>,
  say: Say,
): string {
  const { fact } = lab;
  const result = resultWords(lab, say);
  const leaf =
    leavesFor(one, fact).find((part) => evaluate(part, person).truth === true) ??
    leavesFor(one, fact).find((part) => evaluate(part, person).truth === 'unknown');
  const limit = leaf && convertFact(fact, leaf.value as number, leaf.unit ?? '');
  if (leaf === undefined || limit === undefined) {
    const events = [...one.events].filter((event) => raised.has(event)).map((event) => say(spoken(event)));
    return events.length === 0 ? result : `${result} (${events.join(', ')})`;
  }
  const values = { result, limit: short(limit, say) };
  switch (leaf.is) {
    case '<':
      return say('{result}, below {limit}', values);
    case '<=':
      return say('{result}, {limit} or less', values);
    case '>':
      return say('{result}, above {limit}', values);
    default:
      return say('{result}, {limit} or more', values);
  }
}

const unitOf = (fact: PatientFactName): string => {
  const definition = patientFactVocabulary[fact];
  return definition.kind === 'number' ? definition.unit : '';
};

/** An event as it was written, with what was understood by it. */
function wordsOfEvent(text: string, events: readonly TreatmentEvent[], say: Say): string {
  const understood = events.map((event) => say(spoken(event)));
  const plain = text.trim();
  return understood.length === 0 || understood.some((one) => one.toLowerCase() === plain.toLowerCase())
    ? plain
    : `${plain} (${understood.join(', ')})`;
}

/** What is asked of a value in doubt. */
export function doubtWords({ fact, printed, doubt, ifRight }: LabDemand, say: Say): string {
  const told = { value: `${say(patientFactVocabulary[fact].words)} ${printed}` };
  const asked =
    doubt === 'no-upper-limit'
      ? say('{value} has no upper limit of normal', told)
      : doubt === 'no-unit'
        ? say('{value} has no unit', told)
        : doubt === 'implausible'
          ? say('{value} is beyond what people have', told)
          : say('{value} is one of two values of one day', told);
  return ifRight === undefined
    ? asked
    : say('{asked}; if it is right: {demand}', { asked, demand: demandWords(ifRight, say) });
}

/** What is asked of an event that was not understood, or not for certain. */
export function questionWords(
  { text, mayBe, near, ifRight }: Pick<EventDemand, 'text' | 'mayBe' | 'near' | 'ifRight'>,
  say: Say,
): string {
  const plain = text.trim();
  if (mayBe.length === 0) return say('“{text}” is not known here: judge it by yourself', { text: plain });
  const events = say.list(
    mayBe.map((event) => say(spoken(event))),
    'or',
  );
  const asked =
    near === undefined
      ? say('“{text}”: is it {events}?', { text: plain, events })
      : say('“{text}”: did you mean {near} ({events})?', { text: plain, near, events });
  return ifRight === undefined
    ? asked
    : say('{asked} If so: {demand}', { asked, demand: demandWords(ifRight, say) });
}

/** What was understood of a text that tells of an adverse event, or what is asked of it. */
export function eventNote(text: string, say: Say): string {
  if (text.trim() === '') return '';
  const { events, mayBe, near, over, complaint } = readEvent(text);
  const understood = events.map((event) => say(spoken(event))).join(', ');
  if (events.length > 0) return over ? say('{event}: over', { event: understood }) : understood;
  if (complaint && mayBe.length === 0) return say('known; no rule asks for anything');
  return questionWords({ text, mayBe, ...(near === undefined ? {} : { near }) }, say);
}

/** What is asked for, in words. */
export function demandWords(demand: DemandName, say: Say): string {
  switch (demand) {
    case 'no-limit':
      return say('no limit read in this label');
    case 'continue':
      return say('continue');
    case 'start':
      return say('start');
    case 'restart':
      return say('restart');
    case 'note':
      return say('known; no rule asks for anything');
    case 'test':
      return say('test now');
    case 'unknown':
      return say('not known here: judge it by yourself');
    case 'ask':
      return say('asked first');
    case 'repeat':
      return say('repeat the test');
    case 'plan-ahead':
      return say('plan ahead with the one who prescribes it');
    case 'no-live-vaccine':
      return say('no live vaccine');
    case 'consider-interrupting':
      return say('consider interrupting');
    case 'reduce-dose':
      return say('lower the dose');
    case 'reconsider':
      return say('decide whether it goes on');
    case 'seek-care':
      return say('have it looked at without delay');
    case 'interrupt':
      return say('interrupt');
    case 'do-not-start':
      return say('do not start');
    case 'stop':
      return say('stop');
  }
}
