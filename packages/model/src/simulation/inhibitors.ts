import { findDrug, type SignalId } from '@bifrons/knowledge';
import { readPotency, type SignalPotency } from '../engagement/potency.js';
import { readPharmacology, type Pharmacology } from '../exposure.js';
import type { FactReader } from '../facts.js';
import { UnknownDrugError, type RegimenSegment } from '../regimen.js';

/** A medicine as a disease meets it: potencies in the order of the disease's signals. */
interface Inhibitor {
  readonly pharmacology: Pharmacology;
  readonly potencies: readonly SignalPotency[];
}

export type Inhibitors = ReadonlyMap<string, Inhibitor>;

/** Reads all medicines of some regimens. @throws UnknownDrugError, RefusedError naming every missing fact. */
export function readInhibitors(
  { signals }: { readonly signals: readonly SignalId[] },
  regimens: readonly (readonly RegimenSegment[])[],
  reader: FactReader,
): Inhibitors {
  const inhibitors = new Map<string, Inhibitor>();
  for (const segment of regimens.flat()) {
    if (segment.drug === null || inhibitors.has(segment.drug)) continue;
    const drug = findDrug(segment.drug);
    if (drug === undefined) throw new UnknownDrugError(segment.drug);
    const potencies = signals.map((signal) => readPotency(drug, signal, reader));
    const pharmacology = readPharmacology(drug, reader);
    inhibitors.set(segment.drug, { pharmacology, potencies: potencies as SignalPotency[] });
  }
  return inhibitors;
}
