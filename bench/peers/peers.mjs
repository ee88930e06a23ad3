// Established solvers on the benchmark's subjects, where this machine has them. Nothing here is needed by the product.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));

/**
 * Runs the peers on a problem { interval, doses, initial, parameters } (one array of parameters per subject, in
 * `parameterOrder`). Rows { name, rtol, …measured }; a peer that is not there is said on the console.
 *
 * @param measure takes what a peer has saved and a function that runs it again and gives its seconds.
 */
export function runPeers(problem, measure) {
  const folder = mkdtempSync(join(tmpdir(), 'bifrons-bench-'));
  try {
    const { parameters, doses, interval, initial } = problem;
    const subjects = join(folder, 'subjects');
    writeFileSync(
      subjects,
      Float64Array.of(parameters.length, doses, interval, ...initial, ...parameters.flat()),
    );
    return [cvode, desolve].flatMap((prepare) => {
      const { name, run, missing } = prepare(folder);
      if (missing !== undefined) {
        console.log(`\n${name}: ${missing}`);
        return [];
      }
      return [1e-4, 1e-5, 1e-6, 1e-7, 1e-8].map((rtol) => {
        const saved = join(folder, 'saved');
        const once = () => Number(output(...run([subjects, saved, String(rtol), String(rtol * 1e-3)])));
        once();
        const { buffer, byteOffset, byteLength } = readFileSync(saved);
        const values = new Float64Array(buffer.slice(byteOffset, byteOffset + byteLength));
        return { name, rtol, ...measure(values, once) };
      });
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function cvode(folder) {
  const name = 'SUNDIALS CVODE';
  if (!['/usr/include', '/usr/local/include'].some((path) => existsSync(`${path}/cvode/cvode.h`))) {
    return { name, missing: 'not on this machine (apt-get install gcc libsundials-dev)' };
  }
  const program = join(folder, 'cvode');
  const libraries = ['cvode', 'nvecserial', 'sunmatrixdense', 'sunlinsoldense'].map((l) => `-lsundials_${l}`);
  const compiled = attempt('gcc', ['-O2', here('cvode.c'), '-o', program, ...libraries, '-lm']);
  if (!compiled.ok) return { name, missing: `does not compile here: ${compiled.text}` };
  return { name, run: (files) => [program, files] };
}

function desolve(folder) {
  const name = 'R deSolve lsoda';
  if (!attempt('Rscript', ['-e', 'library(deSolve)']).ok) {
    return { name, missing: 'not on this machine (apt-get install r-base-core r-cran-desolve)' };
  }
  for (const file of ['desolve.c', 'pathway.h']) copyFileSync(here(file), join(folder, file));
  const compiled = attempt('R', ['CMD', 'SHLIB', 'desolve.c'], folder);
  if (!compiled.ok) return { name, missing: `its model does not compile here: ${compiled.text}` };
  return { name, run: (files) => ['Rscript', [here('desolve.R'), ...files, join(folder, 'desolve.so')]] };
}

/** Whether a command succeeds, and the first line of its complaint. */
export function attempt(command, args, cwd) {
  const { status, stderr = '', error } = spawnSync(command, args, { encoding: 'utf8', cwd });
  return { ok: status === 0, text: error?.message ?? stderr.trim().split('\n')[0] };
}

/** What a command writes. @throws Error with its complaint */
export function output(command, args, options) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
  return stdout;
}
