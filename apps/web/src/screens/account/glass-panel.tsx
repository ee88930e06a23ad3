import { useState, type ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { ask } from '../../subject/record/ask.ts';
import { problemWords } from '../../subject/record/problem-words.ts';
import { Panel } from './panel.tsx';

interface BrokenGlass {
  person: string;
  account: string;
  /** Null once the person is erased. */
  reason: string | null;
  at: string;
}

/** Who has opened a guarded person without being of the team, and why: for whoever answers for it in the clinic. */
export function GlassPanel(): ReactNode {
  const say = useSay();
  const [found, setFound] = useState<{
    rows: readonly BrokenGlass[];
    names: ReadonlyMap<string, string>;
  } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const read = async (): Promise<void> => {
    const [{ brokenGlass }, { accounts }] = await Promise.all([
      ask<{ brokenGlass: readonly BrokenGlass[] }>('GET', 'broken-glass'),
      ask<{ accounts: readonly { id: string; name: string }[] }>('GET', 'accounts'),
    ]);
    setFound({ rows: brokenGlass, names: new Map(accounts.map(({ id, name }) => [id, name])) });
  };
  return (
    <Panel
      title={say('Guarded people who were opened all the same')}
      problem={problem}
      aside={
        <button
          type="button"
          className="button"
          onClick={() => read().catch((error: unknown) => setProblem(problemWords(error, say)))}
        >
          {say('Show who, and why')}
        </button>
      }
    >
      {found === null && (
        <p className="hint">
          {say(
            'Who looks at a guarded person without being of the team says why. That you looked here is in the log, too.',
          )}
        </p>
      )}
      {found?.rows.length === 0 && <p className="hint">{say('Nobody has.')}</p>}
      <ul className="account-rows">
        {found?.rows.map(({ person, account, reason, at }) => (
          <li key={`${person} ${account} ${at}`}>
            <span>
              <b>{found.names.get(account) ?? account.slice(0, 8)}</b>{' '}
              <span className="account-more">{new Date(at).toLocaleString(say.language)}</span>
              <span className="account-more">
                {reason ?? say('the person is erased, and the reason with them')}
              </span>
            </span>
            <code>{person.slice(0, 8)}</code>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
