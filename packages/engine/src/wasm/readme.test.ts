import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

// The example runs on the built package.
it('the README shows examples/webassembly.mjs and what it prints', () => {
  const readme = readFileSync(file('README.md'), 'utf8');
  const example = file('examples/webassembly.mjs');
  expect(readme).toContain(readFileSync(example, 'utf8'));
  expect(readme).toContain(execFileSync(process.execPath, [example], { encoding: 'utf8' }));
});
