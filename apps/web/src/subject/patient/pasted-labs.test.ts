import { english, loadSay } from '@bifrons/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPastedLabs } from './pasted-labs.ts';

const read = (text: string) => {
  const { labs, unread } = readPastedLabs(text, english);
  return {
    labs: labs.map((lab) => [lab.test, lab.date, lab.value, lab.unit, lab.upperLimit].join('|')),
    unread: unread.map(({ text: what, why }) => `${what}: ${String(why)}`),
  };
};

describe('laboratory values that were pasted', () => {
  it('are read of a table of tests by dates, with units, what is normal and flags', () => {
    expect(
      read(
        'Test\tUnit\tReference\t2026-09-01\t12.10.2026\nhaemoglobin\tg/dL\t12-16\t13,2\t11.8 L\nALT\tU/L\t< 35\t<5\t41 *\nSodium\tmmol/L\t\t140\t\n',
      ),
    ).toEqual({
      labs: [
        'haemoglobin|2026-09-01|13,2|g/dL|16',
        'haemoglobin|2026-10-12|11.8|g/dL|16',
        'ALT|2026-09-01|<5|U/L|35',
        'ALT|2026-10-12|41|U/L|35',
        'Sodium|2026-09-01|140|mmol/L|',
      ],
      unread: [],
    });
  });

  it('are read of a table of dates by tests', () => {
    expect(read('Date;Hb [g/dL];PLT (10*9/L)\n2026-09-01;13.2;250\n2026-10-01;;241')).toEqual({
      labs: ['Hb|2026-09-01|13.2|g/dL|', 'PLT|2026-09-01|250|10*9/L|', 'PLT|2026-10-01|241|10*9/L|'],
      unread: [],
    });
  });

  it('are read of the lines of a letter, in the reader’s language too', async () => {
    const say = await loadSay('de');
    const letter =
      'Labor vom 3.11.2026:\nHämoglobin 13,2 g/dL (12,0 - 16,0)\nALT: 41 U/L (bis 35)\nDer Patientin geht es gut.';
    expect(readPastedLabs(letter, say)).toEqual({
      labs: [
        { test: 'haemoglobin', date: '2026-11-03', value: '13,2', unit: 'g/dL', upperLimit: '16,0' },
        { test: 'ALT', date: '2026-11-03', value: '41', unit: 'U/L', upperLimit: '35' },
      ],
      unread: [],
    });
  });

  it('that may be two things are told and not taken', () => {
    expect(read('Test\t03/04/2026\t2026-10-01\tNote\nPLT\t250\t250,000\tx')).toEqual({
      labs: [],
      unread: [
        '03/04/2026: “03/04/2026” may be one of two days: write it as YYYY-MM-DD',
        'Note: this column is neither a day nor a unit nor what is normal',
        'PLT 2026-10-01: “250,000” may be 250000 or 250.000: write it with one or two digits behind the point',
      ],
    });
    expect(read('Hb 13.2 g/dL').unread).toEqual(['Hb 13.2 g/dL: there is no day in this row or above it']);
    expect(read('3.11.2026\nFerritin 80 µg/L').unread).toEqual([
      'Ferritin 80 µg/L: no test that labels ask for begins this line',
    ]);
  });

  it('lose no cell of a table: each is a value, is told, or is empty', () => {
    const cell = fc.constantFrom('1', '2,5', '<0.1', '', '-', 'high', '1,234', '7 H');
    const row = fc.tuple(
      fc.constantFrom('ALT', 'Hb', 'Zinc'),
      fc.array(cell, { minLength: 3, maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const table = [
          'test\t2026-01-01\t2026-02-01\t2026-03-01',
          ...rows.map(([test, cells]) => [test, ...cells].join('\t')),
        ];
        const { labs, unread } = readPastedLabs(table.join('\n'), english);
        const filled = rows.flatMap(([, cells]) => cells).filter((one) => one !== '' && one !== '-');
        expect(labs.length + unread.length).toBe(filled.length);
      }),
    );
  });
});
