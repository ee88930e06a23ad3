import { describe, expect, it } from 'vitest';
import { FIRST_TAKEN, readRecord } from './visits.ts';

const read = (...rows: [week: string, salt: string][]) =>
  readRecord(
    rows.map(([week, salt]) => ({ week, salt })),
    FIRST_TAKEN,
  );

describe('visits since treatment began', () => {
  it('are put in order, and a row in which nothing was typed does not count', () => {
    expect(read(['24', '52'], ['', ''], ['12', '80,5']).record).toEqual({
      visits: [
        { week: 12, salt: 80.5 },
        { week: 24, salt: 52 },
      ],
      taken: { drug: 'baricitinib', doseMg: 4, perDay: 1 },
    });
    expect(read(['', '']).record).toEqual({ visits: [], taken: null });
  });

  it.each([
    [['0', '80'], 'whole number between 1 and 260'],
    [['12.5', '80'], '“12.5” does not fit here'],
    [['', '80'], 'Please give the week'],
    [['12', ''], 'Please give the SALT of week 12'],
    [['12', '101'], '“101” does not fit here'],
  ] as const)('%j is explained', ([week, salt], words) => {
    const { record, errors } = read([week, salt]);
    expect(record).toBeNull();
    expect(errors.visits[0]).toContain(words);
  });

  it('need a week each, and a dose that can be read', () => {
    expect(read(['12', '80'], ['12', '70']).errors.visits).toEqual([
      null,
      'Week 12 is already there. Please give each visit its own week.',
    ]);
    const { record, errors } = readRecord([{ week: '12', salt: '80' }], { ...FIRST_TAKEN, dose: 'one' });
    expect(record).toBeNull();
    expect(errors.taken).toContain('“one” is not a dose');
  });
});
