import { inlinePool } from '@bifrons/engine';
import type { TrialDesign } from '@bifrons/knowledge';
import { expect, it } from 'vitest';
import { modelTasks } from './tasks.js';
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
