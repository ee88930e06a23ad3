import { library } from './library.js';

/**
 * The functions every model can call, with the number of arguments each takes.
 *
 * `ln` is the natural and `log10` the decimal logarithm. There is no `log`: Antimony reads it as the natural
 * or the decimal logarithm depending on the version and the settings of the reader, so a model that used it
 * could mean two things. `piecewise(value, condition, ..., otherwise)` without an otherwise is NaN where no condition
 * holds. `implies` and `xor` are of conditions. `quotient` is cut towards 0, and `rem` is what it leaves. `factorial` is of whole
 * numbers, NaN of others. `rateOf(x)` is the rate of change of a name (see `withoutRateOf`),
 * and `delay(x, lag)` what an expression was that long ago (see `withoutDelays`).
 */
export const builtinFunctions: Readonly<Record<string, { readonly min: number; readonly max: number }>> = {
  exp: { min: 1, max: 1 },
  ln: { min: 1, max: 1 },
  log10: { min: 1, max: 1 },
  sqrt: { min: 1, max: 1 },
  sin: { min: 1, max: 1 },
  cos: { min: 1, max: 1 },
  tan: { min: 1, max: 1 },
  abs: { min: 1, max: 1 },
  floor: { min: 1, max: 1 },
  ceil: { min: 1, max: 1 },
  pow: { min: 2, max: 2 },
  min: { min: 2, max: Infinity },
  max: { min: 2, max: Infinity },
  piecewise: { min: 2, max: Infinity },
  arcsin: { min: 1, max: 1 },
  arccos: { min: 1, max: 1 },
  arctan: { min: 1, max: 1 },
  sinh: { min: 1, max: 1 },
  cosh: { min: 1, max: 1 },
  tanh: { min: 1, max: 1 },
  arcsinh: { min: 1, max: 1 },
  arccosh: { min: 1, max: 1 },
  arctanh: { min: 1, max: 1 },
  factorial: { min: 1, max: 1 },
  rateOf: { min: 1, max: 1 },
  delay: { min: 2, max: 2 },
  ...Object.fromEntries(
    library.map(({ name, parameters: { length } }) => [name, { min: length, max: length }]),
  ),
};

export const isBuiltinFunction = (name: string): boolean => Object.hasOwn(builtinFunctions, name);

/** Names with a fixed meaning: the independent variable and π. */
export const builtinConstants: ReadonlySet<string> = new Set(['time', 'pi']);
