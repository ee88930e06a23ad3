import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { risks } from '@bifrons/benefit-risk';
import { inlinePool } from '@bifrons/engine';
import { forecast } from '@bifrons/inference';
import {
  disease,
  diseaseIds,
  drugs,
  parsePatient,
  parsePatientRecord,
  patientRecordOf,
  scoresInFile,
  tests,
  unitsOf,
  type PatientRecord,
} from '@bifrons/knowledge';
import { loadSay } from '@bifrons/language';
import { modelTasks } from '@bifrons/model';
import { monitor } from '@bifrons/safety';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyLines } from '../import/apply.js';
import { readBundle } from '../import/table.js';
import { validateBundle } from '../validation/index.js';
import { exportBundle } from './bundle.js';

const now = new Date('2026-11-30T10:00:00Z');
const today = '2026-11-30';
const folder = fileURLToPath(new URL('../../../../../examples/patients/', import.meta.url));
const files = [
  ...readdirSync(folder).filter((name) => name.endsWith('.json')),
  ...readdirSync(`${folder}screen`)
    .filter((name) => name !== 'expected.json')
    .map((name) => `screen/${name}`),
];

function personIn(name: string): PatientRecord {
  const reading = parsePatientRecord(readFileSync(folder + name, 'utf8'), now);
  if (!reading.ok) throw new Error(`${name} is not a patient`);
  return reading.value;
}

/** The person that is read out of an export, every line taken. */
function again(patient: PatientRecord): PatientRecord {
  const text = JSON.stringify(exportBundle({ patient, now }));
  const reading = readBundle(text, { today });
  if (!reading.ok) throw new Error(String(reading.problems[0]?.message));
  const lines = reading.value.lines.map((line) => ({ ...line, accepted: line.becomes !== null }));
  const applied = applyLines(undefined, lines, now);
  if (!applied.ok)
    throw new Error(applied.problems.map(({ path, message }) => `${path} ${message}`).join('; '));
  return applied.value;
}

