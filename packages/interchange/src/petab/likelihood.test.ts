import { describe, expect, it } from 'vitest';
import { petabLikelihood } from './likelihood.js';
import { petabProblem } from './model.js';
import { chain, chainProblem, tableTexts, tablesWith } from './problem.fixture.js';

const likelihood = petabLikelihood(chainProblem());
const at = likelihood.nominal();

/** The linear chain by hand: A and B at time t from where they start, with A made at a rate k0. */
function byHand(k0: number, a0: number, b0: number, t: number): { readonly a: number; readonly b: number } {
  const [k1, k2] = [0.5, 0.3];
  const surplus = a0 - k0 / k1;
  const a = k0 / k1 + surplus * Math.exp(-k1 * t);
  // b' = k1 a − k2 b
  const driven = (k1 * surplus) / (k2 - k1);
  const b = k0 / k2 + driven * Math.exp(-k1 * t) + (b0 - k0 / k2 - driven) * Math.exp(-k2 * t);
  return { a, b };
}
const normal = (x: number, mean: number, sd: number): number =>
  -0.5 * ((x - mean) / sd) ** 2 - Math.log(sd * Math.sqrt(2 * Math.PI));
const laplace = (x: number, mean: number, scale: number): number =>
  -Math.abs(x - mean) / scale - Math.log(2 * scale);

describe('petabLikelihood', () => {
  it('is that of the chain by hand: scales, distributions, conditions, pre-equilibration, steady state', () => {
    const [restA, restB] = [0.4 / 0.5, 0.4 / 0.3];
    const after = (t: number) => byHand(2, restA, restB, t);
    const loaded = (t: number) => byHand(0.2, 0.5, 3, t);
    const ofB = (measured: number, b: number, sd: number) => laplace(measured, 0.1 + b, sd + 0.1 * (0.1 + b));
    const onLog10 = (measured: number, a: number, sd: number) =>
      normal(Math.log10(measured), Math.log10(a), sd) - Math.log(measured * Math.LN10);
    const expected = [
      normal(1.1, restA, 0.2),
      normal(2.4, after(1.5).a, 0.2),
      onLog10(5.1, 1.7 * after(4).a, 0.15),
      ofB(6.3, 2 / 0.3, 0.25),
      ofB(3.3, after(2).b, 0.4),
      normal(Math.log(3.9), Math.log(after(1.5).a + after(1.5).b), 0.3) - Math.log(3.9),
      ofB(2.2, loaded(0.7).b, 0.25),
      normal(0.6, loaded(3).a, 0.2),
      onLog10(0.4, 2 * loaded(3).a, 0.2),
    ].reduce((sum, one) => sum + one, 0);
    const found = likelihood.evaluate(at);
    expect(found).toMatchObject({ status: 'done' });
    if (found.status === 'done') expect(found.logLikelihood).toBeCloseTo(expected, 5);
  });

  it('adds the priors apart', () => {
    const found = likelihood.evaluate(at);
    const expected =
      normal(Math.log10(0.4), 0, 0.5) + normal(Math.log(0.5), 0, 1) - Math.log(0.5) + laplace(0.25, 0.2, 0.1);
    if (found.status === 'done') expect(found.logPrior).toBeCloseTo(expected, 12);
  });

  it('has the gradient that central differences give, of the likelihood and of the priors', () => {
    const exact = likelihood.withGradient(at);
    if (exact.status !== 'done') throw new Error(exact.message);
    expect(exact.logLikelihood).toBeCloseTo((likelihood.evaluate(at) as typeof exact).logLikelihood, 6);
    likelihood.estimated.forEach(({ id }, i) => {
      const by = 1e-4;
      const [above, below] = [by, -by].map((shift) => {
        const found = likelihood.evaluate(at.map((x, j) => (j === i ? x + shift : x)));
        if (found.status !== 'done') throw new Error(found.message);
        return found;
      });
      const slope = (above!.logLikelihood - below!.logLikelihood) / (2 * by);
      const priorSlope = (above!.logPrior - below!.logPrior) / (2 * by);
      expect(Math.abs(exact.gradient[i]! - slope), id).toBeLessThan(1e-4 * Math.max(1, Math.abs(slope)));
      expect(Math.abs(exact.priorGradient[i]! - priorSlope), id).toBeLessThan(1e-4);
    });
  });

  it('lets events change what a condition has set, without a gradient', () => {
    const time = { kind: 'name', name: 'time' } as const;
    const number = (value: number) => ({ kind: 'number', value }) as const;
    const stop = {
      id: 'stop',
      trigger: { kind: 'binary', operator: '>=', left: time, right: number(2) },
      initiallyTrue: true,
      persistent: true,
      valuesFromTrigger: true,
      assignments: [{ variable: 'k0', expr: number(1) }],
    } as const;
    const jumping = petabLikelihood(petabProblem(tablesWith(), { ...chain, events: [stop] }));
    const found = jumping.evaluate(at);
    const before = byHand(0.2, 0.5, 3, 2);
    // The measurement of A under load, at time 3.
    if (found.status !== 'done') throw new Error(found.message);
    expect(found.simulated[7]).toBeCloseTo(byHand(1, before.a, before.b, 1).a, 6);
    expect(() => jumping.withGradient(at)).toThrow('has events');
  });

  it('says why there is no likelihood', () => {
    const grows = { ...chain, reactions: chain.reactions.filter(({ id }) => id !== 'lose') };
    const noEnd = petabLikelihood(petabProblem(tablesWith(), grows));
    expect(noEnd.evaluate(noEnd.nominal())).toMatchObject({
      status: 'failed',
      message: expect.stringMatching(/'rest' has not come to a steady state/) as string,
    });
    const below = tableTexts['parameters.tsv']!.replace('lin\t-10\t10\t0.1', 'lin\t-10\t10\t-9');
    const negative = petabLikelihood(petabProblem(tablesWith({ 'parameters.tsv': below }), chain));
    expect(negative.evaluate(negative.nominal())).toMatchObject({
      message: expect.stringMatching(/The noise of b at time .* must be above 0/) as string,
    });
  });
});
