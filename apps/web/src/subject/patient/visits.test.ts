import { english } from '@bifrons/language';
import { describe, expect, it } from 'vitest';
import { FIRST_DISEASE } from '../diseases/registry.ts';
import { readSeverity } from '../severity/read-severity.ts';
import { seenAt, visitOf } from './patient-draft.ts';
import { readVisits, type VisitsSettings } from './visits.ts';

const TODAY = '2026-11-21';

const { id: disease } = FIRST_DISEASE;
const settings = (firstDose: string | null): VisitsSettings => ({
  disease,
  firstDose,
  today: TODAY,
  read: (visit) => readSeverity(FIRST_DISEASE, seenAt(visit, disease), 38, english),
  say: english,
});
const read = (firstDose: string | null, ...rows: [when: string, salt: string][]) =>
  readVisits(
    rows.map(([when, salt]) => visitOf({ when, seen: { [disease]: { scores: { salt }, extent: null } } })),
    settings(firstDose),
  );
const days = (reading: ReturnType<typeof read>) => reading.visits.map(({ date, seen }) => [date, seen.salt]);

describe('visits since treatment began', () => {
  it('count weeks from the first dose, else back from today', () => {
    const rows = [
      ['24', '52'],
      ['', ''],
      ['12', '80,5'],
    ] as [string, string][];
    expect(days(read(null, ...rows))).toEqual([
      ['2026-11-21', 52],
      ['2026-08-29', 80.5],
    ]);
    expect(days(read('2026-01-05', ...rows))).toEqual([
      ['2026-06-22', 52],
      ['2026-03-30', 80.5],
    ]);
    expect(read(null, ['', '']).start).toBeNull();
  });

  it('take dates as they are, also beside weeks once the first dose has a day', () => {
    expect(days(read('2026-01-05', ['2026-03-01', '70'], ['12', '60']))).toEqual([
      ['2026-03-01', 70],
      ['2026-03-30', 60],
    ]);
    expect(read(null, ['2026-03-01', '70'], ['12', '60']).errors[1]).toContain('the day of the first dose');
  });

  it.each([
    [['0', '80'], 'whole number between 1 and'],
    [['12.5', '80'], '“12.5” does not fit here'],
    [['2026-02-30', '80'], '“2026-02-30” does not fit here'],
    [['2027-01-01', '80'], 'in the future'],
    [['', '80'], 'Please give the week'],
    [['12', ''], 'Please give the SALT'],
    [['12', '101'], '101 is outside the range of SALT'],
  ] as const)('%j is explained', ([when, salt], words) => {
    const { visits, errors } = read(null, [when, salt]);
    expect(visits).toEqual([]);
    expect(errors[0]).toContain(words);
  });

  it('may tell of adverse events only', () => {
    const visit = visitOf({ when: '2026-03-01', adverseEvents: ['shingles', ' '] });
    const { visits, errors } = readVisits([visit], settings('2026-01-05'));
    expect(errors).toEqual([null]);
    expect(visits).toEqual([{ date: '2026-03-01', seen: {}, adverseEvents: ['shingles'] }]);
  });

  it('need a day each', () => {
    const { errors, visits } = read(null, ['12', '80'], ['12', '70']);
    expect(errors).toEqual([null, '12 is already there. Please give each visit its own day.']);
    expect(visits).toHaveLength(1);
  });
});
