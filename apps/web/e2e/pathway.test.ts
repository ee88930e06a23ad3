import { engagement } from '@bifrons/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages, type ServedPages } from './browser.ts';
import { accessibilityProblems, openScreen } from './screen.ts';

let pages: ServedPages;

beforeAll(async () => {
  pages = await servePages();
}, 180_000);

afterAll(() => pages?.close());

const EXAMPLE = { ageYears: 38, sex: 'female', weightKg: 70, egfr: 95, disease: 'alopecia-areata' } as const;

describe('the pathway', { timeout: 120_000 }, () => {
  it('sets two medicines face to face with the numbers of the model, and says what it does not know', async () => {
    const { page, complaints } = await openScreen(pages, 'pathway', '.compare-row');
    await page.getByLabel('Medicine on the right').selectOption('ritlecitinib');
    await page.getByLabel('Dose on the left in mg').fill('2');
    const row = page.locator('.compare-row', { has: page.getByText('IFN-γ', { exact: true }) });
    const sides = [
      engagement({ drug: 'baricitinib', doseMg: 2, perDay: 1, person: EXAMPLE }),
      engagement({ drug: 'ritlecitinib', doseMg: 50, perDay: 1, person: EXAMPLE }),
    ];
    for (const [place, { signals }] of sides.entries()) {
      const { mean, hoursAboveIC50 } = signals.find(({ signal }) => signal === 'ifn-gamma')!;
      const half = row.locator('.compare-half').nth(place);
      await half
        .getByText(`${Math.round(100 * mean!)} %`, { exact: true })
        .first()
        .waitFor();
      expect(await half.locator('.compare-numbers').innerText()).toContain(
        `${Math.round(10 * hoursAboveIC50!) / 10} h`,
      );
    }
    // Every signal has a potency, those that nobody measured a hatched one with its range.
    expect(await page.locator('.compare-unknown').count()).toBe(0);
    expect(await page.locator('.compare-row').count()).toBe(16);
    expect(await row.locator('.compare-bar.is-derived').count()).toBe(1);
    expect(await row.locator('.compare-half').first().innerText()).toMatch(/\d+ to \d+ %/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says why a signal is blocked that much', async () => {
    const { page } = await openScreen(pages, 'pathway', '.compare-row');
    await page.getByRole('button', { name: 'Why? How much of EPO is blocked' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText('Baricitinib: IC50 for EPO').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.context().close();
  });
});
