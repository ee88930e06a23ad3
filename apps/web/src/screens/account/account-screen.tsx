import type { ReactNode } from 'react';
import { ScreenHead } from '../../kit/interface/screen-head.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { roleWords } from '../../subject/record/role-words.ts';
import { useSession } from '../../subject/record/session.ts';
import { AccountsPanel } from './accounts-panel.tsx';
import { AuditPanel } from './audit-panel.tsx';
import { GlassPanel } from './glass-panel.tsx';
import { LogOut } from './log-out.tsx';
import { MachinePanel } from './machine-panel.tsx';
import { PasskeysPanel } from './passkeys-panel.tsx';
import { SessionsPanel } from './sessions-panel.tsx';
import { SettingsPanel } from './settings-panel.tsx';
import './account.css';

/** One's own account, and what is kept on this machine; for administrators, the accounts and rules of the clinic. */
export function AccountScreen(): ReactNode {
  const say = useSay();
  const session = useSession();
  if (session.is !== 'in')
    return (
      <div className="account-screen">
        <ScreenHead title={say('This machine')} lead={say('What is kept here, and how it is taken away')} />
        <MachinePanel />
      </div>
    );
  const { name, roles, organisation } = session.account;
  return (
    <div className="account-screen">
      <ScreenHead
        title={say('Account')}
        lead={say('{name}, {roles} at {clinic}', {
          name,
          roles: say.list(roles.map((role) => roleWords(role, say))),
          clinic: organisation.name,
        })}
      >
        <LogOut />
      </ScreenHead>
      <div className="account-columns">
        <PasskeysPanel />
        <SessionsPanel />
      </div>
      {roles.includes('administrator') && (
        <>
          <AccountsPanel />
          <SettingsPanel />
          <GlassPanel />
          <AuditPanel />
        </>
      )}
      <MachinePanel />
    </div>
  );
}
