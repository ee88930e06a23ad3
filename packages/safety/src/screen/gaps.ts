import {
  isUnverified,
  leavesOf,
  type Clause,
  type Condition,
  type Indication,
  type Label,
  type PatientFactName,
} from '@bifrons/knowledge';
import { phrase, type Phrase } from '@bifrons/language';
import type { Person } from '../person/person.js';
import { evaluateClause } from '../rules/applicable.js';
import { evaluate, type Evaluation } from '../rules/evaluate.js';

/**
 * A trait on which every label of a systemic immunomodulator takes a stand. Where no verified clause is true for a person
 * who has the trait, the absence of a rule is a gap in what we read, not a permission.
 */
interface Topic {
  readonly name: Phrase;
  readonly facts: readonly PatientFactName[];
  /** When the person has the trait. */
  readonly trait: Condition;
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
  },
  {
    name: phrase('infarction and stroke'),
    facts: ['myocardialInfarctionOrStroke'],
    trait: flag('myocardialInfarctionOrStroke'),
  },
  {
    name: phrase('malignancy'),
    facts: ['malignancy'],
    trait: { fact: 'malignancy', is: 'in', value: ['past', 'current'] },
  },
];

/** Traits that a person has, or may have, and for which no verified clause of the label as read is true. */
export function gapsFor(
  label: Label,
  person: Person,
  indication: Indication,
): { readonly name: Phrase; readonly evaluation: Evaluation }[] {
  const naming = new Map<PatientFactName, { rule: Label['rules'][number]; clause: Clause }[]>();
  for (const rule of label.rules)
    if (!isUnverified(rule))
      for (const clause of rule.clauses)
        for (const leaf of clause.when === undefined ? [] : leavesOf(clause.when))
          if ('fact' in leaf) naming.set(leaf.fact, [...(naming.get(leaf.fact) ?? []), { rule, clause }]);
  const isTrue = ({ rule, clause }: { rule: Label['rules'][number]; clause: Clause }): boolean =>
    evaluateClause(label, rule, clause, person, indication, { anyIndication: true }).evaluation.truth ===
    true;
  return topics.flatMap(({ name, facts, trait }) => {
    const evaluation = evaluate(trait, person);
    if (evaluation.truth === false) return [];
    const spoken = evaluation.truth === true && facts.some((fact) => naming.get(fact)?.some(isTrue) ?? false);
    return spoken ? [] : [{ name, evaluation }];
  });
}
