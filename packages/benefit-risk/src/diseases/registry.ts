import { alopeciaAreata } from './alopecia-areata.js';
import { atopicDermatitis } from './atopic-dermatitis.js';
import { bullousPemphigoid } from './bullous-pemphigoid.js';
import type { DiseaseDecision } from './decision.js';
import { granulomaAnnulare, sarcoidosis } from './granuloma.js';
import { psoriasis } from './psoriasis.js';
import { vitiligo } from './vitiligo.js';

const decisions: readonly DiseaseDecision[] = [
  alopeciaAreata,
  atopicDermatitis,
  psoriasis,
  vitiligo,
  sarcoidosis,
  granulomaAnnulare,
  bullousPemphigoid,
];

/** What is weighed in a disease that has a model. */
export function decisionIn(disease: string): DiseaseDecision {
  const found = decisions.find(({ id }) => id === disease);
  if (found === undefined) throw new Error(`benefit and harm in ${disease}: no outcomes are listed`);
  return found;
}
