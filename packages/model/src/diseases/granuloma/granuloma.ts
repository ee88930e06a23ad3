import { granuloma as averaged } from '../../compiled/granuloma.generated.js';
import type { DiseaseModel, LeavingModel, ScoreModel } from '../disease.js';
import { fullResolution } from '../full-resolution.js';
import { WhenLoaded } from '../when-loaded.js';
import { candidateOf, columns, traits, visible, type GranulomaCandidate } from './people.js';
import { populationOf, readSettings } from './population.js';
import { beside, noOrder, notInTrials, sparse } from './said.js';

/** Scores are told in percent of the start, because that is what every source prints; twice the start is the most. */
const most = 200;

/** A score in percent of the start that raters err on with the root of what is left. */
function ofStart(score: Pick<ScoreModel, 'id' | 'name' | 'improvement'>, noise: () => number): ScoreModel {
  const toScale = (points: number) => 100 * Math.sqrt(Math.max(0, points) / most);
  return {
    ...score,
    min: 0,
    max: most,
    toScale,
    fromScale: (onScale) => (most / 1e4) * Math.max(0, onScale) * Math.max(0, onScale),
    riseOnScale: (from, points) => toScale(from + points) - toScale(from),
    // The slope of the scale at 100 % of the start.
    readingSd: () => (50 * noise()) / Math.sqrt(100 * most),
  };
}

/** Activity of the Cutaneous Sarcoidosis Activity and Morphology Instrument; what is left of little reads as clear. */
const csami: ScoreModel = {
  ...ofStart({ id: 'csami', name: 'CSAMI', improvement: 'CSAMI-' }, () => readSettings().csamiNoise),
  get unseen() {
    return readSettings().unseen;
  },
};
const thickness = ofStart(
  { id: 'plaque-thickness', name: 'thickness', improvement: 'thickness-' },
  () => readSettings().csamiNoise,
);
const erythema = ofStart(
  { id: 'plaque-erythema', name: 'redness', improvement: 'redness-' },
  () => readSettings().csamiNoise,
);
/** A physician's global scale (ePOST, SPGA). */
const global = ofStart(
  { id: 'skin-global', name: 'global', improvement: 'global-' },
  () => readSettings().globalNoise,
);

const leaving: LeavingModel = {
  rates: [],
  dropOut: 'leaveRate',
  weeksBetweenVisits: 4,
  countsFromSelection: true,
  hazard: (rates) => rates.get('leaveRate') ?? readSettings().leaveRate,
};

/** Granulomatous skin disease: one loop of T cells and macrophages (models/granuloma.ant), one fit for both diseases. */
const granulomatous = (id: string): DiseaseModel<GranulomaCandidate> => ({
  id,
  scores: [csami, thickness, erythema, global],
  success: 0,
  judgedAtWeek: 26,
  responses: ['CSAMI ≤ 0', 'CSAMI-60', 'CSAMI-5', 'global-40'],
  publishedModels: [],
  signals: ['ifn-gamma', 'gm-csf', 'il-6', 'il-12', 'gamma-chain', 'tnf'],
  equations: {
    file: 'granuloma',
    averaged,
    wasm: new WhenLoaded(
      'the WebAssembly of granuloma',
      async () => (await import('../../compiled/granuloma-wasm.generated.js')).granulomaWasm,
    ),
    // The longest step keeps an eye on the slow passage of the threshold, which the error estimate does not see.
    integration: { method: 'rk4', rtol: 1e-3, atol: 1e-5, maxStep: 4, maxSteps: 20_000 },
    full: new WhenLoaded('the full resolution of granuloma', async () =>
      fullResolution(averaged, (await import('../../compiled/granuloma-full.generated.js')).granulomaFull),
    ),
  },
  get runInWeeks() {
    return readSettings().runInWeeks;
  },
  traits,
  columns,
  candidateOf: (spec, u) => candidateOf(id, spec, u),
  visible,
  populationOf,
  softEdge: 0.05,
  classOf: () => 0,
  leaving,
  severityWarnings: () => [[], []],
  severityAssumptions: () => [],
  beside,
  noOrder,
  notInTrials,
  sparse,
});

export const sarcoidosis = granulomatous('sarcoidosis');
export const granulomaAnnulare = granulomatous('granuloma-annulare');
