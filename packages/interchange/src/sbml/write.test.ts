import {
  type Expr,
  type ReactionNetwork,
  binary,
  call,
  literal,
  modelAsNetwork,
  parseAntimony,
  symbol,
  unary,
} from '@bifrons/engine';
import { expect, it } from 'vitest';
import { readSbml } from './read.js';
import { writeSbml } from './write.js';

const positive = binary('>', symbol('x'), literal(0));

/** Everything a network can have. */
const network: ReactionNetwork = {
  id: 'all',
  name: 'A <small> & "odd" model',
  units: [{ id: 'nM', factors: [{ base: 'mole', exponent: 1, scale: -9, multiplier: 1.5 }] }],
  functions: [{ name: 'f', parameters: ['a', 'b'], body: binary('*', symbol('a'), symbol('b')) }],
  compartments: [{ id: 'c', name: 'cell', dimensions: 2, size: 0.1, constant: true, unit: 'litre' }],
  species: [
    {
      id: 'S',
      compartment: 'c',
      initial: { kind: 'concentration', value: 1e-300 },
      onlySubstance: false,
      boundary: false,
      constant: false,
      conversionFactor: 'k',
      unit: 'mole',
    },
    { id: 'T', compartment: 'c', onlySubstance: true, boundary: true, constant: false },
  ],
  parameters: [
    { id: 'k', value: 5e-324, constant: true, unit: 'nM' },
    { id: 'x', value: -Infinity, constant: false },
    { id: 'y', value: NaN, constant: false },
  ],
  initialAssignments: [{ variable: 'y', expr: call('f', literal(0.1), literal(-7)) }],
  assignmentRules: [
    {
      variable: 'n',
      expr: call(
        'piecewise',
        call('rateOf', symbol('S')),
        positive,
        call('delay', symbol('S'), literal(1e22)),
      ),
    },
  ],
  rateRules: [{ variable: 'x', expr: unary('-', call('log10', call('sqrt', symbol('time')))) }],
  algebraicRules: [binary('-', symbol('y'), call('min', symbol('pi'), literal(NaN), literal(Infinity)))],
  reactions: [
    {
      id: 'r',
      reactants: [{ id: 'n', species: 'S', constant: false }],
      products: [{ species: 'S', stoichiometry: 2, constant: true }],
      modifiers: ['T'],
      reversible: false,
      rate: binary('^', symbol('v'), literal(3)),
      localParameters: [{ id: 'v', name: 'speed', value: 0.3, constant: true }],
    },
  ],
  events: [
    {
      id: 'e',
      trigger: binary('&&', positive, unary('!', call('implies', positive, call('xor', positive, positive)))),
      initiallyTrue: false,
      persistent: false,
      delay: literal(2),
      priority: symbol('k'),
      valuesFromTrigger: false,
      assignments: [{ variable: 'x', expr: call('ceil', literal(1.5)) }],
    },
  ],
  conversionFactor: 'k',
  annotations: [
    { about: 'all', relation: 'notes', values: ['1 < 2 & so on'] },
    { about: 'S', relation: 'sboTerm', values: ['SBO:0000247'] },
    { about: 'S', relation: 'identity', values: ['https://identifiers.org/a?b=1&c=2', 'urn:x'] },
    { about: 'S', relation: 'bqmodel:isDescribedBy', values: ['https://identifiers.org/pubmed:1'] },
  ],
};

it('a network that is written and read again is the same', () => {
  expect(readSbml(writeSbml(network))).toEqual(network);
});

it('a model of ours can be written', () => {
  const model = parseAntimony("model m()\n x' = -k * x\n x = 1\n k = 2\n at (time >= 1): x = 3\nend");
  const text = writeSbml(modelAsNetwork(model));
  expect(text).toContain('<rateRule variable="x">');
  expect(readSbml(text)).toEqual(modelAsNetwork(model));
});

it('a local parameter with the id of a species in its reaction gets another', () => {
  const [reaction] = network.reactions as [ReactionNetwork['reactions'][number]];
  const local = { value: 0.3, constant: true };
  const hiding = {
    ...reaction,
    rate: binary('*', symbol('S'), binary('+', symbol('T'), symbol('S_local'))),
    localParameters: ['S', 'S_local', 'v'].map((id) => ({ ...local, id })),
  };
  const [written] = readSbml(writeSbml({ ...network, reactions: [hiding] })).reactions;
  expect(written?.localParameters.map(({ id }) => id)).toEqual(['S_local_', 'S_local', 'v']);
  expect(written?.rate).toEqual(binary('*', symbol('S_local_'), binary('+', symbol('T'), symbol('S_local'))));
});

it('what SBML cannot say is refused', () => {
  const [reaction] = network.reactions;
  const fast = { ...network, reactions: reaction === undefined ? [] : [{ ...reaction, fast: true }] };
  expect(() => writeSbml(fast)).toThrow('The reaction \'r\' is "fast"');
  const dotted: { readonly id: string; readonly expr: Expr } = { id: 'a.b', expr: literal(1) };
  expect(() => writeSbml({ ...network, parameters: [{ ...dotted, constant: true }] })).toThrow(
    "<parameter>: 'a.b' cannot be an id in SBML",
  );
});
