import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const file = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

it('the README shows examples/screen.mjs and what it prints', () => {
  const readme = readFileSync(file('README.md'), 'utf8');
  expect(readme).toContain(readFileSync(file('examples/screen.mjs'), 'utf8'));
  expect(readme).toContain(
    execFileSync(process.execPath, [file('examples/screen.mjs')], { encoding: 'utf8' }),
  );
});
