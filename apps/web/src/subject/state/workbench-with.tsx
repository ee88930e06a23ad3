import { use, useDeferredValue, useState, type ReactNode } from 'react';
import { useWorkbench, WorkbenchContext } from './workbench-context.tsx';
import type { Workbench } from './workbench.ts';

interface WorkbenchWithProps {
  /** What the state asks for, as a text. */
  needs: (state: Workbench) => string;
  /** Loads it; the same promise for the same text. */
  load: (needed: string) => Promise<unknown>;
  children: ReactNode;
}

/**
 * The workbench with what it needs: nothing is there before the first is loaded, and what is asked for later is waited for
 * with the state as it was. So nothing is computed from a half. Inside `Suspense`.
 */
export function WorkbenchWith({ needs, load, children }: WorkbenchWithProps): ReactNode {
  const shared = useWorkbench();
  const needed = needs(shared.state);
  const there = useDeferredValue(needed);
  use(load(there));
  const isThere = needed === there;
  const [last, setLast] = useState(shared);
  if (isThere && last !== shared) setLast(shared);
  return <WorkbenchContext value={isThere ? shared : last}>{children}</WorkbenchContext>;
}

/** A promise for each text, kept but for what failed, which may be asked for again. */
export function loadedOnce(load: (needed: string) => Promise<unknown>): (needed: string) => Promise<unknown> {
  const loading = new Map<string, Promise<unknown>>();
  return (needed) => {
    let found = loading.get(needed);
    if (found === undefined) {
      loading.set(needed, (found = load(needed)));
      found.catch(() => loading.delete(needed));
    }
    return found;
  };
}
