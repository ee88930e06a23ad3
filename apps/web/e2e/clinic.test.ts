import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { serveClinic, withPasskeys, type ClinicServer } from './clinic-server.ts';
import { examine, setUpClinic, SLOW, tellWhatIsShown } from './clinic-steps.ts';

const NURSE_PASSWORD = 'seven warm stones by the river';
/** Three years of visits: the day, and the score that was read. */
const VISITS = [
  ['2023-10-02', '82'],
  ['2024-01-15', '55'],
  ['2024-06-10', '24'],
  ['2024-12-02', '14'],
  ['2025-05-19', '46'],
  ['2025-11-10', '20'],
  ['2026-05-11', '12'],
  ['2026-10-19', '10'],
] as const;

let folder: string;
let server: ClinicServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const failures: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bifrons-clinic-'));
  server = await serveClinic(join(folder, 'record'));
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  page = await context.newPage();
  await page.clock.setFixedTime(new Date('2026-11-30T10:00:00Z'));
  page.on('pageerror', (error) => failures.push(error.message));
  await withPasskeys(context, page);
}, 240_000);

tellWhatIsShown(() => page);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const go = (name: string): Promise<void> => page.getByRole('link', { name, exact: true }).first().click();

async function logInAsNurse(nurse: Page): Promise<void> {
  await nurse.getByText('With a password').click(SLOW);
  await nurse.getByLabel('Login').fill('noor');
  await nurse.getByLabel('Password').fill(NURSE_PASSWORD);
  await nurse.getByRole('button', { name: 'Log in', exact: true }).click();
}

async function addVisit(of: Page, day: string, score: string): Promise<void> {
  await of.getByRole('button', { name: 'Add a visit' }).click();
  const form = of.getByRole('form', { name: 'Add a visit' });
  await form.getByLabel('Day').fill(day);
  await form.getByLabel('SALT', { exact: true }).fill(score);
  await form.getByRole('button', { name: 'Save the visit' }).click();
  await form.waitFor({ state: 'detached' });
}

