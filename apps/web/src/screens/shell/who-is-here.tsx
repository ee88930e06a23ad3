import { Link } from 'wouter';
import type { ReactNode } from 'react';
import { Icon } from '../../kit/interface/icon.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { useSession } from '../../subject/record/session.ts';

/** Who is logged in, where there is a record. */
export function WhoIsHere(): ReactNode {
  const say = useSay();
  const session = useSession();
  switch (session.is) {
    case 'asking':
    case 'alone':
      return null;
    case 'in':
      return (
        <Link
          className="who-is-here"
          to="/account"
          aria-label={say('Account: {name}', { name: session.account.name })}
        >
          <Icon name="account" />
          <span>{session.account.name}</span>
        </Link>
      );
    case 'out':
      return (
        <Link className="button is-main" to="/login">
          {session.setup ? say('Set up') : say('Log in')}
        </Link>
      );
    case 'unreachable':
      return <span className="save-status is-impossible">{say('The record does not answer')}</span>;
  }
}
