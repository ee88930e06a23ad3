/**
 * The functions every model can call, with the number of arguments each takes.
 *
 * `ln` is the natural and `log10` the decimal logarithm. There is no `log`: Antimony reads it as the natural
 * or the decimal logarithm depending on the version and the settings of the reader, so a model that used it
 * could mean two things. `piecewise(value, condition, ..., otherwise)` takes an odd number of arguments.
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
  piecewise: { min: 3, max: Infinity },
};

export const isBuiltinFunction = (name: string): boolean => Object.hasOwn(builtinFunctions, name);

/** Names with a fixed meaning: the independent variable and π. */
export const builtinConstants: ReadonlySet<string> = new Set(['time', 'pi']);
