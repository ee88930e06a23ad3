import { mkdtempSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRecord } from '@bifrons/record';
import { expect, it } from 'vitest';
import { makePostgreSQL } from '../../../../packages/record/src/database/database.fixture.js';
import { serveRecord } from '../serve.js';
import { Browser, emptyWorkbench, setUp } from '../server.fixture.js';

const POSTGRESQL = process.env['BIFRONS_TEST_POSTGRESQL'];

/** A cable to the database that can be pulled out. */
async function cableTo(url: string) {
  const target = new URL(url);
  const { port, hostname } = target;
  const sockets = new Set<Socket>();
  let isIn = true;
  const relay = createServer((from) => {
    if (!isIn) return from.destroy();
    const to = connect(Number(port || 5432), hostname);
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
      one.pipe(other);
    }
    return undefined;
  });
  await new Promise<void>((ready) => relay.listen(0, '127.0.0.1', ready));
  target.hostname = '127.0.0.1';
  target.port = String((relay.address() as AddressInfo).port);
  return {
    url: target.href,
    pull: () => {
      isIn = false;
      for (const socket of sockets) socket.destroy();
    },
    plug: () => (isIn = true),
    close: () => relay.close(),
  };
}

it.skipIf(POSTGRESQL === undefined)(
  'the database may go away: the server says so, and goes on when it is back',
  async () => {
    const made = await makePostgreSQL(POSTGRESQL!);
    const cable = await cableTo(made.url);
    const keys = mkdtempSync(join(tmpdir(), 'bifrons-keys-'));
    const record = await openRecord({ url: cable.url }, { folder: keys });
    const running = await serveRecord(record, {
      port: 0,
      workbench: emptyWorkbench(),
      log: { level: 'silent' },
    });
    const chief = await setUp({ ...running, record, log: [] });
    const create = (family: string) =>
      chief.call('POST', '/api/persons', { identity: { name: { family, given: 'G' }, numbers: [] } });
    expect((await create('Before')).status).toBe(201);
    cable.pull();
    const away = await create('During');
    expect(away).toMatchObject({ status: 503, body: { error: { code: 'unavailable' } } });
    expect(away.headers.get('retry-after')).not.toBeNull();
    expect((await new Browser(running.url).call('GET', '/health')).status).toBe(503);
    cable.plug();
    expect((await create('After')).status).toBe(201);
    const { persons } = (await chief.call('GET', '/api/persons')).body as { persons: { name: string }[] };
    expect(persons).toHaveLength(2);
    await running.close();
    cable.close();
    await made.drop();
  },
);
