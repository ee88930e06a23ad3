import { RandomStream } from '@bifrons/engine';
import { describe, expect, it } from 'vitest';
import { fitQuadratics, type QuadraticOptions } from './emulator.js';

const normals = (count: number, d: number, purpose: number): Float64Array[] => {
  const stream = new RandomStream(12, 0, purpose);
  return Array.from({ length: count }, () => Float64Array.from({ length: d }, () => stream.normal()));
};

/** Designs far from the origin and on unlike scales. */
const designs = normals(60, 3, 0).map(([a, b, c]) => Float64Array.of(100 + 5 * a!, 1e-3 * b!, c!));
const noise = normals(1, 60, 1)[0]!;

const quadratic = ([a, b, c]: Float64Array): number =>
  3 + 0.2 * a! - 400 * b! + c! + 0.01 * a! * a! + 20 * a! * b! - 0.5 * c! * c! + 90 * b! * c!;
const column = (f: (x: Float64Array) => number): Float64Array => Float64Array.from(designs, f);

describe('fitQuadratic', () => {
  it('is exact for a quadratic', () => {
    const surface = fitQuadratic(designs, column(quadratic));
    for (const x of normals(10, 3, 2)) {
      const elsewhere = Float64Array.of(110 + 8 * x[0]!, 2e-3 * x[1]!, 3 * x[2]!);
      expect(surface.predict(elsewhere) / quadratic(elsewhere)).toBeCloseTo(1, 6);
    }
    expect(surface.residualSd).toBeLessThan(1e-4);
    expect(surface.ridge).toBe(1e-8);
  });

  it('says the error of predictions as leaving each point out would, nearly', () => {
    const values = column((x) => quadratic(x)).map((value, i) => value + noise[i]!);
    // Half the points count twice: as weights, and as points that come twice.
    const weights = values.map((_, i) => 1 + (i % 2));
    const surface = fitQuadratic(designs, values, { weights, ridge: 1e-3 });
    let squares = 0;
    designs.forEach((x, left) => {
      const others = designs.flatMap((_, i) => (i === left ? [] : i % 2 === 0 ? [i] : [i, i]));
      const refit = fitQuadratic(
        others.map((i) => designs[i]!),
        Float64Array.from(others, (i) => values[i]!),
        { ridge: 1e-3 },
      );
      squares += weights[left]! * (values[left]! - refit.predict(x)) ** 2;
    });
    expect(Math.abs(surface.residualSd / Math.sqrt(squares / 90) - 1)).toBeLessThan(0.1);
  });

  it('does not see a point of weight 0', () => {
    const values = column(quadratic).map((value, i) => value + 3 * noise[i]!);
    const weights = values.map((_, i) => (i < 40 ? 1 : 0));
    const seen = fitQuadratic(designs.slice(0, 40), values.slice(0, 40), { ridge: 0 });
    const weighted = fitQuadratic(designs, values, { weights, ridge: 0 });
    expect(weighted.predict(designs[50]!)).toBeCloseTo(seen.predict(designs[50]!), 7);
    expect(weighted.residualSd).toBeCloseTo(seen.residualSd, 8);
  });

  it('solves the penalised normal equations: one input, by hand', () => {
    // z = −√1.5, 0, √1.5; terms 1, z, z²; the constant is free: y − ȳ = 0 at z² − 1, so b₁ = Σzy/(3 + 3λ).
    const surface = fitQuadratic(
      [0, 5, 10].map((x) => Float64Array.of(x)),
      Float64Array.of(1, 2, 3),
      {
        ridge: 0.5,
      },
    );
    expect([0, 5, 10].map((x) => surface.predict(Float64Array.of(x)))).toEqual(
      [2 - 1 / 1.5, 2, 2 + 1 / 1.5].map((value) => expect.closeTo(value, 12)),
    );
  });

  it('chooses a strong ridge where there is only noise, and predicts better than without', () => {
    const [d, n] = [8, 100];
    const x = normals(n, d, 3);
    const y = Float64Array.from(x, ([a], i) => 0.3 * a! + noise[i % 60]! * (i < 60 ? 1 : -0.7));
    const chosen = fitQuadratic(x, y);
    const free = fitQuadratic(x, y, { ridge: 0 });
    expect(chosen.ridge).toBeGreaterThan(0.01);
    expect(chosen.residualSd).toBeLessThan(0.8 * free.residualSd);
  });

  it('refuses what it cannot fit, by name', () => {
    expect(() => fitQuadratic(designs, column(() => 1).with(4, NaN))).toThrow('Output 1 is NaN at point 5.');
    expect(() => fitQuadratic(designs, new Float64Array(59))).toThrow(
      'Output 1 has 59 values for 60 points.',
    );
    expect(() => fitQuadratic(designs.slice(0, 9), new Float64Array(9), { ridge: 0 })).toThrow(
      'Not positive definite',
    );
  });
});

describe('fitQuadratics', () => {
  it('gives each output the fit it would have alone, on its inputs, and touches no other place', () => {
    const outputs = [
      quadratic,
      ...[0, 1, 2, 3, 4].map((k) => (x: Float64Array) => Math.exp(0.1 * k * x[2]!)),
    ];
    const values = outputs.map((f) => column(f));
    const all = fitQuadratics(designs, values);
    const out = new Float64Array(9).fill(-1);
    all.predictAll(designs[7]!, out, 2);
    values.forEach((of, k) => {
      const alone = fitQuadratic(designs, of);
      expect(out[2 + k]).toBe(alone.predict(designs[7]!));
      expect([all.residualSd[k], all.ridge[k]]).toEqual([alone.residualSd, alone.ridge]);
    });
    expect([out[0], out[1], out[8]]).toEqual([-1, -1, -1]);

    const third = fitQuadratics(designs, values.slice(1), { inputs: [2] });
    expect(third.count).toBe(5);
    const projected = designs.map((x) => x.subarray(2));
    const same = fitQuadratic(projected, values[4]!);
    third.predictAll(designs[7]!, out);
    expect(out[3]).toBe(same.predict(projected[7]!));
  });
});

/** `fitQuadratics` for one output. */
function fitQuadratic(
  designs: readonly Float64Array[],
  values: Float64Array,
  options: QuadraticOptions = {},
): { residualSd: number; ridge: number; predict: (x: Float64Array) => number } {
  const { residualSd, ridge, predictAll } = fitQuadratics(designs, [values], options);
  const out = new Float64Array(1);
  return {
    residualSd: residualSd[0]!,
    ridge: ridge[0]!,
    predict: (x) => {
      predictAll(x, out);
      return out[0]!;
    },
  };
}
