import { mkdir, readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IMAGES, servePages, type ServedPages } from './browser.ts';
import { byKeyboard, byMouse, counted, type Hand } from './hand.ts';
import { accessibilityProblems, openScreen } from './screen.ts';

const COMPUTED = { timeout: 90_000 };
/** What labels ask of the blood, in the order of the screen, as somebody healthy has it. */
const BLOOD = ['1.8', '4.1', '240', '13.5', '1', '1'];
const STUDIES = new URL('../../../packages/evidence/reference/published/smoking.csv', import.meta.url);

let pages: ServedPages;

beforeAll(async () => {
  pages = await servePages();
  await mkdir(IMAGES, { recursive: true });
}, 180_000);

afterAll(() => pages?.close());

/** Everybody begins at the three doors, with nothing on the machine. */
const arrive = (width = 1280) => openScreen(pages, '', '.doors', { width });

const goTo = async (page: Page, hand: Hand, screen: string): Promise<void> => {
  await hand.press(page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: screen }));
  await page.getByRole('heading', { level: 1, name: screen }).waitFor();
};

/** The text of the file that a button hands over. */
async function fileOf(page: Page, hand: Hand, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    hand.press(page.getByRole('button', { name: button })),
  ]);
  return readFile(await file.path(), 'utf8');
}

const answer = (page: Page, fact: string, name: string): Locator =>
  page.getByRole('group', { name: fact, exact: true }).getByRole('radio', { name, exact: true }).first();

const salt = (page: Page): Locator => page.getByRole('textbox', { name: /^SALT/ }).first();

/** For the documentation, in a window that is high enough for the whole of it. */
async function keepPicture(name: string, of: Locator): Promise<void> {
  await of.page().setViewportSize({ width: 1280, height: 1800 });
  await of.screenshot({ path: `${IMAGES}${name}.png` });
  await of.page().setViewportSize({ width: 1280, height: 900 });
}

