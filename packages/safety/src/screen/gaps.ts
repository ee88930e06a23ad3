import { isUnverified, leavesOf, type Condition, type Label, type PatientFactName } from '@bifrons/knowledge';
import { phrase, type Phrase } from '@bifrons/language';
import type { Person } from '../person/person.js';
import { evaluate, type Evaluation } from '../rules/evaluate.js';

/**
 * A trait on which every label of a systemic immunomodulator takes a stand. Where no verified rule on it was read, the
 * absence of a rule is a gap in what we read, not a permission.
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

/** Traits that a person has, or may have, and on which the label as read has no verified rule. */
export function gapsFor(
  label: Label,
  person: Person,
): { readonly name: Phrase; readonly evaluation: Evaluation }[] {
  const spoken = new Set(
    label.rules
      .filter((rule) => !isUnverified(rule))
      .flatMap(({ clauses }) => clauses)
      .flatMap(({ when }) => (when === undefined ? [] : leavesOf(when)))
      .flatMap((leaf) => ('fact' in leaf ? [leaf.fact] : [])),
  );
  return topics.flatMap(({ name, facts, trait }) => {
    if (facts.some((fact) => spoken.has(fact))) return [];
    const evaluation = evaluate(trait, person);
    return evaluation.truth === false ? [] : [{ name, evaluation }];
  });
}
