import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countEffect,
  countMeasures,
  cumulative,
  eggerTest,
  leaveOneOut,
  logitNormal,
  mantelHaenszel,
  networkMetaAnalysis,
  NotPoolableError,
  countArms,
  peto,
  petersTest,
  pool,
  tau2Methods,
  trimAndFill,
  type FitOptions,
  type TwoArmCounts,
} from './index.js';

const effect = fc.record({
  estimate: fc.double({ min: -5, max: 5, noNaN: true }),
  variance: fc.double({ min: 0.001, max: 5, noNaN: true }),
});
const options = fc.record<FitOptions>({
  method: fc.constantFrom(...tau2Methods, 'common'),
  interval: fc.constantFrom('wald', 'hksj'),
  level: fc.constantFrom(0.9, 0.95),
});
const arm = (n: number) => fc.integer({ min: 0, max: n });
const counts = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }))
  .chain(([n1, n2]) =>
    fc.record<TwoArmCounts>({ events1: arm(n1), n1: fc.constant(n1), events2: arm(n2), n2: fc.constant(n2) }),
  );

/** No number in it is NaN or infinite. */
function isFinite(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isFinite);
  return true;
}

/** An answer in numbers, or a clear refusal. */
function answers(compute: () => unknown): boolean {
  try {
    return isFinite(compute());
  } catch (error) {
    if (error instanceof NotPoolableError) return error.message.length > 10;
    throw error;
  }
}

describe('pooling', () => {
  it('does not depend on the order of the studies', () => {
    fc.assert(
      fc.property(fc.array(effect, { minLength: 2, maxLength: 8 }), options, (effects, how) => {
        const [one, other] = [pool(effects, how), pool([...effects].reverse(), how)];
        expect(other.estimate).toBeCloseTo(one.estimate, 7);
        expect(other.heterogeneity.tau2).toBeCloseTo(one.heterogeneity.tau2, 6);
      }),
    );
  });

  it('negates log ratios and differences when the arms are swapped', () => {
    fc.assert(
      fc.property(
        fc.array(counts, { minLength: 2, maxLength: 6 }),
        fc.constantFrom(...countMeasures),
        (studies, measure) => {
          const swapped = studies.map(({ events1, n1, events2, n2 }) => ({
            events1: events2,
            n1: n2,
            events2: events1,
            n2: n1,
          }));
          const effects = studies.map((one) => countEffect(measure, one));
          expect(pool(swapped.map((one) => countEffect(measure, one))).estimate).toBeCloseTo(
            -pool(effects).estimate,
            7,
          );
        },
      ),
    );
  });

  it('is not changed by a study with infinite variance', () => {
    fc.assert(
      fc.property(fc.array(effect, { minLength: 1, maxLength: 6 }), options, (effects, how) => {
        const { weights, ...one } = pool(effects, how);
        const { weights: more, ...other } = pool([...effects, { estimate: 3, variance: Infinity }], how);
        expect(other).toEqual(one);
        expect(more).toEqual([...weights, 0]);
      }),
    );
  });

  it('gives the common effect when there is no variance between studies', () => {
    const effects = [0.2, 0.21, 0.19].map((estimate) => ({ estimate, variance: 1 }));
    const common = pool(effects, { method: 'common', interval: 'wald', level: 0.95 });
    for (const method of tau2Methods) {
      const random = pool(effects, { method, interval: 'wald', level: 0.95 });
      expect(random.heterogeneity.tau2).toBe(0);
      expect(random.estimate).toBeCloseTo(common.estimate, 12);
    }
  });

  it('answers in numbers or refuses with a reason, whatever the counts', () => {
    fc.assert(
      fc.property(
        fc.array(counts, { maxLength: 6 }),
        options,
        fc.constantFrom(...countMeasures),
        (studies, how, measure) => {
          const effects = studies.map((one) => countEffect(measure, one));
          const arms = studies.map(({ events1: events, n1: n }) => ({ events, n }));
          for (const compute of [
            () => pool(effects, how),
            () => mantelHaenszel(measure, studies),
            () => peto(studies),
            () => leaveOneOut(effects, how),
            () => cumulative(effects, how),
            () => eggerTest(effects),
            () => petersTest(studies),
            () => trimAndFill(effects, 'left', how),
            () => logitNormal(arms),
          ])
            expect(answers(compute), compute.toString()).toBe(true);
        },
      ),
    );
  });

  it('answers or refuses for any network', () => {
    const study = fc.tuple(
      fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 2, maxLength: 4 }),
      counts,
    );
    fc.assert(
      fc.property(fc.array(study, { minLength: 1, maxLength: 6 }), (drawn) => {
        const studies = drawn.map(([treatments, { n1, events1 }], i) => ({
          id: String(i),
          arms: countArms(
            'OR',
            treatments.map((treatment, t) => ({ treatment, events: t === 0 ? events1 : 0, n: n1 })),
          ),
        }));
        expect(
          answers(() =>
            networkMetaAnalysis(studies, { reference: 'a', method: 'REML', level: 0.95, better: 'higher' }),
          ),
        ).toBe(true);
      }),
    );
  });
});
