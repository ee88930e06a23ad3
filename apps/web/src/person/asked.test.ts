import type { PatientRecord } from '@bifrons/knowledge';
import { english } from '@bifrons/language';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_PATIENT } from '../state/patient-draft.ts';
import { readPatient } from '../state/read-patient.ts';
import { askedOf } from './asked.ts';
import { effectsOf } from './fact-effects.ts';

const TODAY = new Date('2026-11-21T10:00:00Z');
const REQUEST = { region: 'us', indication: 'alopecia-areata', today: '2026-11-21' } as const;
const recordOf = (facts: typeof EXAMPLE_PATIENT.facts): PatientRecord =>
  readPatient({ ...EXAMPLE_PATIENT, facts }, TODAY, english).record!;
const asked = (record: PatientRecord | null, drug = 'ritlecitinib') =>
  askedOf(record, new Set([drug]), REQUEST);

describe('what is asked', () => {
  it('is what the label waits for, in the order of the screen, and what the model wants to know', () => {
    const items = asked(recordOf({}));
    expect(items.slice(0, 2)).toEqual([
      { id: 'ageYears', known: true, waiting: [] },
      { id: 'sex', known: true, waiting: [] },
    ]);
    expect(items.find(({ id }) => id === 'tuberculosis')).toEqual({
      id: 'tuberculosis',
      known: false,
      waiting: ['ritlecitinib'],
    });
  });

  it('stays asked when it is answered', () => {
    const [before, after] = [asked(recordOf({})), asked(recordOf({ tuberculosis: 'negative' }))];
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after.find(({ id }) => id === 'tuberculosis')).toMatchObject({ known: true, waiting: [] });
  });

  it('begins with the age', () => {
    expect(asked(null)[0]).toEqual({ id: 'ageYears', known: false, waiting: [] });
  });
});

describe('what an answer would change', () => {
  const effects = (item: Parameters<typeof effectsOf>[0]) =>
    effectsOf(item, EXAMPLE_PATIENT, recordOf({}), TODAY, REQUEST).map(({ answer, changes }) => [
      answer(english),
      changes.filter(({ drugs }) => drugs.includes('ritlecitinib')).map(({ verdict }) => verdict),
    ]);

  it('is told of each value of a choice, and of numbers between the limits of the rules', () => {
    expect(effects('tuberculosis')).toContainEqual(['active', ['not-recommended']]);
    expect(effects('tuberculosis')).toContainEqual(['negative', []]);
    expect(effects('alc')).toContainEqual(['below 0.5 × 10⁹/L', ['not-recommended']]);
  });

  it('is told once of neighbouring spans of numbers that change the same', () => {
    const told = effectsOf('egfr', EXAMPLE_PATIENT, recordOf({}), TODAY, REQUEST);
    expect(told.length).toBeGreaterThan(2);
    told.slice(1).forEach(({ changes }, k) => expect(changes).not.toEqual(told[k]!.changes));
  });

  it('leaves out what cannot be true', () => {
    const patient = { ...EXAMPLE_PATIENT, facts: { pregnant: true } };
    const told = effectsOf('childbearingPotential', patient, recordOf({ pregnant: true }), TODAY, REQUEST);
    expect(told.map(({ answer }) => answer(english))).toEqual(['yes']);
  });
});
