import {
  forbids,
  interactions,
  isUnverified,
  leavesOf,
  normalFrom,
  patientFactVocabulary,
  type Clause,
  type Condition,
  type Indication,
  type Label,
  type LabelRule,
  type PatientFactName,
} from '@bifrons/knowledge';
import { phrase, type Phrase } from '@bifrons/language';
import type { Person } from '../person/person.js';
import { evaluateClause } from '../rules/applicable.js';
import { evaluateOnce, type Evaluation } from '../rules/evaluate.js';
import { routeOf } from '../rules/floor.js';
import type { Truth } from '../rules/three-valued.js';

/**
 * A trait on which every label of a JAK inhibitor, and of a medicine that damps the whole immune system, takes a stand. Where no verified clause is true for a person
 * who has the trait, the absence of a rule is a gap in what we read, not a permission.
 */
interface Topic {
  readonly name: Phrase;
  readonly facts: readonly PatientFactName[];
  /** When the person has the trait. */
  readonly trait: Condition;
  /** A warning of JAK inhibitors alone. */
  readonly ofClass?: true;
}

const flag = (fact: PatientFactName): Condition => ({ fact, is: '=', value: true });

const topics: readonly Topic[] = [
  {
    name: phrase('serious infection'),
    facts: ['activeSeriousInfection', 'activeInfection'],
    trait: flag('activeSeriousInfection'),
  },
  {
    name: phrase('tuberculosis'),
    facts: ['tuberculosis'],
    trait: { fact: 'tuberculosis', is: 'in', value: ['active', 'latent-untreated'] },
  },
  {
    name: phrase('viral hepatitis'),
    facts: ['hepatitisB', 'hepatitisC'],
    trait: {
      any: [
        { fact: 'hepatitisB', is: '=', value: 'chronic' },
        { fact: 'hepatitisC', is: '=', value: 'active' },
      ],
    },
  },
  {
    name: phrase('kidney function'),
    facts: ['egfr', 'endStageKidneyDisease'],
    trait: { fact: 'egfr', is: '<', value: 60, unit: 'mL/min/{1.73_m2}' },
  },
  {
    name: phrase('liver function'),
    facts: ['hepatic'],
    trait: { fact: 'hepatic', is: 'in', value: ['child-pugh-a', 'child-pugh-b', 'child-pugh-c'] },
  },
  { name: phrase('pregnancy'), facts: ['pregnant'], trait: flag('pregnant') },
  { name: phrase('breastfeeding'), facts: ['breastfeeding'], trait: flag('breastfeeding') },
  {
    name: phrase('clots'),
    facts: ['venousThromboembolism', 'thrombosisRisk'],
    trait: flag('venousThromboembolism'),
    ofClass: true,
  },
  {
    name: phrase('infarction and stroke'),
    facts: ['myocardialInfarctionOrStroke'],
    trait: flag('myocardialInfarctionOrStroke'),
    ofClass: true,
  },
  {
    name: phrase('malignancy'),
    facts: ['malignancy'],
    trait: { fact: 'malignancy', is: 'in', value: ['past', 'current'] },
  },
];

/** Labels of antibodies and of what is done on the skin need not speak of these traits; the floor holds what we ask there. */
function topicsUnder(label: Label): readonly Topic[] {
  const route = routeOf(label);
  if (route === 'oral' || route === 'topical') return topics;
  return route === 'conventional' ? topics.filter(({ ofClass }) => ofClass !== true) : [];
}

/** A topic and why it is open for this person. */
export interface Gap {
  readonly name: Phrase;
  readonly evaluation: Evaluation;
}

/**
 * What nobody can tell of a person by the label as read: a trait of the class for which no verified clause is true, and a
 * trait that the label forbids by (`standsOn`) for which no rule of it speaks any more.
 */
