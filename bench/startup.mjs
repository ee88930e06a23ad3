// What a short call of the command line costs, as processor time beside that of a bare Node. The shell counts it.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { print } from './report.mjs';

const bifrons = fileURLToPath(new URL('../apps/cli/bin/bifrons.js', import.meta.url));
const times = 20;

/** Processor time of a call, in ms: the mean of several. */
function processorTime(...words) {
  const loop = `i=0; while [ $i -lt ${times} ]; do "$@" > /dev/null 2>&1; i=$((i+1)); done; times`;
  const told = execFileSync('sh', ['-c', loop, 'sh', process.execPath, ...words], { encoding: 'utf8' });
  // The second line is of the children: user and system, as 0m1.23s.
  const ofChildren = told.trimEnd().split('\n').at(-1);
  const seconds = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].map(([, m, s]) => 60 * m + Number(s));
  return (1000 * seconds.reduce((sum, one) => sum + one, 0)) / times;
}

export function startup() {
  if (process.platform === 'win32') return;
  const calls = [
    ['node -e 0', '-e', '0'],
    ['bifrons --version', bifrons, '--version'],
    ['bifrons --help', bifrons, '--help'],
    ['bifrons forcast (a slip)', bifrons, 'forcast'],
    ['bifrons screen --help', bifrons, 'screen', '--help'],
  ];
  for (const [, ...words] of calls) processorTimeOnce(words);
  const measured = calls.map(([name, ...words]) => [name, processorTime(...words)]);
  const [[, bare]] = measured;
  print(
    `Processor time of short calls (mean of ${times})`,
    ['call', 'ms', 'ratio to node -e 0'],
    measured.map(([name, ms]) => [name, ms.toFixed(0), (ms / bare).toFixed(2)]),
  );
}

/** A first call fills caches. */
const processorTimeOnce = (words) =>
  execFileSync('sh', ['-c', '"$@" > /dev/null 2>&1 || true', 'sh', process.execPath, ...words]);
