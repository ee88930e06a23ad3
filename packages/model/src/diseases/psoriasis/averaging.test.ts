import { normalCdf } from '@bifrons/engine';
import { describe, expect, it } from 'vitest';
import { loadEquations } from '../../load.js';
import { atBothResolutions } from '../averaging.fixture.js';
import { limitOf } from '../readings.js';
import type { PsoriasisCandidate } from './people.js';
import { prototypeValues } from './prototype.fixture.js';
import { psoriasis as disease } from './psoriasis.js';

await loadEquations(disease.id, 'full');

const count = 12;
const weeks = Float64Array.of(0, 4, 12);

describe('phase averaging against every dose with dynamic SOCS', () => {
  it.each([
    ['tofacitinib', 10, 2],
    ['deucravacitinib', 6, 1],
  ] as const)('%s %s mg: PASI 75 within a point of a hundred', (drug, doseMg, perDay) => {
    const [pasi] = disease.scores;
    const found = atBothResolutions(
      disease,
      prototypeValues,
      count,
      [{ fromWeek: 0, drug, doseMg, perDay }],
      {
        weeks,
        scores: [pasi],
      },
    );
    const [averaged, full] = [found.averaged, found.full].map((courses) =>
      weeks.map((_, w) => {
        const chances = courses.map((course, i) => {
          const { pasi: start } = found.enrolled[i]!.candidate as PsoriasisCandidate;
          return normalCdf((limitOf(pasi, start / 4) - pasi.toScale(course[w]!)) / pasi.readingSd());
        });
        return (100 * chances.reduce((a, b) => a + b)) / count;
      }),
    );
    averaged!.forEach((chance, w) => expect(Math.abs(chance - full![w]!)).toBeLessThan(1));
  });
});
