import { parsePatientRecord } from '@bifrons/knowledge';
import { english } from '@bifrons/language';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIRST_DISEASE } from '../diseases/registry.ts';
import { diseaseIn, EMPTY_PATIENT, EXAMPLE_PATIENT, visitOf, type PatientDraft } from './patient-draft.ts';
import { draftOf } from './patient-file.ts';
import { readPatient, unreadOf } from './read-patient.ts';

const TODAY = new Date('2026-11-21T10:00:00Z');
const read = (change: Partial<PatientDraft>) =>
  readPatient({ ...EXAMPLE_PATIENT, ...change }, TODAY, english);

const FILES = [
  'adolescent',
  'eczema',
  'on-ritlecitinib',
  'reduced-kidney-function',
  'severe',
  'very-severe-long',
  'with-visits',
];

describe('a patient as typed', () => {
  it.each(FILES)('%s.json comes back from its draft as it was', (name) => {
    const text = readFileSync(
      new URL(`../../../../../examples/patients/${name}.json`, import.meta.url),
      'utf8',
    );
    const file = parsePatientRecord(text, TODAY);
    if (!file.ok) throw new Error(JSON.stringify(file.problems));
    const { record, patient, missing } = readPatient(draftOf(file.value), TODAY, english);
    const { facts = {}, labs = [], examinations = [], visits = [], ...rest } = file.value;
    expect(record).toEqual({ ...rest, facts, labs, examinations, visits });
    expect(patient).toEqual(record);
    expect(missing).toEqual([]);
  });

  it('of the example is enough for a forecast', () => {
    const { patient } = read({});
    expect(patient).toMatchObject({ birthYear: 1988, sex: 'female', weightKg: 70, severity: { salt: 88 } });
  });

  it('keeps an unreadable text out of both and says what is wrong', () => {
    const { record, patient, errors } = read({ weightKg: 'seventy' });
    expect(errors.fields.weightKg).toContain('“seventy” could not be read as a number');
    expect(record).not.toHaveProperty('weightKg');
    expect(record?.severity).toBeDefined();
    expect(patient).toBeNull();
  });

  it('judges a child of any age and weight, and keeps and names a weight that nobody has', () => {
    const child = readPatient({ ...EMPTY_PATIENT, age: '1', weightKg: '8' }, TODAY, english);
    expect(child.record).toMatchObject({ birthYear: 2025, weightKg: 8 });
    const { record, errors } = read({ weightKg: '0.8' });
    expect(record).not.toHaveProperty('weightKg');
    expect(unreadOf(errors)).toEqual([expect.stringContaining('0.8 is what no person has')]);
  });

  it('takes an empty field as unknown, and names what a forecast lacks', () => {
    const diseases = { [FIRST_DISEASE.id]: { ...diseaseIn(EXAMPLE_PATIENT), episodeYears: '' } };
    expect(read({ weightKg: '', egfr: ' ', diseases }).patient).not.toBeNull();
    expect(readPatient(EMPTY_PATIENT, TODAY, english).missing).toEqual(['age', 'score', 'sex']);
    expect(readPatient({ ...EMPTY_PATIENT, age: '1988' }, TODAY, english).record).toMatchObject({
      birthYear: 1988,
    });
  });

  it('says what contradicts itself instead of choosing', () => {
    const { record, problems } = read({ facts: { pregnant: true, childbearingPotential: false } });
    expect(record).toBeNull();
    expect(problems.map(({ path }) => path)).toEqual(['$.facts.pregnant']);
  });

  it('dates visits by week back from today, with what was taken until then', () => {
    const visit = visitOf({
      when: '12',
      seen: { [FIRST_DISEASE.id]: { scores: { salt: '80' }, extent: null } },
    });
    const taken = {
      drug: 'baricitinib',
      dose: '4',
      perDay: 1,
      everyWeeks: '',
      strengthPercent: '',
      from: '',
      to: '',
    } as const;
    expect(read({ visits: [visit] }).missing).toEqual(['treatments']);
    expect(read({ visits: [visit], treatments: [taken] }).patient).toMatchObject({
      treatments: [{ drug: 'baricitinib', doseMg: 4, perDay: 1, fromDate: '2026-08-29' }],
      visits: [{ date: '2026-11-21', salt: 80 }],
    });
    expect(read({ visits: [visit], treatments: [] }).patient?.visits).toEqual([
      { date: '2026-08-29', salt: 88 },
      { date: '2026-11-21', salt: 80 },
    ]);
    expect(read({ visits: [visit], treatments: [{ ...taken, dose: 'one' }] }).errors.treatments[0]).toContain(
      '“one” is not a dose',
    );
  });
});
