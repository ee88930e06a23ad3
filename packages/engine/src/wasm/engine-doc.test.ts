import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseAntimony } from '../antimony/index.js';
import { generateModelSource } from '../compile/index.js';
import { printWasm } from './generate.js';

it('docs/engine.md shows what its small model becomes', () => {
  const doc = readFileSync(new URL('../../../../docs/engine.md', import.meta.url), 'utf8').replace(
    /^ {3}/gm,
    '',
  );
  const text = "k = 0.3; s = 1\ny' = s - k * y^2\ny = 2\n";
  expect(doc).toContain(text);
  const model = parseAntimony(text);
  const upTo = (source: string, from: string, end: string) => {
    const start = source.indexOf(from);
    return source.slice(start, source.indexOf(end, start) + end.length);
  };
  expect(doc).toContain(upTo(generateModelSource(model, { exportName: 'small' }), '  rhs(', '\n  },'));
  expect(doc).toContain(upTo(printWasm(model, { methods: ['tsit5'] }), '  (func $rhs', '\n  )'));
});
