// Everything that CI checks, in one command: build, types, style, arrows between rooms, facts, tests.
import { buildPackages, buildWeb, install, run, step, tool } from './workspace.mjs';

console.log('Bifrons is built and all of it checked: about 35 minutes on two cores.');
install();
buildPackages();
buildWeb();
step('Types of the tests', 'half a minute', () => tool('typescript/bin/tsc', ['-p', 'tsconfig.json']));
step('Types of the workbench', 'half a minute', () =>
  tool('typescript/bin/tsc', ['-p', 'apps/web', '--noEmit']),
);
step('Style of the code', '1 minute', () =>
  tool('eslint/bin/eslint.js', ['.', '--cache', '--cache-location', 'node_modules/.cache/eslint/']),
);
step('Layout of the files', '1 minute', () =>
  tool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '--cache', '.']),
);
step('Arrows between the rooms', 'half a minute', () =>
  tool('dependency-cruiser/bin/dependency-cruise.mjs', [
    'packages',
    'apps',
    '--config',
    '--output-type',
    'err',
  ]),
);
step('Every fact against its schema, unit, range and source', '10 seconds', () =>
  run(process.execPath, ['packages/knowledge/dist/check/command.js']),
);
if (process.env.BIFRONS_TEST_POSTGRESQL === undefined)
  console.log(
    'BIFRONS_TEST_POSTGRESQL names no PostgreSQL server: the record is tested on PGlite only, and the queue not. (.ci/run starts a server.)',
  );
step('Tests, beside the code and in a browser', '30 minutes', () =>
  tool('vitest/vitest.mjs', ['run', ...process.argv.slice(2)]),
);
