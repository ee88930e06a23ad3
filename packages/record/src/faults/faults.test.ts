import { spawn } from 'node:child_process';
import { createServer, connect, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { describe, expect, it } from 'vitest';
import { createOrganisation, memberOf } from '../accounts/accounts.js';
import { verifyChain } from '../audit/verify.js';
import { clinicIn, folder, identity } from '../clinic.fixture.js';
import { freshPGlite, makePostgreSQL, POSTGRESQL } from '../database/database.fixture.js';
import { openPGlite } from '../database/database.js';
import { FolderInUse } from '../database/folder-lock.js';
import { openKeys } from '../keys/keys.js';
import { openRecord } from '../open-record.js';
import { listPersons } from '../persons/list.js';
import { readPerson, readHistory } from '../persons/read.js';
import { addEntry, createPerson } from '../persons/save.js';
import { recordOf, workerFor, type Member } from '../record.js';

const built = new URL('../../dist/index.js', import.meta.url).href;
const lab = (value: number) => ({ date: '2026-01-02', test: 'ALT', value });

/** A process that saves one laboratory value after the other and says which it was told are saved. */
const saving = (data: string, member: Member, persons: readonly string[]): string => `
  import { writeSync } from 'node:fs';
  const { openRecord, addEntry } = await import(${JSON.stringify(built)});
  const record = await openRecord({ folder: ${JSON.stringify(data)} }, { folder: ${JSON.stringify(join(data, 'keys'))} });
  const persons = ${JSON.stringify(persons)};
  for (let k = 0; ; k++) {
    const person = persons[k % persons.length];
    const body = ${JSON.stringify(lab(20))};
    const { id } = await addEntry(record, ${JSON.stringify(member)}, person, { kind: 'laboratory', body });
    writeSync(1, person + ' ' + id + '\\n');
  }`;

describe('a record on the disk', () => {
  it(
    'loses none of a thousand acknowledged saves to kill -9, and its chain stays whole',
    { timeout: 900_000 },
    async () => {
      const data = folder();
      await (await freshPGlite(join(data, 'database'))).close();
      const keys = { folder: join(data, 'keys') };
      const first = await openRecord({ folder: data }, keys);
      const account = await createOrganisation(
        first,
        { name: 'a clinic', account: { name: 'the first', login: 'first' } },
        { passwordHash: 'argon2id' },
      );
      const member = memberOf(account);
      const persons: string[] = [];
      for (let k = 0; k < 40; k++)
        persons.push((await createPerson(first, member, { identity: identity(`Saved ${k}`) })).id);
      await first.close();

      const acknowledged: string[] = [];
      for (const enough of [450, 1000]) {
        const child = spawn(process.execPath, ['--input-type=module', '-e', saving(data, member, persons)]);
        let text = '';
        let errors = '';
        child.stderr.on('data', (part: Buffer) => (errors += String(part)));
        const before = acknowledged.length;
        const killed = new Promise<void>((resolve, reject) => {
          child.stdout.on('data', (part: Buffer) => {
            text += String(part);
            const saved = text.split('\n').length - 1;
            // At any moment of a save: soon after one was told, but not at once.
            if (before + saved >= enough) setTimeout(() => child.kill('SIGKILL'), Math.random() * 30);
          });
          child.once('exit', (code, signal) =>
            signal === 'SIGKILL' ? resolve() : reject(new Error(`${code} ${errors}`)),
          );
        });
        await killed;
        acknowledged.push(...text.split('\n').slice(0, -1));
      }
      expect(acknowledged.length).toBeGreaterThanOrEqual(1000);

      const record = await openRecord({ folder: data }, keys);
      const there = new Set<string>();
      for (const person of persons)
        for (const { entry } of await readHistory(record, member, person)) there.add(`${person} ${entry}`);
      expect(acknowledged.filter((one) => !there.has(one))).toEqual([]);
      expect(await verifyChain(record, member)).toMatchObject({ whole: true });
      await expect(openRecord({ folder: data }, keys)).rejects.toThrow(FolderInUse);
      await record.close();
    },
  );

  it('says that the disk is full, writes nothing then, and goes on when there is room', async () => {
    const pglite = await freshPGlite();
    let full = false;
    const query = pglite.query.bind(pglite) as PGlite['query'];
    pglite.query = ((text: string, ...rest: []) => {
      if (full && text.includes('insert into "bifrons"."audit"'))
        return Promise.reject(
          Object.assign(new Error('could not extend file: No space left on device'), { code: '53100' }),
        );
      return query(text, ...rest);
    }) as PGlite['query'];
    const record = recordOf(await openPGlite(pglite), openKeys({ folder: folder() }));
    const clinic = await clinicIn(record, '');
    const { clinician, chief } = clinic;
    const { id } = await createPerson(record, clinician, { identity: identity('Full') });
    full = true;
    await expect(addEntry(record, clinician, id, { kind: 'laboratory', body: lab(1) })).rejects.toMatchObject(
      {
        code: 'unavailable',
        message: expect.stringContaining('nothing was written'),
      },
    );
    full = false;
    expect((await readPerson(record, clinician, id)).version).toBe(1);
    expect(await addEntry(record, clinician, id, { kind: 'laboratory', body: lab(2) })).toMatchObject({
      version: 2,
    });
    expect(await verifyChain(record, chief)).toMatchObject({ whole: true });
    await record.close();
  });
});

describe.skipIf(POSTGRESQL === undefined)('a PostgreSQL server that goes away', () => {
  it('is told of, leaves nothing half-written, and is used again when it is back', async () => {
    const { url, drop } = await makePostgreSQL(POSTGRESQL!);
    const line = await cable(new URL(url));
    const through = new URL(url);
    through.hostname = '127.0.0.1';
    through.port = String(line.port);
    const record = await openRecord({ url: through.href }, { folder: folder() });
    const { clinician, chief } = await clinicIn(record, '');
    const { id } = await createPerson(record, clinician, { identity: identity('Away') });

    // In the middle of a transaction.
    await expect(
      record.database.as(workerFor(clinician.organisation, clinician.account), async (work) => {
        await work
          .updateTable('person')
          .set({ version: 7, changed_at: new Date() })
          .where('id', '=', id)
          .execute();
        line.cut();
        await work.selectFrom('person').select('id').execute();
      }),
    ).rejects.toMatchObject({ code: 'unavailable' });
    // While it is away.
    await expect(listPersons(record, clinician)).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('does not answer'),
    });
    await line.mend();
    expect((await readPerson(record, clinician, id)).version).toBe(1);
    expect(await verifyChain(record, chief)).toMatchObject({ whole: true });
    await record.close();
    await line.close();
    await drop();
  });
});

/** A cable to the server that can be cut and mended. */
async function cable(to: URL) {
  const sockets = new Set<Socket>();
  const listen = async (port: number): Promise<Server> => {
    const server = createServer((near) => {
      const far = connect(Number(to.port), to.hostname);
      for (const socket of [near, far]) {
        sockets.add(socket);
        socket.on('error', () => undefined);
        socket.on('close', () => (near.destroy(), far.destroy()));
      }
      near.pipe(far).pipe(near);
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return server;
  };
  let server = await listen(0);
  const { port } = server.address() as { port: number };
  const cut = (): void => {
    server.close();
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  return {
    port,
    cut,
    mend: async () => {
      server = await listen(port);
    },
    close: async () => {
      cut();
      await once(server, 'close').catch(() => undefined);
    },
  };
}