describe('a clinic', { timeout: 600_000 }, () => {
  it('begins with an administrator who has a passkey', async () => {
    await setUpClinic(page, server);
    await page.getByText('There is nobody in the record yet').waitFor(SLOW);
  });

  it('invites a nurse, who chooses a password', async () => {
    await page.getByRole('link', { name: 'Account: Ada Lind' }).click();
    await page.getByRole('button', { name: 'Invite somebody' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Noor Visser');
    await page.getByLabel('Login', { exact: true }).fill('noor');
    await page.getByRole('checkbox', { name: 'nurse people, but no decisions' }).check();
    await page.getByRole('button', { name: 'Make the invitation' }).click();
    const invitation = await page.locator('.invitation-address').innerText();
    await examine(page, 'account');

    const nurse = await (await browser.newContext()).newPage();
    await nurse.goto(invitation);
    await nurse.getByText('You are invited, Noor Visser.').waitFor(SLOW);
    expect(nurse.url()).not.toContain('invitation');
    await nurse.getByRole('button', { name: 'Use a password instead' }).click();
    await nurse.getByLabel('Password').fill(NURSE_PASSWORD);
    await nurse.getByLabel('The same again').fill(NURSE_PASSWORD);
    await nurse.getByRole('button', { name: 'Go on with this password' }).click();
    await nurse.getByRole('heading', { level: 1, name: 'People' }).waitFor(SLOW);
    await nurse.context().close();
  });

  it('follows a person over three years', async () => {
    await go('People');
    await page.getByRole('button', { name: 'New person' }).click();
    await page.getByLabel('Given name', { exact: true }).fill('Mina');
    await page.getByLabel('Family name', { exact: true }).fill('Okafor');
    await page.getByLabel('Date of birth', { exact: true }).fill('1988-04-12');
    await page.getByLabel('Number', { exact: true }).fill('K-1042');
    await page.getByRole('radio', { name: 'female', exact: true }).check({ force: true });
    await page.getByRole('button', { name: 'Put into the record' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mina Okafor' }).waitFor(SLOW);

    // What is known before treatment is typed in the workbench, and saved as it is typed.
    await go('Person');
    await page.getByLabel('Weight').fill('66');
    await page.getByLabel('SALT', { exact: true }).first().fill('85');
    await page.getByText('Saved in the record').waitFor(SLOW);
    await go('Over years');

    await page.getByRole('button', { name: 'Start a medicine' }).click();
    const start = page.getByRole('form', { name: 'Start a medicine' });
    await start.getByLabel('Medicine').selectOption({ label: 'Baricitinib' });
    await start.getByLabel('From').fill('2023-10-02');
    await start.getByLabel('Reason').selectOption('first treatment');
    await start.getByRole('button', { name: 'Save' }).click();
    await start.waitFor({ state: 'detached' });
    for (const [day, score] of VISITS) await addVisit(page, day, score);

    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    const pause = page.getByRole('form', { name: 'Pause Baricitinib' });
    await pause.getByLabel('Last day').fill('2024-12-20');
    await pause.getByLabel('Reason').selectOption('infection');
    await pause.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Resume' }).click();
    const resume = page.getByRole('form', { name: 'Resume Baricitinib' });
    await resume.getByLabel('From').fill('2025-05-20');
    await resume.getByRole('button', { name: 'Save' }).click();
    await resume.waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Add an adverse event' }).click();
    const event = page.getByRole('form', { name: 'Add an adverse event' });
    await event.getByLabel('What went wrong').fill('herpes zoster');
    await event.getByLabel('Since').fill('2024-12-18');
    await event.getByLabel('Grade (CTCAE)').selectOption('3');
    await event.getByRole('button', { name: 'Save' }).click();
    await page.getByText('grade 3').waitFor(SLOW);
    expect(await page.locator('.years-picture circle.reading').count()).toBeGreaterThanOrEqual(VISITS.length);
    await page.locator('.continued-line').first().waitFor({ state: 'attached', timeout: 120_000 });

    await page.getByRole('button', { name: 'Record a decision' }).click();
    const decision = page.getByRole('form', { name: 'Record a decision' });
    await decision.getByText('certainty of the evidence').first().waitFor({ timeout: 120_000 });
    await decision.getByLabel('Chosen').fill('go on with baricitinib');
    await decision.getByLabel('Why').fill('reached the target again after the pause');
    await decision.getByRole('button', { name: 'Save the decision' }).click();
    await page.getByText('reached the target again after the pause (Ada Lind)').waitFor(SLOW);
    await examine(page, 'years');
  });

  it('finds them again after the server was stopped and started', async () => {
    const port = Number(new URL(server.home).port);
    await server.stop();
    await go('Person');
    await page.getByLabel('Weight').fill('67');
    await page.getByText('The server does not answer.').waitFor(SLOW);
    server = await serveClinic(join(folder, 'record'), port);
    expect(server.token).toBeNull();
    await page.getByText('Saved in the record').waitFor(SLOW);

    await go('People');
    await page.getByRole('button', { name: /Okafor, Mina/ }).waitFor(SLOW);
    await page.getByLabel('Search by name').fill('oka');
    await page.getByRole('button', { name: /Okafor, Mina/ }).waitFor(SLOW);
    await examine(page, 'people');
    await page.getByRole('button', { name: /Okafor, Mina/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Mina Okafor' }).waitFor(SLOW);
    expect(await page.locator('.years-picture circle.reading').count()).toBeGreaterThanOrEqual(VISITS.length);
    await go('Person');
    expect(await page.getByLabel('Weight').inputValue()).toBe('67');
  });

  it('shows both sides when two have changed the same', async () => {
    const nurse = await (await browser.newContext()).newPage();
    await nurse.goto(server.home);
    await logInAsNurse(nurse);
    await nurse.getByRole('button', { name: /Okafor, Mina/ }).click();
    await nurse.getByRole('heading', { level: 1, name: 'Mina Okafor' }).waitFor(SLOW);
    expect(await nurse.getByRole('heading', { name: 'Decisions' }).count()).toBe(0);
    await nurse.getByRole('link', { name: 'Person', exact: true }).click();
    await nurse.getByLabel('Weight').fill('70');
    await nurse.getByText('Saved in the record').waitFor(SLOW);

    await page.getByLabel('Weight').fill('65');
    const merge = page.getByRole('region', { name: 'Somebody else has changed the same person' });
    await merge.waitFor(SLOW);
    const weight = merge.getByRole('group', { name: 'weight' });
    await weight.getByText('before: 67').waitFor();
    await weight.getByRole('radio', { name: 'yours 65' }).waitFor();
    // What is being computed anew beside it is dim until it is there.
    await expect.poll(() => page.locator('.is-stale').count(), SLOW).toBe(0);
    await examine(page, 'merge');
    await weight.getByRole('radio', { name: 'the other’s 70' }).check();
    await merge.getByRole('button', { name: 'Save what was chosen' }).click();
    await page.getByText('Saved in the record').waitFor(SLOW);
    expect(await page.getByLabel('Weight').inputValue()).toBe('70');
    await nurse.context().close();
  });

  it('keeps a guarded person to the team, until somebody says why they look', async () => {
    await go('Over years');
    await page.getByRole('switch', { name: 'Guard this person' }).check();
    const team = page.getByRole('group', { name: 'The team' });
    await team.getByRole('checkbox', { name: /Noor Visser/ }).waitFor(SLOW);
    // Whoever guards is of the team.
    expect(await team.getByRole('checkbox', { name: /Ada Lind/ }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Save who may see them' }).click();
    await page.getByText('Guarded: only the team.').waitFor(SLOW);
    await examine(page, 'guarded');

    const nurse = await (await browser.newContext()).newPage();
    await nurse.goto(server.home);
    await logInAsNurse(nurse);
    await nurse.getByText('There is nobody in the record yet').waitFor(SLOW);
    await nurse.getByLabel('Search by name').fill('K-1042');
    await nurse.getByRole('button', { name: /Guarded person/ }).click();
    await nurse.getByLabel('Why you have to look').fill('on call tonight');
    await nurse.getByRole('button', { name: 'Look all the same' }).click();
    await nurse.getByRole('heading', { level: 1, name: 'Mina Okafor' }).waitFor(SLOW);
    await nurse.getByText('you see the person because you gave a reason').waitFor(SLOW);
    await nurse.context().close();

    await page.getByRole('link', { name: 'Account: Ada Lind' }).click();
    await page.getByRole('button', { name: 'Show who, and why' }).click();
    await page.getByText('on call tonight').waitFor(SLOW);
    await go('Over years');
    await page.getByRole('switch', { name: 'Guard this person' }).uncheck();
    await page.getByRole('button', { name: 'Open to the clinic' }).click();
    await page.getByText('All clinicians and nurses of the clinic.').waitFor(SLOW);
  });

  it('counts what its medicines did', async () => {
    await go('Registry');
    await page.getByText('Of 1 person, 0 reached it by about week 36').waitFor(SLOW);
    await page.getByRole('heading', { name: 'Time on treatment' }).waitFor(SLOW);
    await page.getByText('No card has been shown yet.').waitFor(SLOW);
    await examine(page, 'registry');
    expect(await page.getByRole('link', { name: 'CSV' }).getAttribute('href')).toContain('api/registry.csv');
  });

  it('leaves nothing behind when one logs out, and takes the passkey again', async () => {
    await page.getByRole('link', { name: 'Account: Ada Lind' }).click();
    await page.getByRole('button', { name: 'Check the log and show it' }).click();
    await page.getByText('The chain of the log is whole').waitFor(SLOW);
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.getByRole('heading', { level: 1, name: 'Log in' }).waitFor(SLOW);
    await examine(page, 'login');
    await go('Person');
    await page.getByText('38 years').waitFor(SLOW);
    expect(await page.getByText('Mina Okafor').count()).toBe(0);
    await page.getByRole('link', { name: 'Log in' }).click();
    await page.getByRole('button', { name: 'Log in with a passkey' }).click();
    await page.getByRole('button', { name: /Okafor, Mina/ }).waitFor(SLOW);
    expect(failures).toEqual([]);
  });
});
