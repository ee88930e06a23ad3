import { lazy } from 'react';
import { NO_MEDICINE, WHOLE_TIME, type Injected } from '../../regimens/course.ts';
import type { DiseaseForm } from '../../severity/disease-form.ts';
import { withScore } from '../../severity/severity-draft.ts';
import type { InflamedExtent, RegionStates } from '../../body/signs.ts';
import { skinSeen } from './skin-seen.ts';

/** Injections of a label: how often, what is given first, and the longer interval from week 16 of whoever is clear by then. */
const injected = (everyWeeks: string, loading: string, later?: string): Injected => ({
  everyWeeks,
  loading,
  loadings: 1,
  stretch: later === undefined ? null : { from: 16, everyWeeks: later },
});

// Three of five or six: two inhibitors, and the antibody that they were compared with most.
const first: DiseaseForm['first']['us'] = [
  { ...WHOLE_TIME, drug: 'upadacitinib', dose: '15' },
  { ...WHOLE_TIME, drug: 'abrocitinib', dose: '100' },
  { ...WHOLE_TIME, drug: 'dupilumab', dose: '300', injected: injected('2', '600') },
];

/** Redness drawn on the body, signs of its regions, and the itch. */
export const atopicDermatitis: DiseaseForm = {
  ...skinSeen,
  title: (say) => say('Skin and itch'),
  icon: 'M12 2.5a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6zM7 21v-5l-2-5 3-2h8l3 2-2 5v5M9.5 12.5h.1M13 14.5h.1M10.5 17h.1M14.5 11.5h.1',
  episodeHint: (say) => say('with eczema'),
  regimens: [
    { ...WHOLE_TIME, drug: 'upadacitinib', dose: '15' },
    { ...WHOLE_TIME, drug: 'upadacitinib', dose: '15', stop: 36 },
    { ...WHOLE_TIME, drug: 'upadacitinib', dose: '30' },
    { ...WHOLE_TIME, drug: 'abrocitinib', dose: '200' },
    { ...WHOLE_TIME, drug: 'abrocitinib', dose: '100' },
    { ...WHOLE_TIME, drug: 'baricitinib', dose: '4' },
    { ...WHOLE_TIME, drug: 'dupilumab', dose: '300', injected: injected('2', '600') },
    { ...WHOLE_TIME, drug: 'tralokinumab', dose: '300', injected: injected('2', '600') },
    { ...WHOLE_TIME, drug: 'nemolizumab', dose: '30', injected: injected('4', '60', '8') },
    NO_MEDICINE,
  ],
  first: { us: first, eu: first },
  question: { endpoint: 'EASI-75', from: 12, to: 16 },
  example: {
    scores: { iga: '3', itch: '7' },
    extent: {
      drawing: null,
      states: {
        'head-neck': { area: 30, erythema: 2, thickness: 1, excoriation: 1, lichenification: 0 },
        'upper-limbs': { area: 45, erythema: 2.5, thickness: 2, excoriation: 2, lichenification: 2 },
        trunk: { area: 25, erythema: 1.5, thickness: 1, excoriation: 2, lichenification: 1 },
        'lower-limbs': { area: 40, erythema: 2.5, thickness: 2, excoriation: 2, lichenification: 2 },
      },
    } satisfies InflamedExtent,
    episodeYears: '21',
    diary: {},
  },
  typed: withScore,
  fromFile: ({ easi, iga, itch, bsa, regions }) => ({
    scores: Object.fromEntries(
      Object.entries({ easi, iga, itch, bsa }).flatMap(([id, value]) =>
        value === undefined ? [] : [[id, String(value)]],
      ),
    ),
    extent: regions === undefined ? null : { drawing: null, states: regions as unknown as RegionStates },
  }),
  Extent: lazy(() => import('./skin-extent.tsx').then(({ SkinExtent: Extent }) => ({ default: Extent }))),
  Picture: lazy(() => import('./skin-extent.tsx').then(({ SkinLook }) => ({ default: SkinLook }))),
};
