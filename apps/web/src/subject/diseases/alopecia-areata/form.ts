import { lazy } from 'react';
import { parseNumber } from '../../../kit/language/parse-number.ts';
import { NO_MEDICINE, WHOLE_TIME } from '../../regimens/course.ts';
import type { DiseaseForm } from '../../severity/disease-form.ts';
import { withScore, type SeverityDraft } from '../../severity/severity-draft.ts';
import { extentAt, extentOf, type HairExtent } from './extent.ts';
import { withSalt, type HairLoss } from './regions.ts';

/** Hair loss of the scalp, drawn from four sides or typed. */
export const alopeciaAreata: DiseaseForm = {
  id: 'alopecia-areata',
  title: (say) => say('Hair'),
  icon: 'M5 13a7 8.500 0 0 1 14 0c0 4.500-3 8-7 8s-7-3.500-7-8zM6 9c2-1 4-.500 6-2 2 1.500 4.500 1 6 2M9 4.800c-1.500 1-2 2-2.300 3',
  episodeHint: (say) => say('this episode of hair loss'),
  scores: [{ id: 'salt', hint: (say) => say('percent of scalp without hair') }],
  regimens: [
    { ...WHOLE_TIME, drug: 'baricitinib', dose: '4' },
    { ...WHOLE_TIME, drug: 'baricitinib', dose: '4', stop: 36 },
    { ...WHOLE_TIME, drug: 'baricitinib', dose: '4', pauses: [{ from: 40, to: 52 }] },
    { ...WHOLE_TIME, drug: 'baricitinib', dose: '2' },
    { ...WHOLE_TIME, drug: 'ritlecitinib', dose: '50' },
    { ...WHOLE_TIME, drug: 'deuruxolitinib', dose: '8', perDay: 2 },
    NO_MEDICINE,
  ],
  first: {
    us: [
      { ...WHOLE_TIME, drug: 'baricitinib', dose: '2' },
      { ...WHOLE_TIME, drug: 'ritlecitinib', dose: '50' },
      { ...WHOLE_TIME, drug: 'deuruxolitinib', dose: '8', perDay: 2 },
    ],
    eu: [
      { ...WHOLE_TIME, drug: 'baricitinib', dose: '4' },
      { ...WHOLE_TIME, drug: 'ritlecitinib', dose: '50' },
    ],
  },
  question: { endpoint: 'SALT<=20', from: 24, to: 36 },
  example: {
    scores: { salt: '88' },
    extent: { ...extentAt(88), loss: { top: 94, left: 90, right: 80, back: 82.5 }, known: true },
    episodeYears: '2.5',
    diary: {},
  },
  typed,
  regionsOf: ({ extent }) => {
    if (extent === null) return null;
    const { loss, known } = extent as HairExtent;
    return known ? rounded(loss) : null;
  },
  fromFile: ({ salt, regions }) => ({
    scores: salt === undefined ? {} : { salt: String(salt) },
    extent:
      regions === undefined
        ? salt === undefined
          ? null
          : extentAt(salt)
        : { ...extentAt(0), loss: regions as unknown as HairLoss, known: true },
  }),
  Extent: lazy(() => import('./scalp-extent.tsx').then(({ ScalpExtent }) => ({ default: ScalpExtent }))),
  Picture: lazy(() => import('./scalp-extent.tsx').then(({ ScalpLook }) => ({ default: ScalpLook }))),
};

/** The picture follows a score that can be read; a drawing no longer shows it. */
function typed(severity: SeverityDraft, score: string, text: string): SeverityDraft {
  const written = withScore(severity, score, text);
  const salt = parseNumber(text);
  if (salt === null || salt < 0 || salt > 100) return written;
  const extent = extentOf(severity);
  return {
    ...written,
    extent:
      severity.extent === null
        ? extentAt(salt)
        : { ...extent, loss: withSalt(extent.loss, salt), drawing: null },
  };
}

function rounded(loss: HairLoss): HairLoss {
  const round = (value: number): number => Math.round(value * 100) / 100;
  return { top: round(loss.top), left: round(loss.left), right: round(loss.right), back: round(loss.back) };
}
