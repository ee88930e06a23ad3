import type { Regions } from '@bifrons/knowledge';
import type { DiseaseForm } from '../../severity/disease-form.ts';
import { statesInFile, type InflamedExtent } from '../../body/signs.ts';
import { SIGNS } from './regions.ts';

/** What is seen of the skin, and how it is given in a patient file. */
export const skinSeen: Pick<DiseaseForm, 'id' | 'scores' | 'regionsOf'> = {
  id: 'atopic-dermatitis',
  scores: [
    { id: 'easi', hint: (say) => say('extent and signs of inflamed skin, 0 to 72') },
    { id: 'iga', hint: (say) => say('the whole skin at a glance') },
    { id: 'itch', hint: (say) => say('the worst of a day, 0 to 10') },
    { id: 'bsa', hint: (say) => say('percent of the skin that is inflamed') },
  ],
  regionsOf: ({ extent }) =>
    extent === null
      ? null
      : (statesInFile(SIGNS, (extent as InflamedExtent).states) as unknown as Regions | null),
};
