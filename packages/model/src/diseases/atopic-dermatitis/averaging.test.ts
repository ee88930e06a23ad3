import { normalCdf } from '@bifrons/engine';
import { calibration } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { FactReader } from '../../facts.js';
import { loadEquations } from '../../load.js';
import { candidateSource } from '../../patients/people.js';
import { readInhibitors } from '../../simulation/inhibitors.js';
import { DiseaseSimulator } from '../../simulation/simulator.js';
import { peopleOf } from '../people-of.js';
import { limitOf } from '../readings.js';
import type { EczemaCandidate } from './people.js';
import { atopicDermatitis as disease } from './atopic-dermatitis.js';
import { prototypeValues } from './prototype.fixture.js';

await loadEquations(disease.id, 'full');

const count = 24;
/** Every tenth of a day of the day before a visit: what full resolution gives for a day's itch is the mean of the day. */
const ofDay = Array.from({ length: 10 }, (_, k) => k / 70);
const visits = [1, 4, 16];
const weeks = Float64Array.from(visits.flatMap((week) => ofDay.map((part) => week - 1 / 7 + part)));

describe('phase averaging against every dose with dynamic SOCS', () => {
  const simulator = new DiseaseSimulator(disease);
  const population = disease.populationOf(prototypeValues);
  const people = peopleOf(calibration(disease.id)!.populations[0]!);
  it.each([
    ['upadacitinib', 15],
    ['abrocitinib', 200],
  ] as const)('%s %s mg: EASI-75 and itch −4 within a point of a hundred', (drug, doseMg) => {
    const regimen = [{ fromWeek: 0, drug, doseMg, perDay: 1 as const }];
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
    const [averaged, full] = (['averaged', 'full'] as const).map((resolution) =>
      simulator.courses(enrolled, regimen, {
        weeks,
        scores: disease.scores,
        resolution,
        background: { care: 1 },
      }),
    );
    /** Mean chance of a response at each visit, of readings of the mean of the day before it. */
    const chances = (courses: readonly Float64Array[], id: string, better: (from: number) => number) => {
      const place = disease.scores.findIndex((score) => score.id === id);
      const score = disease.scores[place]!;
      const column = (disease.columns as readonly string[]).indexOf(id);
      return visits.map((_, visit) => {
        const sum = courses.reduce((all, course, i) => {
          const at = place * weeks.length + visit * ofDay.length;
          const mean = course.subarray(at, at + ofDay.length).reduce((a, b) => a + b) / ofDay.length;
          const limit = better(disease.visible(enrolled[i]!.candidate as EczemaCandidate)[column]!);
          return all + normalCdf((limitOf(score, limit) - score.toScale(mean)) / score.readingSd());
        }, 0);
        return (100 * sum) / count;
      });
    };
    for (const [id, better] of [
      ['easi', (from: number) => from * 0.25],
      ['itch', (from: number) => from - 4],
      ['itch-day', (from: number) => from - 4],
    ] as const) {
      const [one, other] = [averaged!, full!].map((courses) => chances(courses, id, better));
      one!.forEach((chance, visit) => expect(Math.abs(chance - other![visit]!)).toBeLessThan(1));
    }
  });
});
