import { describe, expect, it } from 'vitest';
import { graphOf, Rejections, type Graph } from './multiplicity.js';

const decided = (graph: Graph, p: readonly number[], alpha: number): boolean[] => {
  const rejections = new Rejections(graph);
  rejections.test((i, share) => p[i]! <= share * alpha);
  return rejections.won;
};

describe('a graph of hypotheses', () => {
  it('is the procedure of Holm', () => {
    const graph = graphOf({ multiplicity: 'holm' }, 3);
    expect(decided(graph, [0.012, 0.02, 0.05], 0.05)).toEqual([true, true, true]);
    expect(decided(graph, [0.012, 0.026, 0.05], 0.05)).toEqual([true, false, false]);
    expect(decided(graph, [0.017, 0.017, 0.017], 0.05)).toEqual([false, false, false]);
  });

  it('tests one dose after the other in a fixed sequence, and stops at the first that fails', () => {
    const graph = graphOf({ multiplicity: 'fixed-sequence' }, 3);
    expect(decided(graph, [0.04, 0.049, 0.01], 0.05)).toEqual([true, true, true]);
    expect(decided(graph, [0.04, 0.06, 0.01], 0.05)).toEqual([true, false, false]);
  });

  it('is the published example of two doses and two endpoints', () => {
    // Bretz et al. 2009, Stat. Med. 28:586, figure 5 in kind: two primaries hand half to the other and half to their secondary.
    const graph: Graph = {
      weights: [0.5, 0.5, 0, 0],
      transitions: [
        [0, 0.5, 0.5, 0],
        [0.5, 0, 0, 0.5],
        [0, 1, 0, 0],
        [1, 0, 0, 0],
      ],
    };
    // By hand: dose 2 wins at 0.0125, dose 1 then has 0.01875, its secondary gets what both hand on.
    expect(decided(graph, [0.018, 0.01, 0.012, 0.5], 0.025)).toEqual([true, true, true, false]);
    expect(decided(graph, [0.02, 0.01, 0.001, 0.5], 0.025)).toEqual([false, true, false, false]);
  });

  it('hands on no more than there is', () => {
    const graph = graphOf({ multiplicity: 'bonferroni' }, 2);
    expect(decided(graph, [0.001, 0.03], 0.05)).toEqual([true, false]);
  });
});
