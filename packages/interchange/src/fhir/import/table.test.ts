import { parsePatientRecord, type PatientRecord } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { sample, samplesIn } from '../samples.fixture.js';
import { applyLines } from './apply.js';
import { fhirLimits } from './input.js';
import type { FoundLine, FoundTable, LineState } from './line.js';
import { readBundle, type ReadBundleRequest } from './table.js';

const today = '2026-11-30';
const now = new Date(`${today}T12:00:00Z`);

function tableOf(input: unknown, request: Partial<ReadBundleRequest> = {}): FoundTable {
  const reading = readBundle(input, { today, ...request });
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => String(message)).join('; '));
  return reading.value;
}

function counts({ lines }: FoundTable): Partial<Record<LineState, number>> {
  const found: Partial<Record<LineState, number>> = {};
  for (const { state } of lines) found[state] = (found[state] ?? 0) + 1;
  return found;
}

const wordsOf = (line: FoundLine | undefined): string[] => (line?.because ?? []).map(String);
const refusal = (input: unknown, request: Partial<ReadBundleRequest> = {}): string => {
  const reading = readBundle(input, { today, ...request });
  if (reading.ok) throw new Error('was read');
  return reading.problems.map(({ path, message }) => `${path} ${String(message)}`).join('; ');
};

const ucum = 'http://unitsofmeasure.org';
const subject = { reference: 'Patient/1' };
const patient = { resourceType: 'Patient', id: '1', birthDate: '1988-03-02', gender: 'female' };
const laboratory = (rest: object, loinc = '731-0') => ({
  resourceType: 'Observation',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: loinc }] },
  subject,
  effectiveDateTime: '2026-11-02',
  valueQuantity: { value: 1.7, unit: '10*9/L', system: ucum, code: '10*9/L' },
  ...rest,
});
const bundle = (...resources: readonly object[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: [patient, ...resources].map((resource) => ({ resource })),
});
/** The lines of resources about a person, without those of the person. */
const linesOf = (...resources: readonly object[]): FoundLine[] =>
  tableOf(bundle(...resources)).lines.filter(({ resource }) => resource.type !== 'Patient');

describe('samples', () => {
  it.each([...samplesIn('synthea'), ...samplesIn('us-core'), ...samplesIn('clinic')])(
    '%s is read',
    (path) => {
      const table = tableOf(sample(path));
      expect(table.lines.length).toBeGreaterThan(0);
      for (const line of table.lines) expect(line.accepted).toBe(line.state === 'new');
    },
  );

  // Counted by hand in the bundles: resources, two more lines of the person, answers that are said again.
  it.each([
    ['synthea/synthea-1.json.gz', { new: 15, check: 3, ignored: 52 }],
    ['synthea/synthea-2.json.gz', { new: 10, check: 3, ignored: 53 }],
    ['synthea/synthea-4.json.gz', { new: 15, check: 3, ignored: 55 }],
    ['clinic/on-ritlecitinib.json', { new: 15, check: 8, ignored: 11, refused: 2 }],
  ])('%s: what was found, by hand', (path, expected) => {
    expect(counts(tableOf(sample(path)))).toEqual(expected);
  });

  it('a record with every fault makes the person that a careful reader would make', () => {
    const table = tableOf(sample('clinic/on-ritlecitinib.json'));
    expect(applyLines(undefined, table.lines, now)).toEqual({
      ok: true,
      value: {
        id: 'imported',
        birthYear: 1988,
        birthDate: '1988-03-02',
        sex: 'female',
        weightKg: 68.04,
        disease: 'alopecia-areata',
        facts: {
          smoking: 'former',
          hepatitisB: 'negative',
          hepatitisC: 'negative',
          zosterVaccinated: true,
          hypersensitivity: ['penicillin'],
          priorJakInhibitor: true,
        },
        labs: [
          { date: '2026-11-02', test: 'lymphocytes', value: 0.45, unit: '10*9/L' },
          { date: '2026-11-02', test: 'ALT', value: 19, unit: 'U/L', upperLimit: 35 },
        ],
        treatments: [{ drug: 'ritlecitinib', doseMg: 50, perDay: 1, fromDate: '2026-08-03' }],
        visits: [{ date: '2026-11-02', salt: 88 }],
      },
    });
    expect(table.incomplete).toHaveLength(1);
  });

  it('reading it twice finds everything known, and changes nothing', () => {
    const { lines } = tableOf(sample('clinic/on-ritlecitinib.json'));
    const first = applyLines(undefined, lines, now);
    if (!first.ok) throw new Error('no person');
    const again = tableOf(sample('clinic/on-ritlecitinib.json'), { patient: first.value });
    expect(counts(again)).toEqual({ known: 14, new: 1, check: 8, ignored: 11, refused: 2 });
    expect(applyLines(first.value, again.lines, now)).toEqual(first);
  });
});

