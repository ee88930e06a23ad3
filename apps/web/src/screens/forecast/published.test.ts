import { english } from '@bifrons/language';
import { expect, it } from 'vitest';
import { detailOf } from './published-detail.ts';
import { besideEachOther, publishedPoints, sameUntil } from './published.ts';

const bari4 = { fromWeek: 0, drug: 'baricitinib', doseMg: 4, perDay: 1 } as const;

it('compares regimens only up to the week of the outcome', () => {
  const stopped = [bari4, { fromWeek: 36, drug: null }];
  expect(sameUntil([bari4], stopped, 36)).toBe(true);
  expect(sameUntil([bari4], stopped, 37)).toBe(false);
});

it('takes the counts of BRAVE-AA1 at week 36, not the estimate of the paper', () => {
  const point = publishedPoints([{ id: 1, segments: [bari4] }]).find(
    ({ id }) => id === 'brave-aa1.bari4.week36.at-target',
  );
  expect(point?.value).toBe(35.2);
  expect(detailOf(point!, english)).toContain('99 of 281');
});

it('draws an arm that fits two courses once', () => {
  const ids = publishedPoints([
    { id: 1, segments: [bari4] },
    { id: 2, segments: [bari4] },
  ]).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('sets the points of both BRAVE trials at week 36 beside each other', () => {
  const points = publishedPoints([{ id: 1, segments: [bari4] }]);
  const places = besideEachOther(points);
  const at = (trial: string): number =>
    places[points.findIndex(({ id }) => id === `${trial}.bari4.week36.at-target`)]!;
  expect([at('brave-aa1'), at('brave-aa2')]).toEqual([0, 1]);
});
