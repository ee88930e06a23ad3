import { engagement, engagementOverDoses, signalsLeft } from '@bifrons/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages, type ServedPages } from './browser.ts';
import { accessibilityProblems, openScreen, saved } from './screen.ts';

let pages: ServedPages;

beforeAll(async () => {
  pages = await servePages();
}, 180_000);

afterAll(() => pages?.close());

/** On the dose that the tests compute with. */
const PATHWAY = 'pathway?regimens=1:baricitinib:4:1:0-104';
const EXAMPLE = { ageYears: 38, sex: 'female', weightKg: 70, egfr: 95, disease: 'alopecia-areata' } as const;

describe('the pathway', { timeout: 120_000 }, () => {
  it('sets two medicines face to face with the numbers of the model, and says what it does not know', async () => {
    const { page, complaints } = await openScreen(pages, PATHWAY, '.compare-row');
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
    const { page } = await openScreen(pages, PATHWAY, '.compare-row');
    await page.getByRole('button', { name: 'Why? How much of EPO is blocked' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText('Baricitinib: IC50 for EPO').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.context().close();
  });

  it('shows what a medicine leaves of the signals of a variant, by the keyboard, and what was counted', async () => {
    const { page, complaints } = await openScreen(pages, PATHWAY, '.compare-row');
    await page.locator('.variant > summary').focus();
    await page.keyboard.press('Enter');
    await page.getByText('our assumption').waitFor();
    await page.getByText('No forecast of a person').waitFor();
    const gain = page.getByLabel('What is assumed of the variant');
    await gain.focus();
    await page.keyboard.press('ArrowRight');
    const factor = Number(await gain.inputValue());
    await page.getByText('your assumption').waitFor();
    const found = signalsLeft(
      { gene: 'STAT1', factor },
      engagement({ drug: 'baricitinib', doseMg: 4, perDay: 1, person: EXAMPLE }),
    );
    for (const { name, without, with: treated } of found.signals)
      await page
        .getByRole('img', {
          name: `${name}, JAK1 and`,
        })
        .and(
          page.getByRole('img', {
            name: `${without.value.toFixed(2)} without a medicine, ${treated!.value.toFixed(2)} (`,
          }),
        )
        .waitFor();
    expect(await page.locator('.has-variant').count()).toBe(found.signals.length);
    await page.getByText('85 to 99 %').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('radio', { name: 'JAK1', exact: true }).check({ force: true });
    await page.getByText('active without a cytokine').waitFor();
    expect(await page.locator('.left-row').count()).toBe(10);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('follows one medicine from dose to signal, by the keyboard, and gives pictures and figures as files', async () => {
    const { page, complaints } = await openScreen(pages, PATHWAY, '.multiples');
    const dose = page.getByLabel('Dose looked at in mg');
    expect(await dose.inputValue()).toBe('4');
    await page.getByLabel('Dose', { exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const doseMg = Number(await dose.inputValue());
    expect(doseMg).toBeGreaterThan(4);
    const { signals, concentration } = engagement({
      drug: 'baricitinib',
      doseMg,
      perDay: 1,
      person: EXAMPLE,
    });
    for (const { signal, mean } of signals)
      await page
        .locator(`.multiples [data-signal="${signal}"]`)
        .and(
          page.getByRole('img', {
            name: mean === null ? 'potency not known' : `mg: ${Math.round(100 * mean)} % blocked`,
          }),
        )
        .waitFor();
    const area = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
    await page
      .getByRole('cell', { name: area.format(concentration.areaNgHoursPerMl), exact: true })
      .waitFor();

    await page.getByLabel('mean of 10 and 90 % of people').press('Space');
    await expect.poll(() => page.locator('.multiples .people-line[d^="M"]').count()).toBeGreaterThan(0);
    const figures = String(await saved(page, 'Dose and response of each signal: CSV file'));
    const [header, ...rows] = figures
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));
    const cell = (row: readonly string[], column: string): string => row[header!.indexOf(column)]!;
    const row = rows.find((one) => cell(one, 'dose_mg') === '2' && cell(one, 'signal') === 'ifn-gamma')!;
    const known = engagementOverDoses({ drug: 'baricitinib', dosesMg: [2], perDay: 1, person: EXAMPLE });
    const expected = known.signals.find(({ signal }) => signal === 'ifn-gamma')!;
    expect(Number(cell(row, 'mean'))).toBe(expected.mean![0]);
    expect(Number(cell(row, 'people_90'))).toBeGreaterThan(expected.mean![0]!);
    expect(String(await saved(page, 'Concentration in plasma over one day: CSV file'))).toMatch(
      /^drug,dose_mg,per_day,hour,typical_nM/,
    );
    for (const picture of ['Dose and response of each signal', 'Concentration in plasma over one day']) {
      const drawn = String(await saved(page, `${picture}: SVG file`));
      expect(drawn).toMatch(/^<svg[^>]* xmlns="http:\/\/www.w3.org\/2000\/svg"/);
      expect(drawn).toMatch(/<path[^>]* stroke="rgb\(11, 96, 104\)"/);
    }

    await page.getByText('Equations, with the numbers').press('Enter');
    await page.locator('.equations math mfrac').first().waitFor();
    expect(await page.locator('.equations').innerText()).toContain('clearance');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
