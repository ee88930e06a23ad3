import { inlinePool } from '@bifrons/engine';
import type { TrialDesign } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { diseaseModels } from '../diseases/registry.js';
import { believedLeaving } from '../patients/leaving.js';
import { modelTasks } from '../tasks.js';
import { simulateTrial } from './trial.js';

const loss = (type: 'worsening-at-least' | 'ever-worsened-by') => ({
  measure: 'salt' as const,
  type,
  value: 20,
  weeks: [60, 76, 104],
  fromWeek: 52,
});

/** Treated for a year, stopped, treated again from week 80 on. */
const design: TrialDesign = {
  id: 'loss-and-retreatment',
  disease: 'alopecia-areata',
  population: {
    n: 200,
    salt: { min: 50, max: 100, shareVerySevere: 0.5 },
    episodeYears: { median: 3, max: 8 },
    age: { min: 18, max: 70, mean: 37 },
    weightKg: { mean: 74, sd: 17 },
    femaleShare: 0.6,
  },
  arms: [
    {
      id: 'stop',
      n: 50,
      regimen: [
        { fromWeek: 0, drug: 'baricitinib', doseMg: 4, perDay: 1 },
        { fromWeek: 52, drug: null },
        { fromWeek: 80, drug: 'baricitinib', doseMg: 4, perDay: 1 },
      ],
    },
  ],
  endpoints: [loss('worsening-at-least'), loss('ever-worsened-by')],
  seed: 3,
};

it('counts a loss at a week, and a loss once up to it: the latter never falls and is never the smaller', async () => {
  const { arms } = await simulateTrial(design, inlinePool(modelTasks));
  const estimates = (type: string) =>
    arms[0]!.endpoints.filter((one) => one.type === type).map(({ estimate }) => estimate);
  const at = estimates('worsening-at-least');
  const once = estimates('ever-worsened-by');
  expect(once[2]).toBeGreaterThan(at[2]!);
  // The reading at a week differs from that of another by chance.
  for (let w = 0; w < 3; w++) expect(once[w]).toBeGreaterThanOrEqual(at[w]!);
  for (let w = 1; w < 3; w++) expect(once[w]).toBeGreaterThanOrEqual(once[w - 1]! - 2);
});

it('counts who has flared as without a response for good, and nobody before', async () => {
  const response = {
    measure: 'salt',
    type: 'improvement-at-least',
    value: 50,
    weeks: [52, 76, 104],
  } as const;
  const sharesOf = async (observation: TrialDesign['observation']) => {
    const trial = { ...design, endpoints: [{ ...response, weeks: [...response.weeks] }], observation };
    const { arms } = await simulateTrial(trial as TrialDesign, inlinePool(modelTasks));
    return arms[0]!.endpoints.map(({ estimate }) => estimate);
  };
  const [atStop, after, again] = await sharesOf({ missing: 'nobody-leaves' });
  const flaring = await sharesOf({ missing: 'nobody-leaves', flare: { fromWeek: 52, lost: 50 } });
  expect(flaring[0]).toBe(atStop);
  expect(flaring[1]).toBeLessThanOrEqual(after!);
  // Who is treated again grows hair again, and has no response all the same.
  expect(flaring[2]).toBeLessThanOrEqual(flaring[1]!);
  expect(again).toBeGreaterThan(flaring[2]! + 5);
});

describe('people who leave', () => {
  const responses: TrialDesign = {
    ...design,
    arms: [
      { id: 'treated', n: 50, regimen: [{ fromWeek: 0, drug: 'baricitinib', doseMg: 4, perDay: 1 }] },
      { id: 'untreated', n: 50, regimen: [{ fromWeek: 0, drug: null }] },
    ],
    endpoints: [{ measure: 'salt', type: 'at-most', value: 20, weeks: [12, 36, 52] }],
    population: { ...design.population, n: 400 },
  };
  const countedAs = async (missing?: TrialDesign['missing']) => {
    const { arms } = await simulateTrial(
      { ...responses, ...(missing === undefined ? {} : { missing }) },
      inlinePool(modelTasks),
    );
    return arms.map(({ endpoints }) => endpoints);
  };

  it('count as the design says: least as no response, most where only those who stayed are looked at', async () => {
    const [noResponse, carried, observed, stayed] = await Promise.all([
      countedAs('no-response'),
      countedAs('carried-forward'),
      countedAs('observed'),
      countedAs('nobody-leaves'),
    ]);
    expect(await countedAs()).toEqual(noResponse);
    noResponse.forEach((arm, a) =>
      arm.forEach(({ estimate, counted }, e) => {
        const [seen, last] = [observed[a]![e]!, carried[a]![e]!];
        // The same people have a response and are there; only the denominator differs.
        expect((seen.estimate * seen.counted) / counted).toBeCloseTo(estimate, 10);
        expect([counted, last.counted, stayed[a]![e]!.counted]).toEqual([400, 400, 400]);
        expect(last.estimate).toBeGreaterThanOrEqual(estimate);
        expect(stayed[a]![e]!.estimate).toBeGreaterThanOrEqual(estimate);
        expect(seen.estimate).toBeGreaterThanOrEqual(last.estimate);
      }),
    );
    const late = [noResponse, carried, observed].map(([treated]) => treated![2]!.estimate);
    expect(late[1]).toBeGreaterThan(late[0]!);
    expect(late[2]).toBeGreaterThan(late[1]!);
  });

  it('are more where nothing improves, and as many as the hazards of the posterior say', async () => {
    const [treated, untreated] = await countedAs('observed');
    const believed = believedLeaving(diseaseModels[0]);
    const [rate, unimproved] = ['leaveRate', 'leaveUnimproved'].map((name) => believed.get(name)!);
    for (const [e, week] of [12, 36, 52].entries()) {
      const share = (arm: typeof treated) => arm![e]!.counted / 400;
      // Between the hazard of those who improve and that of those who do not; four standard errors at most.
      const [most, least] = [rate! * week, rate! * week + unimproved! * (week - 12)].map((h) => Math.exp(-h));
      for (const arm of [treated, untreated]) {
        expect(share(arm)).toBeLessThan(most! + 0.07);
        expect(share(arm)).toBeGreaterThan(least! - 0.07);
      }
      expect(share(untreated)).toBeLessThanOrEqual(share(treated));
      if (week > 12) expect(share(untreated)).toBeLessThan(share(treated));
    }
  });
});

it('counts two responses at once no more often than either, and a response once up to a week no less often than at it', async () => {
  const weeks = [24, 36];
  const [low, better] = [
    { type: 'at-most', value: 20 },
    { type: 'improvement-points-at-least', value: 60 },
  ] as const;
  const endpoints: TrialDesign['endpoints'] = [
    { ...low, weeks },
    { ...better, weeks },
    { type: 'both', of: [low, better], weeks },
    { ...low, once: true, weeks },
  ];
  const { arms } = await simulateTrial(
    { ...design, endpoints, observation: { missing: 'nobody-leaves' } },
    inlinePool(modelTasks),
  );
  const estimates = arms[0]!.endpoints.map(({ estimate }) => estimate);
  for (let w = 0; w < weeks.length; w++) {
    const [a, b, both, once] = [0, 2, 4, 6].map((first) => estimates[first + w]!);
    expect(both).toBeLessThanOrEqual(Math.min(a!, b!));
    expect(both).toBeGreaterThanOrEqual(a! + b! - 100);
    expect(once).toBeGreaterThanOrEqual(a!);
  }
});
