import { useEffect, useSyncExternalStore } from 'react';
import { ask, Refusal } from '../../subject/record/ask.ts';
import { arrivedWith, useSession } from '../../subject/record/session.ts';

/** What a launch has brought from an electronic record, as `GET /api/imports/:ticket` gives it. */
export interface Brought {
  /** Base address of its FHIR server. */
  from: string;
  /** Who it is about, as references name them. */
  person: string;
  /** Bundles and resources. */
  pages: readonly unknown[];
  /** What could not be read, and why in words. */
  missing: readonly { type: string; why: string }[];
}

type State =
  | { is: 'nothing' }
  | { is: 'asking' }
  | { is: 'there'; brought: Brought; account: string }
  /** `code`: what the server calls it; null where it did not answer. */
  | { is: 'failed'; problem: unknown; code: string | null };

// The ticket is good once: what it brought stays for as long as the page is open, wherever one goes in it meanwhile.
let state: State = { is: 'nothing' };
const listeners = new Set<() => void>();
const become = (next: State): void => {
  state = next;
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

async function take(ticket: string, account: string): Promise<void> {
  become({ is: 'asking' });
  try {
    const brought = await ask<Brought>('GET', `imports/${encodeURIComponent(ticket)}`);
    delete arrivedWith.read;
    become({ is: 'there', brought, account });
  } catch (problem) {
    // What the server has answered, it has forgotten; where it did not answer the ticket is still good.
    if (problem instanceof Refusal) delete arrivedWith.read;
    become({ is: 'failed', problem, code: problem instanceof Refusal ? codeIn(problem) : null });
  }
}

function codeIn({ answer }: Refusal): string | null {
  const { error } = (answer ?? {}) as { error?: { code?: unknown } };
  return typeof error?.code === 'string' ? error.code : null;
}

export interface BroughtInUse {
  state: State;
  /** Asks once more, where the server did not answer. */
  again: () => void;
  /** It was taken, or is not wanted. */
  drop: () => void;
}

/** What the launch that led here has brought. */
export function useBrought(): BroughtInUse {
  const session = useSession();
  const now = useSyncExternalStore(subscribe, () => state);
  const account = session.is === 'in' ? session.account.id : null;
  const again = (): void => {
    if (account !== null && arrivedWith.read !== undefined) void take(arrivedWith.read, account);
  };
  useEffect(() => {
    if (state.is === 'nothing') again();
    // What was read is for who launched, and for nobody who logs in after them.
    if (state.is === 'there' && session.is !== 'unreachable' && state.account !== account)
      become({ is: 'nothing' });
  }, [account, session.is]);
  return { state: now, again, drop: () => become({ is: 'nothing' }) };
}
