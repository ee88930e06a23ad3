import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { IMAGES, servePages, type ServedPages } from './browser.ts';
import { accessibilityProblems, openScreen } from './screen.ts';

let pages: ServedPages;

beforeAll(async () => {
  pages = await servePages();
  await mkdir(IMAGES, { recursive: true });
}, 180_000);

afterAll(() => pages?.close());

it('granulomas are forecast with who stands behind every figure, and the threshold is drawn', async () => {
  const { page, complaints } = await openScreen(pages, 'person', '.scalp-map', { width: 1280 });
  await page.getByRole('radio', { name: /sarcoidosis/i }).check();
  await page.evaluate(() => (location.hash = '#/forecast'));
  await page.getByText('Predicted from 15 people').first().waitFor({ timeout: 120_000 });
  const phase = page.locator('.phase');
  await phase.locator('.phase-scenes svg').first().waitFor({ timeout: 60_000 });
  const shares = async (): Promise<number[]> =>
    (await phase.locator('.phase-kind h3 b').allInnerTexts()).map((text) => parseInt(text, 10));
  const whole = await shares();
  expect(whole).toHaveLength(3);
  // Who crosses the threshold stays in the valley after the stop; who does not is ill again.
  expect(await phase.locator('.is-quiet-stays svg:last-child .phase-ball.is-quiet').count()).toBe(1);
  expect(await phase.locator('.is-partial svg:last-child .phase-ball.is-ill').count()).toBe(1);
  await page.locator('.outlook[data-state="fresh"]').waitFor({ timeout: 120_000 });
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.screenshot({ path: join(IMAGES, `granulomas-forecast-${width}.png`), fullPage: true });
  }
  await phase.getByRole('radio', { name: 'half of this block' }).check();
  await expect.poll(async () => (await shares())[0] ?? 100, { timeout: 60_000 }).toBeLessThan(whole[0]!);
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 300_000);
