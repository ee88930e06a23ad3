import { describe, expect, it } from 'vitest';
import { hypersensitivityTo } from './hypersensitivity.js';

const truthOf = (drug: string, ...entries: string[]) => hypersensitivityTo(drug, entries).truth;

describe('hypersensitivity, however it is written', () => {
  it.each(['OLUMIANT', 'Olumiant tablets', 'allergic to baricitinib (rash)'])(
    '%s is to baricitinib',
    (text) => {
      expect([truthOf('baricitinib', text), truthOf('ritlecitinib', text)]).toEqual([true, false]);
    },
  );

  it('to lactose is to the medicines whose label speaks of it', () => {
    expect(
      ['ritlecitinib', 'tofacitinib', 'ruxolitinib', 'baricitinib', 'upadacitinib'].map((drug) =>
        truthOf(drug, 'lactose'),
      ),
    ).toEqual([true, true, true, false, false]);
  });

  it('to another excipient, or to a name that may be misspelt, is not known', () => {
    expect(truthOf('baricitinib', 'magnesium stearate')).toBe('unknown');
    expect(truthOf('baricitinib', 'baricitinip')).toBe('unknown');
    expect(truthOf('baricitinib', 'penicillin')).toBe(false);
    expect(truthOf('baricitinib')).toBe(false);
  });
});
