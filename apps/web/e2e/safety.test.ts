import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages, type ServedPages } from './browser.ts';
import { openScreen } from './screen.ts';

let pages: ServedPages;

beforeAll(async () => {
  pages = await servePages();
}, 180_000);

afterAll(() => pages?.close());

/** On a fixed day, so that what is due does not depend on when the test runs. */
const open = () => openScreen(pages, 'safety', '.verdicts', { day: '2026-11-21' });

/** An example of somebody who takes ritlecitinib, opened as a person is. */
async function openTreated(example = 'On ritlecitinib, with blood tests', day = '2026-11-21') {
  const opened = await openScreen(pages, 'person', 'select', { day });
  await opened.page.getByLabel('Open an example').selectOption(example);
  await opened.page.getByRole('link', { name: 'Safety' }).click();
  await opened.page.getByRole('heading', { name: /^On Ritlecitinib/ }).waitFor();
  return opened;
}

const medicine = (page: Page, drug: string) =>
  page.locator('.verdicts > li > details > summary').filter({ hasText: drug });

const verdictOf = (page: Page, drug: string) => medicine(page, drug).locator('.verdict');

describe('the screen of safety', { timeout: 120_000 }, () => {
  it('cannot tell of a person of whom little is known, and learns from the form', async () => {
    const { page, complaints } = await open();
    expect(await verdictOf(page, 'Ritlecitinib').textContent()).toContain('cannot tell');
    await page
      .getByRole('region', { name: 'Infections and vaccines' })
      .getByText(/^\d+ questions$/)
      .click();
    await page.getByRole('combobox', { name: 'tuberculosis' }).selectOption('active');
    await expect.poll(() => verdictOf(page, 'Ritlecitinib').textContent()).toContain('not recommended');
    await page.getByRole('radio', { name: 'EU' }).check({ force: true });
    // The labels of the region are fetched when it is chosen.
    await expect
      .poll(() => verdictOf(page, 'Ritlecitinib').textContent(), { timeout: 20_000 })
      .toContain('contraindicated');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('works by keyboard: a laboratory value, reasons, and the other region', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: '+ lymphocytes' }).focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() =>
        page.getByLabel('Value 1', { exact: true }).evaluate((field) => field === document.activeElement),
      )
      .toBe(true);
    await page.keyboard.type('0.45');
    await expect.poll(() => verdictOf(page, 'Ritlecitinib').textContent()).toContain('not recommended');
    await medicine(page, 'Ritlecitinib').focus();
    await page.keyboard.press('Enter');
    await page.getByText('lymphocytes 0.45 × 10⁹/L on 2026-11-21 →').first().waitFor();
    await page.getByRole('radio', { name: 'US' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: 'EU' }).isChecked()).toBe(true);
    await page.context().close();
  });

  it('refuses what cannot be true, and says where', async () => {
    const { page } = await open();
    const answer = (fact: string, name: string) =>
      page
        .getByRole('group', { name: fact, exact: true })
        .getByRole('radio', { name, exact: true })
        .first()
        .check({ force: true });
    await page.locator('.open-facts section').first().waitFor();
    for (const summary of await page.locator('.open-facts summary').all())
      if ((await summary.locator('..').getAttribute('open')) === null) await summary.click();
    await answer('pregnant', 'yes');
    await answer('can become pregnant', 'no');
    await page.getByRole('alert').getByText('pregnant:').waitFor();
    await page.context().close();
  });

  it('leads with what to do today and why, and has the pause in one place', async () => {
    const { page, complaints } = await openTreated(
      'On ritlecitinib, few lymphocytes and an infection',
      '2026-11-29',
    );
    expect(await page.locator('.today-action').textContent()).toBe(
      'Pause today: lymphocytes 0.45, below 0.5. Have it looked at without delay: fever and cough (infection). Repeat by 6 December. Go on above 0.5, and when infection is over.',
    );
    // Behind the values what the medicine does to them, beside the limit and not in its place.
    const lymphocytes = page.locator('.lab-plot', { hasText: 'lymphocytes' });
    await lymphocytes.locator('.blood-band').waitFor();
    await lymphocytes.getByText('look for another cause').waitFor();
    await lymphocytes.getByText('interrupt, go on when').waitFor();
    const pause = page.getByRole('region', { name: 'If it has to be paused' });
    await pause.getByText('What the label says').waitFor();
    await pause.getByText('How soon it is gone').waitFor();
    await pause.getByRole('button', { name: 'What would a pause cost?' }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('prints to one page', async () => {
    const { page } = await openTreated();
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    await page.context().close();
  });
});
