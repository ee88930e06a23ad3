import type { PatientRecord } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { bloodUnderTreatment } from './blood.js';
import { monitor } from './monitor.js';

const person = (labs: PatientRecord['labs'], drug = 'baricitinib', doseMg = 4): PatientRecord => ({
  id: 'x',
  birthYear: 1985,
  sex: 'female',
  weightKg: 70,
  disease: 'alopecia-areata',
  ...(labs && { labs }),
  treatments: [{ drug, doseMg, perDay: 1, fromDate: '2026-06-01' }],
});
const lab = (date: string, test: string, value: number, unit: string) => ({ date, test, value, unit });
const request = { region: 'us', today: '2026-11-21' } as const;
const lineOf = (patient: PatientRecord, fact: string) =>
  bloodUnderTreatment(patient, request)!.lines.find((one) => one.fact === fact)!;

describe('blood under a treatment', () => {
  const before = lab('2026-05-20', 'haemoglobin', 14, 'g/dL');

  it('tells a fall that is more than the medicine does, and stays silent about one that is not', () => {
    const fallen = lineOf(person([before, lab('2026-08-24', 'haemoglobin', 11.5, 'g/dL')]), 'haemoglobin');
    expect(fallen.values[0]).toMatchObject({ value: 11.5, below: true });
    expect(String(fallen.told)).toBe('this fall is more than the medicine does: look for another cause');
    const usual = lineOf(person([before, lab('2026-08-24', 'haemoglobin', 13.6, 'g/dL')]), 'haemoglobin');
    expect(usual.values[0]!.below).toBe(false);
    expect(usual.told).toBeUndefined();
    expect(usual.values[0]!.lower).toBeLessThan(13.6);
    expect(usual.values[0]!.upper).toBeGreaterThan(13.6);
  });

  it('is silent again when the last value is back, and takes units as they come', () => {
    const { told, values } = lineOf(
      person([
        before,
        lab('2026-08-24', 'haemoglobin', 11.5, 'g/dL'),
        lab('2026-10-05', 'haemoglobin', 138, 'g/L'),
      ]),
      'haemoglobin',
    );
    expect(values.map(({ below }) => below)).toEqual([true, false]);
    expect(told).toBeUndefined();
  });

  it('never softens the limit of the label: what a value demands is the same, inside the band or outside', () => {
    const labs = [lab('2026-05-20', 'ANC', 1.7, '10*9/L'), lab('2026-08-24', 'ANC', 0.9, '10*9/L')];
    const patient = person(labs);
    expect(lineOf(patient, 'anc').values[0]!.below).toBe(false);
    const demand = monitor(patient, request).labs.find(({ date }) => date === '2026-08-24')!;
    expect(demand.demand).toBe('interrupt');
  });

  it('keeps the medicine among the causes where nothing was published of it', () => {
    const labs = [
      lab('2026-05-20', 'platelets', 250, '10*9/L'),
      lab('2026-08-24', 'platelets', 150, '10*9/L'),
    ];
    const { basis, told } = lineOf(person(labs, 'upadacitinib', 30), 'platelets');
    expect(basis).toBe('signal');
    expect(String(told)).toMatch(/as well$/);
  });

  it('says why it says nothing', () => {
    const found = bloodUnderTreatment(
      person([lab('2026-08-24', 'ALC', 1.4, '10*9/L')], 'ritlecitinib', 50),
      request,
    )!;
    expect(found.lines).toEqual([]);
    expect(found.untold.map(({ fact }) => fact).sort()).toEqual(['alc', 'anc', 'haemoglobin', 'platelets']);
    expect(
      bloodUnderTreatment(
        {
          ...person([]),
          treatments: [
            { drug: 'ruxolitinib-cream', strengthPercent: 1.5, perDay: 2, fromDate: '2026-06-01' },
          ],
        },
        request,
      ),
    ).toBeNull();
  });
});
