import { lazy } from 'react';
import type { PaleRegions } from '@bifrons/knowledge';
import { NO_MEDICINE, WHOLE_TIME } from '../../regimens/course.ts';
import type { DiseaseForm } from '../../severity/disease-form.ts';
import { withScore } from '../../severity/severity-draft.ts';
import { paleSeen } from './pale-seen.ts';
import { byRegion, type PaleExtent } from './regions.ts';

const cream: DiseaseForm['first']['us'] = [
  { ...WHOLE_TIME, drug: 'ruxolitinib-cream', dose: '1.5', perDay: 2 },
];

const spots = (surface: number, lost: number) => ({ surface, lost });

/** Spots without pigment drawn on face and body. */
export const vitiligo: DiseaseForm = {
  ...paleSeen,
  title: (say) => say('Spots without pigment'),
  icon: 'M12 3c4 0 7 3.2 7 8.2 0 5.4-3.2 9.8-7 9.8s-7-4.4-7-9.8C5 6.2 8 3 12 3zM8.5 11h.1M15.5 11h.1M9.5 16.5q2.5 1.5 5 0M6.5 7.5q2-1 3.5 1t-2 3',
  episodeHint: (say) => say('with vitiligo'),
  regimens: [
    { ...WHOLE_TIME, drug: 'ruxolitinib-cream', dose: '1.5', perDay: 2 },
    { ...WHOLE_TIME, drug: 'ruxolitinib-cream', dose: '1.5', perDay: 2, stop: 52 },
    NO_MEDICINE,
  ],
  first: { us: cream, eu: cream },
  question: { endpoint: 'F-VASI75', from: 24, to: 24 },
  example: {
    scores: {},
    extent: {
      drawing: null,
      tone: 4,
      states: {
        face: spots(1.1, 90),
        'head-neck': spots(0.4, 75),
        'upper-limbs': spots(1.6, 90),
        hands: spots(1.8, 100),
        trunk: spots(1.2, 75),
        'lower-limbs': spots(1.4, 90),
        feet: spots(1, 100),
      },
    } satisfies PaleExtent,
    episodeYears: '9',
    diary: {},
  },
  typed: withScore,
  fromFile: ({ fvasi, tvasi, bsa, regions }) => ({
    scores: Object.fromEntries(
      Object.entries({ fvasi, tvasi, bsa }).flatMap(([id, value]) =>
        value === undefined ? [] : [[id, String(value)]],
      ),
    ),
    extent:
      regions === undefined
        ? null
        : ({
            drawing: null,
            states: byRegion((id) => (regions as PaleRegions)[id]),
            tone: 3,
          } satisfies PaleExtent),
  }),
  Extent: lazy(() => import('./pale-extent.tsx').then(({ PaleExtentMap: Extent }) => ({ default: Extent }))),
  Picture: lazy(() => import('./pale-extent.tsx').then(({ PaleLook }) => ({ default: PaleLook }))),
};