describe('import of our own export', () => {
  it.each(files)('gives the same person: %s', (name) => {
    const patient = personIn(name);
    expect(again(patient)).toEqual(patient);
  });

  it('is accepted without a look, all of it', () => {
    const { lines } = readBundleOf(personIn('on-ritlecitinib.json'));
    expect(lines.filter(({ state }) => state !== 'new')).toEqual([]);
  });

  it('gives the same person, whoever it is', () => {
    fc.assert(
      fc.property(people, (patient) => {
        const reading = patientRecordOf(patient, now);
        // Only what a patient file may hold is exported.
        fc.pre(reading.ok);
        const same = again(patient);
        expect(same).toEqual(patient);
        expect(validateBundle(exportBundle({ patient, now }))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

function readBundleOf(patient: PatientRecord) {
  const reading = readBundle(exportBundle({ patient, now }), { today });
  if (!reading.ok) throw new Error('was not read');
  return reading.value;
}

describe('the export', () => {
  it.each(files)('is valid FHIR R4: %s', (name) => {
    expect(validateBundle(exportBundle({ patient: personIn(name), now }))).toEqual([]);
  });

  it('holds the plan of tests, forecast, harms and the report, in any language', async () => {
    const reading = parsePatient(readFileSync(`${folder}on-ritlecitinib.json`, 'utf8'), now);
    if (!reading.ok) throw new Error('no patient');
    const patient = reading.value;
    const say = await loadSay('de');
    const segments = [{ fromWeek: 0, drug: 'ritlecitinib', doseMg: 50, perDay: 1 as const }];
    const options = [{ label: 'ritlecitinib 50 mg', segments }];
    const bundle = exportBundle({
      patient,
      now,
      say,
      identity: {
        name: { text: 'A. B.', family: 'B.', given: ['A.'] },
        identifiers: [{ system: 'urn:x', value: '1' }],
      },
      plan: monitor(patient, { region: 'us', today, say }),
      forecast: await forecast(
        { patient, regimens: options, weeks: 24, virtualPatients: 256, year: 2026 },
        inlinePool(modelTasks),
      ),
      risks: {
        options: risks({ patient, options, region: 'us', today, horizonWeeks: 52, say }),
        horizonWeeks: 52,
      },
      report: { title: 'Bericht', contentType: 'text/html', content: '<p>ä</p>', language: 'de' },
    });
    expect(validateBundle(bundle)).toEqual([]);
    const types = bundle.entry.map(({ resource }) => resource.resourceType);
    const resourceOf = (type: string, k = 0) =>
      bundle.entry.map(({ resource }) => resource).filter((one) => one.resourceType === type)[k];
    expect(types.filter((type) => type === 'RiskAssessment').length).toBeGreaterThanOrEqual(2);
    expect(resourceOf('CarePlan')).toMatchObject({ intent: 'plan', activity: expect.any(Array) });
    const chances = resourceOf('RiskAssessment')?.['prediction'] as {
      probabilityDecimal: number;
      rationale: string;
    }[];
    for (const { probabilityDecimal, rationale } of chances) {
      expect(probabilityDecimal).toBeGreaterThanOrEqual(0);
      expect(probabilityDecimal).toBeLessThanOrEqual(100);
      expect(rationale).not.toBe('');
    }
    const attachment = (
      resourceOf('DocumentReference')?.['content'] as { attachment: { data: string } }[]
    )[0]!;
    expect(Buffer.from(attachment.attachment.data, 'base64').toString('utf8')).toBe('<p>ä</p>');
    // What was computed is no part of the person.
    expect(readBundle(bundle, { today }).ok).toBe(true);
  });

  it('writes no code that was only remembered', () => {
    const text = JSON.stringify(exportBundle({ patient: { ...personIn('pemphigoid.json') }, now }));
    expect(text).not.toContain('hl7.org/fhir/sid/icd-10');
  });
});

const dates = fc
  .integer({ min: 0, max: 1500 })
  .map((days) => new Date(Date.UTC(2022, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const text = fc
  .stringMatching(/^[A-Za-zäöü가-힣][A-Za-z0-9äöü가-힣 ,.<>&"'/-]{0,100}[A-Za-z0-9]$/)
  .map((one) => one.trim());
const number = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((value) => Number(value.toPrecision(4)));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
/** Keys that are there only when they have a value. */
const record = (shape: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc
    .record(shape)
    .map((one) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)));
const byDay = { selector: ({ date }: { date?: unknown }) => String(date), maxLength: 5 };

const labs = fc.uniqueArray(
  fc.constantFrom(...tests().analytes).chain((analyte) =>
    record({
      date: dates,
      test: fc.constantFrom(analyte.name, ...analyte.aliases),
      value: fc.oneof(
        number(0, 500),
        number(1, 500).map((value) => `<${value}`),
      ),
      unit: maybe(fc.constantFrom(...unitsOf(analyte).filter((unit) => unit !== 'G/L'))),
      upperLimit: maybe(number(1, 100)),
    }),
  ),
  { ...byDay, selector: ({ date, test }) => `${String(date)} ${String(test)}` },
);

const people = fc.constantFrom(...diseaseIds()).chain((id) => {
  const scores = scoresInFile(id).filter(([, { daily }]) => !daily);
  const values = Object.fromEntries(
    scores.map(([score, { min, max, whole }]) => [
      score,
      maybe(
        whole
          ? fc.integer({ min, max })
          : number(min, max).map((value) => Math.min(max, Math.max(min, value))),
      ),
    ]),
  );
  const seen = { ...values, adverseEvents: maybe(fc.array(text, { minLength: 1, maxLength: 3 })) };
  const oral = drugs().filter(({ route }) => route === 'oral');
  return record({
    id: text,
    birthYear: fc.integer({ min: 1930, max: 2010 }),
    sex: maybe(fc.constantFrom('female', 'male')),
    weightKg: maybe(number(30, 200)),
    disease: fc.constant(id),
    severity: maybe(record({ ...values, episodeYears: number(0, 10) })),
    systemicSteroid:
      disease(id)?.asks === undefined
        ? fc.constant(undefined)
        : maybe(record({ mgPerKg: number(0, 1), sinceWeeks: maybe(number(1, 50)) })),
    matters: maybe(
      fc.oneof(
        record({ words: text }),
        record({
          words: maybe(text),
          burden: record({ scale: fc.constant('DLQI'), total: fc.integer({ min: 0, max: 30 }), date: dates }),
        }),
      ),
    ),
    facts: maybe(
      record({
        egfr: fc.integer({ min: 1, max: 150 }),
        hepatic: maybe(fc.constantFrom('none', 'child-pugh-a', 'child-pugh-c')),
        tuberculosis: maybe(fc.constantFrom('negative', 'latent-treated', 'active')),
        smoking: maybe(fc.constantFrom('never', 'former', 'current')),
        zosterVaccinated: maybe(fc.boolean()),
        liveVaccineDate: maybe(dates),
        hypersensitivity: maybe(fc.uniqueArray(text, { maxLength: 3, selector: (one) => one.toLowerCase() })),
        hiv: maybe(fc.boolean()),
        priorJakInhibitor: maybe(fc.boolean()),
        inflammatoryBowelDisease: maybe(fc.constantFrom('none', 'past-crohn-disease')),
      }),
    ),
    medications: maybe(
      fc.uniqueArray(fc.constantFrom(...medicines), { maxLength: 4, selector: ({ name }) => name }),
    ),
    labs: maybe(labs),
    examinations: maybe(
      fc.uniqueArray(
        record({ date: dates, test: fc.constantFrom('skin', 'blood-pressure', 'tuberculosis') }),
        {
          ...byDay,
          selector: (one) => JSON.stringify(one),
        },
      ),
    ),
    treatments: maybe(
      fc.uniqueArray(
        record({
          drug: fc.constantFrom(...oral.map((drug) => drug.id)),
          doseMg: maybe(fc.constantFrom(1, 2, 4, 15, 50)),
          perDay: maybe(fc.constantFrom(1 as const, 2 as const)),
          fromDate: dates,
        }),
        { maxLength: 2, selector: ({ drug }) => String(drug) },
      ),
    ),
    visits: maybe(fc.uniqueArray(record({ date: dates, ...seen }), byDay)),
  }) as unknown as fc.Arbitrary<PatientRecord>;
});

const medicines = [
  { name: 'levothyroxine', code: 'H03AA01' },
  { name: 'ramipril 5 mg 1-0-0' },
  { name: 'Kräutertee der Großmutter' },
  { name: 'warfarin', code: 'RxNorm 11289' },
  { name: 'Baricitinib', code: '2047232' },
];
