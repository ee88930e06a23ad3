import type { Benefits, HarmEstimate, Weighing } from '@bifrons/benefit-risk';
import type { Say } from '@bifrons/language';
import type { ProvenanceEntry } from '@bifrons/model';
import type { Frequency, Rate } from '@bifrons/safety';

/** What an option's benefits rest on: potency, pharmacokinetics, model and fit, as the weighing says. */
export function benefitEntries(weighing: Weighing, benefits: Benefits): ProvenanceEntry[] {
  if (!benefits.known) return [];
  const { potency, pharmacokinetics, model, posterior } = benefits.chain;
  const paths = new Set([...potency, ...pharmacokinetics, ...model, ...posterior.paths]);
  return weighing.provenance.filter(({ path }) => paths.has(path));
}

/** The populations in which a harm was counted, or would have been the nearest. */
export function harmEntries(harm: HarmEstimate, say: Say): ProvenanceEntry[] {
  if (!harm.known) return harm.notUsed.map((rate, k) => rateEntry(harm.harm, k, rate, say));
  return harm.sources.map((source, k) =>
    source.kind === 'rate'
      ? rateEntry(harm.harm, k, source.rate, say)
      : shareEntry(harm.harm, k, source.frequency, say),
  );
}

function rateEntry(harm: string, k: number, rate: Rate, say: Say): ProvenanceEntry {
  const interval =
    rate.interval === null
      ? say('The source prints neither an interval nor a count.')
      : say('95 % interval {low, number} to {high, number}', {
          low: rate.interval[0],
          high: rate.interval[1],
        });
  const differs =
    rate.differs.length === 0
      ? []
      : [say('Differs from this person: {differs}', { differs: rate.differs.join('; ') })];
  return {
    path: `harm.${harm}.${k}`,
    label: say('{drug} in {population}', {
      drug: rate.drug ?? say('no JAK inhibitor'),
      population: rate.population,
    }),
    value: rate.per100PatientYears,
    unit: say('per 100 patient-years'),
    grade: rate.grade,
    source: { title: rate.source.title, ...placeOf(rate.source.where) },
    note: [interval, ...differs, ...(rate.note === undefined ? [] : [rate.note])].join(' · '),
  };
}

function shareEntry(harm: string, k: number, frequency: Frequency, say: Say): ProvenanceEntry {
  const { citation } = frequency.statement;
  const source = citation?.sources[0];
  return {
    path: `harm.${harm}.${k}`,
    label: say('{event} in the label’s trials', { event: frequency.event }),
    value: frequency.percent,
    unit: '%',
    grade: citation?.grade ?? 'M',
    source: { title: source?.title ?? say('label'), ...placeOf(source?.where ?? '') },
    note: [
      frequency.statement.words,
      citation?.section == null ? '' : say('section {section}', { section: citation.section }),
    ]
      .filter((text) => text !== '')
      .join(' · '),
  };
}

/** A place that is an address or a DOI can be followed. */
function placeOf(where: string): Pick<ProvenanceEntry['source'], 'url' | 'doi' | 'where'> {
  if (where.startsWith('http')) return { url: where };
  if (where.startsWith('10.')) return { doi: where };
  return where === '' ? {} : { where };
}
