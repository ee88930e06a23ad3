import { log, pow } from '@bifrons/engine';
import type { Drug, Grade, JakSignalId } from '@bifrons/knowledge';
import { rememberedFactor, type FactReader, type ProvenanceEntry } from '../facts.js';
import { covalentBinding, type CovalentBinding } from '../pharmacokinetics/autoinhibited.js';
import { readPotency, type SignalPotency } from './potency.js';

/** A potency with how sure it is. */
export interface GradedPotency {
  readonly potency: SignalPotency;
  /** Of the fact that it rests on; of several the least sure. */
  readonly grade: Grade;
  /** nM of total plasma at half inhibition and its 95 % range; null for covalent binding and where no effect was seen. */
  readonly ic50Nm: number | null;
  readonly ic50RangeNm: readonly [number, number] | null;
  /**
   * The potency at the ends of its 95 % range; absent where nobody gives a range, and for a covalent inhibitor, whose range
   * is in its binding (`bindingRange`). Where no effect was seen up to a concentration, the strongest is that one.
   */
  readonly ends?: readonly [weakest: SignalPotency, strongest: SignalPotency];
}

/** What `readPotency` reads, with its grade and range. */
export function readGradedPotency(
  drug: Drug,
  signal: JakSignalId,
  reader: FactReader,
): GradedPotency | undefined {
  const potency = readPotency(drug, signal, reader);
  if (potency === undefined) return undefined;
  if (potency.kind === 'covalent') {
    const { potency1h, resynthesisHalfLife } = drug.covalent!;
    const grade = leastSure(potency1h.grade, resynthesisHalfLife.grade);
    return { potency, grade, ic50Nm: null, ic50RangeNm: null };
  }
  const entry = reader.provenance.get(`${drug.id}.ic50.${signal}`)!;
  const { hill } = potency;
  const at = (ic50: number): SignalPotency => ({ kind: 'reversible', ic50, hill });
  if (!Number.isFinite(potency.ic50)) {
    const bound = entry.value! / boundScale(drug, signal);
    return {
      potency,
      grade: entry.grade,
      ic50Nm: null,
      ic50RangeNm: null,
      ends: [at(Number.POSITIVE_INFINITY), at(bound)],
    };
  }
  const range = rangeOf(entry);
  if (range === undefined) return { potency, grade: entry.grade, ic50Nm: potency.ic50, ic50RangeNm: null };
  // As far as the value is taken to total plasma, so is its range.
  const [least, most] = range.map((end) => (end * potency.ic50) / entry.value!) as [number, number];
  return {
    potency,
    grade: entry.grade,
    ic50Nm: potency.ic50,
    ic50RangeNm: [least, most],
    ends: [at(most), at(least)],
  };
}

/**
 * A covalent inhibitor's binding at the ends of the 95 % range of what it does: potency and resynthesis move together, each
 * by its share of the joint deviation on the logarithmic scale, because both may not be at their worst at once.
 */
export function bindingRange(
  drug: Drug,
  reader: FactReader,
): readonly [weakest: CovalentBinding, strongest: CovalentBinding] | undefined {
  const facts = ['potency1h', 'resynthesisHalfLife'].map((name) =>
    reader.provenance.get(`${drug.id}.covalent.${name}`),
  );
  const ranges = facts.map((entry) => (entry === undefined ? undefined : rangeOf(entry)));
  if (drug.covalent === undefined || ranges.every((range) => range === undefined)) return undefined;
  const [potency, halfLife] = facts.map((entry) => entry!.value!) as [number, number];
  const [potencies = [potency, potency], halfLives = [halfLife, halfLife]] = ranges;
  const towards = (potencyEnd: number, halfLifeEnd: number): CovalentBinding => {
    const [far, further] = [log(potencyEnd / potency), log(halfLifeEnd / halfLife)];
    const joint = Math.sqrt(far * far + further * further);
    const moved = (value: number, end: number, distance: number): number =>
      joint === 0 ? value : value * pow(end / value, Math.abs(distance) / joint);
    return covalentBinding(moved(potency, potencyEnd, far), moved(halfLife, halfLifeEnd, further));
  };
  return [towards(potencies[1], halfLives[0]), towards(potencies[0], halfLives[1])];
}

/** The range that the source gives, or that of a number which is only remembered. */
function rangeOf({ value, range, grade, qualifier }: ProvenanceEntry): readonly [number, number] | undefined {
  if (range !== undefined && range[0] > 0) return range;
  if (grade !== 'M' || value === null || qualifier !== undefined) return undefined;
  return [value / rememberedFactor, value * rememberedFactor];
}

/** What divides a potency to make it one of total plasma. */
const boundScale = (drug: Drug, signal: JakSignalId): number =>
  drug.ic50[signal]?.basis === 'unbound' ? drug.pharmacokinetics.facts.fractionUnbound!.value! : 1;

/** From the surest on. */
const sureness: readonly Grade[] = ['A', 'B', 'C', 'fit', 'derived', 'M', 'assumed'];

export const leastSure = (...grades: readonly Grade[]): Grade =>
  grades.reduce((worst, grade) => (sureness.indexOf(grade) > sureness.indexOf(worst) ? grade : worst));
