import type { Regions, SpecialArea } from '@bifrons/knowledge';
import { CLEAR_SKIN, statesInFile, type InflamedExtent } from '../../body/signs.ts';
import type { DiseaseForm } from '../../severity/disease-form.ts';
import { areasIn } from './special-areas.ts';
import { SIGNS } from './signs.ts';

/** The extent of plaques as it is kept: on the body, and where they weigh more than their size. */
export interface PlaqueExtent extends InflamedExtent {
  areas: readonly SpecialArea[];
}

/** What is seen of the plaques, and how it is given in a patient file. */
export const plaquesSeen: Pick<DiseaseForm, 'id' | 'scores' | 'regionsOf' | 'alsoOf'> = {
  id: 'psoriasis',
  scores: [
    { id: 'pasi', hint: (say) => say('extent and signs of the plaques, 0 to 72') },
    { id: 'pga', hint: (say) => say('all plaques at a glance') },
    { id: 'bsa', hint: (say) => say('percent of the skin with plaques') },
    { id: 'dlqi', hint: (say) => say('how much the skin disturbs life, 0 to 30') },
  ],
  regionsOf: ({ extent }) => {
    if (extent === null) return null;
    const { states, drawing } = extent as PlaqueExtent;
    // Whoever only says that nails or scalp have plaques has not said that the rest is clear.
    if (drawing === null && JSON.stringify(states) === JSON.stringify(CLEAR_SKIN)) return null;
    return statesInFile(SIGNS, states) as unknown as Regions | null;
  },
  alsoOf: (severity) => {
    const areas = areasIn(severity);
    return areas.length === 0 ? {} : { specialAreas: [...areas] };
  },
};
