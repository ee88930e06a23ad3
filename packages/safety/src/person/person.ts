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
import { laboratory, rangeOf, type LabValue, type Range } from './laboratory.js';
import { medicinesOf, type Medicines } from './medicines.js';

/** A person as the rules of one medicine's labels see them on a day. */
export interface Person {
  readonly facts: KnownFacts;
  /** Values that were measured, even where they could not be expressed in the unit of the rules. */
  readonly measured: ReadonlySet<PatientFactName>;
  readonly medicines: Medicines;
  readonly labs: readonly LabValue[];
  /** The results of each laboratory value that are in use, oldest first; the last is the fact. */
  readonly series: ReadonlyMap<PatientFactName, readonly Range[]>;
  readonly questions: readonly Question[];
  /** The language in which all of this is told. */
  readonly say: Say;
}

/** @param today YYYY-MM-DD; later results are not looked at. */
export function personOn(patient: PatientRecord, today: string, drug?: string, say: Say = english): Person {
  const { values, questions } = laboratory(patient, today, say);
  const medicines = medicinesOf(patient, drug);
  const asked = (patient.medications ?? []).flatMap(({ name }, index) =>
    medicines.unrecognised.includes(name)
      ? [
          {
            path: `$.medications[${index}].name`,
            message: say('"{name}" is not in the list of co-medications: its interactions are unknown', {
              name,
            }),
          },
        ]
      : [],
  );
  return {
    facts: factsOf(patient, today, values, say, drug),
    measured: new Set(
      values.filter(({ doubt }) => doubt === undefined || doubt === 'no-upper-limit').map(({ fact }) => fact),
    ),
    medicines,
    labs: values,
    series: seriesOf(values),
    questions: [...questions, ...asked],
    say,
  };
}

function seriesOf(labs: readonly LabValue[]): Map<PatientFactName, Range[]> {
  const series = new Map<PatientFactName, Range[]>();
  for (const { fact, value, bound, doubt } of labs) {
    if (value === null || doubt !== undefined) continue;
    const results = series.get(fact);
    if (results === undefined) series.set(fact, [rangeOf(value, bound)]);
    else results.push(rangeOf(value, bound));
  }
  return series;
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
  // What the last result of a test says while it is in doubt nobody knows, whatever an older one said.
  for (const lab of labs) {
    const known = factOf(lab, say);
    if (known === undefined) facts.delete(lab.fact);
    else facts.set(lab.fact, known);
  }
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

/** A number as a fact, told with its unit. */
export function numberFact(
  name: PatientFactName,
  value: number,
  say: Say,
  bound?: LabValue['bound'],
): KnownFact {
  const definition = patientFactVocabulary[name];
  const unit = definition.kind === 'number' ? unitText(definition.unit, say) : '';
  const sign = bound === undefined ? '' : bound === 'below' ? '<' : '>';
  return {
    value: { low: value, high: value },
    text: [say(definition.words), `${sign}${say.number(Number(value.toPrecision(4)), 10)}`, unit]
      .filter((part) => part !== '')
      .join(' '),
  };
}

/** The fact that a laboratory value gives; undefined while it is in doubt. */
export function factOf({ fact, value, bound, date, doubt }: LabValue, say: Say): KnownFact | undefined {
  if (value === null || doubt !== undefined) return undefined;
  const known = numberFact(fact, value, say, bound);
  return {
    value: rangeOf(value, bound),
    text: say('{value} on {date}', { value: known.text, date }),
    date,
  };
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
