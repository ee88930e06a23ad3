import { bullousPemphigoid as averaged } from '../../compiled/bullous-pemphigoid.generated.js';
import type { DiseaseModel, ScoreModel } from '../disease.js';
import { fullResolution } from '../full-resolution.js';
import { evenly, inProportion } from '../score-scales.js';
import { WhenLoaded } from '../when-loaded.js';
import { leaving } from './leaving.js';
import { candidateOf, columns, traits, visible, type PemphigoidCandidate } from './people.js';
import { id, populationOf, readSettings } from './population.js';
import {
  beside,
  besideItch,
  besideRemission,
  noOrder,
  notInTrials,
  severityAssumptions,
  severityWarnings,
} from './said.js';

const activitySd = () => readSettings().activitySd;

/** BPDAI activity: erosions, blisters, urticaria and erythema by place. */
const bpdai = inProportion({ id: 'bpdai', name: 'BPDAI', improvement: 'BPDAI-', max: 360 }, 1, activitySd);
const blisters = inProportion(
  { id: 'blister-count', name: 'blisters', improvement: 'blisters ', max: 300, step: 1 },
  0.3,
  activitySd,
);
/** What is left over the most that still counts as control of the disease, and as complete remission. */
const control = inProportion(
  { id: 'disease-control', name: 'control index', improvement: 'control index ', max: 20 },
  0.05,
  activitySd,
);
const remission: ScoreModel = {
  ...inProportion(
    { id: 'complete-remission', name: 'remission index', improvement: 'remission index ', max: 60 },
    0.05,
    activitySd,
  ),
  beside: besideRemission,
};
/** Serum IgG against BP180 in percent of that at the start. Nothing is decided by it. */
const antibody = inProportion(
  { id: 'anti-bp180', name: 'anti-BP180 IgG', improvement: 'anti-BP180 IgG ', max: 300 },
  2,
  () => readSettings().antibodySd,
);

/** Numerical rating of the worst itch. */
const itch: ScoreModel = {
  ...evenly({ id: 'itch', name: 'itch NRS', max: 10 }, () => readSettings().itchSd),
  beside: besideItch,
};

/** Bullous pemphigoid: from blocked signals to antibody, blisters and itch (models/pemphigoid.ant). */
export const bullousPemphigoid: DiseaseModel<PemphigoidCandidate> = {
  id,
  scores: [bpdai, itch, control, remission, antibody, blisters],
  judgedAtWeek: 12,
  responses: ['BPDAI-50', 'control index ≤ 1', 'remission index ≤ 1', 'itch NRS down by', 'blisters ≤ 3'],
  publishedModels: [],
  signals: ['il-4-type1', 'il-4-13-type2', 'il-31', 'gm-csf', 'ifn-gamma', 'gamma-chain', 'il-6'],
  equations: {
    file: 'pemphigoid',
    averaged,
    wasm: new WhenLoaded(
      'the WebAssembly of bullous-pemphigoid',
      async () => (await import('../../compiled/bullous-pemphigoid-wasm.generated.js')).bullousPemphigoidWasm,
    ),
    integration: { method: 'rk4', rtol: 4e-3, atol: 4e-5, maxStep: 1, maxSteps: 20_000 },
    full: new WhenLoaded('the full resolution of bullous-pemphigoid', async () =>
      fullResolution(
        averaged,
        (await import('../../compiled/bullous-pemphigoid-full.generated.js')).bullousPemphigoidFull,
      ),
    ),
  },
  get runInWeeks() {
    return readSettings().runInWeeks;
  },
  traits,
  columns,
  candidateOf: (spec, u) => candidateOf(spec, readSettings().usual, u),
  visible,
  populationOf,
  softEdge: 0.1,
  classOf: () => 0,
  leaving,
  severityWarnings,
  severityAssumptions,
  beside,
  noOrder,
  notInTrials,
};
