import { describe, expect, it } from 'vitest';
import { gainOfFunction } from '../catalogue/gain-of-function.js';
import { parsePatient } from './patient-file.js';

const patient = {
  id: 'x',
  birthYear: 1990,
  sex: 'female',
  disease: 'alopecia-areata',
  severity: { salt: 88 },
};
const problemsOf = (changes: object) => {
  const reading = parsePatient({ ...patient, ...changes });
  return reading.ok ? [] : reading.problems;
};

describe('a gain-of-function variant in a patient file', () => {
  it('is refused once, where it stands, with the counts that are known instead', () => {
    const { events, n } = gainOfFunction().responses.find(({ gene }) => gene === 'STAT1')!;
    for (const [path, changes] of [
      ['$.variant', { variant: 'STAT1 R274Q' }],
      ['$.facts.mutation', { facts: { mutation: { gene: 'STAT1' } } }],
      ['$.disease', { disease: 'STAT1 gain-of-function' }],
      ['$.disease', { disease: 'stat1-gof' }],
    ] as const) {
      const [first, ...others] = problemsOf(changes);
      expect(others).toEqual([]);
      expect(first!.path).toBe(path);
      expect(String(first!.message)).toMatch(/cannot be forecast/);
      expect(String(first!.suggestion)).toContain(`${events} of ${n}`);
      expect(String(first!.suggestion)).toContain('--variant STAT1');
    }
  });

  it('leaves other files and other unknown diseases alone', () => {
    expect(problemsOf({})).toEqual([]);
    expect(String(problemsOf({ disease: 'status-asthmaticus' })[0]!.message)).not.toMatch(/gain/);
  });
});
