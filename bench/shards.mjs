import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { print } from './report.mjs';

const bifrons = fileURLToPath(new URL('../apps/cli/bin/bifrons.js', import.meta.url));

/** One trial in 1, 2, 4 and 8 parts, a process with one worker each and all at once: as on so many machines, but on the cores there are. */
export async function shardsTable(people = 600_000) {
  const folder = mkdtempSync(join(tmpdir(), 'bifrons-bench-'));
  try {
    const design = JSON.parse(
      readFileSync(new URL('../examples/trials/brave-aa1.json', import.meta.url), 'utf8'),
    );
    const file = join(folder, 'design.json');
    writeFileSync(file, JSON.stringify({ ...design, population: { ...design.population, n: people } }));
    const rows = [];
    let first;
    for (const count of [1, 2, 4, 8]) {
      const parts = join(folder, `parts-${count}`);
      const words = ['trial', file, '--workers', '1', '--out', parts, '--shard'];
      const taken = await parallel(count, (i) => [...words, `${i}/${count}`]);
      const merged = spawnSync(process.execPath, [bifrons, 'merge', parts, '--json']);
      if (merged.status !== 0) throw new Error(String(merged.stderr));
      const bytes = createHash('sha256').update(merged.stdout).digest('hex');
      first ??= { ...taken, bytes };
      const cores = Math.min(count, availableParallelism());
      rows.push([
        count,
        taken.wall.toFixed(2),
        (first.wall / taken.wall).toFixed(2),
        (first.wall / taken.wall / cores).toFixed(2),
        taken.cpu.toFixed(2),
        (first.cpu / taken.cpu).toFixed(2),
        bytes === first.bytes ? 'yes' : 'no',
      ]);
    }
    print(
      `One trial in parts: BRAVE-AA1, ${people} virtual patients × ${design.arms.length} arms, start of the processes included, ${availableParallelism()} cores`,
      [
        'processes',
        's',
        'speed-up',
        'of the ideal on these cores',
        'processor s, all',
        'of the ideal on as many machines',
        'same bytes',
      ],
      rows,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Seconds until all have ended, and of processor time together. */
async function parallel(count, argumentsOf) {
  const start = performance.now();
  const times = await Promise.all(
    Array.from({ length: count }, (_, i) => {
      // The shell says what its children took.
      const child = spawn(
        'sh',
        ['-c', '"$@" >/dev/null && times', 'sh', process.execPath, bifrons, ...argumentsOf(i)],
        {
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      );
      let text = '';
      child.stdout.on('data', (part) => (text += part));
      return new Promise((resolve, reject) =>
        child.on('close', (code) =>
          code === 0 ? resolve(text) : reject(new Error(`a part ended with ${code}`)),
        ),
      );
    }),
  );
  const wall = (performance.now() - start) / 1000;
  const seconds = (text) =>
    [
      ...text
        .trim()
        .split('\n')
        .at(-1)
        .matchAll(/(\d+)m([\d.]+)s/g),
    ].reduce((sum, [, minutes, rest]) => sum + 60 * Number(minutes) + Number(rest), 0);
  return { wall, cpu: times.reduce((sum, text) => sum + seconds(text), 0) };
}
