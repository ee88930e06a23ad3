import { afterAll, beforeAll, expect, it } from 'vitest';
import { enrol, setUp, startServer, type Browser, type TestServer } from '../server.fixture.js';
import { startEhr, type Ehr } from './ehr.fixture.js';

let ehr: Ehr;
let server: TestServer;
let administrator: Browser;
let nurse: Browser;

beforeAll(async () => {
  ehr = await startEhr([
    { resourceType: 'Patient', id: 'p1', gender: 'female' },
    { resourceType: 'Condition', id: 'c1' },
  ]);
  server = await startServer();
  administrator = await setUp(server);
  nurse = await enrol(administrator, 'nora', ['nurse']);
  const servers = [{ name: 'The record', url: ehr.fhir, clientId: 'bifrons', clientSecret: 'hush' }];
  expect((await administrator.call('PUT', '/api/settings/fhirServers', servers)).status).toBe(204);
});
afterAll(async () => {
  await server.close();
  await ehr.close();
});

const launchOf = (iss: string): string => `/smart/launch?iss=${encodeURIComponent(iss)}&launch=abc`;
const locationOf = ({ headers }: { headers: Headers }): string => headers.get('location')!;

/** What the screen gets that a launch comes to. */
const shownAt = (screen: string) =>
  nurse.call('GET', `/api/imports/${/^\/#\/import\?read=(.+)$/.exec(screen)![1]!}`);

it('the record opens the workbench for a person, and what it read is given once, to who launched', async () => {
  const there = locationOf(await nurse.call('GET', launchOf(ehr.fhir)));
  expect(there).toContain(new URL('/authorize', ehr.fhir).href);
  const back = (await fetch(there, { redirect: 'manual' })).headers.get('location')!;
  expect(back.startsWith(`${server.url}/smart/callback`)).toBe(true);
  const page = locationOf(await nurse.call('GET', back));
  const { status, body } = await shownAt(page);
  expect(status).toBe(200);
  expect(body).toMatchObject({ from: ehr.fhir, missing: [] });
  expect(body.pages[0]).toMatchObject({ resourceType: 'Patient', id: 'p1' });
  expect((await shownAt(page)).status).toBe(404);
});

it('who is not logged in logs in first, and then goes on', async () => {
  const answer = await nurse.copy().call('GET', launchOf(ehr.fhir), undefined, { cookie: '' });
  expect(locationOf(answer)).toBe(`/#/login?next=${encodeURIComponent(launchOf(ehr.fhir))}`);
});

it('a record that the administrator does not keep is not asked anything; a secret is never shown', async () => {
  const { status, body } = await shownAt(
    locationOf(await nurse.call('GET', launchOf('http://169.254.169.254/fhir'))),
  );
  expect([status, body.error.code]).toEqual([403, 'unknown-record']);
  const settings = await administrator.call('GET', '/api/settings');
  expect(settings.body.fhirServers).toEqual([{ name: 'The record', url: ehr.fhir, clientId: 'bifrons' }]);
  // Saved as it was shown, the secret stays.
  await administrator.call('PUT', '/api/settings/fhirServers', settings.body.fhirServers);
  expect(locationOf(await nurse.call('GET', launchOf(ehr.fhir)))).toContain('/authorize');
});

it('a refusal there is told here', async () => {
  ehr.refuse = true;
  const there = locationOf(await nurse.call('GET', launchOf(ehr.fhir)));
  const back = (await fetch(there, { redirect: 'manual' })).headers.get('location')!;
  const { status, body } = await shownAt(locationOf(await nurse.call('GET', back)));
  ehr.refuse = false;
  expect(status).toBe(403);
  expect(body.error.message).toContain('The record refused: the person of the record said no');
});

it('a record that was taken away while somebody was there is not asked for anything more', async () => {
  const { body } = await administrator.call('GET', '/api/settings');
  const there = locationOf(await nurse.call('GET', launchOf(ehr.fhir)));
  const back = (await fetch(there, { redirect: 'manual' })).headers.get('location')!;
  await administrator.call('PUT', '/api/settings/fhirServers', []);
  const shown = await shownAt(locationOf(await nurse.call('GET', back)));
  await administrator.call('PUT', '/api/settings/fhirServers', body.fhirServers);
  expect([shown.status, shown.body.error.code]).toEqual([403, 'unknown-record']);
});
