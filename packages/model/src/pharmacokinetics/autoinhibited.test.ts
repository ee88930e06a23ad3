import { findDrug } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { courseExposure, periodicExposure, periodicExposures, readPharmacology } from '../exposure.js';
import { FactReader } from '../facts.js';

const pharmacology = readPharmacology(findDrug('ritlecitinib')!, new FactReader());
const people = [-2.5, -1, 0, 1, 2.5].map((z) => z * pharmacology.kinetics.lnClearanceSd);

describe('the periodic state of a covalent, auto-inhibiting medicine', () => {
  for (const [doseMg, perDay] of [
    [50, 1],
    [200, 1],
    [50, 2],
    [10, 4],
    [50, 12],
  ] as const) {
    it(`is that of 60 days of doses: ${doseMg} mg, ${perDay} a day`, () => {
      const interval = 24 / perDay;
      const hours = Float64Array.from({ length: 60 * perDay }, (_, k) => k * interval);
      const phases = Float64Array.from({ length: 40 }, (_, k) => (k * interval) / 40);
      for (const deviation of people) {
        const doses = [{ doseMg, perDay, hours }];
        const course = courseExposure(pharmacology, {}, deviation, doses, 60 * 24);
        const periodic = periodicExposure(pharmacology, {}, deviation, doseMg, perDay).at(phases);
        const peak = Math.max(...periodic.concentration);
        phases.forEach((phase, k) => {
          const { concentration, bound } = course(hours.at(-1)! + phase);
          expect(Math.abs(periodic.concentration[k]! - concentration) / peak).toBeLessThan(4e-4);
          expect(Math.abs(periodic.bound![k]! - bound!)).toBeLessThan(2e-4);
        });
      }
    });
  }

  it('comes back to itself: the enzyme after an interval is that before it', () => {
    for (const deviation of people) {
      const { bound } = periodicExposure(pharmacology, {}, deviation, 50, 1).at(Float64Array.of(0, 24));
      expect(bound![1]!).toBeCloseTo(bound![0]!, 14);
    }
  });

  it('without an enzyme, nothing is inactivated', () => {
    const { drug, kinetics } = pharmacology;
    const { bound } = periodicExposure({ drug, kinetics }, {}, 0, 50, 1).at(Float64Array.of(0, 12));
    expect([...bound!]).toEqual([0, 0]);
  });

  it('does not depend on the hours asked for', () => {
    const { at } = periodicExposure(pharmacology, {}, 0, 50, 1);
    const many = at(Float64Array.from({ length: 97 }, (_, k) => k / 4));
    const few = at(Float64Array.of(1, 12, 24));
    [4, 48, 96].forEach((from, to) => {
      expect(few.concentration[to]).toBe(many.concentration[from]);
      expect(few.bound![to]).toBe(many.bound![from]);
    });
  });

  it('has the same bits whoever is beside a person', () => {
    const treated = people.map((deviation) => ({
      pharmacology,
      person: {},
      lnClearanceDeviation: deviation,
    }));
    const hours = people.map((_, k) => Float64Array.of(k, 8 + k / 3, 24));
    const together = periodicExposures(treated, 50, 1).at(hours);
    const alone = people.map((deviation, k) =>
      periodicExposure(pharmacology, {}, deviation, 50, 1).at(hours[k]!),
    );
    expect(together).toEqual(alone);
  });
});
