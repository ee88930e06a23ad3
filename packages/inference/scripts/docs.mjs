// Writes what the posterior and the scoreboard say into docs/.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parameterTable } from '@bifrons/inference';

const file = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const model = file('docs/model/alopecia-areata.md');
const text = readFileSync(model, 'utf8').replace(
  /(<!-- prettier-ignore-start -->\n)[^]*(<!-- prettier-ignore-end -->)/,
  (_, start, end) => `${start}\n${parameterTable()}\n\n${end}`,
);
writeFileSync(model, text);
const markdown = execFileSync(process.execPath, [file('apps/cli/bin/bifrons.js'), 'validate', '--markdown']);
writeFileSync(file('docs/validation.md'), markdown);
