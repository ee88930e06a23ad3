import { useLocation } from 'wouter';
import { useEffect, useRef } from 'react';
import { usePlace, writeSearch } from '../../kit/interface/hash-location.ts';
import { useToast } from '../../kit/interface/toast.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { screenAt } from '../routes.tsx';
import { readView, unreadable, writeView, type Search } from '../../subject/state/view.ts';
import { useWorkbench } from '../../subject/state/workbench-context.tsx';

const PATIENCE_MS = 150;

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
  const [, navigate] = useLocation();
  const place = usePlace();
  const { path, search, note } = place;
  const parts = screenAt(path)?.remembers;
  const arrived = useRef(false);
  useEffect(() => {
    if (!parts) return;
    const own = arrived.current && (note as Written | null)?.written === true;
    arrived.current = true;
    if (own) return;
    dispatch({ type: 'look', view: readView(search, parts) });
    const wrong = unreadable(search);
    if (wrong.length > 0)
      toast({
        text: say(
          'Of this address {parts} could not be read and {n, plural, one {was} other {were}} left out. Nothing that you typed has changed.',
          { n: wrong.length, parts: wrong.map((part) => `“${part}”`).join(', ') },
        ),
      });
    // Only an address that is new says something new.
  }, [place]);
  const text = parts && JSON.stringify(writeView(state, parts));
  useEffect(() => {
    if (text === undefined) return;
    const to = `${path}${writeSearch(JSON.parse(text) as Search)}`;
    if (location.hash === `#${to}`) return;
    const timer = setTimeout(
      () => navigate(to, { replace: true, state: { written: true } satisfies Written }),
      PATIENCE_MS,
    );
    return () => clearTimeout(timer);
  }, [text, place]);
}
