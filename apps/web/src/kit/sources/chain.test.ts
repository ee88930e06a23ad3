import { drugs } from '@bifrons/knowledge';
import { RefusedError, diseaseModels, engagement, provenanceOf } from '@bifrons/model';
import { describe, expect, it } from 'vitest';
import { stepOf, stepsOf } from './chain.ts';

describe('the chain of a number', () => {
  it('has a place for every number that an inhibition is computed from, whatever the medicine', () => {
    const homeless = drugs().flatMap(({ id }) => {
      try {
        const { provenance } = engagement({ drug: id, doseMg: 5, perDay: 1 });
        return provenance.filter((entry) => !['potency', 'inhibition'].includes(stepOf(entry) ?? ''));
      } catch (error) {
        if (error instanceof RefusedError) return [];
        throw error;
      }
    });
    expect(homeless.map(({ path }) => path)).toEqual([]);
  });

  it('goes through all four steps in a forecast, and through none for a published result', () => {
    const used = provenanceOf(diseaseModels[0], [
      [{ fromWeek: 0, drug: 'baricitinib', doseMg: 4, perDay: 1 }],
    ]);
    expect(used.filter((entry) => stepOf(entry) === null).map(({ path }) => path)).toEqual([]);
    expect(stepsOf(used)).toEqual(['potency', 'inhibition', 'model', 'posterior']);
    expect(stepOf({ path: 'published.brave-aa1.bari4.week36.at-target' })).toBeNull();
  });
});
