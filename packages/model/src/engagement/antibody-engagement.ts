import {
  antibodies,
  antibodyNamed,
  knowledgeHash,
  pathwaySignals,
  type Antibody,
  type Grade,
  type SignalId,
} from '@bifrons/knowledge';
import { FactReader, type ProvenanceEntry } from '../facts.js';
import { version } from '../in-use.js';
import type { PersonCovariates } from '../person.js';
import { follow, readAntibody } from '../pharmacokinetics/antibody.js';
import { UnknownDrugError } from '../regimen.js';
import { leastSure } from './potency-range.js';

/** A dose of an antibody, injected every so many weeks for good by somebody; an adult without peculiarities unless given. */
export interface AntibodyEngagementRequest {
  readonly drug: string;
  readonly doseMg: number;
  readonly everyWeeks: number;
  readonly person?: PersonCovariates;
}

/** A signal over the interval from one injection to the next, in skin. Fractions are 0 to 1. */
export interface NeutralisedSignal {
  readonly signal: SignalId;
  readonly name: string;
  /** Whether it needs no JAK. */
  readonly outsideJaks: boolean;
  /** Of the least sure of what the share follows from. */
  readonly grade: Grade;
  readonly mean: number;
  /** The mean at the ends of the 95 % range of the concentration of half effect; null when no range is known. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly peak: number;
  readonly trough: number;
  /** Days of the interval with more than half of the signal taken away. */
  readonly daysAboveHalf: number;
  /** At `days`. */
  readonly curve: readonly number[];
}

/** What an antibody takes away of each signal over its interval, at steady state; concentrations in mg/L. */
export interface AntibodyEngagement {
  readonly version: string;
  readonly knowledge: string;
  readonly drug: string;
  readonly doseMg: number;
  readonly everyWeeks: number;
  /** Days from an injection to the next. */
  readonly days: readonly number[];
  /** In blood. */
  readonly concentration: {
    readonly mgPerL: readonly number[];
    readonly peakMgPerL: number;
    readonly meanMgPerL: number;
    readonly troughMgPerL: number;
  };
  readonly signals: readonly NeutralisedSignal[];
  readonly provenance: readonly ProvenanceEntry[];
}

/** Weeks of injections before the interval that is looked at: many half-lives of any antibody of the catalogue. */
const weeksBefore = 104;

/**
 * What an antibody takes away of its signals from one injection to the next at steady state. The signals that it does not
 * bind are untouched. @throws UnknownDrugError for what is no antibody, RefusedError naming every unknown fact
 */
export function antibodyEngagement(request: AntibodyEngagementRequest): AntibodyEngagement {
  const { doseMg, everyWeeks, person = {} } = request;
  const antibody = antibodies().find(({ id }) => id === antibodyNamed(request.drug));
  if (antibody === undefined) throw new UnknownDrugError(request.drug);
  const reader = new FactReader();
  const read = readAntibody(antibody, reader);
  reader.refuseIfMissing();
  const before = Math.ceil(weeksBefore / everyWeeks);
  const injections = Array.from({ length: before + 2 }, (_, k) => ({ day: 7 * everyWeeks * k, mg: doseMg }));
  const start = 7 * everyWeeks * before;
  const length = Math.max(1, Math.round(7 * everyWeeks));
  const days = Array.from({ length: length + 1 }, (_, day) => day);
  const blood = new Float64Array(length + 1);
  const skin = new Float64Array(length + 1);
  follow(read, injections, person, 0, Math.ceil(start) + length, (day, inBlood, inSkin) => {
    const at = day - Math.ceil(start);
    if (at < 0 || at > length) return;
    blood[at] = inBlood;
    skin[at] = inSkin;
  });
  const { halfConcentration, neutralisedShare } = antibody.neutralises;
  const takenAt = (half: number): number[] =>
    [...skin].map((there) => (read.neutralisedShare * there) / (there + half));
  const taken = takenAt(read.halfConcentration);
  const [lower, upper] = rangeOf(antibody)?.map((end) => meanOf(takenAt(end))) ?? [null, null];
  return {
    version,
    knowledge: knowledgeHash,
    drug: antibody.id,
    doseMg,
    everyWeeks,
    days,
    concentration: {
      mgPerL: [...blood],
      peakMgPerL: Math.max(...blood),
      meanMgPerL: meanOf([...blood]),
      troughMgPerL: Math.min(...blood),
    },
    signals: read.signals.map((signal): NeutralisedSignal => ({
      signal,
      name: nameOf(signal),
      outsideJaks: pathwaySignals().outside.some(({ id }) => id === signal),
      grade: leastSure(halfConcentration.grade, neutralisedShare.grade),
      mean: meanOf(taken),
      lower: lower!,
      upper: upper!,
      peak: Math.max(...taken),
      trough: Math.min(...taken),
      daysAboveHalf: taken.slice(0, -1).filter((share, k) => (share + taken[k + 1]!) / 2 > 0.5).length,
      curve: taken,
    })),
    provenance: [...reader.provenance.values()],
  };
}

/** The concentration of half effect at its weakest and strongest, mg/L. */
function rangeOf({ neutralises }: Antibody): [weakest: number, strongest: number] | undefined {
  const { range } = neutralises.halfConcentration;
  return range === undefined ? undefined : [range[1] / 1000, range[0] / 1000];
}

const nameOf = (signal: SignalId): string =>
  [...pathwaySignals().signals, ...pathwaySignals().outside].find(({ id }) => id === signal)!.name;

/** Mean over the interval, linear between days. */
const meanOf = (values: readonly number[]): number =>
  values.slice(0, -1).reduce((sum, value, k) => sum + (value + values[k + 1]!) / 2, 0) / (values.length - 1);
