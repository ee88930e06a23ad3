import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages, type ServedPages } from './browser.ts';
import { openScreen } from './screen.ts';

let pages: ServedPages;

beforeAll(async () => {
  pages = await servePages();
}, 180_000);

afterAll(() => pages?.close());

const goTo = (page: Page, screen: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: screen }).click();

describe('the person on every screen', { timeout: 120_000 }, () => {
  it('says what is wrong with a value, keeps what was typed, and waits with the forecast', async () => {
    const { page } = await openScreen(pages, 'person', '.person-sections');
    const weight = page.getByLabel('Weight');
    await weight.fill('seventy');
    await page.getByText('“seventy” could not be read as a number').waitFor();
    expect(await weight.getAttribute('aria-invalid')).toBe('true');
    await goTo(page, 'Forecast');
    await page.getByText('A new forecast needs the value marked on the person.').waitFor();
    await goTo(page, 'Person');
    expect(await weight.inputValue()).toBe('seventy');
    await weight.fill('71');
    expect(await page.getByText('could not be read').count()).toBe(0);
    await page.context().close();
  });

  it('goes from screen to screen, and never into the address', async () => {
    const { page, complaints } = await openScreen(pages, 'person', '.person-sections');
    await page.getByLabel('Weight').fill('71');
    for (const screen of ['Safety', 'Evidence', 'Forecast', 'Person']) {
      await goTo(page, screen);
      await page.getByRole('heading', { level: 1, name: screen }).waitFor();
      // Behind the origin: its port is drawn anew in every run and may hold any two digits.
      const { origin } = new URL(page.url());
      expect(page.url().slice(origin.length)).not.toContain('71');
    }
    expect(await page.getByLabel('Weight').inputValue()).toBe('71');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['', {}],
    [', within one moment of the clock too', { day: '2026-12-01' }],
  ])('is kept when the page is left in the middle of a word%s', async (_, settings) => {
    const { page } = await openScreen(pages, 'person', '.person-sections', settings);
    for (const text of ['7', '71,', '71,5 or']) {
      await page.getByLabel('Weight').fill(text);
      await page.reload();
      expect(await page.getByLabel('Weight').inputValue()).toBe(text);
    }
    await page.context().close();
  });

  it('sets the SALT by the picture of the scalp', async () => {
    const { page } = await openScreen(pages, 'person', '.person-sections');
    await page.getByLabel('Top: percent without hair').fill('100');
    expect(await page.getByRole('textbox', { name: 'SALT' }).inputValue()).toBe('90.4');
    await page.context().close();
  });
});

describe('the shell', { timeout: 120_000 }, () => {
  it('speaks the language of a link, looks as chosen, and both last', async () => {
    const { page } = await openScreen(pages, 'person?lang=de', 'h1');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    await page.getByRole('radio').nth(2).check({ force: true });
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.goto(`${pages.home}#/validation`);
    await page.reload();
    await page.locator('h1').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.locator('.language select').selectOption('en');
    await page.getByRole('heading', { level: 1, name: 'Validation' }).waitFor();
    await page.context().close();
  });

  it('takes who changes the screen to its heading and names it in the title', async () => {
    const { page } = await openScreen(pages, 'person', 'h1');
    await goTo(page, 'Evidence');
    const heading = page.getByRole('heading', { level: 1, name: 'Evidence' });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.title()).toBe('Evidence · Bifrons');
    const current = page.getByRole('navigation', { name: 'Screens' }).locator('[aria-current="page"]');
    expect(await current.innerText()).toBe('Evidence');
    await page.context().close();
  });
});
