import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IMAGES, servePages, type ServedPages } from './browser.ts';
import { accessibilityProblems, openScreen, saved, type OpenScreen } from './screen.ts';

const FRESH = '.answer[data-state="fresh"]';
const COMPUTED = { timeout: 90_000 };

let pages: ServedPages;
/** A forecast that several tests look at, because it is long in the making; the last of them changes it. */
let made: OpenScreen;

/** A medicine continued, and the same stopped. */
const REGIMENS = 'regimens=1:baricitinib:4:1:0-104,2:baricitinib:4:1:0-36';

const openForecast = (): Promise<OpenScreen> => openScreen(pages, `forecast?${REGIMENS}`, FRESH);

beforeAll(async () => {
  pages = await servePages();
  made = await openForecast();
}, 180_000);

afterAll(() => pages?.close());

const medianOf = (page: Page, id: number): Promise<string | null> =>
  page.locator(`.median[data-regimen="${id}"]`).getAttribute('d');

/** Waits until a regimen's median differs from what it was and belongs to what is on the screen. */
async function newMedian(page: Page, id: number, old: string | null): Promise<string | null> {
  await expect.poll(() => medianOf(page, id), COMPUTED).not.toBe(old);
  await page.locator(FRESH).waitFor(COMPUTED);
  return medianOf(page, id);
}

