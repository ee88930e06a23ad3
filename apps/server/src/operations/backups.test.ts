import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importRecord, recordOf, type ClinicRecord } from '@bifrons/record';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { freshDatabase } from '../../../../packages/record/src/database/database.fixture.js';
import { Browser, emptyWorkbench, PASSWORD, setUp, startServer, type TestServer } from '../server.fixture.js';
import { serveRecord } from '../serve.js';
import { keepBackups } from './backups.js';

let server: TestServer;
let chief: Browser;
beforeAll(async () => {
  server = await startServer();
  chief = await setUp(server);
});
afterAll(() => server.close());

const quiet = { info: () => undefined, error: vi.fn() };

it('a backup is written when it is due, the newest are kept, and a restored one is the same record', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bifrons-backups-'));
  writeFileSync(join(folder, 'notes.txt'), 'of somebody else');
  const made = await chief.call('POST', '/api/persons', {
    identity: { name: { family: 'Kept', given: 'Kim' }, numbers: [] },
  });
  let now = new Date('2026-11-30T10:00:00Z');
  const run = async (): Promise<void> => {
    const backups = await keepBackups(
      server.record,
      { folder, everyHours: 24, keep: 2 },
      quiet as never,
      () => now,
    );
    await backups.stop();
  };
  for (const at of [
    '2026-11-30T10:00:00Z',
    '2026-11-30T20:00:00Z',
    '2026-12-01T10:00:00Z',
    '2026-12-02T11:00:00Z',
  ]) {
    now = new Date(at);
    await run();
  }
  expect(readdirSync(folder).sort()).toEqual([
    'bifrons-2026-12-01T10-00-00Z.ndjson',
    'bifrons-2026-12-02T11-00-00Z.ndjson',
    'notes.txt',
  ]);

  const restored = recordOf(
    (await freshDatabase('pglite')) as ClinicRecord['database'],
    // With the same keys.
    server.record.keys,
  );
  await importRecord(restored, join(folder, 'bifrons-2026-12-02T11-00-00Z.ndjson'));
  const again = await serveRecord(restored, {
    port: 0,
    workbench: emptyWorkbench(),
    log: { level: 'silent' },
  });
  expect(again.setupToken).toBeNull();
  const browser = new Browser(again.url);
  await browser.call('POST', '/api/login/password', { login: 'ada', password: PASSWORD });
  expect((await browser.call('GET', `/api/persons/${made.body.id}`)).body.identity.name.family).toBe('Kept');
  expect((await browser.call('GET', '/api/audit')).body).toMatchObject({ whole: true });
  await again.close();
});

it('the export that an administrator asks for is the same file', async () => {
  const { status, headers, body } = await chief.call('GET', '/api/export');
  expect(status).toBe(200);
  expect(headers.get('content-disposition')).toContain('bifrons-record.ndjson');
  const lines = (body as string).trim().split('\n');
  expect(JSON.parse(lines[0]!)).toMatchObject({ bifrons: 'record' });
  expect(body).not.toContain('Kept');
});

it('a backup that cannot be written is logged, and does not stop the server', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bifrons-backups-'));
  const broken = {
    ...server.record,
    database: {
      ...server.record.database,
      as: () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOSPC' })),
    },
  };
  const backups = await keepBackups(broken as never, { folder, everyHours: 1, keep: 2 }, quiet as never);
  await backups.stop();
  expect(quiet.error).toHaveBeenCalled();
  expect(readdirSync(folder)).toEqual([]);
  expect((await chief.call('GET', '/health')).status).toBe(200);
});
