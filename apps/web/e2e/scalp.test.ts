import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages, type ServedPages } from './browser.ts';
import { accessibilityProblems, openScreen } from './screen.ts';

let pages: ServedPages;

beforeAll(async () => {
  pages = await servePages();
}, 180_000);

afterAll(() => pages?.close());

const percentOf = async (page: Page, region: string): Promise<number> =>
  Number(await page.getByLabel(`${region}: percent without hair`).inputValue());

const saltOf = async (page: Page): Promise<number> =>
  Number(await page.getByRole('textbox', { name: 'SALT' }).inputValue());

/** Draws across the middle of a view with a hand so fast that it is seen at the ends only. */
async function drawAcross(page: Page, region: string): Promise<void> {
  const view = page.getByRole('application', { name: `Draw hair loss: ${region}` });
  await view.scrollIntoViewIfNeeded();
  const box = await view.boundingBox();
  if (!box) throw new Error(`the view ${region} is not on the page`);
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 0.3 * box.width, y);
  await page.mouse.down();
  await page.mouse.move(box.x + 0.7 * box.width, y);
  await page.mouse.up();
}

describe('the scalp', { timeout: 120_000 }, () => {
  it('takes a stroke, gives it back, and keeps what is drawn over a reload', async () => {
    const { page, complaints } = await openScreen(pages, 'person', '.scalp-map');
    await page.getByRole('button', { name: 'All hair' }).click();
    expect(await saltOf(page)).toBe(0);
    await drawAcross(page, 'Top');
    const drawn = await percentOf(page, 'Top');
    expect(drawn).toBeGreaterThan(8);
    expect(await saltOf(page)).toBeCloseTo(0.4 * drawn, 0);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await percentOf(page, 'Top')).toBe(0);
    await page.keyboard.press('Control+Shift+Z');
    expect(await percentOf(page, 'Top')).toBe(drawn);
    await page.waitForTimeout(600);
    await page.reload();
    await page.locator('.scalp-map').waitFor();
    expect(await percentOf(page, 'Top')).toBe(drawn);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is drawn on by keys, and a number that is typed passes through its first digits without harm', async () => {
    const { page } = await openScreen(pages, 'person', '.scalp-map');
    await page.getByRole('button', { name: 'All hair' }).click();
    const back = page.getByRole('application', { name: 'Draw hair loss: Back' });
    await back.focus();
    await page.keyboard.press(']');
    await page.keyboard.press('Space');
    const once = await percentOf(page, 'Back');
    await page.keyboard.press('Shift+ArrowLeft');
    expect(await percentOf(page, 'Back')).toBeGreaterThan(once);
    await page.keyboard.press('3');
    await page.keyboard.press('Space');
    expect(await percentOf(page, 'Back')).toBeLessThan(once);
    const top = page.getByLabel('Top: percent without hair');
    await top.fill('');
    await top.pressSequentially('88');
    expect(await percentOf(page, 'Top')).toBe(88);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await percentOf(page, 'Top')).toBe(0);
    await page.context().close();
  });

  it('takes a small head near on a telephone, with the tools below it, and nothing that axe finds wrong', async () => {
    const { page } = await openScreen(pages, 'person', '.scalp-map', { width: 390 });
    const left = page.getByRole('application', { name: 'Draw hair loss: Left side' });
    const small = (await left.boundingBox())?.width ?? 0;
    const before = await percentOf(page, 'Left side');
    await left.click();
    expect((await left.boundingBox())?.width).toBeGreaterThan(2 * small);
    expect(await percentOf(page, 'Left side')).toBe(before);
    await page.getByRole('button', { name: 'All hair' }).click();
    await drawAcross(page, 'Left side');
    expect(await percentOf(page, 'Left side')).toBeGreaterThan(5);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.context().close();
  });
});
