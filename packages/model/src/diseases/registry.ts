import { alopeciaAreata } from './alopecia-areata/alopecia-areata.js';
import { atopicDermatitis } from './atopic-dermatitis/atopic-dermatitis.js';
import { bullousPemphigoid } from './bullous-pemphigoid/bullous-pemphigoid.js';
import { granulomaAnnulare, sarcoidosis } from './granuloma/granuloma.js';
import { psoriasis } from './psoriasis/psoriasis.js';
import type { DiseaseModel, ScoreModel } from './disease.js';
import { vitiligo } from './vitiligo/vitiligo.js';

/** The diseases that can be simulated; the first is meant where none is named. */
export const diseaseModels: readonly [DiseaseModel, ...DiseaseModel[]] = [
  alopeciaAreata,
  atopicDermatitis,
  psoriasis,
  vitiligo,
  sarcoidosis,
  granulomaAnnulare,
  bullousPemphigoid,
];

/** The model of a disease. @throws RangeError for a disease that cannot be simulated */
export function diseaseModel(id: string): DiseaseModel {
  const found = diseaseModels.find((one) => one.id === id);
  if (found !== undefined) return found;
  const known = diseaseModels.map((one) => one.id).join(', ');
  throw new RangeError(`no model of "${id}"; there are models of ${known}`);
}

/** A score of a disease, the primary one unless named. @throws RangeError for a score that the disease does not have */
export function scoreModel(disease: DiseaseModel, id: string = disease.scores[0].id): ScoreModel {
  const found = disease.scores.find((score) => score.id === id);
  if (found !== undefined) return found;
  throw new RangeError(
    `${disease.id} has no score "${id}"; it has ${disease.scores.map((s) => s.id).join(', ')}`,
  );
}

/** The calibration and the posterior of the first disease. */
export const calibrationInUse = diseaseModels[0].id;
/** The disease whose posterior names a result that is of no disease. */
export const posteriorInUse = diseaseModels[0].id;
