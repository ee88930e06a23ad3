import { RandomStream } from '@bifrons/engine';
import { expect, it } from 'vitest';
import { fitKriging } from './kriging.js';

const point = (i: number, stream = 0) => {
  const random = new RandomStream(7, i, stream);
  return Float64Array.of(random.normal(), random.normal(), random.normal());
};
const surfaces = [
  (x: Float64Array) => Math.sin(x[0]!) * x[1]!,
  (x: Float64Array) => 0.3 * x[2]! ** 3 - x[0]! * x[1]! * x[2]!,
];
const points = Array.from({ length: 400 }, (_, i) => point(i));
const kriging = fitKriging(
  points,
  surfaces.map((surface) => Float64Array.from(points, surface)),
);

it('interpolates smooth surfaces, and says how well it would at a point it does not know', () => {
  const others = Array.from({ length: 200 }, (_, i) => point(i, 1));
  surfaces.forEach((surface, k) => {
    const misses = others.map((x) => {
      const out = new Float64Array(2);
      kriging.addTo(x, out);
      return out[k]! - surface(x);
    });
    const rms = Math.sqrt(misses.reduce((sum, miss) => sum + miss * miss, 0) / misses.length);
    const sd = Math.sqrt(others.reduce((sum, x) => sum + surface(x) ** 2, 0) / others.length);
    expect(rms).toBeLessThan(0.35 * sd);
    expect(kriging.residualSd[k]! / rms).toBeGreaterThan(1 / 3);
    expect(kriging.residualSd[k]! / rms).toBeLessThan(3);
  });
});

it('pulls slopes back to the inputs as differences do', () => {
  const x = Float64Array.of(0.2, -0.4, 0.7);
  const slopes = Float64Array.of(1.5, -0.5);
  const gradient = new Float64Array(3);
  kriging.pullBack(x, slopes, gradient);
  const height = (at: Float64Array) => {
    const out = new Float64Array(2);
    kriging.addTo(at, out);
    return slopes[0]! * out[0]! + slopes[1]! * out[1]!;
  };
  gradient.forEach((slope, j) => {
    const [above, below] = [x.slice(), x.slice()];
    above[j]! += 1e-5;
    below[j]! -= 1e-5;
    expect(slope).toBeCloseTo((height(above) - height(below)) / 2e-5, 5);
  });
});
