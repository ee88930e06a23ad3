import { readFileSync } from 'node:fs';
import { createOrganisation, createPerson, memberOf } from '@bifrons/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessTo } from '../access/guard.js';
import { ACCESS } from '../access/table.js';
import { enrol, setUp, startServer, type Browser, type TestServer } from '../server.fixture.js';

let server: TestServer;
let chief: Browser;
let clinician: Browser;
let nurse: Browser;
beforeAll(async () => {
  server = await startServer();
  chief = await setUp(server);
  clinician = await enrol(chief, 'clara', ['clinician']);
  nurse = await enrol(chief, 'nina', ['nurse']);
});
afterAll(() => server.close());

const patient = JSON.parse(
  readFileSync(new URL('../../../../examples/patients/severe.json', import.meta.url), 'utf8'),
) as Record<string, unknown> & { disease: string; labs: object[] };
const identity = (family: string) => ({
  name: { family, given: 'Anna' },
  birthDate: '1988-03-04',
  numbers: [{ system: 'clinic', value: `${family}-17` }],
});
const create = async (browser: Browser, family: string): Promise<string> => {
  const made = await browser.call('POST', '/api/persons', { identity: identity(family), patient });
  expect(made).toMatchObject({ status: 201, body: { version: 1 } });
  return made.body.id as string;
};
const idOf = async (browser: Browser): Promise<string> =>
  (await browser.call('GET', '/api/me')).body.account.id as string;

describe('a person', () => {
  it('is made from a patient file, found by name and number, and read as that file', async () => {
    const id = await create(nurse, 'Findable');
    for (const search of ['findab', 'Findable-17', '1988-03-04'])
      expect((await clinician.call('GET', `/api/persons?search=${search}`)).body.persons).toMatchObject([
        {
          id,
          name: expect.stringContaining('Findable') as string,
          birthYear: 1988,
          diseases: [patient.disease],
        },
      ]);
    expect((await clinician.call('GET', '/api/persons?search=nobody')).body).toEqual({
      persons: [],
      total: 0,
    });
    const read = await clinician.call('GET', `/api/persons/${id}?disease=${patient.disease}`);
    expect(read.body).toMatchObject({ id, version: 1, guarded: false, identity: identity('Findable') });
    expect(read.body.patient).toMatchObject({ ...patient, id: read.body.patient.id });
    expect(read.headers.get('cache-control')).toBe('no-store');
  });

  it('changed by two at once is saved once; the other sees both', async () => {
    const id = await create(nurse, 'Twice');
    const address = `/api/persons/${id}/patient`;
    const saves = await Promise.all(
      [clinician, nurse].map((browser, i) =>
        browser.call('PUT', address, {
          version: 1,
          disease: patient.disease,
          patient: { ...patient, weightKg: 70 + i },
        }),
      ),
    );
    expect(saves.map(({ status }) => status).sort()).toEqual([200, 409]);
    const conflict = saves.find(({ status }) => status === 409)!;
    expect(conflict.body).toMatchObject({ error: { code: 'conflict' }, current: { id, version: 2 } });
    const current = (await nurse.call('GET', `/api/persons/${id}`)).body;
    expect(conflict.body.current).toEqual(current);
    const { history } = (await nurse.call('GET', `/api/persons/${id}/history`)).body as {
      history: { kind: string; body: { weightKg?: number }; byName: string }[];
    };
    expect(history.filter(({ kind }) => kind === 'person').map(({ body }) => body.weightKg)).toEqual([
      patient.weightKg,
      current.patient.weightKg,
    ]);
  });

  it('has entries that are added, changed and removed; what is wrong is told with its place', async () => {
    const id = await create(nurse, 'Entries');
    const address = `/api/persons/${id}/entries`;
    const event = { date: '2026-05-01', what: 'herpes zoster', grade: 2 };
    const added = await nurse.call('POST', address, { kind: 'adverse-event', body: event });
    expect(added.status).toBe(201);
    const one = `${address}/${added.body.id}`;
    expect((await nurse.call('GET', one)).body).toMatchObject({
      kind: 'adverse-event',
      version: 1,
      body: event,
    });
    expect((await nurse.call('PUT', one, { entryVersion: 1, body: { ...event, grade: 3 } })).status).toBe(
      200,
    );
    expect(await nurse.call('PUT', one, { entryVersion: 1, body: event })).toMatchObject({
      status: 409,
      body: { error: { code: 'conflict' }, current: { id } },
    });
    expect((await nurse.call('DELETE', one, { entryVersion: 2 })).status).toBe(200);
    expect((await nurse.call('GET', `/api/persons/${id}`)).body.adverseEvents).toEqual([]);
    expect(
      await nurse.call('POST', address, { kind: 'adverse-event', body: { ...event, grade: 7 } }),
    ).toMatchObject({ status: 400, body: { error: { code: 'invalid', path: '$.grade' } } });
    expect(await nurse.call('POST', address, { kind: 'gossip', body: {} })).toMatchObject({
      status: 400,
      body: { error: { path: 'body.kind' } },
    });
    expect(
      await nurse.call('POST', '/api/persons', { identity: identity('X'), patient, weight: 3 }),
    ).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining('"weight"') as string } },
    });
  });

  it('is decided with by clinicians alone', async () => {
    const id = await create(clinician, 'Decided');
    const decision = {
      kind: 'decision',
      body: {
        date: '2026-05-01',
        shown: [{ option: 'no drug' }],
        chosen: 'no drug',
        why: 'a wish',
        by: 'Clara',
      },
    };
    expect((await nurse.call('POST', `/api/persons/${id}/entries`, decision)).status).toBe(403);
    expect((await clinician.call('POST', `/api/persons/${id}/entries`, decision)).status).toBe(201);
    expect((await nurse.call('GET', `/api/persons/${id}`)).body.decisions).toEqual([]);
    expect((await clinician.call('GET', `/api/persons/${id}`)).body.decisions).toHaveLength(1);
  });
});

