import { describe, expect, it } from 'vitest';
import { parseAntimony } from '../antimony/parse.js';
import { compileModel } from '../compile/run-time.js';
import { createIntegrator } from './integrator.js';
import { createSensitivityIntegrator } from './sensitivity-integrator.js';

const saveAt = Float64Array.of(0, 0.5, 1, 4, 10);

/** A stiff model with a rule, a driver in time, a derived parameter and initial values of parameters. */
const robertson = parseAntimony(`
  a' = -k1 * a + k2 * b * c * drive
  b' = k1 * a - k2 * b * c * drive - k3 * b^2
  c' = k3 * b^2 + leak * piecewise(0, time < 2, a)
  drive := 1 + 0.5 * sin(w * time)
  a = a0; b = 0; c = a0 * share
  k1 = 0.04; k2 = 1e4; k3 = 3e7; w = 2; a0 = 1; share = 0.1
  leak = k1 / 10`);
const parameters = ['k1', 'k2', 'k3', 'w', 'a0', 'share'];

function statesAt(values: Readonly<Record<string, number>>): Float64Array {
  const model = compileModel(robertson);
  const p = model.defaults(values);
  const state = new Float64Array(3);
  model.initial(p, state);
  const saved = new Float64Array(3 * saveAt.length);
  const task = { start: 0, end: 10, state, parameters: p, saveAt, saved, breakpoints: [2] };
  const options = { method: 'rodas5p', rtol: 1e-12, atol: 1e-16 } as const;
  expect(createIntegrator(model, options).run(task)).toEqual({ status: 'done' });
  return saved;
}

function withSensitivities() {
  const integrator = createSensitivityIntegrator(robertson, parameters, { rtol: 1e-9, atol: 1e-13 });
  const p = integrator.model.defaults();
  const state = new Float64Array(3);
  const sensitivities = new Float64Array(3 * parameters.length);
  integrator.initial(p, state, sensitivities);
  const saved = new Float64Array(3 * saveAt.length);
  const savedSensitivities = new Float64Array(sensitivities.length * saveAt.length);
  const arrays = { state, sensitivities, saved, savedSensitivities };
  expect(integrator.run({ start: 0, end: 10, parameters: p, saveAt, breakpoints: [2], ...arrays })).toEqual({
    status: 'done',
  });
  return arrays;
}

describe('createSensitivityIntegrator', () => {
  it('gives the states, and the derivatives that differences of them give', () => {
    const { saved, savedSensitivities } = withSensitivities();
    const nominal: Record<string, number> = { k1: 0.04, k2: 1e4, k3: 3e7, w: 2, a0: 1, share: 0.1 };
    statesAt({}).forEach((value, i) => expect(Math.abs(saved[i]! - value)).toBeLessThan(1e-7));
    parameters.forEach((name, k) => {
      const by = 1e-4 * nominal[name]!;
      const above = statesAt({ [name]: nominal[name]! + by });
      const below = statesAt({ [name]: nominal[name]! - by });
      for (let at = 0; at < saveAt.length; at++) {
        for (let i = 0; i < 3; i++) {
          // Relative to the parameter, so that all have the sizes of the states.
          const difference = ((above[at * 3 + i]! - below[at * 3 + i]!) / (2 * by)) * nominal[name]!;
          const exact = savedSensitivities[(at * 3 + i) * parameters.length + k]! * nominal[name]!;
          const size = i === 1 ? 1e-5 : 1;
          expect(Math.abs(exact - difference) / size, `${name} ${at} ${i}`).toBeLessThan(1e-5);
        }
      }
    });
  });

  it('ends at the state and sensitivities that it saved last', () => {
    const { state, sensitivities, saved, savedSensitivities } = withSensitivities();
    expect(state).toEqual(saved.slice(-3));
    expect(sensitivities).toEqual(savedSensitivities.slice(-sensitivities.length));
  });

  it('adds up in one column the parameters that have one source', () => {
    const one = parseAntimony("x' = -k * x; y' = l * x - m * y; x = 1; y = 0; k = 0.3; l = 0.3; m = 0.7");
    const integrator = createSensitivityIntegrator(one, ['k', 'l', 'm']);
    const run = (columns: readonly number[], count: number): Float64Array => {
      const state = new Float64Array(2);
      const sensitivities = new Float64Array(2 * count);
      const p = integrator.model.defaults();
      integrator.initial(p, state, sensitivities, columns);
      const none = new Float64Array(0);
      const saving = { saveAt: none, saved: none, savedSensitivities: none };
      integrator.run({ start: 0, end: 2, state, sensitivities, parameters: p, columns, ...saving });
      return sensitivities;
    };
    const apart = run([0, 1, 2], 3);
    const together = run([0, 0, -1], 1);
    expect(together[0]).toBeCloseTo(apart[0]! + apart[1]!, 12);
    expect(together[1]).toBeCloseTo(apart[3]! + apart[4]!, 12);
  });

  it('refuses what it cannot do', () => {
    const jump = parseAntimony("x' = -k * x; x = 1; k = 1; at (time >= 1): x = 2");
    expect(() => createSensitivityIntegrator(jump, ['k'])).toThrow('has events');
    expect(() => createSensitivityIntegrator(robertson, ['k9'])).toThrow("no parameter 'k9'");
  });
});
