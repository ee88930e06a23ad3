#!/usr/bin/env node
// In the workspace every command runs on the Node that the workspace pins; an installed package runs on the Node it was
// started with.
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const workspace = new URL('../../../', import.meta.url);
const name = process.platform === 'win32' ? 'node.exe' : 'node';
const pinned = fileURLToPath(new URL(`node_modules/node/bin/${name}`, workspace));
const inWorkspace = existsSync(new URL('scripts/workspace.mjs', workspace)) && existsSync(pinned);

if (inWorkspace && process.execPath !== realpathSync(pinned)) {
  // The channel tells the child when this process is gone, however it went.
  const child = spawn(pinned, process.argv.slice(1), { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
} else {
  if (process.channel) {
    process.on('disconnect', () => process.exit(1));
    process.channel.unref();
  }
  const main = new URL('../dist/main.js', import.meta.url);
  if (inWorkspace && !existsSync(main)) {
    process.stderr.write('Bifrons is not built yet: building it now, once (a minute or two).\n');
    const { buildPackages } = await import(new URL('scripts/workspace.mjs', workspace).href);
    buildPackages();
  }
  await import(main.href);
}
