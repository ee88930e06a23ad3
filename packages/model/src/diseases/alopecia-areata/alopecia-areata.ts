import { alopeciaAreata as averaged } from '../../compiled/alopecia-areata.generated.js';
import type { DiseaseModel, ScoreModel } from '../disease.js';
import { fullResolution } from '../full-resolution.js';
import { WhenLoaded } from '../when-loaded.js';
import { huhResponse } from './huh-2024.js';
import { leaving } from './leaving.js';
import { candidateOf, columns, traits, verySevereSalt, visible, type AlopeciaCandidate } from './people.js';
import { id, populationOf, readSettings } from './population.js';
import { notInTrials, severityAssumptions, severityWarnings } from './said.js';

/** SALT: percent of the scalp without hair; raters err by the same over the whole range. */
const salt: ScoreModel = {
  id: 'salt',
  name: 'SALT',
  improvement: 'SALT',
  min: 0,
  max: 100,
  toScale: (score) => score,
  fromScale: (onScale) => onScale,
  riseOnScale: (_, points) => points,
  readingSd: () => readSettings().readingSd,
};

/** Alopecia areata: from blocked signals to visible hair (models/alopecia-areata.ant, docs/model/alopecia-areata.md). */
export const alopeciaAreata: DiseaseModel<AlopeciaCandidate> = {
  id,
  scores: [salt],
  success: 20,
  judgedAtWeek: 36,
  responses: ['SALT ≤ 20'],
  publishedModels: [
    {
      id: 'huh-2024',
      name: 'ritlecitinib model of Huh 2024',
      file: 'model-huh-2024-ritlecitinib',
      response: (file, trial, regimen, week) =>
        trial.startsWith('allegro') ? huhResponse(file, regimen, week) : undefined,
    },
  ],
  signals: ['gamma-chain', 'ifn-gamma'],
  equations: {
    averaged,
    wasm: new WhenLoaded(
      'the WebAssembly of alopecia-areata',
      async () => (await import('../../compiled/alopecia-areata-wasm.generated.js')).alopeciaAreataWasm,
    ),
    // Against a tolerance of 1e-8 this one moves SALT by 0.003 points on average and by less than one at most (300 people,
    // four regimens, 104 weeks), far below the error of phase averaging. The longest step keeps an eye on the fluctuation
    // of the disease, which the error estimate does not see.
    integration: { method: 'rk4', rtol: 4e-3, atol: 4e-5, maxStep: 4, maxSteps: 20_000 },
    full: new WhenLoaded('the full resolution of alopecia-areata', async () =>
      fullResolution(
        averaged,
        (await import('../../compiled/alopecia-areata-full.generated.js')).alopeciaAreataFull,
      ),
    ),
  },
  get runInWeeks() {
    return readSettings().runInWeeks;
  },
  traits,
  columns,
  candidateOf: (spec, u) => candidateOf(spec, readSettings().episodes, u),
  visible,
  populationOf,
  softEdge: 0.015,
  classOf: (row) => Number(row[0]! >= verySevereSalt),
  leaving,
  severityWarnings,
  severityAssumptions,
  notInTrials,
};
