import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReactionNetwork } from '../../network/network.js';
import { AntimonyError } from '../error.js';
import { expressions } from '../expressions.fixture.js';
import { parseAntimony } from '../parse.js';
import { printExpr } from '../print.js';
import { readNetwork } from './read.js';

function errorOf(text: string): AntimonyError {
  try {
    readNetwork(text);
  } catch (error) {
    if (error instanceof AntimonyError) return error;
    throw error;
  }
  throw new Error(`accepted: ${text.slice(0, 200)}`);
}

/** Rules and initial assignments as text. */
const formulas = (list: ReactionNetwork['rateRules']): Readonly<Record<string, string>> =>
  Object.fromEntries(list.map(({ variable, expr }) => [variable, printExpr(expr)]));

const receptor = `
// A receptor that is made, binds and is taken up, in two compartments
function saturating(x, half)
  x / (half + x)
end

model *receptor()
  compartment cell = 2e-12, medium;
  species R in cell, $L in medium, RL in cell;   # the ligand is held
  substanceOnly species mRNA in cell;
  medium = 1;

  bind: R + $L -> RL; cell*(k_on*R*L - k_off*RL);
  dimer: 2 RL => ; k_dim*RL^2
  make: => R; cell*k_make*saturating(mRNA, 3);
  taken: n RL => n mRNA;
  taken = k_off;
  i1: mRNA -| bind;

  k_on = 0.1 per_nM_s; k_off := 2*k_on; const k_make = 3, k_dim; k_dim = k_make^2; var n = 2; boost = 1;
  R = 10; L = 5/medium; mRNA = 3/cell
  R has nM
  unit nM = 1e-9 mole / litre; unit per_nM_s = 1 / (1e-9 mole / litre * second)

  switch: at 5 after (R > 2 && RL <= 3), priority = 2, t0=false, persistent=false, fromTrigger=false: boost = 2,
    L = 0
  at time >= 1: boost = boost + 1
  constraint: R < 100

  R is "receptor"; bind is "Bindung α";
  R identity "http://identifiers.org/uniprot/P12345",
    "http://identifiers.org/uniprot/P00001"
  R hypernym "http://identifiers.org/go/GO:0004872"
  bind.sboTerm = 177; k_on.mean = 0.2
end

receptor is "A receptor"
receptor model_entity_is "http://identifiers.org/biomodels.db/BIOMD1"
receptor notes \`\`\`<p>of "some" kind
</p>\`\`\`
`;

