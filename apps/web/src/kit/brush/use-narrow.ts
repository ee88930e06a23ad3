import { useSyncExternalStore } from 'react';

const NARROW = '(width <= 560px)';

/** Whether the window is so narrow that four heads are too small to draw on. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches);
}

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
