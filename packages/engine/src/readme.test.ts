import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const file = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const text = (path: string): string => readFileSync(file(path), 'utf8');

// The examples run on the built package.
it.each(['model-and-solver', 'antimony', 'random-numbers', 'ensemble'])(
  'the README shows examples/%s.mjs and what it prints',
  (name) => {
    const readme = text('README.md');
    expect(readme).toContain(text(`examples/${name}.mjs`));
    expect(readme).toContain(
      execFileSync(process.execPath, [file(`examples/${name}.mjs`)], { encoding: 'utf8' }),
    );
  },
);

it('the README shows the worker of the ensemble example', () => {
  expect(text('README.md')).toContain(text('examples/ensemble-worker.mjs'));
});
