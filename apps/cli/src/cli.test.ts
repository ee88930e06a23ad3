import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OptionRisks, Preference, Report, Weighing } from '@bifrons/benefit-risk';
import type { DesignResult, ForecastResult, Outlook, ValidationReport } from '@bifrons/inference';
import type { EngagementOverDoses, EngagementResult, TrialResult } from '@bifrons/model';
import { diseaseIds, parsePatientRecord, parseTrialDesign } from '@bifrons/knowledge';
import type { BloodUnderTreatment, Monitoring, Screening } from '@bifrons/safety';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { afterAll, describe, expect, it, vi } from 'vitest';
import {
  publishedDesigns,
  type PublishedDesign,
} from '../../../packages/inference/src/design/published-designs.fixture.js';
import { runProgram } from './program.js';
import type { VariantAnswer } from './variant-text.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const bin = join(root, 'apps/cli/bin/bifrons.js');
const example = (name: string) => join(root, 'examples', name);
const folder = mkdtempSync(join(tmpdir(), 'bifrons-'));
afterAll(() => rmSync(folder, { recursive: true }));

// Calls are made in this process; scripts/installed.test.ts makes one of each verb as somebody calls it.
const bifrons = async (...args: string[]) => {
  const said = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      said[name] += String(text);
      return true;
    }),
  );
  try {
    return { status: await runProgram(args), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
};
const stdoutOf = async (...args: string[]) => (await bifrons(...args)).stdout;
const json = async <T>(...args: string[]): Promise<T> => {
  const { status, stdout, stderr } = await bifrons(...args, '--json');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout) as T;
};
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
/** A published trial with fewer virtual patients, and as it is changed. */
const thrive = (n: number, changes: object = {}): string => {
  const design = JSON.parse(readFileSync(example('trials/thrive-aa1.json'), 'utf8')) as {
    population: object;
  };
  return JSON.stringify({ ...design, population: { ...design.population, n }, ...changes });
};
const severe = example('patients/severe.json');
const eczema = example('patients/eczema.json');
const treated = example('patients/on-ritlecitinib.json');

describe('bifrons design', () => {
  const assumedOf = (arm: PublishedDesign['arms'][number]) =>
    'percent' in arm ? { percent: arm.percent } : { mean: arm.mean, sd: arm.sd };
  // A file needs a disease and people of ours; the arms take nothing, so that only what the planners assumed speaks.
  const asPublished = ({ arms, lost, ...published }: PublishedDesign): string => {
    const { population } = JSON.parse(thrive(256)) as { population: object };
    const isMean = published.test === 'welch';
    const endpoint = isMean ? { type: 'mean-change-points' } : { type: 'at-most', value: 20 };
    return JSON.stringify({
      id: 'published',
      disease: 'alopecia-areata',
      population,
      arms: arms.map(({ id, ratio }) => ({ id, n: 50 * ratio, regimen: [{ fromWeek: 0, drug: null }] })),
      endpoints: [{ ...endpoint, weeks: [24] }],
      question: {
        control: arms[0]!.id,
        endpoint: { ...endpoint, week: 24 },
        test: published.test,
        alpha: published.alpha,
        power: published.power,
        multiplicity: published.multiplicity,
        lost,
        assumed: Object.fromEntries(arms.map((arm) => [arm.id, assumedOf(arm)])),
      },
      seed: 1,
    });
  };

  // Shares, means of arms of unequal size, means with many lost; virtual-trials.test.ts has the others.
  it.each(publishedDesigns.slice(0, 3))('plans $name as was published, to within 3 %', async (published) => {
    expect(published.grade).not.toBe('M');
    const call = ['design', file('published.json', asPublished(published)), '--people', '256'];
    const { needs } = await json<DesignResult>(...call, '--workers', '2');
    const planned = needs.find(({ of }) => of === 'power-as-assumed')!;
    expect(Math.abs(planned.total! / published.total - 1), `${planned.total}`).toBeLessThan(0.03);
  });

  it('plans the trial of the examples as its protocol did, to within 3 %', async () => {
    const call = ['design', example('trials/design-hi-light.json'), '--people', '512', '--workers', '2'];
    const { needs } = await json<DesignResult>(...call);
    const planned = needs.find(({ of }) => of === 'power-as-assumed')!;
    // Haines et al., BMJ Open 2018;8:e018649: 516.
    expect(Math.abs(planned.total! / 516 - 1)).toBeLessThan(0.03);
  });

  it('prints what a trialist asks for, and the same for the same seed', async () => {
    const call = ['design', example('trials/design-brave-aa1.json'), '--people', '512', '--trials', '500'];
    const text = await stdoutOf(...call, '--workers', '2');
    expect(text).toContain('brave-aa1: bari4, bari2 against pbo');
    expect(text).toMatch(/assurance, over all that is believed\s+90 %/);
    expect(text).toMatch(/alpha spent/);
    expect(await stdoutOf(...call, '--workers', '1')).toBe(text);
  });

  it('refuses a look after the end, alpha 0 and an arm of nobody, a line for each', async () => {
    const design = JSON.parse(readFileSync(example('trials/design-brave-aa1.json'), 'utf8')) as {
      arms: { n: number }[];
      question: { alpha: number; looks: { at: number[] } };
    };
    design.arms[0]!.n = 0;
    design.question.alpha = 0;
    design.question.looks.at = [1.5];
    const { status, stderr } = await bifrons('design', file('bad-design.json', JSON.stringify(design)));
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(3);
    for (const path of ['$.arms[0].n', '$.question.alpha', '$.question.looks.at[0]'])
      expect(stderr).toContain(path);
  });
});

