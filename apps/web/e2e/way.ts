import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Hand } from './hand.ts';

const COMPUTED = { timeout: 90_000 };

/** Keeps a picture of what has been reached. */
export type Picture = (name: string, of: Locator) => Promise<unknown>;

/**
 * The whole way of a user, from an empty person to the printed report. Results that another hand has proved are not waited for
 * where the way goes on without them.
 */
export async function walkTheWay(
  page: Page,
  hand: Hand,
  picture: Picture,
  results: 'proved' | 'to prove',
): Promise<void> {
  await describePerson(page, hand);
  await drawHair(page, hand);
  await picture('tour-drawing', page.locator('.scalp-map'));
  await answerQuestions(page, hand);
  await compareOptions(page, hand);
  await askWhy(page, hand, picture);
  await movePause(page, hand, results);
  await addVisit(page, hand);
  await picture('tour-visit', page.locator('.panel.forecast'));
  await cancelTrial(page, hand);
  await printReport(page, hand);
}

async function goTo(page: Page, hand: Hand, screen: string): Promise<void> {
  await hand.press(page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: screen }));
  await page.getByRole('heading', { level: 1, name: screen }).waitFor();
}

async function describePerson(page: Page, hand: Hand): Promise<void> {
  await hand.press(page.getByRole('button', { name: 'Start empty' }));
  await hand.press(page.getByRole('status').getByRole('button', { name: 'Close' }));
  expect(await salt(page).inputValue()).toBe('');
  await hand.type(page.getByLabel('Age, or year of birth'), '34');
  await hand.press(page.getByRole('radio', { name: 'female', exact: true }));
  await hand.type(page.getByLabel('Weight'), '64');
  await hand.type(page.getByLabel('Episode so far'), '1.5');
  await page.getByRole('link', { name: /34 years · female/ }).waitFor();
}

const salt = (page: Page): Locator => page.getByRole('textbox', { name: 'SALT' });

async function drawHair(page: Page, hand: Hand): Promise<void> {
  const score = async (): Promise<number> => Number(await salt(page).inputValue());
  let before = 0;
  for (const region of ['top', 'back', 'left', 'right']) {
    await hand.drawOn(page.getByRole('application', { name: `Draw hair loss: ${region}` }));
    await expect.poll(score).toBeGreaterThan(before);
    before = await score();
  }
}

async function answerQuestions(page: Page, hand: Hand): Promise<void> {
  const known = async (): Promise<number> =>
    Number(/(\d+) of \d+ answered/.exec(await page.locator('.completeness').innerText())?.[1]);
  const before = await known();
  const answers: [string, string][] = [
    ['pregnant', 'no'],
    ['active serious infection', 'no'],
    ['Other medicines', 'takes none'],
  ];
  for (const [fact, answer] of answers)
    await hand.press(
      page
        .getByRole('group', { name: fact, exact: true })
        .getByRole('radio', { name: answer, exact: true })
        .first(),
    );
  await expect.poll(known).toBe(before + answers.length);
}

async function compareOptions(page: Page, hand: Hand): Promise<void> {
  await goTo(page, hand, 'Options');
  await hand.press(page.getByRole('button', { name: 'Add an option' }));
  await hand.press(page.getByRole('dialog').getByRole('button', { name: /Ritlecitinib/ }));
  await page.locator('[aria-busy="false"] .options-table').waitFor(COMPUTED);
  const heads = page.locator('.options-table thead .option-name');
  await expect.poll(() => heads.count(), COMPUTED).toBe(4);
  expect(await page.locator('.outcome.benefit').count()).toBeGreaterThanOrEqual(4);
}

/** Of a benefit that was simulated and of a harm that was counted. */
async function askWhy(page: Page, hand: Hand, picture: Picture): Promise<void> {
  const drawer = page.getByRole('dialog');
  for (const face of ['benefit', 'harm']) {
    await hand.press(page.locator(`.outcome.${face} .asks-why`).first());
    await drawer.getByRole('list', { name: 'Entries' }).getByRole('listitem').first().waitFor();
    await picture(`tour-why-${face}`, drawer);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
  }
}

