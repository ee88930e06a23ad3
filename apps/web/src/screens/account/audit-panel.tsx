import { useState, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { ask } from '../../subject/record/ask.ts';
import { problemWords } from '../../subject/record/problem-words.ts';
import { Panel } from './panel.tsx';

interface Event {
  sequence: number;
  at: string;
  account: string | null;
  accountName?: string | null;
  action: string;
  person: string | null;
  hash?: string;
}

interface Audit {
  events: readonly Event[];
  whole: boolean;
  /** Where the chain is broken. */
  problem?: string;
}

const SHOWN = 100;

/** Who did what, as a chain in which nothing can be changed or taken out unseen; and the backup. */
export function AuditPanel(): ReactNode {
  const say = useSay();
  const [audit, setAudit] = useState<Audit | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const read = (): void => {
    setBusy(true);
    setProblem(null);
    ask<Audit>('GET', 'audit')
      .then(setAudit, (error: unknown) => setProblem(problemWords(error, say)))
      .finally(() => setBusy(false));
  };
  const latestFirst = [...(audit?.events ?? [])].sort((a, b) => b.sequence - a.sequence).slice(0, SHOWN);
  return (
    <Panel
      title={say('Log and backup')}
      problem={problem}
      aside={
        <span className="account-do">
          <button type="button" className="button" disabled={busy} onClick={read}>
            {say('Check the log and show it')}
          </button>
          <a className="button" href="./api/export" download>
            {say('Download a backup')}
          </a>
        </span>
      }
    >
      <p className="hint">
        {say(
          'Each look at a person and each change is in the log, each event sealed together with the one before. A backup is the whole record, names encrypted; it is read only with the key of this server.',
        )}
      </p>
      {audit !== null && (
        <>
          <p className={audit.whole ? 'chain-state is-whole' : 'chain-state is-broken'} role="status">
            <ChainPicture whole={audit.whole} />
            <b>
              {audit.whole
                ? say('The chain of the log is whole: nothing was changed or taken out.')
                : say('The chain of the log is broken: somebody has changed the database beside the server.')}
            </b>{' '}
            {audit.problem}
          </p>
          <table className="audit-table">
            <thead>
              <tr>
                <th>{say('No.')}</th>
                <th>{say('When')}</th>
                <th>{say('Who')}</th>
                <th>{say('What')}</th>
                <th>{say('Person')}</th>
              </tr>
            </thead>
            <tbody>
              {latestFirst.map(({ sequence, at, account, accountName, action, person }) => (
                <tr key={sequence}>
                  <td>{sequence}</td>
                  <td>{new Date(at).toLocaleString(say.language)}</td>
                  <td>{accountName ?? account?.slice(0, 8) ?? say('the server')}</td>
                  <td>
                    <code>{action}</code>
                  </td>
                  <td>
                    <code>{person?.slice(0, 8) ?? ''}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Panel>
  );
}

function ChainPicture({ whole }: { whole: boolean }): ReactNode {
  return (
    <svg viewBox="0 0 60 20" aria-hidden="true">
      <rect x={2} y={5} width={22} height={10} rx={5} />
      <rect x={whole ? 19 : 16} y={5} width={22} height={10} rx={5} className={whole ? '' : 'is-broken'} />
      <rect x={36} y={5} width={22} height={10} rx={5} />
    </svg>
  );
}
