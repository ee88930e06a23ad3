import { english, type Say } from '@bifrons/language';

const texts: Readonly<Record<string, string>> = {
  '10*9/L': '× 10⁹/L',
  '10*3/mm3': '× 10³/mm³',
  '/mm3': '/mm³',
  '/uL': '/µL',
  'mL/min/{1.73_m2}': 'mL/min/1.73 m²',
  '{xULN}': '× ULN',
  '{SALT}': '',
};

/** A UCUM unit as people write it. */
export const unitText = (unit: string, say: Say = english): string =>
  unit === 'a' ? say('years') : Object.hasOwn(texts, unit) ? (texts[unit] ?? unit) : unit;
