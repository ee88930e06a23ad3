import { texts } from '../data/diseases.generated.js';
import { once, parsed } from '../read-data.js';
import type { Disease as DiseaseFile } from '../schema/disease.js';

/** A disease without its sources, which are `sourcesOf(id)`. */
export type Disease = Omit<DiseaseFile, 'sources'>;

const diseases = once(() => parsed<Disease>(texts));
/** A disease of the catalogue by its id; undefined when there is none. */
export const disease = (id: string): Disease | undefined => diseases().find((one) => one.id === id);
/** Diseases that can be forecast. */
export const diseaseIds = (): string[] =>
  diseases()
    .filter(({ modelled = true }) => modelled)
    .map((one) => one.id);
/** All diseases that we have a file of, those without a model among them. */
export const knownDiseaseIds = (): string[] => diseases().map((one) => one.id);
