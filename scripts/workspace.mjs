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
  once('install', 'node_modules', ['package-lock.json'], () => {
    const npm = process.env.npm_execpath;
    const args = ['ci', '--no-audit', '--no-fund'];
    if (npm?.endsWith('.js')) run(process.execPath, [npm, ...args]);
    else run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { shell: process.platform === 'win32' });
  });
  if (process.execPath !== realpathSync(pinnedNode)) {
    run(pinnedNode, process.argv.slice(1));
    process.exit(0);
  }
}

/** Builds the packages in the order of their arrows: data and models are generated between the compilations. */
export function buildPackages() {
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
      tool('vite/bin/vite.js', ['build', 'apps/web'], { env: { ...process.env, NODE_ENV: 'production' } }),
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
