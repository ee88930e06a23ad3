import {
  findDrug,
  leavesOf,
  type Clause,
  type Comparison,
  type Indication,
  type PatientFactName,
  type TreatmentEvent,
} from '@bifrons/knowledge';
import { errorWords, type Say } from '@bifrons/language';
import { RefusedError, washout, type PersonCovariates, type SignalWashout } from '@bifrons/model';
import type { Person } from '../person/person.js';
import { rulesOf } from '../rules/floor.js';
import { statementOf, type Statement } from '../rules/reason.js';
import { untilWords } from '../rules/consequence-words.js';
import { reactionsOf } from './reactions.js';
import type { Treatment } from './treatment.js';

export const pauseReasons = ['infection', 'laboratory', 'pregnancy', 'vaccination', 'surgery'] as const;
/** Why a treatment is paused, as labels name it. */
export type PauseReason = (typeof pauseReasons)[number];

/** What the label says on pausing for one reason; empty where nothing was read on it. */
export interface PauseAdvice {
  readonly reason: PauseReason;
  readonly statements: readonly Statement[];
  readonly mayResume: readonly string[];
}

/** Pausing a treatment: what the label says, and how long the medicine goes on acting. */
export interface PausePlan {
  readonly advice: readonly PauseAdvice[];
  /** A pause that the label says to cost little. */
  readonly tolerated: readonly Statement[];
  readonly washout:
    | {
        readonly known: true;
        readonly below: number;
        readonly longestHours: number;
        readonly signals: readonly SignalWashout[];
      }
    | { readonly known: false; readonly why: string };
}

/** A signal inhibited by less than this share counts as free. */
const free = 0.05;

const infections: readonly TreatmentEvent[] = [
  'infection',
  'serious-infection',
  'opportunistic-infection',
  'infection-not-responding',
  'herpes-zoster',
  'herpes-simplex',
  'active-tuberculosis',
];
const laboratoryEvents: readonly TreatmentEvent[] = [
  'liver-injury-suspected',
  'blood-count-fall',
  'haemoglobin-fall-above-2',
  'cpk-markedly-raised',
];
const counts: readonly PatientFactName[] = ['alc', 'anc', 'haemoglobin', 'platelets', 'alt', 'ast', 'cpk'];
const acting: readonly Clause['then']['kind'][] = ['interrupt-until', 'consider-interrupting', 'stop'];

function concerns({ when, then }: Clause, reason: PauseReason): boolean {
  if (when === undefined) return false;
  const leaves = leavesOf(when);
  const event = (some: readonly TreatmentEvent[]) =>
    leaves.some((leaf) => 'event' in leaf && some.includes(leaf.event));
  const fact = (some: readonly PatientFactName[]) =>
    leaves.some((leaf): leaf is Comparison => 'fact' in leaf && some.includes(leaf.fact));
  switch (reason) {
    case 'infection':
      return acting.includes(then.kind) && event(infections);
    case 'laboratory':
      return acting.includes(then.kind) && (event(laboratoryEvents) || fact(counts));
    case 'pregnancy':
      return (
        then.kind === 'contraception' ||
        event(['pregnancy', 'planned-pregnancy']) ||
        (fact(['pregnant']) && then.kind !== 'test-before-start')
      );
    case 'vaccination':
      return then.kind === 'no-live-vaccine';
    case 'surgery':
      return event(['planned-surgery']);
  }
}

/** What the label, and the rules of class under it, say of a pause, beside the washout of the model for this person. */
export function pausePlan(
  treatment: Treatment,
  person: Person,
  indication: Indication,
  covariates: PersonCovariates,
): PausePlan {
  const { label, drug, dose } = treatment;
  const { say } = person;
  const inForce = new Set<Clause>(
    reactionsOf(treatment, person, indication).running.map(({ clause }) => clause),
  );
  const clauses = rulesOf(label)
    .filter(({ scope }) => scope?.indications === undefined || scope.indications.includes(indication))
    .flatMap((rule) => rule.clauses.map((clause) => ({ rule, clause })))
    // A limit of class is not told where the label has its own.
    .filter(
      ({ rule, clause }) =>
        rule.section !== undefined || !acting.includes(clause.then.kind) || inForce.has(clause),
    );
  const tell = (some: typeof clauses) =>
    some.map(({ rule, clause }) => statementOf(label, rule, clause, say));
  return {
    advice: pauseReasons.map((reason) => {
      const own = clauses.filter(({ clause }) => concerns(clause, reason));
      const resume = own.flatMap(({ clause: { then } }) =>
        then.kind === 'interrupt-until' || then.kind === 'consider-interrupting'
          ? [untilWords(then.until, say)]
          : [],
      );
      return { reason, statements: tell(own), mayResume: [...new Set(resume)] };
    }),
    tolerated: tell(clauses.filter(({ clause }) => clause.then.kind === 'pause-tolerated')),
    washout: timeToFree(drug, dose, covariates, say),
  };
}

function timeToFree(
  drug: string,
  dose: Treatment['dose'],
  person: PersonCovariates,
  say: Say,
): PausePlan['washout'] {
  if (findDrug(drug) === undefined) return { known: false, why: say('how soon it is gone is not modelled') };
  if (dose === undefined)
    return { known: false, why: say('no dose in mg: the concentration in the skin is not modelled') };
  try {
    const { signals } = washout({ drug, ...dose, person, below: free });
    return {
      known: true,
      below: free,
      longestHours: Math.max(0, ...signals.map(({ hours }) => hours)),
      signals,
    };
  } catch (error) {
    if (error instanceof RefusedError) return { known: false, why: errorWords(error, say) };
    throw error;
  }
}
