import { describe, expect, it } from 'vitest';
import { dosesBeyond, doseWarnings } from './beyond.js';

const taken = (drug: string, doseMg: number, perDay: 1 | 2 = 1) => ({ fromWeek: 0, drug, doseMg, perDay });
const aa = { indication: 'alopecia-areata', region: 'us' } as const;
const told = (...regimen: Parameters<typeof dosesBeyond>[0]) =>
  dosesBeyond(regimen, aa).map(({ message }) => String(message));

describe('a dose', () => {
  it('within label and fit is no matter', () => {
    expect(told(taken('baricitinib', 4))).toEqual([]);
    expect(told(taken('deuruxolitinib', 8, 2))).toEqual([]);
    expect(told({ fromWeek: 0, drug: null })).toEqual([]);
  });

  it('above both is told of both', () => {
    expect(told(taken('baricitinib', 400))).toEqual([
      'baricitinib 400 mg a day is above the highest dose of the label (4 mg) and above every dose that the model was fitted to (4 mg): neither tells what it does',
    ]);
  });

  it('counts by the day: one more than the label, though the fit saw more', () => {
    expect(dosesBeyond([taken('deuruxolitinib', 12, 2)], aa)).toMatchObject([
      { mgPerDay: 24, label: 'any', fit: null },
    ]);
    expect(dosesBeyond([taken('baricitinib', 4, 2)], aa)).toMatchObject([
      { mgPerDay: 8, label: 'any', fit: 'above' },
    ]);
  });

  it('of a loading phase was seen for its weeks, not for good', () => {
    const loading = { fromWeek: 4, drug: 'ritlecitinib', doseMg: 50, perDay: 1 } as const;
    expect(dosesBeyond([taken('ritlecitinib', 200), loading], aa)).toMatchObject([
      { label: 'any', fit: null },
    ]);
    expect(dosesBeyond([taken('ritlecitinib', 200)], aa)).toMatchObject([{ label: 'any', fit: 'longer' }]);
  });

  it('for another disease may be higher than for this one', () => {
    expect(
      dosesBeyond([taken('baricitinib', 4)], { indication: 'rheumatoid-arthritis', region: 'us' }),
    ).toMatchObject([{ label: 'indication', fit: null }]);
  });

  it('of a medicine that no fitted trial gave is told of as such', () => {
    expect(dosesBeyond([taken('ruxolitinib', 20)], aa)).toMatchObject([{ label: null, fit: 'never' }]);
  });

  it('of a cream may be on too much of the body, by what the label allows in the disease', () => {
    const cream = (bodySurfacePercent: number) => [
      [
        {
          fromWeek: 0,
          drug: 'ruxolitinib-cream',
          strengthPercent: 1.5,
          perDay: 2 as const,
          bodySurfacePercent,
        },
      ],
    ];
    const vitiligo = { indication: 'vitiligo', region: 'us' } as const;
    expect(doseWarnings(cream(10), vitiligo)).toEqual([]);
    expect(doseWarnings(cream(60), vitiligo).map(String)).toEqual([
      expect.stringMatching(/^ruxolitinib-cream on 60 % of the body is more than the label allows \(10 %\)/),
    ]);
    expect(doseWarnings(cream(20), { indication: 'atopic-dermatitis', region: 'us' })).toEqual([]);
    expect(doseWarnings(cream(21), { indication: 'atopic-dermatitis', region: 'us' })).toHaveLength(1);
  });

  it('that two regimens share is told once', () => {
    expect(doseWarnings([[taken('baricitinib', 400)], [taken('baricitinib', 400)]], aa)).toHaveLength(1);
  });
});
