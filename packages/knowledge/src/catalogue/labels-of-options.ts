import { loaders } from '../data/option-labels-loaders.generated.js';
import { parsed } from '../read-data.js';
import type { Label } from '../schema/label.js';

// The labels of what is no JAK inhibitor are many, and a page needs those of the disease and of what was chosen: it loads them
// where options are judged. In Node they are there from the start (`node.ts`).

const loaded = new Map<string, readonly Label[]>();
const asked = new Map<string, Promise<void>>();
let found: readonly Label[] = [];
let areAll = false;

/** Those that are there: none before they are loaded. */
export const labelsOfOptions = (): readonly Label[] => found;

/** Loads those of some medicines and procedures, each once; `labels` has them from then on. The same promise for the same ids. */
export function loadOptionLabels(ids: readonly string[]): Promise<void> {
  const wanted = [...new Set(ids)].filter((id) => Object.hasOwn(loaders, id)).sort();
  const key = wanted.join();
  const before = asked.get(key);
  if (before !== undefined) return before;
  const loading = Promise.all(wanted.map(load)).then(() => {
    if (!areAll) found = [...loaded.keys()].sort().flatMap((id) => loaded.get(id)!);
  });
  asked.set(key, loading);
  // What failed may be asked for again.
  loading.catch(() => asked.delete(key));
  return loading;
}

async function load(id: string): Promise<void> {
  if (!loaded.has(id)) loaded.set(id, parsed<Label>((await loaders[id]!()).texts));
}

/** For an entry that has them all. */
export function provideOptionLabels(labels: readonly Label[]): void {
  found = labels;
  areAll = true;
}
