import { drugs, findDrug } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { FactReader } from '../facts.js';
import { UnknownDrugError } from '../regimen.js';
import { antibodyEngagement } from './antibody-engagement.js';
import { engagement } from './engagement.js';
import { inhibition, readPotencyOn } from './potency.js';

describe('what an antibody takes away', () => {
  it('keeps IL-23 down from one injection of guselkumab to the next, at a trough that was reported', () => {
    const { concentration, signals, days } = antibodyEngagement({
      drug: 'Tremfya',
      doseMg: 100,
      everyWeeks: 8,
    });
    const reported = 1.2;
    expect(Math.abs(Math.log(concentration.troughMgPerL / reported))).toBeLessThan(Math.log(1.3));
    expect(days.at(-1)).toBe(56);
    const [only, ...others] = signals;
    expect(others).toEqual([]);
    expect(only).toMatchObject({ signal: 'il-23', grade: 'assumed', outsideJaks: false });
    expect(only!.lower!).toBeLessThan(only!.mean);
    expect(only!.upper!).toBeGreaterThan(only!.mean);
    expect(only!.trough).toBeLessThan(only!.peak);
  });

  it('falls between injections that are further apart', () => {
    const [often, seldom] = [4, 12].map((everyWeeks) =>
      antibodyEngagement({ drug: 'tildrakizumab', doseMg: 100, everyWeeks }),
    );
    expect(seldom!.signals[0]!.trough).toBeLessThan(often!.signals[0]!.trough);
  });

  it('is asked of antibodies alone', () => {
    expect(() => antibodyEngagement({ drug: 'baricitinib', doseMg: 4, everyWeeks: 4 })).toThrow(
      UnknownDrugError,
    );
  });
});

describe('signals outside the JAKs', () => {
  it('are reached by the antibodies that bind them', () => {
    expect(antibodyEngagement({ drug: 'secukinumab', doseMg: 300, everyWeeks: 4 }).signals).toMatchObject([
      { signal: 'il-17', outsideJaks: true },
    ]);
  });

  it('are not touched by a JAK inhibitor at any concentration, nor told of one', () => {
    for (const drug of drugs().filter(({ route }) => route === 'oral'))
      for (const signal of ['il-17', 'tnf'] as const)
        expect(inhibition(readPotencyOn(drug, signal, new FactReader())!, 1e9, 1)).toBe(0);
    const told = engagement({ drug: findDrug('tofacitinib')!.id, doseMg: 10, perDay: 2 }).signals;
    expect(told.map(({ signal }) => signal)).not.toContain('tnf');
    expect(told).toHaveLength(16);
  });
});
