import fc from 'fast-check';
import { expect, it } from 'vitest';
import { per100Of } from './share.js';

const rate = fc.double({ min: 0, max: 100, noNaN: true });
const weeks = fc.double({ min: 0, max: 104, noNaN: true });

it('grows with the rate and with time, and stays within 100 people', () => {
  fc.assert(
    fc.property(rate, rate, weeks, weeks, (r, more, t, longer) => {
      const at = (per100PatientYears: number, w: number) => per100Of([{ per100PatientYears, weeks: w }]);
      expect(at(r + more, t)).toBeGreaterThanOrEqual(at(r, t));
      expect(at(r, t + longer)).toBeGreaterThanOrEqual(at(r, t));
      expect(at(r, t)).toBeGreaterThanOrEqual(0);
      expect(at(r, t)).toBeLessThanOrEqual(100);
    }),
  );
});

it('of a rare harm is the rate times the years, and one spell is two halves', () => {
  const year = 365.25 / 7;
  expect(per100Of([{ per100PatientYears: 0.1, weeks: year }])).toBeCloseTo(0.1, 3);
  const half = { per100PatientYears: 30, weeks: year / 2 };
  expect(per100Of([half, half])).toBeCloseTo(100 * (1 - Math.exp(-0.3)), 10);
});
