import type { PatientRecord } from '@bifrons/knowledge';
import { english } from '@bifrons/language';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_PATIENT } from '../../subject/patient/patient-draft.ts';
import { readPatient } from '../../subject/patient/read-patient.ts';
import { askedOf, consideredOf } from './asked.ts';
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
      { id: 'ageYears', known: true, waiting: [], counted: true },
      { id: 'sex', known: true, waiting: [], counted: true },
    ]);
    const tuberculosis = items.find(({ id }) => id === 'tuberculosis');
    expect(tuberculosis).toMatchObject({ known: false, counted: true });
    expect(tuberculosis?.waiting).toContain('ritlecitinib');
  });

  it('stays asked when it is answered', () => {
    const [before, after] = [asked(recordOf({})), asked(recordOf({ tuberculosis: 'negative' }))];
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after.find(({ id }) => id === 'tuberculosis')).toMatchObject({ known: true, waiting: [] });
  });

  it('begins with the age', () => {
    expect(asked(null)[0]).toEqual({ id: 'ageYears', known: false, waiting: [], counted: true });
  });
});

describe('whose questions count', () => {
  const course = { id: 1, dose: '4', perDay: 1, injected: null, start: 0, stop: 104, pauses: [] } as const;

  it('are the medicines approved for the disease in the region, and those of the regimens', () => {
    const of = (drug: string | null, region: 'us' | 'eu') => [
      ...consideredOf([{ ...course, drug }], region, 'alopecia-areata')!,
    ];
    expect(of(null, 'us')).toEqual(['baricitinib', 'deuruxolitinib', 'ritlecitinib']);
    expect(of(null, 'eu')).toEqual(['baricitinib', 'ritlecitinib']);
    expect(of('upadacitinib', 'eu')).toContain('upadacitinib');
  });

  it('keeps those of others, marked as such', () => {
    const approved = consideredOf([], 'eu', 'alopecia-areata');
    const items = askedOf(recordOf({}), approved, { ...REQUEST, region: 'eu' });
    const elsewhere = items.filter(({ counted }) => !counted);
    expect(elsewhere.length).toBeGreaterThan(0);
    for (const { waiting } of elsewhere) expect(waiting.some((drug) => approved!.has(drug))).toBe(false);
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

  it('shows a grave answer although ten other questions are open', () => {
    expect(effects('activeSeriousInfection')).toContainEqual(['yes', ['not-recommended']]);
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
