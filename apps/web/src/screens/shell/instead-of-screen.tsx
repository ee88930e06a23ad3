import { Link } from 'wouter';
import type { ReactNode } from 'react';
import { EmptyState } from '../../kit/interface/empty-state.tsx';
import { useSay } from '../../kit/language/say-context.tsx';

/** While the code of a screen is on its way. */
export function Waiting(): ReactNode {
  const say = useSay();
  return (
    <p className="hint" role="status">
      {say('Opening …')}
    </p>
  );
}

export function NoSuchScreen(): ReactNode {
  const say = useSay();
  return (
    <EmptyState title={say('There is nothing at this address')}>
      <p>
        {say('“{address}” is the name of no screen. What you typed before is as you left it.', {
          address: location.hash,
        })}
      </p>
      <Link className="button is-main" to="/person">
        {say('Go to the person')}
      </Link>
    </EmptyState>
  );
}

/** A fault of the workbench itself. What was typed is kept, so a reload loses nothing. */
export function ScreenFailed({ error }: { error: unknown }): ReactNode {
  const say = useSay();
  return (
    <EmptyState title={say('This screen has failed; what you typed is safe')}>
      <p className="failure" role="alert">
        {error instanceof Error ? error.message : String(error)}
      </p>
      <button type="button" className="button is-main" onClick={() => location.reload()}>
        {say('Load it again')}
      </button>
    </EmptyState>
  );
}
