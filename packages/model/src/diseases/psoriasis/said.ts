import { phrase, type Phrase } from '@bifrons/language';
import type { Severity, SeverityAsked } from '../disease.js';
import { mildestOf } from './population.js';

/** Where the scores at the start are outside of what the trials admitted. */
export function severityWarnings({ severity, drugs, populations }: SeverityAsked): [Phrase[], Phrase[]] {
  const pasi = severity['pasi']!;
  const warnings: Phrase[] = [];
  const least = populations.length === 0 ? undefined : mildestOf(populations);
  if (least !== undefined && pasi < least)
    warnings.push(
      phrase(
        'PASI {pasi} is below {least}, the least severe disease in the trials that the model was fitted to: the forecast extrapolates',
        { pasi, least },
      ),
    );
  if (drugs.includes('tofacitinib'))
    warnings.push(
      phrase(
        'tofacitinib is not licensed for plaque psoriasis: it was studied in it, and its forecast is for comparison',
      ),
    );
  return [warnings, []];
}

export const severityAssumptions = ({ pga, bsa }: Severity): Phrase[] =>
  pga === undefined || bsa === undefined
    ? [
        phrase(
          'sPGA and body surface at the start, where they are not known, are those that usually go with the PASI',
        ),
      ]
    : [];

export const notInTrials = (drug: string): Phrase =>
  phrase(
    'no trial of {drug} in psoriasis was used in the fit: its effect is predicted from how it is taken up and what it blocks',
    { drug },
  );
