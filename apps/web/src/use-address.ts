import { useEffect, useReducer, useRef, type Dispatch } from 'react';
import { readAddress, writeAddress } from './address.ts';
import { reduce, type Action, type WorkbenchState } from './state.ts';

const PATIENCE_MS = 150;

/** The page's state, begun from the address and written back to it, so that a link or a reload brings it back. */
export function useAddressedState(): [WorkbenchState, Dispatch<Action>] {
  const [state, dispatch] = useReducer(reduce, null, () => readAddress(location.hash));
  const written = useRef(location.hash);
  useEffect(() => {
    const timer = setTimeout(() => {
      written.current = `#${writeAddress(state)}`;
      history.replaceState(null, '', written.current);
    }, PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [state]);
  useEffect(() => {
    const follow = (): void => {
      if (location.hash !== written.current) dispatch({ type: 'load', state: readAddress(location.hash) });
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return [state, dispatch];
}
