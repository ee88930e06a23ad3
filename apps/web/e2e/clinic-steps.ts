import type { Page } from 'playwright-core';
import { afterEach, expect } from 'vitest';
import { IMAGES } from './browser.ts';
import type { ClinicServer } from './clinic-server.ts';
import { accessibilityProblems } from './screen.ts';

/** A server that has just begun, and pages that wait for it. */
export const SLOW = { timeout: 60_000 };

/** The first start: Ada Lind, administrator and clinician, with a passkey. */
export async function setUpClinic(page: Page, server: ClinicServer): Promise<void> {
  await page.goto(server.home);
  await page.getByRole('heading', { level: 1, name: 'Set up this clinic' }).waitFor(SLOW);
  await page.getByLabel('Token').fill(server.token!);
  await page.getByLabel('Name of the clinic').fill('Skin clinic');
  await page.getByLabel('Your name').fill('Ada Lind');
  await page.getByLabel('Login').fill('ada');
  await page.getByRole('button', { name: 'Make a passkey' }).click();
  await page.getByRole('heading', { level: 1, name: 'People' }).waitFor(SLOW);
}

/** Says after a test that failed what its page shows, for a machine that nobody can look at. */
export function tellWhatIsShown(page: () => Page | undefined): void {
  afterEach(async ({ task }) => {
    const shown = page();
    if (task.result?.state !== 'fail' || shown === undefined) return;
    const text = await shown.locator('body').innerText();
    console.log(`After “${task.name}” ${shown.url()} shows:\n${text.slice(0, 1500)}`);
  });
}

/** Examines a screen in both widths and in the dark, and takes its picture. */
export async function examine(page: Page, name: string): Promise<void> {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.setViewportSize({ width, height: 1500 });
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: `${IMAGES}${name}-${width}.png` });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await accessibilityProblems(page, ['color-contrast'])).toEqual([]);
  await page.screenshot({ path: `${IMAGES}${name}-1280-dark.png` });
  await page.emulateMedia({ colorScheme: 'light' });
}
