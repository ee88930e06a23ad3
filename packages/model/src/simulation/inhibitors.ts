import { antibodies, findDrug, optionNamed, type SignalId } from '@bifrons/knowledge';
import { readPotency, type SignalPotency } from '../engagement/potency.js';
import { readPharmacology, type Pharmacology } from '../exposure.js';
import { RefusedError, type FactReader } from '../facts.js';
import { readAntibody, type Neutralising } from '../pharmacokinetics/antibody.js';
import { UnknownDrugError, type RegimenSegment } from '../regimen.js';

/** A medicine as a disease meets it: potencies in the order of the disease's signals. */
export interface Inhibitor {
  readonly pharmacology: Pharmacology;
  readonly potencies: readonly SignalPotency[];
}

/** An antibody as a disease meets it: the share that it takes away of each of the disease's signals when its target is full. */
export interface Neutraliser {
  readonly antibody: Neutralising;
  readonly shares: readonly number[];
}

export type Inhibitors = ReadonlyMap<string, Inhibitor | Neutraliser>;

/** Those of some medicines that block inside the cell. @throws RangeError for an antibody */
export function inhibitorOf(inhibitors: Inhibitors, drug: string): Inhibitor {
  const found = inhibitors.get(drug)!;
  if ('antibody' in found) throw new RangeError(`${drug} is an antibody: it has no potency`);
  return found;
}

/** Reads all medicines of some regimens. @throws UnknownDrugError, RefusedError naming every missing fact. */
export function readInhibitors(
  { signals }: { readonly signals: readonly SignalId[] },
  regimens: readonly (readonly RegimenSegment[])[],
  reader: FactReader,
): Inhibitors {
  const inhibitors = new Map<string, Inhibitor | Neutraliser>();
  for (const segment of regimens.flat()) {
    if (segment.drug === null || inhibitors.has(segment.drug)) continue;
    const drug = findDrug(segment.drug);
    if (drug !== undefined) {
      const potencies = signals.map((signal) => readPotency(drug, signal, reader));
      const pharmacology = readPharmacology(drug, reader);
      inhibitors.set(segment.drug, { pharmacology, potencies: potencies as SignalPotency[] });
      continue;
    }
    const antibody = antibodies().find(({ id }) => id === segment.drug);
    if (antibody === undefined) {
      if (optionNamed(segment.drug) === undefined) throw new UnknownDrugError(segment.drug);
      throw new RefusedError([{ drug: segment.drug, fact: 'its pharmacology' }]);
    }
    const read = readAntibody(antibody, reader);
    const shares = signals.map((signal) => (read.signals.includes(signal) ? read.neutralisedShare : 0));
    if (shares.every((share) => share === 0))
      reader.missing.push({ drug: antibody.id, fact: 'its effect on the signals of this disease' });
    reader.refuseIfMissing();
    inhibitors.set(antibody.id, { antibody: read, shares });
  }
  return inhibitors;
}
