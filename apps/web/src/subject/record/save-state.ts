import { useSyncExternalStore } from 'react';
import type { SaveState } from './saver.ts';

let state: SaveState = { is: 'saved' };
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const currentSaveState = (): SaveState => state;

/** How far the open person is saved in the record. */
export const useSaveState = (): SaveState => useSyncExternalStore(subscribe, currentSaveState);

export function tellSaveState(next: SaveState): void {
  state = next;
  for (const listener of listeners) listener();
}
