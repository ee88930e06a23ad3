/** How large an error may be, per state: absolute[i] + relative · |yᵢ|. */
export interface Tolerance {
  readonly relative: number;
  readonly absolute: Float64Array;
}

/**
 * The root mean square of an error over a step, each component in units of its tolerance; a step is good up to
 * 1. NaN if the error or the new state is not finite. (Hairer, Nørsett & Wanner, Solving Ordinary Differential
 * Equations I, 1993, II.4.)
 */
export function errorNorm(
  error: Float64Array,
  y: Float64Array,
  next: Float64Array,
  tolerance: Tolerance,
): number {
  const { relative, absolute } = tolerance;
  const n = error.length;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const size = Math.max(Math.abs(y[i]!), Math.abs(next[i]!));
    const scaled = error[i]! / (absolute[i]! + relative * size);
    // 0 · next is NaN for an infinite state, whose scaled error would be 0.
    sum += scaled * scaled + 0 * next[i]!;
  }
  return Math.sqrt(sum / n);
}
