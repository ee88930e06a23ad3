import { RandomStream } from '@bifrons/engine';
import { expect, it } from 'vitest';
import { believedOf } from './worlds.js';

it('worlds differ as far as they do, not as far as few people of each do by chance', () => {
  const [worlds, perWorld] = [400, 32];
  const people = worlds * perWorld;
  const outcomes = [new Float64Array(people), new Float64Array(people)];
  const worldOf = new Uint32Array(people);
  const truth: [number, number][] = [];
  for (let w = 0; w < worlds; w++) {
    const random = new RandomStream(9, w, 0);
    const common = random.normal();
    const shares = [0.3 + 0.05 * common, 0.5 + 0.05 * common + 0.02 * random.normal()] as const;
    truth.push([...shares]);
    for (let i = 0; i < perWorld; i++) {
      const at = w * perWorld + i;
      worldOf[at] = w;
      // The same people in both arms: who responds to little responds to more.
      const u = random.uniform();
      outcomes.forEach((values, a) => (values[at] = Number(u < shares[a]!)));
    }
  }
  const arms = outcomes.map((values) => ({ outcomes: values, baselines: new Float64Array(people) }));
  const { middle, worlds: found } = believedOf(arms, worldOf, 'share', false);
  const shares = found.map((world) => world.map((one) => (one.kind === 'share' ? one.share : NaN)));
  const sdOf = (values: readonly number[]): number => {
    const centre = values.reduce((a, b) => a + b) / values.length;
    return Math.sqrt(values.reduce((sum, v) => sum + (v - centre) * (v - centre), 0) / (values.length - 1));
  };
  // Chance among 32 people alone has an SD of 0.08.
  expect(sdOf(shares.map(([a]) => a!))).toBeCloseTo(sdOf(truth.map(([a]) => a)), 1.7);
  expect(sdOf(shares.map(([a, b]) => b! - a!))).toBeLessThan(0.035);
  expect(middle.map((one) => (one.kind === 'share' ? one.share : NaN))[0]).toBeCloseTo(0.3, 1.7);
});
