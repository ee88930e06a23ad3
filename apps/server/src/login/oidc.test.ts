import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
// @ts-expect-error it brings no types
import { Provider } from 'oidc-provider';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Browser, enrol, setUp, startServer, type TestServer } from '../server.fixture.js';

let server: TestServer;
let administrator: Browser;
let issuer: string;
let issuing: Server;
/** Whether the issuer says that it has checked an address. */
let verified = true;

beforeAll(async () => {
  server = await startServer();
  administrator = await setUp(server);
  await enrol(administrator, 'nina@clinic.example', ['nurse']);
  await enrol(administrator, 'norma@clinic.example', ['nurse']);
  issuing = createServer();
  await new Promise<void>((ready) => issuing.listen(0, '127.0.0.1', ready));
  issuer = `http://127.0.0.1:${(issuing.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'bifrons',
        client_secret: 's'.repeat(40),
        redirect_uris: [`${server.url}/api/login/oidc/callback`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: true } },
    cookies: { keys: ['of the test'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    findAccount: (_context: unknown, sub: string) => ({
      accountId: sub,
      claims: () => ({ sub, email: `${sub.split('-')[0]}@clinic.example`, email_verified: verified }),
    }),
  });
  issuing.on('request', provider.callback() as never);
  const put = await administrator.call('PUT', '/api/settings/oidc', {
    name: 'The hospital',
    issuer,
    clientId: 'bifrons',
    clientSecret: 's'.repeat(40),
  });
  if (put.status !== 204) throw new Error(JSON.stringify(put.body));
});
afterAll(async () => {
  issuing.close();
  await server.close();
});

/** Goes to the issuer, logs in there as `sub`, and stops at the address to come back to. */
async function throughIssuer(browser: Browser, sub: string, next = ''): Promise<string> {
  const begun = await browser.call('GET', `/api/login/oidc${next}`);
  expect(begun.status).toBe(302);
  const there = new Browser(issuer);
  let url = begun.headers.get('location')!;
  for (let hop = 0; hop < 12 && !url.startsWith(server.url); hop++) {
    const page = await there.call('GET', url);
    const location = page.headers.get('location');
    if (location !== null) url = new URL(location, issuer).href;
    else {
      const html = page.body as string;
      const prompt = /name="prompt" value="(\w+)"/.exec(html)![1];
      const posted = await there.call(
        'POST',
        /action="([^"]+)"/.exec(html)![1]!,
        prompt === 'login' ? `prompt=login&login=${sub}&password=x` : 'prompt=consent',
        { 'content-type': 'application/x-www-form-urlencoded' },
      );
      url = new URL(posted.headers.get('location')!, issuer).href;
    }
  }
  return url;
}

it('logs in the account that the issuer names, and knows its subject from then on', async () => {
  expect((await new Browser(server.url).call('GET', '/api/me')).body.ways.oidc).toBe('The hospital');
  const browser = new Browser(server.url);
  const back = await browser.call('GET', await throughIssuer(browser, 'nina-4711'));
  expect([back.status, back.headers.get('location')]).toEqual([302, '/']);
  expect((await browser.call('GET', '/api/me')).body.account).toMatchObject({ login: 'nina@clinic.example' });
});

it('goes on to a launch that waited for the login, and to no other address', async () => {
  const goneTo = async (next: string) => {
    const browser = new Browser(server.url);
    const url = await throughIssuer(browser, 'nina-4711', `?next=${encodeURIComponent(next)}`);
    return (await browser.call('GET', url)).headers.get('location');
  };
  const launch = '/smart/launch?iss=https%3A%2F%2Fehr.example&launch=x';
  expect(await goneTo(launch)).toBe(launch);
  expect(await goneTo('https://elsewhere.example/smart/launch?')).toBe('/');
});

it('refuses an answer for another browser, one that was used, and an unchecked or unknown address', async () => {
  const refused = async (browser: Browser, url: string) => {
    const back = await browser.call('GET', url);
    expect([back.status, back.headers.get('location')]).toEqual([302, '/?login=refused']);
    expect((await browser.call('GET', '/api/me')).status).toBe(401);
  };
  const victim = new Browser(server.url);
  await victim.call('GET', '/api/login/oidc');
  const attacker = new Browser(server.url);
  const url = await throughIssuer(attacker, 'norma-1');
  await refused(victim, url);
  expect((await attacker.call('GET', url)).headers.get('location')).toBe('/');
  await attacker.call('POST', '/api/logout', undefined, {
    'x-csrf': (await attacker.call('GET', '/api/me')).body.csrf,
  });
  await refused(attacker, url);

  const stranger = new Browser(server.url);
  await refused(stranger, await throughIssuer(stranger, 'stranger-1'));
  verified = false;
  await refused(stranger, await throughIssuer(stranger, 'norma-2'));
});

it('never shows the secret, and keeps it when it is not given again', async () => {
  const shown = await administrator.call('GET', '/api/settings');
  expect(shown.body.oidc).toEqual({ name: 'The hospital', issuer, clientId: 'bifrons', claim: 'email' });
  await administrator.call('PUT', '/api/settings/oidc', { ...shown.body.oidc, name: 'Hospital' });
  const kept = await server.record.database.as(
    { organisation: null, account: null, roles: ['worker'] },
    (work) => work.selectFrom('setting').select('value').where('name', '=', 'oidc').executeTakeFirstOrThrow(),
  );
  expect(kept.value).toMatchObject({ name: 'Hospital', clientSecret: 's'.repeat(40) });
});
