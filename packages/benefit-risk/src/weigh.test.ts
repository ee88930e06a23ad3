import { inlinePool } from '@bifrons/engine';
import { forecast } from '@bifrons/inference';
import { parseRegimenText, type Patient } from '@bifrons/knowledge';
import { english } from '@bifrons/language';
import { modelTasks } from '@bifrons/model';
import { describe, expect, it } from 'vitest';
import { harmIds } from './harm/harm.js';
import { optionName } from './report/names.js';
import { labelItems } from './report/options.js';
import { OptionsError, type WeighRequest } from './request.js';
import { weigh } from './weigh.js';
import type { Weighing } from './weighing.js';

const patient: Patient = {
  id: 'severe',
  birthYear: 1988,
  sex: 'female',
  weightKg: 66,
  disease: 'alopecia-areata',
  severity: { salt: 88, episodeYears: 2.5 },
};
const option = (label: string) => {
  const read = parseRegimenText(label);
  if (!read.ok) throw new Error(label);
  return { label, segments: read.value };
};
const request = (...labels: string[]): WeighRequest => ({
  patient,
  options: labels.map(option),
  region: 'us',
  today: '2026-11-21',
  virtualPatients: 200,
});
const pool = inlinePool(modelTasks);
const run = (wanted: WeighRequest) => weigh(wanted, pool);
const expectedOf = (weighing: Weighing, label: string) => {
  const { benefits } = weighing.options.find((one) => one.label === label)!;
  if (!benefits.known) throw new Error(label);
  return new Map(benefits.outcomes.map(({ id, expected }) => [id, expected]));
};

