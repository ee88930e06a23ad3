/** UCUM codes that we read and write, without their annotations in braces. */
const codes = new Set([
  '10*12/L',
  '10*9/L',
  '10*6/L',
  '10*3/L',
  '/L',
  '10*3/uL',
  '10*3/mm3',
  '/uL',
  '/mm3',
  '/nL',
  '/mL',
  'g/L',
  'g/dL',
  'mg/dL',
  'mg/L',
  'mg/mL',
  'mmol/L',
  'umol/L',
  'U/L',
  '[iU]/L',
  'ukat/L',
  'nkat/L',
  'mL/min',
  'mL/s',
  'kg',
  'g',
  '[lb_av]',
  'mg',
  'ug',
  '%',
  'd',
  'wk',
  'mo',
  'a',
  '1',
]);

/** A unit that stands in braces alone, such as `{score}`. */
const annotation = /^\{[\x21-\x7a|~]+\}$/;

/** Whether a unit is a code of UCUM that we know: case counts, and `10^9/L` is none. */
export function isUcum(code: string): boolean {
  if (annotation.test(code)) return true;
  const bare = code.replace(/\/\{[^{}]*\}/g, '').replace(/\{[^{}]*\}/g, '');
  return codes.has(bare);
}

/** The UCUM code of a unit as people write it; undefined where there is none for certain. */
export function ucumOf(unit: string): string | undefined {
  const text = unit
    .trim()
    .replace(/\s+/g, '')
    .replace(/[µμ]/g, 'u')
    .replace(/³/g, '3')
    .replace(/⁹/g, '*9')
    .replace(/\^/g, '*')
    .replace(/^[x×]10/, '10')
    .replace(/^G\/L$/, '10*9/L')
    .replace(/^K\/uL$/, '10*3/uL')
    .replace(/^IU\/L$/, '[iU]/L')
    .replace(/^mL\/min\/1\.73m(2|²)$/, 'mL/min/{1.73_m2}');
  return isUcum(text) ? text : undefined;
}
