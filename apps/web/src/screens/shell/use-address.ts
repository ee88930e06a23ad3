import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useToast } from '../../kit/interface/toast.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { screenAt } from '../routes.tsx';
import { readView, unreadable, writeView, type Search } from '../../subject/state/view.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';

const PATIENCE_MS = 150;

/** The search as it arrived, before the router writes it anew without what cannot be read; looked at before the router does. */
let arrivedSearch = searchOf(location.hash);
addEventListener('popstate', () => (arrivedSearch = searchOf(location.hash)));

function searchOf(hash: string): Search {
  return Object.fromEntries(new URLSearchParams(hash.replace(/^[^?]*/, '')));
}

/** The mark of an address that was written here, and so says nothing that the state does not know better. */
interface Written {
  written?: boolean;
}

/**
 * Keeps the address and the state together. A change of the view is written into the address; an address from elsewhere
 * (a link, a bookmark, a reload) is looked at, and what of it cannot be read is told. Going back through the history changes the screen and loses no change.
 */
export function useAddress(): void {
  const say = useSay();
  const toast = useToast();
  const { state, dispatch } = useWorkbench();
  const navigate = useNavigate();
  const { href, pathname, search, state: mark } = useLocation();
  const parts = screenAt(pathname)?.remembers;
  const arrived = useRef(false);
  useEffect(() => {
    if (!parts) return;
    const own = arrived.current && (mark as Written).written === true;
    arrived.current = true;
    if (own) return;
    dispatch({ type: 'look', view: readView(search as Search, parts) });
    const wrong = unreadable(arrivedSearch);
    arrivedSearch = {};
    if (wrong.length > 0)
      toast({
        text: say(
          'Of this address {parts} could not be read and {n, plural, one {was} other {were}} left out. Nothing that you typed has changed.',
          { n: wrong.length, parts: wrong.map((part) => `“${part}”`).join(', ') },
        ),
      });
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
