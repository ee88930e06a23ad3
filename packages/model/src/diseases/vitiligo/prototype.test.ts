import { exp, normalCdf } from '@bifrons/engine';
import { describe, expect, it } from 'vitest';
import { vitiligo as model } from '../../compiled/vitiligo.generated.js';
import { loadEquations } from '../../load.js';
import { candidateSource } from '../../patients/people.js';
import type { RegimenSegment } from '../../regimen.js';
import { strengthKey, type Cream, type Inhibitors } from '../../simulation/inhibitors.js';
import { DiseaseSimulator } from '../../simulation/simulator.js';
import type { PeopleSpec } from '../disease.js';
import { limitOf } from '../readings.js';
import { prototypeValues } from './prototype.fixture.js';
import { vitiligo as disease } from './vitiligo.js';

await loadEquations(disease.id, 'full');

/** Of the prototype: IC50 (nM) of the γ-chain and the IFN-γ signal, and what the cream reaches in the skin. */
const potencies = [217, 149].map((ic50) => ({ kind: 'reversible' as const, ic50, hill: 1 }));
const nM = (strengthPercent: number, perDay: number) =>
  384 * (strengthPercent / 1.5) ** 0.4536 * (perDay === 2 ? 1 : 0.7);
const uses = [
  [1.5, 2],
  [1.5, 1],
  [0.5, 1],
  [0.15, 1],
] as const;
const cream: Cream = {
  potencies,
  inSkin: new Map(
    uses.map(([strengthPercent, perDay]) => [
      strengthKey({ strengthPercent, perDay }),
      nM(strengthPercent, perDay),
    ]),
  ),
};
const inhibitors: Inhibitors = new Map([['ruxolitinib-cream', cream]]);
/** The face is 15 % of what is affected, as the prototype weighed it. */
const people: PeopleSpec = { kind: 'person', severity: { fvasi: 1, tvasi: 1 / 0.15 }, covariates: {} };

/** Few here; with 4,096 people (`VITILIGO_PEOPLE=4096`) the rows are met within 1.5 points. */
const count = Number(process.env['VITILIGO_PEOPLE'] ?? 768);
const tolerance = count < 2000 ? 4 : 1.5;
const population = disease.populationOf(prototypeValues);
const simulator = new DiseaseSimulator(disease);
const next = candidateSource(disease, people, 7);
const enrolled = simulator.runIn(
  Array.from({ length: count }, (_, subject) => ({
    subject,
    candidate: next(subject)(),
    population,
    inhibitors,
  })),
);
const edge = (x: number) => 1 / (1 + exp(-x));
const [tone, face] = [model.stateNames.indexOf('C'), model.stateNames.indexOf('q')];
/** The prototype's own enrolment: two soft edges. */
const weights = enrolled.map(
  ({ state }) => edge((state[tone]! - 0.4) / 0.06) * edge((state[face]! - 0.8) / 0.05),
);
const weeks = Float64Array.of(0, 24, 52, 104);
const [fvasi, tvasi] = disease.scores as typeof disease.scores & { length: 2 };

/** Percent of responders, or the mean change in percent, of endpoints such as F75, T50 and F%. */
function responses(regimen: readonly RegimenSegment[]) {
  const courses = simulator.courses(enrolled, regimen, {
    weeks,
    scores: disease.scores,
    resolution: 'averaged',
  });
  const shareOf = (endpoint: string, week: number, i: number): number => {
    const score = endpoint.startsWith('F') ? fvasi : tvasi!;
    const before = score === fvasi ? 1 : 1 / 0.15;
    const truth = courses[i]![disease.scores.indexOf(score) * weeks.length + weeks.indexOf(week)]!;
    if (endpoint.endsWith('%')) return truth / before - 1;
    const limit = before * (1 - Number(endpoint.slice(1)) / 100);
    return normalCdf((limitOf(score, limit) - score.toScale(truth)) / score.readingSd());
  };
  return (endpoint: string, week: number, among?: { endpoint: string; week: number }): number => {
    let [sum, total] = [0, 0];
    weights.forEach((weight, i) => {
      const own = weight * (among === undefined ? 1 : shareOf(among.endpoint, among.week, i));
      sum += own * shareOf(endpoint, week, i);
      total += own;
    });
    return (100 * sum) / total;
  };
}

const on = (strengthPercent: number, perDay: 1 | 2, fromWeek = 0) => ({
  fromWeek,
  drug: 'ruxolitinib-cream',
  strengthPercent,
  perDay,
});

/** What the prototype gives with these values (16,384 people; Python), before anybody leaves. */
const arms = [
  ['1.5 % twice daily', [on(1.5, 2)], 24, { F25: 73, F50: 51.2, F75: 27.4, F90: 11.1, T50: 24.5, T75: 4.9 }],
  ['1.5 % twice daily', [on(1.5, 2)], 52, { F50: 76, F75: 54.9, F90: 30, T50: 48.3, 'F%': -69, 'T%': -45.9 }],
  ['vehicle', [], 24, { F25: 30.7, F50: 9.4, F75: 3, T25: 24.7, 'F%': -10.2, 'T%': -4.5 }],
  ['1.5 % once daily', [on(1.5, 1)], 24, { F50: 46.3, 'F%': -44.5 }],
  ['0.5 % once daily', [on(0.5, 1)], 24, { F50: 38.1, 'F%': -37.4 }],
  ['0.15 % once daily', [on(0.15, 1)], 24, { F50: 29.1, 'F%': -29.3 }],
  ['vehicle, then cream', [on(1.5, 2, 24)], 52, { F50: 60.3, F75: 36.9, T50: 32.1, 'F%': -56.1 }],
] as const;

describe('with the values of the prototype, the equations give its figures', () => {
  it.each(arms)('%s', (_, regimen, week, expected) => {
    const at = responses(regimen);
    for (const [endpoint, percent] of Object.entries(expected))
      expect(Math.abs(at(endpoint, week) - percent), endpoint).toBeLessThan(tolerance);
  });

  it('of those with F-VASI90 at week 52, who stop and who go on', () => {
    const among = { endpoint: 'F90', week: 52 };
    const stopped = responses([on(1.5, 2), { fromWeek: 52, drug: null }]);
    expect(Math.abs(stopped('F75', 104, among) - 21.9)).toBeLessThan(tolerance);
    expect(Math.abs(stopped('F90', 104, among) - 18.4)).toBeLessThan(tolerance);
    expect(Math.abs(responses([on(1.5, 2)])('F90', 104, among) - 89.8)).toBeLessThan(tolerance);
  });
});

describe('what the field knows', () => {
  it('pigment is counted from week 0: everybody begins with what they have', () => {
    const [course] = simulator.courses(enrolled.slice(0, 1), [], {
      weeks,
      scores: disease.scores,
      resolution: 'averaged',
    });
    expect(course![0]).toBe(1);
    expect(course![weeks.length]).toBeCloseTo(1 / 0.15, 12);
  });

  it('the face answers before the body: most people who halve T-VASI have halved F-VASI', () => {
    const at = responses([on(1.5, 2)]);
    expect(at('F50', 24)).toBeGreaterThan(at('T50', 24) + 15);
    expect(at('F50', 24, { endpoint: 'T50', week: 24 })).toBeGreaterThan(80);
  });
});
