import { lazy } from 'react';
import { NO_MEDICINE, WHOLE_TIME } from '../../regimens/course.ts';
import type { DiseaseForm } from '../../severity/disease-form.ts';
import { withScore } from '../../severity/severity-draft.ts';
import { granulomaScores } from './scores.ts';

// Nothing is licensed: the inhibitor that people of the data took.
const studied: DiseaseForm['first']['us'] = [{ ...WHOLE_TIME, drug: 'tofacitinib', dose: '5', perDay: 2 }];

/** Granulomatous skin disease: scores in percent of the start are typed, nothing is drawn. */
const granulomatous = (
  id: string,
  { title, episodeHint, question }: Pick<DiseaseForm, 'title' | 'episodeHint' | 'question'>,
): DiseaseForm => ({
  id,
  title,
  icon: 'M12 4a4 4 0 0 1 4 4 4 4 0 0 1 2 7 4 4 0 0 1-6 4 4 4 0 0 1-6-4 4 4 0 0 1 2-7 4 4 0 0 1 4-4zM12 9.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
  episodeHint,
  scores: granulomaScores,
  // One inhibitor alone: they are not set against each other.
  regimens: [
    { ...WHOLE_TIME, drug: 'tofacitinib', dose: '5', perDay: 2 },
    { ...WHOLE_TIME, drug: 'tofacitinib', dose: '5', perDay: 2, stop: 26 },
    NO_MEDICINE,
  ],
  first: { us: studied, eu: studied },
  question,
  example: {
    scores: Object.fromEntries(granulomaScores.map(({ id }) => [id, '100'])),
    extent: null,
    episodeYears: '7',
    diary: {},
  },
  typed: withScore,
  regionsOf: () => null,
  fromFile: (seen) => ({
    scores: Object.fromEntries(
      granulomaScores.flatMap(({ id }) => {
        const value = (seen as Readonly<Record<string, unknown>>)[id];
        return typeof value === 'number' ? [[id, String(value)]] : [];
      }),
    ),
    extent: null,
  }),
  Below: lazy(() => import('./phase-panel.tsx').then(({ PhasePanel }) => ({ default: PhasePanel }))),
  Extent: lazy(() =>
    import('./granuloma-extent.tsx').then(({ GranulomaExtent: Extent }) => ({ default: Extent })),
  ),
});

export const sarcoidosis = granulomatous('sarcoidosis', {
  title: (say) => say('Granulomas of the skin'),
  episodeHint: (say) => say('with sarcoidosis of the skin'),
  question: { endpoint: 'skin response, complete or partial (ePOST 0 or 1, or down by 2)', from: 13, to: 52 },
});

export const granulomaAnnulare = granulomatous('granuloma-annulare', {
  title: (say) => say('Granulomas of the skin'),
  episodeHint: (say) => say('with granuloma annulare'),
  question: { endpoint: 'clinical and histologic remission', from: 26, to: 26 },
});
