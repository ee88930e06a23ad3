import { readFileSync } from 'node:fs';
import { validateBundle } from '@bifrons/interchange/validation';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enrol, setUp, startServer, type Browser, type TestServer } from '../server.fixture.js';

let server: TestServer;
let chief: Browser;
let nurse: Browser;
let id: string;
const patient = JSON.parse(
  readFileSync(new URL('../../../../examples/patients/severe.json', import.meta.url), 'utf8'),
) as Record<string, unknown> & { labs: object[] };
const identity = {
  name: { family: 'Feuer', given: 'Anna Maria' },
  numbers: [{ system: 'urn:clinic', value: 'F-17' }],
};

beforeAll(async () => {
  server = await startServer();
  chief = await setUp(server);
  nurse = await enrol(chief, 'nina', ['nurse']);
  id = (await nurse.call('POST', '/api/persons', { identity, patient })).body.id as string;
});
afterAll(() => server.close());

const write = (of = id) => nurse.call('GET', `/api/persons/${of}/fhir`);
const read = (body: unknown, query = '', headers = {}) =>
  nurse.call('POST', `/api/persons/${id}/fhir/read${query}`, body, headers);
const bundle = async (): Promise<{ entry: { resource: Record<string, unknown> }[] }> =>
  JSON.parse((await write()).body as string);

it('a person is a valid bundle with name and numbers, and the reading is in the audit', async () => {
  const { status, headers } = await write();
  expect([status, headers.get('content-type')]).toEqual([200, 'application/fhir+json; charset=utf-8']);
  const made = await bundle();
  expect(validateBundle(made)).toEqual([]);
  expect(made.entry[0]!.resource).toMatchObject({
    resourceType: 'Patient',
    name: [{ family: 'Feuer', given: ['Anna', 'Maria'] }],
    identifier: expect.arrayContaining([
      expect.objectContaining({ system: 'urn:clinic', value: 'F-17' }),
    ]) as unknown,
  });
  const { body } = await chief.call('GET', `/api/audit?person=${id}`);
  expect(body.events.at(-1)).toMatchObject({ action: 'person-read', person: id });
});

it('their own bundle says nothing new of them; a new value is a line of the table, and nothing is written', async () => {
  const own = await bundle();
  const states = ({ body }: Awaited<ReturnType<typeof read>>) =>
    new Set(
      (body.lines as { state: string; becomes: object | null }[])
        .filter(({ becomes }) => becomes)
        .map(({ state }) => state),
    );
  const again = await read(own);
  expect(again.status).toBe(200);
  expect(again.body.person).toBe(`Patient/${String(own.entry[0]!.resource['id'])}`);
  expect(states(again)).toEqual(new Set(['known', 'new']));
  const haemoglobin = {
    resourceType: 'Observation',
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: '718-7' }], text: 'Haemoglobin' },
    subject: own.entry[1]!.resource['subject'],
    effectiveDateTime: '2026-10-05',
    valueQuantity: { value: 9.9, unit: 'g/dL', system: 'http://unitsofmeasure.org', code: 'g/dL' },
  };
  const { version } = (await nurse.call('GET', `/api/persons/${id}`)).body;
  const more = await read({ ...own, entry: [...own.entry, { resource: haemoglobin }] }, '?today=2026-11-30', {
    'content-type': 'application/fhir+json',
  });
  expect(more.body.lines).toContainEqual(
    expect.objectContaining({
      state: 'new',
      accepted: true,
      says: expect.stringContaining('9.9') as unknown,
      becomes: expect.objectContaining({ kind: 'row', list: 'labs' }) as unknown,
    }),
  );
  expect((await nurse.call('GET', `/api/persons/${id}`)).body.version).toBe(version);
});

describe('what is sent and cannot be read is refused in words', () => {
  it.each([
    ['another resource', { resourceType: 'Patient' }, 'This is a Patient; send a Bundle'],
    ['no FHIR', { entry: [] }, 'it has no resourceType'],
    ['a list', [], 'it has no resourceType'],
    ['entries that are no list', { resourceType: 'Bundle', entry: 7 }, '$.entry is not a list'],
    [
      'too many resources',
      { resourceType: 'Bundle', entry: Array.from({ length: 20_001 }, () => ({})) },
      '20,000 are read at most',
    ],
    [
      'several people',
      {
        resourceType: 'Bundle',
        entry: ['1', '2'].map((one) => ({ resource: { resourceType: 'Patient', id: one } })),
      },
      'say who is meant',
    ],
  ])('%s', async (_, body, words) => {
    const answer = await read(body);
    expect([answer.status, answer.body.error.message]).toEqual([400, expect.stringContaining(words)]);
  });

  it('too large', async () => {
    const { status, body } = await read(`{"resourceType":"Bundle","x":"${'y'.repeat(17 * 2 ** 20)}"}`);
    expect([status, body.error.code]).toEqual([413, 'too-large']);
  });

  it('and a person of whom too little is known cannot be written', async () => {
    const { body } = await nurse.call('POST', '/api/persons', { identity });
    const answer = await write(body.id as string);
    expect([answer.status, answer.body.error.code]).toEqual([409, 'too-little']);
  });
});

it('both stand in OpenAPI with the media type of FHIR', async () => {
  const { paths } = (await nurse.call('GET', '/openapi.json')).body;
  expect(paths['/api/persons/{id}/fhir'].get.responses['200'].content).toHaveProperty([
    'application/fhir+json',
  ]);
  expect(paths['/api/persons/{id}/fhir/read'].post.requestBody.content).toHaveProperty([
    'application/fhir+json',
  ]);
});
