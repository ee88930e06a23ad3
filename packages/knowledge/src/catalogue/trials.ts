import { loaders } from '../data/trials-loaders.generated.js';
import { parsed } from '../read-data.js';
import type { Trial } from '../schema/trial.js';

// There are studies of many diseases, and a page needs those of one: it loads them before it asks (`loadTrials`). In Node they
// are there from the start (`node.ts`).

const byDisease = new Map<string, readonly Trial[]>();
let provided: (() => readonly Trial[]) | undefined;
let there: readonly Trial[] = [];

/** The studies that are there, by their id: trials, cohorts, natural history, models, meta-analyses, safety sets. */
export const trials = (): readonly Trial[] => provided?.() ?? there;

/** A study by its id; undefined when there is none, or its disease was not loaded. */
export const findTrial = (id: string): Trial | undefined => trials().find((trial) => trial.id === id);

/** Diseases that there are studies of, loaded or not. */
export const studiedDiseases = (): readonly string[] => Object.keys(loaders);

/** Loads the studies of a disease; at once when they are there. */
export async function loadTrials(disease: string): Promise<readonly Trial[]> {
  if (provided !== undefined) return provided().filter((trial) => trial.disease === disease);
  let found = byDisease.get(disease);
  if (found === undefined) {
    found = parsed<Trial>((await loaders[disease]?.())?.texts ?? []);
    byDisease.set(disease, found);
    there = inOrder([...byDisease.values()].flat());
  }
  return found;
}

/** For an entry that has them all. */
export function provideTrials(all: () => readonly Trial[]): void {
  provided = all;
}

export const inOrder = (some: readonly Trial[]): readonly Trial[] =>
  [...some].sort((a, b) => (a.id < b.id ? -1 : 1));
