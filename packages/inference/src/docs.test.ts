import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fitOf, posterior, validation } from '@bifrons/knowledge';
import { diseaseModels } from '@bifrons/model';
import { describe, expect, it } from 'vitest';
import { dataOf } from './calibrate.js';
import { parameterTable } from './parameter-table.js';
import { modelPage, scoreboardFile } from './validate.js';

const file = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const read = (path: string): string => readFileSync(file(path), 'utf8');

const fitted = diseaseModels.filter(({ id }) => fitOf(id) === id && posterior(id) !== undefined);

it.each(fitted)(
  'the posterior of $id was fitted to the data of the catalogue; else: npm run calibrate',
  (disease) => {
    const hash = createHash('sha256').update(dataOf(disease)).digest('hex');
    expect(posterior(disease.id)!.run.dataHash).toBe(hash);
    expect(validation(disease.id)!.run.dataHash).toBe(hash);
  },
);

describe('the docs', () => {
  it.each(fitted)('have the parameters of the posterior of $id', (disease) => {
    expect(read(modelPage(disease))).toContain(parameterTable(disease));
  });

  it.each(fitted)('have the scoreboard of $id', (disease) => {
    const printed = execFileSync(process.execPath, [
      file('apps/cli/bin/bifrons.js'),
      'validate',
      '--disease',
      disease.id,
      '--markdown',
    ]);
    expect(read(scoreboardFile(disease))).toBe(printed.toString());
  });

  it('show the example of the README and what it prints', () => {
    const readme = read('packages/inference/README.md');
    const example = 'packages/inference/examples/forecast.mjs';
    expect(readme).toContain(read(example));
    expect(readme).toContain(execFileSync(process.execPath, [file(example)], { encoding: 'utf8' }));
  });
});
