import {
  answerOfNone,
  parsePatientRecord,
  patientFactNames,
  patientFactVocabulary,
} from '@bifrons/knowledge';
import { english } from '@bifrons/language';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_PATIENT, type PatientDraft } from '../../subject/patient/patient-draft.ts';
import { readPatient } from '../../subject/patient/read-patient.ts';
import { FACT_GROUPS } from '../../subject/patient/fact-groups.ts';
import { noneOf, withHarmless } from './harmless.ts';

const TODAY = '2026-11-21';
const given = (facts: PatientDraft['facts']): PatientDraft => ({ ...EXAMPLE_PATIENT, facts });
const none = (facts: PatientDraft['facts'], group: keyof typeof FACT_GROUPS) =>
  noneOf(given(facts), FACT_GROUPS[group], TODAY);

describe('none of these', () => {
  it('answers what is open and overwrites nothing', () => {
    const before = { tuberculosis: 'latent-treated', hiv: true } as const;
    const answers = none(before, 'infections');
    expect(answers).toMatchObject({ hepatitisB: 'negative', recurrentInfections: false });
    expect(Object.keys(answers)).not.toContain('tuberculosis');
    expect(Object.keys(answers)).not.toContain('hiv');
  });

  it('claims no protection, no measurement and no infertility', () => {
    expect(Object.keys(none({}, 'pregnancy')).sort()).toEqual([
      'breastfeeding',
      'plansPregnancy',
      'pregnant',
    ]);
    expect(none({}, 'infections')).not.toHaveProperty('vaccinationsUpToDate');
    expect(none({}, 'infections')).not.toHaveProperty('zosterVaccinated');
    expect(Object.keys(none({}, 'organs')).sort()).toEqual(['dialysis', 'hepatic', 'liverDisease']);
    for (const name of patientFactNames)
      if (patientFactVocabulary[name].kind === 'number') expect(answerOfNone(name)).toBeUndefined();
  });

  it('does not contradict what another answer tells', () => {
    expect(none({ activeSeriousInfection: true }, 'infections')).not.toHaveProperty('activeInfection');
    expect(none({ smoking: 'current' }, 'vessels')).not.toHaveProperty('cardiovascularRisk');
    for (const [name, values] of [
      ['activeSeriousInfection', [true]],
      ['pregnant', [true]],
      ['hepatic', ['child-pugh-a', 'child-pugh-c']],
      ['dialysis', [true]],
      ['nonMelanomaSkinCancer', [true]],
    ] as const)
      for (const value of values) {
        const patient = { ...given({ [name]: value }), egfr: name === 'dialysis' ? '' : '95' };
        const all = noneOf(patient, Object.values(FACT_GROUPS).flat(), TODAY);
        const answered = readPatient(
          { ...patient, facts: { ...patient.facts, ...all } },
          new Date(`${TODAY}T10:00:00Z`),
          english,
        );
        expect(answered.problems).toEqual([]);
        expect(answered.record?.facts).toMatchObject({ [name]: value });
      }
  });
});

describe('a person with every open question harmless', () => {
  it('is one that a file can hold, with the answer that is tried left open', () => {
    const { record, problems } = readPatient(
      withHarmless(given({}), 'malignancy', TODAY),
      new Date(`${TODAY}T10:00:00Z`),
      english,
    );
    expect(problems).toEqual([]);
    expect(parsePatientRecord(record, new Date(`${TODAY}T10:00:00Z`)).ok).toBe(true);
    expect(record?.facts).not.toHaveProperty('malignancy');
    expect(record?.facts).toMatchObject({ effectiveContraception: true, tuberculosis: 'negative', egfr: 95 });
    expect(record?.medications).toEqual([]);
    expect(record?.labs).toEqual([]);
  });
});
