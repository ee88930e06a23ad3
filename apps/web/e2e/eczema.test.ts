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

/** Words of the other disease, which must not stand where somebody has eczema; examples of persons may have any. */
const wordsOfHair = (page: Page): Promise<string[]> =>
  page.locator('main').evaluate((main) =>
    [...main.querySelectorAll('*:not(select, option)')]
      .flatMap(({ childNodes }) => [...childNodes])
      .flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : []))
      .filter((text) => /\b(?:SALT|scalp|hair)\b/i.test(text)),
  );

async function isGood(page: Page): Promise<void> {
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await wordsOfHair(page)).toEqual([]);
}

async function chooseEczema(page: Page, hand: Hand): Promise<void> {
  await hand.press(page.getByRole('button', { name: 'Start empty' }));
  await page.getByRole('status').getByRole('button', { name: 'Close' }).click();
  await hand.press(page.getByRole('radio', { name: 'Atopic dermatitis' }));
  await page.locator('.body-map').waitFor();
}

/** Where the way goes on, and what is there last. */
const SCREENS = {
  Safety: '.verdicts > li',
  Forecast: '.outlook[data-state="fresh"]',
  Pathway: '.antibody-key',
  Evidence: 'details.study',
  Report: '[aria-busy="false"] .report',
  Options: '[aria-busy="false"] .options-table',
  Validation: '.validation .panel',
} as const;
const ALL = Object.keys(SCREENS) as (keyof typeof SCREENS)[];

describe.each<[string, Hand, readonly (keyof typeof SCREENS)[]]>([
  ['a mouse', byMouse, ALL],
  // What is computed does not depend on the hand: by keyboard the way goes on to what is there at once.
  ['the keyboard alone', byKeyboard, ['Safety']],
])('somebody with eczema, by %s', { timeout: 480_000 }, (_, hand, screens) => {
  it('is drawn and typed, screened, and asked of what is known', async () => {
    const { page, complaints } = await openScreen(pages, 'person', '.scalp-map');
    await chooseEczema(page, hand);
    await hand.type(page.getByRole('textbox', { name: 'Age, or year of birth' }), '34');
    await hand.press(page.getByRole('radio', { name: 'male', exact: true }));
    await hand.drawOn(page.getByRole('application', { name: 'Draw inflamed skin: front' }));
    expect(await numberIn(page, 'Trunk: percent inflamed')).toBeGreaterThan(5);
    expect(await page.getByText('not known yet').first().isVisible()).toBe(true);
    await hand.press(page.getByRole('button', { name: 'As strong as the redness' }));
    const easi = await numberIn(page, 'EASI');
    expect(easi).toBeGreaterThan(1);
    expect(await numberIn(page, 'BSA')).toBeGreaterThan(1);
    await hand.press(page.getByRole('radio', { name: 'Trunk: thickness 3' }));
    expect(await numberIn(page, 'EASI')).toBeGreaterThan(easi);
    await hand.press(page.getByRole('button', { name: 'Itch 8', exact: true }));
    expect(await numberIn(page, 'Itch')).toBe(8);
    await hand.type(page.getByRole('textbox', { name: 'Weight' }), '78');
    if (hand === byMouse) await isGood(page);
    for (const screen of screens) {
      await hand.press(page.getByRole('link', { name: screen, exact: true }));
      await page.locator(SCREENS[screen]).first().waitFor({ timeout: 60_000 });
      // What a screen shows does not depend on the hand: it is examined once.
      if (hand === byMouse) await isGood(page);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('what is seen of eczema', { timeout: 60_000 }, () => {
  it('takes the itch of a diary, keeps what is drawn over a reload, and gives hair loss back unchanged', async () => {
    const { page } = await openScreen(pages, 'person', '.scalp-map');
    const salt = await numberIn(page, 'SALT');
    await page.getByRole('button', { name: 'Start empty' }).waitFor();
    await page.getByRole('radio', { name: 'Atopic dermatitis' }).focus();
    await page.keyboard.press('Space');
    await page.locator('.body-map').waitFor();
    await page.getByRole('textbox', { name: 'Itch' }).fill('');
    const days = page.getByRole('slider', { name: /^Itch on/ });
    for (const [day, itch] of ['6', '8', '7', '7'].entries()) {
      await days.nth(day).focus();
      await page.keyboard.press(itch);
    }
    expect(await numberIn(page, 'Itch')).toBe(7);
    await days.nth(0).focus();
    await page.keyboard.press('Delete');
    expect(await page.getByRole('textbox', { name: 'Itch' }).inputValue()).toBe('');
    const arms = page.getByLabel('Arms and hands: percent inflamed');
    await arms.fill('62');
    const easi = await numberIn(page, 'EASI');
    await page.waitForTimeout(600);
    await page.reload();
    await page.locator('.body-map').waitFor();
    expect(await numberIn(page, 'EASI')).toBe(easi);
    expect(await arms.inputValue()).toBe('62');
    await page.getByRole('radio', { name: 'Alopecia areata' }).focus();
    await page.keyboard.press('Space');
    await page.locator('.scalp-map').waitFor();
    expect(await numberIn(page, 'SALT')).toBe(salt);
    await page.context().close();
  });

  it('compares injections, whose interval is typed and stretched by keys', { timeout: 240_000 }, async () => {
    const { page, complaints } = await openScreen(pages, 'person', '.scalp-map', { width: 390 });
    await page.getByRole('button', { name: 'Start empty' }).waitFor();
    await page.getByRole('radio', { name: 'Atopic dermatitis' }).press('Space');
    await page.locator('.body-map').waitFor();
    await page.getByRole('link', { name: 'Forecast', exact: true }).click();
    await page.getByRole('listitem', { name: /^Regimen A: Upadacitinib 15 mg/ }).waitFor();
    const course = page.getByRole('listitem', { name: /^Regimen B: / });
    await course.getByLabel('Medicine of regimen B').selectOption('dupilumab');
    const weeks = course.getByLabel('Weeks between injections of regimen B');
    await weeks.fill('0');
    await course.getByText('An injection every “0” weeks cannot be').waitFor();
    await weeks.fill('2');
    await course.getByRole('button', { name: 'Stretch the interval of regimen B' }).press('Enter');
    await course
      .getByRole('slider', { name: 'Begin of the longer interval of regimen B' })
      .press('ArrowRight');
    await page
      .getByRole('listitem', { name: /every 2 weeks, first 600 mg, every 4 weeks from week 17/ })
      .waitFor();
    await page.locator('.answer[data-state="fresh"]').waitFor({ timeout: 150_000 });
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('fits a telephone, with nothing that axe finds wrong', async () => {
    const { page } = await openScreen(pages, 'person', '.scalp-map', { width: 390, theme: 'dark' });
    await chooseEczema(page, byMouse);
    const back = page.getByRole('application', { name: 'Draw inflamed skin: back' });
    const small = (await back.boundingBox())?.width ?? 0;
    await back.click();
    expect((await back.boundingBox())?.width).toBeGreaterThan(1.5 * small);
    await byMouse.drawOn(back);
    expect(await numberIn(page, 'Trunk: percent inflamed')).toBeGreaterThan(3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.context().close();
  });
});
