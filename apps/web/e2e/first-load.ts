import { loadCatalogue, type Language } from '@bifrons/language';
import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import type { ServedPages } from './browser.ts';

/** Bytes that a first visit fetches, compressed as gzip does. */
export interface FirstLoad {
  readonly files: number;
  /** Everything (page, styles, scripts of the page and its workers, data, messages, pictures) but the model files. */
  readonly bytes: number;
  /** The engine's model files: draws of the posterior and of the potency map, and compiled models. */
  readonly models: number;
  /** Texts on the page that are the English of a message and not its translation. */
  readonly unspoken: readonly string[];
}

/** Where a visit may begin, and which part of that screen is there last. */
const LAST_PARTS = {
  // What an answer would change.
  person: '.effect',
  options: '[aria-busy="false"] .options-table',
  forecast: '.outlook[data-state="fresh"]',
  pathway: '.compare-row',
  models: '.models-curves[data-state="fresh"]',
  safety: '.verdicts > li',
  evidence: '#claims',
  trial: '.trait-picture',
  validation: '#results-title',
  report: '[aria-busy="false"] .report',
} as const;

type FirstAddress = keyof typeof LAST_PARTS;
export const FIRST_ADDRESSES = Object.keys(LAST_PARTS) as FirstAddress[];

/** A file that the engine computes with (vite.config.ts, and a posterior for each disease). */
export const isModelFile = (address: string): boolean =>
  /\/assets\/(model-files|(posteriors-of-[\w-]+|[\w-]+-(wasm|full))\.generated)-[\w-]+\.js$/.test(address);

/** Opens an address in a browser that has nothing of the page yet, and counts what it and its workers fetch until it rests. */
export async function firstLoad(
  { browser, home }: ServedPages,
  address: FirstAddress,
  language: Language,
): Promise<FirstLoad> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  // Workers share what the first of them has fetched.
  const responses = new Map<string, Response>();
  page.on('response', (response) => responses.set(response.url(), response));
  await page.goto(`${home}?lang=${language}#/${address}`);
  await page.locator(LAST_PARTS[address]).first().waitFor({ timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all(
    [...responses.values()].map(async (response) => ({
      isModel: isModelFile(new URL(response.url()).pathname),
      bytes: await compressed(response),
    })),
  );
  const shown = await page.evaluate(textsShown);
  await context.close();
  const messages = await loadCatalogue(language);
  return {
    files: sizes.length,
    bytes: total(sizes.filter(({ isModel }) => !isModel)),
    models: total(sizes.filter(({ isModel }) => isModel)),
    unspoken: shown.filter((text) => Object.hasOwn(messages, text) && messages[text] !== text),
  };
}

/** What is loaded at one address is loaded at others, too; what is in a file, its name says. */
const known = new Map<string, number>();

async function compressed(response: Response): Promise<number> {
  const { pathname } = new URL(response.url());
  const bytes = known.get(pathname) ?? gzipSync(await response.body(), { level: 9 }).length;
  if (pathname.includes('/assets/')) known.set(pathname, bytes);
  return bytes;
}

/** Each text and each name of a control that stands on the page. */
function textsShown(): string[] {
  const found = new Set<string>();
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) found.add(nodes.currentNode.textContent?.trim() ?? '');
  for (const one of document.querySelectorAll('[aria-label]')) found.add(one.getAttribute('aria-label')!);
  return [...found];
}

const total = (sizes: readonly { bytes: number }[]): number =>
  sizes.reduce((sum, { bytes }) => sum + bytes, 0);
