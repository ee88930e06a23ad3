import { phrase, type Phrase } from '@bifrons/language';
import type { Severity, SeverityAsked } from '../disease.js';

/** Where the score at the start, or the length of the episode, is outside of what the trials admitted. */
export function severityWarnings({
  severity,
  drugs,
  populations,
  populationsOf,
}: SeverityAsked): [Phrase[], Phrase[]] {
  const { salt, episodeYears } = severity;
  const least = Math.min(...populations.map((population) => population.salt!.min));
  const ofScores: Phrase[] =
    salt! >= least
      ? []
      : [
          phrase(
            'SALT {salt} is below {least}, the least severe disease in the trials that the model was fitted to: the forecast extrapolates',
            { salt: salt!, least },
          ),
        ];
  const ofCourse: Phrase[] = [];
  if (episodeYears === undefined) return [ofScores, ofCourse];
  for (const drug of drugs.length === 0 ? [null] : drugs) {
    const own = drug === null ? undefined : populationsOf(drug);
    const longest = Math.max(...(own ?? populations).map((one) => one.episodeYears!.max));
    if (episodeYears > longest)
      ofCourse.push(
        drug === null || own === undefined
          ? phrase(
              'an episode of {years} years is longer than any trial admitted ({longest} years): the forecast extrapolates',
              { years: episodeYears, longest },
            )
          : phrase(
              'an episode of {years} years is longer than the trials of {drug} admitted ({longest} years): the forecast extrapolates',
              { years: episodeYears, longest, drug },
            ),
      );
  }
  return [ofScores, ofCourse];
}

export const severityAssumptions = ({ episodeYears }: Severity): Phrase[] =>
  episodeYears === undefined
    ? [phrase('the length of the episode is not known: it is drawn as in the BRAVE trials')]
    : [];

export const notInTrials = (drug: string): Phrase =>
  phrase(
    'no trial of {drug} in alopecia areata was used in the fit: its effect is predicted from how it is taken up and what it blocks',
    { drug },
  );
