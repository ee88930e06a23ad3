import { normalCdf } from '@bifrons/engine';
import { describe, expect, it } from 'vitest';
import { loadEquations } from '../../load.js';
import { atBothResolutions } from '../averaging.fixture.js';
import { limitOf } from '../readings.js';
import type { VitiligoCandidate } from './people.js';
import { prototypeValues } from './prototype.fixture.js';
import { vitiligo as disease } from './vitiligo.js';

await loadEquations(disease.id, 'full');

const count = 16;
const weeks = Float64Array.of(0, 12, 24);

describe('phase averaging against every dose with dynamic SOCS', () => {
  it.each([
    ['upadacitinib', 15],
    ['ritlecitinib', 50],
  ] as const)('%s %s mg: F-VASI50 and T-VASI25 within a point of a hundred', (drug, doseMg) => {
    const regimen = [{ fromWeek: 0, drug, doseMg, perDay: 1 as const }];
    const { enrolled, averaged, full } = atBothResolutions(disease, prototypeValues, count, regimen, {
      weeks,
      scores: disease.scores,
    });
    for (const [id, improvement] of [
      ['fvasi', 50],
      ['tvasi', 25],
    ] as const) {
      const place = disease.scores.findIndex((score) => score.id === id);
      const score = disease.scores[place]!;
      const chanceAt = (courses: readonly Float64Array[], k: number) =>
        courses.reduce((sum, course, i) => {
          const { [id]: before } = enrolled[i]!.candidate as VitiligoCandidate;
          const at = score.toScale(course[place * weeks.length + k]!);
          return (
            sum +
            normalCdf((limitOf(score, before * (1 - improvement / 100)) - at) / score.readingSd()) / count
          );
        }, 0);
      for (const k of [1, 2])
        expect(100 * Math.abs(chanceAt(averaged, k) - chanceAt(full, k))).toBeLessThan(1);
    }
  });
});
