import { log } from '@bifrons/engine';
import { findDrug, pharmacokineticChecks, type Drug, type PharmacokineticCheck } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { periodicExposure, readPharmacology } from '../exposure.js';
import { FactReader } from '../facts.js';
import type { PersonCovariates } from '../person.js';
import { individualKinetics } from './individual.js';

const drug = (id: string): Drug => findDrug(id)!;
const fact = (id: string, name: keyof Drug['pharmacokinetics']['facts']): number =>
  drug(id).pharmacokinetics.facts[name]!.value!;

/** Steady state in one person: ng/mL and h, over one dose interval. */
function exposure(id: string, doseMg: number, perDay: number, person: PersonCovariates = {}) {
  const pharmacology = readPharmacology(drug(id), new FactReader());
  const periodic = periodicExposure(pharmacology, person, 0, doseMg, perDay);
  const points = 4800;
  const hours = Float64Array.from({ length: points + 1 }, (_, k) => (k * periodic.interval) / points);
  const curve = periodic
    .at(hours)
    .concentration.map((c) => (c * pharmacology.kinetics.molecularWeight) / 1000);
  const area =
    ((curve.reduce((a, b) => a + b) - (curve[0]! + curve[points]!) / 2) * periodic.interval) / points;
  return { cmax: Math.max(...curve), area, cavg: area / periodic.interval };
}
const areaRatio = (id: string, doseMg: number, perDay: number, a: PersonCovariates, b: PersonCovariates) =>
  exposure(id, doseMg, perDay, a).area / exposure(id, doseMg, perDay, b).area;
const interaction = (id: string, medicine: string) =>
  drug(id).pharmacokinetics.covariates.flatMap((c) =>
    c.form === 'factor' && c.covariate === 'medicine' && c.level === medicine ? [c.factor.value!] : [],
  )[0]!;

const healthy: PersonCovariates = {};
const alopecia: PersonCovariates = { disease: 'alopecia-areata' };
const severeRenal: PersonCovariates = { levels: { renal: ['severe'] } };
const clearance = (id: string, person: PersonCovariates) => {
  const { kinetics } = readPharmacology(drug(id), new FactReader());
  return individualKinetics(kinetics, person, 0, 5, 2).clearance;
};

/** What we compute for each published figure, in the order of its quantities. */
const computed: Record<string, () => number[]> = {
  PK1: () => [exposure('ritlecitinib', 50, 1, { ...alopecia, weightKg: 70 }).cavg],
  PK2: () => [areaRatio('ritlecitinib', 50, 1, severeRenal, healthy)],
  PK3: () => [
    exposure('ritlecitinib', 50, 1, severeRenal).cmax / exposure('ritlecitinib', 50, 1, healthy).cmax,
  ],
  PK4: () => [areaRatio('upadacitinib', 15, 1, { disease: 'rheumatoid-arthritis' }, healthy)],
  PK5: () => [
    fact('upadacitinib', 'clearance') / fact('upadacitinib', 'relativeBioavailability'),
    (fact('upadacitinib', 'volume') + fact('upadacitinib', 'peripheralVolume')) /
      fact('upadacitinib', 'relativeBioavailability'),
  ],
  PK6: () => [(log(2) * fact('tofacitinib', 'volume')) / fact('tofacitinib', 'clearance')],
  PK7: () => [clearance('tofacitinib', { egfr: 60 }) / clearance('tofacitinib', { egfr: 108.7 }) - 1],
  PK9: () => [areaRatio('abrocitinib', 200, 1, { levels: { ancestry: ['asian'] } }, healthy)],
  PK10: () => [areaRatio('baricitinib', 4, 1, { egfr: 45 }, { egfr: 105 })],
  PK11: () => {
    const { kinetics } = readPharmacology(drug('baricitinib'), new FactReader());
    const {
      clearance: cl,
      volume,
      intercompartmentalClearance: q,
      peripheralVolume,
    } = individualKinetics(kinetics, {}, 0, 4, 1);
    const sum = (cl + q) / volume + q / peripheralVolume;
    const beta = (sum - Math.sqrt(sum * sum - (4 * cl * q) / (volume * peripheralVolume))) / 2;
    return [log(2) / beta];
  },
  PK12: () => {
    const metaboliteFree = { ...drug('filgotinib') };
    metaboliteFree.pharmacokinetics = { ...metaboliteFree.pharmacokinetics, metabolites: [] };
    const pharmacology = readPharmacology(metaboliteFree, new FactReader());
    const hours = Float64Array.from({ length: 2401 }, (_, k) => k / 100);
    const curve = periodicExposure(pharmacology, {}, 0, 200, 1)
      .at(hours)
      .concentration.map((c) => (c * pharmacology.kinetics.molecularWeight) / 1000);
    return [Math.max(...curve), curve.reduce((a, b) => a + b) / 100];
  },
  PK13: () => {
    const m = drug('filgotinib').pharmacokinetics.metabolites![0]!;
    return [(log(2) * m.volume.value!) / m.clearance.value!];
  },
  PK15: () => [fact('deucravacitinib', 'clearance') * fact('deucravacitinib', 'bioavailability')],
  PK16: () => [interaction('ivarmacitinib', 'itraconazole'), interaction('ivarmacitinib', 'rifampicin')],
  PK17: () =>
    ['ketoconazole', 'fluconazole', 'rifampicin'].map((medicine) =>
      areaRatio('tofacitinib', 5, 2, { levels: { medicine: [medicine] } }, healthy),
    ),
};

