import type { TrialDesign } from '@bifrons/knowledge';
import type { TrialResult } from '@bifrons/model';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parquetReadObjects } from 'hyparquet';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages, type ServedPages } from './browser.ts';
import { accessibilityProblems, openScreen, saved } from './screen.ts';

const COMMAND = fileURLToPath(new URL('../../cli/bin/bifrons.js', import.meta.url));

let pages: ServedPages;
let folder: string;

beforeAll(async () => {
  pages = await servePages();
  folder = await mkdtemp(join(tmpdir(), 'bifrons-trial-'));
}, 180_000);

afterAll(async () => {
  await pages?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

const openTrial = () => openScreen(pages, 'trial', '.run-buttons');

const patients = (page: Page) => page.getByLabel('simulated under every arm');

async function run(page: Page, virtualPatients: number): Promise<void> {
  await patients(page).fill(String(virtualPatients));
  await page.getByRole('button', { name: 'Run the trial' }).click();
  await page.getByText(`${virtualPatients} virtual patients under every arm`).waitFor({ timeout: 90_000 });
}

describe('the trial screen', { timeout: 180_000 }, () => {
  it('starts from a published trial, draws what is typed, says at the field what cannot be used, and keeps it', async () => {
    const { page, complaints } = await openTrial();
    await page.getByRole('button', { name: 'THRIVE-AA1' }).click();
    const arm = page.getByRole('listitem', { name: 'Arm d12' });
    await arm.getByLabel('dose').fill('16');
    await page
      .getByRole('img', { name: /^thrive-aa1: 3 arms/ })
      .locator('.bar-words', { hasText: '16 mg twice a day' })
      .waitFor();

    const highest = page.getByLabel('highest');
    await highest.fill('45');
    await page.getByText('is 45, below min 50').waitFor();
    await highest.fill('very');
    await page.getByText('a text ("very")').waitFor();
    expect(await highest.inputValue()).toBe('very');
    expect(await highest.getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByRole('button', { name: 'Run the trial' }).isDisabled()).toBe(true);
    await patients(page).fill('100001');
    await highest.fill('100');
    await page.getByText('is 100,001, but this page simulates 100 to 100,000').waitFor();

    await page.getByRole('button', { name: 'BRAVE-AA1', exact: true }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('is 100,001, but').waitFor();
    await page.locator('.save-status.is-saved').waitFor();
    await page.reload();
    await page.getByText('is 100,001, but').waitFor();
    expect(await patients(page).inputValue()).toBe('100001');
    expect(await arm.getByLabel('dose').inputValue()).toBe('16');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('computes power and assurance when asked, for the question that is typed, and keeps it in the file', async () => {
    const { page, complaints } = await openTrial();
    await page.getByRole('button', { name: 'BRAVE-AA1', exact: true }).click();
    await page.getByRole('button', { name: 'Power and sample size' }).click();
    const panel = page.getByRole('region', { name: 'Power and sample size' });
    await panel.getByLabel('interim looks at').fill('120');
    await panel.getByText('an interim look comes before the end').first().waitFor();
    await panel.getByLabel('interim looks at').fill('50');
    await panel.getByLabel('assurance wanted').fill('80');
    await panel.getByRole('button', { name: 'Compute power and assurance' }).click();
    await panel
      .getByRole('img', { name: 'Power and assurance over the number of people' })
      .waitFor({ timeout: 150_000 });
    await panel.getByRole('img', { name: /^Assurance: \d+ % of the area/ }).waitFor();
    await panel.getByRole('img', { name: 'What a win takes at each look' }).waitFor();
    expect(await panel.getByText('for 80 % assurance, over all that is believed').count()).toBe(1);
    for (const key of await panel.getByText('As a table').all()) await key.click();
    const tables = panel.getByRole('group').getByRole('table');
    await expect.poll(() => tables.count()).toBe(3);
    expect(await tables.last().getByRole('row').count()).toBe(3);
    const { question } = JSON.parse((await saved(page, 'Save trial.json')).toString()) as TrialDesign;
    expect(question).toMatchObject({ control: 'pbo', alpha: 0.05, assurance: 0.8, looks: { at: [0.5] } });
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('gives the numbers, the virtual patients and the design of the command line', async () => {
    const { page, complaints } = await openTrial();
    await page.getByRole('button', { name: 'BRAVE-AA1', exact: true }).click();
    await page.getByRole('listitem', { name: 'Arm bari2' }).getByLabel('dose').fill('3');
    await page.getByLabel('Keep every virtual patient for download').check();
    await run(page, 150);
    await page.getByRole('button', { name: 'Run again with another seed' }).click();
    await page.getByText('seed 2: 150 virtual patients').waitFor({ timeout: 90_000 });

    const design = join(folder, 'trial.json');
    await writeFile(design, await saved(page, 'Design, trial.json'));
    const rows = join(folder, 'patients.parquet');
    const command = await page.locator('.command-line code').innerText();
    const words = command.replace('npx bifrons trial trial.json', '').trim().split(' ');
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [COMMAND, 'trial', design, ...words, '--out', rows],
      { maxBuffer: 1e8 },
    );
    const { arms, run: how } = JSON.parse(stdout) as TrialResult;
    expect(how.seed).toBe(2);

    const [header, ...lines] = (await saved(page, 'Results, CSV')).toString().trim().split('\r\n');
    const column = (name: string) => header!.split(',').indexOf(name);
    const shown = new Set(
      lines
        .map((line) => line.split(','))
        .map((cells) =>
          ['arm', 'type', 'week', 'estimate', 'lower_90', 'upper_90'].map((c) => cells[column(c)]).join(' '),
        ),
    );
    const printed = arms.flatMap(({ id, endpoints }) =>
      endpoints.map(({ type, week, estimate, interval90 }) =>
        [id, type, week, estimate, ...interval90].join(' '),
      ),
    );
    expect(printed).toHaveLength(12);
    expect([...shown]).toEqual(printed);

    const parquet = await saved(page, 'Virtual patients, Parquet');
    expect(parquet.equals(await readFile(rows))).toBe(true);
    const file = new Uint8Array(parquet).buffer;
    const people = await parquetReadObjects({ file });
    expect(people).toHaveLength(150);
    const [names, first, ...others] = (await saved(page, 'Virtual patients, CSV'))
      .toString()
      .trim()
      .split('\r\n');
    expect(others).toHaveLength(149);
    expect(names!.split(',')).toEqual(Object.keys(people[0]!));
    expect(first!.split(',').map(Number)).toEqual(Object.values(people[0]!));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('answers while it computes, stops when told, and keeps the design', async () => {
    const { page, complaints } = await openTrial();
    await patients(page).fill('100000');
    await page.getByRole('button', { name: 'Run the trial' }).click();
    await page.getByText(/^[1-9][\d,]* of 100,000 virtual patients$/).waitFor({ timeout: 60_000 });
    await page.getByText(/about \d+ seconds left/).waitFor({ timeout: 60_000 });
    await page.getByLabel('Name of the trial').fill('typed while running');
    await page.getByRole('img', { name: /^typed while running: / }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText(/^Stopped after [\d,]+ of 100,000/).waitFor();
    expect(await patients(page).inputValue()).toBe('100000');
    await run(page, 100);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('opens a design from a file, or says what is wrong with it', async () => {
    const { page, complaints } = await openTrial();
    const open = (text: string) =>
      page
        .getByLabel('Open trial.json')
        .setInputFiles({ name: 'trial.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    const example = await readFile(
      new URL('../../../examples/trials/brave-aa1-withdrawal.json', import.meta.url),
      'utf8',
    );
    await open(example.replace('"n": 4000', '"n": -4'));
    await page.getByText('number of people:').waitFor();
    await open(example);
    await page.getByRole('listitem', { name: 'Arm bari4-stop' }).getByLabel('SALT at most').waitFor();
    await run(page, 300);
    await page.getByRole('button', { name: /week 76/ }).click();
    await page.getByRole('dialog').getByText('worse by 20 points').first().waitFor();
    await page.keyboard.press('Escape');
    // Of another disease, with people chosen by their response and what no field can hold.
    const other = await readFile(
      new URL('../../../examples/trials/jade-regimen.json', import.meta.url),
      'utf8',
    );
    await open(other);
    await page.getByText('of a trial in atopic dermatitis, not of this person’s disease').waitFor();
    await page.getByText('What the file gives beside the medicines is kept. Nobody is rescued.').waitFor();
    await page
      .getByText(/Counts only people with IGA 1 or less and EASI better by 75 %/)
      .first()
      .waitFor();
    await run(page, 350);
    const written = JSON.parse(String(await saved(page, 'Design, trial.json'))) as TrialDesign;
    const { population, ...rest } = JSON.parse(other) as TrialDesign;
    expect(written).toEqual({ ...rest, population: { ...population, n: 350 } });
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
