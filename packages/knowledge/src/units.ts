import { findAnalyte } from './catalogue/tests.js';
import type { Analyte } from './schema/test.js';
import { patientFactVocabulary, type PatientFactName } from './schema/patient-fact.js';

/**
 * Conversion of the UCUM units in which laboratories print the values that labels ask about, with their everyday
 * spellings (`10^9/L`, `cells/µL`, `/mm³`). A unit that is not listed is refused, not guessed.
 */
const perLitre: Readonly<Record<string, number>> = {
  '10*12/L': 1e3,
  '10*9/L': 1,
  '10*6/L': 1e-3,
  '10*3/L': 1e-6,
  'G/L': 1,
  '/L': 1e-9,
  '10*3/uL': 1,
  '10*3/mm3': 1,
  'K/uL': 1,
  '/uL': 1e-3,
  '/mm3': 1e-3,
  '/nL': 1,
  '/mL': 1e-6,
};
const gramsPerLitre: Readonly<Record<string, number>> = {
  'g/L': 1,
  'g/dL': 10,
  'mg/dL': 0.01,
  'mg/L': 1e-3,
  'mg/mL': 1,
};
const millimolesPerLitre: Readonly<Record<string, number>> = { 'mmol/L': 1, 'umol/L': 1e-3 };
const upperLimits: Readonly<Record<string, number>> = { '{xULN}': 1 };
const activity: Readonly<Record<string, number>> = { 'U/L': 1, 'ukat/L': 60, 'nkat/L': 0.06 };
const millilitresPerMinute: Readonly<Record<string, number>> = {
  'mL/min/{1.73_m2}': 1,
  'mL/min': 1,
  'mL/s/{1.73_m2}': 60,
};

const spellings: readonly (readonly [RegExp, string])[] = [
  [/\s+/g, ''],
  [/[µμ]/g, 'u'],
  [/³/g, '3'],
  [/²/g, '2'],
  [/⁹/g, '*9'],
  [/\^/g, '*'],
  [/^[x×]10/, '10'],
  [/^10E(\d)/i, '10*$1'],
  [/\*\*/g, '*'],
  [/(\{cells\}|cells?|\{#\}|#)(?=\/)/i, ''],
  [/\/(u|m|d|n|)l$/, '/$1L'],
  [/^(mL\/min)\/(1\.73m2|\{1\.73_?m2\}|1\.73\{?_?m2\}?)$/i, '$1/{1.73_m2}'],
  [/^(x|\*)?(\[?ULN\]?|\{x?ULN\})$/i, '{xULN}'],
  [/^(IU|\[IU\]|\[iU\])\/L$/, 'U/L'],
];

const canonicalUnits = new Map<string, string>();
/** A file may have any number of rows, but few units; a file that has more is read slower, not kept. */
const mostUnits = 500;

/** A unit as UCUM writes it. */
function canonical(unit: string): string {
  const known = canonicalUnits.get(unit);
  if (known !== undefined) return known;
  const text = spellings.reduce(
    (so, [pattern, replacement]) => so.replace(pattern, replacement),
    unit.trim(),
  );
  if (canonicalUnits.size < mostUnits) canonicalUnits.set(unit, text);
  return text;
}

const tablesOf: Record<Analyte['dimension'], readonly Readonly<Record<string, number>>[]> = {
  count: [perLitre],
  'mass-or-amount': [gramsPerLitre, millimolesPerLitre],
  enzyme: [upperLimits, activity],
  flow: [millilitresPerMinute],
};

/** The units that a laboratory value may be given in. */
export const unitsOf = (analyte: Analyte): string[] =>
  tablesOf[analyte.dimension].flatMap((table) => Object.keys(table));

/** A value in another unit, or why it cannot be had. */
export type Converted =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly reason: 'unknown-unit' | 'needs-upper-limit' };

const factor = (table: Readonly<Record<string, number>>, unit: string): number | undefined =>
  Object.hasOwn(table, unit) ? table[unit] : undefined;

/**
 * A laboratory value in the unit of the fact it gives. `upperLimit` is the laboratory's upper limit of normal in the
 * same unit, without which an enzyme in U/L cannot become a multiple of normal.
 */
export function convertAnalyte(
  analyte: Analyte,
  value: number,
  unit: string,
  upperLimit?: number,
): Converted {
  const text = canonical(unit);
  const [first, second] = tablesOf[analyte.dimension];
  const target = patientFactVocabulary[analyte.fact];
  if (first === undefined || target.kind !== 'number') return { ok: false, reason: 'unknown-unit' };
  const own = factor(first, text);
  const other = second && factor(second, text);
  if (own === undefined && other === undefined) return { ok: false, reason: 'unknown-unit' };
  switch (analyte.dimension) {
    case 'count':
    case 'flow':
      return { ok: true, value: value * own! };
    case 'enzyme':
      if (own !== undefined) return { ok: true, value: value * own };
      return upperLimit === undefined
        ? { ok: false, reason: 'needs-upper-limit' }
        : { ok: true, value: value / upperLimit };
    case 'mass-or-amount': {
      const molarMass = analyte.molarMass?.value;
      if (molarMass === undefined || molarMass === null) return { ok: false, reason: 'unknown-unit' };
      const grams = own === undefined ? (value * other! * molarMass) / 1000 : value * own;
      const mass = factor(gramsPerLitre, target.unit);
      return { ok: true, value: mass === undefined ? (1000 * grams) / molarMass : grams / mass };
    }
  }
}

/** A number of the vocabulary in its own unit; undefined when the unit is not one of it. */
export function convertFact(fact: PatientFactName, value: number, unit: string): number | undefined {
  const definition = patientFactVocabulary[fact];
  if (definition.kind !== 'number') return undefined;
  if (unit === definition.unit) return value;
  const analyte = findAnalyte(definition.words);
  if (analyte === undefined) return undefined;
  const converted = convertAnalyte(analyte, value, unit);
  return converted.ok ? converted.value : undefined;
}