describe('a trial in parts', () => {
  const trialOf = (n: number, changes: object = {}): string => file(`parts-${n}.json`, thrive(n, changes));
  const part = (design: string, shard: string, out: string) =>
    bifrons('trial', design, '--shard', shard, '--out', out);
  const parts = async (design: string, n: number, name: string): Promise<string> => {
    const out = join(folder, name);
    for (let i = 0; i < n; i++)
      expect(await part(design, `${i}/${n}`, out)).toMatchObject({ stderr: '', status: 0 });
    return out;
  };

  it('has the same bytes in one run, in seven parts, and with a part computed twice in another cut', async () => {
    const design = trialOf(5200);
    const whole = await stdoutOf('trial', design, '--json');
    const out = await parts(design, 7, 'seven');
    expect(await stdoutOf('merge', out, '--json')).toBe(whole);
    await part(design, '1/3', out);
    expect(await stdoutOf('merge', out, '--json')).toBe(whole);
  });

  it('is refused when a part is missing, cut off, changed, or of another trial', async () => {
    const design = trialOf(3000);
    const out = await parts(design, 3, 'three');
    const last = join(out, 'shard-2-of-3.ndjson');
    const text = readFileSync(last, 'utf8');
    const refusal = async (): Promise<string> => {
      const { status, stdout, stderr } = await bifrons('merge', out, '--json');
      expect([status, stdout]).toEqual([2, '']);
      return stderr;
    };
    rmSync(last);
    expect(await refusal()).toContain(
      'lacks 1 blocks of 1000 virtual patients, the first from number 2000 of 3000 on',
    );
    writeFileSync(last, text.slice(0, -100));
    expect(await refusal()).toContain('shard-2-of-3.ndjson: is cut off or was changed');
    writeFileSync(last, text.replace('"sums":["4', '"sums":["5'));
    expect(await refusal()).toContain('is cut off or was changed');
    writeFileSync(last, text);
    await part(file('other-seed.json', thrive(3000, { seed: 99 })), '0/2', out);
    expect(await refusal()).toContain('is of another trial: its design differs');
  });

  it.each([
    [['--shard', '2/2', '--out', 'x'], 'must be i/n with i from 0 up to n - 1'],
    [['--shard', 'one', '--out', 'x'], 'must be i/n'],
    [['--shard', '0/2'], 'needs --out with the folder'],
    [['--queue'], '--queue and --database go together'],
    [['--queue', '--database', 'postgres://x', '--out', 'x'], '--out: does not go with --queue'],
    [['--queue', '--database', 'mysql://x'], 'must be an address such as postgres://'],
    [
      ['--queue', '--database', 'postgres://u:secret@127.0.0.1:1/x'],
      '127.0.0.1:1/x: cannot be used: connect',
    ],
  ])('%s is refused', async (words, why) => {
    const { status, stderr } = await bifrons('trial', trialOf(1000), ...words);
    expect(status).toBe(2);
    expect(stderr).toContain(why);
    expect(stderr).not.toContain('secret');
    expect(existsSync('x')).toBe(false);
  });
});

describe('the Node that it runs on', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: { node: string };
  };
  const pinnedVersion = devDependencies.node;
  it('is the one that the workspace pins, whatever Node started the command', () => {
    const tell = "data:text/javascript,process.on('exit', () => console.error('on', process.version))";
    const child = spawnSync(join(root, 'node_modules/node-22/bin/node'), [bin, 'list-nothing'], {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: `--import "${tell}"` },
    });
    expect(child.stderr).toContain(`on v${pinnedVersion}`);
    expect(child.status).toBe(2);
  });
});

describe('bifrons list and new', () => {
  it.each(['medicines', 'facts', 'endpoints', 'diseases', 'tests'])('lists %s', async (what) => {
    const rows = await json<{ id: string }[]>('list', what);
    expect(rows.length).toBeGreaterThan(5);
    const { stdout } = await bifrons('list', what);
    for (const { id } of rows) expect(stdout).toContain(id);
  });

  it('begins files that can be read: a patient of every disease, and trials', async () => {
    for (const disease of diseaseIds()) {
      const { stdout, status } = await bifrons('new', 'patient', '--disease', disease);
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ disease, facts: {} });
      // What a forecast of the disease needs besides is said by it.
      const reading = parsePatientRecord(stdout, new Date());
      expect(reading.ok ? [] : reading.problems).toEqual([]);
    }
    const { stderr } = await bifrons('new', 'trial', '--disease', 'lupus');
    const known = /known: ([^)]*)\)/.exec(stderr)![1]!.split(', ');
    expect(known.length).toBeGreaterThan(3);
    for (const disease of known) {
      const reading = parseTrialDesign(await stdoutOf('new', 'trial', '--disease', disease));
      expect(reading.ok ? [] : reading.problems).toEqual([]);
    }
  });

  it('reads the standard input where a file is named -', () => {
    const child = spawnSync(process.execPath, [bin, 'screen', '-', '--today', '2026-11-21', '--json'], {
      encoding: 'utf8',
      input: readFileSync(severe, 'utf8'),
    });
    expect((JSON.parse(child.stdout) as Screening).drugs.length).toBeGreaterThan(10);
  });
});

describe('the language', () => {
  it('is that of help, of what is wrong and of the decision report', async () => {
    expect(await stdoutOf('weigh', '--help', '--language', 'de')).toMatch(
      /^Aufruf: .*[^]*Beispiel:\n {2}bifrons weigh/,
    );
    expect((await bifrons('wiegen', '--language=ko')).stderr).toContain('"wiegen" 명령은 없음');
    const { stderr } = await bifrons('screen', 'nobody.json', '--language', 'de');
    expect(stderr).toMatch(/^nobody\.json: diese Datei gibt es nicht/);
    expect((await bifrons('screen', severe, '--language', 'fr')).status).toBe(2);
  });
});

describe('bifrons screen', () => {
  it('differs between the regions where the labels do', async () => {
    const of = async (region: string) => {
      const { drugs } = await json<Screening>('screen', severe, '--region', region, '--today', '2026-11-21');
      // Ten inhibitors of JAKs, and the options of the disease beside them.
      expect(drugs).toHaveLength(15);
      return new Map(drugs.map((drug) => [drug.drug, drug]));
    };
    const [us, eu] = [await of('us'), await of('eu')];
    expect(us.get('deuruxolitinib')?.verdict).toBe('eligible');
    expect(eu.get('deuruxolitinib')?.verdict).toBe('cannot-tell');
    expect(us.get('baricitinib')?.dose.usual?.doseMg).toBe(2);
    expect(eu.get('baricitinib')?.dose.usual?.doseMg).toBe(4);
    for (const { reasons } of us.values())
      for (const { statements } of reasons) expect(statements[0]?.words).toBeTruthy();
  });

  it('answers --why with every statement, its grade and its source', async () => {
    const stdout = await stdoutOf('screen', severe, '--today', '2026-11-21', '--why');
    expect(stdout).toMatch(/medicine +statement +section +grade +source/);
    expect(stdout).toMatch(/^baricitinib .* A +.*Olumiant/m);
  });

  it('prints reasons with section, date and grade, and takes an indication', async () => {
    const { stdout, status } = await bifrons(
      'screen',
      example('patients/screen/alc-low.json'),
      '--today',
      '2026-11-21',
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /lymphocytes 0\.45 × 10⁹\/L on 2026-11-02 → do not start \[section 2\.1, June 2023 \([^)]+\), grade A\]/,
    );
    const vitiligo = await json<Screening>('screen', severe, '--indication', 'vitiligo');
    expect(vitiligo.drugs.find(({ drug }) => drug === 'ruxolitinib-cream')?.offLabel).toBe(false);
  });
});

