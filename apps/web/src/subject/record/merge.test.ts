import { scoresInFile, type PatientRecord } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { FIRST_DISEASE } from '../diseases/registry.ts';
import { mergePatients, pathKey, saysTheSame } from './merge.ts';

const disease = FIRST_DISEASE.id;
const score = scoresInFile(disease)[0]![0];

const base: PatientRecord = {
  id: 'p',
  birthYear: 1988,
  disease,
  weightKg: 70,
  facts: { pregnant: false },
  labs: [{ date: '2026-01-05', test: 'ALT', value: 20, unit: 'U/L' }],
  visits: [{ date: '2026-01-05', [score]: 60, adverseEvents: ['acne'] }],
};

describe('two who changed the same person', () => {
  it('keep what only one of them changed', () => {
    const mine = {
      ...base,
      weightKg: 71,
      labs: [...base.labs!, { date: '2026-02-01', test: 'ALT', value: 30 }],
    };
    const theirs = { ...base, facts: { pregnant: true }, visits: [] };
    const { patient, conflicts, taken, kept } = mergePatients(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(patient).toEqual({ ...mine, facts: { pregnant: true }, visits: [] });
    expect(taken.map(({ path }) => pathKey(path))).toEqual(['facts › pregnant', 'visits › 2026-01-05']);
    expect(kept).toHaveLength(2);
  });

  it('are asked of each field that both changed, and nothing else moves', () => {
    const mine = { ...base, weightKg: 71, visits: [{ ...base.visits![0]!, [score]: 40 }] };
    const theirs = { ...base, weightKg: 80, visits: [{ ...base.visits![0]!, [score]: 50 }] };
    const { conflicts, patient } = mergePatients(base, mine, theirs);
    expect(conflicts.map(({ path, mine: own, theirs: other }) => [pathKey(path), own, other])).toEqual([
      ['weightKg', 71, 80],
      [`visits › 2026-01-05 › ${score}`, 40, 50],
    ]);
    expect(patient).toEqual(mine);
    const chosen = mergePatients(base, mine, theirs, { weightKg: 'theirs' });
    expect(chosen.patient).toEqual({ ...mine, weightKg: 80 });
  });

  it('do not mix the value of one with the unit of the other, nor lose a row that one removed and one changed', () => {
    const lab = base.labs![0]!;
    const mine = { ...base, labs: [{ ...lab, value: 0.4, unit: 'µkat/L' }] };
    const theirs = { ...base, labs: [{ ...lab, value: 25 }] };
    expect(mergePatients(base, mine, theirs).conflicts).toHaveLength(1);
    const removed = mergePatients(
      base,
      { ...base, visits: [] },
      { ...base, visits: [{ ...base.visits![0]!, [score]: 9 }] },
    );
    expect(removed.conflicts.map(({ path }) => path)).toEqual([['visits', '2026-01-05']]);
  });
});

it('a patient file is the same in whatever order its rows stand', () => {
  const rows = [base.labs![0]!, base.labs![0]!, { date: '2026-02-01', test: 'ALT', value: '<5' }];
  const one = { ...base, labs: rows };
  expect(saysTheSame(one, { ...base, labs: rows.toReversed() })).toBe(true);
  expect(saysTheSame(one, { ...base, labs: rows.slice(1) })).toBe(false);
  expect(mergePatients(one, one, one).patient).toEqual(one);
});
