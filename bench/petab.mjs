import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateModelSource, sensitivityEquations } from '@bifrons/engine';
import { readSbml } from '@bifrons/interchange/sbml';
import { petabLikelihood, petabProblem, readManifest, readTables } from '@bifrons/interchange/petab';
import { inTurns, shortest } from './one-thread.mjs';
import { attempt, output } from './peers/peers.mjs';
import { print } from './report.mjs';

const tolerance = { rtol: 1e-8, atol: 1e-10 };

/**
 * Likelihood and gradient of problems of the PEtab collection, beside the same simulations by CVODES with the model as C. Its time is
 * that of the simulations with sensitivities alone, ours is all.
 */
export function petabTable(collection) {
  if (collection === undefined) {
    console.log('\nPEtab benchmark collection: no folder given (--petab DIR, see npm run conformance)');
    return;
  }
  const isThere = ['/usr/include', '/usr/local/include'].some((path) =>
    existsSync(`${path}/cvodes/cvodes.h`),
  );
  if (!isThere) console.log('\nSUNDIALS CVODES: not on this machine (apt-get install gcc libsundials-dev)');
  const rows = [];
  for (const name of ['Boehm_JProteomeRes2014', 'Raia_CancerResearch2011', 'Bachmann_MSB2011']) {
    const folder = [join(collection, 'Benchmark-Models', name), join(collection, name)].find(existsSync);
    const likelihood = read(folder, name);
    const point = likelihood.nominal();
    likelihood.evaluate(point);
    const tasks = tasksOf(likelihood, point);
    const value = () => shortest(3, () => likelihood.evaluate(point)) / 1000;
    const gradient = () => shortest(3, () => likelihood.withGradient(point)) / 1000;
    const peer = isThere ? cvodes(likelihood.problem.model, tasks, value, gradient) : undefined;
    const ms = ([ours, theirs]) => [
      (1000 * ours).toFixed(1),
      ...(theirs === undefined ? ['', ''] : [(1000 * theirs).toFixed(1), `${(ours / theirs).toFixed(1)} ×`]),
    ];
    rows.push([
      name,
      ...ms(peer?.value ?? [value()]),
      ...ms(peer?.gradient ?? [gradient()]),
      peer?.apart.toExponential(1) ?? '',
    ]);
  }
  print(
    `PEtab, both at ${tolerance.rtol}, ${tolerance.atol}: ms of processor time (CVODES: the simulations alone)`,
    ['problem', 'likelihood', 'CVODES', 'ours / theirs', 'with gradient', 'CVODES', 'ours / theirs', 'apart'],
    rows,
  );
}

function read(folder, name) {
  const text = (file) => readFileSync(join(folder, file), 'utf8');
  const manifest = readManifest(text(`${name}.yaml`), `${name}.yaml`);
  const files = ['conditions', 'measurements', 'observables', 'parameters'].flatMap((kind) => manifest[kind]);
  const tables = readTables(manifest, new Map(files.map((file) => [file, text(file)])));
  return petabLikelihood(petabProblem(tables, readSbml(text(manifest.model))), tolerance);
}

/** What is integrated for one gradient, and what came of it. The integrator is the likelihood's own affair elsewhere. */
function tasksOf(likelihood, point) {
  likelihood.withGradient(point);
  const integrator = likelihood.sensitivityIntegrator;
  const { run } = integrator;
  const tasks = [];
  integrator.run = (task) => {
    if (task.breakpoints.length > 0) throw new Error('A simulation with jumps cannot be compared.');
    const before = { ...task, state: task.state.slice(), sensitivities: task.sensitivities.slice() };
    const result = run.call(integrator, task);
    tasks.push({ ...before, names: integrator.parameters });
    return result;
  };
  likelihood.withGradient(point);
  delete integrator.run;
  return tasks;
}

