import { createIntegrator, exp, normalCdf } from '@bifrons/engine';
import { findDrug, type SignalId } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { readPharmacology } from '../../exposure.js';
import { FactReader } from '../../facts.js';
import { loadEquations } from '../../load.js';
import { candidateSource } from '../../patients/people.js';
import { readInhibitors, type Inhibitor, type Inhibitors } from '../../simulation/inhibitors.js';
import { untreatedInputs } from '../../simulation/inputs.js';
import { DiseaseSimulator } from '../../simulation/simulator.js';
import type { RegimenSegment } from '../../regimen.js';
import type { PeopleSpec } from '../disease.js';
import { limitOf } from '../readings.js';
import { plaques, prototypeValues as fitted } from './prototype.fixture.js';
import { psoriasis as disease } from './psoriasis.js';

await loadEquations(disease.id, 'full');

const population = disease.populationOf(fitted);
const [pasi] = disease.scores;

describe('the equations', () => {
  const model = disease.equations.averaged;
  const integrator = createIntegrator(model, { method: 'tsit5', rtol: 1e-9, atol: 1e-11, maxSteps: 100_000 });
  const plaque = model.stateNames.indexOf('V');

  it.each(plaques)(
    'give the plaque of another program: $blocked',
    ({ blocked, plaque: expected, ...person }) => {
      const parameters = population.parametersOf(
        { ...person, pasi: 20, covariates: {}, zClearance: 0 },
        model,
      );
      const state = new Float64Array(model.stateNames.length);
      model.initial(parameters, state);
      const untreated = untreatedInputs(disease.signals.length);
      const inputs = untreated.slice();
      for (const [signal, share] of Object.entries(blocked)) {
        const at = 1 + 2 * disease.signals.indexOf(signal as SignalId);
        inputs.fill(share, at, at + 2);
      }
      integrator.run({ start: -disease.runInWeeks, end: 0, state, parameters, inputs: untreated });
      const weeks = Float64Array.of(0, 4, 16, 40);
      const saved = new Float64Array(weeks.length * state.length);
      integrator.run({ start: 0, end: 40, state, parameters, inputs, saveAt: weeks, saved });
      weeks.forEach((_, k) => expect(saved[k * state.length + plaque]).toBeCloseTo(expected[k]!, 4));
    },
  );
});

/** Of the prototype: IC50 (nM) in the order of the disease's signals. */
const none = Number.POSITIVE_INFINITY;
const potencies = {
  tofacitinib: [410.7, 74.8, 46.8, 100, 40, 120, none, none],
  baricitinib: [142.8, 56.1, 46.8, 104, 80, 55, none, none],
  deucravacitinib: [21.6, 216, 9.36, none, none, none, none, none],
} as const;
const injected = {
  guselkumab: [
    { fromWeek: 0, drug: 'guselkumab', doseMg: 100, everyWeeks: 4 },
    { fromWeek: 4, drug: 'guselkumab', doseMg: 100, everyWeeks: 8 },
  ],
  secukinumab: [
    { fromWeek: 0, drug: 'secukinumab', doseMg: 300, everyWeeks: 1 },
    { fromWeek: 4, drug: 'secukinumab', doseMg: 300, everyWeeks: 4 },
  ],
  adalimumab: [
    { fromWeek: 0, drug: 'adalimumab', doseMg: 80, everyWeeks: 1 },
    { fromWeek: 1, drug: 'adalimumab', doseMg: 40, everyWeeks: 2 },
  ],
} as const;
const inhibitors: Inhibitors = new Map([
  ...readInhibitors(disease, Object.values(injected), new FactReader()),
  ...Object.entries(potencies).map(([drug, own]): [string, Inhibitor] => [
    drug,
    {
      pharmacology: readPharmacology(findDrug(drug)!, new FactReader()),
      potencies: own.map((ic50) => ({ kind: 'reversible', ic50, hill: 1 })),
    },
  ]),
]);

