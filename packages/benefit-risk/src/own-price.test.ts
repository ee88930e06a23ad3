import { expect, it } from 'vitest';
import { ownCost } from './own-price.js';
import type { WeighedOption, Weighing } from './weighing.js';

const weighing = { horizonWeeks: 52, aims: [{ id: 'reached' }] } as unknown as Weighing;

/** An option of which the cost needs no more than this. */
const option = (segments: object[], needed: object | null, per100 = 25): WeighedOption =>
  ({
    segments,
    benefits: { known: true, outcomes: [{ id: 'reached', againstNoDrug: { per100, needed } }] },
  }) as unknown as WeighedOption;

const whole = [{ fromWeek: 0, drug: 'baricitinib', doseMg: 4, perDay: 1 }];
const needed = { people: 4, interval: [3, 6] };
/** A month is a twelfth of a year of 365.25 days. */
const prices = { currency: 'EUR', of: { baricitinib: { amount: 1000, days: 365.25 / 12 } } };

it('is twelve months a year, and the price of the year for each person needed', () => {
  const cost = ownCost(option(whole, needed), weighing, prices)!;
  expect(cost.perYear).toBeCloseTo(12_000, 6);
  const year = (12_000 * 7 * 52) / 365.25;
  expect(cost.perReached!.amount).toBeCloseTo(4 * year, 6);
  expect(cost.perReached!.interval[0]).toBeCloseTo(3 * year, 6);
  expect(cost.perReached!.interval[1]).toBeCloseTo(6 * year, 6);
});

it('is not paid while nothing is taken, nor after the horizon', () => {
  const half = [...whole, { fromWeek: 26, drug: null }, { fromWeek: 60, drug: 'baricitinib' }];
  expect(ownCost(option(half, needed), weighing, prices)!.perYear).toBeCloseTo(6000, 6);
});

it('is not told where a price is missing, nothing is taken, or there may be no additional person', () => {
  const switched = [...whole, { fromWeek: 26, drug: 'ritlecitinib' }];
  expect(ownCost(option(switched, needed), weighing, prices)).toBeNull();
  expect(ownCost(option([{ fromWeek: 0, drug: null }], needed), weighing, prices)).toBeNull();
  expect(ownCost(option(whole, null), weighing, prices)!.perReached).toBeNull();
  expect(ownCost(option(whole, needed, -25), weighing, prices)!.perReached).toBeNull();
});
