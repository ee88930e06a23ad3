import { phrase, type Phrase } from '@bifrons/language';

/** How many treated people carry every figure of a JAK inhibitor in these diseases: said with each. */
export const treatedPeople = { people: 15, series: 2 };

/** What stands beside every figure of these diseases. */
export const standsOn = (): Phrase[] => [
  phrase(
    'Predicted from {people} people who were given tofacitinib in {series} open series of one group; ranges are wide because so little is known. Nothing here tells one JAK inhibitor from another: between them only the share of the signals that they block differs.',
    treatedPeople,
  ),
  phrase(
    'What happens after stopping is not known: no study counted it. The range shown is what was assumed about antigen that stays in the skin, not something that was seen.',
  ),
];

export const notInTrials = (drug: string): Phrase =>
  phrase(
    'no trial of {drug} in granulomatous skin disease was used in the fit: its effect is predicted from how it is taken up and what it blocks',
    { drug },
  );
