import { compileModel, parseAntimony, solve } from '@bifrons/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseConcentration } from './course.js';
import { throughFirstOrder, valueAt, type ExponentialSum } from './exponential-sum.js';
import { afterDose, doseResponse, steadyState } from './linear.js';
import type { IndividualKinetics } from './individual.js';
import type { KineticParameters } from './parameters.js';

/** Integral from 0 to infinity. */
const area = ({ amplitudes, rates }: ExponentialSum): number =>
  amplitudes.reduce((total, amplitude, m) => total + amplitude / rates[m]!, 0);

const person: IndividualKinetics = {
  clearance: 21,
  volume: 110,
  intercompartmentalClearance: 3.1,
  peripheralVolume: 60,
  bioavailability: 0.8,
};

const forms: { name: string; kinetics: Partial<KineticParameters> }[] = [
  {
    name: 'one compartment, first order, lag',
    kinetics: {
      structure: 'one-compartment',
      absorption: 'first-order',
      facts: { absorptionRate: 1.7, lag: 0.2 },
    },
  },
  {
    name: 'two compartments, first order',
    kinetics: { absorption: 'first-order', facts: { absorptionRate: 0.9 } },
  },
  {
    name: 'two compartments, zero order, lag',
    kinetics: { absorption: 'zero-order', facts: { zeroOrderDuration: 0.5, lag: 0.15 } },
  },
  {
    name: 'parallel zero and first order, lag',
    kinetics: {
      absorption: 'mixed',
      facts: { absorptionRate: 0.0523, zeroOrderShare: 0.745, zeroOrderDuration: 3.29, lag: 0.154 },
    },
  },
  {
    name: 'split by amount',
    kinetics: {
      absorption: 'split-by-amount',
      facts: { absorptionRate: 4, firstOrderAmount: 40, zeroOrderRate: 75 },
    },
  },
  {
    name: 'zero order longer than the interval',
    kinetics: { absorption: 'zero-order', facts: { zeroOrderDuration: 19, lag: 0.3 } },
  },
  {
    name: 'active metabolite',
    kinetics: {
      absorption: 'first-order',
      facts: { absorptionRate: 0.48 },
      metabolites: [{ formedFraction: 0.9, clearance: 2.7, volume: 78, relativePotency: 0.1 }],
    },
  },
];

const complete = (kinetics: Partial<KineticParameters>): KineticParameters => ({
  structure: 'two-compartment',
  absorption: 'first-order',
  absolute: false,
  molecularWeight: 350,
  facts: {},
  lnClearanceSd: 0,
  covariates: [],
  metabolites: [],
  ...kinetics,
});

const doseMg = 100;
const interval = 12;

/** The same kinetics as differential equations with dosing events, in Antimony. */
function asEquations(k: KineticParameters, doses: number): string {
  const { facts } = k;
  const two = k.structure !== 'one-compartment';
  const share =
    k.absorption === 'zero-order'
      ? 1
      : k.absorption === 'mixed'
        ? facts.zeroOrderShare!
        : k.absorption === 'split-by-amount'
          ? 1 - facts.firstOrderAmount! / doseMg
          : 0;
  const duration =
    k.absorption === 'split-by-amount'
      ? (doseMg * person.bioavailability * share) / facts.zeroOrderRate!
      : (facts.zeroOrderDuration ?? 1);
  const given = doseMg * person.bioavailability;
  const events: string[] = [];
  for (let d = 0; d < doses; d++) {
    const from = d * interval + (facts.lag ?? 0);
    if (share < 1) events.push(`at (time >= ${from}): depot = depot + ${given * (1 - share)}`);
    if (share > 0) {
      events.push(`at (time >= ${from}): input_rate = input_rate + ${(given * share) / duration}`);
      events.push(`at (time >= ${from + duration}): input_rate = input_rate - ${(given * share) / duration}`);
    }
  }
  const m = k.metabolites[0];
  return `
    CL = ${person.clearance}; V = ${person.volume}; Q = ${two ? person.intercompartmentalClearance : 0}; V2 = ${person.peripheralVolume}
    ka = ${facts.absorptionRate ?? 1}
    depot' = -ka * depot
    input_rate' = 0
    central' = input_rate + ka * depot - (CL + Q) / V * central + Q / V2 * peripheral
    peripheral' = Q / V * central - Q / V2 * peripheral
    metabolite' = ${m ? `${m.formedFraction} * CL / V * central - ${m.clearance / m.volume} * metabolite` : '0'}
    active := (central / V ${m ? `+ ${m.relativePotency} * metabolite / ${m.volume}` : ''}) * ${1e6 / k.molecularWeight}
    depot = 0; input_rate = 0; central = 0; peripheral = 0; metabolite = 0
    ${events.join('\n    ')}`;
}

