import { inlinePool } from '@bifrons/engine';
import { modelTasks } from '@bifrons/model';
import { describe, expect, it } from 'vitest';
import { coverage } from './coverage.js';
import { forecast } from './forecast.js';
import { outlook } from './outlook.js';

const regimen = [{ fromWeek: 0, drug: 'baricitinib', doseMg: 4, perDay: 1 as const }];
const request = (...scores: number[]) => ({
  patient: {
    id: 'p',
    birthYear: 1990,
    sex: 'female' as const,
    disease: 'alopecia-areata',
    severity: { salt: 90, episodeYears: 2 },
    treatments: [{ drug: 'baricitinib', doseMg: 4, perDay: 1 as const, fromDate: '2025-01-06' }],
    visits: [90, ...scores].map((salt, k) => ({
      date: `2025-${String(1 + 2 * k).padStart(2, '0')}-06`,
      salt,
    })),
  },
  regimens: [{ label: 'on', segments: regimen }],
  weeks: 26,
  virtualPatients: 1000,
  year: 2025,
});
const pool = () => inlinePool(modelTasks);

describe('a person who was seen', () => {
  it('is forecast from the response: a good one low and narrow, none at all high', async () => {
    const good = await forecast(request(75, 30), pool());
    const none = await forecast(request(90, 91), pool());
    expect(good).toMatchObject({ stage: 'visits', conditioning: { visits: 2 } });
    const [g, n] = [good.regimens[0]!, none.regimens[0]!];
    expect(Math.abs(g.median[0]! - 30)).toBeLessThan(8);
    expect(Math.abs(n.median[0]! - 90)).toBeLessThan(8);
    expect(g.median[26]!).toBeLessThan(n.median[26]! - 20);
    const width = (bands: typeof g.bands) => bands[2]!.upper[0]! - bands[2]!.lower[0]!;
    expect(width(g.bands)).toBeLessThan(width(g.before!.bands) / 2);
  });

  it('keeps visits that do not fit, says so, and is cautious and wide', async () => {
    const result = await forecast(request(2, 98, 3, 97), pool());
    const fitting = await forecast(request(80, 85, 84, 88), pool());
    expect(result.stage).toBe('visits');
    expect(result.conditioning!.unfit.length).toBeGreaterThan(0);
    expect(result.warnings.join()).toContain('check the score');
    const widthAt = ({ regimens: [r] }: typeof result) => r!.bands[2]!.upper[26]! - r!.bands[2]!.lower[26]!;
    expect(widthAt(result)).toBeGreaterThan(widthAt(fitting));
  });

  it('loses more the longer the pause, and nothing without one', async () => {
    const { pauses, relapse, stopOrGo, from } = await outlook(
      { ...request(70, 25), virtualPatients: 250 },
      pool(),
    );
    expect(from).toBe(0);
    expect(pauses[0]).toMatchObject({ weeks: 0, loss: 0, left: 0 });
    pauses.slice(1).forEach((pause, k) => expect(pause.loss).toBeGreaterThan(pauses[k]!.loss));
    relapse.lost.slice(1).forEach((share, k) => expect(share).toBeGreaterThanOrEqual(relapse.lost[k]!));
    expect(stopOrGo.share[0]).toBe(1);
  });
});

describe('the bands of forecasts from visits', () => {
  it('hold simulated truths as often as they promise, and their medians are nearer than without visits', async () => {
    const found = await coverage(
      { patients: 30, visitWeeks: [4, 8, 12], week: 24, virtualPatients: 400, seed: 3 },
      pool(),
    );
    // Binomial noise of 30 patients, three standard errors.
    for (const level of [50, 80, 95] as const) {
      const p = level / 100;
      expect(Math.abs(found.inside[level] - p), `${level} %`).toBeLessThan(3 * Math.sqrt((p * (1 - p)) / 30));
    }
    expect(found.meanAbsoluteError).toBeLessThan(found.errorBefore);
    expect(found.width).toBeLessThan(found.widthBefore);
  });
});
