// Runs the PEtab benchmark collection (https://github.com/Benchmarking-Initiative/Benchmark-Models-PEtab): the log-likelihood of
// each problem at its nominal parameters against published values, simulations against the collection's, gradients against
// central differences, and a fit of one problem. Prints a table and writes it to packages/interchange/conformance-petab.json.
// Usage: npm run conformance -- --petab DIR [--only Boehm_JProteomeRes2014,…] [--out FILE]
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const { hasEvents } = await import('../packages/engine/dist/index.js');
const { readSbml } = await import('../packages/interchange/dist/index.js');
const { fitPetab, petabLikelihood, petabProblem, readManifest, readTables } =
  await import('../packages/interchange/dist/petab/index.js');

/**
 * Log-likelihoods as AMICI has them (https://github.com/AMICI-dev/AMICI, tests/benchmark_models/benchmark_models.yaml at commit
 * 5c524dd2), rounded by what its tolerances leave. That of Raia is of issue 18.
 */
const published = {
  Bachmann_MSB2011: 418.4057,
  Beer_MolBioSystems2014: 58622.9146,
  Boehm_JProteomeRes2014: -138.222,
  Borghans_BiophysChem1997: 83.3237,
  Brannmark_JBC2010: -141.8891,
  Bruno_JExpBot2016: 46.6882,
  Crauste_CellSystems2017: -190.965,
  Elowitz_Nature2000: 63.2028,
  Fiedler_BMCSystBiol2016: 58.5839,
  Fujita_SciSignal2010: 53.0838,
  Isensee_JCB2018: -3949.376,
  Lucarelli_CellSystems2018: -1681.606,
  Raia_CancerResearch2011: -346.0898,
  Schwen_PONE2014: -943.9993,
  Smith_BMCSystBiol2013: -888198.4365,
  Sneyd_PNAS2002: 319.7918,
  Weber_BMC2015: -296.2018,
  Zheng_PNAS2012: 278.3335,
};

/** Problems of which every component of the gradient is compared: those of the JAK-STAT pathway. */
const gradients = ['Bachmann_MSB2011', 'Boehm_JProteomeRes2014', 'Raia_CancerResearch2011'];
const fitted = 'Boehm_JProteomeRes2014';
/** Too large for one run: 500 and 1,396 species, by dense linear algebra. */
const tooLarge = ['Chen_MSB2009', 'Froehlich_CellSystems2018'];

function read(folder, file) {
  const text = (name) => readFileSync(join(folder, name), 'utf8');
  const manifest = readManifest(text(file), file);
  const names = [
    ...manifest.conditions,
    ...manifest.measurements,
    ...manifest.observables,
    ...manifest.parameters,
  ];
  const there = names.filter((name) => existsSync(join(folder, name)));
  const tables = readTables(manifest, new Map(there.map((name) => [name, text(name)])));
  return petabProblem(tables, readSbml(text(manifest.model)));
}

const milliseconds = (run) => {
  const start = performance.now();
  const result = run();
  return [result, Math.round(performance.now() - start)];
};

/**
 * The largest |ours − theirs| / max(|theirs|, 1e-3 of the observable's largest) over the simulations that the collection keeps. Where
 * several measurements are of one observable, time and condition, the nearest of ours counts.
 */
function simulationError(folder, problem, simulated) {
  const file = readdirSync(folder).find((name) => /^simulatedData.*\.tsv$/.test(name));
  if (file === undefined) return undefined;
  const [head, ...lines] = readFileSync(join(folder, file), 'utf8').trim().split(/\r?\n/);
  const columns = head.split('\t');
  const rows = lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i]]));
  });
  if (rows[0]?.simulation === undefined) return undefined;
  const ours = new Map();
  problem.tables.measurements.forEach(({ observable, preequilibration = '', condition, time }, i) => {
    const key = [observable, preequilibration, condition, time].join();
    ours.set(key, [...(ours.get(key) ?? []), simulated[i]]);
  });
  const largest = new Map();
  for (const { observableId, simulation } of rows)
    largest.set(observableId, Math.max(largest.get(observableId) ?? 0, Math.abs(Number(simulation))));
  const errors = rows.map((row) => {
    const theirs = Number(row.simulation);
    const key = [
      row.observableId,
      row.preequilibrationConditionId ?? '',
      row.simulationConditionId,
      row.time === 'inf' ? Infinity : Number(row.time),
    ].join();
    const size = Math.max(Math.abs(theirs), 1e-3 * largest.get(row.observableId));
    return Math.min(
      ...(ours.get(key) ?? []).map((one) => (size === 0 ? Math.abs(one) : Math.abs(one - theirs) / size)),
    );
  });
  const error = Math.max(...errors);
  return Number.isFinite(error) ? error : undefined;
}

