/** A fixed congruential sequence in (0, 1), for references that are computed in another language. */
export function* congruential(seed: number): Generator<number, never> {
  let state = seed >>> 0;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield (state + 0.5) / 4294967296;
  }
}

/** x ← ρx + (u − ½), from 0. */
export function autoregressive(seed: number, length: number, rho: number): Float64Array {
  const uniform = congruential(seed);
  let x = 0;
  return Float64Array.from({ length }, () => (x = rho * x + (uniform.next().value - 0.5)));
}
