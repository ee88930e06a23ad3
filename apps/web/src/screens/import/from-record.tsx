import type { Say } from '@bifrons/language';
import { useEffect, useState, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { ask } from '../../subject/record/ask.ts';
import { problemWords } from '../../subject/record/problem-words.ts';
import type { Brought, BroughtInUse } from './brought.ts';

export interface FhirServer {
  name: string;
  url: string;
}

/** The electronic records that the administrator keeps, for those who may read from them. */
export function useFhirServers(mayRead: boolean): readonly FhirServer[] {
  const [servers, setServers] = useState<readonly FhirServer[]>([]);
  useEffect(() => {
    if (!mayRead) return;
    let wanted = true;
    // Without an answer there is no button, and files can be read all the same.
    ask<{ servers: readonly FhirServer[] }>('GET', 'fhir-servers').then(
      (answer) => wanted && setServers(answer.servers),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [mayRead]);
  return mayRead ? servers : [];
}

/** A button for each electronic record: it asks there about whom, and comes back with what was found. */
export function FromRecord({ servers }: { servers: readonly FhirServer[] }): ReactNode {
  const say = useSay();
  if (servers.length === 0) return null;
  return (
    <section className="import-records" aria-label={say('Electronic records')}>
      {servers.map(({ name, url }) => (
        // A page of the server, which leads on to the record.
        <a key={url} className="button is-main" href={`./smart/launch?iss=${encodeURIComponent(url)}`}>
          {say('Read from {record}', { record: name })}
        </a>
      ))}
      <p className="hint">
        {say('You log in there and choose the person; then you come back here with what may be read.')}
      </p>
    </section>
  );
}

const serverName = (from: string, servers: readonly FhirServer[]): string =>
  servers.find(({ url }) => url === from)?.name ?? from;

/** Where what is looked at comes from, and what of it could not be read. */
export function BroughtFrom({
  brought: { from, missing },
  servers,
  onLeave,
}: {
  brought: Brought;
  servers: readonly FhirServer[];
  onLeave: () => void;
}): ReactNode {
  const say = useSay();
  return (
    <section className="panel brought" aria-labelledby="brought-title">
      <div className="panel-head">
        <h2 id="brought-title">
          {say('What was read from {record}', { record: serverName(from, servers) })}
        </h2>
        <button type="button" className="button" onClick={onLeave}>
          {say('Leave all of it')}
        </button>
      </div>
      <p className="hint">
        {say(
          'What was read is only on this page, and nothing of it is in the record yet. Reloading the page loses it.',
        )}
      </p>
      {missing.length > 0 && (
        <div className="warning brought-missing">
          <p>
            <b>{say('Not everything was read. What is missing below may be there all the same:')}</b>
          </p>
          <ul>
            {[...new Set(missing.map(({ why }) => why))].map((why) => (
              <li key={why}>
                <b>
                  {say.list(missing.filter((one) => one.why === why).map(({ type }) => typeWords(type, say)))}
                </b>
                {': '}
                {why}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function typeWords(type: string, say: Say): string {
  switch (type) {
    case 'Patient':
      return say('Name, date of birth and sex');
    case 'Condition':
      return say('Diagnoses');
    case 'Observation':
      return say('Laboratory values and scores');
    case 'MedicationRequest':
      return say('Prescribed medicines');
    case 'MedicationStatement':
      return say('Medicines taken');
    case 'AllergyIntolerance':
      return say('Allergies');
    case 'Immunization':
      return say('Vaccinations');
    case 'Procedure':
      return say('Procedures');
    default:
      return type;
  }
}

/** Why a launch brought nothing, and what to do. */
export function LaunchFailed({
  state,
  again,
}: Pick<BroughtInUse, 'again'> & {
  state: Extract<BroughtInUse['state'], { is: 'failed' }>;
}): ReactNode {
  const say = useSay();
  const { title, todo } = failedWords(state.code, say);
  const told = problemWords(state.problem, say);
  return (
    <div className="failure launch-failed" role="alert">
      <p>
        <b>{title}</b>
      </p>
      {todo !== null && <p>{todo}</p>}
      <p className="launch-told">{state.code === null ? told : say('The server says: {told}', { told })}</p>
      {state.code === null && (
        <p>
          <button type="button" className="button" onClick={again}>
            {say('Try again')}
          </button>
        </p>
      )}
    </div>
  );
}

function failedWords(code: string | null, say: Say): { title: string; todo: string | null } {
  switch (code) {
    case 'launch-refused':
      return {
        title: say('The electronic record did not let us read. Nothing was read.'),
        todo: say('Start again from there, or ask its administrator what this account may give.'),
      };
    case 'unknown-record':
    case 'not-registered':
    case 'no-smart':
      return {
        title: say('This electronic record is not set up here. Nothing was read.'),
        todo: say('An administrator sets it up under Account, among those whom the server talks to.'),
      };
    case 'no-launch':
    case 'not-found':
      return {
        title: say('What was read is gone: it is given once, and kept for half an hour.'),
        todo: say('Read it again with the button below, or from the electronic record.'),
      };
    case 'not-allowed':
      return {
        title: say('Only clinicians and nurses read people from another record.'),
        todo: say('Log in with such an account, or ask an administrator for the right.'),
      };
    default:
      return { title: say('Nothing was read.'), todo: null };
  }
}
