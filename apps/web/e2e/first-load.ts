import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import type { ServedPages } from './browser.ts';

/** Bytes that a first visit fetches, compressed as gzip does. */
export interface FirstLoad {
  /** How many files of JavaScript. */
  readonly files: number;
  readonly scripts: number;
  /** The engine's model files: draws of the posterior and compiled models. */
  readonly models: number;
}

/** Where a visit may begin, and which part of that screen is there last. */
const LAST_PARTS = {
  // What an answer would change.
  person: '.effect',
  options: '[aria-busy="false"] .options-table',
  forecast: '.outlook[data-state="fresh"]',
  pathway: '.compare-row',
  safety: '.verdicts > li',
  evidence: '#claims',
  trial: '.trait-picture',
  validation: 'h2:has-text("All results")',
  report: '[aria-busy="false"] .report',
} as const;

type FirstAddress = keyof typeof LAST_PARTS;
export const FIRST_ADDRESSES = Object.keys(LAST_PARTS) as FirstAddress[];

/** A file of `model-files` (vite.config.ts): what the engine computes with. */
export const isModelFile = (address: string): boolean => address.includes('/model-files-');

/** Opens an address in a browser that has nothing of the page yet, and counts what it and its workers fetch until it rests. */
export async function firstLoad({ browser, home }: ServedPages, address: FirstAddress): Promise<FirstLoad> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  // Workers share what the first of them has fetched.
  const responses = new Map<string, Response>();
  page.on('response', (response) => responses.set(response.url(), response));
  await page.goto(`${home}#/${address}`);
  await page.locator(LAST_PARTS[address]).first().waitFor({ timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all(
    [...responses.values()].map(async (response) => ({
      kind: isModelFile(response.url()) ? 'model' : /\.(\w+)$/.exec(new URL(response.url()).pathname)?.[1],
      bytes: gzipSync(await response.body(), { level: 9 }).length,
    })),
  );
  await context.close();
  const scripts = sizes.filter(({ kind }) => kind === 'js');
  const models = sizes.filter(({ kind }) => kind === 'model');
  return { files: scripts.length, scripts: total(scripts), models: total(models) };
}

const total = (sizes: readonly { bytes: number }[]): number =>
  sizes.reduce((sum, { bytes }) => sum + bytes, 0);
