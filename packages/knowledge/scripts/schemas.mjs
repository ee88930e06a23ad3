// Writes schemas/*.schema.json from the zod schemas (build the package first). A test fails when they are out of date.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { jsonSchemas } from '../dist/schema/data-files.js';

const folder = fileURLToPath(new URL('../schemas/', import.meta.url));
for (const [name, schema] of Object.entries(jsonSchemas()))
  writeFileSync(`${folder}${name}`, `${JSON.stringify(schema, null, 2)}\n`);
