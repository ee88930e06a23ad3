import type { FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '../house.js';
import type { Site } from '../http/site.js';
import { findSession } from './sessions.js';
import type { Who } from './who.js';

/** `__Host-`: of this host alone, over TLS alone, for all its paths (RFC 6265bis). */
const nameOn = ({ secure }: Site): string => (secure ? '__Host-bifrons' : 'bifrons');

/** `lax`, so that a link in a letter opens the record; what changes anything carries a token as well. */
const kind = ({ secure }: Site) => ({ path: '/', httpOnly: true, secure, sameSite: 'lax' }) as const;

export const whoAsksIn =
  ({ database, site }: Pick<House, 'database' | 'site'>) =>
  async (request: FastifyRequest): Promise<Who | null> => {
    const token = tokenOf(request, site());
    return token === undefined ? null : findSession(database, token);
  };

export const tokenOf = (request: FastifyRequest, site: Site): string | undefined =>
  request.cookies[nameOn(site)];

export const giveCookie = (reply: FastifyReply, site: Site, token: string): FastifyReply =>
  reply.setCookie(nameOn(site), token, kind(site));

export const takeCookie = (reply: FastifyReply, site: Site): FastifyReply =>
  reply.clearCookie(nameOn(site), kind(site));
