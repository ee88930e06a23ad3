import { engagementRelations, findDrug, type SignalId } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { engagement, type SignalEngagement } from './engagement.js';
import { inhibition } from './potency.js';

const at = (drug: string, doseMg: number, perDay: number) => {
  const { signals } = engagement({ drug, doseMg, perDay });
  return (signal: SignalId): SignalEngagement => signals.find((s) => s.signal === signal)!;
};
const baricitinib = at('baricitinib', 4, 1);
const tofacitinib = at('tofacitinib', 5, 2);
const upadacitinib = at('upadacitinib', 15, 1);
const known = (signals: readonly SignalId[], ...arms: ReturnType<typeof at>[]) =>
  signals.filter((signal) => arms.every((arm) => arm(signal).mean !== null));

/** What each relation says of the numbers; it is tried for the signals whose potencies are known. */
const holds: Record<string, (signals: readonly SignalId[]) => void> = {
  E3: (signals) => {
    for (const signal of known(signals, baricitinib, tofacitinib, upadacitinib)) {
      for (const stronger of [tofacitinib, upadacitinib]) {
        expect(stronger(signal).mean!).toBeGreaterThan(baricitinib(signal).mean!);
        expect(stronger(signal).hoursAboveIC50!).toBeGreaterThan(baricitinib(signal).hoursAboveIC50!);
      }
    }
  },
  E4: (signals) => {
    for (const arm of [baricitinib, tofacitinib, upadacitinib]) {
      for (const signal of known(signals, arm)) {
        expect(arm(signal).mean!).toBeLessThan(1);
        expect(arm(signal).hoursAboveIC50!).toBeLessThan(24);
      }
    }
  },
  E6: (signals) => {
    for (const signal of known(signals, baricitinib, tofacitinib)) {
      expect(baricitinib(signal).mean!).toBeGreaterThan(tofacitinib(signal).mean!);
    }
  },
  E11: () => {
    const il6 = baricitinib('il-6');
    const peakHour = il6.curve.indexOf(Math.max(...il6.curve)) / 10;
    expect(peakHour).toBeLessThanOrEqual(2);
    expect(il6.curve.at(-2)!).toBeLessThan(il6.peak! / 4);
    expect(at('baricitinib', 8, 1)('il-6').mean!).toBeGreaterThan(il6.mean!);
  },
  E13: () => {
    const ic50 = findDrug('ruxolitinib')!.ic50.tpo!.value!;
    expect(inhibition({ kind: 'reversible', ic50, hill: 1 }, 35.7, 0)).toBeCloseTo(0.113, 3);
  },
};

/** Relations that the graded data cannot express, or that do not hold, and why. */
const exceptions: Record<string, string> = {
  E1: 'the IC50s for IFN-α of all four medicines, and for IL-6 of three, are unknown',
  E2: "filgotinib's IC50s are unknown",
  E5: "tofacitinib's IC50s for IL-6, IL-10 and IFN-α are unknown",
  E7: "upadacitinib's and tofacitinib's IC50s for IL-6 are unknown",
  E8: 'compares an immediate-release form of upadacitinib; the kinetics in use are those of the extended-release form',
  E9: "deucravacitinib's absorption rate is unknown",
  E10: 'the IC50s for IL-12 and IL-23 are unknown',
  E12: 'does not hold: with a total-plasma IC50 of 282 nM (remembered) ruxolitinib 20 mg still blocks a quarter of IL-6 at 10 h',
  E14: 'a statement of similarity without a number',
};

describe('published relations of signal inhibition', () => {
  for (const relation of engagementRelations()) {
    const reason = exceptions[relation.id];
    it(`${relation.id} ${relation.relation}${reason ? ` — not tested: ${reason}` : ''}`, () => {
      if (reason === undefined) holds[relation.id]!(relation.signals);
      else expect(holds[relation.id]).toBeUndefined();
    });
  }

  it('relations compare at least one known signal', () => {
    expect(known(['gamma-chain', 'il-4-13'], baricitinib, tofacitinib, upadacitinib)).toEqual([
      'gamma-chain',
    ]);
    expect(known(['ifn-gamma', 'gm-csf'], baricitinib, tofacitinib)).toEqual(['ifn-gamma']);
  });

  it('E12: the residual inhibition at 10 h is what the exception says', () => {
    const il6 = at('ruxolitinib', 20, 2)('il-6');
    expect(il6.curve[100]!).toBeCloseTo(0.25, 1);
  });
});
