import { useLocation } from 'wouter';
import { useEffect, useState, type FormEvent, type ReactNode } from 'react';
import { EmptyState } from '../../kit/interface/empty-state.tsx';
import { ScreenHead } from '../../kit/interface/screen-head.tsx';
import { TextField } from '../../kit/interface/text-field.tsx';
import { useSay } from '../../kit/language/say-context.tsx';
import { ask } from '../../subject/record/ask.ts';
import type { Ways } from '../../subject/record/contract.ts';
import {
  hasPasskeys,
  makePasskey,
  provePasskey,
  type PasskeyQuestion,
} from '../../subject/record/passkey.ts';
import { problemWords } from '../../subject/record/problem-words.ts';
import { arrivedWith, firstScreen, lookAround, useSession } from '../../subject/record/session.ts';
import { TwoFaces } from './two-faces.tsx';
import './login.css';

/** The way in: the first start, an invitation, or a login. */
export function LoginScreen(): ReactNode {
  const say = useSay();
  const session = useSession();
  const [, navigate] = useLocation();
  const isInvited = arrivedWith.invitation !== undefined;
  useEffect(() => {
    if (session.is !== 'in') return;
    const { next } = arrivedWith;
    if (next === undefined) navigate(firstScreen(), { replace: true });
    else location.replace(next);
  }, [session]);
  if (session.is === 'alone')
    return (
      <>
        <ScreenHead title={say('Log in')} />
        <EmptyState title={say('There is no record behind this page')}>
          <p>{say('The workbench works alone in this browser. A clinic starts it with: bifrons serve')}</p>
        </EmptyState>
      </>
    );
  if (session.is !== 'out')
    return (
      <>
        <ScreenHead title={say('Log in')} />
        <p className="hint" role="status">
          {say('Opening …')}
        </p>
      </>
    );
  const { setup, ways } = session;
  const title = setup ? say('Set up this clinic') : isInvited ? say('Welcome') : say('Log in');
  return (
    <>
      <ScreenHead title={title} />
      <div className="login">
        <section className="panel login-form" aria-label={title}>
          {setup ? <FirstStart /> : isInvited ? <Invitation /> : <Login ways={ways} />}
        </section>
        <TwoFaces />
      </div>
    </>
  );
}

/** What one form does at a time: whether it is busy, and why it did not work. */
function useStep(): { busy: boolean; problem: string | null; step: (run: () => Promise<void>) => void } {
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const step = (run: () => Promise<void>): void => {
    setBusy(true);
    setProblem(null);
    run()
      .then(lookAround)
      .catch((error: unknown) => setProblem(problemWords(error, say)))
      .finally(() => setBusy(false));
  };
  return { busy, problem, step };
}

const withoutReload =
  (run: () => void) =>
  (event: FormEvent): void => {
    event.preventDefault();
    run();
  };

function FirstStart(): ReactNode {
  const say = useSay();
  const { busy, problem, step } = useStep();
  const [token, setToken] = useState(arrivedWith.setup ?? '');
  const [organisation, setOrganisation] = useState('');
  const [name, setName] = useState('');
  const [login, setLogin] = useState('');
  const begin = (): Promise<PasskeyQuestion> =>
    ask('POST', 'setup/begin', { token: token.trim(), organisation, name, login });
  const finish = (body: object): Promise<void> => ask('POST', 'setup/finish', body);
  const ready = [token, organisation, name, login].every((text) => text.trim() !== '');
  return (
    <>
      <p>
        {say(
          'You are the first here. The account that you make now is the administrator’s and a clinician’s; it invites all others.',
        )}
      </p>
      <div className="fields">
        <TextField
          label={say('Token')}
          value={token}
          onChange={setToken}
          hint={say('The server printed it when it started.')}
        />
        <TextField
          label={say('Name of the clinic')}
          value={organisation}
          onChange={setOrganisation}
          autoComplete="organization"
        />
        <TextField label={say('Your name')} value={name} onChange={setName} autoComplete="name" />
        <TextField
          label={say('Login')}
          value={login}
          onChange={setLogin}
          autoComplete="username"
          hint={say('A short name or your e-mail address')}
        />
      </div>
      <ProveYourself
        ready={ready}
        busy={busy}
        problem={problem}
        onPasskey={() =>
          step(async () => {
            const question = await begin();
            await finish({ ticket: question.ticket, passkey: await makePasskey(question) });
          })
        }
        onPassword={(password) => step(async () => finish({ ticket: (await begin()).ticket, password }))}
      />
    </>
  );
}

type InvitationQuestion = PasskeyQuestion & { name?: string; login?: string };

