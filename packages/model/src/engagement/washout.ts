import { findDrug, pathwaySignals, type SignalId } from '@bifrons/knowledge';
import { courseExposure, readPharmacology } from '../exposure.js';
import { FactReader, type ProvenanceEntry } from '../facts.js';
import type { PersonCovariates } from '../person.js';
import { UnknownDrugError } from '../regimen.js';
import { inhibition, readPotency } from './potency.js';

/** A medicine and its dose, and the inhibition (0 to 1) below which it counts as gone. */
export interface WashoutRequest {
  readonly drug: string;
  readonly doseMg: number;
  readonly perDay: number;
  readonly person?: PersonCovariates;
  /** Inhibition below which a signal counts as free, 0 to 1. */
  readonly below: number;
}

/** How long after the last dose a signal stays inhibited. */
export interface SignalWashout {
  readonly signal: SignalId;
  readonly name: string;
  /** Hours after the last dose; 0 when the signal was never inhibited that much. */
  readonly hours: number;
  /** What the time follows from: falling concentration, or resynthesis of the enzyme. */
  readonly by: 'concentration' | 'resynthesis';
}

/** Doses before the stop: long enough for a steady state of the medicines of the catalogue (half-lives of hours). */
const daysBefore = 14;
/** Hours after the last dose within which every signal must be free. */
const longest = 60 * 24;
/** Hours to which a time is found. */
const resolution = 0.05;

/**
 * Time after the last dose until the inhibition of each signal with known potency stays below a share: of reversible
 * inhibitors by their concentration, of covalent ones by resynthesis of the enzyme. In the typical person or in one with
 * known covariates. @throws UnknownDrugError, RefusedError
 */
export function washout(request: WashoutRequest): {
  readonly signals: readonly SignalWashout[];
  readonly provenance: readonly ProvenanceEntry[];
} {
  const drug = findDrug(request.drug);
  if (drug === undefined) throw new UnknownDrugError(request.drug);
  const reader = new FactReader();
  const pharmacology = readPharmacology(drug, reader);
  const count = daysBefore * request.perDay;
  const hours = Float64Array.from({ length: count }, (_, k) => (k * 24) / request.perDay);
  const last = hours[count - 1]!;
  const course = courseExposure(
    pharmacology,
    request.person ?? {},
    0,
    [{ doseMg: request.doseMg, perDay: request.perDay, hours }],
    last + longest,
  );
  const signals = pathwaySignals().signals.flatMap((signal): SignalWashout[] => {
    const potency = readPotency(drug, signal.id, reader);
    if (potency === undefined) return [];
    const blocked = (after: number): number => {
      const { concentration, bound } = course(last + after);
      return inhibition(potency, concentration, bound ?? 0);
    };
    const by = potency.kind === 'covalent' ? 'resynthesis' : 'concentration';
    return [
      {
        signal: signal.id,
        name: signal.name,
        hours: timeBelow(blocked, request.below, 24 / request.perDay),
        by,
      },
    ];
  });
  return { signals, provenance: [...reader.provenance.values()] };
}

/** The last time at which a course that falls after its peak is not below a level. */
function timeBelow(blocked: (hour: number) => number, level: number, interval: number): number {
  let peak = 0;
  for (let hour = 0; hour <= interval; hour += 0.25) if (blocked(hour) > blocked(peak)) peak = hour;
  if (blocked(peak) < level) return 0;
  let low = peak;
  let high = peak + interval;
  while (blocked(high) >= level) {
    if (high > longest) return longest;
    [low, high] = [high, 2 * high];
  }
  while (high - low > resolution) {
    const middle = (low + high) / 2;
    if (blocked(middle) >= level) low = middle;
    else high = middle;
  }
  return high;
}
