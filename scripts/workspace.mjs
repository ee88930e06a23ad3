// The steps that `npm start`, `npm test`, `npm run bench` and `npm run build` share. Plain Node: it runs before
// anything is installed. Each step is skipped when nothing it depends on has changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const pinnedNode = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
const stamps = join(root, 'node_modules', '.cache', 'bifrons');

/**
 * Says a step before it is taken, with the time that it usually needs on two cores, and after it the time that it took. What a
 * command prints stands between.
 */
export function step(what, usually, act) {
  console.log(`\n▸ ${what} (usually ${usually})`);
  const start = Date.now();
  act();
  console.log(`  done in ${Math.round((Date.now() - start) / 1000)} s`);
}

/** Runs a command in the repository; ends this process with its exit code when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (result.error) throw result.error;
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** A tool of node_modules, run with this Node (no shell, no npx). */
export function tool(file, args, options) {
  run(process.execPath, [join(root, 'node_modules', file), ...args], options);
}

/** npm: the one that runs this script, else the one of the system. */
export function npm(args, options) {
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js')) return run(process.execPath, [own, ...args], options);
  const isWindows = process.platform === 'win32';
  return run(isWindows ? 'npm.cmd' : 'npm', args, { shell: isWindows, ...options });
}

/** The workspaces with their folder and what their package.json says, and those of them that are published. */
export const workspaces = () =>
  ['packages', 'apps'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => ({
      folder: `${folder}/${name}`,
      manifest: JSON.parse(readFileSync(join(root, folder, name, 'package.json'), 'utf8')),
    })),
  );
export const published = () => workspaces().filter(({ manifest }) => manifest.private !== true);

/** Packs every published workspace as it is built, into a folder; the files are named `bifrons-engine-0.1.0.tgz`. */
export function packAll(folder) {
  const names = published().flatMap(({ manifest }) => ['--workspace', manifest.name]);
  npm(['pack', ...names, '--ignore-scripts', '--silent', '--pack-destination', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/**
 * Installs exactly what package-lock.json says, unless that is what is there; then goes on with the Node that the
 * workspace pins (the npm package `node`), whatever Node started the script.
 */
export function install() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Bifrons needs Node 20.19 or newer; this is ${process.version}.`);
    process.exit(1);
  }
  once('install', 'node_modules', ['package-lock.json'], () =>
    step('Installing what package-lock.json names', '1 to 3 minutes', () =>
      npm(['ci', '--no-audit', '--no-fund']),
    ),
  );
  if (process.execPath !== realpathSync(pinnedNode)) {
    run(pinnedNode, process.argv.slice(1));
    process.exit(0);
  }
}

/** Builds the packages in the order of their arrows: data and models are generated between the compilations. */
export function buildPackages() {
  step('Building the packages', '2 minutes; a few seconds when little has changed', compilePackages);
}

function compilePackages() {
  run(process.execPath, ['packages/knowledge/scripts/bundle.mjs']);
  tool('typescript/bin/tsc', ['-b', 'packages/engine', 'packages/knowledge', 'packages/language']);
  run(process.execPath, ['packages/model/scripts/compile-models.mjs']);
  tool('typescript/bin/tsc', [
    '-b',
    'packages/inference',
    'packages/safety',
    'packages/evidence',
    'packages/benefit-risk',
    'packages/interchange',
    'packages/record',
    'apps/server',
    'apps/cli',
  ]);
}

/** Builds the workbench when it or a package it is made of has changed. */
export function buildWeb() {
  once(
    'web',
    'apps/web/dist/index.html',
    [
      'package-lock.json',
      'apps/web',
      'packages/engine/dist',
      'packages/knowledge/dist',
      'packages/model/dist',
      'packages/inference/dist',
      'packages/safety/dist',
      'packages/evidence/dist',
      'packages/language/dist',
      'packages/benefit-risk/dist',
      'packages/interchange/dist',
    ],
    // Vitest says "test" in the environment; what is tested is what is shipped.
    () =>
      step('Building the workbench', '1 minute', () =>
        tool('vite/bin/vite.js', ['build', 'apps/web', '--logLevel', 'warn'], {
          env: { ...process.env, NODE_ENV: 'production' },
        }),
      ),
  );
}

/** Runs a step unless its result is there and its inputs have the contents of its last success. */
function once(name, result, inputs, step) {
  const hash = createHash('sha256');
  for (const input of inputs) addToHash(hash, join(root, input));
  const digest = hash.digest('hex');
  const stamp = join(stamps, name);
  const unchanged = existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;
  if (unchanged && existsSync(join(root, result))) return;
  step();
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, digest);
}

const leftOut = new Set(['node_modules', 'dist', 'e2e', '.tsbuildinfo']);

function addToHash(hash, path) {
  if (!statSync(path).isDirectory()) {
    hash.update(path).update(readFileSync(path));
    return;
  }
  for (const name of readdirSync(path).sort()) {
    if (!leftOut.has(name) && !name.endsWith('.map')) addToHash(hash, join(path, name));
  }
}