describe('a mitogen control', () => {
  const control = (rest: object) =>
    laboratory({ valueQuantity: undefined, valueCodeableConcept: { text: 'Negative' }, ...rest }, '71774-4');

  it.each([
    ['alone', {}],
    [
      'called a test for tuberculosis',
      { code: { coding: [{ system: 'http://loinc.org', code: '71774-4' }], text: 'QuantiFERON TB Gold' } },
    ],
    [
      'beside the code of the result',
      {
        code: {
          coding: [
            { system: 'http://loinc.org', code: '71773-6' },
            { system: 'http://loinc.org', code: '71774-4' },
          ],
        },
      },
    ],
  ])('%s is never a result', (_, rest) => {
    const lines = linesOf(control(rest));
    expect(lines.map(({ state, becomes }) => [state, becomes])).toEqual([['refused', null]]);
  });
});

describe('units', () => {
  it.each([
    ['a text without a code', { value: 1.7, unit: '10^9/L' }, 'is not a code of UCUM'],
    ['a code that is not UCUM', { value: 1.7, system: ucum, code: '10^9/L' }, 'is not a code of UCUM'],
    ['a unit of another test', { value: 1.7, system: ucum, code: 'mg/dL' }, 'is not a unit of lymphocytes'],
    ['a negative value', { value: -1, system: ucum, code: '10*9/L' }, 'below 0'],
  ])('%s is not taken', (_, valueQuantity, why) => {
    const [line] = linesOf(laboratory({ valueQuantity }));
    expect(line).toMatchObject({ state: 'ignored', becomes: null });
    expect(wordsOf(line).join()).toContain(why);
  });

  it('unit and code that differ, and a value that can hardly be, are looked at first', () => {
    const differ = laboratory(
      { valueQuantity: { value: 13, unit: 'g/L', system: ucum, code: 'g/dL' } },
      '718-7',
    );
    const large = laboratory({ valueQuantity: { value: 450, unit: '10*9/L', system: ucum, code: '10*9/L' } });
    expect(linesOf(differ, large).map(({ state }) => state)).toEqual(['check', 'check']);
  });

  it('a bound is kept as it was printed', () => {
    const [line] = linesOf(
      laboratory({ valueQuantity: { value: 0.1, comparator: '<', system: ucum, code: '10*9/L' } }),
    );
    expect(line?.becomes).toMatchObject({ row: { value: '<0.1' } });
  });
});

describe('codes and texts', () => {
  it('a remembered code is unverified and never accepted by itself', () => {
    const [line] = linesOf({
      resourceType: 'Condition',
      code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: 'B02.9' }] },
      subject,
    });
    expect(line).toMatchObject({ state: 'check', becomes: { fact: 'herpesZosterHistory', value: true } });
    expect(wordsOf(line)).toEqual(['unverified code B02.9: check what it means']);
  });

  it('a narrative that names another medicine than the code is shown', () => {
    const [line] = linesOf({
      resourceType: 'MedicationRequest',
      status: 'active',
      intent: 'order',
      text: { status: 'generated', div: '<div><b>Medication</b>: lisinopril</div>' },
      medicationCodeableConcept: { text: 'methotrexate' },
      subject,
    });
    expect(line?.state).toBe('check');
    expect(wordsOf(line).join()).toMatch(/lisinopril.*methotrexate/);
  });

  it('HDL is not cholesterol, HbA1c is not haemoglobin, whatever contains the name', () => {
    const named = (text: string, unit: string) =>
      laboratory({ code: { text }, valueQuantity: { value: 50, unit, system: ucum, code: unit } });
    const lines = linesOf(
      named('High Density Lipoprotein Cholesterol', 'mg/dL'),
      named('Hemoglobin A1c', 'g/dL'),
      named('Total cholesterol', 'mg/dL'),
    );
    expect(lines.map(({ state }) => state)).toEqual(['ignored', 'ignored', 'check']);
  });
});

describe('whose it is', () => {
  it('a value of another person is refused', () => {
    const [line] = linesOf(laboratory({ subject: { reference: 'Patient/2' } }));
    expect(line).toMatchObject({ state: 'refused', becomes: null });
  });

  it('without a Patient a reference has to be confirmed, by a person or by whoever asked', () => {
    expect(tableOf(laboratory({})).lines.map(({ state }) => state)).toEqual(['check']);
    expect(tableOf(laboratory({}), { person: 'Patient/1' }).lines.map(({ state }) => state)).toEqual(['new']);
    expect(tableOf(laboratory({}), { person: 'Patient/2' }).lines.map(({ state }) => state)).toEqual([
      'refused',
    ]);
  });

  it('two people are a question', () => {
    const two = bundle({ ...patient, id: '2' });
    expect(refusal(two)).toContain('2 people');
    expect(counts(tableOf(two, { person: 'Patient/2' }))).toEqual({ refused: 1, new: 2 });
  });

  it('where birth or sex differ nothing is taken unseen', () => {
    const known: PatientRecord = { id: 'x', birthYear: 1960, sex: 'female', disease: 'alopecia-areata' };
    const { lines } = tableOf(bundle(laboratory({})), { patient: known });
    expect(lines.map(({ state }) => state)).toEqual(['conflict', 'known', 'check']);
    expect(String(lines[0]?.conflictsWith)).toBe('year of birth 1960');
  });
});

