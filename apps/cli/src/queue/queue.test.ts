import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseTrialDesign, type TrialDesign } from '@bifrons/knowledge';
import { shardHeader } from '@bifrons/model';
import type { PgBoss } from 'pg-boss';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { makePostgreSQL } from '../../../../packages/record/src/database/database.fixture.js';
import { JOBS, openQueue, partsFor, queueOf } from './queue.js';

const POSTGRESQL = process.env['BIFRONS_TEST_POSTGRESQL'];
const bin = fileURLToPath(new URL('../../bin/bifrons.js', import.meta.url));
const example = fileURLToPath(new URL('../../../../examples/trials/thrive-aa1.json', import.meta.url));

it.each([
  [1, 1],
  [16, 16],
  [100, 15],
  [320, 16],
  [2000, 100],
  [10_000, 100],
])('%i blocks of people make %i jobs', (blocks, jobs) => expect(partsFor(blocks)).toBe(jobs));

describe.skipIf(POSTGRESQL === undefined)('a queue on PostgreSQL', { timeout: 300_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'bifrons-queue-'));
  const children: ChildProcess[] = [];
  let made: Awaited<ReturnType<typeof makePostgreSQL>>;
  let queue: PgBoss;

  beforeAll(async () => {
    made = await makePostgreSQL(POSTGRESQL!);
  });
  afterEach(() => children.forEach((child) => child.kill('SIGKILL')));
  afterAll(async () => {
    await queue.stop({ graceful: false });
    await made.drop();
    rmSync(folder, { recursive: true });
  });

  /** A command in a process of its own. */
  const bifrons = (...words: string[]) => {
    const child = spawn(process.execPath, [bin, ...words]);
    children.push(child);
    const said = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].on('data', (piece: Buffer) => (said[name] += String(piece)));
    const ended = new Promise<number | NodeJS.Signals>((end) =>
      child.on('close', (code, signal) => end(code ?? signal!)),
    );
    const says = (words: string): Promise<void> =>
      vi.waitFor(() => expect(said.stderr).toContain(words), { timeout: 60_000, interval: 50 });
    return { child, said, ended, says };
  };
  const worker = async () => {
    const started = bifrons('worker', '--database', made.url, '--workers', '1');
    await started.says('waiting for parts of trials');
    return started;
  };
  const ask = (design: string) => bifrons('trial', design, '--queue', '--database', made.url, '--json');
  const designOf = (people: number): { file: string; design: TrialDesign } => {
    const read = parseTrialDesign(JSON.parse(readFileSync(example, 'utf8')));
    if (!read.ok) throw new Error('The example is not read.');
    const design = { ...read.value, population: { ...read.value.population, n: people } };
    const file = join(folder, `${people}.json`);
    writeFileSync(file, JSON.stringify(design));
    return { file, design };
  };
  const own = queueOf(shardHeader(designOf(1).design, 0, 1).run);
  const jobs = async () => {
    const { rows } = await queue
      .getDb()
      .executeSql('select state, retry_count from bifrons_queue.job where name = $1', [own]);
    return rows as { state: string; retry_count: number }[];
  };
  const bytesOf = async (...words: string[]): Promise<string> => {
    const run = bifrons(...words);
    expect([await run.ended, run.said.stderr]).toEqual([0, '']);
    return createHash('sha256').update(run.said.stdout).digest('hex');
  };

  it('says what to do while there is no queue', async () => {
    const asked = ask(designOf(1000).file);
    expect(await asked.ended).toBe(2);
    expect(asked.said.stderr).toMatch(/has no queue of this version yet \(bifrons worker --database/);
    queue = await openQueue(made.url, { registerInstance: false, supervise: false });
  });

  it('gives the bytes of one process, two threads and seven parts, though a worker is killed halfway', async () => {
    const { file } = designOf(60_000);
    const whole = await bytesOf('trial', file, '--json', '--workers', '1');
    expect(await bytesOf('trial', file, '--json', '--workers', '2')).toBe(whole);
    const parts = join(folder, 'parts');
    for (let i = 0; i < 7; i++) await bytesOf('trial', file, '--shard', `${i}/7`, '--out', parts);
    expect(await bytesOf('merge', parts, '--json')).toBe(whole);

    const [first, second] = [await worker(), await worker()];
    const asked = ask(file);
    await Promise.all([first.says('virtual patients'), second.says('virtual patients')]);
    // Frozen where both have a part in hand, so that the kill takes one from it.
    await vi.waitFor(
      async () => {
        first.child.kill('SIGSTOP');
        const active = (await jobs()).filter(({ state }) => state === 'active');
        if (active.length < 2) first.child.kill('SIGCONT');
        expect(active).toHaveLength(2);
      },
      { timeout: 30_000, interval: 50 },
    );
    first.child.kill('SIGKILL');
    await vi.waitFor(async () => expect((await jobs()).map(({ retry_count }) => retry_count)).toContain(1), {
      timeout: 60_000,
      interval: 20,
    });
    expect(await asked.ended).toBe(0);
    expect(createHash('sha256').update(asked.said.stdout).digest('hex')).toBe(whole);
    expect(await jobs()).toEqual([]);
    second.child.kill('SIGINT');
    expect(await second.ended).toBe(0);
  });

  it('keeps versions apart: a worker leaves the jobs of another alone, and who asks is told that nobody takes them', async () => {
    const other = 'trial-9.9.9-0123456789ab';
    await queue.createQueue(other, JOBS);
    const id = await queue.send(other, { part: '' });
    const idle = await worker();
    await idle.says('A trial waits for a worker of version 9.9.9 (knowledge 0123456789ab)');
    expect((await queue.findJobs(other, { id: id! }))[0]!.state).toBe('created');

    // A part that says it is of another version is refused even where it cannot have come from.
    const header = shardHeader(designOf(1000).design, 0, 1);
    const forged = { ...header, run: { ...header.run, version: '9.9.9' } };
    const wrong = (await queue.send(own, { part: JSON.stringify(forged) }))!;
    await idle.says('was computed with version 9.9.9');
    await vi.waitFor(
      async () => expect((await queue.findJobs(own, { id: wrong }))[0]!.state).toBe('failed'),
      {
        timeout: 30_000,
      },
    );
    await queue.deleteJob(own, wrong);
    idle.child.kill('SIGTERM');
    expect(await idle.ended).toBe(0);

    const foreign = await openQueue(made.url, { instanceName: other });
    const asked = ask(designOf(1000).file);
    await asked.says('none is there');
    await asked.says('A worker of version 9.9.9 (knowledge 0123456789ab) is there');
    asked.child.kill('SIGINT');
    expect([await asked.ended, asked.said.stdout]).toEqual([1, '']);
    expect(asked.said.stderr).toContain('Stopped. Nothing was written.');
    expect(await jobs()).toEqual([]);
    await foreign.stop({ graceful: false });
  });

  it('stops a part that nobody waits for any more', async () => {
    const busy = await worker();
    const asked = ask(designOf(10_000_000).file);
    await vi.waitFor(async () => expect((await jobs()).map(({ state }) => state)).toContain('active'), {
      timeout: 30_000,
    });
    asked.child.kill('SIGTERM');
    expect(await asked.ended).toBe(1);
    expect(await jobs()).toEqual([]);
    await busy.says('stopped: nobody waits for them');
    busy.child.kill('SIGINT');
    expect(await busy.ended).toBe(0);
  });
});