describe('the forecast', { timeout: 240_000 }, () => {
  it('loads without a complaint, under a strict policy, and shows both curves', async () => {
    const { page, complaints } = made;
    const policy = (await page.request.get(pages.home)).headers()['content-security-policy'];
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(await medianOf(page, 1)).toMatch(/^M/);
    expect(await medianOf(page, 2)).toMatch(/^M/);
    expect(await medianOf(page, 1)).not.toBe(await medianOf(page, 2));
    expect(complaints).toEqual([]);
  });

  it('says in what the person is unlike the people of a trial, and shows the average one among those', async () => {
    const { page, complaints } = made;
    await page.getByText('Why this person is not like those of the trials').click();
    const people = page.getByRole('region', { name: 'People of the trials' });
    const [person, trial] = [
      people.getByRole('row', { name: 'this person' }),
      people.getByRole('row', { name: 'BRAVE-AA1' }),
    ];
    await trial.waitFor();
    expect(await person.getByRole('cell').allInnerTexts()).toEqual(['88', '2.5', '38', '']);
    expect((await trial.getByRole('cell').allInnerTexts()).slice(0, 3)).toEqual([
      '85.5',
      'not published',
      '37.1',
    ]);
    await page.getByRole('button', { name: 'The average person of BRAVE-AA1' }).click();
    const told = page.locator('.beside-trials [role="status"]');
    await told.getByText('under A. At week').waitFor(COMPUTED);
    const [average, own] = /(\d+) of 100 like that person are at the target, and (\d+) of 100/
      .exec(await told.innerText())!
      .slice(1)
      .map(Number);
    expect(average).toBeGreaterThan(own!);
    await told.getByText(/nothing but the SALT of the trial \(85.5\): \d+ of 100/).waitFor();
    expect(await page.locator('.curve.beside').count()).toBe(3);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'The average person of BRAVE-AA1' }).click();
    await told.waitFor({ state: 'detached' });
    expect(await page.locator('.curve.beside').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('names the source of a published point on hover and on focus', async () => {
    const { page } = made;
    const point = page.locator('[data-published="brave-aa1.bari4.week36.at-target"]');
    const note = page.locator('.point-note');
    await point.hover();
    await note.getByText('99 of 281 people').waitFor();
    await note.locator('.point-source').getByText('ClinicalTrials.gov').waitFor();
    await page.mouse.move(5, 5);
    expect(await note.count()).toBe(0);
    await point.focus();
    await note.getByText('BRAVE-AA1 · week 36').waitFor();
  });

  it('says why: the chain from potency to the fit, then every number, and gives the focus back', async () => {
    const { page, complaints } = made;
    const why = page.getByRole('button', { name: 'Why? Where the forecast comes from' });
    await why.click();
    const drawer = page.getByRole('dialog', { name: 'Where the forecast comes from' });
    const cards = drawer.locator('.chain-card');
    await drawer.waitFor();
    expect(await cards.locator('b').allInnerTexts()).toEqual([
      'Potency',
      'Inhibition',
      'Model',
      'Fit to trials',
    ]);
    await cards.first().click();
    expect(await drawer.locator('.entry').count()).toBe(2);
    await cards.first().click();
    await drawer.getByRole('searchbox').fill('baricitinib clearance');
    await drawer.getByText('Baricitinib: clearance').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    expect(await why.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('is handed out: its picture, its numbers, and the question with answer and sources', async () => {
    const { page, complaints } = made;
    const png = await saved(page, /bands of 50, 80 and 95: PNG file$/);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // Three dots for each of the page.
    expect(png.readUInt32BE(16)).toBeGreaterThan(1500);
    expect((await saved(page, /bands of 50, 80 and 95: SVG file$/)).toString()).toMatch(
      /^<svg[^]*<title>SALT/,
    );
    await page.getByText('Files of this answer').click();
    const [head, first] = (await saved(page, 'Numbers, CSV')).toString().split('\r\n');
    expect(head).toBe(
      'regimen,score,week,median,lower_50,upper_50,lower_80,upper_80,lower_95,upper_95,target,chance_of_target',
    );
    expect(first).toMatch(/,salt,0,\d/);
    const { asked, answer } = JSON.parse((await saved(page, /^Question, answer/)).toString()) as {
      asked: { patient: { id: string } };
      answer: { provenance: { source?: string }[] };
    };
    expect(asked.patient.id).toBeTypeOf('string');
    expect(answer.provenance.length).toBeGreaterThan(20);
    await page.getByText('Files of this answer').click();
    expect(complaints).toEqual([]);
  });

  it('is made anew when the stop is moved by keys or dragged, and a reload brings it back', async () => {
    const { page, complaints } = made;
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

    await expect.poll(() => decodeURIComponent(page.url())).toContain('2:baricitinib:4:1:0-');
    await page.reload();
    await page.locator(FRESH).waitFor(COMPUTED);
    expect(await medianOf(page, 2)).toBe(third);
    expect(complaints).toEqual([]);
  });

  it('shows that it is working before it answers', async () => {
    const { page } = made;
    await page.getByRole('textbox', { name: 'Dose of regimen A in mg' }).fill('2');
    // At once, not after the moment that is waited for more typing.
    expect(await page.locator('.answer').getAttribute('data-state')).toBe('stale');
    expect(await page.locator('.forecast').getAttribute('aria-busy')).toBe('true');
    await page.getByRole('textbox', { name: 'Dose of regimen A in mg' }).fill('two');
    await page.getByText('“two” is not a dose').waitFor();
    await page.getByText('Until then you see the last forecast.').waitFor();
  });

  it('learns from visits put on the picture by typing or by hand, and says what a pause costs from then on', async () => {
    const { page, complaints } = await openForecast();
    await page.getByText('with baseline').waitFor();
    await page.getByText('A pause that begins at week 36').waitFor(COMPUTED);
    const add = page.getByRole('button', { name: '+ visit' });
    await add.click();
    await page.getByLabel('Week since treatment began').fill('12.5');
    await page.getByText('A visit needs a whole week').waitFor();
    await page.getByLabel('Week since treatment began').fill('12');
    await page.getByLabel('SALT read then').fill('80');
    await page.keyboard.press('Enter');
    await page.getByText('with 1 visit').waitFor(COMPUTED);

    await add.click();
    const chart = page.getByRole('group', { name: 'SALT over two years' });
    await chart.scrollIntoViewIfNeeded();
    const place = await chart.boundingBox();
    if (!place) throw new Error('the chart is not on the page');
    await page.mouse.click(place.x + 0.3 * place.width, place.y + 0.5 * place.height);
    const week = Number(await page.getByLabel('Week since treatment began').inputValue());
    const salt = Number(await page.getByLabel('SALT read then').inputValue());
    expect(week).toBeGreaterThan(24);
    expect(salt).toBeGreaterThan(40);
    expect(salt).toBeLessThan(60);
    await page.getByRole('button', { name: 'Add the visit' }).click();
    await page.getByText('with 2 visits').waitFor(COMPUTED);

    const learned = await page.locator('.learned').innerText();
    const [now, before] = /to (\d+) from (\d+)/.exec(learned)!.slice(1).map(Number);
    expect(now).toBeLessThan(before!);
    expect(await page.locator('.band-before path').count()).toBe(2);
    await page.setViewportSize({ width: 1280, height: 1800 });
    await page.locator('.panel.forecast').screenshot({ path: `${IMAGES}tour-visit.png` });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByText('A pause that begins now').waitFor(COMPUTED);
    await page.locator('.outlook[data-state="fresh"]').waitFor(COMPUTED);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
