import {
  codes,
  codeToWrite,
  convertAnalyte,
  findAnalyte,
  findDrug,
  readLabValue,
  scoresInFile,
  treatmentName,
  type PatientFacts,
  type PatientRecord,
} from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { extensions } from '../import/dose.js';
import type { Identity } from '../import/line.js';
import { diseasePhrase, factWords, answerPhrase } from '../import/words.js';
import { own, systems } from '../systems.js';
import { ucumOf } from '../ucum.js';
import {
  category,
  componentsOf,
  concept,
  quantity,
  valueOf,
  type Coding,
  type Resource,
  type Writing,
} from './resource.js';

type Row<K extends 'labs' | 'medications' | 'treatments' | 'examinations'> = NonNullable<
  PatientRecord[K]
>[number];
type Named = readonly [name: string, resource: Resource];

/** The resources of a patient file: the person first. `identity`: name and identifiers, which the file does not have. */
export function patientResources(
  patient: PatientRecord,
  { subject }: Writing,
  today: string,
  say: Say,
  identity?: Identity,
): Named[] {
  const observation = (rest: Readonly<Record<string, unknown>>): Resource => ({
    resourceType: 'Observation',
    status: 'final',
    subject,
    ...rest,
  });
  const { severity, systemicSteroid, matters, facts = {} } = patient;
  const shorts = new Map(scoresInFile(patient.disease).map(([id, { short }]) => [id as string, short]));
  /** Scores go by their ids, which others may read; the rest by its path in the file. */
  const partCoding = (path: string): Coding => {
    const short = shorts.get(path);
    return short === undefined
      ? { system: own.part, code: path }
      : { system: own.score, code: path, display: short };
  };
  const part = (name: string, value: object, date?: string): Resource =>
    observation({
      code: concept(say(partNames[name]!), { system: own.record, code: name }),
      ...(date === undefined ? {} : { effectiveDateTime: date }),
      component: componentsOf(value as Record<string, unknown>, partCoding),
    });
  const dated = (name: string, row: { readonly date: string }): Resource => {
    const { date, ...rest } = row;
    return part(name, rest, date);
  };
  const has = (value: object | undefined): value is object =>
    value !== undefined && componentsOf(value as Record<string, unknown>).length > 0;
  return [
    ['patient', personResource(patient, identity)],
    ['disease', conditionOf(patient.disease, subject, say)],
    ...(patient.weightKg === undefined
      ? []
      : [
          [
            'weight',
            observation({
              category: category('vital-signs'),
              code: concept(
                say('Body weight'),
                { system: systems.loinc, code: '29463-7' },
                { system: own.part, code: 'weightKg' },
              ),
              valueQuantity: quantity(patient.weightKg, 'kg', 'kg'),
            }),
          ] satisfies Named,
        ]),
    ...(has(severity) ? [['severity', part('severity', severity)] satisfies Named] : []),
    ...(has(systemicSteroid)
      ? [['systemicSteroid', part('systemicSteroid', systemicSteroid)] satisfies Named]
      : []),
    ...(has(matters) ? [['matters', part('matters', matters)] satisfies Named] : []),
    ...Object.entries(facts).flatMap(([fact, value]) =>
      factResources(
        fact as keyof PatientFacts,
        value as PatientFacts[keyof PatientFacts],
        subject,
        observation,
        say,
      ),
    ),
    ...(patient.medications ?? []).map((row, k): Named => [`medications/${k}`, medicationOf(row, subject)]),
    ...(patient.labs ?? []).map((row, k): Named => [`labs/${k}`, labOf(row, observation, part)]),
    ...(patient.examinations ?? []).map(({ date, test }, k): Named => [
      `examinations/${k}`,
      observation({
        category: category('exam'),
        code: concept(test, { system: own.examination, code: test }),
        effectiveDateTime: date,
        valueBoolean: true,
      }),
    ]),
    ...(patient.treatments ?? []).map((row, k): Named => [
      `treatments/${k}`,
      treatmentOf(row, subject, today),
    ]),
    ...(patient.visits ?? []).map((row, k): Named => [`visits/${k}`, dated('visits', row)]),
    ...(patient.diary ?? []).map((row, k): Named => [`diary/${k}`, dated('diary', row)]),
    ...(['medications', 'labs', 'examinations', 'treatments', 'visits', 'diary'] as const)
      .filter((list) => patient[list]?.length === 0)
      .map((list): Named => [
        `none/${list}`,
        {
          resourceType: 'List',
          status: 'current',
          mode: 'snapshot',
          code: concept(say(partNames[list]!), { system: own.record, code: list }),
          subject,
          emptyReason: {
            coding: [{ system: 'http://terminology.hl7.org/CodeSystem/list-empty-reason', code: 'nilknown' }],
          },
        },
      ]),
  ];
}

