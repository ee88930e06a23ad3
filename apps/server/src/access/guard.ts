import { timingSafeEqual } from 'node:crypto';
import { phrase } from '@bifrons/language';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Fault } from '../http/fault.js';
import { changes } from '../http/site.js';
import { ACCESS, type Access } from './table.js';
import type { Who } from './who.js';

/**
 * Deny by default. A route without an entry in the table of access does not register; whoever is not in the entry of a route does
 * not reach it; a call that changes something needs the token of its session.
 *
 * @param whoAsks finds who is logged in by the request's cookie
 */
export function guard(app: FastifyInstance, whoAsks: (request: FastifyRequest) => Promise<Who | null>): void {
  app.decorateRequest('who', null);
  app.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat())
      if (accessTo(one, url) === undefined)
        throw new Error(`${one} ${url} has no entry in access/table.ts, so it is nobody's to call`);
  });
  app.addHook('onRequest', async (request) => {
    const { url } = request.routeOptions;
    // No route: the answer is 404, whoever asks.
    if (url === undefined) return;
    const access = accessTo(request.method, url);
    if (access === 'anyone') return;
    const who = await whoAsks(request);
    if (who === null) throw new Fault(401, 'not-logged-in', phrase('Log in first.'));
    if (access !== 'logged-in' && !access?.some((role) => who.account.roles.includes(role)))
      throw new Fault(403, 'not-allowed', phrase('This is not for your role.'));
    if (changes(request.method) && !sameText(request.headers['x-csrf'], who.csrf))
      throw new Fault(403, 'csrf', phrase('The header x-csrf is missing or old. Reload the page.'));
    request.who = who;
  });
}

export const accessTo = (method: string, url: string): Access | undefined => {
  const key = `${method === 'HEAD' ? 'GET' : method} ${url}`;
  return Object.hasOwn(ACCESS, key) ? ACCESS[key] : undefined;
};

/** Compares secrets in a time that does not tell where they differ. */
export function sameText(given: unknown, known: string): boolean {
  if (typeof given !== 'string') return false;
  const [a, b] = [Buffer.from(given), Buffer.from(known)];
  return a.length === b.length && timingSafeEqual(a, b);
}