describe('bifrons risks', () => {
  const wanted = ['--options', 'baricitinib:4mg:qd; ritlecitinib:50mg:qd; none', '--today', '2026-11-21'];
  const harmOf = (options: readonly OptionRisks[], label: string, id: string) =>
    options.find((option) => option.label === label)!.harms.find(({ harm }) => harm === id)!;

  it('tells each harm with and without from one background, null where no number may be printed', async () => {
    const result = await json<{ weeks: number; options: OptionRisks[] }>('risks', severe, ...wanted);
    expect(result).toMatchObject({ weeks: 52, region: 'us', disease: 'alopecia-areata', seed: 1 });
    const zoster = harmOf(result.options, 'baricitinib:4mg:qd', 'zoster');
    expect(zoster.name).toBe('shingles');
    expect(zoster.with!.value).toBeGreaterThan(zoster.without!.value);
    expect(zoster.nnh!.interval[0]).toBeLessThan(zoster.nnh!.value);
    expect(zoster.grades).toContain('A');
    const attack = harmOf(result.options, 'baricitinib:4mg:qd', 'mace');
    expect(attack).toMatchObject({ with: null, nnh: null });
    expect(attack.told).toMatch(/^No difference shown; if there is one, not more often than 1 in [\d,]+\.$/);
    expect(attack.without).toEqual(harmOf(result.options, 'none', 'mace').without);
    expect(harmOf(result.options, 'none', 'zoster').without).toEqual(zoster.without);
    // The same numbers as in `weigh`.
    const weighed = await json<Weighing>('weigh', severe, ...wanted, '--n', '200');
    expect(weighed.options.map(({ harms }) => harms)).toEqual(
      JSON.parse(JSON.stringify(result.options.map(({ harms }) => harms))),
    );
  });

  it('tells it in plain words, and on --why what it rests on and what was counted in other people', async () => {
    const { stdout, status } = await bifrons('risks', severe, ...wanted, '--weeks', '104', '--why');
    expect(status).toBe(0);
    expect(stdout).toMatch(/shingles +[\d.]+ \([\d.–]+\) → [\d.]+/);
    expect(stdout).toMatch(/a raised muscle value in the blood/);
    expect(stdout).not.toMatch(/\b(mace|vte|nmsc|cpk-raised|gi-perforation)\b/);
    expect(stdout).toMatch(/rheumatoid arthritis from 50 years with a cardiovascular risk factor/);
    expect(stdout).toMatch(/counted in other people[^]*ALLEGRO/);
  });

  it('takes diseases that no label knows, and refuses what it cannot use in words', async () => {
    const file = join(folder, 'sarcoidosis.json');
    writeFileSync(file, JSON.stringify({ id: 's', birthYear: 1950, sex: 'male', disease: 'sarcoidosis' }));
    const { options } = await json<{ options: OptionRisks[] }>(
      'risks',
      file,
      '--options',
      'tofacitinib:5mg:bid',
    );
    expect(harmOf(options, 'none', 'vte').without!.value).toBeGreaterThan(0.5);
    const { status, stderr } = await bifrons('risks', severe, '--options', 'baricitinb:4mg:qd');
    expect(status).toBe(2);
    expect(stderr).toMatch(/did you mean baricitinib/);
  });
});

