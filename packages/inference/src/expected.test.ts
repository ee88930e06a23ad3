import { Cohort, diseaseModel, diseaseModels, loadEquations, worldOf } from '@bifrons/model';
import { expect, it } from 'vitest';
import { expectedTask } from './expected.js';
import { scenariosOf } from './scenarios.js';
import { targets } from './targets.js';

await Promise.all(diseaseModels.map(({ id }) => loadEquations(id)));

it('expects what virtual people who are enrolled one by one show', () => {
  const some = targets().filter(({ id }) => id.startsWith('brave-aa1/bari4/') && /at-most|mean/.test(id));
  // Nobody leaves, so that it does not matter how who left is counted.
  const draw = { rho: 0.2, mu: -0.4, leaveRate: 1e-9, leaveUnimproved: 1e-9 };
  const people = 1500;
  const work = expectedTask.prepare({
    targets: some,
    columns: Object.keys(draw),
    draws: [Object.values(draw)],
    people,
    firstPeople: [0],
    seed: 5,
  });
  if (!('run' in work)) throw new Error('runs draw by draw');
  const expected = new Float64Array(some.length);
  work.run(0, expected);

  const [scenario] = scenariosOf(some).scenarios;
  const cohort = new Cohort({ ...scenario!, seed: 9, resolution: 'averaged' });
  const rows = new Float64Array(people * cohort.rowLength);
  const world = worldOf(diseaseModels[0], new Map(Object.entries(draw)), scenario!.regimens);
  cohort.run(0, people, () => world, rows);
  some.forEach(({ endpoint, week }, k) => {
    const at = cohort.traits + scenario!.weeks.indexOf(week);
    let sum = 0;
    for (let i = 0; i < people; i++) {
      const baseline = rows[i * cohort.rowLength]!;
      const salt = rows[i * cohort.rowLength + at]!;
      sum +=
        endpoint.type === 'at-most' ? Number(salt <= endpoint.value) : (100 * (salt - baseline)) / baseline;
    }
    // Shares to 4 points, changes to 4 percent: the noise of so many people, and the error of the reading.
    const scale = endpoint.type === 'at-most' ? 100 : 1;
    expect(Math.abs(scale * (sum / people - expected[k]!)), `week ${week}`).toBeLessThan(4);
  });
});

it('expects weeks until a score is reached, of those who reach it', () => {
  const disease = diseaseModel('bullous-pemphigoid');
  const [target] = targets(disease).filter(({ endpoint }) => endpoint.type === 'mean-weeks-to-at-most');
  const weeksUntil = (limit: number): number => {
    const work = expectedTask.prepare({
      disease: disease.id,
      targets: [{ ...target!, endpoint: { ...target!.endpoint, value: limit } }],
      columns: [],
      draws: [[]],
      people: 100,
      firstPeople: [0],
      seed: 5,
    });
    if (!('run' in work)) throw new Error('runs draw by draw');
    const out = new Float64Array(1);
    work.run(0, out);
    return out[0]!;
  };
  const [strict, loose] = [weeksUntil(1), weeksUntil(4)];
  expect(loose).toBeGreaterThan(0);
  expect(strict).toBeGreaterThan(loose);
  expect(strict).toBeLessThanOrEqual(target!.week);
});
