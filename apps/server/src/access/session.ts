import { createHmac } from 'node:crypto';
import {
  endSession,
  findSession,
  memberOf,
  startSession,
  type Account,
  type ClinicRecord,
  type SessionLimits,
} from '@bifrons/record';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '../house.js';
import type { Site } from '../http/site.js';
import type { Who } from './who.js';

/** OWASP ASVS 4.0, 3.3: of a session that rests, and of one however much it is used. */
export const SESSION_LIMITS: SessionLimits = { idleMinutes: 30, absoluteHours: 12 };

/** `__Host-`: of this host alone, over TLS alone, for all its paths (RFC 6265bis). */
const nameOn = ({ secure }: Site): string => (secure ? '__Host-bifrons' : 'bifrons');
/** `lax`, so that a link in a letter opens the record; what changes anything carries a token as well. */
const kind = ({ secure }: Site) => ({ path: '/', httpOnly: true, secure, sameSite: 'lax' }) as const;

/** Finds who is logged in by the cookie of a request. */
export const whoAsksIn =
  ({ record, site }: Pick<House, 'record' | 'site'>) =>
  async (request: FastifyRequest): Promise<Who | null> => {
    const token = request.cookies[nameOn(site())];
    if (token === undefined || token.length > 100) return null;
    const found = await findSession(record, token, SESSION_LIMITS);
    return found === undefined ? null : { ...found, member: memberOf(found.account), csrf: csrfOf(token) };
  };

/** The header token of a session: bound to it, and of no use to find it. */
const csrfOf = (token: string): string => createHmac('sha256', token).update('csrf').digest('base64url');

/** Logs in: a new session with a new cookie, whatever the browser had before, which ends. */
export async function logIn(
  house: Pick<House, 'record' | 'site'>,
  request: FastifyRequest,
  reply: FastifyReply,
  account: Account,
  way: Parameters<typeof startSession>[2]['way'],
): Promise<Who> {
  const before = await whoAsksIn(house)(request);
  if (before !== null) await endQuietly(house.record, before);
  const { session, token } = await startSession(house.record, account, {
    agent: request.headers['user-agent'] ?? '',
    way,
  });
  const site = house.site();
  reply.setCookie(nameOn(site), token, kind(site));
  return { session, account, member: memberOf(account), csrf: csrfOf(token) };
}

export async function logOut(
  house: Pick<House, 'record' | 'site'>,
  reply: FastifyReply,
  who: Who,
): Promise<void> {
  await endSession(house.record, who.member, who.session.id);
  const site = house.site();
  reply.clearCookie(nameOn(site), kind(site));
}

const endQuietly = (record: ClinicRecord, { member, session }: Who): Promise<void> =>
  endSession(record, member, session.id);
