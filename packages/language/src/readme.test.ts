import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const file = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

it('the README shows examples/say.mjs and what it prints', () => {
  const readme = readFileSync(file('README.md'), 'utf8');
  expect(readme).toContain(readFileSync(file('examples/say.mjs'), 'utf8'));
  expect(readme).toContain(execFileSync(process.execPath, [file('examples/say.mjs')], { encoding: 'utf8' }));
});
