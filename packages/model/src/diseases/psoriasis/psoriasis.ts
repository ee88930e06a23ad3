import { psoriasis as averaged } from '../../compiled/psoriasis.generated.js';
import type { DiseaseModel, ScoreModel } from '../disease.js';
import { fullResolution } from '../full-resolution.js';
import { evenly, inProportion } from '../score-scales.js';
import { WhenLoaded } from '../when-loaded.js';
import { leaving } from './leaving.js';
import { candidateOf, columns, traits, visible, type PsoriasisCandidate } from './people.js';
import { bsaOf, id, pgaOf, populationOf, readSettings } from './population.js';
import { notInTrials, severityAssumptions, severityWarnings } from './said.js';

/** PASI: extent and signs of four regions. What is left of a plaque below the coarse end of the score reads as 0. */
const pasi: ScoreModel = {
  ...inProportion(
    { id: 'pasi', name: 'PASI', improvement: 'PASI ', max: 72 },
    0.2,
    () => readSettings().pasiSd,
  ),
  get unseen() {
    return readSettings().unseenPasi;
  },
};

const bsa = inProportion(
  { id: 'bsa', name: 'BSA', improvement: 'BSA ', max: 100 },
  0.5,
  () => readSettings().bsaSd,
);

/** sPGA: all plaques at a glance, in whole steps. */
const pga = evenly({ id: 'pga', name: 'sPGA', max: 4, step: 1 }, () => readSettings().pgaSd);

/** Plaque psoriasis: from blocked signals to the plaque (models/psoriasis.ant). */
export const psoriasis: DiseaseModel<PsoriasisCandidate> = {
  id,
  scores: [pasi, pga, bsa],
  success: 2,
  judgedAtWeek: 16,
  responses: ['PASI 75', 'PASI 90', 'PASI 100', 'PASI 50', 'sPGA ≤ 1', 'sPGA ≤ 0'],
  publishedModels: [],
  signals: ['il-23', 'il-22', 'ifn-alpha', 'il-6', 'gamma-chain', 'ifn-gamma', 'il-17', 'tnf'],
  equations: {
    averaged,
    wasm: new WhenLoaded(
      'the WebAssembly of psoriasis',
      async () => (await import('../../compiled/psoriasis-wasm.generated.js')).psoriasisWasm,
    ),
    // The longest step keeps an eye on the fluctuation of the disease (47 weeks), which the error estimate does not see.
    integration: { method: 'rk4', rtol: 4e-3, atol: 4e-5, maxStep: 4, maxSteps: 20_000 },
    full: new WhenLoaded('the full resolution of psoriasis', async () =>
      fullResolution(averaged, (await import('../../compiled/psoriasis-full.generated.js')).psoriasisFull),
    ),
  },
  get runInWeeks() {
    return readSettings().runInWeeks;
  },
  traits,
  columns,
  candidateOf,
  visible: (candidate) =>
    visible({
      ...candidate,
      pga: candidate.pga ?? pgaOf(candidate.pasi, pga),
      bsa: candidate.bsa ?? bsaOf(candidate.pasi),
    }),
  populationOf,
  softEdge: 0.1,
  classOf: () => 0,
  leaving,
  severityWarnings,
  severityAssumptions,
  notInTrials,
};
