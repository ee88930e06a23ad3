import { phrase, type Phrase } from '@bifrons/language';
import type { Severity, SeverityAsked } from '../disease.js';
import { mildestOf } from './population.js';

/** Where the scores at the start are outside of what the trials admitted. */
export function severityWarnings({ severity, populations }: SeverityAsked): [Phrase[], Phrase[]] {
  if (populations.length === 0) return [[], []];
  const least = mildestOf(populations);
  return [
    severity['easi']! >= least
      ? []
      : [
          phrase(
            'EASI {easi} is below {least}, the least severe disease in the trials that the model was fitted to: the forecast extrapolates',
            { easi: severity['easi']!, least },
          ),
        ],
    [],
  ];
}

export const severityAssumptions = ({ itch }: Severity): Phrase[] =>
  itch === undefined
    ? [phrase('the itch is not known: it is drawn as in trials of moderate to severe disease')]
    : [];

export const notInTrials = (drug: string): Phrase =>
  phrase(
    'no trial of {drug} in atopic dermatitis was used in the fit: its effect is predicted from how it is taken up and what it blocks',
    { drug },
  );
