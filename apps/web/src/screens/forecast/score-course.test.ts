import type { RegimenForecast } from '@bifrons/inference';
import { english } from '@bifrons/language';
import { describe, expect, it } from 'vitest';
import { diseaseForms } from '../../subject/diseases/registry.ts';
import type { DrawnRegimen } from './drawn-regimen.ts';
import { scoreCourses } from './score-course.ts';

const curve = (...median: number[]) => ({ median, bands: [], outcomes: median.map(() => null) });
const regimen = (forecast: object): DrawnRegimen => ({
  id: 1,
  course: { id: 1, drug: 'upadacitinib', dose: '15', perDay: 1, start: 0, stop: 104, pauses: [] },
  forecast: { ...curve(24, 12, 4), chanceAtTarget: [0, 0.3, 0.6], ...forecast } as unknown as RegimenForecast,
  stops: [],
});
const result = { history: { baseline: 24 } } as Parameters<typeof scoreCourses>[2];
const [first, second] = diseaseForms;

describe('the scores of a forecast', () => {
  it('are skin and itch, each with its target, where the model gives both', () => {
    const drawn = regimen({ scores: { itch: { ...curve(8, 4, 2), chanceAtTarget: [0, 0.5, 0.7] } } });
    const [skin, itch] = scoreCourses(second!.id, [drawn], result, { itch: 8 }, english);
    expect(skin!.goal).toEqual({ words: 'EASI-75', level: 6 });
    expect(itch!.goal).toEqual({ words: 'itch NRS ≥ 4 points better', level: 4 });
    expect(itch!.regimens[0]!.forecast.median).toEqual([8, 4, 2]);
    expect(itch!.regimens[0]!.forecast.chanceAtTarget).toEqual([0, 0.5, 0.7]);
    expect(skin!.regimens[0]!.forecast.median).toEqual([24, 12, 4]);
  });

  it('are the primary one alone where nothing else was forecast', () => {
    expect(scoreCourses(second!.id, [regimen({})], result, {}, english)).toHaveLength(1);
    const [only, ...others] = scoreCourses(first!.id, [regimen({})], result, {}, english);
    expect(only!.goal).toEqual({ words: 'SALT ≤ 20', level: 20 });
    expect(others).toEqual([]);
  });
});
