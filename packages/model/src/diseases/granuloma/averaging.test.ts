import { calibration } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { FactReader } from '../../facts.js';
import { candidateSource } from '../../patients/people.js';
import { readInhibitors } from '../../simulation/inhibitors.js';
import { DiseaseSimulator } from '../../simulation/simulator.js';
import { peopleOf } from '../people-of.js';
import { sarcoidosis as disease } from './granuloma.js';
import { prototypeValues } from './prototype.fixture.js';

const count = 8;
const weeks = Float64Array.of(0, 4, 12);

describe('phase averaging against every dose with dynamic SOCS', () => {
  const simulator = new DiseaseSimulator(disease);
  const population = disease.populationOf(prototypeValues);
  const people = peopleOf(calibration(disease.id)!.populations[0]!);
  it.each([
    ['tofacitinib', 5, 2],
    ['baricitinib', 4, 1],
  ] as const)('%s %s mg: mean activity within a point of a hundred', (drug, doseMg, perDay) => {
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
    const [averaged, full] = (['averaged', 'full'] as const).map((resolution) => {
      const courses = simulator.courses(enrolled, regimen, {
        weeks,
        scores: [disease.scores[0]],
        resolution,
      });
      return weeks.map((_, w) => courses.reduce((sum, course) => sum + course[w]!, 0) / count);
    });
    averaged!.forEach((mean, w) => expect(Math.abs(mean - full![w]!)).toBeLessThan(1));
    expect(full![2]).toBeLessThan(80);
  });
});
