import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const folder = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** The text of a sample, by its place in `fixtures`. */
export function sample(path: string): string {
  const bytes = readFileSync(folder + path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

export const samplesIn = (name: string): string[] =>
  readdirSync(folder + name)
    .sort()
    .map((file) => `${name}/${file}`);
