import { readFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveRecord } from '../serve.js';
import {
  type Browser,
  emptyWorkbench,
  PASSWORD,
  setUp,
  startServer,
  type TestServer,
} from '../server.fixture.js';
import { depthOf } from './json-body.js';
import { CONTENT_SECURITY_POLICY } from './workbench.js';

let server: TestServer;
let chief: Browser;
beforeAll(async () => {
  server = await startServer();
  chief = await setUp(server);
});
afterAll(() => server.close());

/** As fetch cannot: with a host of one's own, and without waiting to have sent all. */
const raw = (
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: Buffer | string },
  port = server.port,
) =>
  new Promise<{
    status: number;
    location: string | undefined;
    headers: IncomingHttpHeaders;
    text: string;
  }>((resolve, reject) => {
    const sent = request(new URL(path, `http://localhost:${port}`), options, (answer) => {
      let text = '';
      answer.on('data', (piece: Buffer) => (text += String(piece)));
      answer.on('end', () => {
        const { statusCode, headers } = answer;
        resolve({ status: statusCode!, location: headers.location, headers, text });
      });
    });
    sent.on('error', reject);
    sent.end(options.body);
  });

describe('the pages', () => {
  it('come with the policy that the preview of the workbench has', async () => {
    const config = readFileSync(new URL('../../../web/vite.config.ts', import.meta.url), 'utf8');
    const [, list] = /CONTENT_SECURITY_POLICY = \[([^\]]+)\]/.exec(config)!;
    expect(CONTENT_SECURITY_POLICY).toEqual([...list!.matchAll(/"([^"]+)"/g)].map(([, rule]) => rule));
    const { headers } = await chief.call('GET', '/');
    expect(headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY.join('; '));
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('are shown in the frames of the records that the administrator names, and no others', async () => {
    const put = await chief.call('PUT', '/api/settings/fhirServers', [
      { name: 'EHR', url: 'https://ehr.example/fhir', framers: ['https://ehr.example'] },
    ]);
    expect(put.status).toBe(204);
    const policy = (await chief.call('GET', '/')).headers.get('content-security-policy');
    expect(policy).toContain('frame-ancestors https://ehr.example;');
    const wrong = await chief.call('PUT', '/api/settings/fhirServers', [
      {
        name: 'EHR',
        url: 'https://ehr.example/fhir',
        framers: ["https://ehr.example; script-src 'unsafe-inline'"],
      },
    ]);
    expect(wrong).toMatchObject({ status: 400, body: { error: { path: 'body.0.framers.0' } } });
  });

  it('answer under their own name', async () => {
    expect((await raw('/api/me', { headers: { host: 'evil.example' } })).status).toBe(421);
    const number = `127.0.0.1:${new URL(server.url).port}`;
    const page = await raw('/?x=1', { headers: { host: number, 'sec-fetch-dest': 'document' } });
    expect([page.status, page.location]).toEqual([302, `${server.url}/?x=1`]);
    expect((await raw('/health', { headers: { host: 'probe.example' } })).status).toBe(200);
  });
});

it('behind a proxy it has the public name, and cookies for TLS alone', async () => {
  const origin = 'https://bifrons.example';
  const public_ = await startServer({ publicUrl: origin });
  expect(public_.url).toBe(origin);
  const post = (path: string, body: object, from = origin) =>
    raw(
      path,
      {
        method: 'POST',
        headers: { host: 'bifrons.example', origin: from, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      },
      public_.port,
    );
  const first = { token: public_.setupToken, organisation: 'Clinic', name: 'Ada', login: 'ada' };
  expect((await post('/api/setup/begin', first, `http://localhost:${public_.port}`)).status).toBe(403);
  const { ticket, options } = JSON.parse((await post('/api/setup/begin', first)).text);
  expect(options.rp.id).toBe('bifrons.example');
  const made = await post('/api/setup/finish', { ticket, password: PASSWORD });
  expect(made.headers['set-cookie']).toEqual([
    expect.stringMatching(/^__Host-bifrons=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
  ]);
  expect(made.headers['strict-transport-security']).toBe('max-age=31536000');
  await public_.close();
});

describe('a body', () => {
  const post = (text: string, headers: Record<string, string> = {}) =>
    chief.call('POST', '/api/persons', text, headers);

  it('of 50 MB is refused before it is read', async () => {
    const { status, text } = await raw('/api/login/password', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': String(50 * 2 ** 20) },
      body: Buffer.from('{"login": "'),
    });
    expect([status, JSON.parse(text)]).toMatchObject([413, { error: { code: 'too-large' } }]);
  });

  it('that nests without end, is malformed, poisoned or no JSON is told so, without its words', async () => {
    expect(await post('['.repeat(1_000_000))).toMatchObject({
      status: 400,
      body: { error: { code: 'too-deep' } },
    });
    const malformed = await post('{\n "identity": Geheim }');
    expect(malformed).toMatchObject({ status: 400, body: { error: { code: 'malformed' } } });
    expect(malformed.body.error.message).not.toContain('Geheim');
    expect(await post('{"__proto__": {"roles": ["administrator"]}}')).toMatchObject({ status: 400 });
    expect(await post('identity=1', { 'content-type': 'text/plain' })).toMatchObject({ status: 415 });
    expect(await post('')).toMatchObject({ status: 400, body: { error: { code: 'invalid' } } });
  });

  it('is as deep as its brackets outside of texts', () => {
    expect(depthOf('{"a": ["[[[[", "\\"[[", {"b": []}]}')).toBe(4);
    expect(depthOf('[[],[],[]]')).toBe(2);
  });
});

describe('what fails inside', () => {
  it('is told as nothing more, and logged without its words', async () => {
    const { database } = server.record as { database: { as: unknown } };
    const as = database.as;
    database.as = () =>
      Promise.reject(Object.assign(new Error('value "Geheim" is wrong'), { code: '22P02' }));
    try {
      const answer = await chief.call('GET', '/api/me');
      expect(answer).toMatchObject({ status: 500, body: { error: { code: 'failed' } } });
      expect(JSON.stringify(answer.body)).not.toContain('Geheim');
      expect((await chief.call('GET', '/health')).status).toBe(503);
    } finally {
      database.as = as;
    }
    expect((await chief.call('GET', '/health')).status).toBe(200);
    const log = server.log.join('');
    expect(log).toContain('22P02');
    expect(log).not.toContain('Geheim');
  });
});

it('figures are for this machine, or for who has the token', async () => {
  const { body } = await chief.call('GET', '/metrics');
  expect(body).toMatch(/bifrons_requests_total\{method="GET",route="\/health",status="200"\} \d/);
  expect(body).toMatch(/bifrons_sessions 1\n/);
  expect(body).toMatch(/bifrons_chain_head_age_seconds\{organisation="[\w-]+"\} [\d.]+/);
  const elsewhere = { 'x-forwarded-for': '203.0.113.9' };
  expect((await chief.call('GET', '/metrics', undefined, elsewhere)).status).toBe(403);
});

it('a port that is taken is said to be', async () => {
  const { record } = server;
  const closing = { ...record, close: () => Promise.resolve() };
  const { port } = server;
  await expect(
    serveRecord(closing, { port, workbench: emptyWorkbench(), log: { level: 'silent' } }),
  ).rejects.toThrow(`Port ${port} is in use`);
});
