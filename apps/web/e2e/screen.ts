import { AxeBuilder } from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { ServedPages } from './browser.ts';

export interface OpenScreen {
  readonly page: Page;
  /** What the browser said of errors and warnings. */
  readonly complaints: readonly string[];
}

export interface ScreenSettings {
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  /** YYYY-MM-DD, where what is shown depends on the day. */
  readonly day?: string;
}

/** Opens a screen by its address after `#/`, in a context of its own, and waits for what it shows. */
export async function openScreen(
  pages: ServedPages,
  address: string,
  shown: string,
  { width = 1280, theme = 'light', day }: ScreenSettings = {},
): Promise<OpenScreen> {
  const context = await pages.browser.newContext({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    colorScheme: theme,
  });
  // A page that computes on two busy cores answers late; no test asserts how late.
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  if (day !== undefined) await page.clock.setFixedTime(new Date(`${day}T10:00:00Z`));
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${pages.home}#/${address}`);
  await page.locator(shown).first().waitFor({ timeout: 60_000 });
  return { page, complaints };
}

/**
 * What axe finds wrong, with the elements, by all of its rules or by some. Because screens are behind `#`, it takes those links of a narrow navigation that
 * have to be scrolled to for links that skip within the page.
 */
export async function accessibilityProblems(page: Page, rules?: string[]): Promise<string[]> {
  // No frames, so nothing has to be put together on a page of its own; and what is right need not be told, element by element.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (rules === undefined) axe.disableRules('skip-link');
  else axe.withRules(rules);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

/** The bytes of the file that a button hands over; of several buttons of that name the first. */
export async function saved(page: Page, button: string | RegExp): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).first().click(),
  ]);
  return readFile(await file.path());
}