describe('from nothing to what they came for', { timeout: 240_000 }, () => {
  it('a dermatologist: verdicts side by side in at most 15 clicks, the reasons of numbers, the printed report', async () => {
    const { page, complaints } = await arrive();
    const hand = counted(byMouse);
    await hand.press(page.getByRole('link', { name: 'Describe a person' }));
    await hand.type(page.getByLabel('Age, or year of birth'), '34');
    await hand.press(page.getByRole('radio', { name: 'male', exact: true }));
    await hand.type(salt(page), '88');
    for (const section of ['Infections and vaccines', 'Heart, clots and cancer', 'Other illnesses'])
      await hand.press(page.getByRole('button', { name: `None of these: ${section}` }));
    await hand.press(answer(page, 'Other medicines', 'takes none'));
    await hand.press(page.getByRole('button', { name: /^\+ a row for each of the \d+ values/ }));
    const values = page.getByLabel(/^Value \d+$/);
    await hand.type(values.first(), BLOOD[0]!);
    // From one to the next it goes by the keyboard.
    for (const [k, value] of BLOOD.slice(1).entries()) await byKeyboard.type(values.nth(k + 1), value);
    await byKeyboard.type(page.getByLabel('Kidney function'), '95');
    await hand.press(page.getByRole('button', { name: /^All normal/ }));
    await hand.choose(page.getByRole('combobox', { name: /CYP2C9/ }), 'normal');
    await hand.press(answer(page, 'dialysis', 'no'));
    await hand.press(answer(page, 'vaccinations up to date', 'yes'));
    await goTo(page, hand, 'Options');
    await page.locator('[aria-busy="false"] .options-table').waitFor(COMPUTED);
    expect(hand.clicks()).toBeLessThanOrEqual(15);
    const heads = await page.locator('.options-table thead .option-name').allInnerTexts();
    expect(heads.map((name) => name.split(' ')[0])).toEqual([
      'Baricitinib',
      'Ritlecitinib',
      'Deuruxolitinib',
      'No',
    ]);
    const verdicts = await page.locator('.options-table .verdict').allInnerTexts();
    expect(verdicts).toHaveLength(3);
    expect(verdicts.filter((verdict) => /cannot tell/.test(verdict))).toEqual([]);

    const drawer = page.getByRole('dialog');
    for (const face of ['benefit', 'harm']) {
      await hand.press(page.locator(`.outcome.${face} .asks-why`).first());
      await drawer.getByRole('list', { name: 'Entries' }).getByRole('listitem').first().waitFor();
      await keepPicture(`tour-why-${face}`, drawer);
      await page.keyboard.press('Escape');
      await drawer.waitFor({ state: 'detached' });
    }
    // What it costs where they are, and with which interval; the report has it too.
    await byMouse.press(page.locator('.own-prices > summary'));
    await page.getByLabel('currency').fill('EUR');
    await page.getByLabel('Price of Ritlecitinib', { exact: true }).fill('1000');
    const cost = page.locator('.burden', { hasText: 'EUR a year, by your price' });
    await cost.getByText(/^12,000$/).waitFor();
    await cost
      .getByText(/for each additional person at the target: [\d,]+ \([\d,]+ to [\d,]+\) EUR/)
      .waitFor();
    await goTo(page, hand, 'Report');
    await page.locator('[aria-busy="false"] .report').waitFor(COMPUTED);
    await page.getByText('Cost by a price typed in here, without a source: 12,000 EUR a year.').waitFor();
    // What the page does when its button is pressed; a headless browser has no window for it.
    await page.evaluate(() => (window.print = () => (document.title = 'printed')));
    await hand.press(page.getByRole('button', { name: 'Print or save as PDF' }));
    expect(await page.title()).toBe('printed');
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('a nurse, by keyboard alone: what a value demands today, and the dates as a calendar file', async () => {
    const { page, complaints } = await arrive();
    const hand = byKeyboard;
    await hand.press(page.getByRole('link', { name: 'Describe a person' }));
    await hand.type(page.getByLabel('Age, or year of birth'), '41');
    await hand.press(page.getByRole('radio', { name: 'female', exact: true }));
    await hand.drawOn(page.getByRole('application', { name: 'Draw hair loss: top' }));
    await expect.poll(async () => Number(await salt(page).inputValue())).toBeGreaterThan(0);
    await keepPicture('tour-drawing', page.locator('.scalp-map'));
    await hand.press(page.getByRole('radio', { name: 'took or takes' }));
    await hand.choose(page.getByLabel('Medicine of course 1'), 'Rit');
    await hand.type(page.getByLabel('First day of course 1'), '2026-06-01');
    await goTo(page, hand, 'Safety');
    await page.getByRole('heading', { name: /^On Ritlecitinib/ }).waitFor();
    await hand.press(page.getByRole('button', { name: '+ lymphocytes' }));
    await page.keyboard.type('0.45');
    await page.locator('.today-action', { hasText: 'lymphocytes 0.45, below 0.5' }).waitFor();
    const calendar = await fileOf(page, hand, 'Calendar file (.ics)');
    expect(calendar).toMatch(/^BEGIN:VCALENDAR/);
    expect(calendar).toContain('BEGIN:VEVENT');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('a person on a telephone: a few questions, the report, what to ask; and it is there the next time', async () => {
    const { page, complaints } = await arrive(390);
    await byMouse.press(page.getByRole('link', { name: 'Answer the questions' }));
    await page.getByText('still to say: age, sex, and how much there is').waitFor();
    await byMouse.type(page.getByLabel('Age, or year of birth'), '29');
    await byMouse.press(page.getByRole('radio', { name: 'female', exact: true }));
    await byMouse.drawOn(page.getByRole('application').first());
    await byMouse.type(page.getByLabel('Years; half a year is 0.5'), '1.5');
    for (const question of ['Tablets, injections or light', 'A JAK inhibitor'])
      await byMouse.press(
        page.getByRole('group', { name: new RegExp(`^${question}`) }).getByRole('radio', { name: 'no' }),
      );
    // What is told stands away from what it speaks of, and is taken back.
    const anew = page.getByRole('button', { name: 'Begin anew' });
    await byMouse.press(anew);
    const told = page.locator('.toast');
    await told.waitFor();
    const [button, toast] = [(await anew.boundingBox()) ?? null, (await told.boundingBox())!];
    expect(button === null || toast.y > button.y + button.height || toast.y + toast.height < button.y).toBe(
      true,
    );
    await byMouse.press(told.getByRole('button', { name: 'Undo' }));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await accessibilityProblems(page)).toEqual([]);
    await byMouse.press(page.getByRole('link', { name: 'See my report' }));
    await page.locator('[aria-busy="false"] .report').waitFor(COMPUTED);
    await byMouse.press(page.getByRole('button', { name: 'Questions to ask' }));
    await expect
      .poll(async () => (await page.locator('#report-questions').boundingBox())?.y ?? 9e9)
      .toBeLessThan(800);
    await page.getByText('Which signs mean that I should call at once?').waitFor();
    await page.getByText(/^Saved on this machine at/).waitFor();
    await page.goto(pages.home);
    await page.getByRole('heading', { level: 1, name: 'About you' }).waitFor();
    expect(await page.getByLabel('Age, or year of birth').inputValue()).toBe('29');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('a pharmacologist: one medicine from dose to signal, as figures', async () => {
    const { page, complaints } = await arrive();
    await goTo(page, byMouse, 'Pathway');
    await page.locator('.multiples').waitFor();
    const figures = await fileOf(page, byMouse, 'Dose and response of each signal: CSV file');
    expect(figures).toMatch(/^drug,dose_mg,/);
    expect(figures.split('\r\n').length).toBeGreaterThan(100);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('a trialist: a trial stopped and run, its results as a file, its design there after a reload', async () => {
    const { page, complaints } = await arrive();
    await byMouse.press(page.locator('.door').getByRole('link', { name: 'Trial' }));
    const people = page.getByLabel('simulated under every arm');
    await byMouse.type(people, '90000');
    await byMouse.press(page.getByRole('button', { name: 'Run the trial' }));
    await page.getByText(/^[1-9][\d,]* of 90,000 virtual patients$/).waitFor(COMPUTED);
    await byMouse.press(page.getByRole('button', { name: 'Cancel' }));
    await page.getByText(/^Stopped after [\d,]+ of 90,000/).waitFor();
    await byMouse.type(people, '300');
    await byMouse.press(page.getByRole('button', { name: 'Run the trial' }));
    await page.getByText('300 virtual patients under every arm').waitFor(COMPUTED);
    expect(await fileOf(page, byMouse, 'Results, CSV')).toMatch(/bari4/);
    await page.locator('.save-status.is-saved').waitFor();
    await page.reload();
    await people.waitFor();
    expect(await people.inputValue()).toBe('300');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('a synthesist: studies of their own pooled, as one file with the command that repeats it', async () => {
    const { page, complaints } = await arrive();
    await byMouse.press(page.locator('.door').getByRole('link', { name: 'Evidence' }));
    await byMouse.press(page.getByRole('button', { name: 'My own studies' }));
    await page.getByLabel('Choose a file').setInputFiles({
      name: 'smoking.csv',
      mimeType: 'text/csv',
      buffer: await readFile(STUDIES),
    });
    await page.getByText('50 rows: 24 studies, 4 treatments').waitFor();
    await page.getByLabel('Compared with').selectOption('no_contact');
    const file = JSON.parse(await fileOf(page, byMouse, 'One file with data')) as {
      studies: unknown[];
      commands: { pool: string };
    };
    expect(file.studies).toHaveLength(50);
    expect(file.commands.pool).toContain('--studies smoking.csv');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('an address', { timeout: 120_000 }, () => {
  it('that is wrong says so, and nothing is lost', async () => {
    const { page } = await openScreen(pages, 'person', '.person-sections');
    await page.getByLabel('Weight').fill('71');
    await page.goto(`${pages.home}#/forecasts?week=3`);
    await page.getByText('“#/forecasts?week=3” is the name of no screen').waitFor();
    await page.goto(`${pages.home}#/safety?region=mars&colour=red`);
    await page.getByText('Of this address “region=mars”, “colour=red” could not be read').waitFor();
    await page.getByRole('link', { name: 'Person', exact: true }).click();
    expect(await page.getByLabel('Weight').inputValue()).toBe('71');
    await page.context().close();
  });
});
