import { useState, type FormEvent, type ReactNode } from 'react';
import { CopyButton } from '../../kit/interface/copy-button.tsx';
import { TextField } from '../../kit/interface/text-field.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { ask } from '../../subject/record/ask.ts';
import { ROLES, type Role } from '../../subject/record/contract.ts';
import { roleWords } from '../../subject/record/role-words.ts';
import { useSession } from '../../subject/record/session.ts';
import { Panel } from './panel.tsx';
import { useList } from './use-list.ts';

interface Accounts {
  accounts: readonly { id: string; name: string; login: string; roles: readonly Role[]; disabled: boolean }[];
}

/** Whose record it is, is needed of a person only; they are invited from their own page. */
const INVITED: readonly Role[] = ROLES.filter((role) => role !== 'person');

/** Who may log in and what they may do; new ones get an address by which they choose their passkey. */
export function AccountsPanel(): ReactNode {
  const say = useSay();
  const session = useSession();
  const { answer, problem, attempt } = useList<Accounts>('accounts');
  const [isOpen, setOpen] = useState(false);
  const [invitation, setInvitation] = useState<{ name: string; address: string } | null>(null);
  const own = session.is === 'in' ? session.account.id : '';
  return (
    <Panel
      title={say('Accounts')}
      problem={problem}
      aside={
        <button type="button" className="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say('Invite somebody')}
        </button>
      }
    >
      {isOpen && (
        <InviteForm
          onInvite={(body) =>
            attempt(async () => {
              const made = await ask<{ invitation: string }>('POST', 'accounts', body);
              setInvitation({ name: body.name, address: made.invitation });
              setOpen(false);
            })
          }
          onClose={() => setOpen(false)}
        />
      )}
      {invitation !== null && <Invitation {...invitation} onClose={() => setInvitation(null)} />}
      <ul className="account-rows">
        {answer?.accounts.map(({ id, name, login, roles, disabled }) => (
          <li key={id} className={disabled ? 'is-disabled' : ''}>
            <span>
              <b>{name}</b> <span className="account-more">{login}</span>
              <span className="account-more">
                {disabled ? say('closed') : say.list(roles.map((role) => roleWords(role, say)))}
              </span>
            </span>
            <span className="account-do">
              {!disabled && id !== own && (
                <button
                  type="button"
                  className="chip"
                  onClick={() =>
                    attempt(async () => {
                      const made = await ask<{ invitation: string }>('POST', `accounts/${id}/invitation`, {});
                      setInvitation({ name, address: made.invitation });
                    })
                  }
                >
                  {say('Invite anew')}
                </button>
              )}
              {id !== own && (
                <button
                  type="button"
                  className="chip"
                  onClick={() => attempt(() => ask('PATCH', `accounts/${id}`, { disabled: !disabled }))}
                >
                  {disabled ? say('Open again') : say('Close')}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Invitation({
  name,
  address,
  onClose,
}: {
  name: string;
  address: string;
  onClose: () => void;
}): ReactNode {
  const say = useSay();
  return (
    <div className="invitation" role="status">
      <p>
        {say(
          'Give this address to {name}, by a way that only they read. It works once, and it is shown only now.',
          {
            name,
          },
        )}
      </p>
      <code className="invitation-address">{address}</code>
      <p className="form-actions">
        <CopyButton text={() => address} />
        <button type="button" className="button" onClick={onClose}>
          {say('Close')}
        </button>
      </p>
    </div>
  );
}

interface Invited {
  name: string;
  login: string;
  roles: readonly Role[];
}

function InviteForm({
  onInvite,
  onClose,
}: {
  onInvite: (invited: Invited) => void;
  onClose: () => void;
}): ReactNode {
  const say = useSay();
  const [name, setName] = useState('');
  const [login, setLogin] = useState('');
  const [roles, setRoles] = useState<readonly Role[]>([]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onInvite({ name: name.trim(), login: login.trim(), roles });
  };
  return (
    <form className="account-form" onSubmit={submit} aria-label={say('Invite somebody')}>
      <div className="fields">
        <TextField label={say('Name')} value={name} onChange={setName} required />
        <TextField label={say('Login')} value={login} onChange={setLogin} required />
      </div>
      <fieldset className="account-roles">
        <legend>{say('May work as')}</legend>
        {INVITED.map((role) => (
          <label key={role}>
            <input
              type="checkbox"
              checked={roles.includes(role)}
              onChange={({ target }) =>
                setRoles(target.checked ? [...roles, role] : roles.filter((one) => one !== role))
              }
            />
            <span>
              <b>{roleWords(role, say)}</b> <RoleDoes role={role} />
            </span>
          </label>
        ))}
      </fieldset>
      <p className="form-actions">
        <button
          type="submit"
          className="button is-main"
          disabled={name.trim() === '' || login.trim() === '' || roles.length === 0}
        >
          {say('Make the invitation')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {say('Leave it')}
        </button>
      </p>
    </form>
  );
}

function RoleDoes({ role }: { role: Role }): ReactNode {
  const say = useSay();
  switch (role) {
    case 'administrator':
      return <span>{say('accounts, rules, log, backups; sees no person')}</span>;
    case 'clinician':
      return <span>{say('people, all of it')}</span>;
    case 'nurse':
      return <span>{say('people, but no decisions')}</span>;
    case 'researcher':
      return <span>{say('the registry and its files without names; sees no person')}</span>;
    case 'person':
      return null;
  }
}
