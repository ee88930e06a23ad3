import { findDrug, mappedPotency } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { engagement } from './engagement.js';
import { washout } from './washout.js';

const hoursOf = (result: ReturnType<typeof washout>, id: string) =>
  result.signals.find(({ signal }) => signal === id);

describe('washout', () => {
  it('of a reversible inhibitor ends where its concentration falls below the level', () => {
    const dose = { drug: 'deuruxolitinib', doseMg: 8, perDay: 2 };
    const found = hoursOf(washout({ ...dose, below: 0.05 }), 'gamma-chain')!;
    // One compartment: from the trough on, plasma falls with the elimination rate CL/V.
    const facts = findDrug('deuruxolitinib')!.pharmacokinetics.facts;
    const rate = facts.clearance!.value! / facts.volume!.value!;
    const trough = engagement(dose).concentration.troughNm;
    const level = (mappedPotency('deuruxolitinib', 'gamma-chain')!.value * 0.05) / 0.95;
    const expected = 12 + Math.log(trough / level) / rate;
    expect(found.by).toBe('concentration');
    expect(Math.abs(found.hours - expected)).toBeLessThan(0.3);
  });

  it('of a covalent inhibitor follows resynthesis of the enzyme', () => {
    const [far, half, near] = [0.2, 0.1, 0.05].map((below) =>
      hoursOf(washout({ drug: 'ritlecitinib', doseMg: 50, perDay: 1, below }), 'gamma-chain')!,
    );
    const halfLife = findDrug('ritlecitinib')!.covalent!.resynthesisHalfLife.value!;
    expect(near!.by).toBe('resynthesis');
    // After exposure has ended the inactivated share halves with every half-life of resynthesis; what the last of plasma
    // still inactivates makes it a little longer, and the more so the less is left.
    expect(near!.hours).toBeGreaterThan(halfLife * Math.log2(0.5 / 0.05));
    expect(half!.hours - far!.hours).toBeCloseTo(halfLife, 0);
    expect(near!.hours - half!.hours).toBeGreaterThan(half!.hours - far!.hours);
  });

  it('takes longer when clearance is lower', () => {
    const at = (egfr: number) =>
      hoursOf(
        washout({ drug: 'baricitinib', doseMg: 4, perDay: 1, below: 0.05, person: { egfr } }),
        'ifn-gamma',
      )!.hours;
    expect(at(40)).toBeGreaterThan(at(90));
  });
});
