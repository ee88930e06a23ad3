import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startEhr, type Ehr } from './ehr.fixture.js';
import { beginLaunch, endLaunch, type Access } from './launch.js';
import { readPerson } from './read-person.js';

const REDIRECT = 'http://localhost:1/smart/callback';
const observation = (n: number) => ({
  resourceType: 'Observation',
  id: `o${n}`,
  status: 'final',
  code: { text: 'x' },
  subject: { reference: 'Patient/p1' },
});
let ehr: Ehr;

beforeAll(async () => {
  ehr = await startEhr([
    { resourceType: 'Patient', id: 'p1', gender: 'female' },
    ...[1, 2, 3, 4, 5].map(observation),
    { resourceType: 'Condition', id: 'c1' },
  ]);
});
beforeEach(() => {
  ehr.grant = undefined;
  ehr.refuse = false;
  ehr.forbidden.clear();
});
afterAll(() => ehr.close());

/** Goes there and comes back, as a browser does. */
async function launch(token?: string): Promise<Access> {
  const { to, leaving } = await beginLaunch({ url: ehr.fhir, clientId: 'bifrons' }, token, {
    fetch,
    redirectUri: REDIRECT,
  });
  const back = (await fetch(to, { redirect: 'manual' })).headers.get('location')!;
  return endLaunch(leaving, new URL(back));
}

it('a launch asks for reading only, with the FHIR server as audience, and reads every page', async () => {
  const access = await launch('from-the-record');
  expect(access).toMatchObject({ person: 'p1', missing: [] });
  const asked = Object.fromEntries(ehr.asked!.searchParams);
  expect(asked).toMatchObject({ aud: ehr.fhir, launch: 'from-the-record', code_challenge_method: 'S256' });
  expect(asked['scope']).toMatch(/^launch patient\/Patient\.rs /);
  const { pages, missing } = await readPerson(access, fetch);
  expect(missing).toEqual([]);
  const resources = pages.flatMap((page) => {
    const { entry } = page as { entry?: { resource: { resourceType: string } }[] };
    return entry?.map(({ resource }) => resource.resourceType) ?? ['Patient'];
  });
  expect(resources.filter((type) => type === 'Observation')).toHaveLength(5);
  expect(resources).toContain('Patient');
  expect(resources).toContain('Condition');
});

it('opened by itself, it asks the record to choose a person', async () => {
  await launch();
  expect(ehr.asked!.searchParams.get('scope')).toMatch(/^launch\/patient /);
  expect(ehr.asked!.searchParams.has('launch')).toBe(false);
});

it('what was not granted and what is forbidden is named, and the rest is read', async () => {
  ehr.grant = 'patient/Patient.read patient/Observation.read patient/Condition.read patient/Procedure.read';
  ehr.forbidden.add('Procedure');
  const { pages, missing } = await readPerson(await launch(), fetch);
  expect(pages.length).toBeGreaterThan(3);
  expect(missing.map(({ type, why }) => ({ type, why: String(why) }))).toEqual([
    { type: 'MedicationRequest', why: 'was asked for and not granted' },
    { type: 'MedicationStatement', why: 'was asked for and not granted' },
    { type: 'AllergyIntolerance', why: 'was asked for and not granted' },
    { type: 'Immunization', why: 'was asked for and not granted' },
    { type: 'Procedure', why: 'was answered with status 403' },
  ]);
});

it('a server that does not repeat the scopes has granted what was asked', async () => {
  ehr.grant = null;
  expect((await launch()).missing).toEqual([]);
});

it('a refusal and a code that was not ours are told plainly', async () => {
  ehr.refuse = true;
  await expect(launch()).rejects.toThrow('The record refused: access_denied. Nothing was read.');
  ehr.refuse = false;
  const { leaving } = await beginLaunch({ url: ehr.fhir, clientId: 'bifrons' }, undefined, {
    fetch,
    redirectUri: REDIRECT,
  });
  const forged = new URL(`${REDIRECT}?code=x&state=${leaving.state}`);
  await expect(endLaunch(leaving, forged)).rejects.toThrow('gave no token');
  await expect(endLaunch(leaving, new URL(`${REDIRECT}?code=x&state=other`))).rejects.toThrow(
    'gave no token',
  );
});

it('a server without SMART is told so', async () => {
  await expect(
    beginLaunch({ url: new URL('/nothing', ehr.fhir).href, clientId: 'x' }, undefined, {
      fetch,
      redirectUri: REDIRECT,
    }),
  ).rejects.toThrow('names no authorization_endpoint');
});
