import { drugs, type Patient } from '@bifrons/knowledge';
import { english } from '@bifrons/language';
import { canSimulate } from '@bifrons/model';
import { describe, expect, it } from 'vitest';
import { triedValues, type OpenTrait } from './tried-values.ts';

const PATIENT: Patient = {
  id: 'somebody',
  birthYear: 1988,
  sex: 'female',
  disease: 'alopecia-areata',
  severity: { salt: 88 },
  facts: { smoking: 'never' },
};
const words = (trait: OpenTrait, drug: string, region: 'us' | 'eu' = 'us') =>
  triedValues(trait, drug, region)?.map((value) => value.words(english)) ?? null;
const tried = (trait: OpenTrait, drug: string) =>
  triedValues(trait, drug, 'us')!.map(({ applied }) => applied(PATIENT));

describe('the values tried for what is not known', () => {
  it('are the shortest and the longest episode that the model draws', () => {
    expect(words('episodeYears', 'deuruxolitinib')).toEqual(['0.5 years', '8 years']);
    expect(tried('episodeYears', 'baricitinib').map(({ severity }) => severity)).toEqual([
      { salt: 88, episodeYears: 0.5 },
      { salt: 88, episodeYears: 8 },
    ]);
  });

  it('are the weights of most adults of the calibration', () => {
    expect(words('weightKg', 'baricitinib')).toEqual(['40 kg', '108 kg']);
    expect(tried('weightKg', 'baricitinib').map(({ weightKg }) => weightKg)).toEqual([40, 108]);
  });

  it('go from the lowest limit of the label to the kidney function that is normal', () => {
    expect(words('egfr', 'baricitinib')).toEqual(['30 mL/min', '105 mL/min']);
    expect(words('egfr', 'tofacitinib', 'us')).toEqual(['50 mL/min', '109 mL/min']);
    expect(words('egfr', 'tofacitinib', 'eu')).toEqual(['30 mL/min', '109 mL/min']);
    expect(tried('egfr', 'baricitinib').map(({ facts }) => facts)).toEqual([
      { smoking: 'never', egfr: 30 },
      { smoking: 'never', egfr: 105 },
    ]);
  });

  it('lie on each side of a limit where only the side matters', () => {
    expect(words('egfr', 'ritlecitinib')).toEqual(['below 30 mL/min', '30 mL/min or more']);
    expect(tried('egfr', 'ritlecitinib').map(({ facts }) => facts?.egfr)).toEqual([15, 30]);
  });

  it('are none where the forecast does not depend on it', () => {
    expect(words('weightKg', 'deuruxolitinib')).toBeNull();
    expect(words('egfr', 'deuruxolitinib')).toBeNull();
  });

  it.each(drugs().filter(({ id }) => canSimulate(id).ok))('ascend for $id in both regions', ({ id }) => {
    for (const region of ['us', 'eu'] as const) {
      const values = triedValues('egfr', id, region)?.map(({ applied }) => applied(PATIENT).facts!.egfr!);
      if (values !== undefined) expect(values[0]!).toBeLessThan(values[1]!);
    }
  });
});
