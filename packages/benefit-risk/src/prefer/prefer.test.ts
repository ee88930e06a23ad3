import { inlinePool } from '@bifrons/engine';
import { parseRegimenText, type Patient } from '@bifrons/knowledge';
import { modelTasks } from '@bifrons/model';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { weigh } from '../weigh.js';
import type { Weighing } from '../weighing.js';
import { prefer } from './prefer.js';
import { valueOf } from './values.js';
import { criterionIdsFor, WeightsError, type CriterionId, type Weights } from './weights.js';

const patient: Patient = {
  id: 'severe',
  birthYear: 1988,
  sex: 'female',
  disease: 'alopecia-areata',
  severity: { salt: 88, episodeYears: 2.5 },
};
let weighing: Weighing;
beforeAll(async () => {
  const options = ['baricitinib:4mg:qd', 'ritlecitinib:50mg:qd', 'ivarmacitinib:4mg:qd'].map((label) => {
    const read = parseRegimenText(label);
    if (!read.ok) throw new Error(label);
    return { label, segments: read.value };
  });
  const request = { patient, options, region: 'us', today: '2026-11-21', virtualPatients: 200 } as const;
  weighing = await weigh(request, inlinePool(modelTasks));
});

it('put nothing in an order in a disease whose medicines nobody has compared', () => {
  const few: Weighing = { ...weighing, disease: 'bullous-pemphigoid' };
  expect(() => prefer(few, { zoster: 1 })).toThrow(WeightsError);
});

describe('preferences of one’s own', () => {
  it('are a weighted sum of people of 100, and turn where another option overtakes', () => {
    const named = fc.dictionary(
      fc.constantFrom<CriterionId>(
        'salt-20',
        'keep-20',
        'lose-20',
        'zoster',
        'serious-infection',
        'herpes-simplex',
      ),
      fc.double({ min: 0.01, max: 10, noNaN: true }),
      { minKeys: 2 },
    );
    fc.assert(
      fc.property(named, (weights: Weights) => {
        const { options, sensitivity } = prefer(weighing, weights);
        const criterionIds = criterionIdsFor(weighing.aims);
        const sum = criterionIds.reduce((total, id) => total + (weights[id] ?? 0), 0);
        const scoreWith = (label: string, of: Weights, all: number) =>
          criterionIds.reduce((total, id) => {
            const option = weighing.options.find((one) => one.label === label)!;
            return (
              total + (of[id] === undefined ? 0 : (of[id] / all) * valueOf(option, id, weighing.aims).value!)
            );
          }, 0);
        for (const { option, score } of options)
          if (score !== null) expect(score).toBeCloseTo(scoreWith(option, weights, sum), 9);
        for (const { criterion, share, turns, leftOut } of sensitivity) {
          const rest = sum * (1 - share);
          for (const turn of turns) {
            // No further than to the next turn, or to none or all of the weight.
            const far = [0, 1, ...turns.filter((other) => other !== turn).map((other) => other.share)];
            const near = Math.min(1e-4, ...far.map((end) => Math.abs(end - turn.share) / 2));
            for (const [step, first] of [
              [-near, turn.below],
              [near, turn.above],
            ] as const) {
              // All weights anew, so that this one has its share and the others keep their proportions.
              const own = turn.share + step;
              const others = Object.entries(weights).map(([id, w]) => [id, ((1 - own) * w) / rest]);
              const tried = { ...Object.fromEntries(others), [criterion]: own } as Weights;
              const scores = weighing.options
                .filter(({ label }) => !leftOut.includes(label))
                .map(({ label }) => [label, scoreWith(label, tried, 1)] as const);
              const most = Math.max(...scores.map(([, score]) => score));
              expect(scores.find(([label]) => label === first)![1]).toBeGreaterThan(most - 1e-6);
            }
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('give an option with an unknown outcome bounds and no score', () => {
    const { options, first } = prefer(weighing, { 'salt-20': 3, zoster: 1 });
    const ivarmacitinib = options[2]!;
    expect(ivarmacitinib).toMatchObject({ score: null, interval: null, chanceFirst: null });
    // Three quarters of the weight are unknown: from nobody to everybody.
    expect(ivarmacitinib.bounds[1] - ivarmacitinib.bounds[0]).toBeCloseTo(75, 9);
    expect(ivarmacitinib.rank).toEqual([1, 4]);
    expect(first).toBeNull();
  });

  it('come with what is uncertain: scores in their intervals, chances that make a whole', () => {
    const { options } = prefer(weighing, { 'salt-20': 1, 'serious-infection': 1 });
    const scored = options.filter(({ score }) => score !== null);
    expect(scored).toHaveLength(3);
    for (const { score, interval } of scored) {
      expect(score!).toBeGreaterThan(interval![0]);
      expect(score!).toBeLessThan(interval![1]);
    }
    expect(scored.reduce((sum, { chanceFirst }) => sum + chanceFirst!, 0)).toBeCloseTo(1, 2);
  });

  it.each([
    [{ zostr: 1 }, 'did you mean zoster?'],
    [{ zoster: -1 }, 'must be a number of at least 0'],
    [{ zoster: 0 }, 'at least one must be above 0'],
  ])('refuses %j', (weights, words) => {
    expect(() => prefer(weighing, weights as Weights)).toThrow(WeightsError);
    expect(() => prefer(weighing, weights as Weights)).toThrow(words);
  });
});
