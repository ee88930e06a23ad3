import { parseRegimenText, type PatientRecord } from '@bifrons/knowledge';
import { english } from '@bifrons/language';
import { describe, expect, it } from 'vitest';
import { coursesWithin } from '../courses.js';
import type { HarmId } from './harm.js';
import { harmsOf } from './harms.js';

const healthy = {
  myocardialInfarctionOrStroke: false,
  cardiovascularRisk: false,
  diabetes: false,
  smoking: 'never',
  malignancy: 'none',
} as const;
const person = (facts: PatientRecord['facts'] = healthy, birthYear = 1990): PatientRecord => ({
  id: 'x',
  birthYear,
  disease: 'alopecia-areata',
  facts: facts ?? {},
});
const harm = (regimen: string, id: HarmId, patient = person(), weeks = 52) => {
  const read = parseRegimenText(regimen);
  if (!read.ok) throw new Error(regimen);
  const request = {
    patient,
    region: 'us',
    indication: 'alopecia-areata',
    today: '2026-11-21',
    say: english,
  } as const;
  return harmsOf(coursesWithin(read.value, weeks), request).find((one) => one.harm === id)!;
};

describe('a harm of an option', () => {
  it('is the rate of the people most like the person, over the horizon', () => {
    const found = harm('baricitinib:4mg:qd', 'serious-infection');
    expect(found).toMatchObject({ known: true, basis: 'rate', weeks: 52, interval: null });
    // 0.6 per 100 patient-years (BARIRISK), over 364 days.
    expect(found.known && found.per100).toBeCloseTo(100 * (1 - Math.exp((-0.006 * 364) / 365.25)), 10);
    expect(found.known && found.sources[0]).toMatchObject({ kind: 'rate', borrowed: false });
  });

  it('says when another medicine was observed', () => {
    const found = harm('baricitinib:4mg:qd', 'zoster');
    expect(found.known && found.sources[0]).toMatchObject({ borrowed: true, rate: { drug: 'ritlecitinib' } });
  });

  it('does not take nobody among an unknown number for zero', () => {
    const found = harm('baricitinib:4mg:qd', 'mace');
    expect(found).toMatchObject({ known: true, notUsed: [{ per100PatientYears: 0, interval: null }] });
    expect(found.known && found.per100).toBeGreaterThan(0);
  });

  it('does not give people at risk the numbers of people without', () => {
    const atRisk = person({ ...healthy, myocardialInfarctionOrStroke: true }, 1960);
    // Baricitinib was counted in people at low risk; tofacitinib in people with coronary disease.
    expect(harm('baricitinib:4mg:qd', 'mace', atRisk)).toMatchObject({
      known: true,
      sources: [{ borrowed: true, rate: { drug: 'tofacitinib', per100PatientYears: 1.49 } }],
    });
    expect(harm('baricitinib:4mg:qd', 'serious-infection', atRisk)).toMatchObject({
      known: false,
      why: 'only-in-other-people',
    });
  });

  it('of a trial alone is not carried to the horizon, and beats the rate of another medicine', () => {
    const shares = [24, 52, 104].map((weeks) => harm('deuruxolitinib:8mg:bid', 'headache', person(), weeks));
    for (const share of shares)
      expect(share).toMatchObject({
        basis: 'trial-share',
        per100: 12.4,
        onPlacebo: 9.4,
        weeks: 24,
        interval: null,
      });
  });

  it('is unknown where nobody counted it', () => {
    expect(harm('none', 'nmsc')).toEqual({ known: false, harm: 'nmsc', why: 'not-observed', notUsed: [] });
  });

  it('goes on with the background after a stop', () => {
    const on = harm('baricitinib:4mg:qd', 'serious-infection');
    const off = harm('none', 'serious-infection');
    const half = harm('baricitinib:4mg:qd,none@26', 'serious-infection');
    if (!on.known || !off.known || !half.known) throw new Error('a rate is missing');
    expect(half.sources).toHaveLength(2);
    const hazard = (per100: number) => -Math.log(1 - per100 / 100);
    expect(hazard(half.per100)).toBeCloseTo((hazard(on.per100) + hazard(off.per100)) / 2, 12);
  });
});