async function movePause(page: Page, hand: Hand, results: 'proved' | 'to prove'): Promise<void> {
  await goTo(page, hand, 'Forecast');
  const median = (): Promise<string | null> =>
    page.locator('.median[data-regimen="1"]').getAttribute('d', COMPUTED);
  const fresh = page.locator('.answer[data-state="fresh"]');
  await hand.press(page.getByRole('button', { name: 'Add a pause to regimen A' }));
  if (results === 'to prove') await fresh.waitFor(COMPUTED);
  const paused = results === 'to prove' ? await median() : null;
  const end = page.getByRole('slider', { name: 'End of pause 1 of regimen A' });
  const week = Number(await end.getAttribute('aria-valuenow'));
  await hand.moveLater(end);
  expect(Number(await end.getAttribute('aria-valuenow'))).toBeGreaterThan(week);
  if (results === 'to prove') await expect.poll(median, COMPUTED).not.toBe(paused);
}

async function addVisit(page: Page, hand: Hand): Promise<void> {
  await hand.press(page.getByRole('button', { name: '+ visit' }));
  await hand.type(page.getByLabel('Week since treatment began'), '24');
  await hand.type(page.getByLabel('SALT read then'), '10');
  await hand.press(page.getByRole('button', { name: 'Add the visit' }));
  await page.getByText('with 1 visit').waitFor(COMPUTED);
  const [now, before] = /to (\d+) from (\d+)/
    .exec(await page.locator('.learned').innerText())!
    .slice(1)
    .map(Number);
  expect(now).toBeLessThan(before!);
}

async function cancelTrial(page: Page, hand: Hand): Promise<void> {
  await goTo(page, hand, 'Trial');
  await hand.type(page.getByLabel('simulated under every arm'), '90000');
  await hand.press(page.getByRole('button', { name: 'Run the trial' }));
  await page.getByText(/^[1-9][\d,]* of 90,000 virtual patients$/).waitFor(COMPUTED);
  await hand.press(page.getByRole('button', { name: 'Cancel' }));
  await page.getByText(/^Stopped after [\d,]+ of 90,000/).waitFor();
}

async function printReport(page: Page, hand: Hand): Promise<void> {
  await goTo(page, hand, 'Report');
  await page.locator('[aria-busy="false"] .report').waitFor(COMPUTED);
  // What the page does when its button is pressed; a headless browser has no window for it.
  await page.evaluate(() => (window.print = () => (document.title = 'printed')));
  await hand.press(page.getByRole('button', { name: 'Print or save as PDF' }));
  expect(await page.title()).toBe('printed');
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
}

/** After a reload everything is there that the way has left: the trial, the visit, the pause, the person. */
export async function findAgain(page: Page, hand: Hand): Promise<void> {
  await page.getByText(/^Saved on this machine at/).waitFor();
  await page.reload();
  await page.locator('[aria-busy="false"] .report').waitFor(COMPUTED);
  await goTo(page, hand, 'Trial');
  expect(await page.getByLabel('simulated under every arm').inputValue()).toBe('90000');
  await goTo(page, hand, 'Forecast');
  await page.getByText('with 1 visit').waitFor(COMPUTED);
  await page.getByRole('slider', { name: 'End of pause 1 of regimen A' }).waitFor();
  await goTo(page, hand, 'Person');
  expect(await page.getByLabel('Weight').inputValue()).toBe('64');
  expect(await page.getByLabel('SALT of visit 1').inputValue()).toBe('10');
  expect(Number(await page.getByRole('textbox', { name: /^SALT/ }).first().inputValue())).toBeGreaterThan(20);
  expect(
    await page
      .getByRole('group', { name: 'pregnant', exact: true })
      .getByRole('radio', { name: 'no', exact: true })
      .first()
      .isChecked(),
  ).toBe(true);
}
