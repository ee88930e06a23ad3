import { describe, it } from 'vitest';
import type { Tolerance } from './error-norm.js';
import type { System } from './system.js';
import { expectOrder } from './expect-order.fixture.js';
import { ExplicitRungeKutta } from './explicit.js';
import { Rodas5P } from './rodas5p.js';
import { rk4 } from './rk4.js';
import { tsit5 } from './tsit5.js';

describe('measured order of convergence', () => {
  it('Tsit5: 5; dense output 4, so an error of order 5 in each step', () => {
    expectOrder(
      (system, tolerance) => new ExplicitRungeKutta(tsit5, system, tolerance),
      { end: 5, inside: 5, estimate: 5 },
      128,
    );
  });

  it('RK4: 4; dense output 3, so an error of order 4 in each step', () => {
    const create = (system: System, tolerance: Tolerance) => new ExplicitRungeKutta(rk4, system, tolerance);
    expectOrder(create, { end: 4, inside: 4, estimate: 4 }, 128);
  });

  it('Rodas5P: 5; dense output 4, so an error of order 5 in each step', () => {
    expectOrder(
      (system, tolerance) => new Rodas5P(system, tolerance),
      { end: 5, inside: 5, estimate: 5 },
      64,
    );
  });
});
