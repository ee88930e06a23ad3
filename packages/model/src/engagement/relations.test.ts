import { engagementRelations, findDrug, mappedPotency, pathway, type JakSignalId } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { engagement, type SignalEngagement } from './engagement.js';
import { inhibition } from './potency.js';

const signalIds = pathway().signals.map(({ id }) => id);
const at = (drug: string, doseMg: number, perDay: number) => {
  const { signals } = engagement({ drug, doseMg, perDay });
  return (signal: JakSignalId): SignalEngagement & { mean: number } => {
    const found = signals.find((s) => s.signal === signal)!;
    if (found.mean === null) throw new Error(`${drug} has no potency for ${signal}`);
    return { ...found, mean: found.mean };
  };
};
type Arm = ReturnType<typeof at>;
const baricitinib = at('baricitinib', 4, 1);
const tofacitinib = at('tofacitinib', 5, 2);
const upadacitinib = at('upadacitinib', 15, 1);
const filgotinib = at('filgotinib', 200, 1);
/** Filgotinib with a metabolite of a twentieth of its potency, as the map takes it; two thirds of the active moiety. */
const lessFilgotinib = at('filgotinib', 200 * 0.67, 1);
/** Upadacitinib by the immediate-release form: the daily amount that is absorbed, by the kinetics of the other form. */
const immediate = (doseMg: number, perDay: number) =>
  at(
    'upadacitinib',
    (doseMg * perDay) / findDrug('upadacitinib')!.pharmacokinetics.facts.relativeBioavailability!.value!,
    1,
  );

/** IC50 of the unbound medicine, nM. */
const free = (drug: string, signal: JakSignalId): number =>
  mappedPotency(drug, signal)!.value * findDrug(drug)!.pharmacokinetics.facts.fractionUnbound!.value!;
const freeRatio = (signal: JakSignalId): number => free('tofacitinib', signal) / free('baricitinib', signal);

const expectNear = (one: number, other: number, points: number, what: string): void =>
  expect(100 * Math.abs(one - other), what).toBeLessThan(points);

