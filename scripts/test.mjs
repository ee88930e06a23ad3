// Everything that CI checks, in one command: build, types, style, arrows between rooms, facts, tests.
import { buildPackages, buildWeb, install, run, tool } from './workspace.mjs';

install();
buildPackages();
buildWeb();
tool('typescript/bin/tsc', ['-p', 'tsconfig.json']);
tool('typescript/bin/tsc', ['-p', 'apps/web', '--noEmit']);
tool('eslint/bin/eslint.js', ['.', '--cache', '--cache-location', 'node_modules/.cache/eslint/']);
tool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '--cache', '.']);
tool('dependency-cruiser/bin/dependency-cruise.mjs', [
  'packages',
  'apps',
  '--config',
  '--output-type',
  'err',
]);
run(process.execPath, ['packages/knowledge/dist/check/command.js']);
if (process.env.BIFRONS_TEST_POSTGRESQL === undefined)
  console.log(
    'BIFRONS_TEST_POSTGRESQL names no PostgreSQL server: the record is tested on PGlite only. (.ci/run starts a server.)',
  );
tool('vitest/vitest.mjs', ['run', ...process.argv.slice(2)]);
