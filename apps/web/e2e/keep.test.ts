import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openKillableBrowser, servePages, type ServedPages } from './browser.ts';

let pages: ServedPages;
let profile: string;

beforeAll(async () => {
  pages = await servePages();
  profile = await mkdtemp(join(tmpdir(), 'bifrons-profile-'));
}, 180_000);

afterAll(async () => {
  await pages?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function openPerson(): Promise<{ page: Page; kill: () => Promise<void> }> {
  const { browser, kill } = await openKillableBrowser(profile);
  const [context] = browser.contexts();
  const page = await context!.newPage();
  await page.goto(`${pages.home}#/person`);
  await page.getByLabel('Weight').waitFor();
  return { page, kill };
}

describe('what was typed', { timeout: 180_000 }, () => {
  it('is there again after the browser was killed, half a number and half a name too', async () => {
    const first = await openPerson();
    await first.page.getByLabel('Weight').fill('7x');
    const tuberculosis = first.page.getByRole('combobox', { name: 'tuberculosis' });
    await tuberculosis.selectOption('latent-untreated');
    await first.page.getByRole('radio', { name: 'takes some' }).check({ force: true });
    await first.page.getByLabel('Name of medicine 1').pressSequentially('rifam');
    await first.page.waitForTimeout(1000);
    await first.kill();

    const { page, kill } = await openPerson();
    expect(await page.getByLabel('Weight').inputValue()).toBe('7x');
    expect(await page.getByRole('combobox', { name: 'tuberculosis' }).inputValue()).toBe('latent-untreated');
    expect(await page.getByLabel('Name of medicine 1').inputValue()).toBe('rifam');
    await page.getByText('“7x” could not be read as a number').waitFor();
    await kill();
  });
});
