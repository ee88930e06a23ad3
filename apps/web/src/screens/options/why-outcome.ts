import type { Benefits, OptionHarm, Weighing } from '@bifrons/benefit-risk';
import type { Say } from '@bifrons/language';
import type { ProvenanceEntry } from '@bifrons/model';
import type { Rate } from '@bifrons/safety';

/** What an option's benefits rest on: potency, pharmacokinetics, model and fit, as the weighing says. */
export function benefitEntries(weighing: Weighing, benefits: Benefits): ProvenanceEntry[] {
  if (!benefits.known) return [];
  const { potency, pharmacokinetics, model, posterior } = benefits.chain;
  const paths = new Set([...potency, ...pharmacokinetics, ...model, ...posterior.paths]);
  return weighing.provenance.filter(({ path }) => paths.has(path));
}

/** What a harm's numbers rest on, then what was counted in other people, which is nobody's own rate. The sources of the harms are loaded before. */
export function harmEntries(harm: OptionHarm, say: Say): ProvenanceEntry[] {
  const own = harm.sources.map((source, k): ProvenanceEntry => {
    const [first, ...more] = source.sources;
    const interval =
      source.interval === null
        ? []
        : [
            say('95 % interval {low, number} to {high, number}', {
              low: rounded(source.interval[0]),
              high: rounded(source.interval[1]),
            }),
          ];
    const others =
      more.length === 0
        ? []
        : [say('Also: {sources}', { sources: more.map(({ title }) => title).join('; ') })];
    const note = [...interval, ...others].join(' · ');
    return {
      path: `${harm.name} ${k + 1}`,
      label: source.what,
      // What was only seen to differ has no number of its own.
      value: source.unit === '' ? null : rounded(source.value),
      unit: source.unit,
      grade: source.grade,
      source: {
        title: first?.title ?? say('a choice of ours'),
        ...(first?.year === undefined ? {} : { year: first.year }),
        ...placeOf(first?.where ?? ''),
      },
      ...(note === '' ? {} : { note }),
    };
  });
  return [...own, ...harm.elsewhere.map((rate, k) => rateEntry(harm.name, own.length + k, rate, say))];
}

const rounded = (value: number): number => Number(value.toPrecision(3));

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
    path: `${harm} ${k + 1}`,
    label: say('In other people: {drug} in {population}', {
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

/** A place that is an address or a DOI can be followed. */
function placeOf(where: string): Pick<ProvenanceEntry['source'], 'url' | 'doi' | 'where'> {
  if (where.startsWith('http')) return { url: where };
  if (where.startsWith('10.')) return { doi: where };
  return where === '' ? {} : { where };
}
