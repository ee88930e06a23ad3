import { useEffect, useRef, useState } from 'react';
import type { Workbench } from '../state/workbench.ts';
import { leaveDraft, loadDraft, saveDraft } from './drafts.ts';

/** How far saving on this machine has come. */
export type Saving =
  | { is: 'saved'; at: number }
  | { is: 'saving' }
  /** The browser keeps nothing, as some do in a private window. */
  | { is: 'impossible' };

let stopped = false;

/** From now on this page saves nothing more: all that it kept is about to be erased. */
export function stopSaving(): void {
  stopped = true;
}

/** Nothing typed is longer than this only on the screen. */
const PATIENCE_MS = 250;

/**
 * Saves the workbench after each change, and at once when the page is left. When another tab has saved later, this one
 * takes that over as soon as it is looked at again.
 */
export function useSaving(
  workbench: Workbench,
  savedAt: number | null,
  takeOver: (workbench: Workbench) => void,
): Saving {
  const [saving, setSaving] = useState<Saving>(
    savedAt === null ? { is: 'saving' } : { is: 'saved', at: savedAt },
  );
  const latest = useRef({ workbench, takeOver });
  latest.current = { workbench, takeOver };
  const saved = useRef({ workbench: savedAt === null ? null : workbench, at: savedAt ?? 0 });
  /** The latest that is known to have arrived. */
  const arrived = useRef(saved.current.workbench);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  const save = useRef((): void => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    const next = latest.current.workbench;
    if (stopped || next === saved.current.workbench) return;
    saved.current = { workbench: next, at: Date.now() };
    saveDraft(next).then(
      (at) => {
        saved.current.at = Math.max(at, saved.current.at);
        arrived.current = next;
        if (latest.current.workbench === next) setSaving({ is: 'saved', at });
      },
      () => setSaving({ is: 'impossible' }),
    );
  }).current;

  useEffect(() => {
    if (workbench === saved.current.workbench) return;
    setSaving((now) => (now.is === 'saved' ? { is: 'saving' } : now));
    timer.current ??= setTimeout(save, PATIENCE_MS);
  }, [workbench, save]);

  useEffect(() => {
    const look = async (): Promise<void> => {
      const { workbench: theirs, savedAt: at } = await loadDraft();
      if (theirs === null || at === null || at <= saved.current.at) return;
      saved.current = { workbench: theirs, at };
      arrived.current = theirs;
      latest.current.takeOver(theirs);
      setSaving({ is: 'saved', at });
    };
    const leave = (): void => {
      if (stopped) return;
      if (latest.current.workbench !== arrived.current) leaveDraft(latest.current.workbench);
      save();
    };
    const onVisibility = (): void => {
      if (document.visibilityState === 'hidden') leave();
      else look().catch(() => undefined);
    };
    document.addEventListener('visibilitychange', onVisibility);
    addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      removeEventListener('pagehide', leave);
    };
  }, [save]);
  return saving;
}
