import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { IMAGES, servePages, type ServedPages } from './browser.ts';
import { accessibilityProblems, openScreen } from './screen.ts';

const COMPUTED = { timeout: 90_000 };

async function openExample(page: Page, name: string): Promise<void> {
  await page.getByLabel('Open an example').selectOption(name);
  await page.getByRole('status').getByRole('button', { name: 'Close' }).click();
}

/** Each screen, and how all is shown that it can show. */
const SCREENS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  person: async (page) => {
    await openExample(page, 'Three visits on baricitinib');
    await page.getByText('severe (50–94)').waitFor();
  },
  options: async (page) => {
    await page.locator('[aria-busy="false"] .options-table').waitFor(COMPUTED);
    await page.getByRole('button', { name: /^Show \d+ more/ }).click();
  },
  forecast: (page) => page.locator('.outlook[data-state="fresh"]').waitFor(COMPUTED),
  pathway: (page) => page.locator('.compare-row').first().waitFor(),
  models: (page) => page.locator('.models-curves[data-state="fresh"]').waitFor(COMPUTED),
  safety: async (page) => {
    await page.getByRole('link', { name: 'Person', exact: true }).click();
    await openExample(page, 'On ritlecitinib, with blood tests');
    await page.getByRole('link', { name: 'Safety', exact: true }).click();
    await page.getByRole('heading', { name: /^On Ritlecitinib/ }).waitFor();
    await page.locator('.verdicts > li > details > summary').filter({ hasText: 'Ritlecitinib' }).click();
    const infection = page.locator('.rate-row', { hasText: 'a serious infection' });
    await infection.locator('> summary').click();
    await infection.locator('.rate-elsewhere > summary').click();
    await infection.getByText('per 100 person-years').first().waitFor();
  },
  evidence: async (page) => {
    await page.locator('details.study > summary').first().click();
    await page.getByRole('button', { name: 'Claims' }).click();
    await page.locator('details.claim-topic[open] > details.claim > summary').first().click();
    await page.getByText('As a table').first().click();
  },
  trial: async (page) => {
    await page.getByLabel('simulated under every arm').fill('500');
    await page.getByRole('button', { name: 'Run the trial' }).click();
    await page.getByText('500 virtual patients under every arm').waitFor(COMPUTED);
  },
  validation: (page) => page.getByRole('heading', { name: 'All results' }).waitFor(),
  report: (page) => page.locator('[aria-busy="false"] .report').waitFor(COMPUTED),
};

/** How much of a long screen its picture shows. */
const PICTURE_HEIGHT = 1500;

/** Two of the pictures are dark as well. */
const IN_THE_DARK = ['forecast', 'person'];

/** All that the dark changes. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Examines each screen, light and dark, on a desk and on a telephone, and that it fits every width between. */
export function examineScreens(): void {
  let pages: ServedPages;

  beforeAll(async () => {
    pages = await servePages();
  }, 180_000);

  afterAll(() => pages?.close());

  it.each(Object.entries(SCREENS))('%s', { timeout: 240_000 }, async (screen, fill) => {
    const { page, complaints } = await openScreen(pages, screen, 'h1', { day: '2026-11-21' });
    await fill(page);
    const fits = async (width: number): Promise<void> => {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    };
    const picture = async (name: string, width: number): Promise<void> => {
      await page.setViewportSize({ width, height: PICTURE_HEIGHT });
      await page.evaluate(() => scrollTo(0, 0));
      await page.screenshot({ path: `${IMAGES}${name}.png` });
    };
    for (const width of [1920, 768]) await fits(width);
    await fits(1280);
    expect(await accessibilityProblems(page)).toEqual([]);
    await picture(`${screen}-1280`, 1280);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await accessibilityProblems(page, COLOURS)).toEqual([]);
    if (IN_THE_DARK.includes(screen)) await picture(`${screen}-1280-dark`, 1280);
    // A telephone last: what has been computed is looked at in every width.
    await fits(390);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await picture(`${screen}-390`, 390);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
}
