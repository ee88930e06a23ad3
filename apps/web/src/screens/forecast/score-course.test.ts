import type { RegimenForecast } from '@bifrons/inference';
import { english } from '@bifrons/language';
import { describe, expect, it } from 'vitest';
import { diseaseForms } from '../../subject/diseases/registry.ts';
import type { DrawnRegimen } from './drawn-regimen.ts';
import { scoreCourses } from './score-course.ts';

const of = (
  median: readonly number[],
  chanceAtTarget: readonly number[],
  improvements: readonly object[],
) => ({
  median,
  mean: median,
  bands: [],
  target: 1,
  chanceAtTarget,
  improvements,
  halfOfEffectDays: 5,
});
const better = (type: string, value: number, chance: readonly number[]) => ({
  name: '',
  type,
  value,
  chance,
});
const regimen = (scores: object): DrawnRegimen => ({
  id: 1,
  course: {
    id: 1,
    drug: 'upadacitinib',
    dose: '15',
    perDay: 1,
    injected: null,
    start: 0,
    stop: 104,
    pauses: [],
  },
  forecast: {
    median: [24, 12, 4],
    chanceAtTarget: [0, 0.1, 0.2],
    outcomes: [null, null, null],
    scores,
  } as unknown as RegimenForecast,
  stops: [],
});
const [first, second] = diseaseForms;

describe('the scores of a forecast', () => {
  it('are skin and itch, each with its target and the chance of it', () => {
    const drawn = regimen({
      easi: of([24, 12, 4], [0, 0.1, 0.2], [better('improvement-at-least', 75, [0, 0.3, 0.6])]),
      iga: of([3, 2, 1], [0, 0.2, 0.4], []),
      itch: of([8, 4, 2], [0, 0.2, 0.3], [better('improvement-points-at-least', 4, [0, 0.5, 0.7])]),
    });
    const [skin, itch, ...others] = scoreCourses(second!.id, [drawn], { easi: 24, itch: 8 }, english);
    expect(skin!.goal).toEqual({ words: 'EASI-75', level: 6 });
    expect(skin!.regimens[0]!.forecast.chanceAtTarget).toEqual([0, 0.3, 0.6]);
    expect(itch!.goal).toEqual({ words: 'itch NRS ≥ 4 points better', level: 4 });
    expect(itch!.regimens[0]!.forecast.median).toEqual([8, 4, 2]);
    expect(itch!.regimens[0]!.forecast.chanceAtTarget).toEqual([0, 0.5, 0.7]);
    expect(others).toEqual([]);
  });

  it('are the primary one alone where itch at the start is not known, or there is no other', () => {
    const skin = of([24, 12, 4], [0, 0.1, 0.2], [better('improvement-at-least', 75, [0, 0.3, 0.6])]);
    const unknown = regimen({ easi: skin, itch: of([5, 4, 2], [0, 0.2, 0.3], []) });
    expect(scoreCourses(second!.id, [unknown], { easi: 24 }, english)).toHaveLength(1);
    const hair = regimen({ salt: of([88, 40, 18], [0, 0.2, 0.5], []) });
    const [only, ...others] = scoreCourses(first!.id, [hair], { salt: 88 }, english);
    expect(only!.goal).toEqual({ words: 'SALT ≤ 20', level: 20 });
    expect(only!.regimens[0]!.forecast.chanceAtTarget).toEqual([0, 0.2, 0.5]);
    expect(others).toEqual([]);
  });
});
