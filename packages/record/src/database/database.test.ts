import { sql } from 'kysely';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor, Database } from './database.js';
import { freshDatabase, POSTGRESQL } from './database.fixture.js';
import { FolderInUse, holdFolder } from './folder-lock.js';

const KINDS = ['pglite', ...(POSTGRESQL === undefined ? [] : (['postgresql'] as const))] as const;
const worker = (organisation: string | null): Actor => ({ organisation, account: null, roles: ['worker'] });

describe.each(KINDS)('the database on %s', (kind) => {
  let database: Database;
  let ours: string;
  let theirs: string;
  beforeAll(async () => {
    database = await freshDatabase(kind);
    [ours, theirs] = await database.as(worker(null), async (work) => {
      const rows = await work
        .insertInto('organisation')
        .values([{ name: 'ours' }, { name: 'theirs' }])
        .returning('id')
        .execute();
      return rows.map((row) => row.id) as [string, string];
    });
  });
  afterAll(() => database.close());

  it('shows an organisation its own rows only, and none to nobody', async () => {
    for (const organisation of [ours, theirs])
      await database.as(worker(organisation), (work) =>
        work
          .insertInto('person')
          .values({ organisation, version: 1, guarded: false, changed_at: new Date(), team: [] })
          .execute(),
      );
    const seen = (actor: Actor): Promise<number> =>
      database.as(actor, async (work) => (await work.selectFrom('person').select('id').execute()).length);
    expect(await seen(worker(ours))).toBe(1);
    expect(await seen({ organisation: ours, account: null, roles: ['nurse'] })).toBe(1);
    expect(await seen({ organisation: ours, account: null, roles: ['researcher'] })).toBe(0);
    expect(await seen({ organisation: ours, account: null, roles: ['administrator'] })).toBe(0);
    expect(await seen({ organisation: null, account: null, roles: [] })).toBe(0);
  });

  it('refuses a row of another organisation, and any change of the chain', async () => {
    await expect(
      database.as({ organisation: ours, account: null, roles: ['clinician'] }, (work) =>
        work
          .insertInto('person')
          .values({ organisation: theirs, version: 1, guarded: false, changed_at: new Date(), team: [] })
          .execute(),
      ),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(
      database.as(worker(ours), (work) => sql`update bifrons.audit set detail = ''`.execute(work)),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('keeps transactions apart that run at once, and undoes one that fails', async () => {
    const add = (name: string, fail: boolean): Promise<void> =>
      database.as(worker(null), async (work) => {
        await work.insertInto('organisation').values({ name }).execute();
        if (fail) throw new Error(name);
      });
    await Promise.allSettled(Array.from({ length: 20 }, (_, i) => add(`at once ${i}`, i % 2 === 0)));
    const names = await database.as(worker(null), (work) =>
      work.selectFrom('organisation').select('name').where('name', 'like', 'at once %').execute(),
    );
    expect(names).toHaveLength(10);
  });
});

it('a folder is held by one process, and is free when that one has died', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bifrons-'));
  const built = new URL('../../dist/database/folder-lock.js', import.meta.url).href;
  const hold = (then: string): string =>
    spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { holdFolder } from '${built}'; holdFolder(${JSON.stringify(folder)}); ${then}`,
      ],
      { encoding: 'utf8' },
    ).stderr;
  expect(hold('process.kill(process.pid, "SIGKILL")')).toBe('');
  const release = holdFolder(folder);
  expect(hold('')).toContain(`is in use by another server (process ${process.pid})`);
  expect(() => holdFolder(folder)).toThrow(FolderInUse);
  release();
  expect(hold('')).toBe('');
});
