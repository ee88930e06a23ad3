import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Cases of the SBML semantic suite in a second: read, made equations of, compiled, run at 1e-9 and compared, one after the other. */
export function sbmlCases(suite) {
  if (suite === undefined) {
    console.log('\nSBML semantic suite: no folder given (--suite DIR, see npm run conformance)');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'bifrons-bench-'));
  try {
    const script = fileURLToPath(new URL('../scripts/conformance.mjs', import.meta.url));
    const runs = [1, 2].map(() => {
      const start = performance.now();
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [script, '--suite', suite, '--out', join(folder, 'summary.json')],
        { encoding: 'utf8' },
      );
      if (status !== 0) throw new Error(stderr);
      return { seconds: (performance.now() - start) / 1000, says: stdout.trim().split('\n').at(-1) };
    });
    const seconds = Math.min(...runs.map((run) => run.seconds));
    const [, all] = /of (\d+) cases/.exec(runs[0].says);
    console.log(
      `\nSBML semantic suite: ${runs[0].says} ${seconds.toFixed(1)} s, ${(Number(all) / seconds).toFixed(0)} cases per second, start of the process included`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
