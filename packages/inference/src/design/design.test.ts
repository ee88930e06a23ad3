import { inlinePool } from '@bifrons/engine';
import { parseTrialDesign, type TrialDesign } from '@bifrons/knowledge';
import { modelTasks } from '@bifrons/model';
import { describe, expect, it } from 'vitest';
import { designTrial, NobodyCountedError } from './design.js';

const arm = (id: string, n: number, regimen: object[], more: object = {}) => ({ id, n, regimen, ...more });
const none = [{ fromWeek: 0, drug: null }];
const dose = (doseMg: number, fromWeek = 0) => [{ fromWeek, drug: 'baricitinib', doseMg, perDay: 1 }];
const read = (more: object, arms: object[]): TrialDesign => {
  const reading = parseTrialDesign({
    id: 'a-trial',
    disease: 'alopecia-areata',
    population: {
      n: 256,
      salt: { min: 50, max: 100, shareVerySevere: 0.5 },
      episodeYears: { median: 3, max: 8 },
      age: { min: 18, max: 70, mean: 37 },
      weightKg: { mean: 74, sd: 17 },
      femaleShare: 0.6,
    },
    arms,
    endpoints: [{ type: 'at-most', value: 20, weeks: [24] }],
    seed: 2,
    ...more,
  });
  if (!reading.ok)
    throw new Error(reading.problems.map(({ path, message }) => `${path} ${String(message)}`).join());
  return reading.value;
};
const small = { trials: 1000, people: 1024 };
const pool = () => inlinePool(modelTasks);

describe('a trial of two doses', () => {
  const arms = [arm('pbo', 60, none), arm('low', 60, dose(2)), arm('high', 60, dose(4))];

  it('has more power with more people, less assurance than power where power is high, and a boundary at each look', async () => {
    const question = {
      control: 'pbo',
      treatments: ['high', 'low'],
      endpoint: { type: 'at-most', value: 20, week: 24 },
      alpha: 0.05,
      multiplicity: 'fixed-sequence',
      assurance: 0.7,
      power: 0.8,
      looks: { at: [0.5], spending: 'obrien-fleming' },
      assumed: { pbo: { percent: 5 }, low: { percent: 20 }, high: { percent: 35 } },
    };
    const found = await designTrial(read({ question }, arms), pool(), small);
    expect(found.power.each.map(({ id }) => id)).toEqual(['high', 'low']);
    // In a fixed sequence the second dose cannot win without the first.
    expect(found.power.all.chance).toBe(found.power.each[1]!.chance);
    expect(found.power.any.chance).toBe(found.power.each[0]!.chance);
    expect(found.power.asked.chance).toBe(found.power.each[1]!.chance);
    const powers = found.curve.map(({ power }) => power);
    for (let k = 1; k < powers.length; k++) expect(powers[k]).toBeGreaterThan(powers[k - 1]! - 0.06);
    expect(found.curve.at(-1)!.assurance).toBeLessThan(found.curve.at(-1)!.power);
    expect(found.boundaries!.deviates).toHaveLength(2);
    expect(found.power.expected).toBeLessThan(1);
    expect(found.needs.map(({ of }) => of)).toEqual(['power', 'power-as-assumed', 'assurance']);
    for (const { reached, target } of found.needs) expect(reached!.chance).toBeGreaterThanOrEqual(target);
    expect(found.withoutEffect.chance).toBeLessThan(0.025 + 3 * found.withoutEffect.se + 0.01);
    expect(found.byEffect[0]!.power).toBeLessThan(found.byEffect.at(-1)!.power);
    expect(await designTrial(read({ question }, arms), pool(), small)).toEqual(found);
  });

  it('is asked the usual when it asks nothing, and says so', async () => {
    const { question, warnings } = await designTrial(read({}, arms), pool(), small);
    expect(question).toMatchObject({
      control: 'pbo',
      treatments: ['low', 'high'],
      power: 0.9,
      test: 'score',
    });
    expect(warnings.map(String)).toContain(
      'the design asks no question: each arm is compared with pbo, two-sided at 5 %',
    );
  });
});

it('a mean change adjusted for the start needs no more people than one that is not', async () => {
  const question = (test: string) => ({
    control: 'pbo',
    endpoint: { type: 'mean-change-points', week: 24 },
    alpha: 0.05,
    test,
  });
  const arms = [arm('pbo', 40, none), arm('high', 40, dose(4))];
  const [adjusted, plain] = await Promise.all(
    ['baseline-adjusted', 'welch'].map((test) =>
      designTrial(read({ question: question(test) }, arms), pool(), small),
    ),
  );
  expect(adjusted!.arms[1]!.sd).toBeLessThanOrEqual(plain!.arms[1]!.sd!);
  expect(adjusted!.comparisons[0]!.difference).toBeLessThan(0);
});

describe('people who are chosen by their response', () => {
  const withdrawn = (id: string, regimen: object[]) =>
    arm(id, 20, regimen, { among: { week: 36, salt: { max: 20 } } });

  it('are fewer than those who have to be enrolled', async () => {
    const question = {
      control: 'stop',
      endpoint: { type: 'ever-worsened-by', value: 20, fromWeek: 36, week: 60 },
      alpha: 0.05,
    };
    const design = read({ question }, [
      withdrawn('stop', [...dose(4), { fromWeek: 36, drug: null }]),
      withdrawn('stay', dose(4)),
    ]);
    const found = await designTrial(design, pool(), small);
    expect(found.arms[0]!.counted).toBeLessThan(0.7);
    expect(found.toEnrol).toBeGreaterThan(40);
    // Staying is better: fewer lose hair.
    expect(found.comparisons[0]!.difference).toBeLessThan(0);
    expect(found.power.asked.chance).toBeGreaterThan(0.3);
  });

  it('may be nobody, which is an error', async () => {
    const nobody = { among: { week: 2, salt: { max: 0 } } };
    const design = read({ endpoints: [{ type: 'at-most', value: 20, weeks: [24] }] }, [
      arm('a', 20, none, nobody),
      arm('b', 20, dose(4), nobody),
    ]);
    await expect(designTrial(design, pool(), small)).rejects.toThrow(NobodyCountedError);
  });
});

it('steps up who has not responded, which is better than to stay on the low dose and no better than the high one', async () => {
  const stepped = arm('stepped', 60, dose(2), {
    escalate: [
      {
        week: 12,
        unless: { endpoints: [{ type: 'improvement-at-least', value: 30 }], match: 'all' },
        regimen: dose(4, 12),
      },
    ],
  });
  const design = read({}, [arm('low', 60, dose(2)), stepped, arm('high', 60, dose(4))]);
  const { arms } = await designTrial(design, pool(), small);
  const of = (id: string) => arms.find((one) => one.id === id)!.estimate;
  expect(of('stepped')).toBeGreaterThanOrEqual(of('low'));
  expect(of('stepped')).toBeLessThanOrEqual(of('high') + 1e-9);
  expect(of('stepped')).not.toBe(of('low'));
});

it('a cross-over trial compares people with themselves, and so needs fewer of them', async () => {
  const wash = { fromWeek: 24, drug: null };
  const design = read(
    {
      question: {
        control: 'placebo-first',
        endpoint: { type: 'mean-change-points', week: 24 },
        crossover: { week: 72 },
        alpha: 0.05,
      },
    },
    [arm('placebo-first', 20, [...none, ...dose(4, 48)]), arm('drug-first', 20, [...dose(4), wash])],
  );
  const { comparisons, needs } = await designTrial(design, pool(), small);
  expect(comparisons[0]!.difference).toBeLessThan(-10);
  expect(needs[0]!.total).toBeLessThan(80);
});
