import { RandomStream } from '@bifrons/engine';
import { pathway, potencyMap, potencyMeasured } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { leaveOut, scoreLeftOut } from './left-out.js';
import { widenedBy } from './map.js';
import { log10, potencyModel } from './model.js';
import { findSpreads, gradientOf, normalOf, potencyMode } from './mode.js';
import { prototypeMedians, prototypeSignals } from './prototype.fixture.js';
import { armConcentrations } from './relations.js';
import type { Spreads } from './unknowns.js';

const measured = potencyMeasured();
const concentrations = armConcentrations();
const spreads = potencyMap().spreads.used as unknown as Spreads;
const model = potencyModel({ measured, concentrations });
const mode = potencyMode(model, spreads);

const differences = (medianOf: (medicine: string, signal: (typeof prototypeSignals)[number]) => number) =>
  measured.medicines.flatMap(({ id }) =>
    pathway().signals.map(
      ({ id: signal }) => medianOf(id, signal) - normalOf(mode, model.potencyOf(id, signal)).mean,
    ),
  );
const size = (values: readonly number[]) => {
  const sorted = values.map(Math.abs).sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)]!, largest: sorted.at(-1)! };
};

describe('the fit of the potency map', () => {
  it('has the gradients of its statements', () => {
    const stream = new RandomStream(3, 0, 0);
    const sds = model.unknowns.sds(spreads);
    const x = model.unknowns.natural(
      sds.map(() => 0.5 * stream.normal()),
      sds,
    );
    const ones = sds.map(() => 1);
    for (const { about } of model.statements) {
      const gradient = gradientOf(about, x, ones);
      const direction = x.map(() => stream.normal());
      const at = (step: number) => about.value(x.map((value, i) => value + step * direction[i]!));
      const slope = (at(1e-4) - at(-1e-4)) / 2e-4;
      const expected = gradient.reduce((sum, value, i) => sum + value * direction[i]!, 0);
      expect(slope).toBeCloseTo(expected, 5);
    }
  });

  it('has the medians of an implementation of its own, the prototype, within the error of both', () => {
    const { median, largest } = size(
      differences((medicine, signal) =>
        log10(prototypeMedians[medicine]![prototypeSignals.indexOf(signal)]!),
      ),
    );
    // The prototype's medians are of draws, these of the normal distribution at the mode: 0.05 apart on average.
    expect(median).toBeLessThan(0.06);
    expect(largest).toBeLessThan(0.35);
  });

  it('is what the map of the catalogue was made of (else: npm run calibrate -- potency)', () => {
    const { medicines } = potencyMap();
    const { median, largest } = size(
      differences((medicine, signal) =>
        log10(medicines.find(({ id }) => id === medicine)!.potencies[signal].value),
      ),
    );
    expect(median).toBeLessThan(0.06);
    expect(largest).toBeLessThan(0.35);
  });

  it('spreads: none is better a step further, and floors hold', () => {
    const { found, used } = findSpreads(potencyModel({ measured }));
    for (const name of Object.keys(found) as (keyof Spreads)[]) {
      expect(used[name]).toBeGreaterThanOrEqual(found[name]);
      expect(used[name], name).toBeCloseTo(spreads[name], 2);
    }
  });

  it('of a medicine that it did not see, 90 to 100 % of the values lie inside their ranges', () => {
    const rows = leaveOut(measured, mode, 'medicine', concentrations, widenedBy);
    const { n, inside95, rmse } = scoreLeftOut(rows);
    expect(n).toBe(75);
    expect(inside95).toBeGreaterThanOrEqual(0.9);
    expect(rmse).toBeLessThan(0.8);
  });
});