describe('bifrons monitor', () => {
  it('lists what is due and overdue and the demand of each value, and writes a calendar', async () => {
    const target = join(folder, 'due.ics');
    const result = await json<Monitoring>('monitor', treated, '--today', '2026-11-21', '--ics', target);
    expect(new Set(result.calendar.map(({ status }) => status))).toEqual(new Set(['done', 'due', 'overdue']));
    expect(result.labs.map(({ demand }) => demand)).toContain('interrupt');
    expect(result.labs.every(({ demand }) => demand.length > 0)).toBe(true);
    expect(readFileSync(target, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });

  it('says first what to do today and why, the same in JSON', async () => {
    const low = example('patients/low-lymphocytes.json');
    const line =
      'Pause today: lymphocytes 0.45, below 0.5. Have it looked at without delay: fever and cough (infection). Repeat by 6 December. Go on above 0.5, and when infection is over.';
    expect((await stdoutOf('monitor', low, '--today', '2026-11-29')).split('\n')[0]).toBe(line);
    const { today } = await json<Monitoring>('monitor', low, '--today', '2026-11-29');
    expect(today).toMatchObject({ line, action: 'interrupt', repeatBy: '2026-12-06' });
  });

  it('sets blood counts beside what the medicine does to them, and leaves the demand of the label', async () => {
    const low = ['monitor', example('patients/low-lymphocytes.json'), '--today', '2026-11-29'];
    const { blood, labs } = await json<Monitoring & { blood: BloodUnderTreatment }>(...low);
    const { values, told } = blood.lines.find(({ fact }) => fact === 'alc')!;
    expect(values.at(-1)!.below).toBe(true);
    expect(String(told)).toMatch(/look for another cause/);
    expect(labs.at(-1)!.demand).toBe('interrupt');
    const stdout = await stdoutOf(...low);
    expect(stdout).toMatch(/2026-11-29 +0\.45 10\^9\/L +[\d.]+ +[\d.]+ +[\d.]+ +assumed +this fall is more/);
    expect(stdout).toMatch(/takes none of them away/);
    expect(stdout).toMatch(/not said of platelets: a fall is published/);
  });

  it('prints a table', async () => {
    const { stdout, status } = await bifrons('monitor', treated, '--today', '2026-11-21', '--region', 'eu');
    expect(status).toBe(0);
    expect(stdout).toMatch(/overdue +vaccinations/);
    expect(stdout).toMatch(/^Have it looked at without delay: herpes zoster/);
  });
});

describe('bifrons engagement', () => {
  it('gives mean, peak, trough and hours above IC50 per signal, with provenance', async () => {
    const result = await json<EngagementResult>(
      'engagement',
      '--drug',
      'baricitinib',
      '--dose',
      '4',
      '--per-day',
      '1',
    );
    const signal = result.signals.find((s) => s.signal === 'ifn-gamma')!;
    expect(signal.peak!).toBeGreaterThan(signal.mean!);
    expect(signal.mean!).toBeGreaterThan(signal.trough!);
    expect(signal.hoursAboveIC50!).toBeGreaterThan(0);
    for (const path of signal.provenance) {
      expect(result.provenance.find((p) => p.path === path)?.source.title, path).toBeTruthy();
    }
    expect(result.signals.filter((s) => s.mean === null).every((s) => s.missing !== undefined)).toBe(true);
  });

  it('answers --why with grades and sources, and knows brands', async () => {
    const { stdout, status } = await bifrons('engagement', '--drug', 'Olumiant', '--dose', '4', '--why');
    expect(status).toBe(0);
    expect(stdout).toMatch(/baricitinib\.ic50\.ifn-gamma +\d+ \([\d.]+–[\d.]+\) +nM +derived/);
  });

  it('gives a row for each dose and signal, the same as at one dose', async () => {
    const { stdout, stderr, status } = await bifrons(
      'engagement',
      '--drug',
      'baricitinib',
      '--doses',
      '2..4/0.5,8',
      '--csv',
    );
    expect([status, stderr]).toEqual([0, '']);
    const [header, ...rows] = stdout
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));
    const cell = (row: readonly string[] | undefined, column: string) => row?.[header!.indexOf(column)];
    const doses = rows.filter((row) => cell(row, 'signal') === 'ifn-gamma');
    expect(doses.map((row) => cell(row, 'dose_mg'))).toEqual(['2', '2.5', '3', '3.5', '4', '8']);
    const alone = await json<EngagementResult>('engagement', '--drug', 'baricitinib', '--dose', '4');
    expect(rows).toHaveLength(6 * alone.signals.length);
    const expected = alone.signals.find((s) => s.signal === 'ifn-gamma')!;
    const row = doses.find((one) => cell(one, 'dose_mg') === '4');
    for (const column of ['mean', 'lower', 'upper', 'peak', 'trough'] as const)
      expect(Number(cell(row, column))).toBeCloseTo(expected[column]!, 5);
    expect(cell(row, 'grade')).toBe(expected.grade);
    const over = await json<EngagementOverDoses>('engagement', '--drug', 'baricitinib', '--doses', '2..4');
    expect(over.signals.find((s) => s.signal === 'ifn-gamma')!.mean![2]).toBe(Number(cell(row, 'mean')));
    const { stdout: told } = await bifrons('engagement', '--drug', 'baricitinib', '--doses', '2..40/2');
    expect(told).toMatch(/^note: baricitinib 40 mg a day is above/m);
    expect(told).toMatch(/IFN-γ +2 +\d+ +\d+–\d+ +\d+ +\d+ +\w+/);
  });

  it('tells what is left of the signals of a variant, and leaves every other number as it was', async () => {
    const asked = ['engagement', '--drug', 'baricitinib', '--dose', '4'];
    const plain = await json<EngagementResult>(...asked);
    const { variant, ...rest } = await json<EngagementResult & { variant: VariantAnswer }>(
      ...asked,
      '--variant',
      'STAT1:2',
    );
    expect(rest).toEqual(plain);
    expect(variant.grade).toBe('assumed');
    expect(variant.blockNeeded.value).toBe(0.5);
    expect(String(variant.assumption)).toMatch(/your assumption/);
    const left = variant.signals.find(({ signal }) => signal === 'ifn-gamma')!;
    expect(left.blocked!.value).toBe(plain.signals.find(({ signal }) => signal === 'ifn-gamma')!.mean);
    expect(left.with!.value).toBeLessThan(left.without.value);
    expect(variant.counts.map(({ events, n }) => [events, n])).toEqual([[23, 24]]);
    const { stdout, status } = await bifrons(...asked, '--variant', 'STAT1:2');
    expect(status).toBe(0);
    const rows = stdout.split('\n');
    expect(rows.find((row) => row.startsWith('IFN-γ'))).toContain(
      `${left.without.value.toFixed(2)}  ${left.with!.value.toFixed(2)}`,
    );
    expect(stdout).toMatch(/block needed for a signal of 1: 50 %/);
    expect(stdout).toMatch(/23 of 24 \(85–99 %\)/);
    expect(stdout).toMatch(/no forecast of a person/);
    expect(await stdoutOf(...asked, '--variant', 'jak1')).toMatch(/our assumption/);
    const injected = ['--drug', 'dupilumab', '--dose', '300', '--every-weeks', '2', '--variant', 'STAT6:2'];
    expect(await stdoutOf('engagement', ...injected)).toMatch(/none were counted\n +dupilumab is called/);
  });
});

describe('bifrons simulate', () => {
  const model = example('models/socs-feedback.xml');

  it('runs a model of SBML: concentrations at times from 0 on, with other parameters', async () => {
    interface Simulation {
      readonly times: readonly number[];
      readonly values: Readonly<Record<string, readonly number[]>>;
      readonly amounts: Readonly<Record<string, readonly number[]>>;
    }
    const call = ['simulate', model, '--end', '30', '--points', '3'];
    const { times, values, amounts } = await json<Simulation>(...call);
    expect(times).toEqual([0, 15, 30]);
    expect(Object.keys(values)).toEqual(['STAT', 'pSTAT', 'SOCS']);
    expect(values.STAT![2]! + values.pSTAT![2]!).toBeCloseTo(100, 6);
    expect(amounts).toEqual(values);
    // Without a kinase nothing happens.
    const still = await json<Simulation>(...call, '--set', 'jak=0', '--set', 'STAT=50');
    expect(still.values.STAT).toEqual([50, 50, 50]);
    const csv = await stdoutOf(...call, '--csv');
    expect(csv.split('\n').slice(0, 2)).toEqual(['time,STAT,pSTAT,SOCS', '0,100,0,0']);
    expect(await stdoutOf(...call)).toContain('STAT and SOCS');
  });

  it('runs a model of Antimony', async () => {
    const decay = file('decay.ant', "model decay()\n x = 8; x' = -x\nend\n");
    expect(await stdoutOf('simulate', decay, '--end', '1', '--points', '2', '--csv')).toMatch(/\n1,2\.943/);
    file('part.ant', 'model part(S)\n S -> ; k*S; k = 1\nend\n');
    const whole = file('whole.ant', 'import "part.ant"\nP: part(A); A = 8\n');
    expect(await stdoutOf('simulate', whole, '--end', '1', '--points', '2', '--csv')).toMatch(/\n1,2\.943/);
  });

  it('says what is wrong with a model, where, and takes no other file for one', async () => {
    const wrong = file('wrong.xml', readFileSync(model, 'utf8').replace('<ci>STAT</ci>', '<ci>STAT1</ci>'));
    const refused = await bifrons('simulate', wrong, '--end', '1');
    expect(refused.status).toBe(2);
    expect(refused.stdout).toBe('');
    expect(refused.stderr).toContain("wrong.xml: 33:65: <ci>: 'STAT1' is not defined.");
    for (const [words, message] of [
      [[model, '--end', '1', '--set', 'jak'], '--set: jak: must be a name and a number, such as k=1'],
      [[model, '--end', '1', '--set', 'JAK=1'], "There is no 'JAK' to set. The model has: cell, STAT"],
      [[example('trials/thrive-aa1.json'), '--end', '1'], 'is no model that is read'],
      [[model], '--end: is missing (say until which time'],
      [[example('petab/problem.yaml'), '--end', '5'], '--end: is for a model: a PEtab problem has times'],
    ] as const) {
      const { status, stderr } = await bifrons('simulate', ...words);
      expect(status).toBe(2);
      expect(stderr).toContain(message);
    }
  });
});

