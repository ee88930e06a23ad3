import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IMAGES, servePages, type ServedPages } from './browser.ts';
import { accessibilityProblems, openScreen, saved } from './screen.ts';

let pages: ServedPages;

beforeAll(async () => {
  pages = await servePages();
}, 180_000);

afterAll(() => pages?.close());

const FRESH = '.models-curves[data-state="fresh"]';
const OWN = `model decay()
  JAK -> active; k * JAK
  active -> JAK; 0.5 * active
  JAK = 10; active = 0; k = 2
end
`;

const curve = (page: Page, part: string, kind = '.models-curve'): Promise<string | null> =>
  page.locator(`[data-part="${part}"] ${kind}`).first().getAttribute('d');
/** The heights of a curve in pixels from the top. */
const heights = (d: string | null): number[] => [...d!.matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y));

describe('models', { timeout: 180_000 }, () => {
  it('draws a published model with a medicine below it, follows a slider by the keyboard, gives files', async () => {
    const { page, complaints } = await openScreen(pages, 'models', FRESH, { day: '2026-11-21' });
    const dimer = 'STAT1n_star_STAT1n_star';
    const before = await curve(page, dimer);
    const [plain, treated] = [heights(before), heights(await curve(page, dimer, '.with-medicine'))];
    // Above on the page is less from the top.
    expect(Math.min(...treated)).toBeGreaterThan(Math.min(...plain) + 3);
    expect(await page.locator('.models-share').innerText()).toMatch(
      /blocks \d+ % of IFN-γ .* \(\d+ to \d+ %/,
    );
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 1500 });
      await page.screenshot({ path: `${IMAGES}models-drawn-${width}.png` });
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await accessibilityProblems(page)).toEqual([]);

    await page.getByLabel('making of SOCS1, slider').focus();
    await page.keyboard.press('Home');
    await expect.poll(() => page.getByLabel('making of SOCS1', { exact: true }).inputValue()).toBe('0');
    await expect.poll(() => curve(page, dimer)).not.toBe(before);
    await page.locator(FRESH).waitFor();
    // Without SOCS1 it stays at its most.
    const stays = heights(await curve(page, dimer));
    expect(stays.at(-1)! - Math.min(...stays)).toBeLessThan(5);

    const table = String(await saved(page, 'IFN-γ and its brake SOCS1 over time: CSV file'));
    expect(table).toMatch(/^"time","STAT1n_star_STAT1n_star","STAT1n_star_STAT1n_star with .+ mg/);
    expect(table.trim().split('\r\n')).toHaveLength(242);
    expect(String(await saved(page, 'The model with these numbers, Antimony'))).toContain(
      'const v26_kf = 0;',
    );
    expect(String(await saved(page, 'The model with these numbers, SBML'))).toContain(
      '<parameter id="v26_kf"',
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('opens a file of the reader, tells the line of a broken one, and keeps what was open', async () => {
    const { page, complaints } = await openScreen(pages, 'models', FRESH);
    const give = (name: string, text: string): Promise<void> =>
      page
        .getByLabel('A model of your own')
        .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    await give('broken.ant', 'model broken()\n  A -> B; k * A\n  A = = 3\nend\n');
    await page.getByRole('alert').getByText('broken.ant:3:').waitFor();
    await give(
      'broken.xml',
      '<sbml xmlns="http://www.sbml.org/sbml/level3/version2/core" level="3" version="2">\n<model>\n</sbml>',
    );
    await page.getByRole('alert').getByText('broken.xml:3:').waitFor();
    await page.getByRole('heading', { name: 'IFN-γ and its brake SOCS1', exact: true }).waitFor();
    await give('unset.ant', OWN.replace('active = 0; ', ''));
    await page.getByRole('alert').getByText('no value at the start: active').waitFor();
    await give('own.ant', OWN);
    await page.getByRole('heading', { name: 'decay', exact: true }).waitFor();
    await page.locator(FRESH).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.locator('.with-medicine').count()).toBe(0);
    await page.getByLabel('Which parameter is the activation of JAK?').selectOption('k');
    await page.locator('[data-part="active"] .with-medicine').waitFor();
    const [plain, treated] = [
      heights(await curve(page, 'active')),
      heights(await curve(page, 'active', '.with-medicine')),
    ];
    expect(treated.at(-1)!).toBeGreaterThan(plain.at(-1)!);
    await page.getByLabel('k', { exact: true }).fill('none');
    expect(await page.getByLabel('k', { exact: true }).getAttribute('aria-invalid')).toBe('true');
    await give('events.ant', `${OWN.replace('end', '')}  at active > 1: JAK = 10\nend\n`);
    await page.getByRole('alert').getByText('events that its own state triggers').waitFor();
    await page.getByRole('heading', { name: 'decay', exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
