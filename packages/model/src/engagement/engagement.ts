import { findDrug, knowledgeHash, pathway, type SignalId } from '@bifrons/knowledge';
import { periodicExposure, readPharmacology } from '../exposure.js';
import { FactReader, type ProvenanceEntry } from '../facts.js';
import { version } from '../in-use.js';
import type { PersonCovariates } from '../person.js';
import { UnknownDrugError } from '../regimen.js';
import { overInterval } from './over-interval.js';
import { inhibitionOf, readPotency } from './potency.js';

export interface EngagementRequest {
  readonly drug: string;
  readonly doseMg: number;
  readonly perDay: number;
  readonly person?: PersonCovariates;
}

/** A signal over a day at steady state. Fractions are 0 to 1; null means that the potency is unknown. */
export interface SignalEngagement {
  readonly signal: SignalId;
  readonly name: string;
  readonly jakPair: readonly [string, string];
  readonly stats: readonly string[];
  readonly mean: number | null;
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

export interface EngagementResult {
  readonly version: string;
  readonly knowledge: string;
  readonly drug: string;
  readonly doseMg: number;
  readonly perDay: number;
  readonly concentration: {
    /** Over one day. */
    readonly hours: readonly number[];
    readonly nM: readonly number[];
    readonly peakNm: number;
    readonly meanNm: number;
    readonly troughNm: number;
    /** h after a dose */
    readonly peakHour: number;
    /** of one day, ng·h/mL of active moiety counted as parent */
    readonly areaNgHoursPerMl: number;
  };
  readonly signals: readonly SignalEngagement[];
  readonly provenance: readonly ProvenanceEntry[];
}

/**
 * Inhibition of every cytokine signal over the day under a dose at steady state, in the typical person or in one with
 * known covariates. @throws UnknownDrugError, RefusedError when the concentration itself cannot be computed.
 */
export function engagement(request: EngagementRequest): EngagementResult {
  const drug = findDrug(request.drug);
  if (drug === undefined) throw new UnknownDrugError(request.drug);
  const reader = new FactReader();
  const pharmacology = readPharmacology(drug, reader);
  const pharmacokineticPaths = [...reader.provenance.keys()];
  const exposure = periodicExposure(pharmacology, request.person ?? {}, 0, request.doseMg, request.perDay);

  const plasma = overInterval(exposure, ({ concentration }) => concentration);

  const dayHours = Array.from({ length: 241 }, (_, k) => k / 10);
  const { interval } = exposure;
  const overDay = (values: ArrayLike<number>) =>
    dayHours.map((hour) => interpolate(values, (hour % interval) / interval));

  const signals = pathway().signals.map((signal): SignalEngagement => {
    const own = new FactReader();
    const potency = readPotency(drug, signal.id, own);
    for (const entry of own.provenance.values()) reader.provenance.set(entry.path, entry);
    const description = {
      signal: signal.id,
      name: signal.name,
      jakPair: signal.jakPair,
      stats: signal.stats,
    };
    if (potency === undefined) {
      const missing = own.missing
        .map((m) => (m.note === undefined ? m.fact : `${m.fact} (${m.note})`))
        .join('; ');
      return {
        ...description,
        mean: null,
        peak: null,
        trough: null,
        hoursAboveIC50: null,
        curve: [],
        missing,
        provenance: [],
      };
    }
    const { mean, peak, trough, values } = overInterval(exposure, (there) => inhibitionOf(potency, there));
    return {
      ...description,
      mean,
      peak,
      trough,
      hoursAboveIC50: 24 * shareAbove(values, 0.5),
      curve: overDay(values),
      provenance: [...own.provenance.keys(), ...pharmacokineticPaths],
    };
  });

  return {
    version,
    knowledge: knowledgeHash,
    drug: drug.id,
    doseMg: request.doseMg,
    perDay: request.perDay,
    concentration: {
      hours: dayHours,
      nM: overDay(plasma.values),
      peakNm: plasma.peak,
      meanNm: plasma.mean,
      troughNm: plasma.trough,
      peakHour: plasma.peakHour,
      areaNgHoursPerMl: (24 * plasma.mean * pharmacology.kinetics.molecularWeight) / 1000,
    },
    signals,
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

/** Linear interpolation of equidistant values at a share 0..1 of their range. */
function interpolate(values: ArrayLike<number>, share: number): number {
  const position = share * (values.length - 1);
  const k = Math.min(Math.floor(position), values.length - 2);
  return values[k]! + (position - k) * (values[k + 1]! - values[k]!);
}
