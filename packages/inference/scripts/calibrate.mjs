// npm run calibrate [-- --disease ID]: fits a disease's model to its trials and writes the posterior and the scoreboard into packages/knowledge.
// What was simulated is kept in node_modules/.cache, so that a run that was interrupted goes on where it was.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openPool } from '@bifrons/engine';
import { spawnNodeWorker } from '@bifrons/engine/node';
import { calibration, disease as knownDisease, fitOf } from '@bifrons/knowledge';
import { diseaseModel, diseaseModels } from '@bifrons/model';
import {
  calibrate,
  dataOf,
  dimensionsOf,
  expectedTaskName,
  fullSettings,
  modelPage,
  naturalValues,
  quickSettings,
  scoreStructure,
  targets as allTargets,
} from '@bifrons/inference';

const { values: options } = parseArgs({
  options: {
    disease: { type: 'string', default: diseaseModels[0].id },
    quick: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: String(availableParallelism()) },
    /** name=value,…: keeps parameters at a value, to compare structures. Nothing is written into packages/knowledge. */
    hold: { type: 'string', default: '' },
    /** Only compares: the score of the structure on trials it did not see. */
    structure: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});
const held = new Map(
  options.hold
    .split(',')
    .filter((text) => text !== '')
    .map((text) => [text.slice(0, text.indexOf('=')), Number(text.slice(text.indexOf('=') + 1))]),
);
const seed = Number(options.seed);
// A disease that shares a fit is fitted under the name of the other.
const disease = diseaseModel(fitOf(options.disease));
const settings = options.quick
  ? { ...quickSettings, seed }
  : { ...fullSettings, ...calibration(disease.id).settings, seed };
const targets = allTargets(disease);
const dimensions = dimensionsOf(targets, new Set(held.keys()), disease);
const dataHash = createHash('sha256').update(dataOf(disease)).digest('hex');
const root = fileURLToPath(new URL('../../..', import.meta.url));

const cacheFolder = join(root, 'node_modules', '.cache', 'bifrons', 'calibrate');
mkdirSync(cacheFolder, { recursive: true });
const key = createHash('sha256')
  .update(JSON.stringify([targets, seed, [...held.keys()], modelHash()]))
  .digest('hex')
  .slice(0, 16);
const cacheFile = join(cacheFolder, `${key}.jsonl`);
const cache = new Map(
  existsSync(cacheFile)
    ? readFileSync(cacheFile, 'utf8')
        .split('\n')
        .filter((line) => line.endsWith(']'))
        .map((line) => {
          const [name, row] = JSON.parse(line);
          return [name, Float64Array.from(row, (value) => value ?? Number.NaN)];
        })
    : [],
);
/** Minutes that earlier, interrupted runs took. */
const minutesFile = join(cacheFolder, `${key}.minutes`);
const before = existsSync(minutesFile) ? Number(readFileSync(minutesFile, 'utf8')) : 0;
const started = Date.now();
const minutes = () => before + (Date.now() - started) / 60_000;
const log = (line) => {
  console.log(`${minutes().toFixed(1).padStart(6)} min  ${line}`);
  writeFileSync(minutesFile, String(minutes()));
};
if (cache.size > 0) log(`${cache.size} simulations of an earlier run are taken up`);

const pool = openPool({
  workers: Number(options.workers),
  spawn: () => spawnNodeWorker(new URL(import.meta.resolve('@bifrons/inference/worker'))),
});

/** What points in standard coordinates expect of some targets: from the cache, or simulated and remembered. */
async function simulate(wanted, points, people, firstPeople) {
  const draws = points.map((x) => [...naturalValues(dimensions, x), ...held.values()]);
  const names = draws.map((draw, i) =>
    createHash('sha256')
      .update(JSON.stringify([wanted.map(({ id }) => id).join(), people, firstPeople[i]]))
      .update(Float64Array.from(draw))
      .digest('base64url'),
  );
  const open = [...new Map(names.map((name, i) => [name, i])).values()].filter((i) => !cache.has(names[i]));
  const setup = {
    disease: disease.id,
    targets: wanted,
    columns: [...dimensions.map(({ name }) => name), ...held.keys()],
    draws: open.map((i) => draws[i]),
    people,
    firstPeople: open.map((i) => firstPeople[i]),
    seed,
  };
  const job = { task: expectedTaskName, setup, subjects: open.length, blockSize: 1 };
  for await (const { first, rows } of pool.run(job)) {
    const name = names[open[first]];
    cache.set(name, rows);
    appendFileSync(cacheFile, `${JSON.stringify([name, [...rows]])}\n`);
  }
  return names.map((name) => cache.get(name));
}

if (options.structure) {
  const fitted = targets.filter(({ use }) => use === 'calibration');
  const { logPosterior, total } = await scoreStructure(
    fitted,
    dimensions,
    (points) => simulate(fitted, points, settings.teachingPeople, new Array(points.length).fill(0)),
    settings.modeIterations,
    log,
  );
  log(`log posterior ${logPosterior.toFixed(1)}, left-out score ${total.toFixed(1)}`);
  await pool.close();
  process.exit();
}

const result = await calibrate(dimensions, settings, simulate, log, disease);
await pool.close();
const asked = [
  ...(disease === diseaseModels[0] ? [] : [`--disease ${disease.id}`]),
  ...(options.quick ? ['--quick'] : []),
  ...(seed === 1 ? [] : [`--seed ${seed}`]),
];
const command = ['npm run calibrate', ...(asked.length === 0 ? [] : ['--', ...asked])].join(' ');
const run = {
  command,
  seed,
  date: new Date().toISOString().slice(0, 10),
  minutes: Number(minutes().toFixed(1)),
  machine: `${options.workers} workers, ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}`,
  dataHash,
};
const sources = {
  FIT: {
    title: `${knownDisease(disease.id).name} model fitted to the trials of the catalogue`,
    kind: 'calibration',
    year: new Date().getFullYear(),
    where: `${command}; ${modelPage(disease)}`,
  },
};
const posterior = {
  id: disease.id,
  disease: disease.id,
  calibration: disease.id,
  run,
  ...result.posterior,
  sources,
};
const validation = {
  id: disease.id,
  disease: disease.id,
  run,
  scores: result.scores,
  baselines: result.baselines,
  leftOut: result.leftOut,
};
const folder =
  options.out ?? (held.size > 0 || options.quick ? cacheFolder : join(root, 'packages', 'knowledge', 'data'));
for (const [kind, file] of Object.entries({ posteriors: posterior, validations: validation })) {
  mkdirSync(join(folder, kind), { recursive: true });
  const path = join(folder, kind, `${disease.id}.json`);
  writeFileSync(path, textOf(file));
  log(`wrote ${path}`);
}

if (folder.endsWith('data')) {
  // Docs follow the data: rebuilt, because the posterior is part of a package.
  const node = (...args) => execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  node('scripts/build.mjs');
  node('packages/inference/scripts/docs.mjs');
}

/** JSON with one draw or score per line. */
function textOf(value) {
  return `${JSON.stringify(value, null, 1).replace(/\[\s+(-?[\d.e+-]+(?:,\s+-?[\d.e+-]+)*)\s+\]/g, (_, list) => `[${list.replace(/\s+/g, ' ')}]`)}\n`;
}

/** The equations: what is cached for other equations is of no use. */
function modelHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, `packages/model/models/${disease.equations.file ?? disease.id}.ant`)))
    .digest('hex');
}
