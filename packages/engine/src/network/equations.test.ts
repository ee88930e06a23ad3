import { describe, expect, it } from 'vitest';
import { type Expr, binary, call, literal, symbol } from '../symbolic/expression.js';
import { courseOf } from './course.js';
import { equationsOf } from './equations.js';
import { NetworkError } from './error.js';
import type { ReactionNetwork, Species } from './network.js';
import { withValues } from './with-values.js';

const empty: ReactionNetwork = {
  id: 'm',
  units: [],
  functions: [],
  compartments: [{ id: 'c', size: 2, constant: true }],
  species: [],
  parameters: [],
  initialAssignments: [],
  assignmentRules: [],
  rateRules: [],
  algebraicRules: [],
  reactions: [],
  events: [],
  annotations: [],
};

const species = (id: string, more: Partial<Species> = {}): Species => ({
  id,
  compartment: 'c',
  initial: { kind: 'concentration', value: 3 },
  onlySubstance: false,
  boundary: false,
  constant: false,
  ...more,
});

const times = (a: Expr, b: Expr): Expr => binary('*', a, b);

/** A → 2 B with the rate k·A·c, k being a parameter of the reaction. */
const reaction = {
  id: 'r',
  reactants: [{ species: 'A', stoichiometry: 1, constant: true }],
  products: [{ species: 'B', stoichiometry: 2, constant: true }],
  modifiers: [],
  reversible: false,
  rate: times(times(symbol('k'), symbol('A')), symbol('c')),
  localParameters: [{ id: 'k', value: 0.5, constant: true }],
};

function valuesOf(network: ReactionNetwork, end = 1) {
  const equations = equationsOf(network);
  const course = courseOf(equations.model, { times: [0, end], rtol: 1e-10, atol: 1e-12 });
  if (course.status === 'failed') throw new Error(course.message);
  return {
    at: (name: string): number => course.values(name)?.at(-1) as number,
    amount: (id: string): number => course.values(equations.amounts.get(id) as string)?.at(-1) as number,
  };
}