const partNames: Readonly<Record<string, string>> = {
  severity: 'severity at the start',
  systemicSteroid: 'systemic corticosteroid',
  matters: 'what matters to the person',
  visits: 'visits',
  diary: 'diary',
  laboratory: 'laboratory values',
  medications: 'medications',
  labs: 'laboratory values',
  examinations: 'examinations',
  treatments: 'treatments',
};

function personResource({ id, sex, birthYear, birthDate }: PatientRecord, identity?: Identity): Resource {
  const { name, identifiers = [] } = identity ?? {};
  return {
    resourceType: 'Patient',
    identifier: [{ system: own.patient, value: id }, ...identifiers],
    ...(name === undefined ? {} : { name: [name] }),
    ...(sex === undefined ? {} : { gender: sex }),
    birthDate: birthDate ?? String(birthYear),
  };
}

function conditionOf(disease: string, subject: Writing['subject'], say: Say): Resource {
  // Only the codes that were read somewhere; ICD-10 where the code is a whole one.
  const coding = codes().codes.filter(
    ({ means, grade, system }) =>
      'disease' in means && means.disease === disease && grade !== 'M' && system === systems.snomed,
  );
  const name = diseasePhrase(disease);
  return {
    resourceType: 'Condition',
    clinicalStatus: { coding: [{ system: systems.conditionClinical, code: 'active' }] },
    code: concept(say(name), ...coding.map(({ system, code }) => ({ system, code })), {
      system: own.disease,
      code: disease,
    }),
    subject,
  };
}

function factResources(
  fact: keyof PatientFacts,
  value: PatientFacts[keyof PatientFacts],
  subject: Writing['subject'],
  observation: (rest: Readonly<Record<string, unknown>>) => Resource,
  say: Say,
): Named[] {
  const ours: Coding = { system: own.fact, code: fact };
  const [question, answer] = [factWords(fact), answerPhrase(value)];
  const words = say(question);
  if (Array.isArray(value))
    return (value.length === 0 ? [undefined] : value).map((to, k): Named => [
      `facts/${fact}/${k}`,
      {
        resourceType: 'AllergyIntolerance',
        clinicalStatus: { coding: [{ system: systems.allergyClinical, code: 'active' }] },
        code:
          to === undefined
            ? concept(
                say('none known'),
                { system: systems.snomed, code: '716186003' },
                { system: own.fact, code: 'hypersensitivity-none' },
              )
            : concept(to, ours),
        patient: subject,
      },
    ]);
  const isVaccine = (fact === 'zosterVaccinated' && value === true) || fact === 'liveVaccineDate';
  if (isVaccine)
    return [
      [
        `facts/${fact}`,
        {
          resourceType: 'Immunization',
          status: 'completed',
          vaccineCode: concept(words, ours),
          patient: subject,
          ...(typeof value === 'string' ? { occurrenceDateTime: value } : { occurrenceString: 'unknown' }),
        },
      ],
    ];
  const coding = fact === 'smoking' ? [{ system: systems.loinc, code: '72166-2' }, ours] : [ours];
  return [
    [
      `facts/${fact}`,
      observation({
        category: category(fact === 'smoking' ? 'social-history' : 'survey'),
        code: concept(words, ...coding),
        ...(typeof value === 'string'
          ? {
              valueCodeableConcept: concept(say(answer), { system: own.answer, code: value }),
            }
          : typeof value === 'number' && fact === 'egfr'
            ? { valueQuantity: quantity(value, 'mL/min/1.73 m²', 'mL/min/{1.73_m2}') }
            : valueOf(value)),
      }),
    ],
  ];
}

