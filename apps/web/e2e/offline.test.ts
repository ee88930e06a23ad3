import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { servePages, type ServedPages } from './browser.ts';

/** A copy of the build, to be made another version. */
const folder = mkdtempSync(join(tmpdir(), 'bifrons-offline-'));

let pages: ServedPages;

beforeAll(async () => {
  cpSync(fileURLToPath(new URL('../dist', import.meta.url)), folder, { recursive: true });
  pages = await servePages(folder);
}, 180_000);

afterAll(async () => {
  await pages?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('opens every screen without a connection, with the person as they were left', async () => {
  const context = await pages.browser.newContext();
  const page = await context.newPage();
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  await page.goto(`${pages.home}#/person`);
  await page.getByLabel('Weight').fill('71');
  await page.getByText('Saved on this machine').waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  // Its files come from the worker, what is asked of a server does not.
  for (const [address, byWorker] of [
    ['./service-worker.js', false],
    ['./api/me', false],
    [await page.locator('script[src]').first().getAttribute('src'), true],
  ] as const) {
    const answer = page.waitForResponse((response) => response.url() === new URL(address!, pages.home).href);
    await page.evaluate((url) => fetch(url).then(() => undefined), address!);
    expect([address, (await answer).fromServiceWorker()]).toEqual([address, byWorker]);
  }
  const screens = await page
    .locator('.navigation a')
    .evaluateAll((links) =>
      links.map((link) => [link.textContent ?? '', (link as HTMLAnchorElement).href] as const),
    );
  expect(screens.length).toBeGreaterThan(5);

  await context.setOffline(true);
  for (const [name, address] of screens) {
    await page.goto('about:blank');
    await page.goto(address);
    await page.getByRole('heading', { level: 1, name }).waitFor();
  }
  await page.goto(`${pages.home}#/forecast`);
  await page.reload();
  await page.locator('.answer[data-state="fresh"]').waitFor({ timeout: 60_000 });
  await page.goto(`${pages.home}#/person`);
  expect(await page.getByLabel('Weight').inputValue()).toBe('71');
  expect(failures).toEqual([]);
  await context.close();
}, 180_000);

it('offers a new version, and begins it when the reader agrees', async () => {
  const page = await pages.browser.newPage();
  await page.goto(`${pages.home}#/person`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.getByLabel('Weight').fill('7');
  appendFileSync(join(folder, 'service-worker.js'), '// another version');
  await page.reload();
  const offer = page.getByText('A new version is ready.');
  await offer.waitFor();
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Load it' }).click()]);
  expect(await page.getByLabel('Weight').inputValue()).toBe('7');
  expect(await offer.count()).toBe(0);
  await page.close();
});
