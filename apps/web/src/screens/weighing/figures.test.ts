import { expect, it } from 'vitest';
import { FIGURES, figuresPath, shareOf } from './figures.ts';

const count = (path: string): number => (path.match(/z/g) ?? []).length / 2;

it('draws as many figures as people are expected, and the rest of a person as a part', () => {
  for (const per100 of [0, 0.6, 1, 24.2, 99.9, 100]) {
    const { whole, part } = shareOf(per100);
    expect(whole + part).toBeCloseTo(per100, 9);
    expect(count(figuresPath(0, whole)) + count(figuresPath(whole, FIGURES))).toBe(FIGURES);
  }
});

it('never draws more than 100 people', () => {
  expect(count(figuresPath(-5, 250))).toBe(FIGURES);
});
