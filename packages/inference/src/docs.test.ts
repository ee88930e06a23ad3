import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { posterior, validation } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { dataOf } from './calibrate.js';
import { parameterTable } from './parameter-table.js';

const file = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const read = (path: string): string => readFileSync(file(path), 'utf8');

it('the posterior in use was fitted to the data of the catalogue; else: npm run calibrate', () => {
  const hash = createHash('sha256').update(dataOf()).digest('hex');
  expect(posterior('alopecia-areata')!.run.dataHash).toBe(hash);
  expect(validation('alopecia-areata')!.run.dataHash).toBe(hash);
});

describe('the docs', () => {
  it('have the parameters of the posterior in use', () => {
    expect(read('docs/model/alopecia-areata.md')).toContain(parameterTable());
  });

  it('have the scoreboard in use', () => {
    const printed = execFileSync(process.execPath, [
      file('apps/cli/bin/bifrons.js'),
      'validate',
      '--markdown',
    ]);
    expect(read('docs/validation.md')).toBe(printed.toString());
  });

  it('show the example of the README and what it prints', () => {
    const readme = read('packages/inference/README.md');
    const example = 'packages/inference/examples/forecast.mjs';
    expect(readme).toContain(read(example));
    expect(readme).toContain(execFileSync(process.execPath, [file(example)], { encoding: 'utf8' }));
  });
});
