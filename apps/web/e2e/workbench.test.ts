import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IMAGES, servePages, type ServedPages } from './browser.ts';

const FRESH = '[data-state="fresh"]';

let pages: ServedPages;

beforeAll(async () => {
  pages = await servePages('workbench-pages');
}, 180_000);

afterAll(() => pages?.close());

/** Opens the page, waits for the first forecast and collects what the browser complains about. */
async function openPage(width: number, hash = ''): Promise<{ page: Page; complaints: string[] }> {
  const context = await pages.browser.newContext({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(pages.home + hash);
  await page.locator(FRESH).waitFor({ timeout: 60_000 });
  return { page, complaints };
}

const medianOf = (page: Page, id: number): Promise<string | null> =>
  page.locator(`.median[data-regimen="${id}"]`).getAttribute('d');

/** Waits until a regimen's median differs from what it was and belongs to what is on the screen. */
async function newMedian(page: Page, id: number, old: string | null): Promise<string | null> {
  await expect.poll(() => medianOf(page, id), { timeout: 30_000 }).not.toBe(old);
  await page.locator(FRESH).waitFor();
  return medianOf(page, id);
}

describe('the workbench', { timeout: 120_000 }, () => {
  it('loads without a complaint, under a strict policy, and shows both curves', async () => {
    const { page, complaints } = await openPage(1280);
    const policy = (await page.request.get(pages.home)).headers()['content-security-policy'];
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(await medianOf(page, 1)).toMatch(/^M/);
    expect(await medianOf(page, 2)).toMatch(/^M/);
    expect(await medianOf(page, 1)).not.toBe(await medianOf(page, 2));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('forecasts anew when the stop is moved by keys or dragged, and a reload brings it back', async () => {
    const { page, complaints } = await openPage(1280);
    const stop = page.getByRole('slider', { name: 'Stop of regimen B' });
    const first = await medianOf(page, 2);
    await stop.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    expect(await stop.getAttribute('aria-valuenow')).toBe('41');
    const second = await newMedian(page, 2, first);

    const box = await stop.boundingBox();
    if (!box) throw new Error('the stop handle is not on the page');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 4 });
    await page.mouse.up();
    expect(Number(await stop.getAttribute('aria-valuenow'))).toBeGreaterThan(50);
    const third = await newMedian(page, 2, second);

    await expect.poll(() => page.evaluate(() => location.hash)).toContain('r=2:baricitinib:4:1:0-');
    await page.reload();
    await page.locator(FRESH).waitFor({ timeout: 60_000 });
    expect(await medianOf(page, 2)).toBe(third);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says what is wrong with a value and keeps what was typed', async () => {
    const { page } = await openPage(1280);
    const weight = page.getByLabel('Weight');
    await weight.fill('seventy');
    await page.getByText('“seventy” could not be read as a number').waitFor();
    expect(await weight.inputValue()).toBe('seventy');
    expect(await weight.getAttribute('aria-invalid')).toBe('true');
    await page.getByText('Until then you see the last forecast.').waitFor();
    await weight.fill('71');
    await page.locator(FRESH).waitFor();
    expect(await page.getByText('could not be read').count()).toBe(0);
    await page.context().close();
  });

  it('learns from two visits, and says what a pause costs from then on', async () => {
    const { page, complaints } = await openPage(1280);
    await page.getByText('with baseline').waitFor();
    await page.getByText('A pause that begins at week 36').waitFor({ timeout: 60_000 });
    const visits = [
      ['12', '80'],
      ['24', '52'],
    ] as const;
    for (const [index, [week, salt]] of visits.entries()) {
      await page.getByRole('button', { name: '+ visit' }).click();
      await page.getByLabel(`week of visit ${index + 1}`).fill(week);
      await page.getByLabel(`SALT of visit ${index + 1}`).fill(salt);
    }
    await page.getByText('with 2 visits').waitFor({ timeout: 60_000 });
    const learned = await page.locator('.learned').innerText();
    const [now, before] = [...learned.matchAll(/(\d+) instead of (\d+)/g)][0]!.slice(1).map(Number);
    expect(now).toBeLessThan(before!);
    await page.getByText('A pause that begins now').waitFor({ timeout: 60_000 });
    expect(await accessibilityProblems(page)).toEqual([]);

    await page.getByLabel('SALT of visit 2').fill('half');
    await page.getByText('“half” does not fit here.').waitFor();
    await expect
      .poll(() => page.evaluate(() => location.hash))
      .toContain('v=12:80~24:half&t=baricitinib:4:1');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('hands the person on to the page of safety and back, and to no page that is not about them', async () => {
    const { page, complaints } = await openPage(1280);
    await page.getByLabel('Weight').fill('71');
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('71');
    const person = await page.evaluate(() => location.hash);
    const go = (name: string) => page.getByRole('navigation', { name: 'Pages' }).getByText(name).click();
    await go('Safety');
    await page.getByRole('heading', { name: 'Verdicts' }).waitFor();
    expect(new URL(page.url()).hash).toBe(person);
    await go('Forecast');
    await page.locator(FRESH).waitFor({ timeout: 60_000 });
    expect(await page.getByLabel('Weight').inputValue()).toBe('71');
    await go('Evidence');
    await page.getByRole('heading', { name: 'Claims' }).waitFor();
    expect(new URL(page.url()).hash).not.toContain('71');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('sets the SALT by the picture of the scalp', async () => {
    const { page } = await openPage(1280);
    const top = page.getByRole('slider', { name: 'Hair loss, top' });
    await top.focus();
    await page.keyboard.press('End');
    expect(await page.getByRole('textbox', { name: 'SALT' }).inputValue()).toBe('90.4');
    await page.context().close();
  });

  it('names the source of a published point on hover and on focus', async () => {
    const { page } = await openPage(1280);
    const point = page.locator('[data-published="brave-aa1.bari4.week36.at-target"]');
    const note = page.locator('.point-note');
    await point.hover();
    await note.getByText('99 of 281 people').waitFor();
    await note.locator('.point-source').getByText('ClinicalTrials.gov').waitFor();
    await page.mouse.move(5, 5);
    expect(await note.count()).toBe(0);
    await point.focus();
    await note.getByText('BRAVE-AA1 · week 36').waitFor();
    await page.context().close();
  });

  it('opens the drawer of sources and searches it', async () => {
    const { page } = await openPage(1280);
    await page.getByRole('button', { name: 'Sources', exact: true }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('searchbox').fill('baricitinib clearance');
    expect(await drawer.locator('.entry').count()).toBeGreaterThan(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    await page.context().close();
  });

  it.each([1280, 390])('is accessible, fits and can be looked at, %i pixels wide', async (width) => {
    const { page, complaints } = await openPage(width);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.screenshot({ path: `${IMAGES}workbench-${width}.png`, fullPage: true });
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

async function accessibilityProblems(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}
