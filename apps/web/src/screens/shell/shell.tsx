import { Link, useLocation } from 'wouter';
import type { ReactNode, SyntheticEvent } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { JanusMark } from '../../kit/interface/janus-mark.tsx';
import { screenAt } from '../routes.tsx';
import { CurrentScreen } from './current-screen.tsx';
import { Navigation } from './navigation.tsx';
import { PersonLine } from './person-line.tsx';
import { SaveStatus } from './save-status.tsx';
import { useSession } from '../../subject/record/session.ts';
import { RecordOfPerson } from './record-of-person.tsx';
import { Settings } from './settings.tsx';
import { WhoIsHere } from './who-is-here.tsx';
import { useAddress } from './use-address.ts';
import './shell.css';

/** Who is about to go to a screen finds it there. */
function fetchAhead({ target }: SyntheticEvent): void {
  const link = (target as Element).closest('a[href^="#/"]');
  if (link) void screenAt(link.getAttribute('href')!.slice(1))?.load();
}

/** What stands around every screen. */
export function Shell(): ReactNode {
  const say = useSay();
  useAddress();
  // Before anybody is described nobody is named.
  const isStart = useLocation()[0] === '/start';
  const session = useSession();
  return (
    <div className="shell" onPointerOver={fetchAhead} onFocus={fetchAhead}>
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
          <CurrentScreen />
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
