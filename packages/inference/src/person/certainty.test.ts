import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PeopleSpec } from '@bifrons/model';
import { certaintyFrom, imprecision } from './certainty-levels.js';
import { certaintyOf } from './certainty.js';
import { phrase } from '@bifrons/language';

const adult: PeopleSpec = {
  kind: 'person',
  severity: { salt: 80, episodeYears: 2 },
  covariates: { ageYears: 40 },
};
const on = (drug: string | null, doseMg = 4, perDay: 1 | 2 = 1) => [
  drug === null ? { fromWeek: 0, drug } : { fromWeek: 0, drug, doseMg, perDay },
];
const ofHair = { disease: 'alopecia-areata', people: adult, score: 'salt' };

describe('the certainty of a forecast', () => {
  it('is high where people were randomised, compared until that week, and are like this person', () => {
    const found = certaintyOf({ ...ofHair, segments: on('baricitinib'), week: 36 });
    expect(found.level).toBe(4);
    expect(String(found.standsOn)).toMatch(
      /1,100 people on Baricitinib in 2 randomised comparisons by SALT, against 501/,
    );
    expect(found.lowered).toEqual([]);
  });

  it('falls by a level after the last comparison, at a dose that nobody studied, and after a stop that few were seen after', () => {
    const level = (segments: ReturnType<typeof on>, week: number) =>
      certaintyOf({ ...ofHair, segments, week }).level;
    expect(level(on('baricitinib'), 52)).toBe(3);
    expect(level(on('baricitinib', 12), 52)).toBe(2);
    const stopped = certaintyOf({
      ...ofHair,
      segments: [...on('ritlecitinib', 50), { fromWeek: 52, drug: null }],
      week: 76,
    });
    expect(stopped.level).toBe(2);
    expect(String(stopped.lowered)).toMatch(/nobody was seen after a stop/);
  });

  it('is very low where nobody was compared and few were watched, and where no study could be read', () => {
    expect(certaintyOf({ ...ofHair, segments: on('tofacitinib', 5, 2), week: 24 }).level).toBe(1);
    const none = certaintyOf({ ...ofHair, segments: on('abrocitinib', 200), week: 24 });
    expect(none.level).toBe(1);
    expect(String(none.standsOn)).toMatch(/no study of Abrocitinib by SALT/);
  });

  it('is that of the medicine of which least is known', () => {
    const both = [
      ...on('baricitinib'),
      { fromWeek: 12, drug: 'abrocitinib', doseMg: 200, perDay: 1 as const },
    ];
    expect(certaintyOf({ ...ofHair, segments: both, week: 36 }).level).toBe(1);
    expect(certaintyOf({ ...ofHair, segments: both, week: 12 }).level).toBe(4);
  });

  it('never rises with a later week, with fewer people, or with one more reason', () => {
    const weeks = fc.integer({ min: 1, max: 156 });
    const drugs = fc.constantFrom(
      'baricitinib',
      'ritlecitinib',
      'deuruxolitinib',
      'upadacitinib',
      'tofacitinib',
    );
    fc.assert(
      fc.property(drugs, weeks, weeks, (drug, a, b) => {
        const [early, late] = [a, b].sort((x, y) => x - y) as [number, number];
        const at = (week: number) => certaintyOf({ ...ofHair, segments: on(drug), week }).level;
        expect(at(late)).toBeLessThanOrEqual(at(early));
      }),
    );
    const steps = (people: number) => imprecision(people).reduce((sum, { by }) => sum + by, 0);
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (a, b) => {
        expect(steps(Math.min(a, b))).toBeGreaterThanOrEqual(steps(Math.max(a, b)));
      }),
    );
    const why = { by: 1, why: phrase('x') } as const;
    expect(certaintyFrom(2, phrase('y'), [why, why, why]).level).toBe(1);
  });
});
