import { drugs } from '@bifrons/knowledge';
import { expect, it } from 'vitest';
import { RefusedError } from '../facts.js';
import { dailyArea } from './concentration.js';
import { engagement } from './engagement.js';

it('the area alone is that of the engagement, to the bit, or refused for the same reason', () => {
  let compared = 0;
  for (const { id: drug } of drugs())
    for (const person of [{}, { weightKg: 120, egfr: 25 }]) {
      const request = { drug, doseMg: 4, perDay: 2, person } as const;
      try {
        expect(dailyArea(request)).toBe(engagement(request).concentration.areaNgHoursPerMl);
        compared++;
      } catch (error) {
        if (!(error instanceof RefusedError)) throw error;
        expect(() => dailyArea(request)).toThrow(error.message);
      }
    }
  expect(compared).toBeGreaterThan(10);
});
