// `npm run bench -- scale`: one trial on one machine and on several, in parts and by the queue. A machine is played by a process
// that is held on one core of its own (taskset), with one worker thread; so it has no more of this machine than a share.
// BIFRONS_TEST_POSTGRESQL names the server for the queue. All results must have the same bytes.
import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { print } from './report.mjs';

const PEOPLE = 500_000;
const ROUNDS = 2;
const CORES = availableParallelism();
const MACHINES = [1, 2, 4, 8].filter((n) => n <= CORES);
const bin = fileURLToPath(new URL('../apps/cli/bin/bifrons.js', import.meta.url));
const example = new URL('../examples/trials/thrive-aa1.json', import.meta.url);
const server = process.env.BIFRONS_TEST_POSTGRESQL;

export async function scale() {
  const folder = mkdtempSync(join(tmpdir(), 'bifrons-scale-'));
  const design = join(folder, 'design.json');
  const read = JSON.parse(readFileSync(example, 'utf8'));
  writeFileSync(design, JSON.stringify({ ...read, population: { ...read.population, n: PEOPLE } }));
  const load = loadavg()[0].toFixed(1);
  /** Seconds of each way, the lowest of the rounds: other work on the machine only ever adds. */
  const ways = new Map();
  let bytes;
  const time = async (how, machines, compute) => {
    const began = performance.now();
    const out = await compute();
    const seconds = (performance.now() - began) / 1000;
    const hash = out === null ? bytes : createHash('sha256').update(out).digest('hex');
    bytes ??= hash;
    if (hash !== bytes) throw new Error(`${how} gave other bytes than the first run.`);
    ways.set(how, { machines, seconds: Math.min(seconds, ways.get(how)?.seconds ?? Infinity) });
  };

  try {
    for (let round = 0; round < ROUNDS; round++) {
      for (const n of MACHINES) await time(apart(n), n, () => runsApart(design, n));
      for (const n of [2, 4, 8, 7])
        await time(`${n} parts, then merged`, Math.min(n, MACHINES.at(-1)), () =>
          merged(design, n, join(folder, `parts-${n}-${round}`)),
        );
      if (server !== undefined) await timeQueue(design, time);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  if (server === undefined) console.log('BIFRONS_TEST_POSTGRESQL names no server: the queue is left out.');
  const rows = [...ways].map(([how, { machines, seconds }]) => [
    how,
    machines ?? '',
    seconds.toFixed(1),
    Math.round(PEOPLE / seconds),
    machines === null ? '' : (ways.get(apart(machines)).seconds / seconds).toFixed(2),
  ]);
  print(
    `One trial of ${PEOPLE} people on several machines, each a process on a core of its own (${CORES} cores, load before ${load}; lowest of ${ROUNDS})`,
    ['how', 'machines', 'seconds', 'people per second', 'of ideal'],
    rows,
  );
}

const apart = (n) => (n === 1 ? 'one run' : `${n} runs at once, each of 1/${n} of the people`);

/**
 * What n machines can do at best: runs that know nothing of one another. On one machine its cores share memory and heat, so this
 * is less than n times one run. @returns the result when there is one
 */
async function runsApart(design, n) {
  const people = String(Math.ceil(PEOPLE / n));
  const runs = Array.from(
    { length: n },
    (_, core) => on(core, 'trial', design, '--people', people, '--workers', '1', '--json').out,
  );
  const [first] = await Promise.all(runs);
  return n === 1 ? first : null;
}

/** A trial in parts, dealt to as many machines as are played, then merged. */
async function merged(design, parts, folder) {
  let next = 0;
  const machine = async (core) => {
    while (next < parts) {
      const shard = `${next++}/${parts}`;
      await on(core, 'trial', design, '--workers', '1', '--shard', shard, '--out', folder).out;
    }
  };
  const cores = Array.from({ length: Math.min(parts, MACHINES.at(-1)) }, (_, core) => core);
  await Promise.all(cores.map(machine));
  return on(0, 'merge', folder, '--json').out;
}

async function timeQueue(design, time) {
  const name = `bifrons_scale_${randomUUID().replaceAll('-', '')}`;
  const asAdmin = async (statement) => {
    const admin = new pg.Client({ connectionString: server });
    await admin.connect();
    await admin.query(statement);
    await admin.end();
  };
  await asAdmin(`create database ${name}`);
  const database = new URL(server);
  database.pathname = `/${name}`;
  const ask = () => on(null, 'trial', design, '--queue', '--database', database.href, '--json').out;
  const workers = async (n, work) => {
    const started = Array.from({ length: n }, (_, core) =>
      on(core, 'worker', '--database', database.href, '--workers', '1'),
    );
    await Promise.all(started.map(({ says }) => says('waiting for parts')));
    await work(started.map(({ child }) => child));
    for (const { child } of started) child.kill('SIGTERM');
    await Promise.all(started.map(({ out }) => out.catch(() => undefined)));
  };
  try {
    for (const n of MACHINES)
      await workers(n, () => time(`queue, ${n} ${n === 1 ? 'worker' : 'workers'}`, n, ask));
    if (CORES > 1)
      await workers(2, ([first]) =>
        time('queue, 2 workers, one killed after 12 s', null, () => {
          setTimeout(() => first.kill('SIGKILL'), 12_000);
          return ask();
        }),
      );
  } finally {
    await asAdmin(`drop database ${name} with (force)`);
  }
}

/** A command in a process of its own, held on a core (null: on any). */
function on(core, ...words) {
  const command = [process.execPath, bin, ...words];
  const held = core === null ? command : ['taskset', '-c', String(core), ...command];
  const child = spawn(held[0], held.slice(1));
  let stdout = '';
  let stderr = '';
  let hear = () => {};
  child.stdout.on('data', (piece) => (stdout += piece));
  child.stderr.on('data', (piece) => {
    stderr += piece;
    hear();
  });
  const out = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(stdout) : reject(new Error(`${words[0]}: ${stderr}`))));
  });
  // Of a worker that is killed nobody waits for the end.
  out.catch(() => undefined);
  const says = (words) =>
    new Promise((heard) => {
      hear = () => stderr.includes(words) && heard();
      hear();
    });
  return { child, out, says };
}
