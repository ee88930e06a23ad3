import type { PatientRecord } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { exactInterval } from './poisson.js';
import { ratesElsewhere } from './rates-elsewhere.js';

const person = (facts: NonNullable<PatientRecord['facts']>, birthYear = 1990): PatientRecord => ({
  id: 'x',
  birthYear,
  disease: 'alopecia-areata',
  facts,
});
const healthy = {
  myocardialInfarctionOrStroke: false,
  cardiovascularRisk: false,
  diabetes: false,
  smoking: 'never',
  malignancy: 'none',
} as const;
const find = (patient: PatientRecord, harm: string, drug = 'baricitinib') =>
  ratesElsewhere(patient, { drug, indication: 'alopecia-areata', today: '2026-11-21' }).find(
    (one) => one.harm === harm,
  )!;

describe('exact Poisson intervals', () => {
  // Garwood 1936; the values are those of every table of Poisson limits.
  it.each([
    [0, 0, 3.689],
    [1, 0.0253, 5.572],
    [4, 1.09, 10.242],
    [20, 12.217, 30.888],
    [224, 195.6, 255.3],
  ])('of %d events', (events, lower, upper) => {
    const [low, high] = exactInterval(events);
    expect(low).toBeCloseTo(lower, events > 100 ? 0 : 2);
    expect(high).toBeCloseTo(upper, events > 100 ? 0 : 2);
  });
});

describe('rates in other people', () => {
  it('comes from the same medicine, disease and risk when there is such a population', () => {
    const [first] = find(person(healthy), 'serious-infection').onDrug;
    expect(first).toMatchObject({ drug: 'baricitinib', per100PatientYears: 0.6, differs: [] });
  });

  it('says when the people observed were not like this person', () => {
    const rates = find(person({ ...healthy, myocardialInfarctionOrStroke: true }, 1960), 'mace').onDrug;
    expect(rates.find(({ drug }) => drug === 'baricitinib')?.differs).toContain(
      'this person is not like them',
    );
    // Another medicine was observed in people with coronary disease.
    expect(rates.find(({ drug }) => drug === 'tofacitinib')).toMatchObject({
      per100PatientYears: 1.49,
      interval: [0.31, 4.36],
    });
  });

  it('says that it does not know who is alike, and shows the background beside it', () => {
    const { onDrug, background } = find(person({}), 'vte');
    expect(onDrug[0]?.differs).toEqual(['whether this person is like them is not known']);
    expect(background[0]).toMatchObject({ drug: null, per100PatientYears: 0.094, differs: [] });
  });

  it('computes an interval from counts where none is printed, and says so', () => {
    const [first] = find(person(healthy), 'opportunistic-infection').onDrug;
    expect(first?.intervalBy).toBe('exact');
    expect(first?.interval?.[0]).toBeCloseTo((100 * 1.09) / 2247, 3);
  });
});