function Invitation(): ReactNode {
  const say = useSay();
  const { busy, problem, step } = useStep();
  const token = arrivedWith.invitation;
  const [question, setQuestion] = useState<InvitationQuestion | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => {
    ask<InvitationQuestion>('POST', 'invitation/begin', { token }).then(setQuestion, (error: unknown) =>
      setRefused(problemWords(error, say)),
    );
  }, []);
  const finish = async (body: object): Promise<void> => {
    await ask('POST', 'invitation/finish', body);
    delete arrivedWith.invitation;
  };
  if (refused !== null)
    return (
      <>
        <p className="failure" role="alert">
          {refused}
        </p>
        <p>{say('An invitation works once and for a few days. Please ask for a new one.')}</p>
      </>
    );
  return (
    <>
      <p>
        {question?.name === undefined
          ? say('You are invited. Choose how you log in from now on.')
          : say('You are invited, {name}. Choose how you log in from now on.', { name: question.name })}
      </p>
      <ProveYourself
        ready={question !== null}
        busy={busy}
        problem={problem}
        onPasskey={() =>
          step(async () => finish({ ticket: question!.ticket, passkey: await makePasskey(question!) }))
        }
        onPassword={(password) => step(() => finish({ ticket: question!.ticket, password }))}
      />
    </>
  );
}

interface ProveYourselfProps {
  ready: boolean;
  busy: boolean;
  problem: string | null;
  onPasskey: () => void;
  onPassword: (password: string) => void;
}

/** A passkey; a password where there can be none. */
function ProveYourself({ ready, busy, problem, onPasskey, onPassword }: ProveYourselfProps): ReactNode {
  const say = useSay();
  const can = hasPasskeys();
  const [byPassword, setByPassword] = useState(!can);
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const different = again !== '' && again !== password;
  return (
    <>
      {problem !== null && (
        <p className="failure" role="alert">
          {problem}
        </p>
      )}
      {byPassword ? (
        <form
          className="login-password"
          onSubmit={withoutReload(() => ready && !different && onPassword(password))}
        >
          <div className="fields">
            <TextField
              label={say('Password')}
              type="password"
              value={password}
              onChange={setPassword}
              autoComplete="new-password"
              hint={say('At least 12 characters; several words are easier to remember')}
            />
            <TextField
              label={say('The same again')}
              type="password"
              value={again}
              onChange={setAgain}
              autoComplete="new-password"
              error={different ? say('The two are different.') : null}
            />
          </div>
          <p className="form-actions">
            <button
              type="submit"
              className="button is-main"
              disabled={!ready || busy || password === '' || again !== password}
            >
              {say('Go on with this password')}
            </button>
            {can && (
              <button type="button" className="button" onClick={() => setByPassword(false)}>
                {say('Rather a passkey')}
              </button>
            )}
          </p>
        </form>
      ) : (
        <>
          <p className="form-actions">
            <button type="button" className="button is-main" disabled={!ready || busy} onClick={onPasskey}>
              {say('Make a passkey')}
            </button>
            <button type="button" className="button" onClick={() => setByPassword(true)}>
              {say('Use a password instead')}
            </button>
          </p>
          <p className="hint">
            {say(
              'A passkey stays on this machine, telephone or security key and is unlocked by your finger, face or code. Nobody can guess or fish it.',
            )}
          </p>
        </>
      )}
    </>
  );
}

const afterwards = (next: string | undefined): string =>
  next === undefined ? '' : `?next=${encodeURIComponent(next)}`;

function Login({ ways }: { ways: Ways }): ReactNode {
  const say = useSay();
  const { busy, problem, step } = useStep();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const can = ways.passkey && hasPasskeys();
  return (
    <>
      {problem !== null && (
        <p className="failure" role="alert">
          {problem}
        </p>
      )}
      {arrivedWith.next !== undefined && (
        <p className="login-next">
          {say('An electronic record wants to open a person here. Log in, and it goes on by itself.')}
        </p>
      )}
      <div className="login-ways">
        {can && (
          <button
            type="button"
            className="button is-main"
            disabled={busy}
            onClick={() =>
              step(async () => {
                const question = await ask<PasskeyQuestion>('POST', 'login/passkey/options', {});
                await ask('POST', 'login/passkey', {
                  ticket: question.ticket,
                  passkey: await provePasskey(question),
                });
              })
            }
          >
            {say('Log in with a passkey')}
          </button>
        )}
        {ways.oidc !== null && (
          <a className="button" href={`./api/login/oidc${afterwards(arrivedWith.next)}`}>
            {say('Log in with {issuer}', { issuer: ways.oidc })}
          </a>
        )}
      </div>
      {ways.password && (
        <details className="login-password" open={!can}>
          <summary>{say('With a password')}</summary>
          <form
            onSubmit={withoutReload(() => step(() => ask('POST', 'login/password', { login, password })))}
          >
            <div className="fields">
              <TextField label={say('Login')} value={login} onChange={setLogin} autoComplete="username" />
              <TextField
                label={say('Password')}
                type="password"
                value={password}
                onChange={setPassword}
                autoComplete="current-password"
              />
            </div>
            <p className="form-actions">
              <button
                type="submit"
                className="button"
                disabled={busy || login.trim() === '' || password === ''}
              >
                {say('Log in')}
              </button>
            </p>
          </form>
        </details>
      )}
      <p className="hint">
        {say('Lost your passkey or password? An administrator of your clinic invites you anew.')}
      </p>
    </>
  );
}
