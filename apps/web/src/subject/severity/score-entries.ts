import { disease, sourcesOf } from '@bifrons/knowledge';
import type { Say } from '@bifrons/language';
import type { ProvenanceEntry } from '@bifrons/model';
import { shownScores } from './scores.ts';

/** The weights of the scores' regions and the limits of their bands. The disease's sources are loaded before (`loadSources`). */
export function scoreEntries(diseaseId: string, say: Say): ProvenanceEntry[] {
  const known = disease(diseaseId);
  if (!known) return [];
  const sources = sourcesOf(diseaseId);
  const sourceOf = (id: string): ProvenanceEntry['source'] => sources[id] ?? { title: id };
  return shownScores(diseaseId).flatMap((score) => {
    const short = say(score.short);
    const parts = score.parts ?? (score.id === known.score.id ? known.score.regions : []);
    return [
      ...parts.map(({ id, name, weight }) => ({
        path: `${known.id}.${score.id}.weight.${id}`,
        label: say('weight in {score}: {region}', { score: short, region: say(name) }),
        value: weight.value,
        unit: weight.unit,
        grade: weight.grade,
        source: sourceOf(weight.source),
      })),
      ...score.categories.map(({ id, name, min, max, grade, source }) => ({
        path: `${known.id}.${score.id}.category.${id}`,
        label: say('{category}: {score} {min, number} to {max, number}', {
          score: short,
          category: say(name),
          min,
          max,
        }),
        value: null,
        unit: '',
        grade,
        source: sourceOf(source),
      })),
    ];
  });
}
