import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { validate } from '@bifrons/inference';
import { build, preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';

const APP = fileURLToPath(new URL('..', import.meta.url));
const IMAGES = fileURLToPath(
  new URL(
    process.env['BIFRONS_SCREENSHOTS']
      ? '../../../docs/images/'
      : '../../../node_modules/.cache/bifrons/images/',
    import.meta.url,
  ),
);

/** A folder of its own: other tests build the same pages at the same time. */
const BUILT = {
  outDir: fileURLToPath(new URL('../../../node_modules/.cache/bifrons/validation-page', import.meta.url)),
  emptyOutDir: true,
};

let server: PreviewServer;
let browser: Browser;
let home: string;

beforeAll(async () => {
  await build({ root: APP, logLevel: 'error', build: BUILT });
  server = await preview({
    root: APP,
    logLevel: 'error',
    build: BUILT,
    preview: { port: 0, strictPort: false },
  });
  home = server.resolvedUrls?.local[0] ?? '';
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function openPage(width: number, path: string): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: 'light' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(home + path);
  return { page, complaints };
}

describe('the page of validation', { timeout: 120_000 }, () => {
  it('is found from the workbench, draws every result once, and tells each by pointer and by key', async () => {
    const { page, complaints } = await openPage(1280, '');
    await page.getByRole('link', { name: 'Validation' }).click();
    await page.getByRole('heading', { name: 'All results' }).waitFor();
    const marks = page.locator('.overview .result');
    expect(await marks.count()).toBe(validate().scores.length);
    await marks.first().focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.point-note').getByText('published').waitFor();
    expect(await marks.nth(1).evaluate((mark) => mark === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('hands out the results of one trial as a file', async () => {
    const { page } = await openPage(1280, 'validation.html');
    const brave = validate().scores.filter(({ trial }) => trial === 'brave-aa1');
    await page.getByLabel('Trial whose results are shown').selectOption('brave-aa1');
    expect(await page.locator('.results tbody tr').count()).toBe(brave.length);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
    expect(lines).toHaveLength(brave.length + 1);
    expect(lines[0]).toContain('trial,arm,drug,endpoint,week,events,n,published');
    await page.context().close();
  });

  it.each([1280, 390])('is accessible, fits and can be looked at, %i pixels wide', async (width) => {
    const { page, complaints } = await openPage(width, 'validation.html');
    await page.getByRole('heading', { name: 'All results' }).waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.screenshot({ path: `${IMAGES}validation-${width}.png`, fullPage: true });
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
