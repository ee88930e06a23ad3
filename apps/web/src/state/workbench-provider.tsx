import { useMemo, useReducer, useState, type ReactNode } from 'react';
import { WorkbenchContext } from './workbench-context.tsx';
import { FIRST_STATE, reduce } from './workbench.ts';

/** One state for all screens. */
export function WorkbenchProvider({ children }: { children: ReactNode }): ReactNode {
  const [state, dispatch] = useReducer(reduce, FIRST_STATE);
  const [today] = useState(() => new Date());
  const shared = useMemo(() => ({ state, dispatch, today }), [state, today]);
  return <WorkbenchContext value={shared}>{children}</WorkbenchContext>;
}
