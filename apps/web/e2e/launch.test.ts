import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEhr, type Ehr } from '../../server/src/smart/ehr.fixture.ts';
import { openBrowser } from './browser.ts';
import { serveClinic, withPasskeys, type ClinicServer } from './clinic-server.ts';
import { examine, setUpClinic, SLOW, tellWhatIsShown } from './clinic-steps.ts';

const subject = { reference: 'Patient/p-77' };
const lab = (id: string, code: string, text: string, day: string, value: number, unit: string) => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code }], text },
  subject,
  effectiveDateTime: `${day}T08:15:00+01:00`,
  valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: unit },
});
/** What the electronic record has of one person; it answers two on a page. */
const RESOURCES = [
  {
    resourceType: 'Patient',
    id: 'p-77',
    name: [{ use: 'official', family: 'Okafor', given: ['Mina'] }],
    identifier: [{ system: 'https://hospital.example/mrn', value: 'MRN-40077' }],
    gender: 'female',
    birthDate: '1988-04-12',
  },
  {
    resourceType: 'Condition',
    id: 'c-1',
    code: { coding: [{ system: 'http://snomed.info/sct', code: '68225006' }], text: 'Alopecia areata' },
    subject,
  },
  lab('hb-1', '718-7', 'Hemoglobin', '2026-10-01', 12.9, 'g/dL'),
  lab('plt-1', '777-3', 'Platelets', '2026-10-01', 250, '10*9/L'),
  lab('lym-1', '731-0', 'Lymphocytes', '2026-10-01', 1.7, '10*9/L'),
  {
    resourceType: 'AllergyIntolerance',
    id: 'a-1',
    code: { text: 'penicillin' },
    patient: subject,
  },
];

let folder: string;
let ehr: Ehr;
let server: ClinicServer;
let browser: Browser;
let page: Page;
const failures: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bifrons-launch-'));
  ehr = await startEhr(RESOURCES);
  ehr.asks = true;
  server = await serveClinic(join(folder, 'record'));
  browser = await openBrowser();
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  page = await context.newPage();
  await page.clock.setFixedTime(new Date('2026-11-30T10:00:00Z'));
  page.on('pageerror', (error) => failures.push(error.message));
  await withPasskeys(context, page);
  await setUpClinic(page, server);
}, 240_000);

tellWhatIsShown(() => page);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await ehr?.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const go = (name: string): Promise<void> => page.getByRole('link', { name, exact: true }).first().click();
const found = () => page.getByRole('heading', { name: /^\d+ things? (was|were) found$/ });
const chart = (): string => ehr.chart(`${server.home}smart/launch`);

