import { atopicDermatitis as averaged } from '../../compiled/atopic-dermatitis.generated.js';
import type { DiseaseModel, ScoreModel } from '../disease.js';
import { fullResolution } from '../full-resolution.js';
import { evenly, inProportion } from '../score-scales.js';
import { WhenLoaded } from '../when-loaded.js';
import { leaving } from './leaving.js';
import { candidateOf, columns, traits, visible, type EczemaCandidate } from './people.js';
import { id, igaOf, populationOf, readSettings } from './population.js';
import { notInTrials, severityAssumptions, severityWarnings } from './said.js';

/** EASI that the step of the score hides: below it, readings err by points rather than in proportion. */
const finest = 0.1;

/** EASI: extent and signs of four regions. Raters err in proportion to it. */
const easi = inProportion(
  { id: 'easi', name: 'EASI', improvement: 'EASI-', max: 72 },
  finest,
  () => readSettings().easiSd,
);

/** vIGA-AD: the skin at a glance, in whole steps. */
const iga = evenly({ id: 'iga', name: 'vIGA-AD', max: 4, step: 1 }, () => readSettings().igaSd);

/** Numerical rating of the worst itch: that of a single day, and the mean of a week's diary. */
const itchOnDay = evenly(
  { id: 'itch-day', name: 'itch NRS of a day', max: 10 },
  () => readSettings().itchDaySd,
);
const itch: ScoreModel = {
  ...evenly({ id: 'itch', name: 'itch NRS', max: 10 }, () => readSettings().itchSd),
  onSingleDay: itchOnDay.id,
};

/** Atopic dermatitis with itch: from blocked signals to the lesion and the nerve (models/atopic-dermatitis.ant). */
export const atopicDermatitis: DiseaseModel<EczemaCandidate> = {
  id,
  scores: [easi, iga, itch, itchOnDay],
  success: 7,
  judgedAtWeek: 16,
  responses: [
    'EASI-75',
    'EASI-50',
    'EASI-90',
    'vIGA-AD ≤ 1',
    'itch NRS down by',
    'itch NRS of a day down by',
  ],
  publishedModels: [],
  signals: ['il-4-type1', 'il-4-13-type2', 'il-31', 'tslp', 'il-22', 'ifn-gamma'],
  equations: {
    averaged,
    wasm: new WhenLoaded(
      'the WebAssembly of atopic-dermatitis',
      async () => (await import('../../compiled/atopic-dermatitis-wasm.generated.js')).atopicDermatitisWasm,
    ),
    // The longest step keeps an eye on the fluctuation of the disease (7 weeks), which the error estimate does not see.
    integration: { method: 'rk4', rtol: 4e-3, atol: 4e-5, maxStep: 1, maxSteps: 20_000 },
    full: new WhenLoaded('the full resolution of atopic-dermatitis', async () =>
      fullResolution(
        averaged,
        (await import('../../compiled/atopic-dermatitis-full.generated.js')).atopicDermatitisFull,
      ),
    ),
  },
  get runInWeeks() {
    return readSettings().runInWeeks;
  },
  traits,
  columns,
  candidateOf: (spec, u) => candidateOf(spec, readSettings().usualItch, u),
  visible: (candidate) => visible({ ...candidate, iga: candidate.iga ?? igaOf(candidate.easi, iga) }),
  populationOf,
  softEdge: 0.17,
  classOf: () => 0,
  leaving,
  severityWarnings,
  severityAssumptions,
  notInTrials,
};
