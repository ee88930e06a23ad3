import { findLabel, type Indication, type PatientRecord, type Region } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { personOn } from '../person/person.js';
import { recommendDose } from './dose.js';

const advice = (
  drug: string,
  region: Region,
  facts: NonNullable<PatientRecord['facts']>,
  indication: Indication = 'alopecia-areata',
  medications: readonly string[] = [],
) => {
  const patient: PatientRecord = {
    id: 'x',
    birthYear: 1988,
    disease: 'alopecia-areata',
    severity: { salt: 80 },
    facts,
    medications: medications.map((name) => ({ name })),
  };
  return recommendDose(findLabel(drug, region)!, personOn(patient, '2026-11-21', drug), patient, indication);
};

describe('the dose', () => {
  it('is lowered by the rule on kidney function, which the model confirms', () => {
    const { usual, recommended, setBy, exposure } = advice('baricitinib', 'eu', { egfr: 45 });
    expect([usual, recommended]).toEqual([
      { doseMg: 4, perDay: 1 },
      { doseMg: 2, perDay: 1 },
    ]);
    expect(setBy[0]?.citation?.rule).toBe('baricitinib-eu-10');
    // The dedicated study found an AUC ratio of 2.22 in moderate impairment; the rule implies 2.
    expect(exposure).toMatchObject({ known: true, impliedRatio: 2, disagree: false });
    if (exposure.known) {
      expect(exposure.predictedRatio).toBeGreaterThan(1.8);
      expect(exposure.predictedRatio).toBeLessThan(2.4);
      expect(exposure.afterAdjustment).toBeCloseTo(exposure.predictedRatio / 2, 6);
    }
  });

  it('is halved with probenecid, and the model finds the doubled exposure', () => {
    const { recommended, exposure } = advice('baricitinib', 'us', { egfr: 100 }, 'alopecia-areata', [
      'probenecid',
    ]);
    expect(recommended).toEqual({ doseMg: 1, perDay: 1 });
    expect(exposure).toMatchObject({ known: true, impliedRatio: 2, disagree: false });
  });

  it('warns where no rule answers an exposure far from the usual one', () => {
    const { recommended, setBy, exposure } = advice('ritlecitinib', 'us', { egfr: 100 }, 'alopecia-areata', [
      'rifampicin',
    ]);
    expect(recommended).toEqual({ doseMg: 50, perDay: 1 });
    expect(setBy).toEqual([]);
    expect(exposure).toMatchObject({ known: true, impliedRatio: 1, disagree: true });
  });

  it('does not take a dose lowered for another risk as a statement about exposure', () => {
    const { recommended, exposure } = advice('baricitinib', 'eu', { egfr: 100, recurrentInfections: true });
    expect(recommended).toEqual({ doseMg: 2, perDay: 1 });
    expect(exposure).toMatchObject({ known: true, impliedRatio: 1 });
  });

  it('follows the metaboliser type and the weight', () => {
    expect(advice('abrocitinib', 'us', { cyp2c19: 'poor' }, 'atopic-dermatitis').recommended).toEqual({
      doseMg: 50,
      perDay: 1,
    });
    expect(advice('baricitinib', 'us', {}).open.map(({ citation }) => citation?.rule)).toContain(
      'baricitinib-us-8',
    );
  });

  it('is not told where the label has none, and exposure where the facts are there, be they assumed', () => {
    expect(advice('upadacitinib', 'us', {})).toMatchObject({ usual: null, recommended: null });
    expect(advice('deucravacitinib', 'us', {}, 'psoriasis').exposure).toMatchObject({ known: true });
  });
});