/** Calls CDS Hooks as the electronic record does. */
async function tellRecord(path: string, body: object): Promise<unknown> {
  const address = `${server.home}cds-services/${path}`;
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${ehr.tokenFor(address)}` },
    body: JSON.stringify(body),
  });
  expect([answer.status, path]).toEqual([200, path]);
  return answer.json();
}

/** The cards that somebody gets who signs an order there. */
async function signingBaricitinib(): Promise<readonly { uuid: string }[]> {
  const order = {
    resourceType: 'MedicationRequest',
    id: 'm-1',
    status: 'draft',
    intent: 'order',
    subject,
    medicationCodeableConcept: { text: 'baricitinib 4 mg tablet' },
  };
  const nothing = { resourceType: 'Bundle', type: 'searchset', entry: [] };
  const others = ['conditions', 'observations', 'medications', 'statements', 'allergies', 'immunizations'];
  const { cards } = (await tellRecord('bifrons-order-sign', {
    hook: 'order-sign',
    hookInstance: randomUUID(),
    context: {
      userId: 'Practitioner/1',
      patientId: 'p-77',
      draftOrders: { resourceType: 'Bundle', entry: [{ resource: order }] },
    },
    prefetch: { patient: RESOURCES[0], ...Object.fromEntries(others.map((key) => [key, nothing])) },
  })) as { cards: readonly { uuid: string }[] };
  return cards;
}

describe('a launch', { timeout: 300_000 }, () => {
  it('begun here asks the electronic record for a person, who becomes one of the record', async () => {
    await page.getByRole('link', { name: 'Account: Ada Lind' }).click();
    const records = page.locator('.account-listed').filter({ hasText: 'Electronic records (FHIR)' });
    await records.getByRole('button', { name: '+ add one' }).click();
    await records.getByLabel('Name').fill('City record');
    await records.getByLabel('Address (https://…)').fill(ehr.fhir);
    await records.getByLabel('Client id for SMART, if launched from it').fill('bifrons');
    await records.getByRole('button', { name: 'Add', exact: true }).click();
    await records.getByText('City record').waitFor(SLOW);

    await go('People');
    await page.getByRole('link', { name: 'Import from another system' }).click();
    // It grants less than it was asked for, without a word.
    ehr.grant = 'launch/patient patient/Patient.rs patient/Condition.rs patient/Observation.rs';
    await page.getByRole('link', { name: 'Read from City record' }).click();
    await page.getByRole('heading', { name: 'Choose a person' }).waitFor(SLOW);
    expect(page.url().startsWith(new URL('/authorize', ehr.fhir).href)).toBe(true);
    await page.getByRole('link', { name: 'Allow' }).click();

    await found().waitFor(SLOW);
    expect(page.url()).toBe(`${server.home}#/import`);
    await page.getByRole('heading', { name: 'What was read from City record' }).waitFor();
    await page
      .getByText(
        'Prescribed medicines, Medicines taken, Allergies, Vaccinations, and Procedures: was asked for and not granted',
      )
      .waitFor();
    // All pages were read.
    expect(await page.getByText('there may be more').count()).toBe(0);
    await page.getByText('Nobody of the record fits').waitFor(SLOW);
    await examine(page, 'import-launch');

    // What was read stays for as long as the page is open; its ticket was good once.
    await go('People');
    await page.getByText('There is nobody in the record yet').waitFor(SLOW);
    await page.goBack();
    await found().waitFor(SLOW);
    await page.getByText('Nobody of the record fits').waitFor(SLOW);
    await page.getByRole('button', { name: /^Take \d+ lines into the person/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Mina Okafor' }).waitFor(SLOW);

    await page.reload();
    await go('People');
    await page.getByLabel('Search by name').fill('MRN-40077');
    await page.getByRole('button', { name: /Okafor, Mina.*1988/ }).waitFor(SLOW);
  });

  it('from the electronic record logs in first, finds the person again, and saves what is new', async () => {
    await page.getByRole('link', { name: 'Account: Ada Lind' }).click();
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.getByRole('heading', { level: 1, name: 'Log in' }).waitFor(SLOW);
    ehr.grant = undefined;
    RESOURCES.push(lab('lym-2', '731-0', 'Lymphocytes', '2026-11-20', 0.45, '10*9/L'));

    await page.goto(chart());
    await page.getByRole('link', { name: 'Open the app' }).click();
    await page.getByText('An electronic record wants to open a person here.').waitFor(SLOW);
    expect(page.url()).toBe(`${server.home}#/login`);
    await page.getByRole('button', { name: 'Log in with a passkey' }).click();
    // The record knows its own launch: it asks about nobody else.
    await page.getByRole('heading', { name: 'May the app read?' }).waitFor(SLOW);
    await page.getByRole('link', { name: 'Allow' }).click();

    await found().waitFor(SLOW);
    expect(await page.locator('.brought-missing').count()).toBe(0);
    // Somebody of the record fits, who is not open: nobody is chosen unasked.
    await page.getByText('Please choose into whom it goes.').waitFor(SLOW);
    expect(await page.getByRole('button', { name: /into the person$/ }).isDisabled()).toBe(true);
    await page.getByRole('radio', { name: /Okafor, Mina.*MRN-40077/ }).click();
    await page.getByRole('radio', { name: 'Mina Okafor, who is open' }).waitFor(SLOW);
    await page
      .locator('.found-group.is-known')
      .getByText('Hemoglobin: 12.9')
      .waitFor({ state: 'attached', ...SLOW });
    const isNew = page.locator('.found-group.is-new');
    await isNew.getByText('Lymphocytes: 0.45').waitFor(SLOW);
    await page.getByRole('button', { name: /^Take \d+ lines? into the person/ }).click();
    await page.getByText(/taken into the person/).waitFor(SLOW);
    await page.getByText('Saved in the record').waitFor(SLOW);

    await page.reload();
    await go('Person');
    await expect.poll(() => page.locator('input[value="0.45"]').count(), SLOW).toBe(1);
    expect(await page.locator('input[value="1.7"]').count()).toBe(1);
  });

  it('that is refused there is told here, in words, once', async () => {
    await page.goto(chart());
    await page.getByRole('link', { name: 'Open the app' }).click();
    await page.getByRole('link', { name: 'Refuse' }).click();
    const alert = page.getByRole('alert');
    await alert.getByText('The electronic record did not let us read. Nothing was read.').waitFor(SLOW);
    await alert.getByText('the person of the record said no').waitFor();
    expect(page.url()).toBe(`${server.home}#/import`);
    expect(await found().count()).toBe(0);
    await page.reload();
    await page.getByRole('link', { name: 'Read from City record' }).waitFor(SLOW);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('ends in cards there, and the registry says what became of them', async () => {
    await page.getByRole('link', { name: 'Account: Ada Lind' }).click();
    const systems = page.locator('.account-listed').filter({ hasText: 'Systems that ask for cards' });
    await systems.getByRole('button', { name: '+ add one' }).click();
    await systems.getByLabel('Name').fill('City record');
    await systems.getByLabel('Issuer, as in its tokens').fill(ehr.fhir);
    await systems.getByLabel('Address of its keys (https://…)').fill(ehr.keysUrl);
    await systems.getByRole('button', { name: 'Add', exact: true }).click();
    await systems.getByText('City record').waitFor(SLOW);

    const cards = await signingBaricitinib();
    expect(cards.length).toBeGreaterThan(0);
    const [first] = cards;
    const reason = { reason: { code: 'done-elsewhere' }, userComment: 'seen on paper' };
    await tellRecord('bifrons-order-sign/feedback', {
      feedback: [
        {
          card: first!.uuid,
          outcome: 'overridden',
          outcomeTimestamp: new Date().toISOString(),
          overrideReason: reason,
        },
      ],
    });
    // Cards given out are counted a few seconds later.
    const told = page.getByText(new RegExp(`^${cards.length} cards? shown: 0 taken, 1 set aside`));
    await expect
      .poll(
        async () => {
          await go('People');
          await go('Registry');
          await page.getByText('Before an order is signed').waitFor(SLOW);
          return told.count();
        },
        { timeout: 60_000, interval: 3_000 },
      )
      .toBe(1);
    const why = page.locator('.card-reasons li');
    expect(await why.allInnerTexts()).toEqual([
      expect.stringMatching(/^Done elsewhere; the result is not in this record\s+1$/),
      expect.stringMatching(/^with a comment in one’s own words\s+1$/),
    ]);
    await examine(page, 'cards');
  });

  it('gives the person as FHIR, with name and plan, which reads back as known', async () => {
    await go('People');
    await page.getByRole('button', { name: /Okafor, Mina/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Mina Okafor' }).waitFor(SLOW);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as FHIR' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^person-[\da-f]{8}\.fhir\.json$/);
    const text = await readFile(await download.path(), 'utf8');
    const { entry } = JSON.parse(text) as { entry: { resource: Record<string, unknown> }[] };
    expect(entry[0]!.resource).toMatchObject({
      resourceType: 'Patient',
      name: [{ family: 'Okafor' }],
      identifier: expect.arrayContaining([expect.objectContaining({ value: 'MRN-40077' })]),
    });

    await page.goto(`${server.home}#/import`);
    const file = { name: 'bundle.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await page.getByLabel('A FHIR Bundle').setInputFiles(file);
    await found().waitFor(SLOW);
    await expect
      .poll(() => page.getByRole('radio', { name: 'Mina Okafor, who is open' }).isChecked(), SLOW)
      .toBe(true);
    // All but the name, which a patient file does not have.
    await expect.poll(() => page.locator('.found-group.is-new .found-row').count(), SLOW).toBe(1);
    expect(await page.locator('.found-group.is-conflict, .found-group.is-check').count()).toBe(0);
  });

  it('goes to no record that the administrator does not keep, and from the login to no other address', async () => {
    await page.goto(`${server.home}smart/launch?iss=${encodeURIComponent('https://elsewhere.example/fhir')}`);
    await page.getByText('This electronic record is not set up here. Nothing was read.').waitFor(SLOW);
    await page.getByRole('link', { name: 'Account: Ada Lind' }).click();
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.getByRole('heading', { level: 1, name: 'Log in' }).waitFor(SLOW);
    await page.goto('about:blank');
    await page.goto(`${server.home}#/login?next=${encodeURIComponent(`${ehr.fhir}/smart/launch?`)}`);
    await page.getByRole('button', { name: 'Log in with a passkey' }).click();
    await page.getByRole('heading', { level: 1, name: 'People' }).waitFor(SLOW);
    expect(failures).toEqual([]);
  });
});
