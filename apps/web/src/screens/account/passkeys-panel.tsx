import { useState, type ReactNode } from 'react';
import { TextField } from '../../kit/interface/text-field.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { ask } from '../../subject/record/ask.ts';
import { hasPasskeys, makePasskey, type PasskeyQuestion } from '../../subject/record/passkey.ts';
import { Panel } from './panel.tsx';
import { useList } from './use-list.ts';

interface Passkeys {
  passkeys: readonly { id: string; name: string }[];
  password: boolean;
}

/** How one logs in: passkeys, and whether there is a password. */
export function PasskeysPanel(): ReactNode {
  const say = useSay();
  const { answer, problem, attempt } = useList<Passkeys>('account/passkeys');
  const [name, setName] = useState('');
  const [isPassword, setIsPassword] = useState(false);
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const add = async (): Promise<void> => {
    const question = await ask<PasskeyQuestion>('POST', 'account/passkeys/begin', {});
    const passkey = await makePasskey(question);
    await ask('POST', 'account/passkeys/finish', {
      ticket: question.ticket,
      passkey,
      ...(name.trim() === '' ? {} : { name: name.trim() }),
    });
    setName('');
  };
  return (
    <Panel title={say('How you log in')} problem={problem}>
      <ul className="account-rows">
        {answer?.passkeys.map((one) => (
          <li key={one.id}>
            <span>{one.name || say('passkey')}</span>
            <button
              type="button"
              className="chip"
              onClick={() => attempt(() => ask('DELETE', `account/passkeys/${encodeURIComponent(one.id)}`))}
            >
              {say('Remove')}
            </button>
          </li>
        ))}
        {answer?.password === true && (
          <li>
            <span>{say('password')}</span>
          </li>
        )}
      </ul>
      {hasPasskeys() && (
        <div className="account-add">
          <TextField
            label={say('Name of another passkey')}
            value={name}
            onChange={setName}
            placeholder={say('telephone, key, ward computer')}
          />
          <button type="button" className="button" onClick={() => attempt(add)}>
            {say('Add a passkey')}
          </button>
        </div>
      )}
      <details open={isPassword} onToggle={({ currentTarget }) => setIsPassword(currentTarget.open)}>
        <summary>{answer?.password === true ? say('Change the password') : say('Add a password')}</summary>
        <div className="account-add">
          {answer?.password === true && (
            <TextField
              label={say('Current password')}
              type="password"
              value={current}
              onChange={setCurrent}
              autoComplete="current-password"
            />
          )}
          <TextField
            label={say('New password')}
            type="password"
            value={password}
            onChange={setPassword}
            autoComplete="new-password"
          />
          <button
            type="button"
            className="button"
            disabled={password === ''}
            onClick={() =>
              attempt(async () => {
                await ask('POST', 'account/password', {
                  ...(answer?.password === true ? { current } : {}),
                  password,
                });
                setCurrent('');
                setPassword('');
                setIsPassword(false);
              })
            }
          >
            {say('Save')}
          </button>
        </div>
      </details>
    </Panel>
  );
}
