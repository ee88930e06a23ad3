import { describe, expect, it } from 'vitest';
import { loadEquations } from '../../load.js';
import { atBothResolutions } from '../averaging.fixture.js';
import { bullousPemphigoid as disease } from './bullous-pemphigoid.js';
import { prototypeValues } from './prototype.fixture.js';

await loadEquations(disease.id, 'full');

const count = 10;
const weeks = Float64Array.of(0, 4, 12);

describe('phase averaging against every dose with dynamic SOCS', () => {
  it.each([
    ['tofacitinib', 5, 2],
    ['baricitinib', 4, 1],
  ] as const)('%s %s mg: BPDAI, itch and antibody within a point of a hundred', (drug, doseMg, perDay) => {
    const scores = disease.scores.filter(({ id }) => ['bpdai', 'itch', 'anti-bp180'].includes(id));
    const found = atBothResolutions(
      disease,
      prototypeValues,
      count,
      [{ fromWeek: 0, drug, doseMg, perDay }],
      {
        weeks,
        scores,
        background: { steroid: 0.2 },
      },
    );
    const [averaged, full] = [found.averaged, found.full].map((courses) =>
      Array.from({ length: scores.length * weeks.length }, (_, k) => {
        const start = k - (k % weeks.length);
        return courses.reduce((sum, course) => sum + (100 * course[k]!) / course[start]!, 0) / count;
      }),
    );
    averaged!.forEach((value, k) => expect(Math.abs(value - full![k]!)).toBeLessThan(1));
  });
});
