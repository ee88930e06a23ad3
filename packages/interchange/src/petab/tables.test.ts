import { describe, expect, it } from 'vitest';
import { PetabError } from './fault.js';
import { petabProblem } from './model.js';
import { chain, manifestText, tableTexts, tablesWith } from './problem.fixture.js';
import { readManifest } from './tables.js';

/** What is said of a problem in whose file a text stands in place of another. */
function saidOf(file: string, old: string, replacement: string): string {
  const text = tableTexts[file]!;
  expect(text).toContain(old);
  return saidBy(() => petabProblem(tablesWith({ [file]: text.replace(old, replacement) }), chain));
}

function saidBy(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof PetabError) return error.message;
    throw error;
  }
  return 'nothing';
}

describe('readTables', () => {
  it('reads what is right', () => {
    const { conditions, observables, measurements } = tablesWith();
    expect(conditions[2]!.overrides).toEqual(
      new Map<string, unknown>([
        ['k0', 0.2],
        ['B', 'b_start'],
      ]),
    );
    expect(observables[1]).toMatchObject({
      transformation: 'log10',
      observableParameters: ['observableParameter1_scaled'],
      noiseParameters: ['noiseParameter1_scaled'],
    });
    expect(measurements[3]).toMatchObject({ time: Infinity, preequilibration: 'rest' });
  });

  it('takes tables of other systems: carriage returns, a mark of the byte order, quotes, empty lines', () => {
    const odd =
      '\uFEFF' +
      tableTexts['conditions.tsv']!.replaceAll('\n', '\r\n').replace('rest', '"rest"') +
      '\r\n\r\n';
    expect(tablesWith({ 'conditions.tsv': odd }).conditions).toEqual(tablesWith().conditions);
  });

  const faults: readonly (readonly [file: string, old: string, replacement: string, said: string])[] = [
    [
      'parameters.tsv',
      'log10\t0.01\t100\t0.4',
      'log10\t\t100\t0.4',
      "parameters.tsv, line 2, lowerBound: 'basal' is estimated and has no bound here",
    ],
    [
      'parameters.tsv',
      'log\t0.01\t100',
      'log\t0\t100',
      'parameters.tsv, line 3, lowerBound: must be above 0',
    ],
    [
      'parameters.tsv',
      'lin\t0.001\t100\t0.3',
      'lin\t0.001\tmany\t0.3',
      "parameters.tsv, line 5, upperBound: 'many' is not a finite number",
    ],
    ['parameters.tsv', '10\t0.1\t0', '10\t\t0', 'parameters.tsv, line 10, nominalValue: '],
    [
      'parameters.tsv',
      'high\t',
      'basal\t',
      "parameters.tsv, line 3, parameterId: 'basal' is in line 2 already",
    ],
    [
      'parameters.tsv',
      'k2\tlin',
      'k2\tln',
      "parameters.tsv, line 5, parameterScale: is 'ln'; write lin or log or log10",
    ],
    ['parameters.tsv', 'lowerBound', 'lower', 'parameters.tsv, line 1, lowerBound: the column is missing'],
    [
      'parameters.tsv',
      'factor\t',
      'faktor\t',
      "measurements.tsv, line 4, observableParameters: there is no parameter 'factor' (did you mean 'faktor'?)",
    ],
    [
      'conditions.tsv',
      '\tk0\t',
      '\tk9\t',
      'conditions.tsv, line 1, k9: the model has no parameter, species or compartment of this id',
    ],
    [
      'conditions.tsv',
      'basal',
      '1,5',
      "conditions.tsv, line 2, k0: '1,5' is neither a finite number nor the id of a parameter",
    ],
    [
      'measurements.tsv',
      'a\trest\tstimulated\t1.1',
      'aa\trest\tstimulated\t1.1',
      "measurements.tsv, line 2, observableId: there is no observable 'aa'; correct it or add it to its table",
    ],
    [
      'measurements.tsv',
      'stimulated\t1.1',
      'stimulate\t1.1',
      "measurements.tsv, line 2, simulationConditionId: there is no condition 'stimulate'",
    ],
    [
      'measurements.tsv',
      '4\tfactor\t0.15',
      '4\tfactor',
      'measurements.tsv, line 4, noiseParameters: has 0 of the 1 values that the formulas ask for (noiseParameter1_scaled)',
    ],
    [
      'measurements.tsv',
      '4\tfactor\t',
      '4\tfactor;2\t',
      'measurements.tsv, line 4, observableParameters: has 2 of the 1 values',
    ],
    ['measurements.tsv', '5.1\t4', '-5.1\t4', 'measurements.tsv, line 4, measurement: must be above 0'],
    [
      'observables.tsv',
      'offset+B',
      'offset+C',
      "observables.tsv, line 4, observableFormula: there is no 'C' in the model or in parameters.tsv",
    ],
    [
      'observables.tsv',
      'offset+B',
      '(offset+B',
      "observables.tsv, line 4, observableFormula: expected ')' or an operator, found the end (at character 10 of the formula)",
    ],
    ['observables.tsv', 'A+B\t0.3', 'A+B\t', 'observables.tsv, line 5, noiseFormula: is empty'],
  ];
  it.each(faults)('says what is wrong and where: %s with %s as %s', (file, old, replacement, said) => {
    expect(saidOf(file, old, replacement)).toContain(said);
  });

  it('says every fault of a problem at once, and which table is missing', () => {
    const bad = tableTexts['measurements.tsv']!.replaceAll('rest\tstimulated', 'rest\tstimulate');
    const said = saidBy(() => tablesWith({ 'measurements.tsv': bad }));
    expect(said.split('\n')).toHaveLength(6);
    expect(saidBy(() => tablesWith({ 'observables.tsv': null }))).toBe(
      'observables.tsv: the table is missing; chain.yaml names it',
    );
  });
});

describe('readManifest', () => {
  it.each([
    [
      'format_version: 1',
      'format_version: 2',
      "p.yaml, format_version: is '2'; problems of version 1 are read",
    ],
    ['[chain.xml]', '[a.xml, b.xml]', 'p.yaml, sbml_files: names several models'],
    ['parameter_file: parameters.tsv', '', 'p.yaml, parameter_file: must name at least one file'],
    ['problems:', 'problem:', 'p.yaml, problems: is missing'],
    ['format_version: 1', '{', 'p.yaml: is not yaml'],
  ])('says what is wrong: %s as %s', (old, replacement, said) => {
    expect(saidBy(() => readManifest(manifestText.replace(old, replacement), 'p.yaml'))).toContain(said);
  });
});