describe('the equations of a network', () => {
  it('reads a species as its concentration and keeps its amount, with the parameters of a reaction apart', () => {
    const { at, amount } = valuesOf({
      ...empty,
      species: [species('A'), species('B', { initial: { kind: 'amount', value: 0 }, onlySubstance: true })],
      parameters: [{ id: 'k', value: 100, constant: true }],
      reactions: [reaction],
    });
    expect(at('A')).toBeCloseTo(3 * Math.exp(-0.5), 8);
    expect(amount('A')).toBeCloseTo(6 * Math.exp(-0.5), 8);
    expect(at('B')).toBeCloseTo(12 * (1 - Math.exp(-0.5)), 8);
    expect(at('B_concentration')).toBeCloseTo(6 * (1 - Math.exp(-0.5)), 8);
    expect(at('r')).toBeCloseTo(3 * Math.exp(-0.5), 8);
    expect(at('r_k')).toBe(0.5);
  });

  it('dilutes what is in a growing compartment', () => {
    const { at, amount } = valuesOf({
      ...empty,
      compartments: [{ id: 'c', size: 2, constant: false }],
      rateRules: [{ variable: 'c', expr: literal(2) }],
      species: [species('A')],
    });
    expect(at('c')).toBeCloseTo(4, 10);
    expect(amount('A')).toBeCloseTo(6, 10);
    expect(at('A')).toBeCloseTo(1.5, 10);
  });

  it('keeps amounts when an event sets a size, and sets a concentration in the size before (suite case 01779)', () => {
    const { at, amount } = valuesOf({
      ...empty,
      compartments: [{ id: 'c', size: 2, constant: false }],
      species: [species('A'), species('B')],
      events: [
        {
          trigger: binary('>=', symbol('time'), literal(0.5)),
          initiallyTrue: true,
          persistent: true,
          valuesFromTrigger: true,
          assignments: [
            { variable: 'c', expr: literal(4) },
            { variable: 'B', expr: literal(7) },
          ],
        },
      ],
    });
    expect([at('A'), amount('A')]).toEqual([1.5, 6]);
    expect([at('B'), amount('B')]).toEqual([3.5, 14]);
  });

  it('takes conversion factors, assigned stoichiometry and initial assignments', () => {
    const { amount } = valuesOf({
      ...empty,
      conversionFactor: 'f',
      parameters: [
        { id: 'f', value: 10, constant: true },
        { id: 'g', constant: true },
      ],
      initialAssignments: [{ variable: 'g', expr: times(symbol('f'), literal(2)) }],
      assignmentRules: [{ variable: 'n', expr: times(symbol('time'), literal(2)) }],
      species: [species('A'), species('B', { conversionFactor: 'g' })],
      reactions: [
        {
          ...reaction,
          rate: literal(1),
          reactants: [],
          products: [
            { species: 'A', stoichiometry: 1, constant: true },
            { id: 'n', species: 'B', constant: false },
          ],
        },
      ],
    });
    expect(amount('A')).toBeCloseTo(6 + 10, 8);
    expect(amount('B')).toBeCloseTo(6 + 20, 8);
  });

  it('reads rateOf, of a concentration too, and solves algebraic rules', () => {
    const { at } = valuesOf({
      ...empty,
      species: [species('A'), species('B')],
      parameters: ['speed', 'x', 'y'].map((id) => ({ id, constant: false })),
      assignmentRules: [{ variable: 'speed', expr: call('rateOf', symbol('A')) }],
      // x + y = 10, x - y = A
      algebraicRules: [
        binary('-', binary('+', symbol('x'), symbol('y')), literal(10)),
        binary('-', binary('-', symbol('x'), symbol('y')), symbol('A')),
      ],
      reactions: [reaction],
    });
    const a = 3 * Math.exp(-0.5);
    expect(at('speed')).toBeCloseTo(-0.5 * a, 8);
    expect(at('x')).toBeCloseTo((10 + a) / 2, 8);
    expect(at('y')).toBeCloseTo((10 - a) / 2, 8);
  });

  it('puts 0 for the time into what is computed at the start', () => {
    const { at } = valuesOf({
      ...empty,
      parameters: ['p', 'q'].map((id) => ({ id, constant: false })),
      assignmentRules: [{ variable: 'q', expr: binary('+', symbol('time'), literal(4)) }],
      initialAssignments: [{ variable: 'p', expr: symbol('q') }],
    });
    expect([at('p'), at('q')]).toEqual([4, 5]);
  });

  it('takes other values at the start, also where an initial assignment gives them', () => {
    const network: ReactionNetwork = {
      ...empty,
      species: [species('A'), species('B', { onlySubstance: true })],
      parameters: ['p', 'q'].map((id) => ({ id, value: 1, constant: false })),
      initialAssignments: [{ variable: 'p', expr: literal(9) }],
      assignmentRules: [{ variable: 'q', expr: symbol('p') }],
    };
    const { at } = valuesOf(withValues(network, { A: 5, B: 6, p: 7, c: 8 }));
    expect(['A', 'A_amount', 'B', 'p', 'q', 'c'].map(at)).toEqual([5, 40, 6, 7, 7, 8]);
    expect(() => withValues(network, { q: 1 })).toThrow(
      "A rule computes 'q' all the time; it cannot be set.",
    );
    expect(() => withValues(network, { r: 1 })).toThrow(
      "There is no 'r' to set. The model has: c, A, B, p, q.",
    );
  });

  it('names the circle, the missing name and the function that it cannot compute', () => {
    const parameters = ['p', 'q'].map((id) => ({ id, constant: false }));
    const rules = (p: Expr, q: Expr): ReactionNetwork => ({
      ...empty,
      parameters,
      assignmentRules: [
        { variable: 'p', expr: p },
        { variable: 'q', expr: q },
      ],
    });
    const circle = (): unknown => equationsOf(rules(symbol('q'), symbol('p')));
    expect(circle).toThrow('Values depend on themselves: p -> q -> p. One of them must be given otherwise.');
    expect(circle).toThrow(NetworkError);
    expect(() => equationsOf(rules(symbol('nowhere'), literal(1)))).toThrow(
      "'nowhere', which is not defined",
    );
    expect(() => equationsOf(rules(call('bessel', symbol('q')), literal(1)))).toThrow("'bessel'");
  });
});
