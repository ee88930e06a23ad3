import { exp } from '@bifrons/engine';
import { sourcesOf, type Grade, type Region, type RelativeEffect, type RiskFactor } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import { spoken } from '@bifrons/safety';
import { assumption, z95, type Part } from './background.js';
import type { HarmSource } from './harm.js';
import type { TrialShare } from './trial-shares.js';

const isUnverified = (grade: Grade): boolean => grade === 'C' || grade === 'M';

interface Graded {
  readonly grade: Grade;
  readonly sources: readonly string[];
  readonly note?: string;
  readonly reason?: string;
}

/** A source of the harms. What it says of itself is looked up when it is read: a page has it when somebody has asked for it. */
export const citation = (id: string): HarmSource['sources'][number] => ({
  id,
  get title() {
    return sourcesOf('harms')[id]!.title;
  },
  get where() {
    const { doi, url, where } = sourcesOf('harms')[id]!;
    return doi ?? url ?? where ?? '';
  },
  get year() {
    return sourcesOf('harms')[id]!.year;
  },
});

function cited({ grade, sources, note, reason }: Graded) {
  const how = [note, reason].filter((text) => text !== undefined).join('; ');
  return {
    grade,
    unverified: isUnverified(grade),
    sources: sources.map(citation),
    ...(how === '' ? {} : { note: how }),
  };
}

/** What a background rests on: the rate of such people, then each ratio of this person. */
export function backgroundSources(parts: readonly Part[], region: Region, say: Say): HarmSource[] {
  return parts.flatMap((part): HarmSource[] => {
    const { from } = part;
    if (from === undefined) return [];
    const value = exp(part.lnMedian);
    const interval = [exp(part.lnMedian - z95 * part.lnSd), exp(part.lnMedian + z95 * part.lnSd)] as const;
    const perYear = { value, interval, unit: say('per 100 patient-years') };
    const times = { value, interval, unit: say('times') };
    switch (from.kind) {
      case 'background':
        return [
          {
            kind: 'background',
            what: say('people of this age and sex, {region}', {
              region: from.row.region === 'any' ? say('US and EU') : region === 'us' ? say('US') : say('EU'),
            }),
            ...perYear,
            ...cited(from.row),
          },
        ];
      case 'recurrence':
        return [{ kind: 'background', what: say('people who had a clot'), ...perYear, ...cited(from.row) }];
      case 'disease':
        return [
          {
            kind: 'person',
            what: say('the disease: {disease}', { disease: say(spoken(from.row.disease)) }),
            ...times,
            ...cited(from.row),
          },
        ];
      case 'factor':
        return [{ kind: 'person', what: factorWords(from.row.factor, say), ...times, ...cited(from.row) }];
      case 'disease-not-read':
        return [
          {
            kind: 'assumption',
            what: say('the disease: its ratio was not read'),
            ...times,
            ...cited({ ...assumption('disease-not-read'), sources: [] }),
          },
        ];
    }
  });
}

export function factorWords(factor: RiskFactor, say: Say): string {
  switch (factor) {
    case 'smoking-current':
      return say('smoking');
    case 'smoking-past':
      return say('smoking in the past');
    case 'earlier-infarction-or-stroke':
      return say('an earlier myocardial infarction or stroke');
    case 'diabetes':
      return say('diabetes');
    case 'hypertension':
      return say('hypertension');
    case 'combined-contraceptive':
      return say('a combined hormonal contraceptive');
    case 'earlier-zoster':
      return say('an earlier episode of zoster');
    case 'zoster-vaccine':
      return say('vaccinated against zoster');
  }
}

/** What a relative effect rests on. */
export function effectSource(effect: RelativeEffect, say: Say): HarmSource {
  const { drug, dailyMg, ratio, interval, measure, against, population } = effect;
  const medicine = drug ?? say('JAK inhibitors by mouth');
  const about = {
    medicine:
      dailyMg === undefined || drug === null
        ? medicine
        : say('{drug}, {dose, number} mg a day', { drug: medicine, dose: dailyMg }),
    comparator: comparatorWords(against, say),
    population: say(population),
  };
  return {
    kind: 'medicine',
    what: say('{medicine} against {comparator}: {population}', about),
    value: ratio,
    interval,
    unit: measure === 'ratio' ? say('times') : say('times the odds'),
    ...cited(effect),
  };
}

function comparatorWords(against: RelativeEffect['against'], say: Say): string {
  switch (against) {
    case 'placebo':
      return say('placebo');
    case 'placebo-or-active':
      return say('placebo or another medicine');
    case 'tnf-inhibitor':
      return say('TNF inhibitors');
    case 'dupilumab':
      return 'dupilumab';
    case 'programme':
      return say('the background of such people');
    case 'standard-dose':
      return say('the lower dose');
  }
}

/** What a trial's share rests on. */
export function shareSources({ counted, frequency, ratios }: TrialShare, say: Say): HarmSource[] {
  const printed: HarmSource[] =
    frequency === undefined
      ? []
      : [
          {
            kind: 'trial',
            what: say('{event} in the label’s trials', { event: frequency.event }),
            value: frequency.percent,
            interval: null,
            unit: '%',
            grade: frequency.statement.citation?.grade ?? 'M',
            unverified: frequency.statement.citation?.unverified ?? true,
            sources: (frequency.statement.citation?.sources ?? []).map(({ title, where }) => ({
              title,
              where,
            })),
          },
        ];
  const others = ratios.filter((one) => one !== counted);
  return [
    ...printed,
    ...(counted === undefined ? [] : [counted]).map((one) => effectSource(one, say)),
    ...others.map((one) => effectSource(one, say)),
  ];
}