/** The codes of a medicine as a patient file has it. */
function codingsOf(code: string | undefined): Coding[] {
  if (code === undefined) return [];
  return [
    ...(/^[A-Z]\d{2}[A-Z]{2}\d{2}$/.test(code) ? [{ system: systems.atc, code }] : []),
    ...(/^\d{1,8}$/.test(code) ? [{ system: systems.rxnorm, code }] : []),
    { system: own.medicineCode, code },
  ];
}

const medicationOf = ({ name, code }: Row<'medications'>, subject: Writing['subject']): Resource => ({
  resourceType: 'MedicationStatement',
  status: 'active',
  medicationCodeableConcept: concept(name, ...codingsOf(code)),
  subject,
});

function treatmentOf(row: Row<'treatments'>, subject: Writing['subject'], today: string): Resource {
  const { drug, doseMg, strengthPercent, bodySurfacePercent, everyWeeks, perDay, fromDate, toDate } = row;
  const decimal = (url: string, valueDecimal: number | undefined) =>
    valueDecimal === undefined ? [] : [{ url, valueDecimal }];
  const repeat =
    everyWeeks !== undefined
      ? { frequency: 1, period: everyWeeks, periodUnit: 'wk' }
      : perDay !== undefined
        ? { frequency: perDay, period: 1, periodUnit: 'd' }
        : undefined;
  return {
    resourceType: 'MedicationStatement',
    status: toDate !== undefined && toDate < today ? 'completed' : 'active',
    medicationCodeableConcept: concept(treatmentName(drug), { system: own.medicine, code: drug }),
    subject,
    effectivePeriod: { start: fromDate, ...(toDate === undefined ? {} : { end: toDate }) },
    dosage: [
      {
        // What of it the file has, so that nothing is read into it that was not said.
        extension: [
          ...decimal(extensions.perDay, perDay ?? 0),
          ...decimal(extensions.strengthPercent, strengthPercent),
          ...decimal(extensions.bodySurfacePercent, bodySurfacePercent),
        ],
        ...(repeat === undefined ? {} : { timing: { repeat } }),
        ...(doseMg === undefined ? {} : { doseAndRate: [{ doseQuantity: quantity(doseMg, 'mg', 'mg') }] }),
        ...(findDrug(drug)?.route === 'topical' ? { route: { text: 'topical' } } : {}),
      },
    ],
  };
}

const comparators: Readonly<Record<string, string>> = {
  '<': '<',
  '>': '>',
  '≤': '<=',
  '≥': '>=',
  '<=': '<=',
  '>=': '>=',
};

/** A laboratory value by LOINC and UCUM where both are certain; else as the file has it. */
function labOf(
  row: Row<'labs'>,
  observation: (rest: Readonly<Record<string, unknown>>) => Resource,
  part: (name: string, value: object, date?: string) => Resource,
): Resource {
  const { date, test, value, unit, upperLimit } = row;
  const analyte = findAnalyte(test);
  const printed = readLabValue(value);
  const ucum = unit === undefined ? undefined : ucumOf(unit);
  const same =
    analyte !== undefined &&
    printed !== undefined &&
    unit !== undefined &&
    ucum !== undefined &&
    JSON.stringify(convertAnalyte(analyte, printed.value, unit, upperLimit)) ===
      JSON.stringify(convertAnalyte(analyte, printed.value, ucum, upperLimit)) &&
    convertAnalyte(analyte, 1, ucum, 1).ok;
  if (!same) return part('laboratory', { test, value, unit, upperLimit }, date);
  const [, sign] = typeof value === 'string' ? (/^\s*(<=|>=|<|>|≤|≥)/.exec(value) ?? []) : [];
  const loinc = codeToWrite(analyte.fact);
  return observation({
    category: category('laboratory'),
    code: concept(test, ...(loinc === undefined ? [] : [{ system: loinc.system, code: loinc.code }]), {
      system: own.laboratory,
      code: analyte.fact,
    }),
    effectiveDateTime: date,
    valueQuantity: {
      ...(sign === undefined ? {} : { comparator: comparators[sign] }),
      ...quantity(printed.value, unit, ucum),
    },
    ...(upperLimit === undefined ? {} : { referenceRange: [{ high: quantity(upperLimit, unit, ucum) }] }),
  });
}
