import { useEffect, useMemo, useReducer, useState, type ReactNode } from 'react';
import { download } from '../../kit/drawing/download.ts';
import { useToast } from '../../kit/interface/toast.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import type { Found } from './drafts.ts';
import { SavingContext } from './saving-context.ts';
import { useSaving } from './use-saving.ts';
import { WorkbenchContext } from '../state/workbench-context.tsx';
import { FIRST_WORKBENCH, reduce } from '../state/workbench.ts';

/** One state for all screens, begun with what was saved and saved after each change. */
export function WorkbenchProvider({ found, children }: { found: Found; children: ReactNode }): ReactNode {
  const say = useSay();
  const toast = useToast();
  const [state, dispatch] = useReducer(reduce, found.workbench ?? FIRST_WORKBENCH);
  const [today] = useState(() => new Date());
  const saving = useSaving(state, found.savedAt, (workbench) => dispatch({ type: 'take-over', workbench }));
  const shared = useMemo(() => ({ state, dispatch, today }), [state, today]);
  const { setAside } = found;
  useEffect(() => {
    if (setAside === null) return;
    toast({
      text: say('What was saved here is of another version and could not be opened. It is kept as it was.'),
      action: {
        text: say('Save as a file'),
        run: () => download('bifrons-draft.json', 'application/json', setAside),
      },
    });
    // Told once, when the workbench opens.
  }, []);
  return (
    <SavingContext value={saving}>
      <WorkbenchContext value={shared}>{children}</WorkbenchContext>
    </SavingContext>
  );
}
