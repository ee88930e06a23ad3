import { certaintyFrom, imprecision, type Certainty, type Step } from '@bifrons/inference';
import { disease as diseaseFile, type RelativeEffect } from '@bifrons/knowledge';
import { phrase } from '@bifrons/language';
import type { Effect } from './effect.js';
import type { HarmSource } from './harm.js';
import type { TrialShare } from './trial-shares.js';

// The rules are written down in docs/certainty.md.

const step = (is: boolean, why: Step['why']): Step[] => (is ? [{ by: 1, why }] : []);

const notRead = (sources: readonly HarmSource[], kinds: readonly HarmSource['kind'][]): Step[] =>
  step(
    sources.some(({ kind, unverified }) => unverified && kinds.includes(kind)),
    phrase('risk of bias: not read in the original source'),
  );

const diseaseAssumed = (sources: readonly HarmSource[]): Step[] =>
  step(
    sources.some(({ kind, grade }) => kind === 'assumption' && grade === 'assumed'),
    phrase('indirect: how often it happens in this disease was not read'),
  );

/** How often a harm happens without a medicine: registers and cohorts are direct for a rate. */
export const certaintyOfBackground = (sources: readonly HarmSource[]): Certainty =>
  certaintyFrom(4, phrase('registers and cohorts of people of this age and sex'), [
    ...notRead(sources, ['background', 'person']),
    ...diseaseAssumed(sources),
  ]);

/** How much more often it happens on a medicine: a ratio of comparisons, times a background. */
export function certaintyOfRatio(
  { entries, basis }: Effect,
  disease: string,
  shown: boolean,
  sources: readonly HarmSource[],
): Certainty {
  const trials = entries.filter(isTrial);
  return certaintyFrom(
    trials.length > 0 ? 4 : 2,
    trials.length > 0
      ? phrase(
          '{n, plural, one {# ratio} other {# ratios}} from randomised trials, {others, plural, =0 {none} one {# more} other {# more}} from routine care',
          { n: trials.length, others: entries.length - trials.length },
        )
      : phrase('ratios from routine care and long-term programmes: nobody was randomised'),
    [
      ...notRead(sources, ['medicine']),
      ...step(!shown, phrase('imprecise: it may be that there is no difference')),
      ...step(
        basis.of === 'class',
        phrase('indirect: counted on JAK inhibitors together, not on this medicine alone'),
      ),
      ...step(
        !trials.some(({ population }) => isOf(population, disease)),
        phrase('indirect: counted in people with another disease'),
      ),
      ...diseaseAssumed(sources),
    ],
  );
}

/** How often it was counted in a trial beside placebo, over the weeks of the trial. */
export function certaintyOfShare(
  { counted, with: share, weeks }: TrialShare,
  disease: string,
  horizonWeeks: number,
  sources: readonly HarmSource[],
): Certainty {
  const people =
    counted?.counts === undefined ? null : counted.counts.people + counted.counts.comparatorPeople;
  return certaintyFrom(
    4,
    people === null
      ? phrase('percentages that a label prints, with the medicine and without')
      : phrase('{people, number} people of randomised trials', { people }),
    [
      ...notRead(sources, ['medicine', 'trial']),
      ...(people === null
        ? step(share?.interval === null, phrase('imprecise: printed without the number of people'))
        : imprecision(people)),
      ...step(
        counted !== undefined && !isOf(counted.population, disease),
        phrase('indirect: counted in people with another disease'),
      ),
      ...step(
        weeks === null || weeks < horizonWeeks,
        weeks === null
          ? phrase('indirect: over how many weeks is not known')
          : phrase('indirect: counted over {weeks} weeks', { weeks }),
      ),
    ],
  );
}

/** As the data name where a ratio was counted. */
const isTrial = ({ against, population }: RelativeEffect): boolean =>
  against.startsWith('placebo') || /\btrials in\b|ORAL Surveillance/.test(population);

/** Trials in skin disease and in several diseases are of this one, too. */
const isOf = (population: string, disease: string): boolean => {
  const name = diseaseFile(disease)?.name ?? disease;
  return (
    /skin disease|several diseases/.test(population) || population.toLowerCase().includes(name.toLowerCase())
  );
};
