import { createContext, use, useDeferredValue, useState, type ReactNode } from 'react';
import { useWorkbench, WorkbenchContext } from './workbench-context.tsx';
import type { Workbench } from './workbench.ts';

const WaitingContext = createContext(false);

/** Whether what stands here is about what was chosen before, because what was chosen now is not loaded yet. */
export const useWaiting = (): boolean => use(WaitingContext);

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
  const isWaiting = useWaiting() || !isThere;
  return (
    <WaitingContext value={isWaiting}>
      <WorkbenchContext value={isThere ? shared : last}>{children}</WorkbenchContext>
    </WaitingContext>
  );
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
