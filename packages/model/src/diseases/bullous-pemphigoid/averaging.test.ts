import { calibration } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { FactReader } from '../../facts.js';
import { candidateSource } from '../../patients/people.js';
import { readInhibitors } from '../../simulation/inhibitors.js';
import { DiseaseSimulator } from '../../simulation/simulator.js';
import { peopleOf } from '../people-of.js';
import { bullousPemphigoid as disease } from './bullous-pemphigoid.js';
import { prototypeValues } from './prototype.fixture.js';

const count = 10;
const weeks = Float64Array.of(0, 4, 12);

describe('phase averaging against every dose with dynamic SOCS', () => {
  const simulator = new DiseaseSimulator(disease);
  const population = disease.populationOf(prototypeValues);
  const people = peopleOf(calibration(disease.id)!.populations[0]!);
  it.each([
    ['tofacitinib', 5, 2],
    ['baricitinib', 4, 1],
  ] as const)('%s %s mg: BPDAI, itch and antibody within a point of a hundred', (drug, doseMg, perDay) => {
    const regimen = [{ fromWeek: 0, drug, doseMg, perDay }];
    const inhibitors = readInhibitors(disease, [regimen], new FactReader());
    const next = candidateSource(disease, people, 11);
    const enrolled = simulator.enrol(
      Array.from({ length: count }, (_, subject) => ({
        subject,
        next: next(subject),
        population,
        inhibitors,
      })),
    );
    const scores = disease.scores.filter(({ id }) => ['bpdai', 'itch', 'anti-bp180'].includes(id));
    const [averaged, full] = (['averaged', 'full'] as const).map((resolution) => {
      const courses = simulator.courses(enrolled, regimen, {
        weeks,
        scores,
        resolution,
        background: { steroid: 0.2 },
      });
      return Array.from({ length: scores.length * weeks.length }, (_, k) => {
        const start = k - (k % weeks.length);
        return courses.reduce((sum, course) => sum + (100 * course[k]!) / course[start]!, 0) / count;
      });
    });
    averaged!.forEach((value, k) => expect(Math.abs(value - full![k]!)).toBeLessThan(1));
  });
});
