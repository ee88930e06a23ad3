import { loaders } from '../data/posteriors-loaders.generated.js';
import { parsed } from '../read-data.js';
import { fitOf } from './calibrations.js';
import type { Posterior } from '../schema/posterior.js';

// Draws are large, and a page needs those of one disease: it loads them before it computes (`loadPosterior`). In Node they are
// there from the start (`node.ts`).

const loaded = new Map<string, Posterior>();
let provided: () => readonly Posterior[] = () => [];

/**
 * What a calibration found: draws of its parameters; undefined before the first fit of a disease. Diseases may share one.
 * @throws Error for one that has not been loaded
 */
export function posterior(disease: string): Posterior | undefined {
  const id = fitOf(disease);
  const found = loaded.get(id) ?? provided().find((one) => one.id === id);
  if (found === undefined && Object.hasOwn(loaders, id))
    throw new Error(`the posterior of "${id}" is wanted before it has been loaded`);
  return found;
}

/** Loads the posterior of a disease, if it has one; at once when it is there. */
export async function loadPosterior(disease: string): Promise<void> {
  const fit = fitOf(disease);
  if (loaded.has(fit) || provided().some((one) => one.disease === fit)) return;
  for (const one of parsed<Posterior>((await loaders[fit]?.())?.texts ?? [])) loaded.set(one.id, one);
}

/** For an entry that has them all. */
export function providePosteriors(all: () => readonly Posterior[]): void {
  provided = all;
}
