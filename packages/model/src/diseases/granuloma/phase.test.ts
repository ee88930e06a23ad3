import { calibration } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { granuloma as model } from '../../compiled/granuloma.generated.js';
import { kindsOf, loopsOf, loopStates, phaseOf, type Blocked } from './phase.js';
import { populationOf } from './population.js';
import { prototypeBlock, prototypeValues, restStates } from './prototype.fixture.js';

const population = populationOf(prototypeValues);

/** Parameters of somebody with a drive and so much antigen that stays. */
function loop(R: number, antigen: number): Float64Array {
  const starts = { csami: 100, 'plaque-thickness': 100, 'plaque-erythema': 100, 'skin-global': 100 };
  const person = { starts, covariates: {}, zDrive: 0, zAntigen: 0, zDrift: 0, zClearance: 0 };
  const parameters = population.parametersOf(person, model);
  parameters[model.parameterNames.indexOf('R')] = R;
  parameters[model.parameterNames.indexOf('antigen')] = antigen;
  return parameters;
}

const block = (times: number): Blocked =>
  Object.fromEntries(Object.entries(prototypeBlock).map(([signal, share]) => [signal, times * share]));

describe('states of rest of the loop', () => {
  it.each(restStates)('are those of another program: R $R, antigen $antigen, block × $times', (one) => {
    const found = loopStates(loop(one.R, one.antigen), block(one.times));
    expect(found.map(({ kind }) => kind)).toEqual(one.states.map(([, kind]) => kind));
    found.forEach(({ activity }, k) => expect(activity).toBeCloseTo(one.states[k]![0] as number, 4));
  });
});

describe('where a block puts a person', () => {
  it('over the threshold, for good, with little antigen that stays', () => {
    const { kind, ill, threshold, settles, afterStop } = phaseOf(loop(1, 0.15), block(1));
    expect(kind).toBe('quiet-stays');
    expect(ill).toBeCloseTo(1, 4);
    expect(settles).toBeLessThan(threshold!);
    expect(afterStop).toBeLessThan(threshold!);
  });

  it('down to quiet and up again after the end, where antigen leaves one state alone', () => {
    const { kind, threshold, settles, afterStop, ill } = phaseOf(loop(1, 0.3), block(1));
    expect(kind).toBe('returns');
    expect(threshold).toBeNull();
    expect(settles).toBeLessThan(0.2);
    expect(afterStop).toBe(ill);
  });

  it('a part of the way down, with much antigen, or with half the block above the threshold', () => {
    expect(phaseOf(loop(1, 0.45), block(1)).kind).toBe('partial');
    const half = phaseOf(loop(1.3, 0.15), block(0.5));
    expect(half.kind).toBe('partial');
    expect(half.settles).toBeGreaterThan(half.threshold!);
  });

  it('never higher for a larger block', () => {
    for (const [R, antigen] of [
      [0.9, 0.05],
      [1, 0.25],
      [1.4, 0.4],
    ] as const) {
      const rests = [0, 0.3, 0.6, 1, 1.4].map((times) => phaseOf(loop(R, antigen), block(times)).settles);
      rests.slice(1).forEach((rest, k) => expect(rest).toBeLessThanOrEqual(rests[k]! + 1e-9));
    }
  });
});

it('the three kinds of person add up, and a larger block leaves fewer with a partial response', () => {
  const loops = loopsOf(prototypeValues, calibration('sarcoidosis')!.populations[0]!, 24);
  const under = (times: number) => kindsOf(loops.map((loop) => phaseOf(loop, block(times))));
  const [half, full] = [under(0.5), under(1)];
  for (const { people, shares } of [half, full]) {
    expect(people).toBeGreaterThan(12);
    expect(shares['quiet-stays'] + shares.returns + shares.partial).toBeCloseTo(1, 12);
  }
  expect(full.shares.partial).toBeLessThan(half.shares.partial);
  expect(full.quietStateExists).toBe(half.quietStateExists);
});
