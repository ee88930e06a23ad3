import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages, type ServedPages } from './browser.ts';
import { openScreen } from './screen.ts';

let pages: ServedPages;

beforeAll(async () => {
  pages = await servePages();
}, 180_000);

afterAll(() => pages?.close());

const smoking = new URL('../../../packages/evidence/reference/published/smoking.csv', import.meta.url);

describe('studies of one’s own on the screen of evidence', { timeout: 180_000 }, () => {
  it('reads a file, pools it, leaves a study out and says what changes, keeps it and gives it back as one file', async () => {
    const { page, complaints } = await openScreen(pages, 'evidence', '#claims');
    await page.getByRole('button', { name: 'My own studies' }).click();
    const file = page.getByLabel('Choose a file');
    await file.setInputFiles({
      name: 'wrong.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('study;treatment;n;events\nA;x;10;12\nA;placebo;03.05.2024;2\n'),
    });
    await page.getByText('12 events among 10 people').waitFor();
    await page.getByText('“03.05.2024” is a date').waitFor();
    await file.setInputFiles({ name: 'smoking.csv', mimeType: 'text/csv', buffer: await readFile(smoking) });
    await page.getByText('50 rows: 24 studies, 4 treatments').waitFor();
    await page.getByLabel('Compared with').selectOption('no_contact');
    await page.getByLabel('Measure').and(page.locator(':visible')).selectOption('OR');
    await page
      .getByRole('img', { name: /^Forest plot of the odds ratio/ })
      .and(page.locator(':visible'))
      .waitFor();
    await page.getByText('study 1, yours').and(page.locator(':visible')).first().waitFor();
    await page.getByText('Pair by pair').click();
    await page.getByText('Direct against indirect evidence').waitFor();
    await page.getByLabel('Prior of the variance between studies').selectOption('informative');
    await page.getByRole('columnheader', { name: 'SUCRA' }).waitFor({ timeout: 120_000 });
    const card = page.locator('details.study:visible').first();
    await card.locator('summary').click();
    await card.getByRole('button', { name: 'Leave the study out' }).click();
    await page.getByRole('heading', { name: 'What leaving out changes' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'One file with data' }).click(),
    ]);
    const exported = JSON.parse(await readFile(await download.path(), 'utf8')) as {
      studies: unknown[];
      commands: { pool: string };
      pictures: Record<string, string>;
      choices: { excluded: unknown[] };
    };
    expect(exported.studies).toHaveLength(50);
    expect(exported.commands.pool).toMatch(/--studies smoking.csv .*--exclude/);
    expect(Object.keys(exported.pictures)).toEqual(['forest', 'network', 'league']);
    expect(exported.choices.excluded).toHaveLength(1);
    await page.reload();
    await page.getByRole('button', { name: 'My own studies' }).click();
    await page.getByText('50 rows: 24 studies, 4 treatments').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
