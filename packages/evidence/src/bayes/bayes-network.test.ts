import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  bayesNetwork,
  namedPriors,
  readOwnStudies,
  readPrior,
  usualBayes,
  type PriorName,
} from '../index.js';
import { selectOwn } from '../own-studies/select-own.js';

// What JAGS gives for the same models; `reference/published/jags.R` has them.
const folder = new URL('../../reference/published/', import.meta.url);
interface Summary {
  mean: number;
  sd: number;
  median: number;
  lower: number;
  upper: number;
}
interface Case {
  id: string;
  measure: 'OR' | 'MD';
  reference: string;
  better: 'higher' | 'lower';
  treatments: string[];
  priors: Record<
    PriorName,
    { tau: Summary; d: Summary[]; sucra: number[]; residual: number; parameters: number }
  >;
}
const { cases } = JSON.parse(readFileSync(new URL('jags.json', folder), 'utf8')) as { cases: Case[] };

function selectionOf({ id, reference }: Pick<Case, 'id' | 'reference'>) {
  const reading = readOwnStudies(readFileSync(new URL(`${id}.csv`, folder), 'utf8'));
  if (!reading.ok) throw new Error(id);
  return selectOwn(reading.value, { by: 'dose', reference });
}

describe('the Bayesian network, beside JAGS', { timeout: 300_000 }, () => {
  it.each([
    ['smoking', 'vague'],
    ['smoking', 'informative'],
    ['parkinson', 'weak'],
    ['atrial-fibrillation', 'informative'],
  ] as const)('%s with a prior that is %s', (id, prior) => {
    const one = cases.find((found) => found.id === id)!;
    const { measure, reference, better } = one;
    const want = one.priors[prior];
    const got = bayesNetwork(selectionOf(one), {
      ...usualBayes,
      draws: 2000,
      measure,
      reference,
      better,
      prior: namedPriors[prior],
    });
    expect(got.treatments).toEqual(one.treatments);
    // With a thousand draws in effect on each side a mean is known to some hundredths of its standard deviation, a limit to a tenth.
    const near = (have: Summary, should: Summary, what: string): void => {
      for (const [key, reach] of [
        ['mean', 0.12],
        ['median', 0.12],
        ['lower', 0.25],
        ['upper', 0.25],
      ] as const)
        expect(Math.abs(have[key] - should[key]) / should.sd, `${what}, ${key}`).toBeLessThan(reach);
      expect(have.sd / should.sd, `${what}, sd`).toBeGreaterThan(0.9);
      expect(have.sd / should.sd, `${what}, sd`).toBeLessThan(1.1);
    };
    got.against.forEach((have, i) => near(have, want.d[i]!, one.treatments[i + 1]!));
    near(got.tau, want.tau, 'tau');
    got.sucra.forEach((have, i) => expect(Math.abs(have - want.sucra[i]!)).toBeLessThan(0.02));
    expect(Math.abs(got.fit.residual - want.residual)).toBeLessThan(0.5);
    expect(Math.abs(got.fit.parameters - want.parameters)).toBeLessThan(0.8);
  });

  it('gives the same draws for the same seed, and others for another', () => {
    const ask = (seed: number) =>
      bayesNetwork(selectionOf({ id: 'parkinson', reference: 'Placebo' }), {
        ...usualBayes,
        warmUp: 50,
        draws: 200,
        seed,
        measure: 'MD',
        reference: 'Placebo',
        better: 'lower',
        prior: readPrior('half-normal:0.5'),
      }).tau.mean;
    expect(ask(1)).toBe(ask(1));
    expect(ask(1)).not.toBe(ask(2));
    expect(() => readPrior('uniform:-1')).toThrow(/no prior/);
  });
});
