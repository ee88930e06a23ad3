import { inlinePool } from '@bifrons/engine';
import { modelTasks } from '@bifrons/model';
import { expect, it } from 'vitest';
import { forecast } from './forecast.js';

const weeks = 20;
const drawnWith = (seed: number) =>
  forecast(
    {
      patient: {
        id: 'severe',
        birthYear: 1988,
        sex: 'female',
        weightKg: 68,
        disease: 'alopecia-areata',
        severity: { salt: 88, episodeYears: 2.5 },
      },
      regimens: [{ label: 'on', segments: [{ fromWeek: 0, drug: 'baricitinib', doseMg: 4, perDay: 1 }] }],
      weeks,
      seed,
      year: 2026,
    },
    inlinePool(modelTasks),
  );

const sdOf = (values: readonly number[]) => {
  const mean = values.reduce((a, b) => a + b) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
};

// All example patients over 20 seeds: bench/digits.mjs. Here six seeds, with three standard errors of their SD.
it('people drawn anew move a chance by half a point and a median by one, and leave the shares of the width', async () => {
  const results: Awaited<ReturnType<typeof drawnWith>>[] = [];
  for (let seed = 1; seed <= 6; seed++) results.push(await drawnWith(100 * seed));
  for (const { samplingError, virtualPatients } of results) {
    expect(samplingError.chance).toBeLessThan(0.0055);
    expect(samplingError.median).toBeLessThan(1.1);
    expect(virtualPatients).toBeGreaterThan(1000);
  }
  const slack = 1 + 3 / Math.sqrt(2 * 5);
  for (const week of [12, weeks]) {
    const of = (pick: (r: (typeof results)[number]['regimens'][number]) => number) =>
      sdOf(results.map(({ regimens }) => pick(regimens[0]!)));
    expect(of(({ chanceAtTarget }) => chanceAtTarget[week]!)).toBeLessThan(0.005 * slack);
    expect(of(({ median }) => median[week]!)).toBeLessThan(1 * slack);
    expect(of(({ widthShares }) => widthShares.parameters)).toBeLessThan(0.03 * slack);
  }
}, 120_000);

it('keeps the number of people that was asked for, and tells the error that it leaves', async () => {
  const asked = await forecast(
    {
      patient: {
        id: 'p',
        birthYear: 1988,
        sex: 'male',
        disease: 'alopecia-areata',
        severity: { salt: 70 },
      },
      regimens: [{ label: 'none', segments: [{ fromWeek: 0, drug: 'baricitinib', doseMg: 40, perDay: 1 }] }],
      weeks: 26,
      virtualPatients: 300,
      year: 2026,
    },
    inlinePool(modelTasks),
  );
  expect(asked.virtualPatients).toBe(300);
  expect(asked.samplingError.chance).toBeGreaterThan(0.005);
  expect(asked.assumed.join()).toMatch(/length of the episode.*kidney function/);
  expect(asked.warnings.join()).toContain('outside the doses');
});
