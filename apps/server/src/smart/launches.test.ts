import { afterAll, beforeAll, expect, it } from 'vitest';
import { startEhr, type Ehr } from './ehr.fixture.js';
import { Launches } from './launches.js';

const ways = { fetch, redirectUri: 'http://localhost:1/smart/callback' };
let ehr: Ehr;
beforeAll(async () => {
  ehr = await startEhr([{ resourceType: 'Patient', id: 'p1' }]);
});
afterAll(() => ehr.close());

async function goAndComeBack(launches: Launches, session: string): Promise<URL> {
  const allowed = [{ url: ehr.fhir, clientId: 'bifrons' }];
  const to = await launches.begin(session, `${ehr.fhir}/`, undefined, allowed, ways);
  return new URL((await fetch(to, { redirect: 'manual' })).headers.get('location')!);
}

it('what was read is for the session that launched, and is taken once', async () => {
  const launches = new Launches();
  const ticket = await launches.end('ann', await goAndComeBack(launches, 'ann'), fetch);
  expect(launches.take('eve', ticket)).toBeNull();
  expect(launches.take('ann', ticket)).toMatchObject({ from: ehr.fhir, missing: [] });
  expect(launches.take('ann', ticket)).toBeNull();
});

it('a launch is ended once, by the session that began it', async () => {
  const launches = new Launches();
  const back = await goAndComeBack(launches, 'ann');
  await expect(launches.end('eve', back, fetch)).rejects.toThrow('was not begun here');
  await launches.end('ann', back, fetch);
  await expect(launches.end('ann', back, fetch)).rejects.toThrow('was not begun here');
});

it('a record that nobody allowed is not asked anything', async () => {
  await expect(
    new Launches().begin('ann', 'http://169.254.169.254/fhir', undefined, [], {
      ...ways,
      fetch: () => Promise.reject(new Error('asked')),
    }),
  ).rejects.toThrow('does not know the record http://169.254.169.254/fhir');
});
