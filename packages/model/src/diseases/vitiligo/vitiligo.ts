import { vitiligo as averaged } from '../../compiled/vitiligo.generated.js';
import type { DiseaseModel, ScoreModel } from '../disease.js';
import { fullResolution } from '../full-resolution.js';
import { inProportion } from '../score-scales.js';
import { WhenLoaded } from '../when-loaded.js';
import { leaving } from './leaving.js';
import { candidateOf, columns, traits, visible, type VitiligoCandidate } from './people.js';
import { id, populationOf, readSettings } from './population.js';
import { notInTrials, severityAssumptions, severityWarnings } from './said.js';

/** A score of surface: raters err in proportion to it. Below `finest` points they err by points. */
const bySurface = (score: Pick<ScoreModel, 'id' | 'name' | 'max'>, finest: number): ScoreModel =>
  inProportion({ ...score, improvement: score.name }, finest, () => readSettings().readingSd);

/** Surface without pigment of the face and of everything, the face with it, in percent of the body. */
const fvasi = bySurface({ id: 'fvasi', name: 'F-VASI', max: 3.5 }, 0.01);
const tvasi = bySurface({ id: 'tvasi', name: 'T-VASI', max: 100 }, 0.05);

/** Vitiligo: from blocked signals to pigment (models/vitiligo.ant, docs/model/vitiligo.md). */
export const vitiligo: DiseaseModel<VitiligoCandidate> = {
  id,
  scores: [fvasi, tvasi],
  judgedAtWeek: 24,
  responses: ['F-VASI50', 'F-VASI75', 'F-VASI90', 'T-VASI50', 'T-VASI75'],
  publishedModels: [],
  signals: ['gamma-chain', 'ifn-gamma'],
  equations: {
    averaged,
    wasm: new WhenLoaded(
      'the WebAssembly of vitiligo',
      async () => (await import('../../compiled/vitiligo-wasm.generated.js')).vitiligoWasm,
    ),
    // The longest step keeps an eye on the fluctuation of the disease, which the error estimate does not see.
    integration: { method: 'rk4', rtol: 4e-3, atol: 4e-5, maxStep: 4, maxSteps: 20_000 },
    full: new WhenLoaded('the full resolution of vitiligo', async () =>
      fullResolution(averaged, (await import('../../compiled/vitiligo-full.generated.js')).vitiligoFull),
    ),
  },
  get runInWeeks() {
    return readSettings().runInWeeks;
  },
  traits,
  columns,
  candidateOf: (spec, u) => candidateOf(spec, readSettings().usualTotal, u),
  visible,
  populationOf,
  softEdge: 0.04,
  classOf: () => 0,
  leaving,
  severityWarnings,
  severityAssumptions,
  notInTrials,
};
