import type { Expr } from '../../symbolic/expression.js';
import type { NetworkUnit } from '../../network/network.js';
import { pow } from '../../numerics/elementary.js';
import { isBaseUnit } from '../units.js';

/** A unit as a number and powers of base units. */
export interface UnitProduct {
  readonly coefficient: number;
  /** By base unit: its exponent, not 0. */
  readonly powers: ReadonlyMap<string, number>;
}

const none: UnitProduct = { coefficient: 1, powers: new Map() };

/** The units of a model, as they are where a text does not define them (those of SBML Level 2, section 4.4.3). */
export const unitsOfModel: ReadonlyMap<string, UnitProduct> = new Map(
  (
    [
      ['substance', 'mole', 1],
      ['extent', 'mole', 1],
      ['volume', 'litre', 1],
      ['area', 'metre', 2],
      ['length', 'metre', 1],
      ['time_unit', 'second', 1],
    ] as const
  ).map(([name, base, power]) => [name, { coefficient: 1, powers: new Map([[base, power]]) }]),
);

/** A base unit in the singular and as SBML spells it. */
export function baseUnit(name: string): string {
  const singular =
    isBaseUnit(name) && name.endsWith('s') && isBaseUnit(name.slice(0, -1)) ? name.slice(0, -1) : name;
  return singular === 'liter' ? 'litre' : singular === 'meter' ? 'metre' : singular;
}

/**
 * What a formula of units is.
 *
 * @param unit what a name in it stands for.
 * @returns undefined where the formula is no product of powers.
 */
export function unitProduct(
  formula: Expr,
  unit: (name: Expr & { kind: 'name' }) => UnitProduct,
): UnitProduct | undefined {
  switch (formula.kind) {
    case 'number':
      return { coefficient: formula.value, powers: none.powers };
    case 'name':
      return unit(formula);
    case 'unary': {
      const operand = unitProduct(formula.operand, unit);
      return operand && formula.operator === '-'
        ? { ...operand, coefficient: -operand.coefficient }
        : undefined;
    }
    case 'binary': {
      const left = unitProduct(formula.left, unit);
      const right = unitProduct(formula.right, unit);
      if (left === undefined || right === undefined) return undefined;
      if (formula.operator === '*') return product(left, right, 1);
      if (formula.operator === '/') return product(left, right, -1);
      if (formula.operator !== '^' || right.powers.size > 0) return undefined;
      return product(none, left, right.coefficient);
    }
    case 'call':
      return undefined;
  }
}

/** The first times a power of the second. */
function product(first: UnitProduct, second: UnitProduct, exponent: number): UnitProduct {
  const powers = new Map(first.powers);
  for (const [base, power] of second.powers) {
    const sum = (powers.get(base) ?? 0) + power * exponent;
    if (sum === 0) powers.delete(base);
    else powers.set(base, sum);
  }
  const factor = exponent === 1 ? second.coefficient : powerOf(second.coefficient, exponent);
  return { coefficient: first.coefficient * factor, powers };
}

function powerOf(base: number, exponent: number): number {
  if (exponent === 1) return base;
  return exponent === -1 ? 1 / base : pow(base, exponent);
}

/** A unit in factors: the number goes with the first base unit that has the exponent 1. */
export function factorsOf({ coefficient, powers }: UnitProduct): NetworkUnit['factors'] {
  const factors = [...powers].map(([base, exponent]) => ({ base, exponent, scale: 0, multiplier: 1 }));
  const plain = { base: 'dimensionless', exponent: 1, scale: 0, multiplier: 1 };
  if (coefficient === 1) return factors.length === 0 ? [plain] : factors;
  const carrier = factors.find(({ exponent, base }) => exponent === 1 && base !== 'dimensionless');
  if (carrier === undefined) return [{ ...plain, multiplier: coefficient }, ...factors];
  return factors.map((factor) => (factor === carrier ? { ...factor, multiplier: coefficient } : factor));
}

/** A unit as Antimony writes it, `1e-9 mole / litre`. */
export function printUnit(factors: NetworkUnit['factors']): string {
  let coefficient = 1;
  const over: string[] = [];
  const under: string[] = [];
  for (const { base, exponent, scale, multiplier } of factors) {
    coefficient *= powerOf(multiplier * Number(`1e${scale}`), exponent);
    if (base === 'dimensionless') continue;
    const power = Math.abs(exponent);
    (exponent < 0 ? under : over).push(power === 1 ? base : `${base}^${power}`);
  }
  const [first, ...rest] = over;
  const number = coefficient === 1 ? '' : `${coefficient} `;
  const above =
    first === undefined
      ? under.length === 0 && coefficient === 1
        ? 'dimensionless'
        : `${coefficient}`
      : `${number}${[first, ...rest].join(' * ')}`;
  if (under.length === 0) return above;
  return `${above} / ${under.length === 1 ? under[0] : `(${under.join(' * ')})`}`;
}

/** A name for a unit that has none. */
export function unitName(factors: NetworkUnit['factors']): string {
  return printUnit(factors)
    .replace(/ \/ /g, '_per_')
    .replace(/\*\*?|\^/g, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^(?=\d)/, 'unit_')
    .replace(/_+$/, '');
}
