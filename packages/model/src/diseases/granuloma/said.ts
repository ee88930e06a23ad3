import { phrase, type Phrase } from '@bifrons/language';
import type { SparseEvidence } from '../disease.js';

/** Treated people and series that carry every figure of a JAK inhibitor in these diseases. */
const carriedBy = { people: 15, series: 2 };

/** What has to stand beside every figure. */
export const beside = (): Phrase[] => [
  phrase(
    'Predicted from {people} people who were given tofacitinib in {series} open series: the ranges are wide because so little is known, and the middle of a range is no promise.',
    carriedBy,
  ),
];

/** Why two of them are not compared, and what is known instead. */
export const noOrder = phrase(
  'JAK inhibitors are not set against each other in granulomatous skin disease: {people} people in {series} open series, all on tofacitinib, carry every figure, and ranges of two inhibitors overlap almost wholly. Ask for one of them; what is known of the others is in the evidence: single cases, chosen for success.',
  carriedBy,
);

/** What fifteen people cannot carry, in words. */
export const sparse: SparseEvidence = {
  stopping: phrase(
    'what happens after a stop is not known: no study counted it; relapse in one person and remissions that lasted in several were reported',
  ),
  quoted: 'sarcoidosis-twelve-people',
};

export const notInTrials = (drug: string): Phrase =>
  phrase(
    'no trial of {drug} in granulomatous skin disease was used in the fit: its effect is predicted from how it is taken up and what it blocks',
    { drug },
  );
