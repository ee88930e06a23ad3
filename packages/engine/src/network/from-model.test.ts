import { expect, it } from 'vitest';
import { parseAntimony } from '../antimony/parse.js';
import { courseOf } from './course.js';
import { equationsOf } from './equations.js';
import { modelAsNetwork } from './from-model.js';

const text = `
  model doses()
    unit week = 604800 second
    unit nM = 1e-9 mole / litre
    unit per_week = 1.6534391534391535e-6 second^-1
    drug' = -clearance * drug
    effect' = inhibition - effect
    inhibition := drug / (drug + ic50)
    drug = dose
    effect = 0
    dose = 2 * ic50
    ic50 = 3
    clearance = 0.5
    ic50 has nM
    clearance has per_week
    again: at (time >= 4 / clearance): drug = drug + dose
  end`;

it('a model is the same equations as a network', () => {
  const model = parseAntimony(text);
  const network = modelAsNetwork(model);
  expect(network.parameters.map(({ id, value, constant, unit }) => [id, value, constant, unit])).toEqual([
    ['dose', undefined, true, undefined],
    ['ic50', 3, true, 'nM'],
    ['clearance', 0.5, true, 'per_week'],
    ['drug', undefined, false, undefined],
    ['effect', 0, false, undefined],
    ['inhibition', undefined, false, undefined],
  ]);
  expect(network.units[1]?.factors).toEqual([
    { base: 'dimensionless', exponent: 1, scale: 0, multiplier: 1e-9 },
    { base: 'mole', exponent: 1, scale: 0, multiplier: 1 },
    { base: 'litre', exponent: -1, scale: 0, multiplier: 1 },
  ]);
  const { model: back } = equationsOf(network);
  expect(back.units.map(({ definition }) => definition)).toEqual([
    '604800 second',
    '1e-9 mole * litre^-1',
    '0.0000016534391534391535 second^-1',
  ]);
  const [course, again] = [model, back].map((one) => courseOf(one, { times: [0, 5, 12] }));
  for (const name of ['drug', 'effect', 'inhibition', 'dose']) {
    expect(again?.status === 'done' ? again.values(name) : undefined).toEqual(
      course?.status === 'done' ? course.values(name) : null,
    );
  }
});
