import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { IMAGES, servePages, type ServedPages } from './browser.ts';
import { accessibilityProblems, openScreen } from './screen.ts';

let pages: ServedPages;

beforeAll(async () => {
  pages = await servePages();
}, 180_000);

afterAll(() => pages?.close());

const loinc = (code: string, text: string): object => ({
  coding: [{ system: 'http://loinc.org', code, display: text }],
  text,
});
const lab = (id: string, code: string, text: string, date: string, value: number, unit: string): object => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  category: [
    {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'laboratory' }],
    },
  ],
  code: loinc(code, text),
  subject: { reference: 'Patient/7' },
  effectiveDateTime: date,
  valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: unit },
});

/** One person with a bit of everything, and a value of somebody else. */
const BUNDLE = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    {
      resourceType: 'Patient',
      id: '7',
      name: [{ family: 'Okafor', given: ['Mina'] }],
      gender: 'female',
      birthDate: '1988-04-12',
    },
    lab('hb-1', '718-7', 'Hemoglobin', '2026-10-01', 12.9, 'g/dL'),
    lab('plt-1', '777-3', 'Platelets', '2026-10-01', 250, '10*9/L'),
    {
      ...lab('hb-2', '718-7', 'Hemoglobin', '2026-10-02', 9.1, 'g/dL'),
      subject: { reference: 'Patient/8' },
    },
    {
      resourceType: 'MedicationStatement',
      id: 'm-1',
      status: 'active',
      medicationCodeableConcept: { text: 'fluconazole' },
      subject: { reference: 'Patient/7' },
    },
    {
      resourceType: 'Encounter',
      id: 'e-1',
      status: 'finished',
      class: { code: 'AMB' },
      subject: { reference: 'Patient/7' },
    },
  ].map((resource) => ({ resource })),
};

it('takes what was accepted, and says why the rest was left', { timeout: 240_000 }, async () => {
  const { page, complaints } = await openScreen(pages, 'person', 'h1', { day: '2026-11-30' });
  // A person of one's own, of another weight and sex, whom the bundle meets.
  await page.getByLabel('Weight').fill('66');
  await page.getByRole('radio', { name: 'male', exact: true }).check({ force: true });
  await page.goto(`${pages.home}#/import`);
  await page.getByLabel('A FHIR Bundle').setInputFiles({
    name: 'bundle.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(BUNDLE)),
  });
  await page.getByRole('heading', { name: /things were found/ }).waitFor({ timeout: 60_000 });
  const conflict = page.locator('.found-group.is-conflict');
  await conflict.getByRole('radio', { name: /^here/ }).first().waitFor();
  await page.locator('.found-group.is-refused').waitFor();
  await page.locator('.found-group.is-ignored > summary').click();
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 1500 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: `${IMAGES}import-${width}.png` });
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await accessibilityProblems(page, ['color-contrast'])).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 900 });

  for (const one of await conflict.getByRole('radio', { name: /^found/ }).all()) await one.check();
  await page.locator('.found-group.is-check').getByRole('button', { name: 'Take all of these' }).click();
  await page.getByRole('button', { name: /^Take \d+ lines? into the person/ }).click();
  await page.getByText(/taken into the person/).waitFor();
  await page.goto(`${pages.home}#/person`);
  expect(await page.getByRole('radio', { name: 'female', exact: true }).isChecked()).toBe(true);
  expect(await page.getByLabel('Weight').inputValue()).toBe('66');
  expect(await page.locator('input[value="12.9"]').count()).toBe(1);
  // And out again, as a bundle.
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as FHIR' }).click(),
  ]);
  const bundle = JSON.parse(await readFile(await download.path(), 'utf8')) as typeof BUNDLE;
  expect(bundle.entry.map(({ resource }) => resource)).toContainEqual(
    expect.objectContaining({
      resourceType: 'Observation',
      effectiveDateTime: '2026-10-01',
      valueQuantity: expect.objectContaining({ value: 12.9 }),
    }),
  );
  // That of the other person never came in.
  expect(await page.locator('input[value="9.1"]').count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('says what is wrong with a file that is no bundle', async () => {
  const { page } = await openScreen(pages, 'import', 'h1');
  await page.getByLabel('A FHIR Bundle').setInputFiles({
    name: 'other.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"resourceType":"Bundle","entry":'),
  });
  await page.getByRole('alert').waitFor();
  await page.context().close();
});

it('erases everything on this machine when asked twice', { timeout: 240_000 }, async () => {
  const { page } = await openScreen(pages, 'person', 'h1');
  await page.getByLabel('Weight').fill('71');
  await page.getByText('Saved on this machine').waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
    timeout: 90_000,
  });
  await page.getByRole('link', { name: 'What is kept on this machine' }).click();
  await page.getByRole('button', { name: 'Erase everything on this machine' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('button', { name: 'Erase everything on this machine' }).click();
  const loaded = page.waitForEvent('load');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Erase everything' }).click();
  await loaded;
  // Nobody has been here before: not even the door is remembered.
  await page.locator('.doors').waitFor();
  await page.getByRole('link', { name: 'Look at an example first' }).click();
  await page.getByText('Example person').first().waitFor();
  expect(await page.getByLabel('Weight').inputValue()).toBe('70');
  await page.context().close();
});
