import { findDrug, pathwaySignals, type Drug, type Signal } from '@bifrons/knowledge';
import {
  periodicExposure,
  readPharmacology,
  type Exposure,
  type PeriodicExposure,
  type Pharmacology,
} from '../exposure.js';
import { FactReader } from '../facts.js';
import type { PersonCovariates } from '../person.js';
import type { CovalentBinding } from '../pharmacokinetics/autoinhibited.js';
import { UnknownDrugError } from '../regimen.js';
import { closely, meansOver, overInterval, type OverInterval } from './over-interval.js';
import { inhibition, inhibitionOf, type SignalPotency } from './potency.js';
import { bindingRange, readGradedPotency, type GradedPotency } from './potency-range.js';

/** A signal and what a medicine does to it. */
export interface MedicineSignal {
  readonly signal: Signal;
  readonly known?: GradedPotency;
  /** The fact that is missing when nothing is known. */
  readonly missing?: string;
  /** Provenance of the potency alone. */
  readonly paths: readonly string[];
}

/** All that is read of a medicine to know what it blocks. */
export interface Medicine {
  readonly drug: Drug;
  readonly pharmacology: Pharmacology;
  readonly signals: readonly MedicineSignal[];
  /** Of a covalent inhibitor. */
  readonly bindings?: readonly [weakest: CovalentBinding, strongest: CovalentBinding];
  /** Provenance of its pharmacokinetics (and, of a covalent inhibitor, of its binding). */
  readonly pharmacokineticPaths: readonly string[];
  readonly reader: FactReader;
}

/** Reads a medicine by its name. @throws UnknownDrugError, RefusedError when its concentration cannot be computed. */
export function readMedicine(name: string): Medicine {
  const drug = findDrug(name);
  if (drug === undefined) throw new UnknownDrugError(name);
  const reader = new FactReader();
  const pharmacology = readPharmacology(drug, reader);
  const pharmacokineticPaths = [...reader.provenance.keys()];
  const bindings = bindingRange(drug, reader);
  const signals = pathwaySignals().signals.map((signal): MedicineSignal => {
    const own = new FactReader();
    const known = readGradedPotency(drug, signal.id, own);
    for (const entry of own.provenance.values()) reader.provenance.set(entry.path, entry);
    const paths = [...own.provenance.keys()];
    if (known !== undefined) return { signal, known, paths };
    const missing = own.missing.map((m) => (m.note === undefined ? m.fact : `${m.fact} (${m.note})`));
    return { signal, missing: missing.join('; '), paths };
  });
  return {
    drug,
    pharmacology,
    signals,
    ...(bindings && { bindings }),
    pharmacokineticPaths,
    reader,
  };
}

/** A dose at steady state in one person. */
export interface Dosing {
  readonly doseMg: number;
  readonly perDay: number;
  readonly person?: PersonCovariates | undefined;
  /** Of ln clearance from the typical person with these covariates; 0 when left out. */
  readonly lnClearanceDeviation?: number;
}

/** A signal over the interval, with its mean at the ends of what is known of the potency. */
export interface Blocked {
  readonly mean: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly peak: number;
  readonly trough: number;
  /** At equidistant hours from one dose to the next. */
  readonly values: Float64Array;
}

/** Plasma, in nM, and every signal over a dose interval; null for a signal of unknown potency. */
export interface Engaged {
  readonly plasma: OverInterval;
  readonly signals: readonly (Blocked | null)[];
}

/**
 * What a medicine does at a dose. Means are integrals, of all potencies and their ends at once. A signal is blocked the more
 * the higher the concentration (of a covalent inhibitor: the more of its enzyme is bound), so that its peak and trough are
 * those of the concentration.
 */
export function engaged(medicine: Medicine, dosing: Dosing, closeness = closely): Engaged {
  const { pharmacology, bindings, signals } = medicine;
  const exposure = exposureOf(pharmacology, dosing);
  const plasma = overInterval(exposure, concentrationIn, closeness);
  const enzyme = pharmacology.binding && overInterval(exposure, blockedBy({ kind: 'covalent' }), closeness);
  const enzymeEnds = bindings?.map(
    (binding) =>
      meansOver(
        exposureOf({ ...pharmacology, binding }, dosing),
        [blockedBy({ kind: 'covalent' })],
        closeness,
      )[0]!,
  );
  const potencies = signals.flatMap(({ known }) =>
    known === undefined || known.potency.kind === 'covalent' ? [] : [known.potency, ...(known.ends ?? [])],
  );
  const means = meansOver(exposure, potencies.map(blockedBy), closeness);
  let next = 0;
  return {
    plasma,
    signals: signals.map(({ known }): Blocked | null => {
      if (known === undefined) return null;
      const { potency, ends } = known;
      if (potency.kind === 'covalent')
        return { ...enzyme!, lower: enzymeEnds?.[0] ?? null, upper: enzymeEnds?.[1] ?? null };
      const at = (concentration: number): number => inhibition(potency, concentration, 0);
      return {
        mean: means[next++]!,
        lower: ends === undefined ? null : means[next++]!,
        upper: ends === undefined ? null : means[next++]!,
        peak: at(plasma.peak),
        trough: at(plasma.trough),
        values: plasma.values.map(at),
      };
    }),
  };
}

/** Plasma alone, in nM, over a dose interval. */
export const plasmaOver = ({ pharmacology }: Pick<Medicine, 'pharmacology'>, dosing: Dosing): OverInterval =>
  overInterval(exposureOf(pharmacology, dosing), concentrationIn);

const exposureOf = (
  pharmacology: Pharmacology,
  { person = {}, lnClearanceDeviation = 0, doseMg, perDay }: Dosing,
): PeriodicExposure => periodicExposure(pharmacology, person, lnClearanceDeviation, doseMg, perDay);

const concentrationIn = ({ concentration }: Exposure): Float64Array => concentration;

const blockedBy =
  (potency: SignalPotency) =>
  (there: Exposure): Float64Array =>
    inhibitionOf(potency, there);
