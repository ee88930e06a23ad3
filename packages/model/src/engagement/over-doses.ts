import { knowledgeHash, type Grade, type SignalId } from '@bifrons/knowledge';
import type { ProvenanceEntry } from '../facts.js';
import { version } from '../in-use.js';
import type { PersonCovariates } from '../person.js';
import { clearanceDeviations } from './concentration.js';
import { engaged, readMedicine, type Blocked, type Engaged } from './medicine.js';
import type { Closeness } from './over-interval.js';

/** A medicine, doses in mg, times a day, and whether the spread of people is wanted. */
export interface EngagementOverDosesRequest {
  readonly drug: string;
  /** Each above 0; the result keeps their order. */
  readonly dosesMg: readonly number[];
  readonly perDay: number;
  readonly person?: PersonCovariates;
  /** Also what the middle 80 % of people have whose clearance differs (takes three times as long). */
  readonly amongPeople?: boolean;
}

/** A signal over doses: fractions 0 to 1 by dose, at steady state; null where the potency is unknown. */
export interface SignalOverDoses {
  readonly signal: SignalId;
  readonly name: string;
  readonly jakPair: readonly [string, string];
  readonly stats: readonly string[];
  /** How sure the potency is. */
  readonly grade: Grade | null;
  /** nM of total plasma; null also for covalent binding, and where no effect was seen. */
  readonly ic50Nm: number | null;
  readonly ic50RangeNm: readonly [number, number] | null;
  /** Mean over the day. */
  readonly mean: readonly number[] | null;
  readonly peak: readonly number[] | null;
  readonly trough: readonly number[] | null;
  /** The mean at the weakest and the strongest potency of its 95 % range; null when no range is known either. */
  readonly lower: readonly number[] | null;
  readonly upper: readonly number[] | null;
  /** The mean that 10 % and 90 % of people stay below; null when not asked for, or when clearance's spread is unknown. */
  readonly tenth: readonly number[] | null;
  readonly ninetieth: readonly number[] | null;
  /** The fact that is missing when the signal is unknown. */
  readonly missing?: string;
  /** Paths into the result's provenance. */
  readonly provenance: readonly string[];
}

/** The same at several doses: a list of each figure, in the order of `dosesMg`. */
export interface EngagementOverDoses {
  readonly version: string;
  readonly knowledge: string;
  readonly drug: string;
  readonly perDay: number;
  readonly dosesMg: readonly number[];
  /** nM in plasma by dose, and ng·h/mL over a day. */
  readonly concentration: {
    readonly meanNm: readonly number[];
    readonly peakNm: readonly number[];
    readonly troughNm: readonly number[];
    readonly areaNgHoursPerMl: readonly number[];
  };
  readonly signals: readonly SignalOverDoses[];
  readonly provenance: readonly ProvenanceEntry[];
}

/** A curve over doses needs no more: it differs from `engagement` by less than 1e-5. */
const closeEnough: Closeness = { parts: 120, tolerance: 1e-6 };

/**
 * Dose–response of every cytokine signal: what `engagement` gives at each dose, the medicine being read once and exposure
 * computed once per dose. In the typical person or in one with known covariates. @throws UnknownDrugError, RefusedError
 * when the concentration cannot be computed, RangeError for a dose that is not above 0.
 */
export function engagementOverDoses(request: EngagementOverDosesRequest): EngagementOverDoses {
  const { dosesMg, perDay, person, amongPeople = false } = request;
  const wrong = dosesMg.find((dose) => !(dose > 0 && Number.isFinite(dose)));
  if (wrong !== undefined) throw new RangeError(`${wrong} mg is not a dose: doses are above 0.`);
  const medicine = readMedicine(request.drug);
  const at = (lnClearanceDeviation: number): Engaged[] =>
    dosesMg.map((doseMg) => engaged(medicine, { doseMg, perDay, person, lnClearanceDeviation }, closeEnough));
  const typical = at(0);
  const deviations = amongPeople ? clearanceDeviations(medicine) : null;
  const [low, high] = deviations?.map(at) ?? [];
  const { molecularWeight } = medicine.pharmacology.kinetics;
  const plasma = typical.map((one) => one.plasma);
  return {
    version,
    knowledge: knowledgeHash,
    drug: medicine.drug.id,
    perDay,
    dosesMg,
    concentration: {
      meanNm: plasma.map(({ mean }) => mean),
      peakNm: plasma.map(({ peak }) => peak),
      troughNm: plasma.map(({ trough }) => trough),
      areaNgHoursPerMl: plasma.map(({ mean }) => (24 * mean * molecularWeight) / 1000),
    },
    signals: medicine.signals.map(({ signal, known, missing, paths }, k): SignalOverDoses => {
      const { id, name, jakPair, stats } = signal;
      /** A number of this signal by dose; null if there is none at any. */
      const byDose = (
        all: readonly Engaged[] | undefined,
        number: (blocked: Blocked) => number | null,
      ): number[] | null => {
        const numbers = (all ?? []).flatMap(({ signals }) => {
          const blocked = signals[k];
          return blocked ? (number(blocked) ?? []) : [];
        });
        return numbers.length === 0 ? null : numbers;
      };
      return {
        signal: id,
        name,
        jakPair,
        stats,
        grade: known?.grade ?? null,
        ic50Nm: known?.ic50Nm ?? null,
        ic50RangeNm: known?.ic50RangeNm ?? null,
        mean: byDose(typical, ({ mean }) => mean),
        peak: byDose(typical, ({ peak }) => peak),
        trough: byDose(typical, ({ trough }) => trough),
        lower: byDose(typical, ({ lower }) => lower),
        upper: byDose(typical, ({ upper }) => upper),
        tenth: byDose(low, ({ mean }) => mean),
        ninetieth: byDose(high, ({ mean }) => mean),
        ...(missing === undefined ? {} : { missing }),
        provenance: known === undefined ? [] : [...paths, ...medicine.pharmacokineticPaths],
      };
    }),
    provenance: [...medicine.reader.provenance.values()],
  };
}
