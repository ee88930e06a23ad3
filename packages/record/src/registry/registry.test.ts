import { inlinePool } from '@bifrons/engine';
import { findDrug, type PatientRecord } from '@bifrons/knowledge';
import { modelTasks } from '@bifrons/model';
import { addDays } from '@bifrons/safety';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshClinic, identity, KINDS, type Clinic } from '../clinic.fixture.js';
import { addEntry, changeEntry, createPerson } from '../persons/save.js';
import { readPerson } from '../persons/read.js';
import { countQuantile, coursesOf, stillOn } from './courses.js';
import { keepForecasts } from './forecasts.js';
import { pseudonymousRows, registryRows } from './pseudonymous.js';
import { readRegistry } from './registry.js';

const start = '2024-01-08';
const weeksLater = (weeks: number) => addDays(start, 7 * weeks);

/** A person on baricitinib for alopecia areata, seen at week 0 and 36. */
const onBaricitinib = (salt: number, more: Partial<PatientRecord> = {}): PatientRecord => ({
  id: 'x',
  birthYear: 1990,
  sex: 'female',
  weightKg: 65,
  disease: 'alopecia-areata',
  severity: { salt: 90, episodeYears: 2 },
  treatments: [{ drug: 'baricitinib', doseMg: 4, perDay: 1, fromDate: start }],
  visits: [
    { date: start, salt: 90 },
    { date: weeksLater(36), salt },
  ],
  ...more,
});

