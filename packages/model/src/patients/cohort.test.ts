import { expect, it } from 'vitest';
import { alopeciaAreata } from '../diseases/alopecia-areata/alopecia-areata.js';
import { loadEquations } from '../load.js';
import { Cohort } from './cohort.js';
import type { CohortSetup } from './cohort-setup.js';
import { believedWorlds } from './worlds.js';

await loadEquations('alopecia-areata');

it('has the same bits in WebAssembly and in JavaScript, enrolment and every course', () => {
  const once = (fromWeek: number, drug: string, doseMg: number) => ({
    fromWeek,
    drug,
    doseMg,
    perDay: 1 as const,
  });
  const regimens = [
    [once(0, 'baricitinib', 4), { fromWeek: 20, drug: null }],
    [once(0, 'ritlecitinib', 200), once(4, 'ritlecitinib', 50)],
    [{ fromWeek: 0, drug: null }],
  ];
  const setup: CohortSetup = {
    disease: 'alopecia-areata',
    seed: 11,
    people: {
      kind: 'population',
      severity: {
        salt: { min: 50, max: 100, shareVerySevere: 0.5 },
        episodeYears: { median: 3, max: 8 },
      },
      age: { min: 18, max: 65, mean: 38 },
      weightKg: { mean: 75, sd: 15 },
      femaleShare: 0.6,
    },
    regimens,
    weeks: Array.from({ length: 41 }, (_, week) => week),
    resolution: 'averaged',
  };
  const count = 33;
  const { worldOf } = believedWorlds(alopeciaAreata, setup.seed, regimens);
  const rowsBy = (backEnd: 'wasm' | 'javascript') => {
    const cohort = new Cohort(setup, backEnd);
    const rows = new Float64Array(count * cohort.rowLength);
    cohort.run(0, count, worldOf, rows);
    return rows;
  };
  expect(rowsBy('wasm')).toEqual(rowsBy('javascript'));
});