/** Checks that the graded data cannot meet or express, and why. */
const exceptions: Record<string, string> = {
  PK8: 'compares intravenous clearances of a physiologically based model (Tse 2020) that is not the one in use',
  PK11: 'terminal half-life of the two-compartment parameters of adult rheumatoid arthritis (Decker 2024): 10.6 h; the study estimated it without a model',
  PK12: 'vendor table (grade C); the parameters read give Cmax 4 % and AUC 22 % lower',
  PK14: 'compares measured areas of a cream and a tablet; there is no model of topical absorption',
};

/** Half a unit of the last printed digit, or 5 % (or the tolerance of the source), whichever is more. */
function within(value: number, quantity: PharmacokineticCheck['quantities'][number]): boolean {
  const { expected, tolerance = 0.05, interval90 } = quantity;
  if (interval90 !== undefined) return value >= interval90[0] && value <= interval90[1];
  if (typeof expected !== 'number') return value >= expected[0] && value <= expected[1];
  const digits = String(expected).split('.')[1]?.length ?? 0;
  return Math.abs(value - expected) <= Math.max(0.5 * Math.pow(10, -digits), tolerance * Math.abs(expected));
}

describe('published pharmacokinetic figures', () => {
  for (const check of pharmacokineticChecks().checks) {
    const reason = exceptions[check.id];
    it(`${check.id} ${check.drugs.join(', ')}: ${check.test}${reason ? ` — not met: ${reason}` : ''}`, () => {
      const values = computed[check.id]?.();
      if (reason !== undefined) {
        // An exception that has come to hold is to be taken off the list.
        expect(values?.every((value, k) => within(value, check.quantities[k]!)) ?? false).toBe(false);
        return;
      }
      check.quantities.forEach((quantity, k) => {
        expect(
          within(values![k]!, quantity),
          `${quantity.name}: ${values![k]} against ${quantity.expected}`,
        ).toBe(true);
      });
    });
  }
});

describe('figures of an independent implementation (same parameters)', () => {
  const persons: Record<string, PersonCovariates> = {
    'alopecia areata': alopecia,
    healthy,
    'severe renal impairment': severeRenal,
    'rheumatoid arthritis': { disease: 'rheumatoid-arthritis' },
    'atopic dermatitis, white man of 70 kg': { disease: 'atopic-dermatitis', sex: 'male', weightKg: 70 },
    'ulcerative colitis': {},
  };
  const rows = pharmacokineticChecks().simulated.filter(
    (row) => persons[row.population] !== undefined && !/mukherjee|tse/i.test(row.id),
  );
  it('covers the parameter sets in use', () => expect(rows.length).toBeGreaterThanOrEqual(12));
  for (const row of rows) {
    it(row.id, () => {
      const { cmax, area } = exposure(row.drug, row.doseMg, row.perDay, persons[row.population]!);
      expect(cmax / row.cmaxNgPerMl).toBeCloseTo(1, 2);
      expect(area / row.aucNgHoursPerMl).toBeCloseTo(1, 2);
    });
  }
});
