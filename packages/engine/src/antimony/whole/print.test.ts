import { describe, expect, it } from 'vitest';
import type { ReactionNetwork } from '../../network/network.js';
import { binary, symbol } from '../../symbolic/expression.js';
import { printNetwork } from './print.js';
import { readNetwork } from './read.js';

describe('printNetwork', () => {
  it.each<[what: string, text: string]>([
    ['no name and no compartment', 'S1 -> S2; k*S1; S1 = 10; S2 = 0; k = 0.1'],
    [
      'everything',
      `function f(x, y) x^y end
      f hypernym "http://identifiers.org/go/1"
      model *m()
        compartment c = 2; var compartment d; d' = 0.1*c; d = c/2
        species A in c = 1, $B in d = 3/d, C
        substanceOnly species D in c = 4
        n A + 2 B -> 0.5 C; f(A, 2)*k
        stop: C => ; -k*C + -(2)*D
        m_1 D => A; k
        m_1 := 2*k
        n = k + 1
        w: A + B -| stop; w is "weakly"
        k = -inf; var q = NaN; z := piecewise(q, q > 1 || !(q < 0), 2); 0 = z - p
        unit u = 2e-3 mole^2 / (litre * second); k has u; A has 3 mole/litre; c has volume
        e: at k after A > 1, priority = 2, t0 = false, persistent = false, fromTrigger = false: A = 1, q = A^2
        at time > 3: q = -(q + 1)
        A is "has a \\ in it"; k is "k"
        A encodement "x", "y"
        A.sboTerm = 5
        constraint: A < 3; maximize stop; obj: minimize A + B; obj is "goal"
      end
      m is "The model"
      m creator1.givenName "Ada"
      m created "2019-01-01"`,
    ],
    ['quotes and lines in a name', 'x = 1\nx is ```a "quoted"\nname```'],
    [
      'submodels',
      'model s(a)\n a -> b; k*a; k = 1; at a > 3: b = 0\nend\nmodel *t\n X: s(y), timeconv = 2; y = 1\nend',
    ],
  ])('prints what reads to the same network: %s', (_, text) => {
    const network = readNetwork(text);
    const printed = printNetwork(network);
    expect(readNetwork(printed)).toEqual(network);
    expect(printNetwork(readNetwork(printed))).toBe(printed);
  });

  it('renames what Antimony reserves and names what it cannot say', () => {
    const k = symbol('k');
    const network: ReactionNetwork = {
      id: 'm',
      units: [],
      functions: [],
      compartments: [{ id: 'compartment', dimensions: 2, size: 1, constant: true }],
      species: [
        { id: 'model', compartment: 'compartment', onlySubstance: false, boundary: false, constant: false },
      ],
      parameters: [{ id: 'r_k', value: 5, constant: true }],
      initialAssignments: [],
      assignmentRules: [],
      rateRules: [],
      algebraicRules: [],
      reactions: [
        {
          id: 'r',
          reactants: [{ species: 'model', stoichiometry: 1, constant: true }],
          products: [],
          modifiers: [],
          reversible: false,
          rate: binary('*', k, symbol('model')),
          localParameters: [{ id: 'k', value: 2, constant: true }],
          fast: true,
        },
      ],
      events: [],
      conversionFactor: 'r_k',
      annotations: [],
    };
    const printed = printNetwork(network);
    expect(printed).toContain("// Not in Antimony: the compartment 'compartment' has 2 dimensions");
    expect(printed).toContain("// Not in Antimony: the conversion factor 'r_k' of all species");
    expect(printed).toContain("// Not in Antimony: the reaction 'r' is fast");
    const read = readNetwork(printed);
    expect(read.parameters.map(({ id, value }) => [id, value])).toEqual([
      ['r_k', 5],
      ['r_k_', 2],
    ]);
    expect(read.reactions[0]!.rate).toEqual(binary('*', symbol('r_k_'), symbol('model_')));
    expect(read.species[0]).toMatchObject({ id: 'model_', compartment: 'compartment_' });
  });
});
