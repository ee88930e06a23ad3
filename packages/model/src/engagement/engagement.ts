import { knowledgeHash, type Grade, type SignalId } from '@bifrons/knowledge';
import type { ProvenanceEntry } from '../facts.js';
import { version } from '../in-use.js';
import {
  concentrationOverDay,
  overDay,
  type ConcentrationOverDay,
  type EngagementRequest,
} from './concentration.js';
import { engaged, readMedicine } from './medicine.js';

/** A signal over a day at steady state. Fractions are 0 to 1; null means that the potency is unknown. */
export interface SignalEngagement {
  readonly signal: SignalId;
  readonly name: string;
  readonly jakPair: readonly [string, string];
  /** The kinase that may take the place of the second. */
  readonly orPartner?: string;
  readonly stats: readonly string[];
  /** How sure the potency is. */
  readonly grade: Grade | null;
  readonly mean: number | null;
  /** The mean at the weakest and the strongest potency of its 95 % range; null when no range is known either. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly peak: number | null;
  readonly trough: number | null;
  /** Hours per day with more than half of the signal blocked. */
  readonly hoursAboveIC50: number | null;
  /** Inhibition at `concentration.hours`; empty when unknown. */
  readonly curve: readonly number[];
  /** The fact that is missing when the signal is unknown. */
  readonly missing?: string;
  /** Paths into the result's provenance. */
  readonly provenance: readonly string[];
}

/** Each signal's inhibition (0 to 1) over the day at steady state, with concentrations in nM. */
export interface EngagementResult {
  readonly version: string;
  readonly knowledge: string;
  readonly drug: string;
  readonly doseMg: number;
  readonly perDay: number;
  readonly concentration: ConcentrationOverDay;
  readonly signals: readonly SignalEngagement[];
  readonly provenance: readonly ProvenanceEntry[];
}

/**
 * Inhibition of every cytokine signal over the day under a dose at steady state, in the typical person or in one with
 * known covariates. @throws UnknownDrugError, RefusedError when the concentration itself cannot be computed.
 */
export function engagement(request: EngagementRequest): EngagementResult {
  const medicine = readMedicine(request.drug);
  const { drug, pharmacology, pharmacokineticPaths, reader } = medicine;
  const { plasma, signals } = engaged(medicine, request);
  const interval = 24 / request.perDay;
  return {
    version,
    knowledge: knowledgeHash,
    drug: drug.id,
    doseMg: request.doseMg,
    perDay: request.perDay,
    concentration: concentrationOverDay(plasma, interval, pharmacology.kinetics.molecularWeight),
    signals: medicine.signals.map(({ signal, known, missing, paths }, k): SignalEngagement => {
      const { id, name, jakPair, orPartner, stats } = signal;
      const blocked = signals[k] ?? null;
      return {
        signal: id,
        name,
        jakPair,
        ...(orPartner === undefined ? {} : { orPartner }),
        stats,
        grade: known?.grade ?? null,
        mean: blocked && blocked.mean,
        lower: blocked && blocked.lower,
        upper: blocked && blocked.upper,
        peak: blocked && blocked.peak,
        trough: blocked && blocked.trough,
        hoursAboveIC50: blocked && 24 * shareAbove(blocked.values, 0.5),
        curve: blocked === null ? [] : overDay(blocked.values, interval),
        ...(missing === undefined ? {} : { missing }),
        provenance: blocked === null ? [] : [...paths, ...pharmacokineticPaths],
      };
    }),
    provenance: [...reader.provenance.values()],
  };
}

/** Share of the interval in which linearly interpolated equidistant values exceed a level. */
function shareAbove(values: Float64Array, level: number): number {
  let above = 0;
  for (let k = 0; k + 1 < values.length; k++) {
    const a = values[k]! - level;
    const b = values[k + 1]! - level;
    if (a > 0 && b > 0) above += 1;
    else if (a > 0 || b > 0) above += Math.max(a, b) / Math.abs(a - b);
  }
  return above / (values.length - 1);
}