describe('who is not to see a person', () => {
  /** Every route about one person or entry, as this browser gets it. */
  const statuses = async (
    browser: Browser,
    role: 'clinician' | 'nurse' | 'person',
    person: string,
    entry: string,
  ) => {
    const bodies: Record<string, object> = {
      'PUT /api/persons/:id/patient': { version: 1, disease: patient.disease, patient },
      'PUT /api/persons/:id/identity': { version: 1, identity: identity('Stolen') },
      'POST /api/persons/:id/entries': {
        kind: 'diary-day',
        body: { disease: patient.disease, date: '2026-05-01' },
      },
      'PUT /api/persons/:id/entries/:entry': { entryVersion: 1, body: {} },
      'DELETE /api/persons/:id/entries/:entry': { entryVersion: 1 },
      'PUT /api/persons/:id/guard': { guarded: false, team: [] },
      'POST /api/persons/:id/break-glass': { reason: 'curious about somebody' },
    };
    const routes = Object.keys(ACCESS).filter((route) => {
      const [method, path] = route.split(' ') as [string, string];
      return path.startsWith('/api/persons/:id') && accessTo(method, path)!.includes(role);
    });
    return Promise.all(
      routes.map(async (route) => {
        const [method, path] = route.split(' ') as [string, string];
        const address = path.replace(':id', person).replace(':entry', entry);
        const { status } = await browser.call(method, address, bodies[route]);
        return [route, status] as const;
      }),
    );
  };

  it('finds nothing of another organisation', async () => {
    const theirs = memberOf(
      await createOrganisation(
        server.record,
        { name: 'Theirs', account: { name: 'Theo', login: 'theo' } },
        { passwordHash: 'none' },
      ),
    );
    const { id } = await createPerson(server.record, theirs, { identity: identity('Foreign'), patient });
    for (const [route, status] of await statuses(clinician, 'clinician', id, id))
      expect([route, status]).toEqual([route, 404]);
    expect((await clinician.call('GET', '/api/persons?search=Foreign')).body.total).toBe(0);
  });

  it('as a person sees their own record alone, and writes their diary and visits alone', async () => {
    const [own, other] = [await create(nurse, 'Own'), await create(nurse, 'Other')];
    const herself = await enrol(chief, 'olga', ['person'], own);
    for (const [route, status] of await statuses(herself, 'person', other, other))
      expect([route, status]).toEqual([route, 404]);
    expect((await herself.call('GET', `/api/persons/${own}`)).body).toMatchObject({ id: own });
    const add = (kind: string, body: object) =>
      herself.call('POST', `/api/persons/${own}/entries`, { kind, body });
    expect((await add('diary-day', { disease: patient.disease, date: '2026-05-01' })).status).toBe(201);
    expect((await add('adverse-event', { date: '2026-05-01', what: 'a cold' })).status).toBe(403);
  });

  it('of a guarded person is everybody but the team, until the glass is broken with a reason', async () => {
    const id = await create(clinician, 'Guarded');
    const guard = { guarded: true, team: [await idOf(clinician)] };
    expect((await clinician.call('PUT', `/api/persons/${id}/guard`, guard)).status).toBe(200);
    expect((await nurse.call('GET', `/api/persons/${id}`)).status).toBe(404);
    expect((await nurse.call('POST', `/api/persons/${id}/break-glass`, { reason: ' ' })).status).toBe(400);
    const broken = await nurse.call('POST', `/api/persons/${id}/break-glass`, {
      reason: 'an emergency at night',
    });
    expect(broken.status).toBe(200);
    expect(new Date(broken.body.until as string).getTime()).toBeGreaterThan(Date.now() + 3_500_000);
    expect((await nurse.call('GET', `/api/persons/${id}`)).status).toBe(200);
    expect((await chief.call('GET', '/api/broken-glass')).body.brokenGlass).toMatchObject([
      { person: id, reason: 'an emergency at night' },
    ]);
    const { events, whole } = (await chief.call('GET', `/api/audit?person=${id}`)).body as {
      events: { action: string; account: string }[];
      whole: boolean;
    };
    expect(whole).toBe(true);
    expect(events.map(({ action }) => action)).toContain('glass-broken');
  });

  it('after an erasure is everybody', async () => {
    const id = await create(nurse, 'Erased');
    expect((await nurse.call('DELETE', `/api/persons/${id}`, { reason: 'asked for it' })).status).toBe(403);
    expect((await chief.call('DELETE', `/api/persons/${id}`, { reason: 'asked for it' })).status).toBe(204);
    expect((await clinician.call('GET', `/api/persons/${id}`)).status).toBe(410);
    expect((await clinician.call('GET', '/api/persons?search=Erased')).body.total).toBe(0);
  });
});

it('the log says nothing of persons', () => {
  const log = server.log.join('');
  expect(log).toContain('"route":"/api/persons/:id"');
  for (const word of ['Findable', 'Anna', '1988-03-04', 'search', 'zoster', 'nina', 'clara'])
    expect(log).not.toContain(word);
  expect(log).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
});
