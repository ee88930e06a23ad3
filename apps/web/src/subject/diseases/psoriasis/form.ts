import { lazy } from 'react';
import type { RegionStates } from '../../body/signs.ts';
import { NO_MEDICINE, WHOLE_TIME, type Injected, type Loadings } from '../../regimens/course.ts';
import type { DiseaseForm } from '../../severity/disease-form.ts';
import { withScore } from '../../severity/severity-draft.ts';
import { plaquesSeen, type PlaqueExtent } from './plaques-seen.ts';
import { CLEAR_SKIN } from '../../body/signs.ts';

/** Injections of a label: how often, and what is injected first, each for so many weeks. */
const injected = (
  everyWeeks: string,
  loading: string,
  loadings: Loadings,
  loadingEvery: string,
): Injected => ({ everyWeeks, loading, loadings, loadingEvery, stretch: null });

// Of many: the inhibitor, and an antibody against IL-23 and one against IL-17.
const first: DiseaseForm['first']['us'] = [
  { ...WHOLE_TIME, drug: 'deucravacitinib', dose: '6' },
  { ...WHOLE_TIME, drug: 'guselkumab', dose: '100', injected: injected('8', '100', 1, '4') },
  { ...WHOLE_TIME, drug: 'secukinumab', dose: '300', injected: injected('4', '300', 4, '1') },
];

/** Plaques drawn on the body, signs of its regions, and areas that weigh more than their size. */
export const psoriasis: DiseaseForm = {
  ...plaquesSeen,
  title: (say) => say('Plaques'),
  icon: 'M12 2.5a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6zM7 21v-5l-2-5 3-2h8l3 2-2 5v5M9 12h2.5M13 15h2M9.5 18h2M14 11.5h1.5',
  episodeHint: (say) => say('with psoriasis'),
  regimens: [
    { ...WHOLE_TIME, drug: 'deucravacitinib', dose: '6' },
    { ...WHOLE_TIME, drug: 'deucravacitinib', dose: '6', stop: 36 },
    { ...WHOLE_TIME, drug: 'guselkumab', dose: '100', injected: injected('8', '100', 1, '4') },
    { ...WHOLE_TIME, drug: 'risankizumab', dose: '150', injected: injected('12', '150', 1, '4') },
    { ...WHOLE_TIME, drug: 'ustekinumab', dose: '45', injected: injected('12', '45', 1, '4') },
    { ...WHOLE_TIME, drug: 'secukinumab', dose: '300', injected: injected('4', '300', 4, '1') },
    { ...WHOLE_TIME, drug: 'adalimumab', dose: '40', injected: injected('2', '80', 1, '1') },
    NO_MEDICINE,
  ],
  first: { us: first, eu: first },
  question: { endpoint: 'PASI 90', from: 10, to: 16 },
  example: {
    scores: { pga: '3' },
    extent: {
      drawing: null,
      states: {
        'head-neck': { area: 12, erythema: 2, thickness: 2, scale: 3 },
        'upper-limbs': { area: 25, erythema: 3, thickness: 3, scale: 3 },
        trunk: { area: 20, erythema: 3, thickness: 2, scale: 2 },
        'lower-limbs': { area: 35, erythema: 3, thickness: 3, scale: 3 },
      },
      areas: ['scalp', 'nails'],
    } satisfies PlaqueExtent,
    episodeYears: '16',
    diary: {},
  },
  typed: withScore,
  fromFile: ({ pasi, pga, bsa, dlqi, regions, specialAreas }) => ({
    scores: Object.fromEntries(
      Object.entries({ pasi, pga, bsa, dlqi }).flatMap(([id, value]) =>
        value === undefined ? [] : [[id, String(value)]],
      ),
    ),
    extent:
      regions === undefined && specialAreas === undefined
        ? null
        : ({
            drawing: null,
            states: (regions as unknown as RegionStates | undefined) ?? CLEAR_SKIN,
            areas: specialAreas ?? [],
          } satisfies PlaqueExtent),
  }),
  Extent: lazy(() =>
    import('./plaque-extent.tsx').then(({ PlaqueExtentMap: Extent }) => ({ default: Extent })),
  ),
  Picture: lazy(() => import('./plaque-extent.tsx').then(({ PlaqueLook }) => ({ default: PlaqueLook }))),
};
