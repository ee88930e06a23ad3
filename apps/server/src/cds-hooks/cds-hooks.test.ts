import { randomUUID } from 'node:crypto';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { setUp, startServer, type Browser, type TestServer } from '../server.fixture.js';
import { startEhr, type Ehr } from '../smart/ehr.fixture.js';

const ISSUER = 'https://record.example';
/** Pages are held back a little less long. */
const FETCHED_MS = 4000;
let server: TestServer;
let administrator: Browser;
let ehr: Ehr;
let sign: (path: string, id?: string) => Promise<string>;

beforeAll(async () => {
  // Longer than in use: the machine of the tests may have much else to do.
  server = await startServer({ fetchedMs: FETCHED_MS });
  administrator = await setUp(server);
  ehr = await startEhr([PATIENT, ...Array.from({ length: 10 }, (_, k) => haemoglobin(k))]);
  const { publicKey, privateKey } = await generateKeyPair('ES384');
  const key = { ...(await exportJWK(publicKey)), kid: 'k', alg: 'ES384' };
  const clients = [{ name: 'The record', issuer: ISSUER, keys: { keys: [key] } }];
  expect((await administrator.call('PUT', '/api/settings/cdsClients', clients)).status).toBe(204);
  sign = (path, id = randomUUID()) =>
    new SignJWT({ jti: id })
      .setProtectedHeader({ alg: 'ES384', kid: 'k', typ: 'JWT' })
      .setIssuer(ISSUER)
      .setAudience(`${server.url}${path}`)
      .setIssuedAt()
      .setExpirationTime('2m')
      .sign(privateKey);
});
afterAll(async () => {
  await server.close();
  await ehr.close();
});

const PATIENT = { resourceType: 'Patient', id: 'p1', gender: 'female', birthDate: '1990-05-01' };
const haemoglobin = (k: number) => ({
  resourceType: 'Observation',
  id: `o${k}`,
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '718-7' }] },
  subject: { reference: 'Patient/p1' },
  effectiveDateTime: `2026-0${(k % 9) + 1}-03`,
  valueQuantity: { value: 13, unit: 'g/dL', system: 'http://unitsofmeasure.org', code: 'g/dL' },
});
const order = {
  resourceType: 'MedicationRequest',
  id: 'm1',
  status: 'draft',
  intent: 'order',
  subject: { reference: 'Patient/p1' },
  medicationCodeableConcept: { text: 'baricitinib 4 mg tablet' },
};
const CALLS = {
  'bifrons-monitor': { hook: 'patient-view', context: { userId: 'Practitioner/1', patientId: 'p1' } },
  'bifrons-order-select': {
    hook: 'order-select',
    context: {
      userId: 'Practitioner/1',
      patientId: 'p1',
      selections: ['MedicationRequest/m1'],
      draftOrders: { resourceType: 'Bundle', entry: [{ resource: order }] },
    },
  },
  'bifrons-order-sign': {
    hook: 'order-sign',
    context: {
      userId: 'Practitioner/1',
      patientId: 'p1',
      draftOrders: { resourceType: 'Bundle', entry: [{ resource: order }] },
    },
  },
};
const bundle = { resourceType: 'Bundle', type: 'searchset', entry: [] };
const PREFETCH = {
  patient: PATIENT,
  conditions: bundle,
  observations: bundle,
  medications: bundle,
  statements: bundle,
  allergies: bundle,
  immunizations: bundle,
};

