import { phrase, type Phrase } from '@bifrons/language';
import { NotPoolableError } from '../not-poolable.js';

/** Prior of the standard deviation τ between studies; of the log-normal one, of τ². `scale` brings it to the scale of means. */
export type HeterogeneityPrior =
  | { readonly kind: 'uniform'; readonly upper: number }
  | { readonly kind: 'half-normal'; readonly sd: number }
  | { readonly kind: 'log-normal'; readonly mean: number; readonly sd: number };

/**
 * Priors by name. `vague`: τ uniform from 0 to 5 (Dias and others 2013, NICE TSD 2). `weak`: half-normal with scale 0.5 (Friede and
 * others 2017). `informative`: what 14,886 Cochrane meta-analyses predict of τ² on the scale of log odds ratios for signs and symptoms,
 * medicines against placebo: log-normal with −2.06 and 1.51 (Turner and others 2015, table IV, as bayesmeta has it: grade C).
 */
export const namedPriors = {
  vague: { kind: 'uniform', upper: 5 },
  weak: { kind: 'half-normal', sd: 0.5 },
  informative: { kind: 'log-normal', mean: -2.06, sd: 1.51 },
} as const satisfies Record<string, HeterogeneityPrior>;
/** A prior that has a name. */
export type PriorName = keyof typeof namedPriors;

/** Log density of τ up to a constant; −∞ where it cannot be. */
export function logPrior(prior: HeterogeneityPrior, tau: number): number {
  if (!(tau > 0)) return -Infinity;
  switch (prior.kind) {
    case 'uniform':
      return tau < prior.upper ? 0 : -Infinity;
    case 'half-normal':
      return -0.5 * (tau / prior.sd) ** 2;
    case 'log-normal':
      return -Math.log(tau) - 0.5 * ((2 * Math.log(tau) - prior.mean) / prior.sd) ** 2;
  }
}

/** `vague`, `weak`, `informative`, `uniform:5`, `half-normal:0.5` or `log-normal:-2.06,1.51`. @throws NotPoolableError */
export function readPrior(text: string): HeterogeneityPrior {
  const named = Object.entries(namedPriors).find(([name]) => name === text.trim().toLowerCase());
  if (named !== undefined) return named[1];
  const [kind = '', given = ''] = text.split(':');
  const numbers = given.split(',').map(Number);
  const [first = Number.NaN, second = Number.NaN] = numbers;
  if (kind === 'uniform' && first > 0 && numbers.length === 1) return { kind, upper: first };
  if (kind === 'half-normal' && first > 0 && numbers.length === 1) return { kind, sd: first };
  if (kind === 'log-normal' && Number.isFinite(first) && second > 0) return { kind, mean: first, sd: second };
  throw new NotPoolableError(
    phrase('“{text}” is no prior: {forms}', {
      text,
      forms: 'vague, weak, informative, uniform:5, half-normal:0.5, log-normal:-2.06,1.51',
    }),
  );
}

/** A prior of τ in words. */
export const priorWords = (prior: HeterogeneityPrior): Phrase => {
  switch (prior.kind) {
    case 'uniform':
      return phrase('τ uniform from 0 to {upper, number}', { upper: prior.upper });
    case 'half-normal':
      return phrase('τ half-normal with scale {sd, number}', { sd: prior.sd });
    case 'log-normal':
      return phrase('τ² log-normal with {mean, number} and {sd, number}', { mean: prior.mean, sd: prior.sd });
  }
};
