#!/usr/bin/env node
// In the workspace every command runs on the Node that the workspace pins; an installed package runs on the Node it was
// started with. The version is answered at once, whatever the Node.
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const workspace = new URL('../../../', import.meta.url);
const inWorkspace = existsSync(new URL('scripts/workspace.mjs', workspace));
const words = process.argv.slice(2);
if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
  console.log(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version);
} else {
  const pinned = pinnedNode();
  if (pinned === null || process.execPath === pinned) await answer();
  else await goOnWith(pinned);
}

/** The Node of the workspace that this file lies in; null when it lies in none. */
function pinnedNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const node = fileURLToPath(new URL(`node_modules/node/bin/${name}`, workspace));
  return inWorkspace && existsSync(node) ? realpathSync(node) : null;
}

/** The other Node takes the place of this process; where that cannot be, it is a child of it. */
async function goOnWith(node) {
  const script = process.argv.slice(1);
  if (process.execve !== undefined && process.platform !== 'win32')
    process.execve(node, [node, ...script], process.env);
  const { spawn } = await import('node:child_process');
  // The channel tells the child when this process is gone, however it went.
  const child = spawn(node, script, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

async function answer() {
  if (process.channel) {
    process.on('disconnect', () => process.exit(1));
    process.channel.unref();
  }
  // Node keeps what it compiled, so that the next call of a verb starts sooner (Node 22.8; the workspace is entered on 20).
  module.enableCompileCache?.();
  const main = new URL('../dist/main.js', import.meta.url);
  if (inWorkspace && !existsSync(main)) {
    process.stderr.write('Bifrons is not built yet: building it now, once (a minute or two).\n');
    const { buildPackages } = await import(new URL('scripts/workspace.mjs', workspace).href);
    buildPackages();
  }
  await import(main.href);
}
