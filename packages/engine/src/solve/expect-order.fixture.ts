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

/** With constant steps: the errors at the end of the interval and inside of steps by dense output, and the first estimate. */
function errors(
  create: (system: System, tolerance: Tolerance) => Stepper,
  steps: number,
): { end: number; inside: number; estimate: number } {
  const model = compileModel(parseAntimony(text));
  const system = new System(model, new Float64Array(1));
  system.begin(model.defaults(), undefined);
  const stepper = create(system, { relative: 1, absolute: new Float64Array(2).fill(1) });
  const [end, y, c, out] = [3, new Float64Array(2), new Float64Array(8), new Float64Array(2)];
  model.initial(model.defaults(), y);
  const h = end / steps;
  let inside = 0;
  let estimate = 0;
  const distance = (state: Float64Array, t: number): number =>
    Math.max(...exact(t).map((value, i) => Math.abs(state[i]! - value)));
  stepper.restart(0, y);
  for (let step = 0; step < steps; step++) {
    const estimated = stepper.attempt(step * h, y, h);
    if (step === 0) estimate = estimated;
    stepper.interpolant(y, c);
    stepper.accept();
    for (const theta of [0.2, 0.5, 0.7]) {
      interpolate(y, c, theta, out, 0);
      inside = Math.max(inside, distance(out, (step + theta) * h));
    }
    y.set(stepper.next);
  }
  return { end: distance(y, end), inside, estimate };
}

/** Measures the orders of a method, of its dense output and of its error estimate by halving the step, and expects these. */
export function expectOrder(
  create: (system: System, tolerance: Tolerance) => Stepper,
  orders: { readonly end: number; readonly inside: number; readonly estimate: number },
  steps: number,
): void {
  const coarse = errors(create, steps);
  const fine = errors(create, 2 * steps);
  for (const what of ['end', 'inside', 'estimate'] as const) {
    const measured = Math.log2(coarse[what] / fine[what]);
    expect(measured, what).toBeGreaterThan(orders[what] - 0.3);
    expect(measured, what).toBeLessThan(orders[what] + 0.3);
  }
}
