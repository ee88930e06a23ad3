import { describe, expect, it } from 'vitest';
import { latestBurden } from './burden-scale.js';
import { parsePatientRecord } from './input/patient-file.js';

const today = new Date('2026-11-21T12:00:00Z');
const person = {
  id: 'a',
  birthYear: 1988,
  sex: 'female',
  disease: 'alopecia-areata',
  severity: { salt: 88 },
};
const read = (burden: object) => parsePatientRecord({ ...person, matters: { burden } }, today);
const told = { scale: 'DLQI', total: 12, date: '2026-11-20' };

describe('how heavy a disease is', () => {
  it('is read with what matters in own words, and a file without it as before', () => {
    const whole = { ...person, matters: { words: 'To go to the pool with my son.', burden: told } };
    expect(parsePatientRecord(whole, today)).toEqual({ ok: true, value: whole });
    expect(parsePatientRecord(person, today)).toEqual({ ok: true, value: person });
  });

  it.each([
    [{ ...told, total: 31 }, '$.matters.burden.total', 'a whole number from 0 to 30'],
    [{ ...told, total: 12.5 }, '$.matters.burden.total', 'a whole number from 0 to 30'],
    [{ ...told, total: -1 }, '$.matters.burden.total', ''],
    [{ ...told, of: 60 }, '$.matters.burden.of', 'from 0 to 30'],
    [{ ...told, scale: 'VitiQoL' }, '$.matters.burden.of', 'greatest total'],
    [{ ...told, scale: 'VitiQoL', total: 91, of: 90 }, '$.matters.burden.total', ''],
    [{ ...told, date: '2026-12-24' }, '$.matters.burden.date', 'today is'],
  ])('is refused with words where its questionnaire cannot have it: %o', (burden, path, words) => {
    const reading = read(burden);
    const problems = reading.ok ? [] : reading.problems;
    expect(problems.map((one) => one.path)).toEqual([path]);
    expect(String(problems[0]!.suggestion ?? '')).toContain(words);
  });

  it('is the latest of what was told and what was scored', () => {
    const plaques = { id: 'p', birthYear: 1980, sex: 'male', disease: 'psoriasis' } as const;
    const scored = { ...plaques, severity: { pasi: 20, dlqi: 18 } };
    expect(latestBurden(scored)).toEqual({ scale: 'DLQI', total: 18, of: 30 });
    const visits = [{ date: '2026-10-01', pasi: 6, dlqi: 7 }];
    expect(latestBurden({ ...scored, visits })).toMatchObject({ total: 7, date: '2026-10-01' });
    expect(latestBurden({ ...scored, visits, matters: { burden: told } })).toEqual({ ...told, of: 30 });
    expect(latestBurden({ ...plaques, matters: { words: 'sleep' } })).toBeUndefined();
  });
});
