// Writes src/data.generated.ts and src/label-data.generated.ts from data/**/*.json, so that the package needs no file system
// when it runs. Labels are apart, because a page that only forecasts need not load them.
// The file is rewritten only when its content changes: an unchanged build stays up to date.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dataFolder = join(root, 'data');

const paths = readdirSync(dataFolder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
  .map((entry) =>
    relative(dataFolder, join(entry.parentPath ?? entry.path, entry.name))
      .split(sep)
      .join('/'),
  )
  .sort();

/** The same value with the keys of every object in alphabetical order: formatting and order do not change the hash. */
function canonical(value) {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, canonical(value[key])]),
  );
}

const files = {};
for (const path of paths) {
  try {
    files[path] = JSON.parse(readFileSync(join(dataFolder, path), 'utf8'));
  } catch (error) {
    console.error(`packages/knowledge/data/${path}: ${error.message}`);
    process.exit(1);
  }
}

const hash = createHash('sha256')
  .update(JSON.stringify(canonical(files)))
  .digest('hex');
/** A module with the files of one part of the data, written only when its content changes. */
function writeModule(name, head, constant, chosen) {
  const entries = chosen.map(
    (path) => `  [${JSON.stringify(path)}, ${JSON.stringify(JSON.stringify(files[path]))}],\n`,
  );
  const content =
    '// Generated from data/ by scripts/bundle.mjs. Do not edit.\n' +
    head +
    '/** Path below data/ → text of the JSON file. */\n' +
    `export const ${constant}: ReadonlyMap<string, string> = new Map([\n${entries.join('')}]);\n`;
  const target = join(root, 'src', name);
  if (!existsSync(target) || readFileSync(target, 'utf8') !== content) writeFileSync(target, content);
}

const ofLabels = (path) =>
  path.startsWith('labels/') || path === 'interactions.json' || path === 'incidence.json';
writeModule(
  'data.generated.ts',
  '/** SHA-256 of the canonical contents of all data files; every result carries it. */\n' +
    `export const knowledgeHash = '${hash}';\n`,
  'dataTexts',
  paths.filter((path) => !ofLabels(path)),
);
writeModule('label-data.generated.ts', '', 'labelTexts', paths.filter(ofLabels));
