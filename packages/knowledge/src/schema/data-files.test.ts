import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemas } from './data-files.js';

const folder = new URL('../../schemas/', import.meta.url);

it('the JSON Schemas in schemas/ are those of the code (else: node packages/knowledge/scripts/schemas.mjs)', () => {
  const schemas = jsonSchemas();
  expect(readdirSync(folder).sort()).toEqual(Object.keys(schemas).sort());
  for (const [name, schema] of Object.entries(schemas))
    expect(JSON.parse(readFileSync(new URL(name, folder), 'utf8')), name).toEqual(schema);
});
