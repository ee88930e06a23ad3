import { RandomStream } from '@bifrons/engine';
import { describe, expect, it } from 'vitest';
import { explain, explainTogether } from './explained.js';

const n = 4000;
const draws = (stream: number) =>
  Float64Array.from({ length: n }, (_, i) => new RandomStream(5, i, stream).normal());
const [x, y, noise, other] = [draws(1), draws(2), draws(3), draws(4)];
const coordinates = Array.from({ length: n }, (_, i) => Float64Array.of(x[i]!, y[i]!));

describe('what coordinates explain', () => {
  it('finds effects, and covariances that they cause in several outcomes', () => {
    const first = x.map((value, i) => 2 * value + noise[i]!);
    const second = x.map((value, i) => 1 - value + 3 * y[i]! + other[i]!);
    const { means, explained, unexplained, effects } = explainTogether([first, second], coordinates);
    expect(means[1]).toBeCloseTo(1, 0);
    expect(effects[0]![0]).toBeCloseTo(2, 1);
    expect(effects[1]![1]).toBeCloseTo(3, 1);
    for (const [k, value] of [4, -2, -2, 10].entries()) expect(explained[k]! / value).toBeCloseTo(1, 0);
    for (const [k, value] of [1, 0, 0, 1].entries()) expect(unexplained[k]).toBeCloseTo(value, 1);
  });

  it('takes nothing for explained in noise, and one outcome is as among others', () => {
    const alone = explain(noise, coordinates);
    expect(alone.explained / alone.variance).toBeLessThan(0.005);
    const together = explainTogether([x, noise], coordinates);
    expect(together.explained[3]).toBeCloseTo(alone.explained, 12);
  });
});
