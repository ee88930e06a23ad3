import {
  countText,
  loadDecision,
  oneIn,
  outcomeName,
  type HarmId,
  type Weighing,
} from '@bifrons/benefit-risk';
import { english } from '@bifrons/language';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages, type ServedPages } from './browser.ts';
import { openScreen, saved } from './screen.ts';

const COMMAND = fileURLToPath(new URL('../../cli/bin/bifrons.js', import.meta.url));
const SEVERE = fileURLToPath(new URL('../../../examples/patients/severe.json', import.meta.url));
const QUESTION =
  'regimens=1:baricitinib:4:1:0-104,2:ritlecitinib:50:1:0-104,3:deuruxolitinib:8:2:0-104&region=us&horizon=52';
const NAMES = ['baricitinib 4 mg', 'ritlecitinib 50 mg', 'deuruxolitinib 8 mg twice a day', 'no medicine'];

let pages: ServedPages;
let weighed: Weighing;
/** The options of the command below, for the person of the same file; long in the making, so all tests look at them. */
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  pages = await servePages();
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      COMMAND,
      'weigh',
      SEVERE,
      '--options',
      'baricitinib:4mg:qd; ritlecitinib:50mg:qd; deuruxolitinib:8mg:bid; none',
      ...['--region', 'us', '--horizon', '52', '--json'],
    ],
    { maxBuffer: 2 ** 26 },
  );
  weighed = JSON.parse(stdout) as Weighing;
  ({ page, complaints } = await openScreen(pages, `options?${QUESTION}`, 'h1'));
  await page.getByRole('link', { name: 'Person', exact: true }).click();
  await page.getByLabel('Open a file').setInputFiles(SEVERE);
  await page.getByRole('link', { name: 'Options', exact: true }).click();
  await page.locator('[aria-busy="false"] .options-table').waitFor({ timeout: 90_000 });
}, 180_000);

afterAll(() => pages?.close());

/** What a row of the table says, column by column. */
async function rowOf(page: Page, outcome: string): Promise<string[]> {
  const row = page.locator('tr.outcome-title', { has: page.getByText(outcome, { exact: true }) });
  return row.locator('xpath=following-sibling::tr[1]/td').allInnerTexts();
}