describe('bifrons forecast', () => {
  it('compares two regimens by week; hair is lost again after the stop', async () => {
    const stop = 'baricitinib:4mg:qd,none@36';
    const result = await json<ForecastResult>(
      'forecast',
      severe,
      '--regimen',
      'baricitinib:4mg:qd',
      '--regimen',
      stop,
      '--weeks',
      '104',
    );
    expect(result.regimens.map((r) => r.label)).toEqual(['baricitinib:4mg:qd', stop]);
    expect(result.weeks).toHaveLength(105);
    const [on, stopped] = result.regimens;
    for (const { bands } of result.regimens)
      expect(bands.map((b) => b.lower.length)).toEqual([105, 105, 105]);
    expect(stopped!.median[104]!).toBeGreaterThan(stopped!.median[36]! + 20);
    expect(on!.median[104]!).toBeLessThan(on!.median[36]!);
  });

  it('tells face and body in vitiligo, aims at a share of the start, and says where a cream goes beyond its trials', async () => {
    const vitiligo = example('patients/vitiligo.json');
    const known = JSON.parse(readFileSync(vitiligo, 'utf8')) as { severity: { fvasi: number } };
    const args = ['--weeks', '52', '--people', '600'];
    const cream = ['--regimen', 'ruxolitinib-cream:1.5%:bid', '--regimen', 'none'];
    const result = await json<ForecastResult>('forecast', vitiligo, ...cream, ...args);
    expect(result.target).toBeCloseTo(known.severity.fvasi / 4, 12);
    const [on, none] = result.regimens.map(({ scores }) => scores);
    for (const id of ['fvasi', 'tvasi'])
      expect(on![id]!.chanceAtTarget.at(-1)!).toBeGreaterThan(none![id]!.chanceAtTarget.at(-1)! + 0.2);
    const wide = { ...known, severity: { ...known.severity, tvasi: 40, bsa: 60 } };
    const text = await stdoutOf('forecast', file('wide.json', JSON.stringify(wide)), ...cream, ...args);
    expect(text).toContain('60 % of the skin is affected, 10 % at most in the trials of ruxolitinib-cream');
    expect(text).toContain('T-VASI 40 is above 10');
    expect(text).toContain('what a medicine adds looks larger than it was there');
  });

  it('learns from visits, and says what a pause and a stop would cost', async () => {
    const patient = example('patients/with-visits.json');
    const arguments_ = [patient, '--regimen', 'baricitinib:4mg:qd', '--weeks', '52', '--people', '300'];
    const result = await json<ForecastResult & { outlook: Outlook }>('forecast', ...arguments_);
    expect(result.stage).toBe('visits');
    expect(result.conditioning!.visits).toBe(3);
    expect(result.conditioning!.effectiveSampleSize).toBeGreaterThan(0);
    const [on] = result.regimens;
    const width = ({ bands }: Pick<typeof on & object, 'bands'>) => bands[2]!.upper[0]! - bands[2]!.lower[0]!;
    expect(width(on!)).toBeLessThan(width(on!.before!));
    const { widthShares } = on!;
    expect(widthShares.betweenPeople + widthShares.parameters + widthShares.measurement).toBeCloseTo(1, 9);
    expect(result.outlook.pauses.map(({ weeks }) => weeks)).toContain(6);
    expect(result.outlook.relapse.weeks).toHaveLength(result.outlook.relapse.lost.length);
    const { stdout } = await bifrons('forecast', ...arguments_);
    expect(stdout).toMatch(/known of the person: the baseline and 3 visits/);
    expect(stdout).toMatch(/stop or go on/);
  });
});

describe('bifrons validate', () => {
  it('has every result, those left out, and simpler ways to predict', async () => {
    const report = await json<ValidationReport>('validate');
    expect(report.scores.length).toBe(report.calibrated.results + report.validation.results);
    expect(
      report.leftOut
        .filter(({ kind }) => kind === 'drug')
        .map(({ left }) => left)
        .sort(),
    ).toEqual(['baricitinib', 'deuruxolitinib', 'ritlecitinib', 'tofacitinib', 'upadacitinib']);
    for (const { summary } of report.leftOut) expect(summary.results).toBeGreaterThan(0);
    // Every result lies in one span of weeks and in one severity.
    const { bySpan, bySeverity, calibrated } = report;
    for (const groups of [bySpan, bySeverity])
      expect(groups.reduce((sum, { fitted }) => sum + (fitted?.results ?? 0), 0)).toBe(calibrated.results);
    expect(report.calibrationCurve.fitted!.length).toBeGreaterThan(2);
    const told = await stdoutOf('validate');
    expect(told).toMatch(/37 to 60 weeks, trial left out/);
    // A fit that has seen the rates must predict them better than means and regressions that have seen them too.
    for (const { model, logScore, id } of report.baselines)
      expect(model.logScore, id).toBeGreaterThan(logScore);
    expect(told).toMatch(/brave-aa1 +bari4 +SALT ≤ 20 +36 +281† +35\.2/);
  });
});

