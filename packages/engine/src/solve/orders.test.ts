import { describe, it } from 'vitest';
import { expectOrder } from './expect-order.fixture.js';
import { Rodas5P } from './rodas5p.js';
import { Tsit5 } from './tsit5.js';

describe('measured order of convergence', () => {
  it('Tsit5: 5; dense output 4, so an error of order 5 in each step', () => {
    expectOrder((system, tolerance) => new Tsit5(system, tolerance), { end: 5, inside: 5 }, 128);
  });

  it('Rodas5P: 5; dense output 4, so an error of order 5 in each step', () => {
    expectOrder((system, tolerance) => new Rodas5P(system, tolerance), { end: 5, inside: 5 }, 64);
  });
});
