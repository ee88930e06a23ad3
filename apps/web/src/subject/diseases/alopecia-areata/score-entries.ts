import { disease } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import type { ProvenanceEntry } from '@bifrons/model';

/** The weights of the score's regions and the limits of its classes. */
export function scoreEntries(say: Say): ProvenanceEntry[] {
  const known = disease('alopecia-areata');
  if (!known) return [];
  const { score, categories, sources } = known;
  const sourceOf = (id: string): ProvenanceEntry['source'] => sources[id] ?? { title: id };
  return [
    ...score.regions.map(({ id, name, weight }) => ({
      path: `${known.id}.${score.id}.weight.${id}`,
      label: say('weight in SALT: {region}', { region: say(name) }),
      value: weight.value,
      unit: weight.unit,
      grade: weight.grade,
      source: sourceOf(weight.source),
    })),
    ...categories.map(({ id, name, min, max, grade, source }) => ({
      path: `${known.id}.${score.id}.category.${id}`,
      label: say('{category}: SALT {min} to {max}', { category: say(name), min, max }),
      value: null,
      unit: '',
      grade,
      source: sourceOf(source),
    })),
  ];
}
