import { useEffect, useMemo, useReducer, useState, type ReactNode } from 'react';
import { download } from '../drawing/download.ts';
import { useToast } from '../interface/toast.tsx';
import { useSay } from '../language/say-context.tsx';
import type { Found } from '../storage/drafts.ts';
import { SavingContext } from '../storage/saving-context.ts';
import { useSaving } from '../storage/use-saving.ts';
import { WorkbenchContext } from './workbench-context.tsx';
import { FIRST_WORKBENCH, reduce } from './workbench.ts';

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