/** Seconds of ours and of CVODES in turns, for the values and with sensitivities. */
function cvodes(model, tasks, ourValue, ourGradient) {
  const folder = mkdtempSync(join(tmpdir(), 'bifrons-bench-'));
  try {
    const { names } = tasks[0];
    const [program, input, saved] = ['cvodes', 'tasks', 'saved'].map((file) => join(folder, file));
    const source = fileURLToPath(new URL('peers/cvodes.c', import.meta.url));
    writeFileSync(join(folder, 'model.h'), header(model, names));
    const libraries = ['cvodes', 'nvecserial', 'sunmatrixdense', 'sunlinsoldense'].map(
      (l) => `-lsundials_${l}`,
    );
    const compiled = attempt('gcc', ['-O2', '-I', folder, source, '-o', program, ...libraries, '-lm']);
    if (!compiled.ok) throw new Error(compiled.text);
    const numbers = tasks.flatMap(({ start, end, state, sensitivities, parameters, columns, saveAt }) => [
      start,
      end,
      sensitivities.length / state.length,
      saveAt.length,
      ...state,
      ...parameters,
      ...columns,
      ...sensitivities,
      ...saveAt,
    ]);
    writeFileSync(input, Float64Array.from(numbers));
    const { rtol, atol } = tolerance;
    const seconds = (withSensitivities) => () =>
      Number(output(program, [input, saved, rtol, atol, withSensitivities].map(String)));
    const value = inTurns(10, ourValue, seconds(0));
    const gradient = inTurns(6, ourGradient, seconds(1));
    const { buffer, byteOffset, byteLength } = readFileSync(saved);
    const theirs = new Float64Array(buffer.slice(byteOffset, byteOffset + byteLength));
    return { value, gradient, apart: apartness(tasks, theirs) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The largest difference of a state or a sensitivity, in units of the largest value of its kind in its simulation. */
function apartness(tasks, theirs) {
  let at = 0;
  let worst = 0;
  for (const { saveAt, saved, savedSensitivities } of tasks) {
    const [n, m] = [saved, savedSensitivities].map((all) => all.length / saveAt.length);
    for (const [ours, width, offset] of [
      [saved, n, 0],
      [savedSensitivities, m, n],
    ]) {
      for (let i = 0; i < width; i++) {
        const own = saveAt.map((_, k) => ours[k * width + i]);
        const size = Math.max(...own.map(Math.abs));
        own.forEach((value, k) => {
          const difference = Math.abs(value - theirs[at + k * (n + m) + offset + i]);
          if (size > 1e-6) worst = Math.max(worst, difference / size);
        });
      }
    }
    at += saveAt.length * (n + m);
  }
  return worst;
}

/** The model and its sensitivities in C, from the module that the engine writes. */
function header(model, names) {
  const { jacobian, forcing, first } = sensitivityEquations(model, names);
  const body = (of, name) => {
    const source = generateModelSource(of, { exportName: 'm' });
    const [, text = ''] = new RegExp(`\\n  ${name}\\([^)]*\\) \\{(.*?)\\n  \\},`, 's').exec(source) ?? [];
    return text
      .replaceAll(']!', ']')
      .replaceAll('const ', 'const double ')
      .replaceAll('Math.', 'f')
      .replaceAll('fsqrt', 'sqrt')
      .replaceAll('===', '==');
  };
  const list = (values) => `{${values.join(', ')}}`;
  const count = (values) => values.rows.length;
  return `enum { N = ${model.states.length}, K = ${names.length}, PARAMETERS = ${model.parameters.length}, ENTRIES = ${count(jacobian)}, FORCING = ${count(forcing)} };
static const int row[] = ${list([...jacobian.rows, ...forcing.rows])};
static const int at[] = ${list([...jacobian.columns, ...forcing.columns])};
static void rates(double t, const double *y, const double *p, double *dy) {${body(model, 'rhs')}
}
static void entries(double t, const double *y, const double *p, double *out) {${body(first, 'assignments')}
}
`;
}
