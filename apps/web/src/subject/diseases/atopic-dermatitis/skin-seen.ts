import type { Regions } from '@bifrons/knowledge';
import type { DiseaseForm } from '../../severity/disease-form.ts';
import type { SkinExtent } from './extent.ts';
import { openSigns, REGIONS, type RegionStates } from './regions.ts';

/** What is seen of the skin, and how it is given in a patient file. */
export const skinSeen: Pick<DiseaseForm, 'id' | 'scores' | 'regionsOf'> = {
  id: 'atopic-dermatitis',
  scores: [
    { id: 'easi', hint: (say) => say('extent and signs of inflamed skin, 0 to 72') },
    { id: 'iga', hint: (say) => say('the whole skin at a glance') },
    { id: 'itch', hint: (say) => say('the worst of a day, 0 to 10') },
    { id: 'bsa', hint: (say) => say('percent of the skin that is inflamed') },
  ],
  regionsOf: ({ extent }) => {
    if (extent === null) return null;
    const { states } = extent as SkinExtent;
    return openSigns(states) > 0 ? null : filled(states);
  },
};

/** A region that is clear has no signs. */
const filled = (states: RegionStates): Regions =>
  Object.fromEntries(
    REGIONS.map((id) => {
      const { area, erythema, thickness, excoriation, lichenification } = states[id];
      const signs = { erythema, thickness, excoriation, lichenification };
      return [
        id,
        { area, ...Object.fromEntries(Object.entries(signs).map(([sign, value]) => [sign, value ?? 0])) },
      ];
    }),
  ) as unknown as Regions;