describe('weigh', () => {
  it('counts what the forecast counts, in the same people, with "no drug" beside it', async () => {
    const weighing = await run(request('baricitinib:4mg:qd', 'ritlecitinib:50mg:qd'));
    expect(weighing.options.map(({ label }) => label)).toEqual([
      'baricitinib:4mg:qd',
      'ritlecitinib:50mg:qd',
      'none',
    ]);
    const { regimens } = await forecast(
      { patient, regimens: [option('baricitinib:4mg:qd')], weeks: 52, virtualPatients: 200, year: 2026 },
      pool,
    );
    const told = expectedOf(weighing, 'baricitinib:4mg:qd');
    expect(told.get('salt-20')!.per100).toBeCloseTo(100 * regimens[0]!.chanceAtTarget[52]!, 10);
    for (const { harms } of weighing.options) expect(harms.map(({ harm }) => harm)).toEqual(harmIds);
  });

  it('keeps its numbers when an option is added, and differences turn their sign with the order', async () => {
    const [one, two] = await Promise.all([
      run(request('baricitinib:4mg:qd')),
      run(request('ritlecitinib:50mg:qd', 'baricitinib:4mg:qd')),
    ]);
    const other = await run(request('baricitinib:4mg:qd', 'ritlecitinib:50mg:qd'));
    for (const label of ['baricitinib:4mg:qd', 'none']) {
      // To the digit, intervals too: an option is regressed on its own facts.
      expect(expectedOf(one, label)).toEqual(expectedOf(two, label));
      const harmsOf = ({ options }: Weighing) => options.find((option) => option.label === label)!.harms;
      expect(harmsOf(one)).toEqual(harmsOf(two));
    }
    const pair = (weighing: Weighing) =>
      weighing.between.find(({ of, against }) => of !== 'none' && against !== 'none')!.differences[
        'salt-20'
      ]!;
    expect(pair(two).per100).toBeCloseTo(-pair(other).per100, 10);
    expect(pair(two).interval[0]).toBeCloseTo(-pair(other).interval[1], 6);
  });

  it('knows outcomes that contain each other, and that pairing narrows differences', async () => {
    const wanted = request('baricitinib:4mg:qd', 'deuruxolitinib:8mg:bid');
    const weighing = await run({ ...wanted, virtualPatients: 500 });
    const width = ({ interval }: { interval: readonly [number, number] }) => interval[1] - interval[0];
    const widths = weighing.options.slice(0, 2).map(({ label }) => {
      const of = expectedOf(weighing, label);
      expect(of.get('salt-10')!.per100).toBeLessThanOrEqual(of.get('salt-20')!.per100);
      expect(of.get('keep-20')!.per100).toBeLessThanOrEqual(of.get('salt-20')!.per100);
      expect(of.get('lose-20')!.per100).toBeLessThanOrEqual(of.get('salt-20')!.per100);
      return width(of.get('salt-20')!);
    });
    const { differences } = weighing.between.find(({ against }) => against === 'baricitinib:4mg:qd')!;
    expect(width(differences['salt-20']!)).toBeLessThan(Math.hypot(widths[0]!, widths[1]!));
  });

  it('tells the harms of a medicine that cannot be simulated, and which fact is missing', async () => {
    const { options, between } = await run(request('ivarmacitinib:4mg:qd', 'ruxolitinib-cream:1.5%:bid'));
    const [ivarmacitinib, cream] = options;
    expect(ivarmacitinib!.benefits.known).toBe(false);
    expect(ivarmacitinib!.harms.find(({ harm }) => harm === 'zoster')!.with!.value).toBeGreaterThan(0);
    expect(cream!.benefits).toMatchObject({
      known: false,
      missing: [{ fact: 'the concentration in the skin' }],
    });
    expect(cream!.burden).toMatchObject({ doses: 728, totalMg: null });
    expect(between).toEqual([]);
  });

  it('weighs a cream where its disease knows what it reaches in the skin, and says that nobody has measured it', async () => {
    const { options, warnings } = await run({
      ...request('ruxolitinib-cream:1.5%:bid'),
      patient: {
        id: 'eczema',
        birthYear: 1996,
        sex: 'female',
        disease: 'atopic-dermatitis',
        severity: { easi: 18, itch: 7 },
      },
    });
    const [cream, none] = options.map(({ benefits }) => {
      if (!benefits.known) throw new Error('not simulated');
      return benefits.outcomes.map(({ expected }) => expected.per100);
    });
    expect(cream![0]!).toBeGreaterThan(none![0]!);
    expect(warnings.map(String).join()).toContain('has not been measured');
  });

  it('tells a pause that is not over at the horizon from a stop, with the same numbers', async () => {
    const [stop, pause] = ['baricitinib:4mg:qd,none@46', 'baricitinib:4mg:qd,none@46,baricitinib:4mg:qd@60'];
    const weighing = await run(request(stop!, pause!));
    expect(expectedOf(weighing, pause!)).toEqual(expectedOf(weighing, stop!));
    expect(weighing.options.map((option) => optionName(option, english))).toEqual([
      'baricitinib 4 mg once a day, from week 46 no medicine',
      'baricitinib 4 mg once a day, paused from week 46 to week 60',
      'no medicine',
    ]);
    const said = 'The pause ends in week 60, after the 52 weeks that are looked at here.';
    const [none, told] = weighing.options.map((option) =>
      labelItems(option, weighing, english).includes(said),
    );
    expect([none, told]).toEqual([false, true]);
  });

  it('learns from visits', async () => {
    const visits = [
      { date: '2026-01-05', salt: 88 },
      { date: '2026-05-25', salt: 30 },
      { date: '2026-09-14', salt: 12 },
    ];
    const treatments = [{ drug: 'baricitinib', doseMg: 4, perDay: 1 as const, fromDate: '2026-01-05' }];
    const wanted = request('baricitinib:4mg:qd');
    const responder = await run({ ...wanted, patient: { ...patient, visits, treatments } });
    const before = expectedOf(await run(wanted), 'baricitinib:4mg:qd').get('salt-20')!;
    expect(responder.stage).toBe('visits');
    expect(expectedOf(responder, 'baricitinib:4mg:qd').get('salt-20')!.per100).toBeGreaterThan(before.per100);
  });

  it.each([
    [request(), 'there is no option'],
    [request('baricitinib:4mg:qd', 'baricitinib:4mg:qd'), 'is there twice'],
    [request('none', 'none@0'), 'second option without a medicine'],
    [request('baricitinib:4mg:qd,none@60'), 'begins in week 60, but the horizon is week 52'],
    [{ ...request('baricitinib:4mg:qd'), horizonWeeks: 3 }, 'a whole number of weeks from 4 to 104'],
    [{ ...request('baricitinib:4mg:qd'), virtualPatients: 20 }, 'too few'],
  ])('refuses bad options in words', async (wanted, words) => {
    await expect(run(wanted)).rejects.toThrow(OptionsError);
    await expect(run(wanted)).rejects.toThrow(words);
  });
});
