import type { DiseaseForm } from '../../severity/disease-form.ts';
import { steroidInFile } from './steroid.ts';

/** What is seen of the disease, and what is taken beside, as they stand in a patient file. */
export const blistersSeen: Pick<DiseaseForm, 'id' | 'scores' | 'regionsOf' | 'takenOf'> = {
  id: 'bullous-pemphigoid',
  scores: [
    { id: 'bpdai', hint: (say) => say('blisters, erosions and redness by place, 0 to 360') },
    { id: 'itch', hint: (say) => say('the worst of the last 24 hours, 0 to 10') },
    { id: 'blister-count', hint: (say) => say('intact blisters on the whole body') },
  ],
  regionsOf: () => null,
  takenOf: (severity) => {
    const systemicSteroid = steroidInFile(severity);
    return systemicSteroid === undefined ? {} : { systemicSteroid };
  },
};
