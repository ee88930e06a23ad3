import { numberAt, textAt, type Fields } from './fields.js';
import { systems } from '../systems.js';

/** A Quantity as it was sent. */
export interface Quantity {
  readonly value: number;
  readonly comparator?: string;
  /** As people read it. */
  readonly unit?: string;
  /** In UCUM, where it says so. */
  readonly ucum?: string;
}

export function quantityOf(value: unknown): Quantity | undefined {
  const number = numberAt(value, 'value');
  if (number === undefined) return undefined;
  const comparator = textAt(value, 'comparator');
  const unit = textAt(value, 'unit');
  const code = textAt(value, 'code');
  return {
    value: number,
    ...(comparator === undefined ? {} : { comparator }),
    ...(unit === undefined ? {} : { unit }),
    ...(code !== undefined && textAt(value, 'system') === systems.ucum ? { ucum: code } : {}),
  };
}

/** "0.45 10*9/L", as it was sent. */
export const quantityWords = ({ value, comparator = '', unit, ucum }: Quantity): string =>
  [`${comparator}${value}`, unit ?? ucum ?? ''].filter((part) => part !== '').join(' ');

/** The upper limit of normal of an Observation's reference range, where it is one number in this unit. */
export function upperLimitOf(ranges: readonly Fields[], unit: string): number | undefined {
  const limits = ranges
    .map((range) => quantityOf(range['high']))
    .filter((high) => high !== undefined)
    .filter((high) => (high.ucum ?? high.unit ?? unit) === unit && high.value > 0)
    .map(({ value }) => value);
  return new Set(limits).size === 1 ? limits[0] : undefined;
}
