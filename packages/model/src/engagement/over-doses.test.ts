import { drugs } from '@bifrons/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RefusedError } from '../facts.js';
import { concentrationAmongPeople } from './concentration.js';
import { engagement } from './engagement.js';
import { engagementOverDoses, type SignalOverDoses } from './over-doses.js';

/** Medicines whose concentration can be computed, with the first dose on record. */
const dosed = drugs().flatMap(({ id, doses }) => {
  const dose = doses.find(({ doseMg }) => doseMg !== null);
  if (dose === undefined) return [];
  const [doseMg, perDay] = [dose.doseMg!, dose.perDay];
  try {
    engagement({ drug: id, doseMg, perDay });
    return [{ drug: id, doseMg, perDay }];
  } catch (error) {
    if (error instanceof RefusedError) return [];
    throw error;
  }
});
const curvesOf = ({ mean, peak, trough, lower, upper, tenth, ninetieth }: SignalOverDoses) =>
  [mean, peak, trough, lower, upper, tenth, ninetieth].flatMap((curve) => (curve === null ? [] : [curve]));

describe('signals over doses', () => {
  it.each(dosed)('at a dose are what engagement gives: $drug', ({ drug, doseMg, perDay }) => {
    const alone = engagement({ drug, doseMg, perDay });
    const over = engagementOverDoses({ drug, dosesMg: [doseMg / 2, doseMg], perDay });
    expect(over.concentration.areaNgHoursPerMl[1]! / alone.concentration.areaNgHoursPerMl).toBeCloseTo(1, 5);
    expect(over.signals.map(({ signal }) => signal)).toEqual(alone.signals.map(({ signal }) => signal));
    over.signals.forEach((signal, k) => {
      const expected = alone.signals[k]!;
      expect(signal.grade).toBe(expected.grade);
      for (const number of ['mean', 'peak', 'trough', 'lower', 'upper'] as const) {
        const ours = signal[number]?.[1] ?? null;
        if (expected[number] === null) expect(ours, `${signal.signal} ${number}`).toBeNull();
        else expect(ours, `${signal.signal} ${number}`).toBeCloseTo(expected[number], 5);
      }
    });
  });

  it('are blocked the more the higher the dose, and lie within their ranges', () => {
    const some = fc.record({
      medicine: fc.constantFrom(...dosed),
      factors: fc.uniqueArray(fc.double({ min: 0.05, max: 6, noNaN: true }), { minLength: 2, maxLength: 4 }),
      egfr: fc.integer({ min: 30, max: 120 }),
    });
    // Auto-inhibited kinetics are integrated, to 1e-4.
    const slack = 2e-4;
    fc.assert(
      fc.property(some, ({ medicine: { drug, doseMg, perDay }, factors, egfr }) => {
        const dosesMg = factors.map((factor) => factor * doseMg).sort((a, b) => a - b);
        const { signals } = engagementOverDoses({
          drug,
          dosesMg,
          perDay,
          person: { egfr },
          amongPeople: true,
        });
        for (const signal of signals) {
          for (const curve of curvesOf(signal))
            curve.forEach((value, k) => expect(value).toBeGreaterThanOrEqual((curve[k - 1] ?? 0) - slack));
          const { mean, peak, trough, lower, upper, tenth, ninetieth } = signal;
          mean?.forEach((value, k) => {
            const ascending = [
              [trough![k]!, value, peak![k]!, 1],
              [lower?.[k] ?? value, value, upper?.[k] ?? value],
              [tenth?.[k] ?? value, value, ninetieth?.[k] ?? value],
            ];
            for (const numbers of ascending)
              numbers.forEach((number, n) =>
                expect(number).toBeGreaterThanOrEqual((numbers[n - 1] ?? 0) - slack),
              );
          });
        }
      }),
      { numRuns: 30 },
    );
  });

  it('say what is not known, with the fact that is missing', () => {
    const { signals } = engagementOverDoses({ drug: 'baricitinib', dosesMg: [4], perDay: 1 });
    for (const { mean, grade, missing, provenance } of signals) {
      expect(mean === null).toBe(missing !== undefined);
      expect(grade === null).toBe(mean === null);
      expect(provenance.length > 0).toBe(mean !== null);
    }
  });

  it('take the range from the potency, and from binding where it is covalent', () => {
    const at = (drug: string) => engagementOverDoses({ drug, perDay: 1, dosesMg: [50] });
    const of = (drug: string, id: string) => at(drug).signals.find(({ signal }) => signal === id)!;
    const { ic50Nm, ic50RangeNm } = of('baricitinib', 'ifn-gamma');
    const { value, range } = at('baricitinib').provenance.find(
      ({ path }) => path === 'baricitinib.ic50.ifn-gamma',
    )!;
    expect([ic50Nm, ic50RangeNm]).toEqual([value, range]);
    const covalent = of('ritlecitinib', 'gamma-chain');
    expect(covalent.ic50Nm).toBeNull();
    expect(covalent.upper![0]! - covalent.lower![0]!).toBeGreaterThan(0.1);
    // No effect up to 10 µM: nothing is drawn as blocked, and at most what that concentration would give.
    const untouched = of('ritlecitinib', 'ifn-gamma');
    expect(untouched.mean![0]).toBe(0);
    expect(untouched.upper![0]).toBeGreaterThan(0);
  });

  it('refuse what is no dose', () => {
    expect(() => engagementOverDoses({ drug: 'baricitinib', dosesMg: [2, 0], perDay: 1 })).toThrow(
      /0 mg is not a dose/,
    );
  });
});

describe('the concentration among people', () => {
  it('spreads by clearance: the area under the curve by its quantiles', () => {
    const request = { drug: 'baricitinib', doseMg: 4, perDay: 1 };
    const typical = engagement(request).concentration;
    const { lnClearanceSd, tenth, ninetieth } = concentrationAmongPeople(request)!;
    const spread = Math.log(ninetieth.areaNgHoursPerMl / tenth.areaNgHoursPerMl);
    expect(spread).toBeCloseTo(2 * 1.2815515655 * lnClearanceSd, 6);
    expect(typical.areaNgHoursPerMl ** 2).toBeCloseTo(tenth.areaNgHoursPerMl * ninetieth.areaNgHoursPerMl, 4);
    expect(tenth.peakNm).toBeLessThan(typical.peakNm);
    expect(ninetieth.troughNm).toBeGreaterThan(typical.troughNm);
  });

  it('is unknown where no source tells the variability', () => {
    expect(concentrationAmongPeople({ drug: 'brepocitinib', doseMg: 30, perDay: 1 })).toBeNull();
  });
});
