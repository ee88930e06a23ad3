import {
  findDrug,
  findLabel,
  patientFactVocabulary,
  type PatientFactName,
  type PatientRecord,
} from '@bifrons/knowledge';
import { english, type Say } from '@bifrons/language';
import { valueWords } from '../rules/condition-words.js';
import { unitText } from '../rules/unit-text.js';
import { ageOn } from './age.js';
import type { KnownFact, KnownFacts, Question } from './known-facts.js';
import { laboratory, type LabValue } from './laboratory.js';
import { medicineQuestions, medicinesOf, type Medicines } from './medicines.js';

/** A person as the rules of one medicine's labels see them on a day. */
export interface Person {
  readonly facts: KnownFacts;
  /** Values that were measured, even where they could not be expressed in the unit of the rules. */
  readonly measured: ReadonlySet<PatientFactName>;
  readonly medicines: Medicines;
  readonly labs: readonly LabValue[];
  readonly questions: readonly Question[];
  /** The language in which all of this is told. */
  readonly say: Say;
}

/** @param today YYYY-MM-DD; later results are not looked at. */
export function personOn(patient: PatientRecord, today: string, drug?: string, say: Say = english): Person {
  const { values, questions } = laboratory(patient, today, say);
  const medicines = medicinesOf(patient, drug);
  return {
    facts: factsOf(patient, today, values, say, drug),
    measured: new Set(values.map(({ fact }) => fact)),
    medicines,
    labs: values,
    questions: [...questions, ...medicineQuestions(patient, say)],
    say,
  };
}

/** The same person as if one laboratory value were the latest of its kind. */
export function withLab(person: Person, { fact, value, date }: LabValue): Person {
  if (value === null) return person;
  return { ...person, facts: new Map(person.facts).set(fact, labFact(fact, value, date, person.say)) };
}

function factsOf(
  patient: PatientRecord,
  today: string,
  labs: readonly LabValue[],
  say: Say,
  drug?: string,
): Map<PatientFactName, KnownFact> {
  const facts = new Map<PatientFactName, KnownFact>();
  const given = patient.facts ?? {};
  const put = (name: PatientFactName, value: string | boolean, text: string) =>
    facts.set(name, { value, text });
  for (const [name, definition] of Object.entries(patientFactVocabulary) as [
    PatientFactName,
    (typeof patientFactVocabulary)[PatientFactName],
  ][]) {
    const value = (given as Record<string, unknown>)[name];
    const fact = say(definition.words);
    if (typeof value === 'boolean')
      put(name, value, value ? say('{fact}: yes', { fact }) : say('{fact}: no', { fact }));
    if (typeof value === 'string') put(name, value, `${fact}: ${valueWords(value, say)}`);
    if (typeof value === 'number') facts.set(name, numberFact(name, value, say));
  }
  const age = ageOn(patient, today);
  facts.set('ageYears', {
    value: age,
    text: age.low === age.high ? say('age {years}', { years: age.low }) : say('age {low} or {high}', age),
  });
  if (patient.weightKg !== undefined) facts.set('weightKg', numberFact('weightKg', patient.weightKg, say));
  if (patient.severity !== undefined) facts.set('salt', numberFact('salt', patient.severity.salt, say));
  for (const { fact, value, date } of labs)
    if (value !== null) facts.set(fact, labFact(fact, value, date, say));
  derive(patient, facts, put, say);
  if (given.hypersensitivity !== undefined && drug !== undefined) {
    const brands = ['us', 'eu'].map((region) => findLabel(drug, region as 'us' | 'eu')?.brand.toLowerCase());
    const hit = given.hypersensitivity.find(
      (name) => findDrug(name)?.id === drug || brands.includes(name.trim().toLowerCase()),
    );
    put(
      'hypersensitive',
      hit !== undefined,
      hit === undefined
        ? say('no hypersensitivity to it')
        : say('hypersensitive to {medicine}', { medicine: hit }),
    );
  }
  return facts;
}

function numberFact(name: PatientFactName, value: number, say: Say): KnownFact {
  const definition = patientFactVocabulary[name];
  const unit = definition.kind === 'number' ? unitText(definition.unit, say) : '';
  return {
    value: { low: value, high: value },
    text: [say(definition.words), say.number(Number(value.toPrecision(4)), 10), unit]
      .filter((part) => part !== '')
      .join(' '),
  };
}

function labFact(name: PatientFactName, value: number, date: string, say: Say): KnownFact {
  const known = numberFact(name, value, say);
  return { ...known, text: say('{value} on {date}', { value: known.text, date }), date };
}

/** Facts that follow from others. They never overwrite what the file says. */
function derive(
  patient: PatientRecord,
  facts: Map<PatientFactName, KnownFact>,
  put: (name: PatientFactName, value: boolean, text: string) => void,
  say: Say,
): void {
  const given = patient.facts ?? {};
  const follow = (name: PatientFactName, value: boolean, when: boolean, because: string) => {
    if (when && !facts.has(name)) put(name, value, because);
  };
  const male = patient.sex === 'male';
  for (const name of ['pregnant', 'breastfeeding', 'childbearingPotential'] as const)
    follow(name, false, male, say('male'));
  follow('childbearingPotential', true, given.pregnant === true, say('pregnant'));
  follow('pregnant', false, given.childbearingPotential === false, say('cannot become pregnant'));
  follow('activeInfection', true, given.activeSeriousInfection === true, say('active serious infection'));
  follow('activeSeriousInfection', false, given.activeInfection === false, say('no active infection'));
  const egfr = facts.get('egfr');
  const low = typeof egfr?.value === 'object' ? egfr.value.low : undefined;
  follow('endStageKidneyDisease', true, given.dialysis === true, say('on dialysis'));
  follow('endStageKidneyDisease', true, low !== undefined && low < endStageEgfr, egfr?.text ?? '');
  follow('endStageKidneyDisease', false, low !== undefined && low >= endStageEgfr, egfr?.text ?? '');
  follow(
    'liverDisease',
    true,
    given.hepatic !== undefined && given.hepatic !== 'none',
    facts.get('hepatic')?.text ?? '',
  );
  const risks = [
    given.hypertension === true && say('hypertension'),
    given.diabetes === true && say('diabetes'),
    given.hyperlipidaemia === true && say('raised lipids'),
    given.smoking === 'current' && say('smoking'),
  ].filter((risk) => risk !== false);
  follow('cardiovascularRisk', true, risks.length > 0, risks.join(', '));
  follow('thrombosisRisk', true, given.venousThromboembolism === true, say('an earlier clot'));
  follow('skinCancerRisk', true, given.nonMelanomaSkinCancer === true, say('earlier skin cancer'));
}

/** Stage 5 of chronic kidney disease, in mL/min per 1.73 m². */
const endStageEgfr = 15;