describe('bifrons trial', () => {
  const out = () => join(folder, 'patients.parquet');
  it('predicts three arms beside the published counts, and writes one row per virtual patient', async () => {
    const result = await json<TrialResult>('trial', example('trials/brave-aa1.json'), '--out', out());
    const at36 = result.arms.map((arm) =>
      arm.endpoints.find((e) => e.type === 'at-most' && e.value === 20 && e.week === 36)!,
    );
    expect(result.arms.map((a) => a.id)).toEqual(['pbo', 'bari2', 'bari4']);
    expect(
      at36.map((e) => e.published.find((p) => p.events !== undefined)).map((p) => [p!.events, p!.n]),
    ).toEqual([
      [10, 189],
      [40, 184],
      [99, 281],
    ]);
    // The counts that the posterior was fitted to lie in the intervals of a trial of that size.
    for (const { interval90, published } of at36) {
      const counted = published.find((p) => p.events !== undefined)!;
      expect(counted.estimate!).toBeGreaterThanOrEqual(interval90[0]);
      expect(counted.estimate!).toBeLessThanOrEqual(interval90[1]);
    }
    for (const { estimate, interval90 } of at36) {
      expect(interval90[0]).toBeLessThan(estimate);
      expect(interval90[1]).toBeGreaterThan(estimate);
    }
    const buffer = await asyncBufferFromFile(out());
    const metadata = await parquetMetadataAsync(buffer);
    expect(Number(metadata.num_rows)).toBe(result.virtualPatients);
    expect(metadata.key_value_metadata).toContainEqual({ key: 'knowledge', value: result.run.knowledge });
    const rows = await parquetReadObjects({ file: buffer, rowStart: 1998, rowEnd: 2000 });
    expect(rows.map((row) => row.subject)).toEqual([1998, 1999]);
    expect(rows[0]!['bari4.salt.week36']).toBeTypeOf('number');
  });

  it('reads the score at weeks that are not whole, and at visits of the same week, with errors of their own', async () => {
    const endpoints = [{ measure: 'salt', type: 'mean-change', weeks: [12, 12.5] }];
    const result = await json<TrialResult>('trial', file('half-weeks.json', thrive(100, { endpoints })));
    const [whole, half] = result.arms[0]!.endpoints;
    expect(half!.week).toBe(12.5);
    expect(half!.estimate).not.toBe(whole!.estimate);
  });

  it('prints the same bytes for one and for two workers', async () => {
    const design = file('workers.json', thrive(500));
    const run = (workers: string) => stdoutOf('trial', design, '--json', '--workers', workers);
    const one = await run('1');
    expect(one.length).toBeGreaterThan(1000);
    expect(await run('2')).toBe(one);
  });

  it('stops cleanly on Ctrl-C: no file, exit code 1', async () => {
    const target = join(folder, 'stopped.parquet');
    const child = spawn(process.execPath, [
      bin,
      'trial',
      file('large.json', thrive(1_000_000)),
      '--out',
      target,
    ]);
    let stderr = '';
    child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
    await vi.waitUntil(() => existsSync(`${target}.partial`), { timeout: 60_000 });
    // Until somebody has been simulated.
    await new Promise((resolve) => setTimeout(resolve, 500));
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.on('exit', resolve));
    expect(code).toBe(1);
    expect(stderr).toMatch(/Stopped/);
    expect(readdirSync(folder).filter((name) => name.startsWith('stopped'))).toEqual([]);
  });
});