/** The largest |exact − difference| / max(1, |difference|) over the estimated parameters. */
function gradientError(likelihood, point, gradient) {
  const by = 1e-4;
  const at = (i, shift) => {
    const found = likelihood.evaluate(point.map((x, j) => (j === i ? x + shift : x)));
    return found.status === 'done' ? found.logLikelihood : Number.NaN;
  };
  return Math.max(
    ...Array.from(gradient, (exact, i) => {
      const difference = (at(i, by) - at(i, -by)) / (2 * by);
      return Math.abs(exact - difference) / Math.max(1, Math.abs(difference));
    }),
  );
}

async function check(folder, name, file) {
  try {
    const [likelihood, compiled] = milliseconds(() => petabLikelihood(read(folder, file)));
    const { problem } = likelihood;
    const point = likelihood.nominal();
    likelihood.evaluate(point);
    const [found, likelihoodMs] = milliseconds(() => likelihood.evaluate(point));
    if (found.status === 'failed') return { problem: name, reason: found.message };
    const known = published[name];
    const row = {
      problem: name,
      states: problem.model.states.length,
      estimated: likelihood.estimated.length,
      measurements: problem.tables.measurements.length,
      logLikelihood: Number(found.logLikelihood.toFixed(6)),
      ...(known === undefined
        ? {}
        : { published: known, off: Number((found.logLikelihood - known).toExponential(1)) }),
      compileMs: compiled,
      likelihoodMs,
    };
    const error = simulationError(folder, problem, found.simulated);
    if (error !== undefined) row.simulationError = Number(error.toExponential(1));
    if (hasEvents(problem.model)) return row;
    likelihood.withGradient(point);
    const [withGradient, gradientMs] = milliseconds(() => likelihood.withGradient(point));
    if (withGradient.status === 'failed') return { ...row, reason: withGradient.message };
    row.gradientMs = gradientMs;
    if (gradients.includes(name))
      row.gradientError = Number(gradientError(likelihood, point, withGradient.gradient).toExponential(1));
    if (name === fitted) {
      const { starts, best, atBest } = await fitPetab(likelihood, { starts: 20 });
      row.fit = { starts: starts.length, logLikelihood: Number(best.logLikelihood.toFixed(4)), atBest };
    }
    return row;
  } catch (error) {
    return { problem: name, reason: String(error.message).split('\n').slice(0, 3).join('; ') };
  }
}

/**
 * Runs the collection in a folder.
 *
 * @param options `only`: names with commas between; `out`: where the summary is written.
 */
export async function checkPetab(folder, options) {
  const models = [join(folder, 'Benchmark-Models'), folder].find((one) =>
    existsSync(join(one, fitted, `${fitted}.yaml`)),
  );
  if (models === undefined) {
    console.error(
      `There is no benchmark collection in ${folder}: Benchmark-Models/${fitted}/${fitted}.yaml is missing.`,
    );
    process.exitCode = 2;
    return;
  }
  const only = options.only?.split(',');
  const results = [];
  for (const name of readdirSync(models).sort()) {
    if (only !== undefined ? !only.includes(name) : tooLarge.includes(name)) continue;
    const file = readdirSync(join(models, name)).find(
      (one) => /^(problem|\w+)\.ya?ml$/.test(one) && !/test/.test(one),
    );
    if (file === undefined) continue;
    const row = await check(join(models, name), name, basename(file));
    results.push(row);
    console.log(JSON.stringify(row));
  }
  const ofKnown = results.filter(({ off }) => off !== undefined);
  const summary = {
    collection: 'https://github.com/Benchmarking-Initiative/Benchmark-Models-PEtab',
    problems: results.length,
    withLikelihood: results.filter(({ logLikelihood }) => logLikelihood !== undefined).length,
    withPublishedValue: ofKnown.length,
    notRun: only === undefined ? tooLarge : [],
    results,
  };
  if (only === undefined || options.out !== undefined) {
    const out = options.out ?? new URL('../packages/interchange/conformance-petab.json', import.meta.url);
    writeFileSync(out, `${JSON.stringify(summary, undefined, 2)}\n`);
  }
  console.log(`${summary.withLikelihood} of ${summary.problems} problems have a likelihood.`);
}
