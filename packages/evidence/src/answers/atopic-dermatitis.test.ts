import { trials } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { compareAll, compareWithControl, selectStudies } from '../index.js';

const easi75 = { disease: 'atopic-dermatitis', endpoint: 'EASI-75', weeks: [16, 16], by: 'drug' } as const;

describe('atopic dermatitis', () => {
  /**
   * CHRONOS 277/425 against 73/315, JADE COMPARE 159/242 against 40/131, CAFE 132/217 against 32/108. The expected numbers
   * come from another program: golden-section search on the restricted likelihood, then Hartung-Knapp with 2 degrees.
   */
  it('pools dupilumab against placebo, all with topical treatment, as a second calculation does', () => {
    const selection = selectStudies(
      {
        ...easi75,
        background: 'with',
        drugs: ['dupilumab'],
      },
      trials(),
    );
    expect(selection.notes).toEqual([]);
    const [pooled] = compareWithControl(selection, {
      measures: ['RD', 'RR', 'OR'],
      method: 'REML',
      interval: 'auto',
      level: 0.95,
      doubleZero: 'leave-out',
    });
    const [difference, ratio, odds] = pooled!.results;
    expect(difference!.studies.map(({ trial }) => trial).sort()).toEqual(['cafe', 'chronos', 'jade-compare']);
    expect(difference!.value).toBeCloseTo(0.3724234, 5);
    expect(difference!.lower).toBeCloseTo(0.2332401, 4);
    expect(difference!.upper).toBeCloseTo(0.5116068, 4);
    expect(ratio!.value).toBeCloseTo(2.3687095, 4);
    expect(ratio!.lower).toBeCloseTo(1.5312091, 3);
    expect(odds!.value).toBeCloseTo(4.8395305, 4);
    expect(odds!.upper).toBeCloseTo(9.5375284, 2);
  });

  it('never puts trials with and without topical corticosteroid together in silence', () => {
    const mixed = selectStudies(easi75, trials());
    expect(mixed.notes.join()).toMatch(/with .*CHRONOS.*; without .*SOLO 1/);
    const alone = selectStudies({ ...easi75, background: 'without' }, trials());
    expect(alone.notes).toEqual([]);
    expect(String(alone.leftOut.find(({ trial }) => trial === 'chronos')?.reason)).toMatch(
      /topical corticosteroid/,
    );
    expect(alone.studies.map(({ trial }) => trial)).not.toContain('chronos');
  });

  it('tests a network with loops through placebo and head-to-head trials, and ranks it', () => {
    const selection = selectStudies(easi75, trials());
    const answer = compareAll(selection, {
      reference: 'placebo',
      measure: 'OR',
      method: 'REML',
      level: 0.95,
      better: 'higher',
    });
    const edges = answer.edges.map(({ a, b }) => [a, b].sort().join('–'));
    expect(edges).toEqual(
      expect.arrayContaining(['abrocitinib–dupilumab', 'dupilumab–upadacitinib', 'dupilumab–placebo']),
    );
    expect(answer.inconsistency!.splits.length).toBeGreaterThan(0);
    expect(answer.inconsistency!.designs.between.df).toBeGreaterThan(0);
  });
});
