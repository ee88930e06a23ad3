import { normalCdf } from '@bifrons/engine';
import { calibration } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { FactReader } from '../../facts.js';
import { candidateSource } from '../../patients/people.js';
import { readInhibitors } from '../../simulation/inhibitors.js';
import { DiseaseSimulator } from '../../simulation/simulator.js';
import { peopleOf } from '../people-of.js';
import { limitOf } from '../readings.js';
import type { PsoriasisCandidate } from './people.js';
import { prototypeValues } from './prototype.fixture.js';
import { psoriasis as disease } from './psoriasis.js';

const count = 12;
const weeks = Float64Array.of(0, 4, 12);

describe('phase averaging against every dose with dynamic SOCS', () => {
  const simulator = new DiseaseSimulator(disease);
  const population = disease.populationOf(prototypeValues);
  const people = peopleOf(calibration(disease.id)!.populations[0]!);
  it.each([
    ['tofacitinib', 10, 2],
    ['deucravacitinib', 6, 1],
  ] as const)('%s %s mg: PASI 75 within a point of a hundred', (drug, doseMg, perDay) => {
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
    const [pasi] = disease.scores;
    const [averaged, full] = (['averaged', 'full'] as const).map((resolution) => {
      const courses = simulator.courses(enrolled, regimen, { weeks, scores: [pasi], resolution });
      return weeks.map((_, w) => {
        const chances = courses.map((course, i) => {
          const { pasi: start } = enrolled[i]!.candidate as PsoriasisCandidate;
          return normalCdf((limitOf(pasi, start / 4) - pasi.toScale(course[w]!)) / pasi.readingSd());
        });
        return (100 * chances.reduce((a, b) => a + b)) / count;
      });
    });
    averaged!.forEach((chance, w) => expect(Math.abs(chance - full![w]!)).toBeLessThan(1));
  });
});