describe('readNetwork', () => {
  it('reads compartments, species, reactions, events and what is said of them', () => {
    const network = readNetwork(receptor);
    expect([network.id, network.name]).toEqual(['receptor', 'A receptor']);
    expect(network.compartments).toEqual([
      { id: 'cell', size: 2e-12, constant: true },
      { id: 'medium', size: 1, constant: true },
    ]);
    const species = { compartment: 'cell', onlySubstance: false, boundary: false, constant: false };
    expect(network.species).toEqual([
      { ...species, id: 'R', name: 'receptor', initial: { kind: 'concentration', value: 10 }, unit: 'nM' },
      { ...species, id: 'L', compartment: 'medium', boundary: true, initial: { kind: 'amount', value: 5 } },
      { ...species, id: 'RL' },
      { ...species, id: 'mRNA', onlySubstance: true, initial: { kind: 'amount', value: 3 } },
    ]);
    expect(network.parameters).toEqual([
      { id: 'n', value: 2, constant: false },
      { id: 'k_on', value: 0.1, constant: true, unit: 'per_nM_s' },
      { id: 'k_off', constant: false },
      { id: 'k_make', value: 3, constant: true },
      { id: 'k_dim', constant: true },
      { id: 'boost', value: 1, constant: false },
    ]);
    expect(formulas(network.initialAssignments)).toEqual({ k_dim: 'k_make^2' });
    expect(formulas(network.assignmentRules)).toEqual({
      k_off: '2 * k_on',
      taken_RL_stoichiometry: 'n',
      taken_mRNA_stoichiometry: 'n',
    });
    expect(network.reactions.map(({ id, reversible, modifiers }) => [id, reversible, modifiers])).toEqual([
      ['bind', true, ['mRNA']],
      ['dimer', false, []],
      ['make', false, ['mRNA']],
      ['taken', false, []],
    ]);
    const [bind, dimer, make, taken] = network.reactions;
    expect(printExpr(bind!.rate!)).toBe('cell * (k_on * R * L - k_off * RL)');
    expect(dimer!.reactants).toEqual([{ species: 'RL', stoichiometry: 2, constant: true }]);
    expect(make!.reactants).toEqual([]);
    // 'n' stands in two places, so it is a parameter that both refer to.
    expect(taken!.rate).toEqual({ kind: 'name', name: 'k_off' });
    expect([taken!.reactants, taken!.products].flat().map(({ id, species: of }) => [id, of])).toEqual([
      ['taken_RL_stoichiometry', 'RL'],
      ['taken_mRNA_stoichiometry', 'mRNA'],
    ]);
  });

  it('reads events with all their options, and units, annotations and constraints', () => {
    const { events, units, annotations } = readNetwork(receptor);
    const { trigger, delay, priority, assignments, ...rest } = events[0]!;
    expect(rest).toEqual({ id: 'switch', initiallyTrue: false, persistent: false, valuesFromTrigger: false });
    expect([trigger, delay!, priority!].map((expr) => printExpr(expr))).toEqual([
      'R > 2 && RL <= 3',
      '5',
      '2',
    ]);
    expect(formulas(assignments)).toEqual({ boost: '2', L: '0' });
    expect(events[1]).toMatchObject({ initiallyTrue: true, persistent: true, valuesFromTrigger: true });
    const factor = (base: string, exponent: number, multiplier = 1): object => ({
      base,
      exponent,
      scale: 0,
      multiplier,
    });
    expect(units).toEqual(
      [
        { id: 'nM', factors: [factor('mole', 1, 1e-9), factor('litre', -1)] },
        { id: 'per_nM_s', factors: [factor('litre', 1, 1 / 1e-9), factor('mole', -1), factor('second', -1)] },
      ].map((unit) => ({ ...unit, factors: expect.arrayContaining(unit.factors) as object })),
    );
    expect(annotations.map(({ about, relation, values }) => [about, relation, ...values])).toEqual([
      ['i1', 'inhibition', 'bind', 'mRNA'],
      ['R', 'identity', 'http://identifiers.org/uniprot/P12345', 'http://identifiers.org/uniprot/P00001'],
      ['R', 'isVersionOf', 'http://identifiers.org/go/GO:0004872'],
      ['bind', 'sboTerm', 'SBO:0000177'],
      ['k_on', 'mean', '0.2'],
      ['receptor', 'constraint', 'R < 100'],
      ['receptor', 'bqmodel:is', 'http://identifiers.org/biomodels.db/BIOMD1'],
      ['receptor', 'notes', '<p>of "some" kind\n</p>'],
    ]);
  });

  it('takes the mathematics as libantimony does', () => {
    const rule = (text: string): string => {
      const network = readNetwork(`x := ${text}; a = 1; b = 2; var c; c' = a`);
      return printExpr(network.assignmentRules[0]!.expr);
    };
    expect(rule('log(a) + log(2, a)')).toBe('ln(a) + ln(a) / ln(2)');
    expect(rule('acos(a) + arcsinh(b) + ceiling(a)')).toBe('arccos(a) + arcsinh(b) + ceil(a)');
    expect(rule('piecewise(1, a < b < c, 0)')).toBe('piecewise(1, a < b && b < c, 0)');
    expect(rule('piecewise(1, a < b <= c < 3 || (a > b) == (b > c), 0)')).toBe(
      'piecewise(1, a < b && b <= c && c < 3 || piecewise(1, a > b, 0) == piecewise(1, b > c, 0), 0)',
    );
    expect(rule('piecewise(1, and(gt(a, b), not(eq(a, c))), 0)')).toBe('piecewise(1, a > b && !(a == c), 0)');
    expect(rule('(a > b) * 3')).toBe('piecewise(1, a > b, 0) * 3');
    expect(rule('piecewise(1, true, 0)')).toBe('piecewise(1, 0 == 0, 0)');
    expect(rule('root(3, a) + sqr(b) + power(a, b)')).toBe('a^(1 / 3) + b^2 + a^b');
    expect(rule('-inf + NaN * exponentiale')).toBe('-inf + NaN * exp(1)');
    expect(rule('delay(c, 2) + rateOf(c)')).toBe('delay(c, 2) + rateOf(c)');
    expect(rule('7 % 3')).toBe('rem(7, 3)');
    // Words are reserved in one case only: libantimony writes ids as these.
    expect(readNetwork('At = 1; In = At; Model = 2').parameters.map(({ id }) => id)).toEqual([
      'At',
      'In',
      'Model',
    ]);
  });

  it('puts submodels in their place', () => {
    const network = readNetwork(`
      model decay(S, k)
        J: S -> P; k*S + time
        S = 5; k = 1; P = 0; P' = ;
        slow := delay(S, 3)
        stop: at 2 after P > 3: S = 0
      end
      model *body
        A: decay(X, 0.5)
        B: decay(), timeconv=60, extentconv=e
        B.S * c is Y
        A.P is B.P
        B.k = 7
        compartment skin = 2
        X in skin; X = 1
        e = 10; c = 4
        delete B.slow
        A.J is "decay of X"
      end`);
    expect(network.species.map(({ id, compartment, initial }) => [id, compartment, initial?.value])).toEqual([
      ['X', 'skin', 1],
      ['B__P', 'default_compartment', 0],
      ['Y', 'default_compartment', undefined],
    ]);
    expect(formulas(network.initialAssignments)).toEqual({ Y: '5 * c', B__J_Y_stoichiometry: '1 * c' });
    expect(formulas(network.assignmentRules)).toEqual({ A__slow: 'delay(X, 3)' });
    expect(network.parameters.map(({ id, value }) => [id, value])).toEqual([
      ['A__k', 0.5],
      ['A__slow', undefined],
      ['B__k', 7],
      ['e', 10],
      ['c', 4],
    ]);
    const [a, b] = network.reactions;
    expect([a!.id, a!.name, printExpr(a!.rate!)]).toEqual(['A__J', 'decay of X', 'A__k * X + time']);
    expect([b!.id, printExpr(b!.rate!)]).toEqual(['B__J', '(B__k * (Y / c) + time / 60) / 60 * e']);
    expect(b!.reactants).toEqual([{ id: 'B__J_Y_stoichiometry', species: 'Y', constant: true }]);
    const event = network.events[1]!;
    expect(printExpr(event.delay!)).toBe('60 * 2');
    expect(formulas(event.assignments)).toEqual({ Y: '0 * c' });
  });

  it('reads imports and the model that is asked for', () => {
    const files: Readonly<Record<string, string>> = {
      'decay.ant': 'model decay(S)\n S -> ; k*S\n k = 1\nend',
    };
    const resolve = (name: string): string | undefined => files[name];
    const text = 'import "decay.ant"\nmodel one\n a = 1\nend\nmodel two\n D: decay(X); X = 2\nend';
    expect(readNetwork(text, { resolve }).reactions.map(({ id }) => id)).toEqual(['D___J0']);
    expect(readNetwork(text, { resolve, model: 'one' }).parameters).toHaveLength(1);
    expect(() => readNetwork(text, { resolve, model: 'on' })).toThrow(/no model 'on'.*Did you mean 'one'/);
    expect(() => readNetwork(text)).toThrow(/^1:1: .*'decay.ant'/);
  });

  it('agrees with the subset where a text has only what the subset has', () => {
    const text = `
      function f(x) x^2 end
      model m()
        unit per_hour = 1 / 3600 second
        a' = k * f(a) - s; s := piecewise(a, a > 2, 1)
        a = 2 * k; k = 0.5 per_hour; const h = -3
        at (time >= 5 + h): a = a + 1
      end`;
    const model = parseAntimony(text);
    const network = readNetwork(text);
    expect(network.functions).toEqual(model.functions);
    expect(network.rateRules).toEqual(model.states.map(({ name, rate }) => ({ variable: name, expr: rate })));
    expect(network.initialAssignments).toEqual(
      model.states.map(({ name, initial }) => ({ variable: name, expr: initial })),
    );
    expect(network.assignmentRules).toEqual(
      model.assignments.map(({ name, expr }) => ({ variable: name, expr })),
    );
    expect(
      network.parameters.filter(({ constant }) => constant).map(({ id, value, unit }) => [id, value, unit]),
    ).toEqual([
      ['k', 0.5, 'per_hour'],
      ['h', -3, undefined],
    ]);
    expect(network.events[0]!.assignments.map(({ expr }) => expr)).toEqual(
      model.events[0]!.assignments.map(({ expr }) => expr),
    );
    fc.assert(
      fc.property(expressions(['a', 'time', 'pi']), (rate) => {
        const written = `x' = ${printExpr(rate)}; x = 1; a = 1`;
        expect(readNetwork(written).rateRules[0]!.expr).toEqual(parseAntimony(written).states[0]!.rate);
      }),
      { numRuns: 200 },
    );
  });

  it.each<[fault: string, text: string, line: number, column: number, message: RegExp]>([
    ['an undefined name', 'A -> B; kk*A\nk = 1', 1, 9, /'kk' is not defined. Did you mean 'k'/],
    [
      'an undefined function',
      'x := hil(2)\nfunction hill(a) a end',
      1,
      6,
      /'hil' is not defined. Did you mean 'hill'/,
    ],
    ['a function of another name', 'function f(x) x*k end', 1, 17, /knows only its arguments/],
    [
      'functions that call each other',
      'function f(x) g(x) end\nfunction g(x) f(x) end',
      1,
      10,
      /f -> g -> f|g -> f -> g/,
    ],
    ['a wrong number of arguments', 'x = exp(1, 2)', 1, 5, /1 argument of 'exp'.*It has 2/],
    [
      'a species and a compartment',
      'compartment A\nA -> ; 1',
      2,
      1,
      /a species here and a compartment in line 1/,
    ],
    ['an unknown unit', 'x has furlong', 1, 7, /unit 'furlong' is not defined/],
    ['a unit of itself', 'unit a = 2 b; unit b = a; x has a', 1, 24, /made of itself/],
    ['a text without an end', 'A is "alpha\nB = 2', 1, 6, /never closed/],
    ['an event without a colon', 'x = 1\nat x > 2 x = 3', 2, 12, /':' after the trigger/],
    ['an unknown option of an event', 'x = 1\nat x > 2, prio = 3: x = 3', 2, 11, /'priority', 't0'/],
    ['a constant that an event sets', 'const x = 1\nat time > 2: x = 3', 1, 7, /const, but an event sets it/],
    ['a strand of DNA', 'dna1: --P1--G1--', 1, 7, /Strands of DNA are not read/],
    ['random numbers', 'x = normal(0, 1)', 1, 5, /random numbers/],
    ['a reaction without an arrow', 'J: A + B; k', 1, 9, /'->' or '=>'/],
    ['a lone name', 'k = 1\nfoo', 2, 4, /After 'foo' comes its definition/],
    ['an unknown submodel', 'A: decay(X)', 1, 4, /no model 'decay'/],
    ['models in a circle', 'model a\n B: b()\nend\nmodel b\n A: a()\nend', 4, 7, /b -> a -> b/],
    ['an open model', 'model a\n x = 1', 2, 7, /'end'/],
    ['an unknown annotation', 'A = 1\nA hasTaxn "x"', 2, 3, /Did you mean 'hasTaxon'/],
    ['nothing to delete', 'delete A.S', 1, 8, /no 'A.S'/],
    ['deep nesting', `x = ${'('.repeat(10_000_000)}1`, 1, 305, /nested more than/],
    [
      'copies of copies',
      `${Array.from({ length: 9 }, (_, i) => `model m${i}\n${`m${i + 1}()\n`.repeat(9)}end\n`).join('')}model m9\nx=1\nend\nm0()`,
      89,
      7,
      /more than 2000000 statements/,
    ],
    ['many arguments', `x = max(${'1,'.repeat(5000)}1)`, 1, 5, /more than 1500 arguments/],
    ['a long row of operators', `x = 1${'+1'.repeat(100_000)}`, 1, 3006, /operators in a row/],
  ])('says where and what is wrong with %s', (_, text, line, column, message) => {
    const error = errorOf(text);
    expect(error.message).toMatch(message);
    expect([error.line, error.column]).toEqual([line, column]);
    expect(error.expected).not.toBe('');
    expect(error.found).not.toBe('');
  });
});
