import { texts } from '../data/potency-map.generated.js';
import { once, only } from '../read-data.js';
import type { Fact } from '../schema/fact.js';
import type { PotencyMap } from '../schema/potency-map.js';
import type { JakSignalId } from '../schema/signal.js';

/** Every medicine of the map, also those that are not of the catalogue or of use for ratios only. */
export const potencyMap: () => PotencyMap = once(() => only<PotencyMap>(texts));

/** An IC50 that the map derives: median (nM, total concentration in whole blood), 95 % range, joint draws. */
export interface MappedPotency extends Fact {
  readonly value: number;
  readonly grade: 'derived';
  readonly range: [number, number];
  readonly rests: PotencyMap['medicines'][number]['potencies'][JakSignalId]['rests'];
  /** What trials of a disease need instead, where it lies outside the range. */
  readonly needed: readonly { readonly disease: string; readonly value: number }[];
  /** Thousandths of log10(nM); the same joint draw stands at the same place for every medicine and signal. */
  readonly draws: readonly number[];
}

const mapped = once(() => {
  const found = new Map<string, Map<JakSignalId, MappedPotency>>();
  for (const { products, forDoses, potencies } of potencyMap().medicines) {
    if (!forDoses) continue;
    const bySignal = new Map<JakSignalId, MappedPotency>();
    for (const [signal, { value, range, rests, needed = [], draws, unit, grade, source }] of Object.entries(
      potencies,
    )) {
      bySignal.set(signal as JakSignalId, {
        value,
        unit,
        grade,
        source,
        range,
        rests,
        needed,
        note: notes[rests],
        draws,
      });
    }
    for (const product of products) found.set(product, bySignal);
  }
  return found;
});

const notes: Record<MappedPotency['rests'], string> = {
  read: 'derived by the potency map; a measured value of this medicine and signal is in it',
  remembered: 'derived by the potency map; of this medicine and signal only a remembered value is in it',
  none: 'derived by the potency map from the kinases and from other medicines and signals: nobody has measured this one',
};

/** What the map says of a medicine of the catalogue; undefined where it is not of use for doses. */
export function mappedPotency(drug: string, signal: JakSignalId): MappedPotency | undefined {
  return mapped().get(drug)?.get(signal);
}
