import { readFile } from 'node:fs/promises';
import { validate } from '@bifrons/inference';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages, type ServedPages } from './browser.ts';
import { accessibilityProblems, openScreen } from './screen.ts';

let pages: ServedPages;

beforeAll(async () => {
  pages = await servePages();
}, 180_000);

afterAll(() => pages?.close());

const open = () => openScreen(pages, 'validation', '.results');

describe('the screen of validation', { timeout: 120_000 }, () => {
  it('is found from the workbench, draws every result once, and tells each by pointer and by key', async () => {
    const { page, complaints } = await openScreen(pages, 'person', 'nav');
    await page.getByRole('link', { name: 'Validation' }).click();
    await page.getByRole('heading', { name: 'All results' }).waitFor();
    const marks = page.locator('.overview .result');
    expect(await marks.count()).toBe(validate().scores.length);
    await marks.first().focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.point-note').getByText('published').waitFor();
    expect(await marks.nth(1).evaluate((mark) => mark === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('tells early from late results and severe from less severe, in pictures and numbers that a phone can hold', async () => {
    const { bySpan } = validate();
    const { page, complaints } = await openScreen(pages, 'validation', '.results', { width: 390 });
    const panel = page.getByRole('region', { name: 'Early, late, and by severity' });
    expect(await panel.locator('.error-dots').count()).toBe(2);
    const rates = bySpan.reduce((sum, { fitted }) => sum + (fitted?.rates ?? 0), 0);
    expect(await panel.locator('.error-dots').first().locator('.is-fitted').count()).toBe(rates);
    await panel.getByRole('region', { name: 'By week, in numbers' }).getByText('over 60 weeks').waitFor();
    await page.getByRole('heading', { name: 'Calibration curve' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('hands out the results of one trial as a file', async () => {
    const { page } = await open();
    const brave = validate().scores.filter(({ trial }) => trial === 'brave-aa1');
    await page.getByLabel('Trial whose results are shown').selectOption('brave-aa1');
    expect(await page.locator('.results tbody tr').count()).toBe(brave.length);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV file' }).click(),
    ]);
    const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
    expect(lines).toHaveLength(brave.length + 1);
    expect(lines[0]).toContain('trial,arm,drug,endpoint,week,events,n,count_from_percentage,published');
    await page.context().close();
  });
});
