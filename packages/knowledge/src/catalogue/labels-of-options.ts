import type { Label } from '../schema/label.js';

// The labels of what is no JAK inhibitor are a topic of their own: a page loads them where options are judged. This file
// imports no labels, so that a page can say so without loading those of JAK inhibitors at its start. In Node they are there
// from the start (`node.ts`).

let found: readonly Label[] = [];

/** Those that are there: none before they are loaded. */
export const labelsOfOptions = (): readonly Label[] => found;

/** Loads them, once; `labels` has them from then on. */
export async function loadOptionLabels(): Promise<void> {
  if (found.length === 0) found = (await import('./option-labels.js')).optionLabels();
}

/** For an entry that has loaded them itself. */
export function provideOptionLabels(labels: readonly Label[]): void {
  found = labels;
}
