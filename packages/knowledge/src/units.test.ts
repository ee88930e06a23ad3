import { describe, expect, it } from 'vitest';
import { findAnalyte } from './catalogue/tests.js';
import { convertAnalyte, convertFact } from './units.js';

const converted = (test: string, value: number, unit: string, upperLimit?: number) => {
  const result = convertAnalyte(findAnalyte(test)!, value, unit, upperLimit);
  return result.ok ? Number(result.value.toPrecision(6)) : result.reason;
};

describe('units of laboratory values', () => {
  it.each([
    ['ALC', 450, '/mm3', 0.45],
    ['ALC', 450, 'cells/µL', 0.45],
    ['ALC', 450, '{cells}/uL', 0.45],
    ['lymphocytes', 0.45, '10^9/L', 0.45],
    ['lymphocytes', 0.45, '×10⁹/L', 0.45],
    ['lymphocytes', 0.45, 'x 10^3 / mm³', 0.45],
    ['lymphocytes', 0.45, 'G/l', 0.45],
    ['platelets', 262, 'K/uL', 262],
    ['platelets', 262_000, '/mm³', 262],
    ['haemoglobin', 133, 'g/L', 13.3],
    ['Hb', 13.3, 'g/dL', 13.3],
    ['hemoglobin', 8.25, 'mmol/L', 13.2932],
    ['LDL', 100, 'mg/dL', 2.58632],
    ['triglycerides', 150, 'mg/dl', 1.69358],
    ['total cholesterol', 5.2, 'mmol/L', 5.2],
    ['eGFR', 45, 'mL/min/1.73 m2', 45],
    ['ALT', 2.5, 'x ULN', 2.5],
  ])('%s %d %s', (test, value, unit, expected) => {
    expect(converted(test, value, unit)).toBe(expected);
  });

  it('of enzymes need the limit of the laboratory', () => {
    expect(converted('ALT', 105, 'U/L', 35)).toBe(3);
    expect(converted('ALT', 105, 'U/L')).toBe('needs-upper-limit');
  });

  it('that do not belong are refused', () => {
    expect(converted('ALC', 450, 'g/dL')).toBe('unknown-unit');
    expect(converted('haemoglobin', 13, '10*9/L')).toBe('unknown-unit');
    expect(converted('platelets', 262, 'toString')).toBe('unknown-unit');
    expect(convertFact('ageYears', 65, 'mo')).toBeUndefined();
    expect(convertFact('ageYears', 65, 'a')).toBe(65);
  });
});
