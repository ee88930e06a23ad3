import type { Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages, type ServedPages } from './browser.ts';
import { openScreen } from './screen.ts';

let pages: ServedPages;

beforeAll(async () => {
  pages = await servePages();
}, 180_000);

afterAll(() => pages?.close());

const open = (question = '') => openScreen(pages, `evidence${question}`, '#claims');

/** The panel with the forest plot. */
const forest = (page: Page) => page.getByRole('region', { name: /^Against control/ });

describe('the screen of evidence', { timeout: 120_000 }, () => {
  it('shows each study in the picture and in the table, and what was left out', async () => {
    const { page, complaints } = await open();
    const picture = page.getByRole('img', {
      name: /^Forest plot of the risk difference\. baricitinib 2 mg qd against placebo/,
    });
    await picture.getByText('BRAVE-AA2, week 36').first().waitFor();
    await forest(page).getByText('As a table').click();
    const row = page
      .getByRole('region', { name: /risk difference of each study/ })
      .getByRole('row', { name: /4 mg qd.*BRAVE-AA1/ });
    expect(await row.innerText()).toContain('99/281');
    await row.getByRole('button', { name: 'BRAVE-AA1' }).click();
    await page.locator('#study-brave-aa1').getByText('ClinicalTrials.gov').first().waitFor();
    await page.getByText('Left out, and why').click();
    await page.getByText('does not report this endpoint').waitFor();
    await page.getByText('No ranking, the network is too thin').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says of the figures of the studies where they come from', async () => {
    const { page, complaints } = await open();
    await forest(page).getByRole('button', { name: 'Why? The figures of the studies' }).click();
    const drawer = page.getByRole('dialog', { name: 'The figures of the studies' });
    await drawer.getByText('BRAVE-AA1: ').first().waitFor();
    await drawer
      .getByRole('link', { name: /ClinicalTrials\.gov/ })
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('answers a changed question, keeps it in the address, and gives the same CSV as the command', async () => {
    const { page } = await open();
    await page.getByLabel('Arms').selectOption('drug');
    await page.getByLabel('Arms').selectOption('dose');
    await page.getByLabel('Measure').selectOption('RR');
    await expect.poll(() => page.url()).toMatch(/by=dose.*measure=RR|measure=RR.*by=dose/);
    await page.reload();
    await forest(page).getByText('Files and command').first().click();
    await forest(page).getByText('npx bifrons evidence pool --disease alopecia-areata').first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      forest(page).getByRole('button', { name: 'CSV file' }).click(),
    ]);
    const csv = await readFile(await download.path(), 'utf8');
    expect(csv).toContain('study,RR,baricitinib 4 mg qd,placebo,brave-aa2,catalogue,36,76,234,,,4,156,,,');
    await page.context().close();
  });

  it('draws simulated arms beside the studies', async () => {
    const { page, complaints } = await open('?by=dose&weeks=36-36');
    await page.getByRole('button', { name: 'Draw the simulated arms' }).click();
    await page
      .getByRole('img', { name: /baricitinib 4 mg qd: .*, simulated \d/ })
      .waitFor({ timeout: 90_000 });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('asks another disease about an endpoint of its own, and pools beside the page', async () => {
    const { page, complaints } = await open();
    await page.getByLabel('Disease').selectOption('psoriasis');
    await expect.poll(() => page.getByLabel('Endpoint').inputValue()).toBe('PASI 90');
    await page.getByText(/^Pooling \d+ studies …$/).waitFor();
    // The page answers while a network of twenty medicines is computed.
    await page.getByLabel('To week').fill('12');
    await page.getByText(/^Pooling \d+ studies …$/).waitFor();
    await page.getByLabel('To week').fill('16');
    await page.getByLabel('Arms').selectOption('drug');
    const ranking = page.getByRole('region', { name: /^All against each other/ }).locator('.ranking li');
    await ranking.first().waitFor({ timeout: 60_000 });
    expect(await ranking.count()).toBeGreaterThan(10);
    await page.getByLabel('Disease').selectOption('chronic-hand-eczema');
    await expect.poll(() => page.getByLabel('Endpoint').inputValue()).toBe('IGA-CHE 0/1');
    await page.getByRole('img', { name: /^Forest plot of the risk difference\. delgocitinib/ }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says why there is no answer', async () => {
    const { page, complaints } = await open('?endpoint=SALT%3C%3D21&weeks=24-24');
    await page.getByText('did you mean').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('prints on paper without its controls', async () => {
    const { page } = await open();
    await page
      .getByRole('img', { name: /^Forest plot/ })
      .first()
      .waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.question-panel').isVisible()).toBe(false);
    expect(
      await page
        .getByRole('img', { name: /^Forest plot/ })
        .first()
        .isVisible(),
    ).toBe(true);
    await page.context().close();
  });
});
