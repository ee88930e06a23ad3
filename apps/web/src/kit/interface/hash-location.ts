import { useSyncExternalStore } from 'react';

/** Where in the workbench the browser is. All of it is behind `#`, so that any static folder can serve the workbench. */
export interface Place {
  /** Such as `/person`. */
  readonly path: string;
  /** Plain texts by key, because people read and send addresses. */
  readonly search: Readonly<Record<string, string>>;
  /** What was noted with this entry of the history when it was written. */
  readonly note: unknown;
}

let hash: string | undefined;
let place: Place;
const listeners = new Set<() => void>();
addEventListener('popstate', moved);

function placeOf(hash: string): Place {
  const [path = '', search] = hash.replace(/^#?\/?/, '').split(/\?(.*)/, 2);
  return {
    path: `/${path.replace(/\/+$/, '')}`,
    search: Object.fromEntries(new URLSearchParams(search)),
    note: history.state as unknown,
  };
}

/** Read when it is asked for first: who arrives with a token is sent on before anything is drawn. */
function present(): Place {
  if (hash !== location.hash) place = placeOf((hash = location.hash));
  return place;
}

function moved(): void {
  place = placeOf((hash = location.hash));
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function navigate(
  to: string,
  { replace = false, state = null }: { replace?: boolean; state?: unknown } = {},
): void {
  const from = present().path;
  history[replace ? 'replaceState' : 'pushState'](state, '', `#${to}`);
  moved();
  // Going back is scrolled by the browser.
  if (place.path !== from) scrollTo(0, 0);
}

/** The place, and again whenever it changes. */
export const usePlace = (): Place => useSyncExternalStore(listen, present);

/** The path and the way to another, as the router's `hook` asks for it; a path to go to may end with a search. */
export const useHashLocation = (): [string, typeof navigate] => [usePlace().path, navigate];
useHashLocation.hrefs = (path: string): string => `#${path}`;

/** A search as an address shows it: percent-encoded, except for signs that may stand as they are. */
export function writeSearch(search: Readonly<Record<string, string>>): string {
  const parts = Object.entries(search).map(([key, text]) => `${key}=${readable(text)}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

function readable(text: string): string {
  return encodeURIComponent(text).replace(/%(3A|2C|40|3C|3D|3E)/g, (code) => decodeURIComponent(code));
}