describe('closed forms against the differential equations', () => {
  for (const { name, kinetics } of forms) {
    it(`${name}: a course, and its steady state, to 1e-8`, () => {
      const k = complete(kinetics);
      const response = doseResponse(k, person, doseMg);
      const doses = 4;
      // Events happen after the start of an integration, so the first dose is taken a little after it.
      const before = 1;
      const text = asEquations(k, doses).replace(
        /time >= ([\d.e-]+)/g,
        (_, t: string) => `time >= ${Number(t) + before}`,
      );
      const model = compileModel(parseAntimony(text));
      const hours = Float64Array.from({ length: 60 }, (_, i) => 0.37 + 0.83 * i);
      const solution = solve({
        model,
        start: 0,
        end: 51,
        saveAt: hours.map((h) => h + before),
        method: 'tsit5',
        rtol: 1e-12,
        atol: 1e-13,
        maxSteps: 200_000,
      });
      if (solution.status === 'failed') throw new Error(solution.message);
      const parameters = model.defaults();
      const n = model.stateNames.length;
      const out = new Float64Array(model.assignmentNames.length);
      const course = courseConcentration([
        { times: Float64Array.from({ length: doses }, (_, d) => d * interval), response },
      ]);
      let largest = 0;
      for (const value of hours) largest = Math.max(largest, course(value));
      hours.forEach((hour, i) => {
        model.assignments(
          hour,
          solution.states.subarray(i * n, (i + 1) * n),
          parameters,
          new Float64Array(0),
          out,
        );
        const expected = out[model.assignmentNames.indexOf('active')]!;
        expect(Math.abs(course(hour) - expected)).toBeLessThan(1e-8 * largest);
      });

      const periodic = steadyState(response, interval);
      const settled = courseConcentration([
        { times: Float64Array.from({ length: 400 }, (_, d) => d * interval), response },
      ]);
      for (const phase of [0, 0.1, 0.4, 3, 7, 11.9]) {
        expect(periodic(phase)).toBeCloseTo(settled(399 * interval + phase), 8);
      }
    });
  }

  it('area of a dose is bioavailable dose over clearance', () => {
    for (const { kinetics } of forms.slice(0, 6)) {
      const k = complete(kinetics);
      const expected = ((doseMg * person.bioavailability) / person.clearance) * (1e6 / k.molecularWeight);
      const { firstOrder, zeroOrder } = doseResponse(k, person, doseMg);
      const total = area(firstOrder) + (zeroOrder === undefined ? 0 : area(zeroOrder.bolus));
      expect(total / expected).toBeCloseTo(1, 10);
    }
  });
});

describe('sums of exponentials', () => {
  it('absorption at nearly the rate of elimination stays exact', () => {
    const bolus = { amplitudes: [1], rates: [0.5] };
    for (const rate of [0.5, 0.5 * (1 + 1e-9), 0.5 * (1 + 1e-7), 0.5001]) {
      const t = 2;
      // k·t·e^(−k·t) is the limit of equal rates; the next order is linear in their difference.
      const limit = 0.5 * t * Math.exp(-0.5 * t);
      expect(Math.abs(valueAt(throughFirstOrder(bolus, rate), t) / limit - 1)).toBeLessThan(
        1e-7 + 2 * (rate / 0.5 - 1),
      );
    }
  });

  it('passing through a compartment keeps the area', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 5, noNaN: true }),
        fc.double({ min: 0.01, max: 5, noNaN: true }),
        (a, b) => {
          fc.pre(Math.abs(a - b) > 1e-3 * a);
          expect(area(throughFirstOrder({ amplitudes: [3], rates: [a] }, b))).toBeCloseTo(3 / a, 6);
        },
      ),
    );
  });

  it('concentration is proportional to the dose and never negative', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...forms.slice(0, 4)),
        fc.double({ min: 0, max: 60, noNaN: true }),
        ({ kinetics }, t) => {
          const k = complete(kinetics);
          const one = afterDose(doseResponse(k, person, 10), t);
          expect(one).toBeGreaterThanOrEqual(-1e-12);
          expect(afterDose(doseResponse(k, person, 30), t)).toBeCloseTo(3 * one, 9);
        },
      ),
    );
  });
});
