import { exp, log } from '@bifrons/engine';

/** A function of the unknowns, with its gradient. */
export interface Quantity {
  value(x: Float64Array): number;
  /** Adds `factor` times the gradient at x to `gradient`. */
  addGradient(x: Float64Array, factor: number, gradient: Float64Array): void;
}

export function unknown(index: number): Quantity {
  return {
    value: (x) => x[index]!,
    addGradient: (_, factor, gradient) => {
      gradient[index]! += factor;
    },
  };
}

/** constant + Σ factor · quantity */
export function sum(terms: readonly (readonly [factor: number, Quantity])[], constant = 0): Quantity {
  return {
    value: (x) => terms.reduce((total, [factor, quantity]) => total + factor * quantity.value(x), constant),
    addGradient: (x, factor, gradient) => {
      for (const [own, quantity] of terms) quantity.addGradient(x, factor * own, gradient);
    },
  };
}

export function product(one: Quantity, other: Quantity): Quantity {
  return {
    value: (x) => one.value(x) * other.value(x),
    addGradient: (x, factor, gradient) => {
      one.addGradient(x, factor * other.value(x), gradient);
      other.addGradient(x, factor * one.value(x), gradient);
    },
  };
}

/** −log10 Σ 10^−quantity: of resistances in parallel the smallest rules. */
export function softMinimum(quantities: readonly Quantity[]): Quantity {
  const parts = (x: Float64Array) => quantities.map((quantity) => exp(-Math.LN10 * quantity.value(x)));
  return {
    value: (x) => -log(parts(x).reduce((a, b) => a + b)) / Math.LN10,
    addGradient: (x, factor, gradient) => {
      const own = parts(x);
      const total = own.reduce((a, b) => a + b);
      quantities.forEach((quantity, k) => quantity.addGradient(x, (factor * own[k]!) / total, gradient));
    },
  };
}

/** The same, computed once for each point: a point is not to be written to once a quantity has seen it. */
export function onceAPoint(quantity: Quantity): Quantity {
  let latest: Float64Array | undefined;
  let found = 0;
  return {
    value: (x) => {
      if (x !== latest) [latest, found] = [x, quantity.value(x)];
      return found;
    },
    addGradient: (x, factor, gradient) => quantity.addGradient(x, factor, gradient),
  };
}
