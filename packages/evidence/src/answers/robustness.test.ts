import { expect, it } from 'vitest';
import type { PooledMeasure } from './comparison.js';
import { robustness } from './robustness.js';

const arm = (events: number, n: number) => ({
  treatment: '',
  drug: '',
  arms: [],
  label: '',
  events,
  n,
  figures: [],
});
const study = (
  name: string,
  week: number,
  treated: readonly [number, number],
  control: readonly [number, number],
) =>
  ({
    name,
    week,
    treated: arm(...treated),
    control: arm(...control),
  }) as unknown as PooledMeasure['studies'][number];
const measured = (studies: PooledMeasure['studies']) =>
  robustness({ measure: 'RR', method: 'REML', interval: 'wald', studies } as unknown as PooledMeasure);

it('names the study whose absence changes the answer, and compares the weeks', () => {
  const result = measured([
    study('a', 24, [20, 100], [10, 100]),
    study('b', 24, [21, 100], [10, 100]),
    study('c', 36, [60, 100], [10, 100]),
  ]);
  const values = result.leaveOneOut.map(({ value }) => value);
  expect(result.leaveOneOut[values.indexOf(Math.min(...values))]!.study).toBe('c');
  expect(result.cumulative.at(-1)!.study).toBe('c');
  expect(result.weeks).toHaveProperty('result.byWeek.week 36');
  expect(result.slopePerWeek).toHaveProperty('result.p');
});

it('says why two studies tell nothing about small ones', () => {
  const { egger, peters, weeks } = measured([
    study('a', 24, [2, 10], [1, 10]),
    study('b', 24, [5, 20], [2, 20]),
  ]);
  const why = (one: object): string => ('refused' in one ? String(one.refused) : '');
  for (const one of [egger, peters]) expect(why(one)).toMatch(/three studies/);
  expect(why(weeks)).toMatch(/same week/);
});
