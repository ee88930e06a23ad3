import type { ReactNode } from 'react';
import { useSay } from '../../kit/language/say-context.tsx';
import { ask } from '../../subject/record/ask.ts';
import { Panel } from './panel.tsx';
import { useList } from './use-list.ts';

interface Sessions {
  sessions: readonly {
    id: string;
    account: string;
    madeAt: string;
    seenAt: string;
    agent: string;
    own: boolean;
  }[];
}

/** Where one is logged in; each can be ended from here. */
export function SessionsPanel(): ReactNode {
  const say = useSay();
  const { answer, problem, attempt } = useList<Sessions>('sessions');
  const when = (time: string): string => new Date(time).toLocaleString(say.language);
  return (
    <Panel title={say('Where you are logged in')} problem={problem}>
      <ul className="account-rows">
        {answer?.sessions.map(({ id, agent, madeAt, seenAt, own }) => (
          <li key={id}>
            <span>
              <b>{own ? say('here') : browserOf(agent)}</b>
              <span className="account-more">
                {say('since {begun}, last seen {seen}', { begun: when(madeAt), seen: when(seenAt) })}
              </span>
            </span>
            {!own && (
              <button
                type="button"
                className="chip"
                onClick={() => attempt(() => ask('DELETE', `sessions/${id}`))}
              >
                {say('End it')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** The names of a browser and a system in what it says of itself. */
function browserOf(agent: string): string {
  const browser =
    /(Edg|Firefox|OPR|Chrome|Safari)\//.exec(agent)?.[1]?.replace('Edg', 'Edge') ?? agent.slice(0, 40);
  const system = /(Windows|Mac OS X|Android|iPhone|iPad|Linux)/.exec(agent)?.[1] ?? '';
  return [browser, system].filter((part) => part !== '').join(', ');
}
