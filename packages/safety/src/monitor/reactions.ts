import {
  leavesOf,
  isUnverified,
  type Clause,
  type Comparison,
  type Condition,
  type Indication,
  type PatientFactName,
  type TreatmentEvent,
} from '@bifrons/knowledge';
import type { Person } from '../person/person.js';
import { rulesOf, type Rule } from '../rules/floor.js';
import { inScope } from '../rules/scope.js';
import type { Treatment } from './treatment.js';

/** From the mildest to the gravest. The first three are no demands: nothing is known against going on. */
export const demandNames = [
  'no-limit',
  'continue',
  'start',
  'restart',
  'note',
  'test',
  'unknown',
  'ask',
  'repeat',
  'plan-ahead',
  'no-live-vaccine',
  'consider-interrupting',
  'reduce-dose',
  'reconsider',
  'seek-care',
  'interrupt',
  'do-not-start',
  'stop',
] as const;
/** What a label may demand: go on, interrupt, restart when, stop, ask. */
export type DemandName = (typeof demandNames)[number];

export const isGraver = (a: DemandName, b: DemandName): boolean =>
  demandNames.indexOf(a) > demandNames.indexOf(b);

export type Until = 'resolved' | 'excluded' | 'normal' | Condition;

/** A clause that asks for something when a result or an event on treatment meets it. */
export interface Reaction {
  readonly rule: Rule;
  readonly clause: Clause & { readonly when: Condition };
  readonly demand: DemandName;
  /** Laboratory values and other numbers that it compares. */
  readonly facts: ReadonlySet<PatientFactName>;
  readonly events: ReadonlySet<TreatmentEvent>;
  /** What allows to go on; null where nothing does. */
  readonly until: Until | null;
  /** A limit that was read in the label, or by its company or regulator. */
  readonly read: boolean;
}

const running: Partial<Record<Clause['then']['kind'], DemandName>> = {
  'interrupt-until': 'interrupt',
  'consider-interrupting': 'consider-interrupting',
  stop: 'stop',
  'seek-care': 'seek-care',
  'plan-ahead': 'plan-ahead',
  'no-live-vaccine': 'no-live-vaccine',
};
const starting: typeof running = { 'do-not-start': 'do-not-start' };

/** What begins a treatment, or goes on with it: the rules of the label in scope and those of class that it has no own one for. */
export function reactionsOf(
  { label }: Treatment,
  person: Person,
  indication: Indication,
): { readonly starting: readonly Reaction[]; readonly running: readonly Reaction[] } {
  const inForce = rulesOf(label).filter((rule) => inScope(rule, person, indication).truth !== false);
  const of = (kinds: typeof running): Reaction[] =>
    inForce.flatMap((rule) =>
      rule.clauses.flatMap((clause) => {
        const demand = kinds === running && lowersOn(clause) ? 'reduce-dose' : kinds[clause.then.kind];
        return demand === undefined || !isConditional(clause) ? [] : [reaction(rule, clause, demand)];
      }),
    );
  const all = of(running);
  const limited = new Set(all.filter(({ read }) => read).flatMap(({ facts }) => [...facts]));
  return {
    starting: of(starting),
    // A limit of class stands where the label as read has none of its own.
    running: all.filter(
      ({ rule, facts }) =>
        rule.section !== undefined || facts.size === 0 || [...facts].some((f) => !limited.has(f)),
    ),
  };
}

/** A lower dose because of an event; one because of a person's facts is part of the dose that is recommended. */
const lowersOn = ({ when, then }: Clause): boolean =>
  then.kind === 'reduce-dose' && when !== undefined && leavesOf(when).some((leaf) => 'event' in leaf);

const isConditional = (clause: Clause): clause is Reaction['clause'] => clause.when !== undefined;

function reaction(rule: Rule, clause: Reaction['clause'], demand: DemandName): Reaction {
  const leaves = leavesOf(clause.when);
  const { then } = clause;
  return {
    rule,
    clause,
    demand,
    facts: new Set(leaves.filter(isNumber).map(({ fact }) => fact)),
    events: new Set(leaves.flatMap((leaf) => ('event' in leaf ? [leaf.event] : []))),
    until: then.kind === 'interrupt-until' || then.kind === 'consider-interrupting' ? then.until : null,
    read: rule.section !== undefined && !isUnverified(rule),
  };
}

/** Facts of which a result, not a person, is the source. */
const ofTreatment: readonly PatientFactName[] = ['weeksOnTreatment', 'dailyDoseMg', 'ageYears', 'weightKg'];
export const isNumber = (leaf: object): leaf is Comparison =>
  'fact' in leaf &&
  'value' in leaf &&
  typeof leaf.value === 'number' &&
  !ofTreatment.includes(leaf.fact as PatientFactName);

/** Values of which less is the danger; of the others more is. */
const lowIsGrave: readonly PatientFactName[] = ['alc', 'anc', 'haemoglobin', 'platelets', 'egfr'];

/**
 * The comparisons of a clause that are limits. A clause for values between two numbers has one limit: the number on the
 * harmless side ("from 0.5 up to 1": below 1).
 */
export function limitsOf({ clause }: Reaction): Comparison[] {
  const numbers = leavesOf(clause.when)
    .filter(isNumber)
    .filter(({ is }) => is !== '=' && is !== 'in');
  const between = (fact: PatientFactName): boolean =>
    ['<', '>'].every((sign) => numbers.some((leaf) => leaf.fact === fact && leaf.is.startsWith(sign)));
  return numbers.filter(({ fact, is }) => !between(fact) || is.startsWith('<') === lowIsGrave.includes(fact));
}
