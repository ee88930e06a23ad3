import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { graphOf } from './multiplicity.js';
import { publishedDesigns } from './published-designs.fixture.js';
import { byFormula, smallestTrial } from './sample-size.js';
import { runTrials, type Plan, type Truth } from './virtual-trials.js';

const share = (value: number): Truth => ({ kind: 'share', share: value });
const mean = (value: number, sd: number): Truth => ({ kind: 'mean', mean: value, sd });
const planOf = (some: Partial<Plan>, treatments = 1): Plan => ({
  graph: graphOf({}, treatments),
  alpha: 0.025,
  better: 1,
  margin: 0,
  test: 'score',
  differ: 0,
  ...some,
});
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b);

describe('ten thousand trials without an effect', () => {
  const trials = 10_000;
  const anyWin = (plan: Plan, arms: readonly Truth[], n: number) =>
    runTrials(
      plan,
      [arms],
      arms.map(() => n),
      trials,
      11,
    ).any.chance;
  /** Three standard errors of so many trials. */
  const error = 3 * Math.sqrt((0.025 * 0.975) / trials);
  const looks = { at: [1 / 3, 2 / 3] };

  it.each([
    ['two arms', planOf({}), 2],
    [
      'two arms, with interim looks after O’Brien and Fleming',
      planOf({ looks: { ...looks, spending: 'obrien-fleming' } }),
      2,
    ],
    ['two arms, with interim looks after Pocock', planOf({ looks: { ...looks, spending: 'pocock' } }), 2],
  ] as const)('win as often as alpha says: %s', (_, plan, arms) => {
    const found = anyWin(plan, Array<Truth>(arms).fill(share(0.4)), 150);
    expect(Math.abs(found - 0.025)).toBeLessThan(error);
  });

  it.each([
    ['means', planOf({ test: 'welch' })],
    ['means after Pocock', planOf({ test: 'welch', looks: { ...looks, spending: 'pocock' } })],
  ])('win as often as alpha says: %s', (_, plan) => {
    expect(Math.abs(anyWin(plan, [mean(-20, 30), mean(-20, 30)], 60) - 0.025)).toBeLessThan(error);
  });

  it('win no more often with several doses, whatever the procedure', () => {
    for (const multiplicity of ['bonferroni', 'holm', 'fixed-sequence'] as const) {
      const plan = planOf({ graph: graphOf({ multiplicity }, 3) }, 3);
      expect(anyWin(plan, Array<Truth>(4).fill(share(0.3)), 120), multiplicity).toBeLessThan(0.025 + error);
    }
    const none = planOf({ graph: graphOf({ multiplicity: 'none' }, 3) }, 3);
    expect(anyWin(none, Array<Truth>(4).fill(share(0.3)), 120)).toBeGreaterThan(0.04);
  });

  it('win as often at the edge of a margin, and more rarely by the exact test', () => {
    const edge = anyWin(planOf({ margin: 0.1 }), [share(0.6), share(0.5)], 200);
    expect(Math.abs(edge - 0.025)).toBeLessThan(error);
    expect(anyWin(planOf({ test: 'fisher' }), [share(0.2), share(0.2)], 60)).toBeLessThan(0.025);
    const newcombe = anyWin(planOf({ test: 'newcombe' }), [share(0.4), share(0.4)], 150);
    expect(Math.abs(newcombe - 0.025)).toBeLessThan(2 * error);
  });

  it('are the same trials for the same seed', () => {
    const run = () => runTrials(planOf({ differ: 0.02 }), [[share(0.2), share(0.4)]], [40, 40], 300, 5);
    expect(run()).toEqual(run());
  });
});

describe('the smallest trial', () => {
  interface Rates {
    treatment: number;
    control: number;
    ratio: number;
    power: number;
    alpha: number;
    total: number;
  }
  interface Means {
    difference: number;
    sd: number;
    ratio: number;
    power: number;
    alpha: number;
    total: number;
  }
  // What rpact prints: `reference/design.R` has the calls.
  const { rates, means } = JSON.parse(
    readFileSync(new URL('../../reference/design.json', import.meta.url), 'utf8'),
  ) as { rates: Rates[]; means: Means[] };
  const found = async (plan: Plan, truth: readonly Truth[], ratio: readonly number[], power: number) =>
    sum(
      (await smallestTrial(
        ratio,
        power,
        (sizes) => runTrials(plan, [truth], sizes, 10_000, 3).each[0]!.chance,
      )) ?? [],
    );

  it.each(rates)(
    'of $treatment against $control by formula is that of rpact, and by trials close to it',
    async (known) => {
      const plan = planOf({ alpha: known.alpha });
      const truth = [share(known.control), share(known.treatment)];
      const formula = byFormula(plan, truth, [1, known.ratio], known.power)!;
      expect(sum(formula) - known.total).toBeGreaterThanOrEqual(0);
      expect(sum(formula) - known.total).toBeLessThanOrEqual(2);
      const byTrials = await found(plan, truth, [1, known.ratio], known.power);
      // The formula knows no counts: few people are right to within some steps of one.
      expect(Math.abs(byTrials - known.total)).toBeLessThan(0.05 * known.total + 5);
    },
  );

  it.each(means)('of a mean difference of $difference is that of rpact', async (known) => {
    const plan = planOf({ alpha: known.alpha, test: 'welch', better: -1 });
    const truth = [mean(0, known.sd), mean(-known.difference, known.sd)];
    const byTrials = await found(plan, truth, [1, known.ratio], known.power);
    expect(Math.abs(byTrials / known.total - 1)).toBeLessThan(0.03);
  });

  // Chance moves a size by 1 % with so many trials; 100,000 give 444, 135, 1128, 100, 336, 513 and 1286.
  it.each(publishedDesigns)(
    'of $name is that of its protocol within 3 %',
    async (published) => {
      const { alpha, power, lost, total, arms, multiplicity, test } = published;
      const plan = planOf({
        alpha: alpha / 2,
        test,
        // Means fall when they improve.
        better: test === 'welch' ? -1 : 1,
        graph: graphOf({ multiplicity }, arms.length - 1),
      });
      const truth = arms.map((arm) => ('percent' in arm ? share(arm.percent / 100) : mean(arm.mean, arm.sd)));
      const sizes = (await smallestTrial(
        arms.map(({ ratio }) => ratio),
        power,
        (some) => {
          // Ten times the usual number: with that, chance moves a size by 1 %.
          const { each } = runTrials(plan, [truth], some, 100_000, 3);
          return Math.min(...each.map(({ chance }) => chance));
        },
      ))!;
      const enrolled = sum(sizes.map((n) => Math.ceil(n / (1 - lost))));
      expect(Math.abs(enrolled / total - 1), `${enrolled} for ${total}`).toBeLessThan(0.03);
    },
    60_000,
  );

  it('is not found where nobody could reach the target', async () => {
    expect(await smallestTrial([1, 1], 0.9, () => 0.5)).toBeNull();
  });
});
