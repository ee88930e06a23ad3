import { loaders } from '../data/published-loaders.generated.js';
import type { Trial } from '../schema/trial.js';
import { Parts } from './parts.js';

/**
 * What a trial published of arms whose treatment is known: shares of people and mean changes in percent, of everybody, that
 * were read somewhere.
 */
export type PublishedTrial = Pick<Trial, 'id' | 'name' | 'kind' | 'disease' | 'outcomes' | 'sources'> & {
  readonly arms: readonly Pick<Trial['arms'][number], 'id' | 'label' | 'drug' | 'regimen'>[];
  /** Who they were: means or medians, and who was let in. */
  readonly population: Pick<Trial['population'], 'baseline' | 'ageYears' | 'episodeYears' | 'inclusion'>;
};

const published = new Parts<PublishedTrial>('list of published figures', loaders, ({ disease }) => disease);

/** Loads what the trials of a disease published, without the rest of them. */
export async function loadPublished(disease: string): Promise<readonly PublishedTrial[]> {
  await published.load(disease);
  return published.of(disease);
}
