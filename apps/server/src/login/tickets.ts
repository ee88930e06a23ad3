import { randomBytes } from 'node:crypto';
import { phrase } from '@bifrons/language';
import { Fault } from '../http/fault.js';

/** More logins than this are never under way at once; an attacker's are forgotten first. */
const MOST = 10_000;

/** What is told of a ticket that is used, or over. */
export const tooLate = (): Fault =>
  new Fault(400, 'ticket', phrase('That took longer than five minutes, or was done already. Begin again.'));

/**
 * What is kept between the two calls of a login: a challenge, a name. A ticket is used once, within five minutes. They live in
 * this process: one server per record.
 */
export function openTickets<T>(minutes = 5) {
  const open = new Map<string, { readonly value: T; readonly endsAt: number }>();
  return {
    give(value: T, ticket = randomBytes(24).toString('base64url')): string {
      if (open.size >= MOST) open.delete(open.keys().next().value!);
      open.set(ticket, { value, endsAt: Date.now() + minutes * 60_000 });
      return ticket;
    },
    take(ticket: string): T | undefined {
      const found = open.get(ticket);
      open.delete(ticket);
      return found !== undefined && found.endsAt > Date.now() ? found.value : undefined;
    },
  };
}
