import type { DiseaseForm } from '../../severity/disease-form.ts';

/** What is typed of granulomatous skin disease, in percent of the start. */
export const granulomaScores: DiseaseForm['scores'] = [
  { id: 'csami', hint: (say) => say('activity in percent of the start: 100 at the start, 0 clear') },
  { id: 'plaque-thickness', hint: (say) => say('thickness in percent of the start') },
  { id: 'plaque-erythema', hint: (say) => say('redness in percent of the start') },
];
