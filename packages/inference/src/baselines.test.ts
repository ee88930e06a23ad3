import { validation } from '@bifrons/knowledge';
import { posteriorInUse } from '@bifrons/model';
import { expect, it } from 'vitest';
import { compareBaselines } from './baselines.js';
import { targets } from './targets.js';

it('the stored comparison with simpler predictions is that of the stored scores and the catalogue of today', () => {
  const { scores, baselines } = validation(posteriorInUse)!;
  const now = compareBaselines(targets(), scores);
  expect(now.map(({ id, results }) => [id, results])).toEqual(
    baselines.map(({ id, results }) => [id, results]),
  );
  now.forEach((found, k) => {
    const stored = baselines[k]!;
    expect(found.logScore, found.id).toBeCloseTo(stored.logScore, 9);
    expect(found.meanAbsoluteError, found.id).toBeCloseTo(stored.meanAbsoluteError, 9);
    expect(found.model.logScore, found.id).toBeCloseTo(stored.model.logScore, 9);
    expect(found.model.meanAbsoluteError, found.id).toBeCloseTo(stored.model.meanAbsoluteError, 9);
  });
});