describe('the options', { timeout: 120_000 }, () => {
  it('say how sure the evidence makes each number, and why', async () => {
    const [baricitinib] = weighed.options;
    const told = baricitinib!.benefits.known ? baricitinib!.benefits.outcomes[0]!.certainty : null;
    const mark = page.locator('.certainty-mark').first();
    expect(await mark.locator('.dots .is-full').count()).toBe(told!.level);
    await mark.locator('summary').click();
    expect(await mark.innerText()).toMatch(
      /moderate certainty[^]*nobody was compared with others after week 36/,
    );
  });

  it('have the numbers of the command line', async () => {
    await loadDecision(weighed.disease);
    await page.getByRole('button', { name: /^Show \d+ more/ }).click();
    for (const id of ['salt-20', 'salt-10', 'keep-20', 'lose-20'] as const) {
      const cells = await rowOf(page, outcomeName(id, weighed, english));
      weighed.options.forEach(({ benefits }, k) => {
        if (!benefits.known) throw new Error('every one of these medicines can be simulated');
        const { expected } = benefits.outcomes.find((outcome) => outcome.id === id)!;
        const [low, high] = expected.interval.map((end) => countText(end, english));
        expect(cells[k]).toContain(`${countText(expected.per100, english)} of 100`);
        expect(cells[k]).toContain(`${low} to ${high}`);
      });
    }
    for (const id of weighed.harms as readonly HarmId[]) {
      const cells = await rowOf(page, outcomeName(id, weighed, english));
      weighed.options.forEach(({ harms, isNoDrug }, k) => {
        const harm = harms.find((one) => one.harm === id)!;
        const counted = isNoDrug ? harm.without : harm.with;
        if (counted !== null) expect(cells[k]).toContain(`${countText(counted.value, english)} of 100`);
        else {
          const most = harm.notMoreOftenThan;
          expect(cells[k]).toContain(most === null ? 'cannot tell' : 'no difference shown');
          expect(cells[k]).toContain(most === null ? harm.told : `at most 1 in ${oneIn(most, english)}`);
        }
      });
    }
    expect(complaints).toEqual([]);
  });

  it('are handed out with what they cite, a loss among the harms', async () => {
    await page.getByText('Files of this answer').click();
    const { answer } = JSON.parse(String(await saved(page, 'Question, answer and sources, JSON'))) as {
      answer: Weighing;
    };
    const titlesOf = ({ options }: Weighing): string[] =>
      options.flatMap(({ harms }) =>
        harms.flatMap(({ sources }) => sources.flatMap((one) => one.sources.map(({ title }) => title))),
      );
    expect(titlesOf(answer)).toEqual(titlesOf(weighed));
    const lines = String(await saved(page, 'Numbers, CSV')).split('\r\n');
    const [lost] = lines.filter((line) => line.includes(outcomeName('lose-20', weighed, english)));
    expect(lost).toMatch(/^baricitinib 4 mg,harm,/i);
    const harm = weighed.options[0]!.harms.find(({ notMoreOftenThan }) => notMoreOftenThan !== null)!;
    const [told] = lines.filter((line) => line.includes(outcomeName(harm.harm, weighed, english)));
    expect(told).toContain(`,${harm.notMoreOftenThan},${harm.standing},`);
    await page.getByText('Files of this answer').click();
    expect(complaints).toEqual([]);
  });

  it('move by keyboard without a new computation, and say why', async () => {
    const heads = async () =>
      (await page.locator('thead .option-name').allInnerTexts()).map((name) => name.toLowerCase());
    expect(await heads()).toEqual(NAMES);
    await page.getByRole('button', { name: 'Move option A to the right' }).focus();
    await page.keyboard.press('Enter');
    expect(await heads()).toEqual([NAMES[1], NAMES[0], NAMES[2], NAMES[3]]);
    // The button is still under the finger.
    await page.keyboard.press('Enter');
    expect(await heads()).toEqual([NAMES[1], NAMES[2], NAMES[0], NAMES[3]]);
    // At the end there is nowhere to go, and the focus is not lost.
    await page.keyboard.press('Enter');
    expect(await heads()).toEqual([NAMES[1], NAMES[2], NAMES[0], NAMES[3]]);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await focused()).toBe('Move option A to the right');
    await expect.poll(() => page.url()).toContain('regimens=2:ritlecitinib');
    await page.locator('.outcome.benefit .asks-why').first().click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText('Potency').first().waitFor();
    expect(await drawer.getByRole('listitem').count()).toBeGreaterThan(5);
    await page.keyboard.press('Escape');
    await page
      .getByRole('button', { name: /^Why .* of 100\? Shingles, ritlecitinib/i })
      .first()
      .click();
    await drawer.getByText('per 100 patient-years').first().waitFor();
    await page.keyboard.press('Escape');
  });

  it('are scored by nobody before a weight is set, and then say what would change the order', async () => {
    await page.getByText('What matters to you?').click();
    expect(await page.locator('.score-bars li').count()).toBe(0);
    const slider = (name: RegExp) => page.getByRole('slider', { name });
    await slider(/^Hair on at least 80 % of the scalp after/).focus();
    await page.keyboard.press('End');
    await slider(/^Shingles/).focus();
    for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowRight');
    await page.locator('.score-bars li').first().waitFor();
    expect(await page.locator('.turns').innerText()).toMatch(/The order changes if/);
    await expect.poll(() => page.url()).toContain('weights=salt-20:100,zoster:20');
    expect(complaints).toEqual([]);
  });
});
