import { parsePatientRecord } from '@bifrons/knowledge';
import { english } from '@bifrons/language';
import { screen } from '@bifrons/safety';
import { expect, it } from 'vitest';
import { screeningCsv } from './screening-csv.ts';

it('tells of each medicine the verdict and why, and marks what nobody has read in a label', () => {
  const reading = parsePatientRecord(
    JSON.stringify({
      id: 'p',
      birthYear: 1950,
      sex: 'female',
      disease: 'alopecia-areata',
      facts: { smoking: 'current' },
    }),
  );
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { drugs } = screen(reading.value, {
    region: 'us',
    indication: 'alopecia-areata',
    today: '2026-11-30',
    say: english,
  });
  const [head, ...lines] = screeningCsv(drugs, english).trimEnd().split('\r\n');
  expect(head).toBe('medicine,brand,verdict,off_label,dose,reasons,to_find_out,label');
  expect(lines).toHaveLength(drugs.length);
  drugs.forEach(({ verdict, reasons }, k) => {
    expect(lines[k]).toContain(`,${verdict},`);
    const marks = lines[k]!.split('(unverified, check the label)').length - 1;
    expect(marks).toBe(reasons.filter(({ unverified }) => unverified).length);
  });
  expect(drugs.some(({ reasons }) => reasons.some(({ unverified }) => unverified))).toBe(true);
});
