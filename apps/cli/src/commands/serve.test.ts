import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';

const bin = fileURLToPath(new URL('../../bin/bifrons.js', import.meta.url));
const folder = (): string => mkdtempSync(join(tmpdir(), 'bifrons-serve-'));

interface Served {
  readonly url: string;
  readonly token: string | undefined;
  readonly process: ChildProcess;
  readonly ended: Promise<number | NodeJS.Signals>;
}
const running: ChildProcess[] = [];
afterEach(() => running.forEach((process) => process.kill('SIGKILL')));

/** `bifrons serve`, once it has said where it is. */
async function start(...words: string[]): Promise<Served> {
  const child = spawn(process.execPath, [bin, 'serve', '--port', '0', ...words]);
  running.push(child);
  let said = '';
  const ended = new Promise<number | NodeJS.Signals>((end) =>
    child.on('exit', (code, signal) => end(code ?? signal!)),
  );
  const up = new Promise<void>((ready) => {
    child.stdout.on('data', (piece: Buffer) => {
      said += String(piece);
      if (/Ctrl-C stops it\)\n/.test(said)) setTimeout(ready, 50);
    });
  });
  child.stderr.resume();
  await Promise.race([
    up,
    ended.then((how) => {
      throw new Error(`ended with ${how}: ${said}`);
    }),
  ]);
  return {
    url: /Bifrons is at (\S+)/.exec(said)![1]!,
    token: /with this token: (\S+)/.exec(said)?.[1],
    process: child,
    ended,
  };
}

/** A browser that is logged in. */
async function logIn(url: string, first?: string) {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  const call = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(url + path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const [cookie] = response.headers.getSetCookie();
    if (cookie !== undefined) headers['cookie'] = cookie.split(';')[0]!;
    const answer = (await response.json()) as Record<string, never> & { csrf?: string };
    if (!response.ok) throw new Error(JSON.stringify(answer));
    if (answer.csrf !== undefined) headers['x-csrf'] = answer.csrf;
    return answer;
  };
  const password = 'a quite long password';
  if (first === undefined) await call('POST', '/api/login/password', { login: 'ada', password });
  else {
    const begun = await call('POST', '/api/setup/begin', {
      token: first,
      organisation: 'Clinic',
      name: 'Ada',
      login: 'ada',
    });
    await call('POST', '/api/setup/finish', { ticket: begun['ticket'], password });
  }
  return call;
}

/** How many saves are acknowledged before the server is killed, while others are under way; packages/record does a thousand. */
const SAVES = 200;

it('serves a folder alone; a kill during saves loses none that was acknowledged; a restart, a backup and a stop are clean', async () => {
  const data = folder();
  const first = await start('--data', data);
  expect(first.url).toMatch(/^http:\/\/localhost:\d+$/);
  expect(await (await fetch(`${first.url}/health`)).json()).toMatchObject({ ok: true });
  expect((await fetch(first.url)).headers.get('content-security-policy')).toContain("default-src 'self'");

  const second = spawnSync(process.execPath, [bin, 'serve', '--data', data, '--port', '0'], {
    encoding: 'utf8',
  });
  expect([second.status, second.stderr]).toEqual([2, expect.stringContaining('is in use by another server')]);

  const call = await logIn(first.url, first.token);
  const people: string[] = [];
  for (let k = 0; k < 8; k++) {
    const identity = { name: { family: `Person ${k}`, given: 'P' }, numbers: [] };
    people.push((await call('POST', '/api/persons', { identity }))['id']!);
  }
  const saved = new Set<string>();
  await Promise.all(
    people.map(async (person) => {
      try {
        for (;;) {
          const body = { date: '2026-05-01', what: `event ${saved.size}` };
          const { id } = await call('POST', `/api/persons/${person}/entries`, {
            kind: 'adverse-event',
            body,
          });
          saved.add(id!);
          if (saved.size === SAVES) first.process.kill('SIGKILL');
        }
      } catch {
        // The server is gone.
      }
    }),
  );
  expect(saved.size).toBeGreaterThanOrEqual(SAVES);
  await first.ended;

  const backups = folder();
  const again = await start('--data', data, '--backup-to', backups);
  expect(again.token).toBeUndefined();
  const ask = await logIn(again.url);
  const found = new Set<string>();
  for (const person of people) {
    const { adverseEvents } = (await ask('GET', `/api/persons/${person}`)) as unknown as {
      adverseEvents: { id: string }[];
    };
    for (const { id } of adverseEvents) found.add(id);
  }
  expect([...saved].filter((id) => !found.has(id))).toEqual([]);
  expect((await ask('GET', '/api/audit'))['whole']).toBe(true);

  // What is under way when the stop comes is finished.
  const last = ask('POST', `/api/persons/${people[0]}/entries`, {
    kind: 'adverse-event',
    body: { date: '2026-06-01', what: 'the last one' },
  });
  await new Promise((tick) => setTimeout(tick, 5));
  again.process.kill('SIGTERM');
  await expect(last).resolves.toMatchObject({ id: expect.any(String) as string });
  expect(await again.ended).toBe(0);
  expect(readdirSync(backups)).toMatchObject([expect.stringMatching(/^bifrons-.*\.ndjson$/)]);
}, 1_200_000);

it('refuses what would not be safe, and says what to do', () => {
  const refused = (...words: string[]) => {
    const { status, stderr } = spawnSync(process.execPath, [bin, 'serve', ...words], { encoding: 'utf8' });
    return [status, stderr.trim()];
  };
  expect(refused()).toEqual([2, expect.stringContaining('give --data <folder> or --database <url>')]);
  expect(refused('--data', folder(), '--host', '0.0.0.0')).toEqual([2, expect.stringContaining('needs TLS')]);
  expect(refused('--data', folder(), '--public-url', 'http://clinic.example')).toEqual([
    2,
    expect.stringContaining('must be https'),
  ]);
  expect(refused('--database', 'postgres://localhost/x')).toEqual([2, expect.stringContaining('--keys')]);
  expect(refused('--data', folder(), '--backup-to', folder(), '--backup-every', 'daily')).toEqual([
    2,
    expect.stringContaining('24h'),
  ]);
});
