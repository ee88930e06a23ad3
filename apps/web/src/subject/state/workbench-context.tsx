import { createContext, use, type Dispatch } from 'react';
import type { Action, Workbench } from './workbench.ts';

/** What every screen shares: the state, the way to change it, and the day that counts as today. */
export interface SharedWorkbench {
  state: Workbench;
  dispatch: Dispatch<Action>;
  today: Date;
}

export const WorkbenchContext = createContext<SharedWorkbench | null>(null);

/** The state of the workbench: `const { state, dispatch } = useWorkbench()`. */
export function useWorkbench(): SharedWorkbench {
  const shared = use(WorkbenchContext);
  if (shared === null) throw new Error('useWorkbench is for components below WorkbenchContext');
  return shared;
}
