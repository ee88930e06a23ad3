import { pool } from '@bifrons/evidence';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newSetting } from './new-setting.js';

it('is what the pooling of studies gives', () => {
  const study = fc.record({
    lnMedian: fc.double({ min: -2, max: 2, noNaN: true }),
    lnSd: fc.double({ min: 0.05, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(study, { minLength: 1, maxLength: 8 }), (studies) => {
      const { estimate, se, heterogeneity } = pool(
        studies.map(({ lnMedian, lnSd }) => ({ estimate: lnMedian, variance: lnSd ** 2 })),
        { method: 'DL', interval: 'wald', level: 0.95 },
      );
      const { lnMedian, lnSd } = newSetting(studies);
      expect(lnMedian).toBeCloseTo(estimate, 8);
      expect(lnSd).toBeCloseTo(Math.sqrt(se ** 2 + heterogeneity.tau2), 8);
    }),
  );
});