/** What each relation says of the numbers. */
const holds: Record<string, (signals: readonly JakSignalId[]) => void> = {
  E1: (signals) => {
    for (const signal of signals) {
      const means = [filgotinib, tofacitinib, upadacitinib, baricitinib].map((arm) => arm(signal).mean);
      expectNear(Math.max(...means), Math.min(...means), 20, signal);
    }
  },
  E2: (signals) => {
    for (const signal of signals)
      for (const other of [tofacitinib, upadacitinib, baricitinib])
        expect(lessFilgotinib(signal).mean, signal).toBeLessThan(other(signal).mean);
  },
  E3: (signals) => {
    for (const signal of signals) {
      for (const stronger of [tofacitinib, upadacitinib]) {
        expect(stronger(signal).mean).toBeGreaterThan(baricitinib(signal).mean);
        expect(stronger(signal).hoursAboveIC50!).toBeGreaterThan(baricitinib(signal).hoursAboveIC50!);
      }
      for (const drug of ['tofacitinib', 'upadacitinib'])
        expect(free(drug, signal)).toBeLessThan(free('baricitinib', signal));
    }
  },
  E4: () => {
    for (const arm of [baricitinib, tofacitinib, upadacitinib]) {
      for (const signal of signalIds) {
        expect(arm(signal).mean).toBeLessThan(1);
        expect(arm(signal).hoursAboveIC50!).toBeLessThan(24);
      }
    }
  },
  // IC50s within a factor of 2.5.
  E5: (signals) => {
    for (const signal of signals)
      expect(Math.abs(Math.log(freeRatio(signal))), signal).toBeLessThan(Math.log(2.5));
  },
  E6: (signals) => {
    for (const signal of signals) {
      expect(freeRatio(signal), signal).toBeGreaterThan(1);
      if (signal !== 'ifn-alpha')
        expect(baricitinib(signal).mean, signal).toBeGreaterThan(tofacitinib(signal).mean);
    }
  },
  E7: () => expectNear(immediate(3, 2)('il-6').mean, tofacitinib('il-6').mean, 8, 'IL-6'),
  E8: () => expectNear(immediate(12, 2)('gamma-chain').mean, tofacitinib('gamma-chain').mean, 8, 'IL-7'),
  E9: () => {
    const ic50 = (signal: JakSignalId) => mappedPotency('deucravacitinib', signal)!.value;
    for (const signal of ['gamma-chain', 'il-4-type1', 'ifn-gamma', 'il-6', 'gm-csf', 'epo', 'tpo'] as const)
      for (const ofTyk2 of ['ifn-alpha', 'il-12', 'il-23'] as const)
        expect(ic50(signal) / ic50(ofTyk2), signal).toBeGreaterThan(1000);
  },
  E10: (signals) => {
    for (const arm of [baricitinib, tofacitinib, upadacitinib])
      for (const signal of signals) expect(arm(signal).mean, signal).toBeLessThan(0.4);
  },
  E11: () => {
    const il6 = baricitinib('il-6');
    const peakHour = il6.curve.indexOf(Math.max(...il6.curve)) / 10;
    expect(peakHour).toBeLessThanOrEqual(2);
    expect(il6.curve.at(-2)!).toBeLessThan(il6.peak! / 4);
    expect(at('baricitinib', 8, 1)('il-6').mean).toBeGreaterThan(il6.mean);
  },
  // Near baseline: under 30 %.
  E12: () => {
    const { curve } = at('ruxolitinib', 20, 2)('il-6');
    expect(curve.indexOf(Math.max(...curve)) / 10).toBeLessThanOrEqual(2);
    expect(curve[100]!).toBeLessThan(0.3);
  },
  E13: () => {
    const ic50 = findDrug('ruxolitinib')!.ic50.tpo!.value!;
    expect(inhibition({ kind: 'reversible', ic50, hill: 1 }, 35.7, 0)).toBeCloseTo(0.113, 3);
  },
  // Similar patterns: the mean correlation of the signals' inhibition.
  E14: () => {
    const arms = [filgotinib, tofacitinib, upadacitinib, baricitinib];
    const pairs = arms.flatMap((one, k) => arms.slice(k + 1).map((other) => [one, other] as const));
    const mean = pairs.reduce((sum, [one, other]) => sum + correlation(one, other), 0) / pairs.length;
    expect(mean).toBeGreaterThan(0.7);
  },
};

function correlation(one: Arm, other: Arm): number {
  const deviations = (arm: Arm) => {
    const means = signalIds.map((signal) => arm(signal).mean);
    const centre = means.reduce((a, b) => a + b) / means.length;
    return means.map((value) => value - centre);
  };
  const [a, b] = [deviations(one), deviations(other)];
  const dot = (x: number[], y: number[]) => x.reduce((sum, value, k) => sum + value * y[k]!, 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

describe('published relations of signal inhibition', () => {
  for (const { id, relation, signals } of engagementRelations())
    it(`${id} ${relation}`, () => holds[id]!(signals));

  /** Where a relation holds only under a condition, and why (docs/model/potency.md). */
  it('E2 fails in part with a metabolite of a tenth, as the review says: filgotinib then passes baricitinib', () => {
    const above = (['gamma-chain', 'il-4-type1'] as const).map(
      (signal) => filgotinib(signal).mean - baricitinib(signal).mean,
    );
    for (const points of above) {
      expect(points).toBeGreaterThan(0);
      expect(points).toBeLessThan(0.06);
    }
  });

  it('E6 fails in part: of IFN-α, which the abstract does not name, tofacitinib blocks more over the day', () => {
    expectNear(baricitinib('ifn-alpha').mean, tofacitinib('ifn-alpha').mean, 6, 'IFN-α');
  });
});