export function gapsFor(label: Label, person: Person, indication: Indication): Gap[] {
  const told = (name: string, is: (telling: Naming, truth: Truth) => boolean): boolean =>
    label.rules.some((rule) =>
      (namingsOf(rule).get(name) ?? []).some((naming) =>
        is(
          naming,
          evaluateClause(label, rule, naming.clause, person, indication, { anyIndication: true }).evaluation
            .truth,
        ),
      ),
    );
  const ofClass = topicsUnder(label).flatMap(({ name, facts, trait }) => {
    const evaluation = evaluateOnce(trait, person);
    if (evaluation.truth === false) return [];
    const isTold = facts.some((fact) => told(fact, ({ verified }, truth) => verified && truth === true));
    return evaluation.truth === true && isTold ? [] : [{ name, facts, evaluation }];
  });
  const open = new Set(ofClass.flatMap(({ facts }) => facts));
  const ofLabel = forbiddenBy(label).flatMap(({ names, trait }): Gap[] => {
    if (names.some((name) => open.has(name as PatientFactName))) return [];
    const evaluation = evaluateOnce(trait, person);
    if (evaluation.truth === false) return [];
    const speaks = names.some((name) =>
      // It forbids, waits for the same answer, or is a limit that was read and is kept.
      told(name, ({ isForbidding, isLimit }, truth) => (truth === false ? isLimit : isForbidding)),
    );
    return speaks ? [] : [{ name: wordsOf(names[0]!), evaluation }];
  });
  return [...ofClass, ...ofLabel];
}

/** What a label forbids by: the facts or classes of a topic, and when a person has all of its traits. */
interface Forbidden {
  readonly names: readonly string[];
  readonly trait: Condition;
}

const forbidden = new WeakMap<Label['standsOn'], readonly Forbidden[]>();

function forbiddenBy({ standsOn }: Label): readonly Forbidden[] {
  const before = forbidden.get(standsOn);
  if (before !== undefined) return before;
  const found = standsOn.map((topic): Forbidden => {
    const traits = typeof topic === 'string' ? [topic] : topic;
    return { names: traits.map(nameOf), trait: { all: traits.map(traitOf) } };
  });
  forbidden.set(standsOn, found);
  return found;
}

/** A clause that names a fact or a class of medicines. */
interface Naming {
  readonly clause: Clause;
  readonly verified: boolean;
  readonly isForbidding: boolean;
  /** It sets a limit to a number, on one side of which the medicine is not started. */
  readonly isLimit: boolean;
}

const namings = new WeakMap<LabelRule, ReadonlyMap<string, readonly Naming[]>>();

/** The clauses of a rule by the facts and classes that they name. */
function namingsOf(rule: LabelRule): ReadonlyMap<string, readonly Naming[]> {
  const before = namings.get(rule);
  if (before !== undefined) return before;
  const found = new Map<string, Naming[]>();
  const verified = !isUnverified(rule);
  for (const clause of rule.clauses) {
    const isForbidding = forbids(clause);
    for (const leaf of clause.when === undefined ? [] : leavesOf(clause.when)) {
      const name = 'fact' in leaf ? leaf.fact : 'takes' in leaf ? leaf.takes : undefined;
      if (name === undefined) continue;
      const isLimit = isForbidding && 'fact' in leaf && typeof leaf.value === 'number';
      found.set(name, [...(found.get(name) ?? []), { clause, verified, isForbidding, isLimit }]);
    }
  }
  namings.set(rule, found);
  return found;
}

const nameOf = (trait: string): string => trait.split('=')[0]!;

const isFact = (name: string): name is PatientFactName => Object.hasOwn(patientFactVocabulary, name);

/** When a person has a trait of `standsOn`. */
function traitOf(trait: string): Condition {
  const [name = '', answer] = trait.split('=');
  if (!isFact(name)) return { takes: name };
  const definition = patientFactVocabulary[name];
  if (definition.kind === 'number')
    return { fact: name, is: '<', value: normalFrom[name] ?? 0, unit: definition.unit };
  if (definition.kind === 'flag') return { fact: name, is: '=', value: !definition.harmless[0] };
  return { fact: name, is: '=', value: answer ?? '' };
}

function wordsOf(trait: string): Phrase {
  const name = nameOf(trait);
  if (isFact(name)) return phrase(patientFactVocabulary[name].words);
  return phrase(interactions().classes.find(({ id }) => id === name)?.name ?? name);
}
