import { exp, RandomStream, solveLowerTransposed } from '@bifrons/engine';
import { misfitAt, type PotencyMode } from './mode.js';

export interface SampleSettings {
  readonly seed: number;
  readonly chains: number;
  /** Steps of each chain, those of its start among them. */
  readonly steps: number;
  readonly start: number;
  /** Draws that are kept of each chain. */
  readonly keep: number;
}

/** Of chains whose acceptance is about a third. */
export const fullSample: Omit<SampleSettings, 'seed'> = {
  chains: 4,
  steps: 62_000,
  start: 2_000,
  keep: 500,
};

/** Draws of the unknowns, natural values, by chain. */
export interface Sample {
  readonly chains: readonly (readonly Float64Array[])[];
  /** Share of the proposals that were taken. */
  readonly acceptance: number;
}

/** How far a proposal moves in the coordinates of the normal distribution at the mode. */
const stride = 0.3;
const proposals = 1;

/**
 * Preconditioned Crank–Nicolson steps from the normal distribution at the mode: they leave it as it is, so that only its
 * difference to the posterior decides whether a step is taken.
 *
 * S. L. Cotter, G. O. Roberts, A. M. Stuart & D. White, MCMC methods for functions: modifying old algorithms to make them
 * faster, Statistical Science 28 (2013) 424–446.
 */
export function samplePotencies(mode: PotencyMode, settings: SampleSettings): Sample {
  const { model, spreads, sds, standard, lower } = mode;
  const n = standard.length;
  const shrink = Math.sqrt(1 - stride * stride);
  const thin = Math.floor((settings.steps - settings.start) / settings.keep);
  const at = (z: Float64Array): Float64Array => {
    const there = solveLowerTransposed(lower, n, z.slice());
    for (let i = 0; i < n; i++) there[i]! += standard[i]!;
    return there;
  };
  const energy = (z: Float64Array, there: Float64Array): number => {
    let own = 0;
    for (let i = 0; i < n; i++) own += z[i]! * z[i]!;
    return (misfitAt(model, spreads, sds, there) - own) / 2;
  };
  let taken = 0;
  const chains = Array.from({ length: settings.chains }, (_, chain) => {
    const stream = new RandomStream(settings.seed, chain, proposals);
    const draws: Float64Array[] = [];
    let z = new Float64Array(n);
    let there = at(z);
    let here = energy(z, there);
    for (let step = 1; step <= settings.steps; step++) {
      const tried = z.map((value) => shrink * value + stride * stream.normal());
      const moved = at(tried);
      const found = energy(tried, moved);
      if (stream.uniform() < exp(here - found)) {
        [z, there, here] = [tried, moved, found];
        taken++;
      }
      if (step > settings.start && (step - settings.start) % thin === 0)
        draws.push(model.unknowns.natural(there, sds));
    }
    return draws;
  });
  return { chains, acceptance: taken / (settings.chains * settings.steps) };
}
