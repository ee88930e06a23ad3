import { names } from '../data/trial-names.generated.js';

/** The name of a study, which is the same in all languages; undefined of one that is not in the catalogue. */
export const trialName = (id: string): string | undefined => names[id];
