import { phrase, type Phrase } from '@bifrons/language';
import { reach } from '../distributions.js';
import type { Effect } from '../effects/effect.js';
import { NotPoolableError } from '../not-poolable.js';
import { fitEffects, usualOptions, type Coefficient, type FitOptions, type Heterogeneity } from './fit.js';

/** A pooled estimate on the scale of pooling: interval, heterogeneity, prediction interval. */
export interface Pooled extends Coefficient {
  readonly k: number;
  readonly heterogeneity: Heterogeneity;
  /** Where the true effect of a new study is expected; null with fewer than three studies or under one common effect. */
  readonly prediction: readonly [number, number] | null;
  readonly weights: readonly number[];
  /** What was done where it differs from what was asked. */
  readonly notes: readonly Phrase[];
}

/**
 * Pools effects by inverse variance. One study is reported as it is, with a Wald interval. The prediction interval is that
 * of Higgins, Thompson and Spiegelhalter (2009). @throws NotPoolableError without a study.
 */
export function pool(effects: readonly Effect[], options: FitOptions = usualOptions): Pooled {
  const informative = effects.filter(({ variance }) => variance !== Infinity).length;
  if (informative === 0) throw new NotPoolableError(phrase('no study is left to pool'));
  const alone = informative === 1;
  const used: FitOptions = alone ? { ...options, interval: 'wald' } : options;
  const fit = fitEffects(
    effects,
    effects.map(() => [1]),
    used,
  );
  const [mean] = fit.coefficients as readonly [Coefficient];
  const notes: Phrase[] = [];
  if (alone)
    notes.push(
      phrase('one study: its own estimate with a Wald interval; agreement between studies cannot be judged'),
    );
  else if (informative === 2 && used.method !== 'common')
    notes.push(
      phrase(
        'two studies: the variance between studies is hardly known, and no prediction interval can be given',
      ),
    );
  if (used.interval === 'hksj' && mean.se === 0)
    notes.push(phrase('the studies agree exactly, so the Hartung-Knapp interval has no width; ask for Wald'));
  return {
    ...mean,
    k: fit.k,
    heterogeneity: fit.heterogeneity,
    prediction:
      fit.k > 2 && used.method !== 'common'
        ? prediction(mean, fit.heterogeneity.tau2, fit.k, used.level)
        : null,
    weights: fit.weights,
    notes,
  };
}

function prediction(mean: Coefficient, tau2: number, k: number, level: number): readonly [number, number] {
  const half = reach(level, k - 2) * Math.sqrt(tau2 + mean.se ** 2);
  return [mean.estimate - half, mean.estimate + half];
}