async function call(service: string, change: object = {}, token?: string, language = 'en') {
  const path = `/cds-services/${service}`;
  const response = await fetch(server.url + path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token ?? (await sign(path))}`,
      'accept-language': language,
      // From a page of the record, in a browser.
      origin: 'https://record.example',
    },
    body: JSON.stringify({
      hookInstance: randomUUID(),
      prefetch: PREFETCH,
      ...CALLS[service as keyof typeof CALLS],
      ...change,
    }),
  });
  return {
    status: response.status,
    body: (await response.json()) as Record<string, never>,
    headers: response.headers,
  };
}

it('anybody discovers the services, a page of another origin too', async () => {
  const response = await fetch(`${server.url}/cds-services`, {
    headers: { origin: 'https://record.example' },
  });
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  const { services } = (await response.json()) as { services: { id: string; hook: string }[] };
  expect(services.map(({ hook }) => hook)).toEqual(['patient-view', 'order-select', 'order-sign']);
  expect(services.map(({ id }) => id)).toEqual(Object.keys(CALLS));
});

it.each(Object.keys(CALLS))('an allowed client gets cards: %s', async (service) => {
  const { status, body, headers } = await call(service);
  expect(status).toBe(200);
  expect(headers.get('access-control-allow-origin')).toBe('*');
  const cards = body['cards'] as unknown as { summary: string; links: { url: string }[] }[];
  for (const { summary } of cards) expect(summary.length).toBeLessThan(140);
  if (service === 'bifrons-monitor') return;
  expect(cards.length).toBeGreaterThan(0);
  expect(cards.flatMap(({ links = [] }) => links.map(({ url }) => url))).toContain(
    `${server.url}/smart/launch`,
  );
});

it('a record that asks in German gets German cards', async () => {
  const titles = async (language: string) =>
    (await call('bifrons-order-sign', {}, undefined, language)).body['cards'] as unknown as {
      summary: string;
      links: { label: string }[];
    }[];
  const [german, english] = [await titles('de-DE,de;q=0.9'), await titles('en')];
  expect(german[0]!.links[0]!.label).toBe('In Bifrons öffnen');
  expect(german[0]!.summary).not.toBe(english[0]!.summary);
});

it('nobody else does: no token, a token for another service, a token used before, an unknown service', async () => {
  expect((await call('bifrons-monitor', {}, 'x')).status).toBe(401);
  const other = await sign('/cds-services/bifrons-order-sign');
  expect((await call('bifrons-monitor', {}, other)).status).toBe(401);
  const once = await sign('/cds-services/bifrons-monitor');
  expect((await call('bifrons-monitor', {}, once)).status).toBe(200);
  expect((await call('bifrons-monitor', {}, once)).status).toBe(401);
  expect((await call('bifrons-everything')).status).toBe(404);
});

it('data that were not sent are asked of a FHIR server that the administrator keeps, and of no other', async () => {
  const { origin } = new URL(ehr.fhir);
  const asked = { prefetch: {}, ...(await authorisedByEhr()) };
  expect((await call('bifrons-order-sign', asked)).status).toBe(412);
  const servers = [{ name: 'The record', url: `${origin}/fhir` }];
  expect((await administrator.call('PUT', '/api/settings/fhirServers', servers)).status).toBe(204);
  const { status, body } = await call('bifrons-order-sign', asked);
  expect([status, JSON.stringify(body).length > 100]).toEqual([200, true]);
  expect((await call('bifrons-order-sign', { prefetch: {} })).status).toBe(412);
});

it('a card waits for no slow record, however many pages come in time one by one: it names what has not come', async () => {
  const { observations, ...others } = PREFETCH;
  expect(observations).toBeDefined();
  const asked = { prefetch: others, ...(await authorisedByEhr()) };
  const detail = async (): Promise<string> => {
    const { status, body } = await call('bifrons-order-sign', asked);
    expect(status).toBe(200);
    return (body['cards'] as unknown as { detail: string }[])[0]!.detail;
  };
  const late = /names a next page, which was not given|observations were not given/;
  expect(await detail()).not.toMatch(late);
  ehr.slowness = FETCHED_MS - 1000;
  expect(await detail()).toMatch(late);
  ehr.slowness = 0;
});

const authorisedByEhr = async () => ({
  fhirServer: ehr.fhir,
  fhirAuthorization: {
    access_token: await tokenOfEhr(),
    token_type: 'Bearer',
    expires_in: 300,
    scope: 'x',
    subject: 'y',
  },
});

/** A token of the small record, as it gives one to whoever launches. */
async function tokenOfEhr(): Promise<string> {
  const verifier = 'v'.repeat(43);
  const { createHash } = await import('node:crypto');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const query = new URLSearchParams({
    redirect_uri: 'http://localhost/x',
    state: 's',
    scope: 'x',
    code_challenge: challenge,
  });
  const there = await fetch(new URL(`/authorize?${query}`, ehr.fhir), { redirect: 'manual' });
  const code = new URL(there.headers.get('location')!).searchParams.get('code')!;
  const form = new URLSearchParams({ code, code_verifier: verifier, redirect_uri: 'http://localhost/x' });
  const answer = await fetch(new URL('/token', ehr.fhir), { method: 'POST', body: form });
  return ((await answer.json()) as { access_token: string }).access_token;
}

it('feedback is kept, and what is wrong with it is said', async () => {
  const path = '/cds-services/bifrons-order-sign/feedback';
  const send = async (body: unknown) =>
    fetch(server.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await sign(path)}` },
      body: JSON.stringify(body),
    });
  const entry = {
    card: randomUUID(),
    outcome: 'overridden',
    outcomeTimestamp: new Date().toISOString(),
    overrideReason: { reason: { code: 'done-elsewhere' }, userComment: 'seen on paper' },
  };
  expect((await send({ feedback: [entry] })).status).toBe(200);
  expect((await send({ feedback: [{ ...entry, card: 'x' }] })).status).toBe(400);
  const log = await administrator.call('GET', '/api/audit');
  expect(JSON.stringify(log.body)).toContain('card-feedback');
  // Sent again it counts once; cards that nobody answered are counted as shown, which is written a little later.
  await send({ feedback: [entry] });
  const use = async () => {
    const { body } = await administrator.call('GET', '/api/card-use');
    return body.services.find(({ service }: { service: string }) => service === 'bifrons-order-sign');
  };
  await expect.poll(async () => (await use()).shown, { timeout: 20_000 }).toBeGreaterThan(1);
  expect(await use()).toMatchObject({
    accepted: 0,
    overridden: 1,
    reasons: [{ code: 'done-elsewhere', n: 1 }],
    commented: 1,
  });
});

it('malformed calls are answered, not crashed on', async () => {
  const path = '/cds-services/bifrons-monitor';
  const raw = async (body: string) =>
    fetch(server.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await sign(path)}` },
      body,
    });
  expect((await raw('{"hook":')).status).toBe(400);
  expect((await raw('[]')).status).toBe(400);
  expect((await raw('['.repeat(10_000))).status).toBe(400);
  expect((await call('bifrons-monitor', { hookInstance: 'x' })).status).toBe(400);
  expect((await call('bifrons-monitor', { hook: 'order-dispatch' })).status).toBe(400);
});
