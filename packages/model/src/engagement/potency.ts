import { pow } from '@bifrons/engine';
import {
  mappedPotency,
  pathwaySignals,
  potencyMap,
  type Drug,
  type JakSignalId,
  type SignalId,
} from '@bifrons/knowledge';
import type { Exposure } from '../exposure.js';
import type { FactReader } from '../facts.js';
import { hasKinetics } from '../pharmacokinetics/parameters.js';

/** How a signal's inhibition follows from exposure. */
export type SignalPotency =
  /** Cʰ/(Cʰ + IC50ʰ) of the total plasma concentration, nM (DESIGN §3.2) */
  | { readonly kind: 'reversible'; readonly ic50: number; readonly hill: number }
  /** the signal needs the enzyme that a covalent inhibitor removes */
  | { readonly kind: 'covalent' };

/**
 * Potency of a medicine on one signal: a measured one as it is; where there is none, or only a remembered or assumed one,
 * that of the potency map; undefined, and recorded as missing by the reader, when the map does not know the medicine
 * either. A covalent inhibitor acts on every signal whose receptor uses its enzyme; on the others it is reversible.
 */
export function readPotency(drug: Drug, signal: JakSignalId, reader: FactReader): SignalPotency | undefined {
  const { name, jakPair } = pathwaySignals().signals.find(({ id }) => id === signal)!;
  if (drug.covalent !== undefined && jakPair.includes(drug.covalent.target)) return { kind: 'covalent' };
  const own = drug.ic50[signal];
  const isMeasured = own !== undefined && own.value !== null && !['M', 'assumed'].includes(own.grade);
  const mapped = isMeasured ? undefined : mappedPotency(drug.id, signal);
  const { parentShare } = drug.pharmacokinetics.facts;
  for (const metabolite of drug.pharmacokinetics.metabolites ?? []) {
    if (!hasKinetics(metabolite) && parentShare === undefined) {
      reader.missing.push({ drug: drug.id, fact: `kinetics of the active metabolite ${metabolite.id}` });
    }
  }
  const label = `IC50 for ${name}`;
  if (mapped !== undefined) {
    const { sources } = potencyMap();
    const ofMoiety = reader.read({ id: drug.id, sources }, `ic50.${signal}`, label, mapped);
    if (parentShare === undefined) return { kind: 'reversible', ic50: ofMoiety, hill: 1 };
    // The concentration that is simulated is the parent's: it stands for the whole active moiety.
    const share = reader.read(
      drug,
      'pharmacokinetics.parentShare',
      'share of the parent in the active moiety',
      parentShare,
    );
    return { kind: 'reversible', ic50: ofMoiety * share, hill: 1 };
  }
  const ic50 = reader.read(drug, `ic50.${signal}`, label, own);
  if (Number.isNaN(ic50)) return undefined;
  const unbound = own?.basis === 'unbound';
  const fraction = unbound
    ? reader.read(
        drug,
        'pharmacokinetics.fractionUnbound',
        'fraction unbound',
        drug.pharmacokinetics.facts.fractionUnbound,
      )
    : 1;
  if (Number.isNaN(fraction)) return undefined;
  // An IC50 above the highest concentration tried: no effect was seen.
  const effective = own?.qualifier?.startsWith('>') ? Number.POSITIVE_INFINITY : ic50 / fraction;
  return { kind: 'reversible', ic50: effective, hill: own?.hill?.value ?? 1 };
}

/** What a JAK inhibitor does to a signal that needs no JAK: nothing, at any concentration. */
const untouched: SignalPotency = { kind: 'reversible', ic50: Number.POSITIVE_INFINITY, hill: 1 };

/** Potency on any signal of a disease: that of `readPotency`, and none outside the JAKs. */
export function readPotencyOn(drug: Drug, signal: SignalId, reader: FactReader): SignalPotency | undefined {
  return isOfJaks(signal) ? readPotency(drug, signal, reader) : untouched;
}

/** Whether a signal needs the JAKs. */
export const isOfJaks = (signal: SignalId): signal is JakSignalId =>
  pathwaySignals().signals.some(({ id }) => id === signal);

/** Share of a signal that is blocked, 0 to 1, at a concentration in nM and a share of inactivated enzyme. */
export function inhibition(potency: SignalPotency, concentration: number, bound: number): number {
  if (potency.kind === 'covalent') return bound;
  if (potency.hill === 1) return concentration / (concentration + potency.ic50);
  if (concentration <= 0) return 0;
  const ratio = pow(concentration / potency.ic50, potency.hill);
  return ratio / (1 + ratio);
}

/** The same at each hour of an exposure, in `blocked`, which may be longer. */
export function inhibitionOf(
  potency: SignalPotency,
  { concentration, bound }: Exposure,
  blocked = new Float64Array(concentration.length),
): Float64Array {
  for (let k = 0; k < concentration.length; k++) {
    blocked[k] = inhibition(potency, concentration[k]!, bound === undefined ? 0 : bound[k]!);
  }
  return blocked;
}
