import { phrase } from '@bifrons/language';
import type { FastifyInstance } from 'fastify';
import { Fault } from './fault.js';

/** Where browsers find this server. */
export interface Site {
  /** Such as `http://localhost:4180` or `https://bifrons.clinic.example`. */
  readonly origin: string;
  /** The name that passkeys are bound to. */
  readonly name: string;
  /** Over TLS, by this server or by the proxy before it. */
  readonly secure: boolean;
  /** What a request's `host` may be. */
  readonly hosts: ReadonlySet<string>;
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

export function siteOf(origin: string, port: number): Site {
  const { hostname, host, protocol } = new URL(origin);
  return {
    origin: new URL(origin).origin,
    name: hostname,
    secure: protocol === 'https:',
    hosts: new Set([host, ...LOOPBACK.map((name) => `${name}:${port}`)]),
  };
}

const CHANGES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
/** Whether a request may change something. */
export const changes = (method: string): boolean => CHANGES.has(method);

/**
 * Answers only under this site's own names (another name that resolves to this machine is somebody's trick), and lets only its
 * own pages change anything. A page opened by number is sent to the name: passkeys and cookies belong to it.
 */
export function keepToSite(app: FastifyInstance, site: () => Site): void {
  app.addHook('onRequest', async (request, reply) => {
    const { origin, hosts } = site();
    // Probes of the machinery around us come under any name.
    if (request.url === '/health' || request.url === '/metrics') return;
    if (!hosts.has(request.headers.host ?? ''))
      throw new Fault(421, 'other-name', phrase('This server answers under {origin} only.', { origin }));
    if (request.method === 'GET' && request.headers['sec-fetch-dest'] === 'document') {
      const own = new URL(origin).host;
      if (request.headers.host !== own && !request.url.startsWith('//'))
        return reply.redirect(`${origin}${request.url}`, 302);
    }
    // Electronic records call these from their own pages; no cookie counts there, only the token that is sent along.
    if (!changes(request.method) || request.url.startsWith('/cds-services/')) return;
    const from = request.headers.origin;
    const fetched = request.headers['sec-fetch-site'];
    if ((from !== undefined && from !== origin) || (fetched !== undefined && fetched !== 'same-origin'))
      throw new Fault(
        403,
        'other-origin',
        phrase('Only pages of {origin} may change anything here.', { origin }),
      );
  });
}
