import { randomUUID } from 'node:crypto';
import { ROLES, type Role } from '@bifrons/record';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser, enrol, setUp, startServer, type TestServer } from '../server.fixture.js';
import { accessTo, guard } from './guard.js';
import { ACCESS } from './table.js';

let server: TestServer;
let administrator: Browser;
beforeAll(async () => {
  server = await startServer();
  administrator = await setUp(server);
});
afterAll(() => server.close());

/** Of the router itself: OpenAPI is made from it. */
async function routesServed(): Promise<string[]> {
  const { body } = await administrator.call('GET', '/openapi.json');
  return Object.entries(body.paths as Record<string, object>).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
  );
}
/** Served, but not described. */
const HIDDEN = [
  'GET /*',
  'GET /metrics',
  'GET /openapi.json',
  ...['', '/:id', '/:id/feedback'].map((rest) => `OPTIONS /cds-services${rest}`),
];

it('serves what is in the table of access, all of it, and nothing else', async () => {
  expect([...(await routesServed()), ...HIDDEN].sort()).toEqual(Object.keys(ACCESS).sort());
});

it('does not register a route that is not in the table', async () => {
  const app = Fastify();
  guard(app, async () => null);
  expect(() => app.get('/api/everything', () => 'all of it')).toThrow('no entry in access/table.ts');
  await app.close();
});

describe('each role', () => {
  const call = async (browser: Browser, route: string) => {
    const [method, path] = route.split(' ') as [string, string];
    const { status, body } = await browser.call(
      method,
      path.replace(/:(\w+)/g, (_, name: string) => (name === 'name' ? 'oidc' : randomUUID())),
      method === 'GET' ? undefined : {},
    );
    return { route, status, code: body.error?.code as string | undefined };
  };
  const answers = async (browser: Browser) => {
    const routes = (await routesServed()).filter((route) => route !== 'POST /api/logout');
    const found = [];
    for (const route of [...routes, 'POST /api/logout']) found.push(await call(browser, route));
    return found;
  };
  const allowed = (role: Role | null, route: string): boolean => {
    const [method, path] = route.split(' ') as [string, string];
    const access = accessTo(method, path)!;
    return access === 'anyone' || (role !== null && (access === 'logged-in' || access.includes(role)));
  };

  it('is nobody before logging in', async () => {
    for (const { route, status, code } of await answers(new Browser(server.url)))
      if (!allowed(null, route)) expect([route, status, code]).toEqual([route, 401, 'not-logged-in']);
      else expect([route, code]).not.toEqual([route, 'not-allowed']);
  });

  it.each(ROLES)('%s reaches its own routes and no other', async (role) => {
    const person =
      role === 'person'
        ? ((
            await administrator.call('POST', '/api/persons', {
              identity: { name: { family: 'Own', given: 'Olga' }, numbers: [] },
            })
          ).body.id as string)
        : undefined;
    const browser = await enrol(administrator, `only-${role}`, [role], person);
    for (const { route, status, code } of await answers(browser))
      if (!allowed(role, route)) expect([route, status, code]).toEqual([route, 403, 'not-allowed']);
      else {
        expect([route, code]).not.toEqual([route, 'not-logged-in']);
        // What an administrator of no clinic asks of a person is for the database to refuse.
        expect([route, status < 500]).toEqual([route, true]);
      }
  });
});
