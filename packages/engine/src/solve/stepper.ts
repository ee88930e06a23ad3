/** One step of an integration method with an error estimate and dense output. */
export interface Stepper {
  /** Order of the error estimate, one less than that of the method. */
  readonly errorOrder: number;
  /** The state at the end of the last attempted step. */
  readonly next: Float64Array;
  /** Takes a state to step from, after the start or a discontinuity. */
  restart(t: number, y: Float64Array): void;
  /**
   * Steps from (t, y) by h to `next`. May be called again with another h.
   *
   * @returns the estimated error in units of the tolerance; NaN if something was not finite or not solvable.
   */
  attempt(t: number, y: Float64Array, h: number): number;
  /** Moves on to the end of the last attempted step. */
  accept(): void;
  /**
   * The dense output of the last attempted step from y: coefficients of y(t + θh) = y + Σₖ c[k·n + i] θᵏ⁺¹ for
   * k = 0..3. To be called before `accept`.
   */
  interpolant(y: Float64Array, c: Float64Array): void;
}

/** Evaluates dense output (see `Stepper.interpolant`) from y at θ in [0, 1] into `out` from `offset` on. */
export function interpolate(
  y: Float64Array,
  c: Float64Array,
  theta: number,
  out: Float64Array,
  offset: number,
): void {
  const n = y.length;
  for (let i = 0; i < n; i++) {
    out[offset + i] =
      y[i]! + theta * (c[i]! + theta * (c[n + i]! + theta * (c[2 * n + i]! + theta * c[3 * n + i]!)));
  }
}