const people: PeopleSpec = {
  kind: 'population',
  severity: { pasi: { min: 12, max: 72, mean: 17, sd: 8.5 } },
  age: { min: 18, max: 75, mean: 45 },
  weightKg: { mean: 85, sd: 0.1 },
  femaleShare: 0.3,
};
/** Few here; with 2,048 people (`PSORIASIS_PEOPLE=2048`) the rows of medicines that are swallowed are met within 3 points. */
const count = Number(process.env['PSORIASIS_PEOPLE'] ?? 384);
const simulator = new DiseaseSimulator(disease);
const next = candidateSource(disease, people, 7);
const enrolled = simulator.runIn(
  Array.from({ length: count }, (_, subject) => ({
    subject,
    candidate: { ...next(subject)(), covariates: {} },
    population,
    inhibitors,
  })),
);
const weights = enrolled.map((person) => simulator.enrolmentWeight(person));

/** Percent of people with so much improvement of PASI at a week, those who left being none. */
function responders(regimen: readonly RegimenSegment[], week: number, percent: number): number {
  const courses = simulator.courses(enrolled, regimen, {
    weeks: Float64Array.of(0, week),
    scores: [pasi],
    resolution: 'averaged',
    background: { enrolment: 1 },
  });
  let [sum, total] = [0, 0];
  enrolled.forEach(({ candidate }, i) => {
    const limit = limitOf(pasi, (candidate as unknown as { pasi: number }).pasi * (1 - percent / 100));
    sum += weights[i]! * normalCdf((limit - pasi.toScale(courses[i]![1]!)) / pasi.readingSd());
    total += weights[i]!;
  });
  return (100 * exp(-disease.leaving.hazard(fitted, 0, 1, 0) * week) * sum) / total;
}

const daily = (drug: string, doseMg: number, perDay: 1 | 2) => [{ fromWeek: 0, drug, doseMg, perDay }];

describe('with the values of the prototype', () => {
  /** Rows of its table. Kinetics of antibodies and the fall of readings are those of the product, so not all can be met closely. */
  it.each([
    ['placebo', [], 12, 75, 7.7],
    ['tofacitinib 2 mg', daily('tofacitinib', 2, 2), 12, 75, 20.8],
    ['tofacitinib 5 mg', daily('tofacitinib', 5, 2), 12, 75, 37.9],
    ['tofacitinib 10 mg', daily('tofacitinib', 10, 2), 12, 75, 58.5],
    ['tofacitinib 10 mg', daily('tofacitinib', 10, 2), 12, 90, 30.1],
    ['baricitinib 10 mg', daily('baricitinib', 10, 1), 12, 75, 67.7],
    ['deucravacitinib 6 mg', daily('deucravacitinib', 6, 1), 16, 75, 56.7],
    ['deucravacitinib 6 mg', daily('deucravacitinib', 6, 1), 16, 100, 9.3],
    ['deucravacitinib 12 mg', daily('deucravacitinib', 12, 1), 12, 75, 69.4],
    ['guselkumab', injected.guselkumab, 16, 75, 86.8],
    ['secukinumab', injected.secukinumab, 12, 75, 79.1],
    ['adalimumab', injected.adalimumab, 16, 75, 73.3],
  ] as const)('%s, week %#', (_, regimen, week, percent, expected) => {
    expect(Math.abs(responders(regimen, week, percent) - expected)).toBeLessThan(6);
  });

  it('a plaque comes back when an inhibitor is stopped, and sooner than after an antibody against IL-23', () => {
    /** Of the responders of week 24, the share that there are 12 weeks after the stop. */
    const kept = (regimen: readonly RegimenSegment[]) =>
      responders([...regimen, { fromWeek: 24, drug: null }], 36, 75) / responders(regimen, 24, 75);
    const tofacitinib = kept(daily('tofacitinib', 10, 2));
    expect(tofacitinib).toBeLessThan(0.6);
    expect(kept(injected.guselkumab)).toBeGreaterThan(tofacitinib + 0.2);
  });
});
