import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages, type ServedPages } from './browser.ts';
import { byKeyboard, byMouse, type Hand } from './hand.ts';
import { accessibilityProblems, openScreen } from './screen.ts';

let pages: ServedPages;

beforeAll(async () => {
  pages = await servePages();
}, 180_000);

afterAll(() => pages?.close());

const numberIn = async (page: Page, name: string): Promise<number> =>
  Number(await page.getByRole('textbox', { name }).inputValue());

async function choose(page: Page, hand: Hand, disease: string): Promise<void> {
  await hand.press(page.getByRole('button', { name: 'Start empty' }));
  await page.getByRole('status').getByRole('button', { name: 'Close' }).click();
  await hand.press(page.getByRole('radio', { name: disease }));
  await page.locator('.body-map').waitFor();
}

describe.each<[string, Hand, 'light' | 'dark', number]>([
  ['a mouse', byMouse, 'light', 1280],
  ['the keyboard alone', byKeyboard, 'dark', 390],
])('skin by %s', { timeout: 300_000 }, (_, hand, theme, width) => {
  it('with plaques is drawn and graded, and what is special counts', async () => {
    const { page, complaints } = await openScreen(pages, 'person', '.scalp-map', { theme, width });
    await choose(page, hand, 'Plaque psoriasis');
    await hand.drawOn(page.getByRole('application', { name: 'Draw plaques: front' }));
    expect(await numberIn(page, 'Trunk: percent with plaques')).toBeGreaterThan(5);
    await hand.press(page.getByRole('button', { name: 'As strong as the redness' }));
    const pasi = await numberIn(page, 'PASI');
    expect(pasi).toBeGreaterThan(1);
    expect(await numberIn(page, 'BSA')).toBeGreaterThan(1);
    await hand.press(page.getByRole('radio', { name: 'Trunk: scale 4' }));
    expect(await numberIn(page, 'PASI')).toBeGreaterThan(pasi);
    await hand.press(page.getByRole('checkbox', { name: 'nails' }));
    await page.getByText('Counts as moderate to severe whatever the extent').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('with spots is drawn on face and body, on skin of another tone', async () => {
    const { page, complaints } = await openScreen(pages, 'person', '.scalp-map', { theme, width });
    await choose(page, hand, 'Vitiligo');
    await hand.press(page.getByRole('radio', { name: 'Skin type 5 of 6' }));
    await hand.drawOn(page.getByRole('application', { name: 'Draw spots: face' }));
    const [face, total] = [await numberIn(page, 'F-VASI'), await numberIn(page, 'T-VASI')];
    expect(face).toBeGreaterThan(0.2);
    expect(total).toBeGreaterThanOrEqual(Math.floor(10 * face) / 10);
    await hand.type(page.getByRole('textbox', { name: 'Hands: spots in percent of the body' }), '2');
    await hand.press(page.getByRole('radio', { name: 'Hands: 50 % of the pigment gone' }));
    expect(await numberIn(page, 'T-VASI')).toBeCloseTo(total + 1, 1);
    expect(await numberIn(page, 'F-VASI')).toBe(face);
    await page.getByText('Pigment comes back late here').first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('what was drawn of one skin disease', { timeout: 120_000 }, () => {
  it('stays over a reload while another is looked at, and a score against another one is told', async () => {
    const { page } = await openScreen(pages, 'person', '.scalp-map');
    await choose(page, byMouse, 'Vitiligo');
    await page.getByRole('textbox', { name: 'Face: spots in percent of the body' }).fill('1.2');
    await page.getByRole('textbox', { name: 'Age, or year of birth' }).fill('40');
    await byMouse.press(page.getByRole('radio', { name: 'Plaque psoriasis' }));
    await page.getByRole('textbox', { name: 'PASI' }).fill('3');
    await byMouse.press(page.getByRole('radio', { name: '4 severe' }));
    await page.getByText('but a PASI of 3 is mild').first().waitFor();
    await page.waitForTimeout(600);
    await page.reload();
    await page.locator('.body-map').waitFor();
    expect(await numberIn(page, 'PASI')).toBe(3);
    await byMouse.press(page.getByRole('radio', { name: 'Vitiligo' }));
    await page.locator('.pale-parts').waitFor();
    expect(await numberIn(page, 'F-VASI')).toBe(1.2);
    await page.context().close();
  });
});
