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
  const to = await launches.begin(session, { url: ehr.fhir, clientId: 'bifrons' }, undefined, ways);
  return new URL((await fetch(to, { redirect: 'manual' })).headers.get('location')!);
}

it('what was read is for the session that launched, once', async () => {
  const launches = new Launches();
  const ticket = async (): Promise<string> =>
    launches.end('ann', await goAndComeBack(launches, 'ann'), async () => fetch);
  expect(launches.take('eve', await ticket())).toBeUndefined();
  const own = await ticket();
  expect(launches.take('ann', own)).toMatchObject({ from: ehr.fhir, missing: [] });
  expect(launches.take('ann', own)).toBeUndefined();
});

it('a launch is ended once, by the session that began it', async () => {
  const launches = new Launches();
  const others = await goAndComeBack(launches, 'ann');
  await expect(launches.end('eve', others, async () => fetch)).rejects.toThrow('was not begun here');
  const back = await goAndComeBack(launches, 'ann');
  await launches.end('ann', back, async () => fetch);
  await expect(launches.end('ann', back, async () => fetch)).rejects.toThrow('was not begun here');
});
