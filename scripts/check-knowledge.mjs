import { buildPackages, install, run } from './workspace.mjs';

install();
buildPackages();
run(process.execPath, ['packages/knowledge/dist/check/command.js']);
