import type { DiseaseForm } from '../../severity/disease-form.ts';
import { statesInFile, type PaleExtent } from './regions.ts';

/** What is seen of the spots, and how it is given in a patient file. */
export const paleSeen: Pick<DiseaseForm, 'id' | 'scores' | 'regionsOf'> = {
  id: 'vitiligo',
  scores: [
    { id: 'fvasi', hint: (say) => say('pigment that the face has lost, 0 to 3.5') },
    { id: 'tvasi', hint: (say) => say('pigment that the whole skin has lost, 0 to 100') },
    { id: 'bsa', hint: (say) => say('percent of the skin with spots') },
  ],
  regionsOf: ({ extent }) => (extent === null ? null : statesInFile((extent as PaleExtent).states)),
};
