import { findDrug } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { periodicExposure, readPharmacology, type PeriodicExposure } from '../exposure.js';
import { FactReader } from '../facts.js';
import { corners, doseResponse, steadyState } from '../pharmacokinetics/linear.js';
import { individualKinetics } from '../pharmacokinetics/individual.js';
import { overInterval } from './over-interval.js';
import { inhibitionOf } from './potency.js';

/** One compartment, filled at once: C₀·e^(−k·t). */
const decay = (start: number, rate: number, interval: number): PeriodicExposure => ({
  interval,
  corners: [0],
  at: (hours) => ({ concentration: hours.map((t) => start * Math.exp(-rate * t)) }),
});
const at = (id: string, doseMg: number, perDay: number) =>
  periodicExposure(readPharmacology(findDrug(id)!, new FactReader()), {}, 0, doseMg, perDay);

describe('a quantity over a dose interval', () => {
  it('has the mean of the closed form to 1e-8, for any steepness', () => {
    const [start, rate, interval] = [900, 0.35, 24];
    for (const ic50 of [0.3, 12, 60, 4000]) {
      for (const hill of [0.7, 1, 2.5]) {
        const potency = { kind: 'reversible', ic50, hill } as const;
        const { mean } = overInterval(decay(start, rate, interval), (e) => inhibitionOf(potency, e));
        // ∫ r/(1 + r) of r = (C/IC50)^h, which decays at the rate h·k, is ln(1 + r)/(h·k).
        const ratio = (start / ic50) ** hill;
        const decayed = ratio * Math.exp(-hill * rate * interval);
        const exact = (Math.log1p(ratio) - Math.log1p(decayed)) / (hill * rate * interval);
        expect(Math.abs(mean / exact - 1)).toBeLessThan(1e-8);
      }
    }
  });

  it('the mean concentration is what clearance leaves of a dose, whatever the absorption', () => {
    for (const [id, doseMg, perDay] of [
      ['baricitinib', 4, 1],
      ['tofacitinib', 5, 2],
      ['upadacitinib', 15, 1],
      ['abrocitinib', 200, 1],
    ] as const) {
      const { kinetics } = readPharmacology(findDrug(id)!, new FactReader());
      const { clearance, bioavailability } = individualKinetics(kinetics, {}, 0, doseMg, perDay);
      const { mean } = overInterval(at(id, doseMg, perDay), (e) => e.concentration);
      const nanomolar =
        (1e6 * doseMg * bioavailability * perDay) / (24 * clearance * kinetics.molecularWeight);
      expect(Math.abs(mean / nanomolar - 1), id).toBeLessThan(1e-8);
    }
  });

  it('peaks where absorption balances elimination, or where it stops', () => {
    const person = {
      clearance: 20,
      volume: 100,
      intercompartmentalClearance: 0,
      peripheralVolume: 1,
      bioavailability: 1,
    };
    const common = {
      structure: 'one-compartment' as const,
      absolute: false,
      molecularWeight: 371,
      lnClearanceSd: 0,
      covariates: [],
      metabolites: [],
    };
    const [k, ka] = [0.2, 1.3];
    for (const [response, peakHour] of [
      [
        doseResponse({ ...common, absorption: 'first-order', facts: { absorptionRate: ka } }, person, 4),
        Math.log((ka * (1 - Math.exp(-k * 24))) / (k * (1 - Math.exp(-ka * 24)))) / (ka - k),
      ],
      [
        doseResponse(
          { ...common, absorption: 'zero-order', facts: { zeroOrderDuration: 0.537, lag: 0.21 } },
          person,
          4,
        ),
        0.747,
      ],
    ] as const) {
      const curve = steadyState(response, 24);
      const over = overInterval(
        { interval: 24, corners: corners(response), at: (hours) => ({ concentration: hours.map(curve) }) },
        (e) => e.concentration,
      );
      expect(over.peakHour).toBeCloseTo(peakHour, 3);
      expect(over.peak / curve(peakHour)).toBeCloseTo(1, 9);
      expect(over.trough / curve(response.lag)).toBeCloseTo(1, 12);
    }
  });

  it('an integrated curve has a mean as well, that of its own values', () => {
    const ritlecitinib = at('ritlecitinib', 50, 1);
    const hours = Float64Array.from({ length: 48_001 }, (_, k) => k / 2000);
    const { concentration, bound } = ritlecitinib.at(hours);
    const trapezoid = (values: Float64Array) =>
      (values.reduce((a, b) => a + b) - (values[0]! + values.at(-1)!) / 2) / (hours.length - 1);
    const plasma = overInterval(ritlecitinib, (e) => e.concentration);
    const enzyme = overInterval(ritlecitinib, (e) => e.bound!);
    expect(plasma.mean / trapezoid(concentration)).toBeCloseTo(1, 5);
    expect(enzyme.mean / trapezoid(bound!)).toBeCloseTo(1, 6);
  });
});
