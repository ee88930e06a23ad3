import { expect } from 'vitest';
import { parseAntimony } from '../antimony/parse.js';
import { compileModel } from '../compile/run-time.js';
import type { Tolerance } from './error-norm.js';
import { type Stepper, interpolate } from './stepper.js';
import { System } from './system.js';

/** A nonlinear, non-autonomous problem with the solution x = sin t + 2, y = cos t (Prothero & Robinson's kind). */
const text = `
  x' = cos(time) + x * y - (sin(time) + 2) * cos(time)
  y' = -sin(time) - x * (y - cos(time)) + (x - sin(time) - 2)^2
  x = 2; y = 1`;

const exact = (t: number): readonly [number, number] => [Math.sin(t) + 2, Math.cos(t)];

/** Largest errors with constant steps: at the end of the interval, and inside of steps by dense output. */
function errors(
  create: (system: System, tolerance: Tolerance) => Stepper,
  steps: number,
): { end: number; inside: number } {
  const model = compileModel(parseAntimony(text));
  const system = new System(model, new Float64Array(1));
  system.begin(model.defaults(), undefined);
  const stepper = create(system, { relative: 1, absolute: new Float64Array(2).fill(1) });
  const [end, y, c, out] = [3, new Float64Array(2), new Float64Array(8), new Float64Array(2)];
  model.initial(model.defaults(), y);
  const h = end / steps;
  let inside = 0;
  const distance = (state: Float64Array, t: number): number =>
    Math.max(...exact(t).map((value, i) => Math.abs(state[i]! - value)));
  stepper.restart(0, y);
  for (let step = 0; step < steps; step++) {
    stepper.attempt(step * h, y, h);
    stepper.interpolant(y, c);
    stepper.accept();
    for (const theta of [0.2, 0.5, 0.7]) {
      interpolate(y, c, theta, out, 0);
      inside = Math.max(inside, distance(out, (step + theta) * h));
    }
    y.set(stepper.next);
  }
  return { end: distance(y, end), inside };
}

/** Measures the orders of a method and of its dense output by halving the step, and expects these. */
export function expectOrder(
  create: (system: System, tolerance: Tolerance) => Stepper,
  orders: { readonly end: number; readonly inside: number },
  steps: number,
): void {
  const coarse = errors(create, steps);
  const fine = errors(create, 2 * steps);
  const measured = { end: Math.log2(coarse.end / fine.end), inside: Math.log2(coarse.inside / fine.inside) };
  expect(measured.end).toBeGreaterThan(orders.end - 0.3);
  expect(measured.end).toBeLessThan(orders.end + 0.3);
  expect(measured.inside).toBeGreaterThan(orders.inside - 0.3);
  expect(measured.inside).toBeLessThan(orders.inside + 0.3);
}
