import { exp, log } from '@bifrons/engine';
import {
  antibodies,
  findDrug,
  optionNamed,
  signalsOfAntibody,
  type Drug,
  type SignalId,
} from '@bifrons/knowledge';
import { readPotencyOn, type SignalPotency } from '../engagement/potency.js';
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

/** A cream as a disease meets it in the skin that it is put on: potencies in the order of the disease's signals. */
export interface Cream {
  readonly potencies: readonly SignalPotency[];
  /** Concentration in the skin at each strength in use, nM of what the potencies are of; the same around the clock. */
  readonly inSkin: ReadonlyMap<string, number>;
}

export type Inhibitors = ReadonlyMap<string, Inhibitor | Neutraliser | Cream>;

/** Those of some medicines that are swallowed. @throws RangeError for an antibody or a cream */
export function inhibitorOf(inhibitors: Inhibitors, drug: string): Inhibitor {
  const found = inhibitors.get(drug)!;
  if (!('pharmacology' in found)) throw new RangeError(`${drug} is not swallowed: it has no kinetics`);
  return found;
}

interface HowUsed {
  readonly strengthPercent?: number;
  readonly perDay?: number;
}

/** How a cream is used, as `Cream.inSkin` knows it. */
export const strengthKey = ({ strengthPercent, perDay = 1 }: HowUsed): string =>
  `${strengthPercent} % ${perDay}`;

/** Reads all medicines of some regimens. @throws UnknownDrugError, RefusedError naming every missing fact. */
export function readInhibitors(
  disease: { readonly id: string; readonly signals: readonly SignalId[] },
  regimens: readonly (readonly RegimenSegment[])[],
  reader: FactReader,
): Inhibitors {
  const { signals } = disease;
  const inhibitors = new Map<string, Inhibitor | Neutraliser | Cream>();
  for (const segment of regimens.flat()) {
    if (segment.drug === null || inhibitors.has(segment.drug)) continue;
    const drug = findDrug(segment.drug);
    if (drug?.route === 'topical') {
      const uses = regimens.flat().filter((other) => other.drug === drug.id);
      inhibitors.set(drug.id, readCream(disease, drug, uses, reader));
      continue;
    }
    if (drug !== undefined) {
      const potencies = signals.map((signal) => readPotencyOn(drug, signal, reader));
      const pharmacology = readPharmacology(drug, reader);
      inhibitors.set(segment.drug, { pharmacology, potencies: potencies as SignalPotency[] });
      continue;
    }
    const reached = signalsOfAntibody(segment.drug);
    if (reached === undefined) {
      if (optionNamed(segment.drug) === undefined) throw new UnknownDrugError(segment.drug);
      throw new RefusedError([{ drug: segment.drug, fact: 'its pharmacology' }]);
    }
    if (!signals.some((signal) => reached.includes(signal)))
      reader.missing.push({ drug: segment.drug, fact: 'its effect on the signals of this disease' });
    // Nothing more of an antibody is wanted then, so that a page need not load it.
    reader.refuseIfMissing();
    const antibody = antibodies().find(({ id }) => id === segment.drug)!;
    const read = readAntibody(antibody, reader);
    const shares = signals.map((signal) => (read.signals.includes(signal) ? read.neutralisedShare : 0));
    reader.refuseIfMissing();
    inhibitors.set(antibody.id, { antibody: read, shares });
  }
  return inhibitors;
}

/**
 * Reads what a cream does in the skin. What it reaches there is known in multiples of its IC50, the geometric mean over those
 * of the disease's signals that it reaches, because that is what a trial of the cream tells. @throws RefusedError
 */
function readCream(
  disease: { readonly id: string; readonly signals: readonly SignalId[] },
  drug: Drug,
  uses: readonly RegimenSegment[],
  reader: FactReader,
): Cream {
  const known = (drug.topical?.inSkin ?? []).filter((fact) => fact.disease === disease.id);
  const factOf = (use: HowUsed) => known.find((fact) => strengthKey(fact) === strengthKey(use));
  const facts = uses.map(factOf);
  if (facts.includes(undefined))
    throw new RefusedError([
      { drug: drug.id, fact: 'the concentration in the skin', note: 'no model of topical absorption' },
    ]);
  const potencies = disease.signals.map((signal) => readPotencyOn(drug, signal, reader));
  const read = (use: HowUsed): number => {
    const fact = factOf(use);
    const own = reader.read(
      drug,
      `topical.inSkin.${strengthKey(use)}`,
      fact?.shareOf === undefined
        ? 'concentration in the skin over the IC50'
        : 'concentration in the skin over that of another use of the cream',
      fact,
    );
    return fact?.shareOf === undefined ? own : own * read(fact.shareOf);
  };
  const multiples = uses.map(read);
  reader.refuseIfMissing();
  const touched = (potencies as SignalPotency[]).filter(
    (potency) => potency.kind === 'covalent' || Number.isFinite(potency.ic50),
  );
  const lnIc50s = touched.map((potency) => (potency.kind === 'reversible' ? log(potency.ic50) : 0));
  const mean = exp(lnIc50s.reduce((a, b) => a + b) / lnIc50s.length);
  return {
    potencies: potencies as SignalPotency[],
    inSkin: new Map(uses.map((use, k) => [strengthKey(use), mean * multiples[k]!])),
  };
}
