// `npm run bench -- server`: the server on a fresh folder, a record with 50 people, called over HTTP from this process.
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import { serve } from '@bifrons/server';
import { print } from './report.mjs';

const PEOPLE = 50;
const AT_ONCE = 20;

export async function server() {
  const folder = mkdtempSync(join(tmpdir(), 'bifrons-bench-'));
  const page = join(folder, 'page');
  mkdirSync(page);
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>Bifrons</title>');
  const running = await serve({
    place: { folder },
    keys: { folder: join(folder, 'keys') },
    port: 0,
    workbench: page,
    callsPerMinute: 1e6,
    log: { level: 'silent' },
  });
  try {
    const call = await administrator(running);
    const { issuer, sign } = client(running.url);
    await call('PUT', '/api/settings/cdsClients', [{ name: 'bench', issuer, keys: { keys: [sign.key] } }]);
    const add = (i) =>
      call('POST', '/api/persons', {
        identity: {
          name: { family: `Family${i}`, given: 'Given' },
          numbers: [{ system: 'urn:mrn', value: `${1000 + i}` }],
        },
        patient,
      });
    const rows = [await timed('add a person', PEOPLE, 1, add)];
    const { persons } = await call('GET', '/api/persons');
    const read = (i) => call('GET', `/api/persons/${persons[i % persons.length].id}`);
    rows.push(await timed('read a person', 200, AT_ONCE, read));
    rows.push(await timed('list of people with what is due', 20, 1, () => call('GET', '/api/persons')));
    const path = '/cds-services/bifrons-order-sign';
    const order = async () => {
      const response = await fetch(running.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await sign(path)}` },
        body: JSON.stringify(hook()),
      });
      if (response.status !== 200) throw new Error(await response.text());
      await response.json();
    };
    await timed('warm', 40, AT_ONCE, order);
    rows.push(await timed('CDS Hooks, order-sign', 400, AT_ONCE, order));
    print(
      `Server (PGlite, ${PEOPLE} people; client in the same process; load of the machine ${loadavg()[0].toFixed(1)} on ${availableParallelism()} cores)`,
      ['what', 'at once', 'per second', 'median ms', 'p95 ms'],
      rows,
    );
    console.log(`  memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB resident`);
  } finally {
    await running.close();
    rmSync(folder, { recursive: true });
  }
}

/** Requests per second, and how long the slowest twentieth takes at least. */
async function timed(what, n, atOnce, work) {
  const times = [];
  let next = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < n) {
        const from = performance.now();
        await work(next++);
        times.push(performance.now() - from);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor(share * (n - 1))].toFixed(1);
  return [what, atOnce, (n / seconds).toFixed(1), at(0.5), at(0.95)];
}

/** Sets the server up as its first administrator; returns what calls it in that session. */
async function administrator({ url, setupToken }) {
  let cookie = '';
  let csrf = '';
  const call = async (method, path, body) => {
    const response = await fetch(url + path, {
      method,
      headers: {
        cookie,
        'x-csrf': csrf,
        origin: url,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    for (const one of response.headers.getSetCookie()) cookie = one.split(';')[0];
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    const answer = text === '' ? null : JSON.parse(text);
    if (answer?.csrf !== undefined) csrf = answer.csrf;
    return answer;
  };
  const { ticket } = await call('POST', '/api/setup/begin', {
    token: setupToken,
    organisation: 'Bench',
    name: 'Bench',
    login: 'bench',
  });
  await call('POST', '/api/setup/finish', { ticket, password: 'a quite long password' });
  return call;
}

/** A client of CDS Hooks with a key of its own. */
function client(url) {
  const issuer = 'https://record.example';
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
  const sign = (path) =>
    new SignJWT({ jti: randomUUID() })
      .setProtectedHeader({ alg: 'ES384', kid: 'bench', typ: 'JWT' })
      .setIssuer(issuer)
      .setAudience(url + path)
      .setIssuedAt()
      .setExpirationTime('2m')
      .sign(privateKey);
  sign.key = { ...publicKey.export({ format: 'jwk' }), kid: 'bench', alg: 'ES384' };
  return { issuer, sign };
}

const patient = {
  id: 'bench',
  birthYear: 1988,
  sex: 'female',
  weightKg: 66,
  disease: 'alopecia-areata',
  severity: { salt: 88, episodeYears: 2 },
  facts: { tuberculosis: 'negative', hepatitisB: 'vaccinated', pregnant: false },
  labs: Array.from({ length: 24 }, (_, k) => ({
    date: `2025-${String(1 + (k % 12)).padStart(2, '0')}-03`,
    test: k < 12 ? 'haemoglobin' : 'ALC',
    value: k < 12 ? 131 + k : 1.6,
    unit: k < 12 ? 'g/L' : '10*9/L',
  })),
  treatments: [{ drug: 'baricitinib', doseMg: 4, perDay: 1, fromDate: '2026-02-01' }],
  visits: [{ date: '2026-05-01', salt: 60 }],
};

/** An order of a JAK inhibitor for somebody with a hundred laboratory values. */
const hook = () => {
  const subject = { reference: 'Patient/p1' };
  const searchset = (resources) => ({
    resourceType: 'Bundle',
    type: 'searchset',
    entry: resources.map((resource) => ({ resource })),
  });
  return {
    hook: 'order-sign',
    hookInstance: randomUUID(),
    context: {
      userId: 'Practitioner/1',
      patientId: 'p1',
      draftOrders: searchset([
        {
          resourceType: 'MedicationRequest',
          id: 'm1',
          status: 'draft',
          intent: 'order',
          subject,
          medicationCodeableConcept: { text: 'baricitinib 4 mg tablet' },
        },
      ]),
    },
    prefetch: {
      patient: { resourceType: 'Patient', id: 'p1', gender: 'female', birthDate: '1990-05-01' },
      conditions: searchset([]),
      observations: searchset(
        Array.from({ length: 100 }, (_, k) => ({
          resourceType: 'Observation',
          id: `o${k}`,
          status: 'final',
          subject,
          code: { coding: [{ system: 'http://loinc.org', code: '718-7' }] },
          effectiveDateTime: `2026-${String(1 + (k % 11)).padStart(2, '0')}-${String(1 + (k % 27)).padStart(2, '0')}`,
          valueQuantity: {
            value: 13 + (k % 10) / 10,
            unit: 'g/dL',
            system: 'http://unitsofmeasure.org',
            code: 'g/dL',
          },
        })),
      ),
      medications: searchset([]),
      statements: searchset([]),
      allergies: searchset([]),
      immunizations: searchset([]),
    },
  };
};
