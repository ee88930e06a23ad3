import { phrase } from '@bifrons/language';
import { Fault } from '../http/fault.js';

const FAILURES = 5;
const MINUTES = 15;
const MOST = 10_000;

/**
 * Slows down who guesses the password of one login, from however many addresses: after five failures in a quarter of an hour it
 * waits. It counts logins that do not exist, too, so that the answer does not tell which do. A passkey is not slowed down.
 */
export function openThrottle(now: () => number = Date.now) {
  const failures = new Map<string, { n: number; readonly endsAt: number }>();
  const current = (login: string) => {
    const found = failures.get(login);
    if (found !== undefined && found.endsAt > now()) return found;
    failures.delete(login);
    return undefined;
  };
  return {
    /** @throws Fault 429 */
    check(login: string): void {
      if ((current(login)?.n ?? 0) >= FAILURES)
        throw new Fault(
          429,
          'too-many',
          phrase(
            'Too many failed logins. Wait {minutes} minutes, log in with a passkey, or ask an administrator for a new invitation.',
            { minutes: MINUTES },
          ),
        );
    },
    failed(login: string): void {
      const found = current(login);
      if (found !== undefined) found.n++;
      else {
        if (failures.size >= MOST) failures.delete(failures.keys().next().value!);
        failures.set(login, { n: 1, endsAt: now() + MINUTES * 60_000 });
      }
    },
    succeeded(login: string): void {
      failures.delete(login);
    },
  };
}
