import { type Expr, type ReactionNetwork, binary, symbol } from '@bifrons/engine';
import { petabProblem, type PetabProblem } from './model.js';
import { type PetabTables, readManifest, readTables } from './tables.js';

const product = (first: string, ...others: readonly string[]): Expr =>
  others.reduce((left: Expr, name) => binary('*', left, symbol(name)), symbol(first));
const one = (species: string) => [{ species, stoichiometry: 1, constant: true }];

/** A is made at the rate k0, becomes B, and B decays; in a cell of 2 litres. */
export const chain: ReactionNetwork = {
  id: 'chain',
  units: [],
  functions: [],
  compartments: [{ id: 'cell', size: 2, constant: true }],
  species: ['A', 'B'].map((id) => ({
    id,
    compartment: 'cell',
    initial: { kind: 'concentration', value: 0.5 },
    onlySubstance: false,
    boundary: false,
    constant: false,
  })),
  parameters: ['k0', 'k1', 'k2'].map((id) => ({ id, value: 1, constant: true })),
  initialAssignments: [],
  assignmentRules: [],
  rateRules: [],
  algebraicRules: [],
  reactions: [
    { id: 'make', products: one('A'), reactants: [], rate: product('k0', 'cell') },
    { id: 'turn', reactants: one('A'), products: one('B'), rate: product('k1', 'A', 'cell') },
    { id: 'lose', reactants: one('B'), products: [], rate: product('k2', 'B', 'cell') },
  ].map((reaction) => ({ ...reaction, modifiers: [], reversible: false, localParameters: [] })),
  events: [],
  annotations: [],
};

export const manifestText = `
format_version: 1
parameter_file: parameters.tsv
problems:
- sbml_files: [chain.xml]
  condition_files: [conditions.tsv]
  measurement_files: [measurements.tsv]
  observable_files: [observables.tsv]
`;

const lines = (...rows: readonly string[]): string =>
  rows.map((row) => row.replaceAll(/ +/g, '\t')).join('\n');

/** Rest and stimulation after rest, a start that is given, scales and noise by measurement. */
export const tableTexts: Readonly<Record<string, string>> = {
  'conditions.tsv': lines('conditionId k0 B', 'rest basal NaN', 'stimulated high NaN', 'loaded 0.2 b_start'),
  'observables.tsv': lines(
    'observableId observableFormula noiseFormula observableTransformation noiseDistribution',
    'a A sd_a lin normal',
    'scaled observableParameter1_scaled*A noiseParameter1_scaled log10 normal',
    'b offset+B noiseParameter1_b+0.1*b lin laplace',
    'logged A+B 0.3 log normal',
  ),
  'parameters.tsv': lines(
    'parameterId parameterScale lowerBound upperBound nominalValue estimate objectivePriorType objectivePriorParameters',
    'basal log10 0.01 100 0.4 1 parameterScaleNormal 0;0.5',
    'high log 0.01 100 2 1',
    'k1 log10 0.001 100 0.5 1 logNormal 0;1',
    'k2 lin 0.001 100 0.3 1',
    'b_start log10 0.01 100 3 1',
    'factor log10 0.01 100 1.7 1',
    'sd_a log10 0.001 100 0.2 1',
    'sd_b lin 0.001 100 0.25 1 laplace 0.2;0.1',
    'offset lin -10 10 0.1 0',
  ),
  'measurements.tsv': lines(
    'observableId preequilibrationConditionId simulationConditionId measurement time observableParameters noiseParameters',
    'a rest stimulated 1.1 0',
    'a rest stimulated 2.4 1.5',
    'scaled rest stimulated 5.1 4 factor 0.15',
    'b rest stimulated 6.3 inf _ sd_b',
    'b rest stimulated 3.3 2 _ 0.4',
    'logged rest stimulated 3.9 1.5',
    'b _ loaded 2.2 0.7 _ sd_b',
    'a _ loaded 0.6 3',
    'scaled _ loaded 0.4 3 2 0.2',
  ).replaceAll('_\t', '\t'),
};

/** The tables, with some of the texts replaced; null leaves a file out. */
export function tablesWith(changes: Readonly<Record<string, string | null>> = {}): PetabTables {
  const texts = new Map(Object.entries(tableTexts));
  for (const [file, text] of Object.entries(changes))
    if (text === null) texts.delete(file);
    else texts.set(file, text);
  return readTables(readManifest(manifestText, 'chain.yaml'), texts);
}

export const chainProblem = (): PetabProblem => petabProblem(tablesWith(), chain);
