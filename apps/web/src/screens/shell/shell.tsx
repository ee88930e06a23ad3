import { Link, Outlet, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { JanusMark } from '../../kit/interface/janus-mark.tsx';
import { Navigation } from './navigation.tsx';
import { PersonLine } from './person-line.tsx';
import { SaveStatus } from './save-status.tsx';
import { useSession } from '../../subject/record/session.ts';
import { RecordOfPerson } from './record-of-person.tsx';
import { Settings } from './settings.tsx';
import { WhoIsHere } from './who-is-here.tsx';
import { useAddress } from './use-address.ts';
import './shell.css';

/** What stands around every screen. */
export function Shell(): ReactNode {
  const say = useSay();
  useAddress();
  // Before anybody is described nobody is named.
  const isStart = useLocation().pathname === '/start';
  const session = useSession();
  return (
    <div className="shell">
      <button type="button" className="skip-link" onClick={() => document.getElementById('main')?.focus()}>
        {say('Skip to the content')}
      </button>
      <header className="top-bar">
        <Link className="brand" to="/start" aria-label={say('Bifrons: to the start')}>
          <JanusMark />
          <span>Bifrons</span>
        </Link>
        {!isStart && <PersonLine />}
        {!isStart && <SaveStatus />}
        <Settings />
        <WhoIsHere />
      </header>
      <Navigation />
      <main id="main" tabIndex={-1}>
        <RecordOfPerson>
          <Outlet />
        </RecordOfPerson>
      </main>
      <footer className="page-footer">
        {session.is === 'alone' || session.is === 'asking'
          ? say(
              'Supports decisions and research; not a medical device. Everything is computed on this machine; nothing about the person leaves it.',
            )
          : say(
              'Supports decisions and research; not a medical device. Everything is computed on this machine; what is kept of the person goes to the record of your clinic and nowhere else.',
            )}{' '}
        {session.is === 'alone' && <Link to="/account">{say('What is kept on this machine')}</Link>}
      </footer>
    </div>
  );
}