describe('bad input ends with exit code 2, one line per problem, and nothing written', () => {
  const patient = {
    id: 'x',
    birthYear: 1990,
    sex: 'female',
    disease: 'alopecia-areata',
    severity: { salt: 88 },
  };
  const design = JSON.parse(readFileSync(example('trials/brave-aa1.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const cases: [string, () => string[], RegExp[]][] = [
    [
      'a wrong type and an impossible value',
      () => [
        'forecast',
        file('a.json', JSON.stringify({ ...patient, birthYear: '1990', severity: { salt: 140 } })),
        '--regimen',
        'none@0',
      ],
      [/\$\.birthYear/, /\$\.severity\.salt.*140/],
    ],
    [
      'an unknown key, with the nearest',
      () => ['forecast', file('b.json', JSON.stringify({ ...patient, weigthKg: 70 })), '--regimen', 'none@0'],
      [/\$\.weigthKg.*weightKg/],
    ],
    [
      'a variant that is unknown, a factor that is none, absurd or a loss',
      () => ['engagement', '--drug', 'baricitinib', '--dose', '4', '--variant', 'STAT7:2'],
      [/--variant: STAT7:2: .*did you mean STAT/],
    ],
    ...['x', '', '0', '-1', '0.5', '1e9'].map((factor): [string, () => string[], RegExp[]] => [
      `a variant with the factor "${factor}"`,
      () => ['engagement', '--drug', 'baricitinib', '--dose', '4', '--variant', `STAT1:${factor}`],
      [/--variant: STAT1:.*factor.*\(.*STAT1:2/],
    ]),
    [
      'a forecast of a variant, with what is known instead',
      () => ['forecast', severe, '--regimen', 'none@0', '--variant', 'STAT3:2'],
      [/--variant STAT3:2: .*cannot be forecast.*39 of 41.*--variant STAT3/],
    ],
    ['an empty file', () => ['forecast', file('c.json', ''), '--regimen', 'none@0'], [/empty/]],
    ['text that is not JSON', () => ['trial', file('d.json', 'id: brave')], [/JSON/]],
    ['50 MB', () => ['trial', file('e.json', ' '.repeat(50e6))], [/MB/]],
    [
      'a file that is not there',
      () => ['trial', join(folder, 'nowhere.json')],
      [/no such file \(looked for in/],
    ],
    ['a folder', () => ['trial', folder], [/is a folder/]],
    [
      'a medicine that is not in the catalogue',
      () => ['forecast', severe, '--regimen', 'baricitinob:4mg:qd'],
      [/baricitinib/],
    ],
    ['a negative dose', () => ['forecast', severe, '--regimen', 'baricitinib:-2mg:qd'], [/dose|-2/]],
    ['weeks that go back', () => ['forecast', severe, '--regimen', 'baricitinib:4mg:qd@24,none@12'], [/12/]],
    [
      'a missing fact',
      () => ['forecast', severe, '--regimen', 'ivarmacitinib:4mg:qd'],
      [/ivarmacitinib.*IC50/],
    ],
    [
      'several problems of a design at once',
      () => [
        'trial',
        file(
          'f.json',
          JSON.stringify({
            ...design,
            seed: -1,
            arms: [
              {
                id: 'a',
                n: 0,
                regimen: [
                  { fromWeek: 24, drug: 'baricitinib', doseMg: -2, perDay: 1 },
                  { fromWeek: 12, drug: null },
                ],
              },
            ],
          }),
        ),
      ],
      [/\$\.seed/, /\$\.arms\[0\]\.n/, /doseMg/, /fromWeek/],
    ],
    [
      'an option out of range',
      () => ['forecast', severe, '--regimen', 'none@0', '--weeks', 'many'],
      [/--weeks/],
    ],
    [
      'a missing option',
      () => ['engagement', '--drug', 'baricitinib'],
      [/--dose: is missing .*--doses 1\.\.10/],
    ],
    [
      'doses that are none',
      () => ['engagement', '--drug', 'baricitinib', '--doses', '4..2,x,1..9/0', '--csv'],
      [/--doses: 4\.\.2: .*write 2\.\.4/, /--doses: x: is no dose/, /--doses: 1\.\.9\/0: the step/],
    ],
    [
      'doses without end',
      () => ['engagement', '--drug', 'baricitinib', '--doses', '1..1000/0.001'],
      [/999001 doses; at most 1000/],
    ],
    ['no regimen', () => ['forecast', severe], [/--regimen/]],
    ['a region that is none', () => ['screen', severe, '--region', 'mars'], [/--region/]],
    ['a day that is none', () => ['screen', severe, '--today', '2026-02-30'], [/--today: 2026-02-30/]],
    ['an indication that is none', () => ['screen', severe, '--indication', 'baldness'], [/alopecia-areata/]],
    ['nobody on treatment', () => ['monitor', severe], [/\$\.treatments: no treatment is under way/]],
    [
      'a unit that does not convert',
      () => [
        'screen',
        file(
          'unit.json',
          '{"id":"x","birthYear":1990,"disease":"alopecia-areata","labs":[{"date":"2025-01-01","test":"ALC","value":1,"unit":"g/dL"}]}',
        ),
      ],
      [/\$\.labs\[0\]\.unit: is "g\/dL", which is not a unit of lymphocytes/],
    ],
  ];
  for (const [name, args, messages] of cases) {
    it(name, async () => {
      const target = join(folder, 'none.parquet');
      const command = args();
      const { status, stdout, stderr } = await bifrons(
        ...command,
        ...(['forecast', 'trial'].includes(command[0] ?? '') ? ['--out', target] : []),
      );
      expect(stderr).not.toMatch(/at .*\.js:\d+/);
      for (const message of messages) expect(stderr).toMatch(message);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(existsSync(target) || existsSync(`${target}.partial`)).toBe(false);
    });
  }

  it('a place that cannot be written to', async () => {
    const { status, stderr } = await bifrons(
      'trial',
      example('trials/thrive-aa1.json'),
      '--out',
      join(folder, 'no/such/x.parquet'),
    );
    expect(stderr).toMatch(/--out.*cannot be written/);
    expect(status).toBe(2);
  });

  it('every command shows an example', async () => {
    for (const verb of ['engagement', 'forecast', 'monitor', 'risks', 'screen', 'trial']) {
      expect(await stdoutOf(verb, '--help')).toMatch(new RegExp(`Examples?:\\n {2}bifrons ${verb} `));
    }
  });
});

describe('bifrons weigh', () => {
  const options = [
    '--options',
    'baricitinib:4mg:qd; ritlecitinib:50mg:qd',
    '--n',
    '200',
    '--today',
    '2026-11-21',
  ];

  it('tells benefit and harm of 100 with "no drug" beside, what would change the order, and the report', async () => {
    const result = await json<Weighing & { preference: Preference; report: Report }>(
      'weigh',
      severe,
      ...options,
      '--weights',
      'salt-20=5,zoster=2',
      '--report',
    );
    expect(result.options.map(({ label }) => label)).toEqual([
      'baricitinib:4mg:qd',
      'ritlecitinib:50mg:qd',
      'none',
    ]);
    expect(result.horizonWeeks).toBe(52);
    expect(result.run).toMatchObject({ seed: 1, calibration: 'alopecia-areata' });
    const [treated] = result.options;
    const reached = treated!.benefits.known ? treated!.benefits.outcomes[0]! : undefined;
    expect(reached!.expected.interval[0]).toBeLessThan(reached!.expected.per100);
    expect(reached!.againstNoDrug!.needed!.people).toBeGreaterThan(1);
    expect(result.preference.options).toHaveLength(3);
    expect(result.report.sections.map(({ id }) => id)).toContain('unknown');
  });

  it('prints tables, the sources of every harm, and the report in plain words', async () => {
    const { stdout, status } = await bifrons('weigh', severe, ...options, '--horizon', '24', '--why');
    expect(status).toBe(0);
    expect(stdout).toMatch(/SALT ≤ 20 at week 24 +\d+ \(\d+ to \d+\)/);
    expect(stdout).toMatch(/acne +not known +4\.7 → 6\.2 t/);
    expect(stdout).toMatch(/a heart attack, a stroke or a death of heart or vessels +≤ 1 in [\d,]+/);
    expect(stdout).toMatch(/shingles +ritlecitinib +0\.9 .*ALLEGRO/);
    expect(stdout).toMatch(/posterior\.alopecia-areata\.mu /);
    const report = await stdoutOf('weigh', severe, ...options, '--report');
    expect(report).toContain('What is not known');
    expect(report).toContain('not a medical device');
  });

  it('weighs skin and itch of a person with eczema, and says what cannot be simulated', async () => {
    const about = ['--n', '200', '--today', '2026-11-21', '--horizon', '16'];
    const creams = 'ruxolitinib-cream:1.5%:bid; delgocitinib-cream:2%:bid';
    const args = ['--options', `upadacitinib:15mg:qd; ${creams}`, ...about];
    const result = await json<Weighing>('weigh', eczema, ...args);
    expect(result.aims.map(({ id }) => id)).toEqual(['easi-75', 'easi-90', 'itch-4', 'keep-75', 'lose-75']);
    const sharesOf = (label: string) => {
      const { benefits } = result.options.find((option) => option.label === label)!;
      return benefits.known ? benefits.outcomes.map(({ expected }) => expected.per100) : [];
    };
    const [treated, none] = [sharesOf('upadacitinib:15mg:qd'), sharesOf('none')];
    treated.forEach((share, k) => {
      expect(share).toBeGreaterThan(none[k]!);
      expect(share).toBeLessThan(100);
    });
    const text = await stdoutOf('weigh', eczema, ...args, '--weights', 'easi-75=3,itch-4=1');
    expect(text).toMatch(/EASI-75 at week 16 +\d+ \(\d+ to \d+\)/);
    expect(text).toMatch(/itch NRS ≥ 4 points better at week 16/);
    expect(text).toContain('cannot be simulated: the concentration in the skin');
    const refused = await bifrons('weigh', eczema, '--options', 'ciclosporin:200mg:qd', ...about);
    expect(refused.stderr).toMatch(/ciclosporin cannot be simulated/);
  });

  it.each([
    [
      ['--options', 'baricitinib:4mg:qd; abrocitinb:50mg:qd'],
      /option 2 "abrocitinb:50mg:qd".*did you mean abrocitinib/,
    ],
    [
      ['--options', 'baricitinib:4mg; ritlecitinib:50mg'],
      /option 1 .*perDay: is missing[^]*option 2 .*perDay/,
    ],
    [['--options', 'none;none@60'], /"none@60": has a step that begins in week 60/],
    [['--options', ''], /^--options: there is no option \(give at least one/],
    [['--weights', ''], /^--weights: "": is no weight/],
    [['--horizon', '105'], /must be a whole number from 4 to 104 weeks/],
    [['--n', '20'], /from 200/],
    [['--weights', 'zostr=2'], /did you mean zoster/],
    [['--weights', 'zoster'], /such as salt-20=5/],
  ])('refuses %j in words', async (wrong, message) => {
    const { status, stdout, stderr } = await bifrons('weigh', severe, ...options, ...wrong);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});

describe('bifrons evidence', () => {
  const question = ['--disease', 'alopecia-areata', '--endpoint', 'SALT<=20', '--week', '24..36'];

  it('pools by drug, with the studies used and left out and the call that gives it again', async () => {
    const result = await json<{
      call: string;
      comparisons: {
        treatment: string;
        results: { measure: string; value: number; studies: { trial: string }[] }[];
      }[];
      selection: { leftOut: { trial: string; reason: string }[]; notes: string[] };
    }>('evidence', 'pool', ...question, '--by', 'drug');
    const baricitinib = result.comparisons.find(({ treatment }) => treatment === 'baricitinib')!;
    expect(baricitinib.results.map(({ measure }) => measure)).toEqual(['RD', 'RR']);
    expect(baricitinib.results[0]!.studies.map(({ trial }) => trial)).toEqual(['brave-aa1', 'brave-aa2']);
    expect(baricitinib.results[0]!.value).toBeCloseTo(0.242, 3);
    expect(result.selection.leftOut.map(({ trial }) => trial)).toContain('natural-history');
    expect(result.selection.notes[0]).toContain('different weeks');
    const again = /^npx bifrons (.*)$/
      .exec(result.call)![1]!
      .match(/"[^"]*"|\S+/g)!
      .map((word) => word.replaceAll('"', ''));
    expect(await json(...again)).toEqual(result);
  });

  it('gives a league table and says that the network is too thin to rank', async () => {
    const { stdout, status } = await bifrons('evidence', 'network', ...question, '--by', 'dose');
    expect(status).toBe(0);
    expect(stdout).toMatch(/no ranking, the network is too thin/);
    expect(stdout).toMatch(/inconsistency between designs: Q/);
    const { stdout: sources } = await bifrons('evidence', 'pool', ...question, '--why');
    expect(sources).toMatch(
      /BRAVE-AA2 +baricitinib 4 mg once daily, week 36: 76 of 234 .* A +ClinicalTrials.gov/,
    );
  });

  it('pools studies of one’s own without another option, and tells what is wrong with a file by row and column', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'own-studies-'));
    const file = join(folder, 'own.csv');
    writeFileSync(
      file,
      'study;treatment;n;events\nA;drug;50;20\nA;placebo;52;8\nB;drug;40;12\nB;placebo;41;6\n',
    );
    const result = await json<{
      call: string;
      comparisons: {
        treatment: string;
        results: { measure: string; value: number; studies: { own: boolean }[] }[];
      }[];
      flow: { found: { own: number } };
    }>('evidence', 'pool', '--studies', file);
    const [comparison] = result.comparisons;
    expect(comparison!.results.map(({ measure }) => measure)).toEqual(['RR', 'OR', 'RD']);
    // rma(measure = "RR", ai = c(20, 12), n1i = c(50, 40), ci = c(8, 6), n2i = c(52, 41)) of metafor: exp(0.8596)
    expect(comparison!.results[0]!.value).toBeCloseTo(2.362, 3);
    expect(comparison!.results[0]!.studies.every(({ own }) => own)).toBe(true);
    expect(result.flow.found.own).toBe(2);
    const joined = await stdoutOf('evidence', 'pool', '--studies', file, '--with-catalogue', ...question);
    expect(joined).toMatch(/no study of the catalogue has drug/);
    expect(joined).toMatch(/A, yours/);
    writeFileSync(file, 'study;treatment;n;events\nA;drug;50;60\nA;placebo;3.5.2024;8\n');
    const { status, stdout, stderr } = await bifrons('evidence', 'network', '--studies', file);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/row 2, column "events": 60 events among 50 people/);
    expect(stderr).toMatch(/row 3, column "n": .* is a date/);
    rmSync(folder, { recursive: true });
    expect(await stdoutOf('new', 'studies')).toMatch(/^study,year,arm,treatment/);
  });

  it('prints pictures and figures', async () => {
    expect(await stdoutOf('evidence', 'pool', ...question, '--svg')).toMatch(/^<svg .*<\/svg>\n$/s);
    expect(await stdoutOf('evidence', 'network', ...question, '--csv')).toMatch(/^treatment,against,measure/);
    expect(await stdoutOf('evidence', 'list', '--disease', 'alopecia-areata')).toContain('SALT<=20');
  });

  it.each([
    [['--endpoint', 'SALT<21'], 'or SALT<=20?'],
    [['--week', 'soon'], 'must be a number'],
    [['--week', '36..24'], 'give the earlier week first'],
    [['--drug', 'barictinib'], 'did you mean baricitinib?'],
    [['--measure', 'HR'], 'must be one of RR, OR, RD'],
    [['--exclude', 'BRAVE-AA7'], 'is not among the studies that were taken'],
    [['--with-catalogue'], 'needs studies of your own'],
    [['--json', '--csv'], 'give one of them'],
  ])('refuses %j in words', async (wrong, message) => {
    const { status, stdout, stderr } = await bifrons('evidence', 'pool', ...question, ...wrong);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

describe('bifrons simulate and fit', () => {
  const problem = example('petab/problem.yaml');
  const copied = (name: string, old: string, replacement: string): string => {
    const into = mkdtempSync(join(folder, 'petab-'));
    for (const each of readdirSync(example('petab'))) {
      const text = readFileSync(join(example('petab'), each), 'utf8');
      writeFileSync(join(into, each), each === name ? text.replace(old, replacement) : text);
    }
    return join(into, 'problem.yaml');
  };

  it('simulates a problem at its nominal parameters', async () => {
    const result = await json<{ logLikelihood: number; measurements: readonly object[] }>(
      'simulate',
      problem,
    );
    expect(result.logLikelihood).toBeCloseTo(-0.2247, 4);
    expect(result.measurements).toHaveLength(22);
    expect(result.measurements[0]).toMatchObject({
      observable: 'blot',
      condition: 'low',
      time: 2,
      measured: 2.72,
    });
    expect(await stdoutOf('simulate', problem)).toContain(
      'log-likelihood at the nominal parameters: -0.2247',
    );
  });

  it('fits it: better than the parameters that its measurements were drawn with, and near them', async () => {
    const result = await json<{
      logLikelihood: number;
      parameters: readonly { id: string; value: number; nominal: number }[];
    }>('fit', problem, '--starts', '3');
    expect(result.logLikelihood).toBeCloseTo(2.2937, 3);
    for (const { id, value, nominal } of result.parameters)
      expect(Math.abs(Math.log(value / nominal)), id).toBeLessThan(0.2);
  });

  it('says what is wrong in which file, and prints nothing else', async () => {
    const column = copied('parameters.tsv', 'activation\tlog10\t0.001', 'activation\tlog10\t');
    const { status, stdout, stderr } = await bifrons('fit', column);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(
      "parameters.tsv, line 2, lowerBound: 'activation' is estimated and has no bound here",
    );
    expect(
      (await bifrons('simulate', copied('problem.yaml', 'observables.tsv', 'missing.tsv'))).stderr,
    ).toMatch(/missing\.tsv: there is no such file/);
    expect((await bifrons('simulate', copied('model.xml', '</reaction>', ''))).stderr).toMatch(
      /model\.xml: /,
    );
    expect((await bifrons('fit', severe)).stderr).toContain('is no PEtab problem');
  });
});
