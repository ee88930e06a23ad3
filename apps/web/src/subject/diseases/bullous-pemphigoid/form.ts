import { lazy } from 'react';
import { WHOLE_TIME } from '../../regimens/course.ts';
import type { DiseaseForm } from '../../severity/disease-form.ts';
import { withScore } from '../../severity/severity-draft.ts';
import { steroidFromFile, steroidInFile, type SteroidDraft } from './steroid.ts';

/** Blisters and itch as numbers, and the steroid without which nothing is forecast. */
export const bullousPemphigoid: DiseaseForm = {
  id: 'bullous-pemphigoid',
  title: (say) => say('Blisters, itch and steroid'),
  icon: 'M9 6.500a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM17 4.500a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM16.500 13a2.800 2.800 0 1 1 0 5.600 2.800 2.800 0 0 1 0-5.600zM7.500 9q1-1.200 2.200-.8M6 18.500a1.200 1.200 0 1 1 0 2.400 1.200 1.200 0 0 1 0-2.400z',
  episodeHint: (say) => say('with bullous pemphigoid'),
  scores: [
    { id: 'bpdai', hint: (say) => say('blisters, erosions and redness by place, 0 to 360') },
    { id: 'itch', hint: (say) => say('the worst of the last 24 hours, 0 to 10') },
    { id: 'blister-count', hint: (say) => say('intact blisters on the whole body') },
  ],
  regimens: [
    { ...WHOLE_TIME, drug: 'baricitinib', dose: '4' },
    { ...WHOLE_TIME, drug: 'baricitinib', dose: '4', stop: 26 },
    { ...WHOLE_TIME, drug: 'tofacitinib', dose: '5', perDay: 2 },
    { ...WHOLE_TIME, drug: null, dose: '' },
  ],
  question: { endpoint: 'disease control', from: 3, to: 4 },
  example: {
    scores: { bpdai: '62', itch: '8', 'blister-count': '24' },
    extent: {
      steroid: { taken: true, mgPerKg: '0.2', sinceWeeks: '8', taperWeeks: '26' },
    } satisfies { steroid: SteroidDraft },
    episodeYears: '0.5',
    diary: {},
  },
  typed: withScore,
  regionsOf: () => null,
  takenOf: (severity) => {
    const systemicSteroid = steroidInFile(severity);
    return systemicSteroid === undefined ? {} : { systemicSteroid };
  },
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
        'The antibody falls slowly: half of what circulates is gone in three weeks, and more is made. Skin and itch get better before it. After a stop the antibody rises first, and blisters come back within weeks. Nothing is decided by it: two in three people who are clear still have it.',
      ),
  },
  Extent: lazy(() =>
    import('./blister-extent.tsx').then(({ BlisterExtent: Extent }) => ({ default: Extent })),
  ),
  Picture: lazy(() => import('./blister-extent.tsx').then(({ BlisterLook }) => ({ default: BlisterLook }))),
};
