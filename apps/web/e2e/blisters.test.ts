import { join } from 'node:path';
import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { IMAGES, servePages, type ServedPages } from './browser.ts';
import { accessibilityProblems, openScreen } from './screen.ts';

let pages: ServedPages;

beforeAll(async () => {
  pages = await servePages();
  await mkdir(IMAGES, { recursive: true });
}, 180_000);

afterAll(() => pages?.close());

it('blisters are forecast only with the steroid, beside what has to be read with every figure; the antibody is drawn', async () => {
  const { page, complaints } = await openScreen(pages, 'person', '.scalp-map', { width: 1280 });
  const pictures = async (name: string): Promise<void> => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.screenshot({ path: join(IMAGES, `blisters-${name}-${width}.png`), fullPage: true });
    }
  };
  await page.getByRole('radio', { name: 'Bullous pemphigoid' }).check();
  await page.locator('.steroid').waitFor();
  expect(await page.getByRole('textbox', { name: 'BPDAI' }).inputValue()).toBe('62');
  expect(await page.getByRole('textbox', { name: 'Prednisone' }).inputValue()).toBe('0.2');
  expect(await accessibilityProblems(page)).toEqual([]);
  await pictures('person');
  await page.evaluate(() => (location.hash = '#/forecast'));
  const antibody = page.getByRole('heading', { name: /Antibody in the blood/ });
  await antibody.waitFor({ timeout: 120_000 });
  await page.getByText('17 in 100 people with bullous pemphigoid die').first().waitFor();
  await page.getByText('18.3 % with dupilumab and 6.1 % with placebo').first().waitFor();
  await page
    .getByRole('combobox')
    .filter({ has: page.locator('option[value=baricitinib]') })
    .first()
    .selectOption('baricitinib');
  await page.getByText('21 treated people in uncontrolled reports').first().waitFor({ timeout: 120_000 });
  await page.getByText('boxed warning of JAK inhibitors').first().waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await pictures('forecast');
  await page.evaluate(() => (location.hash = '#/person'));
  await page.getByRole('textbox', { name: 'Prednisone' }).fill('');
  await page.evaluate(() => (location.hash = '#/forecast'));
  await page.getByText('needs to know whether a systemic steroid is taken').waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
}, 300_000);
