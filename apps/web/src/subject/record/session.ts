import { useSyncExternalStore } from 'react';
import { ask, changesProvenBy, NotReachable, Refusal } from './ask.ts';
import { screenBehindDoor } from '../state/door.ts';
import type { Account, Ways } from './contract.ts';

/** Who is here. */
export type Session =
  | { is: 'asking' }
  /** The page came from a folder: there is no record, and the workbench works alone in the browser. */
  | { is: 'alone' }
  | { is: 'out'; setup: boolean; ways: Ways }
  | { is: 'in'; account: Account }
  /** There is a record, and it does not answer now. */
  | { is: 'unreachable' };

/** Remembers that pages of this origin come with a record, for times when the server does not answer. */
const KEY = 'bifrons.record';

/** What the page was opened with that is good once. */
export interface Arrival {
  /** Tokens of the first start (`#/setup/…`) and of an invitation (`#/invitation/…`). */
  setup?: string;
  invitation?: string;
  /** The ticket of what a launch has read (`#/import?read=…`). */
  read?: string;
  /** A launch that waits for the login (`#/login?next=…`). */
  next?: string;
}

function arrival(hash: string): Arrival {
  const [, tokenOf, token] = /^#\/(setup|invitation)\/([\w-]+)/.exec(hash) ?? [];
  if (tokenOf !== undefined) return { [tokenOf]: token };
  const [screen, search] = hash.split('?');
  const asked = new URLSearchParams(search);
  const [read, next] = [asked.get('read'), asked.get('next')];
  if (screen === '#/import' && read !== null) return { read };
  // Nobody is led to another address than that of a launch.
  if (screen === '#/login' && next?.startsWith('/smart/launch?') === true) return { next };
  return {};
}
export const arrivedWith = arrival(location.hash);
// It does not stay in the address, where others may read it.
if (Object.keys(arrivedWith).length > 0)
  history.replaceState(null, '', arrivedWith.read === undefined ? '#/login' : '#/import');

export const arrivedAtHome = /^#?\/?$/.test(location.hash);

/** Whether this origin has been seen with a record. */
export const isRecordKnown = (): boolean => localStorage.getItem(KEY) !== null;

let session: Session = { is: 'asking' };
const listeners = new Set<() => void>();

function become(next: Session): void {
  session = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Who is here: `const session = useSession()`. */
export const useSession = (): Session => useSyncExternalStore(subscribe, currentSession);

export function currentSession(): Session {
  return session;
}

/** Where somebody begins who has opened the page and no screen of it. */
export function firstScreen(): string {
  switch (session.is) {
    case 'out':
      return '/login';
    case 'in': {
      const { roles } = session.account;
      if (roles.includes('clinician') || roles.includes('nurse')) return '/people';
      return roles.includes('person') ? '/years' : roles.includes('researcher') ? '/registry' : '/account';
    }
    default:
      return screenBehindDoor();
  }
}

interface Me {
  account: Account;
  csrf: string;
}

let firstLook: Promise<Session> | null = null;

/** The first answer, asked for once. */
export const firstLookAround = (): Promise<Session> => (firstLook ??= lookAround());

/** Asks who is here. A page from a folder gets something else than an answer of ours, and is alone. */
export async function lookAround(): Promise<Session> {
  try {
    const { account, csrf } = await ask<Me>('GET', 'me');
    changesProvenBy(csrf);
    localStorage.setItem(KEY, 'yes');
    become({ is: 'in', account });
  } catch (problem) {
    become(withoutAccount(problem));
  }
  return session;
}

function withoutAccount(problem: unknown): Session {
  if (problem instanceof Refusal && problem.status === 401) {
    const { setup, ways } = problem.answer as { setup: boolean; ways: Ways };
    localStorage.setItem(KEY, 'yes');
    return { is: 'out', setup, ways };
  }
  return isRecordKnown() && problem instanceof NotReachable ? { is: 'unreachable' } : { is: 'alone' };
}
