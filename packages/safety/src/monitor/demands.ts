import {
  leavesOf,
  type Clause,
  type Indication,
  type LabelRule,
  type PatientRecord,
  type TreatmentEvent,
} from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import type { LabValue } from '../person/laboratory.js';
import { personOn, withLab, type Person } from '../person/person.js';
import { evaluateClause } from '../rules/applicable.js';
import { evaluate } from '../rules/evaluate.js';
import { statementOf, type Statement } from '../rules/reason.js';
import { untilWords } from '../rules/consequence-words.js';
import { eventOf } from './adverse-events.js';
import type { Treatment } from './treatment.js';

/** From the mildest to the gravest. */
const demands = [
  'continue',
  'start',
  'restart',
  'seek-care',
  'consider-interrupting',
  'interrupt',
  'do-not-start',
  'stop',
] as const;
export type DemandName = (typeof demands)[number];

/** What the label asks because of one result or one event. */
export interface ResultDemand {
  readonly demand: DemandName;
  /** When the label allows to go on; null where it names nothing or nothing is to be paused. */
  readonly restartWhen: string | null;
  readonly statements: readonly Statement[];
}

export interface LabDemand extends ResultDemand {
  readonly date: string;
  readonly fact: LabValue['fact'];
  readonly printed: string;
  /** In the unit of the vocabulary; null for an enzyme without its upper limit. */
  readonly value: number | null;
}

export interface EventDemand extends Omit<ResultDemand, 'demand'> {
  readonly date: string;
  readonly text: string;
  /** Null when labels do not name such an event. */
  readonly event: TreatmentEvent | null;
  /** `unknown`: no rule was read for it. */
  readonly demand: DemandName | 'unknown';
}

interface Reaction {
  readonly rule: LabelRule;
  readonly clause: Clause;
  readonly demand: DemandName;
}

const demandOfKind: Partial<Record<Clause['then']['kind'], DemandName>> = {
  'interrupt-until': 'interrupt',
  'consider-interrupting': 'consider-interrupting',
  stop: 'stop',
  'seek-care': 'seek-care',
};

function reactions(
  treatment: Treatment,
  kinds: Partial<Record<Clause['then']['kind'], DemandName>>,
): Reaction[] {
  return treatment.label.rules.flatMap((rule) =>
    rule.clauses.flatMap((clause) => {
      const demand = kinds[clause.then.kind];
      return demand === undefined || clause.when === undefined ? [] : [{ rule, clause, demand }];
    }),
  );
}

const asksFor = ({ clause }: Reaction, fact: LabValue['fact']): boolean =>
  clause.when !== undefined && leavesOf(clause.when).some((leaf) => 'fact' in leaf && leaf.fact === fact);

/**
 * The demand of each laboratory value by itself: before the start whether treatment may begin, afterwards whether it goes
 * on. A value that ends a pause asked for by an earlier one is told as `restart`.
 */
export function labDemands(person: Person, treatment: Treatment, indication: Indication): LabDemand[] {
  const starting = reactions(treatment, { 'do-not-start': 'do-not-start' });
  const running = reactions(treatment, demandOfKind);
  const paused = new Map<LabValue['fact'], Reaction[]>();
  return person.labs.map((lab): LabDemand => {
    const { date, fact, printed, value } = lab;
    const beforeStart = date <= treatment.start;
    const seen = withLab(person, lab);
    const active = (beforeStart ? starting : running).filter(
      (reaction) =>
        value !== null &&
        asksFor(reaction, fact) &&
        evaluateClause(treatment.label, reaction.rule, reaction.clause, seen, indication).evaluation.truth ===
          true,
    );
    const common = { date, fact, printed, value };
    const earlier = paused.get(fact) ?? [];
    if (active.length > 0) {
      if (!beforeStart) paused.set(fact, active);
      return { ...common, ...asked(active, treatment, person.say) };
    }
    if (earlier.length > 0 && earlier.every((reaction) => allowsRestart(reaction, seen))) {
      paused.delete(fact);
      return { ...common, ...asked(earlier, treatment, person.say), demand: 'restart' };
    }
    if (earlier.length > 0) return { ...common, ...asked(earlier, treatment, person.say) };
    return { ...common, demand: beforeStart ? 'start' : 'continue', restartWhen: null, statements: [] };
  });
}

function allowsRestart({ clause, demand }: Reaction, person: Person): boolean {
  if (demand === 'stop') return false;
  const { then } = clause;
  if (then.kind !== 'interrupt-until' && then.kind !== 'consider-interrupting') return true;
  // Where the label only says "normal", the value no longer being beyond the limit is what can be told.
  return typeof then.until === 'string' || evaluate(then.until, person).truth === true;
}

function asked(some: readonly Reaction[], treatment: Treatment, say: Say): ResultDemand {
  const gravest = some.reduce((a, b) => (demands.indexOf(b.demand) > demands.indexOf(a.demand) ? b : a));
  const untils = some.flatMap(({ clause: { then } }) =>
    then.kind === 'interrupt-until' || then.kind === 'consider-interrupting'
      ? [untilWords(then.until, say)]
      : [],
  );
  return {
    demand: gravest.demand,
    restartWhen: gravest.demand === 'stop' || untils.length === 0 ? null : say.list([...new Set(untils)]),
    statements: some.map(({ rule, clause }) => statementOf(treatment.label, rule, clause, say)),
  };
}

/** The demand of each adverse event that the visits tell of since the start. */
export function eventDemands(
  patient: PatientRecord,
  treatment: Treatment,
  indication: Indication,
  today: string,
  say: Say,
): EventDemand[] {
  const running = reactions(treatment, demandOfKind);
  const visits = (patient.visits ?? []).filter(({ date }) => date >= treatment.start && date <= today);
  return visits.flatMap(({ date, adverseEvents = [] }) =>
    adverseEvents.map((text): EventDemand => {
      const event = eventOf(text) ?? null;
      const person = personOn(patient, date, treatment.drug, say);
      const active =
        event === null
          ? []
          : running.filter(
              ({ rule, clause }) =>
                leavesOf(clause.when!).some((leaf) => 'event' in leaf && leaf.event === event) &&
                evaluateClause(treatment.label, rule, clause, person, indication, {
                  events: new Set([event]),
                }).evaluation.truth === true,
            );
      if (active.length === 0)
        return { date, text, event, demand: 'unknown', restartWhen: null, statements: [] };
      return { date, text, event, ...asked(active, treatment, person.say) };
    }),
  );
}