describe('once and again', () => {
  it('the same value twice is one line, also in two time zones', () => {
    const [line, ...more] = linesOf(
      laboratory({ effectiveDateTime: '2026-11-02T23:30:00-05:00' }),
      laboratory({ effectiveDateTime: '2026-11-03T04:30:00Z' }),
      laboratory({
        effectiveDateTime: '2026-11-02T23:30:00-05:00',
        valueQuantity: { value: 1700, unit: '/uL', system: ucum, code: '/uL' },
      }),
    );
    expect(more).toEqual([]);
    expect(line).toMatchObject({ state: 'new', becomes: { row: { date: '2026-11-02' } } });
    expect(line?.again).toHaveLength(2);
  });

  it('two values of one day are looked at', () => {
    const other = { valueQuantity: { value: 0.4, unit: '10*9/L', system: ucum, code: '10*9/L' } };
    expect(linesOf(laboratory({}), laboratory(other)).map(({ state }) => state)).toEqual(['check', 'check']);
  });

  it('another value than the file has stands beside it, and takes its place only when accepted', () => {
    const known = parsePatientRecord(
      { id: 'x', birthYear: 1988, disease: 'alopecia-areata', facts: { smoking: 'never' } },
      now,
    );
    if (!known.ok) throw new Error('no person');
    const smoker = laboratory(
      { valueQuantity: undefined, valueCodeableConcept: { text: 'Current smoker' } },
      '72166-2',
    );
    const { lines } = tableOf(bundle(smoker), { patient: known.value });
    const line = lines.find(({ resource }) => resource.type === 'Observation');
    expect(line).toMatchObject({ state: 'conflict', accepted: false });
    expect(String(line?.conflictsWith)).toBe('smoking: never');
    const left = applyLines(known.value, lines, now);
    expect(left.ok && left.value.facts).toEqual({ smoking: 'never' });
    const taken = applyLines(
      known.value,
      lines.map((one) => ({ ...one, accepted: one === line })),
      now,
    );
    expect(taken.ok && taken.value.facts).toEqual({ smoking: 'current' });
  });
});

describe('dates', () => {
  it.each([
    ['2026-10', 'has no day'],
    ['2026-02-30', 'does not exist'],
    ['02.11.2026', 'is not one of FHIR'],
    ['2027-01-01', 'is in the future'],
    ['1950-01-01', 'before the year of birth'],
  ])('%s', (effectiveDateTime, why) => {
    const [line] = linesOf(laboratory({ effectiveDateTime }));
    expect(line?.becomes).toBeNull();
    expect(wordsOf(line).join()).toContain(why);
  });
});

describe('bad input', () => {
  it('gender: "M" is an error of the required binding', () => {
    const { lines } = tableOf({ ...patient, gender: 'M' });
    const line = lines.find(({ state }) => state === 'refused');
    expect(wordsOf(line)).toEqual(['"M" is not a code of gender; those are male, female, other, unknown']);
  });

  it('text above 50 MB is refused before it is parsed', () => {
    expect(refusal(`{"resourceType":"Bundle"${' '.repeat(fhirLimits.bytes)}`)).toBe('$ is larger than 50 MB');
  });

  it('100,000 resources get a clear answer', () => {
    const entry = Array.from({ length: 100_000 }, () => ({ resource: laboratory({}) }));
    expect(refusal({ resourceType: 'Bundle', entry })).toBe(
      '$ holds 100,000 resources; 20,000 are read at most',
    );
  });

  it.each([
    ['no JSON', '{"resourceType":', '$ is not JSON: line 1'],
    ['no FHIR', '{"name":"x"}', '$ is no FHIR resource'],
    ['a number', 7, '$ is no FHIR resource'],
    ['entry that is no list', { resourceType: 'Bundle', entry: {} }, '$.entry is not a list'],
    [
      'deep nesting',
      `{"resourceType":"Patient","name":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      'nested deeper',
    ],
  ])('%s', (_, input, why) => {
    expect(refusal(input)).toContain(why);
  });

  it('a value that holds itself is refused', () => {
    const circle: Record<string, unknown> = { resourceType: 'Patient' };
    circle['self'] = circle;
    expect(refusal(circle)).toContain('nested deeper');
  });

  it('resources of nonsense are lines, not crashes', () => {
    const nonsense = [
      'Patient',
      'Condition',
      'Observation',
      'MedicationRequest',
      'AllergyIntolerance',
      'Immunization',
    ];
    for (const resourceType of nonsense)
      for (const value of [7, 'x', null, [], [null], {}, [[{}]]]) {
        const keys = [
          'status',
          'code',
          'subject',
          'patient',
          'name',
          'birthDate',
          'gender',
          'identifier',
          'component',
        ];
        const more = [
          'valueQuantity',
          'medicationCodeableConcept',
          'dosageInstruction',
          'vaccineCode',
          'category',
          'text',
        ];
        const resource = Object.fromEntries([...keys, ...more].map((key) => [key, value]));
        expect(readBundle({ ...resource, resourceType }, { today }).ok).toBe(true);
      }
  });
});
