import { describe, expect, it } from 'vitest';
import { readNetwork } from '../antimony/whole/index.js';
import { generateWasm } from '../wasm/generate.js';
import { instantiateWasmModel } from '../wasm/integrator.js';
import { type Course, courseOf } from './course.js';
import { courseInWasm } from './course-in-wasm.js';
import { equationsOf } from './equations.js';

const options = { rtol: 1e-7, atol: 1e-10 };
const times = Float64Array.from({ length: 21 }, (_, i) => i / 2);
const text = (k: number, a: number): string => `
  compartment c = 2; species A in c = ${a}; species B in c; species $C in c = 0.4
  A -> B; c * k * A * C / (1 + A^3) * piecewise(1, time < 4 && B < 7, 0.5)
  B = 2 * A + sqrt(k); k = ${k}; total := A + B; wave := sin(total) + arctan(B) + factorial(3)^2.5 + sech(A)
  at time >= 6: A = A + 1`;

describe('courseInWasm', () => {
  const network = readNetwork(text(0.8, 3));
  const { model } = equationsOf(network);
  const integrator = instantiateWasmModel(generateWasm(model, { methods: ['rodas5p'] }), options);

  it.each([
    [0.8, 3],
    [2.5, 0.25],
  ])(
    'gives what compiled JavaScript gives, also with other values than those of its module: k = %s, A = %s',
    (k, a) => {
      const other = equationsOf(readNetwork(text(k, a))).model;
      const expected = courseOf(other, { ...options, times, method: 'rodas5p' }) as Course;
      const found = courseInWasm(other, integrator, times) as Course;
      expect(found.status).toBe('done');
      for (const name of ['A', 'B', 'C', 'k', 'c', 'total', 'wave', '_J0']) {
        const [values, known] = [found.values(name)!, expected.values(name)!];
        values.forEach((value, i) => expect(value).toBeCloseTo(known[i]!, 12));
      }
      expect(found.values('nothing')).toBeUndefined();
    },
  );

  it('says where it had to stop', () => {
    const singular = equationsOf(readNetwork("x' = x^2; x = 1")).model;
    const module = instantiateWasmModel(generateWasm(singular), options);
    const course = courseInWasm(singular, module, [0, 2]);
    expect(course).toMatchObject({ status: 'failed', reason: 'step-too-small' });
    expect(course.status === 'failed' && course.time).toBeCloseTo(1, 4);
  });
});
