import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { servePages, type ServedPages } from './browser.ts';
import { FIRST_ADDRESSES, firstLoad, isModelFile } from './first-load.ts';

/** What a first visit may load before it can be used, compressed and before the engine's model files. */
const BUDGET_KB = 350;
/** More than that, until labels are loaded by region: screens that judge inhibitors and other options. */
const JUDGING_KB: Partial<Record<(typeof FIRST_ADDRESSES)[number], number>> = {
  options: 385,
  forecast: 370,
  safety: 370,
  report: 380,
};

let pages: ServedPages;

beforeAll(async () => {
  pages = await servePages();
}, 180_000);

afterAll(() => pages?.close());

it('is small: the page, its first screen and what computes', () => {
  const assets = fileURLToPath(new URL('../dist/assets', import.meta.url));
  const names = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const textOf = (name: string): string => readFileSync(join(assets, name), 'utf8');
  const loaded = new Set<string>();
  const load = (name: string): void => {
    if (loaded.has(name)) return;
    loaded.add(name);
    // Imported at once; what is imported when needed stands in brackets.
    for (const [, imported] of textOf(name).matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g))
      load(imported!);
  };
  for (const start of ['index-', 'person-screen-', 'compute-worker-'])
    load(names.find((name) => name.startsWith(start))!);
  const code = [...loaded].filter((name) => !isModelFile(`/${name}`));
  const sizes = code.map((name) => [gzipSync(textOf(name)).length / 1000, name] as const);
  const total = sizes.reduce((sum, [size]) => sum + size, 0);
  const largest = sizes.sort(([a], [b]) => b - a).map(([size, name]) => `${name} ${Math.round(size)}`);
  expect(total, `${Math.round(total)} kB: ${largest.join(', ')}`).toBeLessThanOrEqual(BUDGET_KB);
});

it.each(FIRST_ADDRESSES)(
  'stays small at #/%s until the browser rests, with what its workers compute with',
  async (address) => {
    const { scripts } = await firstLoad(pages, address);
    expect(scripts / 1000).toBeGreaterThan(100);
    expect(scripts / 1000).toBeLessThanOrEqual(JUDGING_KB[address] ?? BUDGET_KB);
  },
  90_000,
);
