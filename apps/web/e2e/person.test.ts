import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages, type ServedPages } from './browser.ts';
import { openScreen } from './screen.ts';

let pages: ServedPages;

beforeAll(async () => {
  pages = await servePages();
}, 180_000);

afterAll(() => pages?.close());

const open = () => openScreen(pages, 'person', '.completeness-ring');

describe('the screen of the person', { timeout: 120_000 }, () => {
  it('leads by keyboard to what is open, and says what an answer would change', async () => {
    const { page, complaints } = await open();
    const ring = page.locator('.completeness-ring');
    const [, questions] = /^.*?7 of (\d+) answered/.exec((await ring.textContent()) ?? '') ?? [];
    expect(Number(questions)).toBeGreaterThan(30);
    // What is open is known with the labels, which the page asks for first.
    await page.locator('.effect').first().waitFor();
    await ring.focus();
    await page.keyboard.press('Enter');
    const liver = page.getByRole('combobox', { name: 'liver function' });
    await expect
      .poll(() => liver.evaluate((field) => field === document.activeElement), { timeout: 20_000 })
      .toBe(true);
    await page.locator('.effect-line b', { hasText: 'Child-Pugh C' }).waitFor();
    await liver.selectOption('none');
    await expect.poll(() => ring.textContent()).toContain(`8 of ${questions} answered`);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('answers the open questions of a section at once by keyboard, names the tests among them, and takes it back', async () => {
    const { page, complaints } = await open();
    const ring = page.locator('.completeness-ring');
    const infections = page.getByRole('region', { name: 'Infections and vaccines' });
    await page.locator('.effect').first().waitFor();
    await infections.getByRole('combobox', { name: 'hepatitis C' }).selectOption('active');
    await infections.getByRole('button', { name: 'None of these: Infections and vaccines' }).focus();
    await page.keyboard.press('Enter');
    const told = infections.getByRole('status').filter({ hasText: 'open questions are answered' });
    expect(await told.textContent()).toMatch(
      /right only where the tests were done: tuberculosis, hepatitis B/,
    );
    expect(await told.textContent()).toMatch(/Still to be answered: .*vaccinations up to date/);
    const valueOf = (name: string) => infections.getByRole('combobox', { name }).inputValue();
    expect([await valueOf('tuberculosis'), await valueOf('hepatitis C')]).toEqual(['negative', 'active']);
    const answered = async () => Number(/(\d+) of/.exec((await ring.textContent()) ?? '')?.[1]);
    await expect.poll(answered).toBeGreaterThan(15);
    const back = infections.getByRole('button', { name: 'Take back: None of these' });
    expect(await back.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(answered).toBe(8);
    expect([await valueOf('tuberculosis'), await valueOf('hepatitis C')]).toEqual(['', 'active']);
    await page.getByRole('button', { name: /^\+ a row for each of the \d values/ }).click();
    expect(
      await page
        .getByLabel(/^Value \d$/)
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
    ).toEqual(Array.from({ length: 6 }, () => ''));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says how far the forecast would move with what only the model asks, until it is answered', async () => {
    const { page, complaints } = await open();
    expect(await page.locator('.forecast-move').count()).toBe(0);
    const episode = page.getByLabel('Episode so far');
    await episode.fill('');
    const line = page.locator('#ask-episodeYears .forecast-move');
    await line.getByText('Forecast for Baricitinib 2 mg, SALT after 52 weeks:').waitFor();
    const told = await line.getByRole('listitem').allTextContents();
    const [short, long] = told.map((words) => Number.parseInt(words, 10));
    expect(told).toEqual([`${short} if 0.5 years`, `${long} if 8 years`]);
    expect(short).toBeLessThan(long!);
    await episode.fill('8');
    await line.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('takes an answer back to unknown, never to no', async () => {
    const { page } = await open();
    const facts = page.getByRole('group', { name: 'pregnant', exact: true });
    expect(await facts.getByRole('radio', { name: 'unknown' }).first().isChecked()).toBe(true);
    const taken = page.getByRole('group', { name: 'Other medicines' });
    await taken.getByRole('radio', { name: 'takes some' }).check({ force: true });
    await page.getByLabel('Name of medicine 1').fill('rifampicin');
    await page.getByText(/^rifampicin: .*CYP3A/).waitFor();
    await page
      .getByText(/^With Ritlecitinib: /)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Remove medicine 1' }).click();
    expect(await taken.getByRole('radio', { name: 'unknown' }).isChecked()).toBe(true);
    await page.context().close();
  });

  it('converts a laboratory value, doubts what nobody has, and refuses what is no number', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: '+ haemoglobin' }).click();
    await page.keyboard.type('133');
    await page.getByLabel('Unit of value 1').selectOption('g/L');
    await page.getByText('= 13.3 g/dL').waitFor();
    await page.getByLabel('Unit of value 1').selectOption('g/dL');
    await page.getByText('That is 133 g/dL, which no person has.').waitFor();
    await page.getByLabel('Value 1', { exact: true }).fill('13,o');
    await page.getByText('“13,o” could not be read as a number.').waitFor();
    await page.context().close();
  });

  it('takes a pasted table of tests by days, shows what it understood, tells the rest, and takes nothing twice', async () => {
    const { page, complaints } = await open();
    const organs = page.getByRole('region', { name: 'Kidneys, liver and blood' });
    const table =
      'Test\tUnit\tReference\t2026-09-01\t12.10.2026\nHb\tg/dL\t12-16\t13,2\t11.8 L\nALT\tU/L\t< 35\t<5\tlost\n';
    const paste = organs.getByRole('button', { name: 'Paste a table or a letter' });
    await paste.click();
    const field = organs.getByLabel('A table of tests by days, or the lines of a letter');
    await field.fill(table);
    await organs.getByText('“lost” is not a number').waitFor();
    const cells = organs.getByRole('region', { name: 'What was understood' }).getByRole('cell');
    expect(await cells.allTextContents()).toEqual(['13,2', '11.8', 'g/dL', '16', '<5', '', 'U/L', '35']);
    await organs.getByRole('button', { name: 'Take 3 values' }).click();
    await expect.poll(() => organs.getByLabel(/^Value \d$/).count()).toBe(3);
    await page.setViewportSize({ width: 390, height: 900 });
    await paste.click();
    await field.fill(table);
    await organs.getByText('3 values are there already.').waitFor();
    expect(await organs.getByRole('button', { name: 'Take the values' }).isDisabled()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('keeps what matters in their own words and as a total, says what total there cannot be, and prints both', async () => {
    const { page, complaints } = await open();
    const section = page.getByRole('region', { name: 'What matters' });
    const words = 'To swim with my son again.';
    await section.getByLabel(/in their own words$/).fill(words);
    await section.getByLabel('DLQI, total').fill('31');
    await section.getByText('31 is outside the range of DLQI').waitFor();
    await section.getByLabel('DLQI, total').fill('12');
    await expect.poll(() => section.getByText('outside the range').count()).toBe(0);
    await section.getByLabel('Another questionnaire').fill('VitiQoL');
    await section.getByText('Please give the most points that VitiQoL can have.').waitFor();
    await section.getByLabel('Another questionnaire').fill('');
    await section.getByLabel('Day of the answers').fill('2026-11-02');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    const saved = JSON.parse(await readFile(await download.path(), 'utf8')) as { matters: object };
    const burden = { scale: 'DLQI', total: 12, date: '2026-11-02' };
    expect(saved.matters).toEqual({ words, burden });
    await page.getByRole('link', { name: 'Report', exact: true }).click();
    await page.getByText(`In your own words: “${words}”`).waitFor();
    await page.getByText('How heavy it is for you: 12 of 30 points (DLQI, 2026-11-02).').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('opens a file, gives the same file back, says what is wrong with another, and undoes', async () => {
    const { page } = await open();
    const path = fileURLToPath(new URL('../../../examples/patients/severe.json', import.meta.url));
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByText('“severe” is open.').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    const saved = JSON.parse(await readFile(await download.path(), 'utf8')) as object;
    expect(saved).toMatchObject(JSON.parse(await readFile(path, 'utf8')) as object);
    const broken = Buffer.from('{"id": "x", "birthYear": 1988, "disease": "alopecia-areata", "weight": 70}');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: broken });
    await page.getByRole('alert').getByText('weightKg').waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await page.getByText('Example person').first().waitFor();
    await page.context().close();
  });
});
