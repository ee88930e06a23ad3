import {
  findDrug,
  findLabel,
  patientFactVocabulary,
  type PatientFactName,
  type PatientRecord,
} from '@bifrons/knowledge';
import { unitText } from '../rules/unit-text.js';
import { valueWords } from '../rules/words.js';
import { ageOn } from './age.js';
import type { KnownFact, KnownFacts, Question } from './known-facts.js';
import { laboratory, type LabValue } from './laboratory.js';
import { medicinesOf, type Medicines } from './medicines.js';

/** A person as the rules of one medicine's labels see them on a day. */
export interface Person {
  readonly facts: KnownFacts;
  /** Values that were measured, even where they could not be expressed in the unit of the rules. */
  readonly measured: ReadonlySet<PatientFactName>;
  readonly medicines: Medicines;
  readonly labs: readonly LabValue[];
  readonly questions: readonly Question[];
}

/** @param today YYYY-MM-DD; later results are not looked at. */
export function personOn(patient: PatientRecord, today: string, drug?: string): Person {
  const { values, questions } = laboratory(patient, today);
  const medicines = medicinesOf(patient, drug);
  const asked = (patient.medications ?? []).flatMap(({ name }, index) =>
    medicines.unrecognised.includes(name)
      ? [
          {
            path: `$.medications[${index}].name`,
            message: `"${name}" is not in the list of co-medications: its interactions are unknown`,
          },
        ]
      : [],
  );
  return {
    facts: factsOf(patient, today, values, drug),
    measured: new Set(values.map(({ fact }) => fact)),
    medicines,
    labs: values,
    questions: [...questions, ...asked],
  };
}

/** The same person as if one laboratory value were the latest of its kind. */
export function withLab(person: Person, { fact, value, date }: LabValue): Person {
  if (value === null) return person;
  const known = numberFact(fact, value);
  return {
    ...person,
    facts: new Map(person.facts).set(fact, { ...known, text: `${known.text} on ${date}`, date }),
  };
}

function factsOf(
  patient: PatientRecord,
  today: string,
  labs: readonly LabValue[],
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
    if (typeof value === 'boolean') put(name, value, `${definition.words}: ${value ? 'yes' : 'no'}`);
    if (typeof value === 'string') put(name, value, `${definition.words}: ${valueWords(value)}`);
    if (typeof value === 'number') facts.set(name, numberFact(name, value));
  }
  const age = ageOn(patient, today);
  facts.set('ageYears', {
    value: age,
    text: age.low === age.high ? `age ${age.low}` : `age ${age.low} or ${age.high}`,
  });
  if (patient.weightKg !== undefined) facts.set('weightKg', numberFact('weightKg', patient.weightKg));
  if (patient.severity !== undefined) facts.set('salt', numberFact('salt', patient.severity.salt));
  for (const { fact, value, date } of labs)
    if (value !== null)
      facts.set(fact, {
        ...numberFact(fact, value),
        text: `${numberFact(fact, value).text} on ${date}`,
        date,
      });
  derive(patient, facts, put);
  if (given.hypersensitivity !== undefined && drug !== undefined) {
    const brands = ['us', 'eu'].map((region) => findLabel(drug, region as 'us' | 'eu')?.brand.toLowerCase());
    const hit = given.hypersensitivity.find(
      (name) => findDrug(name)?.id === drug || brands.includes(name.trim().toLowerCase()),
    );
    put(
      'hypersensitive',
      hit !== undefined,
      hit === undefined ? 'no hypersensitivity to it' : `hypersensitive to ${hit}`,
    );
  }
  return facts;
}

function numberFact(name: PatientFactName, value: number): KnownFact {
  const definition = patientFactVocabulary[name];
  const unit = definition.kind === 'number' ? unitText(definition.unit) : '';
  return {
    value: { low: value, high: value },
    text: [definition.words, Number(value.toPrecision(4)), unit].filter((part) => part !== '').join(' '),
  };
}

/** Facts that follow from others. They never overwrite what the file says. */
function derive(
  patient: PatientRecord,
  facts: Map<PatientFactName, KnownFact>,
  put: (name: PatientFactName, value: boolean, text: string) => void,
): void {
  const given = patient.facts ?? {};
  const follow = (name: PatientFactName, value: boolean, when: boolean, because: string) => {
    if (when && !facts.has(name)) put(name, value, because);
  };
  const male = patient.sex === 'male';
  for (const name of ['pregnant', 'breastfeeding', 'childbearingPotential'] as const)
    follow(name, false, male, 'male');
  follow('childbearingPotential', true, given.pregnant === true, 'pregnant');
  follow('pregnant', false, given.childbearingPotential === false, 'cannot become pregnant');
  follow('activeInfection', true, given.activeSeriousInfection === true, 'active serious infection');
  follow('activeSeriousInfection', false, given.activeInfection === false, 'no active infection');
  const egfr = facts.get('egfr');
  const low = typeof egfr?.value === 'object' ? egfr.value.low : undefined;
  follow('endStageKidneyDisease', true, given.dialysis === true, 'on dialysis');
  follow('endStageKidneyDisease', true, low !== undefined && low < endStageEgfr, egfr?.text ?? '');
  follow('endStageKidneyDisease', false, low !== undefined && low >= endStageEgfr, egfr?.text ?? '');
  follow(
    'liverDisease',
    true,
    given.hepatic !== undefined && given.hepatic !== 'none',
    `liver function: ${given.hepatic}`,
  );
  const risks = [
    given.hypertension === true && 'hypertension',
    given.diabetes === true && 'diabetes',
    given.hyperlipidaemia === true && 'raised lipids',
    given.smoking === 'current' && 'smoking',
  ].filter((risk) => risk !== false);
  follow('cardiovascularRisk', true, risks.length > 0, risks.join(', '));
  follow('thrombosisRisk', true, given.venousThromboembolism === true, 'an earlier clot');
  follow('skinCancerRisk', true, given.nonMelanomaSkinCancer === true, 'earlier skin cancer');
}

/** Stage 5 of chronic kidney disease, in mL/min per 1.73 m². */
const endStageEgfr = 15;
