import { lazy } from 'react';
import { NO_MEDICINE, WHOLE_TIME, type Injected } from '../../regimens/course.ts';
import type { DiseaseForm } from '../../severity/disease-form.ts';
import { withScore } from '../../severity/severity-draft.ts';
import { blistersSeen } from './blisters-seen.ts';
import { steroidFromFile, type SteroidDraft } from './steroid.ts';

/** As the label has it: 600 mg first, then every two weeks. */
const injected: Injected = { everyWeeks: '2', loading: '600', loadings: 1, stretch: null };

// Licensed in the US; whether in the EU could not be read, and there is nothing else.
const dupilumab: DiseaseForm['first']['us'] = [{ ...WHOLE_TIME, drug: 'dupilumab', dose: '300', injected }];

/** Blisters and itch as numbers, and the steroid without which nothing is forecast. */
export const bullousPemphigoid: DiseaseForm = {
  ...blistersSeen,
  title: (say) => say('Blisters, itch and steroid'),
  icon: 'M9 6.500a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM17 4.500a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM16.500 13a2.800 2.800 0 1 1 0 5.600 2.800 2.800 0 0 1 0-5.600zM7.500 9q1-1.200 2.200-.8M6 18.500a1.200 1.200 0 1 1 0 2.400 1.200 1.200 0 0 1 0-2.400z',
  episodeHint: (say) => say('with bullous pemphigoid'),
  regimens: [
    // No JAK inhibitor is licensed here: none is one click away.
    { ...WHOLE_TIME, drug: 'dupilumab', dose: '300', injected },
    { ...WHOLE_TIME, drug: 'dupilumab', dose: '300', injected, stop: 26 },
    NO_MEDICINE,
  ],
  first: { us: dupilumab, eu: dupilumab },
  question: { endpoint: 'control of the disease', from: 3, to: 3 },
  example: {
    scores: { bpdai: '62', itch: '8', 'blister-count': '24' },
    extent: {
      steroid: { taken: true, mgPerKg: '0.2', sinceWeeks: '8', taperWeeks: '26' },
    } satisfies { steroid: SteroidDraft },
    episodeYears: '0.5',
    diary: {},
  },
  typed: withScore,
  fromFile: (seen, taken) => ({
    scores: Object.fromEntries(
      (['bpdai', 'itch', 'blister-count'] as const).flatMap((id) =>
        seen[id] === undefined ? [] : [[id, String(seen[id])]],
      ),
    ),
    extent: taken?.systemicSteroid === undefined ? null : { steroid: steroidFromFile(taken.systemicSteroid) },
  }),
  trace: {
    score: 'anti-bp180',
    title: (say) => say('Antibody in the blood (anti-BP180 IgG), percent of now'),
    words: (say) =>
      say(
        'The antibody falls slowly: half of what circulates is gone in three weeks, and more is made. Skin and itch get better before it. After a stop itch comes back within days, blisters and antibody within weeks. Nothing is decided by it: two in three people who are clear still have it.',
      ),
  },
  Extent: lazy(() =>
    import('./blister-extent.tsx').then(({ BlisterExtent: Extent }) => ({ default: Extent })),
  ),
  Picture: lazy(() => import('./blister-extent.tsx').then(({ BlisterLook }) => ({ default: BlisterLook }))),
};
