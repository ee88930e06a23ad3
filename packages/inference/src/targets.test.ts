import { describe, expect, it } from 'vitest';
import { scenariosOf } from './scenarios.js';
import { targets } from './targets.js';

describe('targets', () => {
  const all = targets();
  const find = (id: string) => all.find((target) => target.id === id);

  it('are published results of arms that can be simulated, each once', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(find('brave-aa1/bari4/at-most20/36')).toMatchObject({
      observed: { kind: 'count', events: 99, n: 281, derived: true },
      use: 'calibration',
      population: 'brave',
    });
    expect(find('thrive-aa1/d8/at-most20/24')!.observed).toEqual({
      kind: 'count',
      events: 104,
      n: 351,
      derived: true,
    });
    expect(find('allegro-lt-month12/r50[SALT 95–100]/at-most20/52')).toMatchObject({
      baselineSalt: { min: 95, max: 100 },
      // The people of ALLEGRO-2b/3: not further evidence of its own.
      cell: 'allegro-2b3/r50',
    });
    for (const { trial } of all) expect(trial).not.toMatch(/ivarmacitinib|cohort|meta/);
  });

  it('need each population, regimen and week simulated once', () => {
    const { scenarios, readings } = scenariosOf(all);
    for (const { regimens, weeks } of scenarios) {
      expect(new Set(regimens.map((regimen) => JSON.stringify(regimen))).size).toBe(regimens.length);
      expect(weeks).toEqual([...new Set(weeks)].sort((a, b) => a - b));
    }
    for (const { target, scenario, regimen } of readings) {
      expect(scenarios[scenario]!.regimens[regimen]).toEqual(target.regimen);
      expect(scenarios[scenario]!.weeks).toContain(target.week);
    }
  });
});
