import type { PotencyMap, PotencyMeasured } from '@bifrons/knowledge';
import { leaveOut, type LeftOutBy, type LeftOutReading } from './left-out.js';
import { potencyMapOf, widenedBy, type MapDiagnostics } from './map.js';
import { potencyModel } from './model.js';
import { findSpreads, potencyMode, type PotencyMode } from './mode.js';
import { armConcentrations } from './relations.js';
import { samplePotencies, type SampleSettings } from './sample.js';
import type { Spreads } from './unknowns.js';

/** The potency map as it was fitted, with what the fit found and how well it holds. */
export interface PotencyFit {
  readonly mode: PotencyMode;
  readonly spreads: { readonly found: Spreads; readonly used: Spreads };
  readonly medicines: PotencyMap['medicines'];
  readonly diagnostics: MapDiagnostics;
  readonly leftOut: Readonly<Record<LeftOutBy, readonly LeftOutReading[]>>;
}

/**
 * The whole chain: spreads from the potencies alone, the fit conditioned on the published relations, its draws, the map,
 * and what fits that did not see a value predict of it. Everything follows from the data and the seed.
 * @throws Error when a fit does not arrive or the chains do not agree
 */
export function fitPotencies(
  measured: PotencyMeasured,
  settings: SampleSettings,
  log: (line: string) => void,
): PotencyFit {
  const spreads = findSpreads(potencyModel({ measured }));
  log(
    `spreads (log10): ${Object.entries(spreads.used)
      .map(([name, value]) => `${name} ${value.toFixed(2)}`)
      .join(', ')}`,
  );
  const concentrations = armConcentrations();
  const mode = potencyMode(potencyModel({ measured, concentrations }), spreads.used);
  log(`mode: misfit ${mode.misfit.toFixed(1)}, ${mode.standard.length} unknowns`);
  const sample = samplePotencies(mode, settings);
  const { medicines, diagnostics } = potencyMapOf(measured, mode, sample, settings.seed);
  log(
    `draws: largest R-hat ${diagnostics.largestRHat}, fewest effective ${diagnostics.smallestEffectiveDraws}, acceptance ${diagnostics.acceptance}`,
  );
  const without = (by: LeftOutBy) => {
    const rows = leaveOut(measured, mode, by, concentrations, widenedBy);
    log(`left out by ${by}: ${rows.length} values predicted`);
    return rows;
  };
  const leftOut = { value: without('value'), pair: without('pair'), medicine: without('medicine') };
  return { mode, spreads, medicines, diagnostics, leftOut };
}
