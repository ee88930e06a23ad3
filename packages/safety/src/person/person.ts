import {
  medicineList,
  patientFactVocabulary,
  type PatientFactName,
  type PatientRecord,
} from '@bifrons/knowledge';
import { english, type Say } from '@bifrons/language';
import { daysBetween } from '../dates.js';
import { valueWords } from '../rules/condition-words.js';
import { unitText } from '../rules/unit-text.js';
import { ageOn } from './age.js';
import type { KnownFact, KnownFacts, Question } from './known-facts.js';
import { staleFacts } from './freshness.js';
import { hypersensitivityQuestions, hypersensitivityTo } from './hypersensitivity.js';
import { laboratory, rangeOf, type LabValue, type Range } from './laboratory.js';
import { medicineQuestions, medicinesOf, takes, withoutMedicine, type Medicines } from './medicines.js';

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

/**
 * A person as labels ask for them on a day: facts, tests not older than they may be, medicines.
 * @param today YYYY-MM-DD; later results are not looked at.
 */
export function personOn(patient: PatientRecord, today: string, drug?: string, say: Say = english): Person {
  const { person, fresh, old } = readOnce(patient, today, say);
  const hypersensitivity = drug === undefined ? undefined : patient.facts?.hypersensitivity;
  const isTaken = person.medicines.recognised.some(({ id }) => id === drug);
  // Most people are the same for every medicine.
  if (drug === undefined || (hypersensitivity === undefined && !isTaken)) return person;
  const medicines = isTaken ? withoutMedicine(person.medicines, drug) : person.medicines;
  const facts = isTaken
    ? factsOf(patient, today, fresh, medicines, old, say)
    : new Map<PatientFactName, KnownFact>(person.facts);
  if (hypersensitivity !== undefined) {
    const { truth, because } = hypersensitivityTo(drug, hypersensitivity);
    if (truth !== 'unknown')
      facts.set('hypersensitive', {
        value: truth,
        text: truth
          ? say('hypersensitive to {medicine}', { medicine: because ?? drug })
          : say('no hypersensitivity to it'),
      });
  }
  return { ...person, medicines, facts };
}

/** A patient file as read, whatever the medicine in question: with the results that are not too old, and facts that are. */
interface ReadPatient {
  readonly person: Person;
  readonly fresh: readonly LabValue[];
  readonly old: ReadonlySet<PatientFactName>;
}

interface LatestReading {
  readonly today: string;
  readonly say: Say;
  readonly list: ReturnType<typeof medicineList>;
  readonly read: ReadPatient;
}
const latest = new WeakMap<PatientRecord, LatestReading>();

/**
 * A patient file says the same to every label: one of 10,000 rows is read once, not per medicine; again when the list of
 * medicines has come.
 */
function readOnce(patient: PatientRecord, today: string, say: Say): ReadPatient {
  const before = latest.get(patient);
  const list = medicineList();
  if (before?.today === today && before.say === say && before.list === list) return before.read;
  const read = readPatient(patient, today, say);
  latest.set(patient, { today, say, list, read });
  return read;
}

