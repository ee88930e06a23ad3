import { describe, expect, it } from 'vitest';
import { loadEquations } from '../../load.js';
import { atBothResolutions } from '../averaging.fixture.js';
import { sarcoidosis as disease } from './granuloma.js';
import { prototypeValues } from './prototype.fixture.js';

await loadEquations(disease.id, 'full');

const count = 8;
const weeks = Float64Array.of(0, 4, 12);

describe('phase averaging against every dose with dynamic SOCS', () => {
  it.each([
    ['tofacitinib', 5, 2],
    ['baricitinib', 4, 1],
  ] as const)('%s %s mg: mean activity within a point of a hundred', (drug, doseMg, perDay) => {
    const found = atBothResolutions(
      disease,
      prototypeValues,
      count,
      [{ fromWeek: 0, drug, doseMg, perDay }],
      {
        weeks,
        scores: [disease.scores[0]],
      },
    );
    const [averaged, full] = [found.averaged, found.full].map((courses) =>
      weeks.map((_, w) => courses.reduce((sum, course) => sum + course[w]!, 0) / count),
    );
    averaged!.forEach((mean, w) => expect(Math.abs(mean - full![w]!)).toBeLessThan(1));
    expect(full![2]).toBeLessThan(80);
  });
});
