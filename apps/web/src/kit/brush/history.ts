/** What was drawn before, and what was taken back. */
export interface History<T> {
  readonly past: readonly T[];
  readonly future: readonly T[];
}

export const EMPTY_HISTORY: History<never> = { past: [], future: [] };

const MOST_STEPS = 100;

/** Remembers what there was before a stroke. */
export function remember<T>({ past }: History<T>, before: T): History<T> {
  return { past: [...past, before].slice(-MOST_STEPS), future: [] };
}

/** One step back: what there was, and the history from there; null when there is nothing to take back. */
export function undo<T>({ past, future }: History<T>, now: T): { now: T; history: History<T> } | null {
  const before = past.at(-1);
  return before === undefined
    ? null
    : { now: before, history: { past: past.slice(0, -1), future: [now, ...future] } };
}

/** One step forward again; null when nothing was taken back. */
export function redo<T>({ past, future }: History<T>, now: T): { now: T; history: History<T> } | null {
  const [next, ...rest] = future;
  return next === undefined ? null : { now: next, history: { past: [...past, now], future: rest } };
}
