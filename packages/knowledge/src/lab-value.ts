/** "<0.1", "> 500", "≤ 5": what a laboratory prints below or above what it can measure. A comma is a decimal one. */
export const boundedValue = /^\s*(<|>|≤|≥|<=|>=)\s*(?:\d+(?:\.\d+)?|0,\d+|\d+,\d{1,2})\s*$/;

/** A laboratory value as printed. `bound` tells on which side of the number it lies. */
export interface PrintedValue {
  readonly value: number;
  readonly bound?: 'below' | 'above';
}

/** Reads a value of a patient file; undefined where a text is not one. */
export function readLabValue(value: number | string): PrintedValue | undefined {
  if (typeof value === 'number') return value >= 0 ? { value } : undefined;
  const [, sign] = boundedValue.exec(value) ?? [];
  if (sign === undefined) return undefined;
  const number = Number(value.replace(/[<>≤≥=\s]/g, '').replace(',', '.'));
  return { value: number, bound: sign.startsWith('<') || sign === '≤' ? 'below' : 'above' };
}
