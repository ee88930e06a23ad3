import type { Effect } from '../effects/effect.js';
import { usualOptions, type FitOptions } from './fit.js';
import { pool, type Pooled } from './pool.js';

/** Pools again without each study in turn: entry i is without study i. Empty with fewer than two studies. */
export function leaveOneOut(
  effects: readonly Effect[],
  options: FitOptions = usualOptions,
): readonly Pooled[] {
  return effects.length < 2
    ? []
    : effects.map((_, left) =>
        pool(
          effects.filter((_, i) => i !== left),
          options,
        ),
      );
}

/** Pools the first study, the first two, and so on, in the order given (usually by year; Lau and others 1992). */
export function cumulative(
  effects: readonly Effect[],
  options: FitOptions = usualOptions,
): readonly Pooled[] {
  return effects.map((_, last) => pool(effects.slice(0, last + 1), options));
}
