import { trials } from '@bifrons/knowledge';
import { english } from '@bifrons/language';
import { expect, it } from 'vitest';
import { FIRST_DISEASE } from '../../subject/diseases/registry.ts';
import { primaryScoreOf } from '../../subject/severity/scores.ts';
import { usualTarget } from '../../subject/severity/target.ts';
import { detailOf } from './published-detail.ts';
import { besideEachOther, publishedPoints, sameUntil } from './published.ts';

const score = primaryScoreOf(FIRST_DISEASE.id);
const asked = { score, target: usualTarget(score, FIRST_DISEASE.id) };
const bari4 = { fromWeek: 0, drug: 'baricitinib', doseMg: 4, perDay: 1 } as const;

it('compares regimens only up to the week of the outcome', () => {
  const stopped = [bari4, { fromWeek: 36, drug: null }];
  expect(sameUntil([bari4], stopped, 36)).toBe(true);
  expect(sameUntil([bari4], stopped, 37)).toBe(false);
});

it('takes the counts of BRAVE-AA1 at week 36, not the estimate of the paper', () => {
  const point = publishedPoints(trials(), [{ id: 1, segments: [bari4] }], asked).find(
    ({ id }) => id === 'brave-aa1.bari4.week36.at-target',
  );
  expect(point?.value).toBe(35.2);
  expect(detailOf(point!, english)).toContain('99 of 281');
});

it('draws an arm that fits two courses once', () => {
  const both = [
    { id: 1, segments: [bari4] },
    { id: 2, segments: [bari4] },
  ];
  const ids = publishedPoints(trials(), both, asked).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('sets the points of both BRAVE trials at week 36 beside each other', () => {
  const points = publishedPoints(trials(), [{ id: 1, segments: [bari4] }], asked);
  const places = besideEachOther(points);
  const at = (trial: string): number =>
    places[points.findIndex(({ id }) => id === `${trial}.bari4.week36.at-target`)]!;
  expect([at('brave-aa1'), at('brave-aa2')]).toEqual([0, 1]);
});
