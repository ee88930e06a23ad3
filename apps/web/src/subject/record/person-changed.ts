import type { PersonDetail } from './contract.ts';

const listeners = new Set<(detail: PersonDetail) => void>();

/** Tells of a person as the record has them after something was written there beside the draft. */
export function tellPersonChanged(detail: PersonDetail): void {
  for (const listener of listeners) listener(detail);
}

export function onPersonChanged(listener: (detail: PersonDetail) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
