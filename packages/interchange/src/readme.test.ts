import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const file = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

it('the README shows examples/import.mjs and what it prints', () => {
  const readme = readFileSync(file('README.md'), 'utf8');
  expect(readme).toContain(readFileSync(file('examples/import.mjs'), 'utf8'));
  expect(readme).toContain(
    execFileSync(process.execPath, [file('examples/import.mjs')], { encoding: 'utf8' }),
  );
});
