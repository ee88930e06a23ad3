import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { screenAt } from '../routes.tsx';
import { readView, writeView, type Search } from '../../subject/state/view.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';

const PATIENCE_MS = 150;

/** The mark of an address that was written here, and so says nothing that the state does not know better. */
interface Written {
  written?: boolean;
}

/**
 * Keeps the address and the state together. A change of the view is written into the address; an address from elsewhere
 * (a link, a bookmark, a reload) is looked at. Going back through the history changes the screen and loses no change.
 */
export function useAddress(): void {
  const { state, dispatch } = useWorkbench();
  const navigate = useNavigate();
  const { href, pathname, search, state: mark } = useLocation();
  const parts = screenAt(pathname)?.remembers;
  const arrived = useRef(false);
  useEffect(() => {
    if (!parts) return;
    const own = arrived.current && (mark as Written).written === true;
    arrived.current = true;
    if (!own) dispatch({ type: 'look', view: readView(search as Search, parts) });
    // Only an address that is new says something new.
  }, [href]);
  const text = parts && JSON.stringify(writeView(state, parts));
  useEffect(() => {
    if (text === undefined) return;
    const timer = setTimeout(() => {
      const next = JSON.parse(text) as Search;
      const state = ((old: object) => ({ ...old, written: true })) as never;
      void navigate({ to: '.', search: next, state, replace: true, resetScroll: false });
    }, PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [text, pathname]);
}
