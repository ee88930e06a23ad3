import { createIntegrator, exp } from '@bifrons/engine';
import type { SignalId } from '@bifrons/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { untreatedInputs } from '../../simulation/inputs.js';
import { bullousPemphigoid as disease } from './bullous-pemphigoid.js';
import type { PemphigoidCandidate } from './people.js';
import { courses, prototypeValues } from './prototype.fixture.js';

const population = disease.populationOf(prototypeValues);
const model = disease.equations.averaged;
const integrator = createIntegrator(model, { method: 'tsit5', rtol: 1e-9, atol: 1e-11, maxSteps: 100_000 });
const at = (name: string) => model.stateNames.indexOf(name);
const untreated = untreatedInputs(disease.signals.length);

type Person = Pick<PemphigoidCandidate, 'zDrive' | 'zDrift' | 'steroid'>;
const person = (traits: Person): PemphigoidCandidate => ({
  ...traits,
  bpdai: 50,
  itch: 7,
  blisters: 20,
  endurance: 1,
  zClearance: 0,
  covariates: {},
});

/** States week by week of a person after the run-in, with so much blocked of some signals. */
function courseOf(traits: Person, blocked: Partial<Record<SignalId, number>>, weeks: Float64Array) {
  const parameters = population.parametersOf(person(traits), model);
  const state = new Float64Array(model.stateNames.length);
  model.initial(parameters, state);
  integrator.run({ start: -disease.runInWeeks, end: 0, state, parameters, inputs: untreated });
  const inputs = untreated.slice();
  for (const [signal, share] of Object.entries(blocked)) {
    const place = 1 + 2 * disease.signals.indexOf(signal as SignalId);
    inputs.fill(share, place, place + 2);
  }
  const own = population.parametersAtStart!(parameters, state, {});
  const saved = new Float64Array(weeks.length * state.length);
  integrator.run({
    start: 0,
    end: weeks.at(-1)!,
    state,
    parameters: own,
    inputs,
    saveAt: weeks,
    saved,
    breakpoints: Float64Array.of(0),
  });
  return (name: string) => Array.from(weeks, (_, k) => saved[k * model.stateNames.length + at(name)]!);
}

const steroid = (mgPerKg: number) => ({ mgPerKg, sinceWeeks: 0 });

describe('the equations', () => {
  it.each(courses)(
    'give the course of another program: $mgPerKg mg/kg, $blocked',
    ({ blocked, mgPerKg, antibody, effector, lesions, itch, ...traits }) => {
      const of = courseOf(
        { ...traits, steroid: steroid(mgPerKg) },
        blocked,
        Float64Array.of(0, 2, 4, 12, 26),
      );
      const expected = { A: antibody, H: effector, L: lesions, J: itch };
      for (const [state, values] of Object.entries(expected))
        of(state).forEach((value, k) => expect(value).toBeCloseTo(values[k]!, 4));
    },
  );
});

const share = fc.double({ min: 0, max: 0.95, noNaN: true });
const z = fc.double({ min: -2, max: 2, noNaN: true });
const weeks = Float64Array.of(0, 1, 2, 4, 8, 12, 26);

describe('whoever it is', () => {
  it('more that is blocked never makes more lesions, itch or antibody', () => {
    fc.assert(
      fc.property(
        z,
        z,
        fc.array(share, { minLength: 7, maxLength: 7 }),
        fc.integer({ min: 0, max: 6 }),
        share,
        (zDrive, zDrift, shares, which, more) => {
          const signals = disease.signals;
          const some = Object.fromEntries(signals.map((signal, k) => [signal, shares[k]!]));
          const wider = { ...some, [signals[which]!]: Math.max(shares[which]!, more) };
          const [one, other] = [some, wider].map((blocked) => courseOf({ zDrive, zDrift }, blocked, weeks));
          for (const state of ['A', 'L', 'J'])
            other!(state).forEach((value, k) => expect(value).toBeLessThanOrEqual(one!(state)[k]! + 1e-7));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('a steroid never makes more lesions', () => {
    fc.assert(
      fc.property(z, fc.double({ min: 0, max: 1.5, noNaN: true }), (zDrive, mg) => {
        const [none, some] = [0, mg].map((dose) =>
          courseOf({ zDrive, zDrift: 0, steroid: steroid(dose) }, {}, weeks)('L'),
        );
        some!.forEach((value, k) => expect(value).toBeLessThanOrEqual(none![k]! + 1e-7));
      }),
      { numRuns: 40 },
    );
  });

  it('the antibody falls no faster than its half-life allows', () => {
    fc.assert(
      fc.property(z, fc.array(share, { minLength: 7, maxLength: 7 }), (zDrive, shares) => {
        const blocked = Object.fromEntries(disease.signals.map((signal, k) => [signal, shares[k]!]));
        const antibody = courseOf({ zDrive, zDrift: 0, steroid: steroid(1) }, blocked, weeks)('A');
        const rate = Math.LN2 / prototypeValues.get('tauIgG')!;
        antibody.slice(1).forEach((value, k) => {
          const least = antibody[k]! * exp(-rate * (weeks[k + 1]! - weeks[k]!));
          expect(value).toBeGreaterThanOrEqual(least - 1e-7);
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('what is read of a person', () => {
  const [bpdai, , , remission, antibody] = disease.scores;
  const atStart = () => {
    const candidate = person({ zDrive: 0, zDrift: 0, steroid: steroid(0) });
    const parameters = population.parametersOf(candidate, model);
    const state = new Float64Array(model.stateNames.length);
    model.initial(parameters, state);
    integrator.run({ start: -disease.runInWeeks, end: 0, state, parameters, inputs: untreated });
    return { candidate, state };
  };

  it('begins with the scores of the start, the antibody with 100 %', () => {
    const start = atStart();
    expect(population.truthOf(bpdai, start, model)(start.state, 0, 0)).toBeCloseTo(50, 9);
    expect(population.truthOf(antibody!, start, model)(start.state, 0, 0)).toBeCloseTo(100, 9);
  });

  it('is no remission, however clear, in somebody who has died, left or been rescued', () => {
    const { candidate, state } = atStart();
    const clear = state.slice();
    clear[at('L')] = clear[at('J')] = 0;
    const read = population.truthOf(remission!, { candidate, state }, model);
    expect(read(clear, 0, 12)).toBe(0);
    clear[at('X')] = candidate.endurance * 1.01;
    expect(read(clear, 0, 12)).toBe(remission!.max);
  });
});
