import { findDrug, knownDoses } from '@bifrons/knowledge';

/** A dose that somebody takes, in mg. */
export interface DoseOnRecord {
  readonly doseMg: number;
  /** Within what a label allows for a day; else of trials. */
  readonly isLabelled: boolean;
  readonly indications: readonly string[];
}

/** The doses on record of a medicine that are taken so often, ascending, each once. */
export function dosesOnRecord(drug: string, perDay: number): DoseOnRecord[] {
  const most = Math.max(
    0,
    ...knownDoses()
      .labels.filter((label) => label.drug === drug)
      .map(({ mgPerDay }) => mgPerDay),
  );
  const indications = new Map<number, string[]>();
  for (const dose of findDrug(drug)?.doses ?? [])
    if (dose.doseMg !== null && dose.perDay === perDay)
      indications.set(dose.doseMg, [...(indications.get(dose.doseMg) ?? []), dose.indication]);
  return [...indications]
    .map(([doseMg, all]) => ({
      doseMg,
      isLabelled: doseMg * perDay <= most,
      indications: [...new Set(all)],
    }))
    .sort((a, b) => a.doseMg - b.doseMg);
}

/** Where the axis of doses ends: beyond the doses on record, and beyond the one that is looked at. */
export function lastDose(record: readonly DoseOnRecord[], chosen: number): number {
  const most = (doses: readonly DoseOnRecord[]): number => Math.max(0, ...doses.map(({ doseMg }) => doseMg));
  const usual = Math.max(2 * most(record.filter(({ isLabelled }) => isLabelled)), 1.25 * most(record));
  const end = roundedUp(usual);
  return chosen <= end ? end : roundedUp(1.25 * chosen);
}

const ROUND = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

function roundedUp(dose: number): number {
  const power = 10 ** Math.floor(Math.log10(dose));
  return power * (ROUND.find((round) => round * power >= dose - 1e-9) ?? 10);
}

/** Points of a curve over doses: closer where it is steep, at its beginning. */
const POINTS = 22;

/** The doses of a curve up to the last one, the doses on record among them. */
export function curveDoses(record: readonly DoseOnRecord[], last: number): number[] {
  const even = Array.from({ length: POINTS }, (_, k) => last * ((k + 1) / POINTS) ** 2);
  const known = record.map(({ doseMg }) => doseMg).filter((dose) => dose <= last);
  return [...new Set([...even, ...known])].sort((a, b) => a - b);
}
