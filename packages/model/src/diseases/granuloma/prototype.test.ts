import { createIntegrator } from '@bifrons/engine';
import type { SignalId } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { untreatedInputs } from '../../simulation/inputs.js';
import { granulomaAnnulare, sarcoidosis as disease } from './granuloma.js';
import { loops, prototypeValues } from './prototype.fixture.js';

const population = disease.populationOf(prototypeValues);
const model = disease.equations.averaged;
const integrator = createIntegrator(model, { method: 'tsit5', rtol: 1e-9, atol: 1e-11, maxSteps: 100_000 });
const weeks = Float64Array.of(0, 4, 12, 26, 52);
const starts = { csami: 100, 'plaque-thickness': 100, 'plaque-erythema': 100, 'skin-global': 100 };

interface Person {
  readonly zDrive: number;
  readonly zAntigen: number;
  readonly zDrift: number;
}

/** States of a person at the weeks, with signals blocked evenly from week 0 on. */
function statesOf(person: Person, blocked: Readonly<Partial<Record<SignalId, number>>>): Float64Array[] {
  const parameters = population.parametersOf({ ...person, starts, covariates: {}, zClearance: 0 }, model);
  const state = new Float64Array(model.stateNames.length);
  model.initial(parameters, state);
  const untreated = untreatedInputs(disease.signals.length);
  const inputs = untreated.slice();
  for (const [signal, share] of Object.entries(blocked)) {
    const at = 1 + 2 * disease.signals.indexOf(signal as SignalId);
    inputs.fill(share, at, at + 2);
  }
  integrator.run({ start: -disease.runInWeeks, end: 0, state, parameters, inputs: untreated });
  const started = population.parametersAtStart!(parameters, state, {});
  const saved = new Float64Array(weeks.length * state.length);
  integrator.run({ start: 0, end: 52, state, parameters: started, inputs, saveAt: weeks, saved });
  return [...weeks].map((_, k) => saved.slice(k * state.length, (k + 1) * state.length));
}

describe('the equations', () => {
  it.each(loops)('give the loop of another program: $blocked', ({ blocked, states, ...person }) => {
    statesOf(person, blocked).forEach((state, w) =>
      state.forEach((value, s) => expect(value).toBeCloseTo(states[w]![s]!, 4)),
    );
  });

  it('never give more activity for a larger block', () => {
    const people = [-1.5, -0.5, 0.5, 1.5].flatMap((zDrive) =>
      [-1, 1.5].map((zAntigen) => ({ zDrive, zAntigen, zDrift: 0.4 * zDrive })),
    );
    for (const signal of disease.signals)
      for (const person of people) {
        const courses = [0, 0.2, 0.5, 0.9].map((share) =>
          statesOf(person, { 'ifn-gamma': 0.2, [signal]: Math.max(share, signal === 'ifn-gamma' ? 0.2 : 0) }),
        );
        courses
          .slice(1)
          .forEach((course, k) =>
            course.forEach((state, w) =>
              state.forEach((value, s) =>
                expect(value, `${signal} ${k}`).toBeLessThanOrEqual(courses[k]![w]![s]! + 1e-6),
              ),
            ),
          );
      }
  });

  it('are those of both diseases, under the scores of the field', () => {
    expect(granulomaAnnulare.equations.averaged).toBe(disease.equations.averaged);
    expect(disease.scores.map(({ id }) => id)).toEqual([
      'csami',
      'plaque-thickness',
      'plaque-erythema',
      'skin-global',
    ]);
  });
});