function readPatient(patient: PatientRecord, today: string, say: Say): ReadPatient {
  const { values, questions } = laboratory(patient, today, say);
  const medicines = medicinesOf(patient);
  const stale = staleFacts(patient, values, today, say);
  const old = new Set(stale.map(({ fact }) => fact));
  const fresh = values.filter(({ fact }) => !old.has(fact));
  const person: Person = {
    facts: factsOf(patient, today, fresh, medicines, old, say),
    measured: new Set(
      fresh.filter(({ doubt }) => doubt === undefined || doubt === 'no-upper-limit').map(({ fact }) => fact),
    ),
    medicines,
    labs: values,
    series: seriesOf(values),
    questions: [
      ...questions,
      ...stale.map(({ question }) => question),
      ...medicineQuestions(patient, say),
      ...hypersensitivityQuestions(patient, say),
    ],
    say,
  };
  return { person, fresh, old };
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
  medicines: Medicines,
  old: ReadonlySet<PatientFactName>,
  say: Say,
): Map<PatientFactName, KnownFact> {
  const facts = new Map<PatientFactName, KnownFact>();
  const given = patient.facts ?? {};
  const put = (name: PatientFactName, value: string | boolean, text: string) =>
    facts.set(name, { value, text });
  for (const [name, definition] of Object.entries(patientFactVocabulary) as [
    PatientFactName,
    (typeof patientFactVocabulary)[PatientFactName],
  ][]) {
    if (old.has(name)) continue;
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
  const { salt } = patient.severity ?? {};
  if (salt !== undefined) facts.set('salt', numberFact('salt', salt, say));
  // What the last result of a test says while it is in doubt nobody knows, whatever an older one said.
  for (const lab of new Map(labs.map((one) => [one.fact, one])).values()) {
    const known = factOf(lab, say);
    if (known === undefined) facts.delete(lab.fact);
    else facts.set(lab.fact, known);
  }
  derive(patient, today, medicines, facts, put, say);
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

/**
 * Facts that follow from others. They fill what the file leaves open; a risk that follows also beats a general "no", for
 * who ticks no risk of clots and takes the pill has overlooked it.
 */
function derive(
  patient: PatientRecord,
  today: string,
  medicines: Medicines,
  facts: Map<PatientFactName, KnownFact>,
  put: (name: PatientFactName, value: boolean, text: string) => void,
  say: Say,
): void {
  const given = patient.facts ?? {};
  const follow = (name: PatientFactName, value: boolean, when: boolean, because: string) => {
    if (when && !facts.has(name)) put(name, value, because);
  };
  const risk = (name: PatientFactName, reasons: readonly (string | false)[]) => {
    const because = reasons.filter((reason) => reason !== false);
    if (because.length > 0 && facts.get(name)?.value !== true) put(name, true, because.join(', '));
  };
  const taken = (name: string) => {
    const { truth, because } = takes(medicines, name);
    return truth === true && because.map((medicine) => medicine.name).join(', ');
  };
  const male = patient.sex === 'male';
  for (const name of ['pregnant', 'breastfeeding', 'childbearingPotential', 'plansPregnancy'] as const)
    follow(name, false, male, say('male'));
  follow('childbearingPotential', true, given.pregnant === true, say('pregnant'));
  follow('pregnant', false, given.childbearingPotential === false, say('cannot become pregnant'));
  follow('plansPregnancy', false, given.childbearingPotential === false, say('cannot become pregnant'));
  risk('activeInfection', [given.activeSeriousInfection === true && say('active serious infection')]);
  follow('activeSeriousInfection', false, given.activeInfection === false, say('no active infection'));
  if (given.dialysis === true)
    facts.set('egfr', { value: { low: 1, high: onDialysis }, text: say('on dialysis') });
  const egfr = facts.get('egfr');
  const low = typeof egfr?.value === 'object' ? egfr.value.low : undefined;
  follow('endStageKidneyDisease', true, low !== undefined && low < endStageEgfr, egfr?.text ?? '');
  follow('endStageKidneyDisease', false, low !== undefined && low >= endStageEgfr, egfr?.text ?? '');
  risk('liverDisease', [
    given.hepatic !== undefined && given.hepatic !== 'none' && (facts.get('hepatic')?.text ?? ''),
  ]);
  risk('cardiovascularRisk', [
    given.hypertension === true && say('hypertension'),
    given.diabetes === true && say('diabetes'),
    given.hyperlipidaemia === true && say('raised lipids'),
    given.smoking === 'current' && say('smoking'),
  ]);
  risk('thrombosisRisk', [
    given.venousThromboembolism === true && say('an earlier clot'),
    given.majorSurgeryPlanned === true && say('major surgery planned'),
    taken('combined-hormonal-contraceptive'),
    taken('hormone-replacement'),
  ]);
  risk('latexAllergy', [
    given.hypersensitivity?.some((text) => latex.test(text)) === true && say('allergic to latex'),
  ]);
  risk('skinCancerRisk', [given.nonMelanomaSkinCancer === true && say('earlier skin cancer')]);
  const { liveVaccineDate: vaccine } = given;
  risk('liveVaccinePlanned', [
    vaccine !== undefined &&
      daysBetween(vaccine, today) < liveVaccineDays &&
      say('live vaccine on {date}', { date: vaccine }),
    taken('live-vaccine'),
  ]);
  // Before the start there are no weeks on it and no dose; a treatment under way brings its own numbers.
  for (const name of ['weeksOnTreatment', 'dailyDoseMg'] as const) facts.set(name, numberFact(name, 0, say));
}

/** Latex among what somebody is hypersensitive to. */
const latex = /latex|natural rubber|naturkautschuk|naturgummi|라텍스|천연고무/i;
/** Stage 5 of chronic kidney disease, in mL/min per 1.73 m². */
const endStageEgfr = 15;
/** Whoever is on dialysis has an eGFR below stage 5, whether or not one is in the file. */
const onDialysis = endStageEgfr * (1 - 1e-9);
/** Four weeks before a treatment, in which labels advise against live vaccines. */
const liveVaccineDays = 28;
