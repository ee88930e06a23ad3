import type { PatientRecord } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { screen } from '../screen/screen.js';
import { ageOn } from './age.js';
import { personOn } from './person.js';

const today = '2026-11-21';
const record = (more: Partial<PatientRecord> = {}): PatientRecord => ({
  id: 'x',
  birthYear: 1961,
  disease: 'alopecia-areata',
  ...more,
});
const lab = (test: string, value: number, unit: string, date = '2026-11-02') => ({ date, test, value, unit });

describe('age', () => {
  it('is open by one year when only the year of birth is known', () => {
    expect(ageOn(record(), today)).toEqual({ low: 64, high: 65 });
    expect(ageOn(record({ birthDate: '1961-11-21' }), today)).toEqual({ low: 65, high: 65 });
    expect(ageOn(record({ birthDate: '1961-11-22' }), today)).toEqual({ low: 64, high: 64 });
  });
});

describe('a person', () => {
  it('has the latest value of each test up to the day', () => {
    const labs = [
      lab('ALC', 0.9, '10*9/L', '2026-11-01'),
      lab('ALC', 450, '/mm3', '2026-11-20'),
      lab('ALC', 2, '10*9/L', '2026-11-22'),
    ];
    expect(personOn(record({ labs }), today).facts.get('alc')).toMatchObject({
      value: { low: 0.45 },
      date: '2026-11-20',
    });
  });

  it('has a long list of values read once, however many labels are asked', () => {
    let reads = 0;
    const counted = new Proxy(lab('ALC', 1.5, '10*9/L'), {
      get: (value, key) => {
        reads += key === 'test' ? 1 : 0;
        return Reflect.get(value, key) as unknown;
      },
    });
    const patient = record({ labs: Array.from({ length: 200 }, () => counted) });
    screen(patient, { region: 'us', indication: 'alopecia-areata', today });
    expect(reads).toBe(200);
  });

  it('is asked about a value that no person has, and it is not used', () => {
    const person = personOn(record({ labs: [lab('ALC', 450, '10*9/L'), lab('ANC', 3.4, '/uL')] }), today);
    expect(person.facts.has('alc')).toBe(false);
    expect(person.questions.map(({ path }) => path)).toEqual(['$.labs[0].value', '$.labs[1].value']);
  });

  it('is asked about tests and medicines that are not recognised', () => {
    const person = personOn(
      record({ labs: [lab('lymphocyts', 1, '10*9/L')], medications: [{ name: 'zorbanexol' }] }),
      today,
    );
    expect(person.questions).toMatchObject([
      { path: '$.labs[0].test', message: expect.stringContaining('lymphocytes') as string },
      { path: '$.medications[0].name' },
    ]);
  });

  it('is not pregnant when male, and has no facts from what the file leaves out', () => {
    const man = personOn(record({ sex: 'male' }), today);
    expect(man.facts.get('pregnant')?.value).toBe(false);
    expect(man.facts.has('tuberculosis')).toBe(false);
    expect(
      personOn(record({ facts: { hypertension: true } }), today).facts.get('cardiovascularRisk')?.value,
    ).toBe(true);
    expect(personOn(record({ facts: { hypertension: false } }), today).facts.has('cardiovascularRisk')).toBe(
      false,
    );
    expect(personOn(record({ facts: { egfr: 95 } }), today).facts.get('endStageKidneyDisease')?.value).toBe(
      false,
    );
  });
});