describe.each(KINDS)('the registry on %s', (kind) => {
  let clinic: Clinic;
  beforeAll(async () => {
    clinic = await freshClinic(kind);
    const { record, clinician } = clinic;
    const make = (name: string, patient: PatientRecord) =>
      createPerson(record, clinician, { identity: identity(name), patient });
    for (const [k, salt] of [10, 5, 15, 60, 70, 80].entries()) await make(`Six ${k}`, onBaricitinib(salt));
    const { id } = await make(
      'Stopped',
      onBaricitinib(88, {
        sex: 'male',
        treatments: [{ drug: 'baricitinib', doseMg: 4, perDay: 1, fromDate: start, toDate: weeksLater(12) }],
      }),
    );
    const [treatment] = (await readPerson(record, clinician, id)).treatments;
    await changeEntry(record, clinician, id, treatment!.id, {
      entryVersion: 1,
      body: { ...treatment!.body, endReason: 'adverse-event' },
    });
    await addEntry(record, clinician, id, {
      kind: 'adverse-event',
      body: { date: weeksLater(11), what: 'herpes zoster', serious: true },
    });
    await make('Alone', {
      ...onBaricitinib(50),
      treatments: [{ drug: 'ritlecitinib', doseMg: 50, perDay: 1, fromDate: start }],
    });
    await make('Eczema', {
      id: 'x',
      birthYear: 1980,
      sex: 'male',
      disease: 'atopic-dermatitis',
      severity: { easi: 30 },
      visits: [{ date: start, easi: 30 }],
    });
  });
  afterAll(() => clinic.record.close());

  it('tells response, time on treatment, reasons and losses, and sets them beside trials and forecasts', async () => {
    const { record, clinician } = clinic;
    const forecasts = keepForecasts(inlinePool(modelTasks));
    const request = { disease: 'alopecia-areata', today: weeksLater(80), forecasts };
    const before = await readRegistry(record, clinician, request);
    expect(before).toMatchObject({ people: 8, target: 'SALT ≤ 20', forecast: null });
    expect(before.waiting).toBe(7);
    await forecasts.settled();
    const after = await readRegistry(record, clinician, request);
    const [baricitinib, ritlecitinib] = after.medicines;
    expect(baricitinib).toMatchObject({
      drug: 'baricitinib',
      people: 7,
      response: {
        reached: 3,
        of: 6,
        week: 36,
        stoppedBefore: 1,
        notSeen: 0,
        expected: { of: 6, reached: 3, mid: expect.any(Number) },
      },
      timeOnTreatment: [
        { week: 0, still: 1, atRisk: 7 },
        { week: 12, still: 1 - 1 / 7, atRisk: 7 },
        // As far as the others were followed.
        { week: expect.any(Number), still: 1 - 1 / 7, atRisk: expect.any(Number) },
      ],
      endReasons: { 'adverse-event': 1 },
      lost: 6,
    });
    const { low, mid, high } = baricitinib!.response!.expected!;
    expect([low <= mid, mid <= high, high <= 6]).toEqual([true, true, true]);
    const brave = baricitinib!.response!.published.find(
      ({ arm, trial }) => /BRAVE-AA1/.test(trial) && /4 mg/.test(arm),
    );
    expect(brave).toMatchObject({ week: 36, grade: expect.any(String) });
    expect(brave!.percent).toBeGreaterThan(20);
    expect(ritlecitinib).toMatchObject({ people: 1, response: { reached: 0, of: 1 } });
    expect(after.forecast).toMatchObject({ of: 7 });
    expect(after.forecast!.coverage95).toBeGreaterThanOrEqual(after.forecast!.coverage50);
    expect(after.waiting).toBe(0);
    await forecasts.stop();
  });

  it('shows researchers no cell of fewer than five, and no rows to clinicians', async () => {
    const { record, researcher, clinician } = clinic;
    const view = await readRegistry(record, researcher, {
      disease: 'alopecia-areata',
      today: weeksLater(80),
    });
    expect(view.suppressed).toBe(true);
    expect(view.medicines.map(({ drug, response, endReasons }) => [drug, response, endReasons])).toEqual([
      ['baricitinib', null, {}],
    ]);
    expect((await readRegistry(record, researcher, { disease: 'atopic-dermatitis' })).people).toBe(0);
    await expect(pseudonymousRows(record, clinician, { disease: 'alopecia-areata' })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  it('gives researchers rows without names and dates, of people with at least four who are alike', async () => {
    const { record, researcher } = clinic;
    const { columns, rows, leftOut } = await pseudonymousRows(record, researcher, {
      disease: 'alopecia-areata',
    });
    const column = (name: string) => rows.map((row) => row[columns.indexOf(name)]);
    expect(new Set(column('pseudonym')).size).toBe(6);
    expect(leftOut).toBe(2);
    expect(new Set(column('sex'))).toEqual(new Set(['female']));
    expect(new Set(column('ageBand'))).toEqual(new Set(['30-39']));
    expect(new Set(column('week'))).toEqual(new Set([0, 36]));
    expect(JSON.stringify(rows)).not.toMatch(/2024|Six/);
    const again = await pseudonymousRows(record, researcher, { disease: 'alopecia-areata' });
    expect(again.rows).toEqual(rows);
  });

  it('gives the items of the core data set of a disease that has one', async () => {
    const { record, clinician, researcher } = clinic;
    const patient: PatientRecord = {
      id: 'x',
      birthYear: 1990,
      sex: 'male',
      disease: 'atopic-dermatitis',
      severity: { easi: 30 },
      facts: { asthma: true },
      treatments: [{ drug: 'upadacitinib', doseMg: 15, perDay: 1, fromDate: start }],
      visits: [
        { date: start, easi: 30, itch: 8 },
        { date: weeksLater(16), easi: 3, itch: 2 },
      ],
    };
    for (let k = 0; k < 5; k++)
      await createPerson(record, clinician, { identity: identity(`Core ${k}`), patient });
    const { columns, rows } = await registryRows(record, researcher, { disease: 'atopic-dermatitis' });
    expect(rows).toHaveLength(10);
    const [first] = rows;
    expect(Object.fromEntries(columns.map((name, k) => [name, first![k]]))).toMatchObject({
      'weeks since start': 0,
      EASI: 30,
      'itch NRS': 8,
      asthma: 'true',
      treatment: 'upadacitinib',
      'earlier systemic treatments (number)': 0,
    });
    expect(findDrug('upadacitinib')).toBeDefined();
  });
});

describe('time on treatment', () => {
  it('is that of Kaplan and Meier', () => {
    // 6-MP arm of Freireich et al. 1963, as printed in every textbook: 0.857 at 6 weeks, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448.
    const ended = [6, 6, 6, 7, 10, 13, 16, 22, 23].map((weeks) => ({ weeks, ended: true }));
    const left = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((weeks) => ({ weeks, ended: false }));
    const steps = stillOn([...ended, ...left]).map(({ week, still }) => [week, Number(still.toFixed(3))]);
    expect(steps).toEqual([
      [0, 1],
      [6, 0.857],
      [7, 0.807],
      [10, 0.753],
      [13, 0.69],
      [16, 0.627],
      [22, 0.538],
      [23, 0.448],
      // Followed as far as that.
      [35, 0.448],
    ]);
  });

  it('runs over changes of dose and pauses, not over an end', () => {
    const base = { drug: 'a', doseMg: 1 };
    const courses = coursesOf([
      { ...base, fromDate: '2024-06-01', toDate: '2024-09-01', endReason: 'remission' },
      { ...base, fromDate: '2024-01-01', toDate: '2024-02-01', pause: true },
      { ...base, fromDate: '2024-03-01', toDate: '2024-06-01', endReason: 'dose-change' },
      { ...base, fromDate: '2025-09-01' },
    ]);
    expect(courses.map(({ from, to, endReason }) => [from, to, endReason])).toEqual([
      ['2024-01-01', '2024-09-01', 'remission'],
      ['2025-09-01', undefined, undefined],
    ]);
  });

  it('expects as many as the sum of different chances', () => {
    // Ten people at one half: the binomial's quantiles.
    const half = new Array<number>(10).fill(0.5);
    expect([countQuantile(half, 0.1), countQuantile(half, 0.5), countQuantile(half, 0.9)]).toEqual([3, 5, 7]);
    expect(countQuantile([1, 1, 0], 0.5)).toBe(2);
  });
});
