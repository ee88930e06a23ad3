import { loaders } from '../data/sources-loaders.generated.js';
import type { Source } from '../schema/fact.js';
import { Parts } from './parts.js';

/** The sources of the harms or of a disease. */
export interface SourcesOf {
  readonly of: string;
  readonly sources: Readonly<Record<string, Source>>;
}

export const sources = new Parts<SourcesOf>('list of sources', loaders, ({ of }) => of);

/**
 * What is cited by the harms (`harms`) or by a disease, by its id. A page loads it when somebody asks where a number comes from.
 * @throws Error for what has not been loaded
 */
export const sourcesOf = (what: string): Readonly<Record<string, Source>> =>
  sources.of(what)[0]?.sources ?? {};

/** Loads it; at once when it is there. */
export const loadSources = (what: string): Promise<void> => sources.load(what);
