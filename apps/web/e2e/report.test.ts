import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages, type ServedPages } from './browser.ts';
import { openScreen } from './screen.ts';

const FOUR =
  'regimens=1:baricitinib:4:1:0-104,2:ritlecitinib:50:1:0-104,3:deuruxolitinib:8:2:0-104,4:baricitinib:2:1:0-104';

let pages: ServedPages;
/** All tests look at what was computed once. */
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  pages = await servePages();
  ({ page, complaints } = await openScreen(pages, `options?${FOUR}`, '.options-table'));
}, 180_000);

afterAll(() => pages?.close());

/** How many pages a PDF has. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe('the report', { timeout: 120_000 }, () => {
  it('has what the options have computed, at once, and so the other way round', async () => {
    const computed = () => page.evaluate(() => document.body.dataset['computed']);
    await page.evaluate(() => {
      new MutationObserver(() => {
        if (document.querySelector('[role="progressbar"]')) document.body.dataset['computed'] = 'again';
      }).observe(document.body, { childList: true, subtree: true });
    });
    for (const [name, shown] of [
      ['Report', '.report'],
      ['Options', '.options-table'],
    ] as const) {
      await page.getByRole('link', { name, exact: true }).click();
      await page.locator(shown).waitFor();
      // Longer than a run waits before it begins.
      await page.waitForTimeout(300);
      expect(await computed()).toBeUndefined();
    }
    await page.getByRole('radio', { name: 'EU', exact: true }).check();
    await expect.poll(computed).toBe('again');
  });

  it('tells the numbers of the options, for good and bad of the same 100 people', async () => {
    await page.getByRole('link', { name: 'Report', exact: true }).click();
    await page.locator('[aria-busy="false"] .report').waitFor({ timeout: 60_000 });
    const told = await page.locator('.report .outcome b').allInnerTexts();
    await page.getByRole('link', { name: 'Options', exact: true }).click();
    await page.locator('.options-table').waitFor({ timeout: 60_000 });
    const shown = (await page.locator('.outcome-number').allInnerTexts()).join('\n');
    for (const number of told.slice(0, 15)) expect(shown).toContain(number);
    expect(told.every((number) => /of 100$|^nobody knows$|^no difference shown$/.test(number))).toBe(true);
  });

  it('prints on two pages at most, on either paper, without what stands around it', async () => {
    await page.getByRole('link', { name: 'Report', exact: true }).click();
    await page.locator('.report').waitFor();
    for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format }))).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Print or save as PDF' }).isVisible()).toBe(false);
    expect(await page.locator('.report-foot').innerText()).toContain('not a medical device');
    expect(complaints).toEqual([]);
  });
});
