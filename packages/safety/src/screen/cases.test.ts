import { readdirSync, readFileSync } from 'node:fs';
import { parsePatientRecord, type Indication, type PatientFactName, type Region } from '@bifrons/knowledge';
import { describe, expect, it } from 'vitest';
import { screenDrug, type Verdict } from './screen.js';

const folder = new URL('../../../../examples/patients/screen/', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const today = '2026-11-21';

interface Case {
  file: string;
  what: string;
  indication?: Indication;
  expect: {
    region: Region;
    drug: string;
    verdict: Verdict;
    rules: string[];
    missing?: PatientFactName[];
    offLabel?: boolean;
  }[];
}
const cases = JSON.parse(text('expected.json')) as Case[];

describe('written cases', () => {
  it('are all in the table', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'expected.json');
    expect(cases.map(({ file }) => file).sort()).toEqual(files.sort());
    expect(cases.length).toBeGreaterThanOrEqual(30);
  });

  describe.each(cases)('$file: $what', ({ file, indication = 'alopecia-areata', expect: rows }) => {
    it.each(rows)('$region $drug is $verdict', ({ region, drug, verdict, rules, missing = [], offLabel }) => {
      const patient = parsePatientRecord(text(file), new Date(today));
      expect(patient.ok ? [] : patient.problems).toEqual([]);
      if (!patient.ok) return;
      const found = screenDrug(patient.value, drug, { region, indication, today });
      const told = found.reasons.flatMap(({ statements }) =>
        statements.map(({ citation }) => citation?.rule),
      );
      expect({ verdict: found.verdict, rules: rules.filter((rule) => !told.includes(rule)) }).toEqual({
        verdict,
        rules: [],
      });
      expect(found.missing.map((one) => ('fact' in one ? one.fact : 'medicines'))).toEqual(
        expect.arrayContaining(missing),
      );
      if (offLabel !== undefined) expect(found.offLabel).toBe(offLabel);
    });
  });
});
