import { exp, RandomStream } from '@bifrons/engine';
import { pathway, type PotencyMap, type PotencyMeasured, type JakSignalId } from '@bifrons/knowledge';
import { quantile } from '@bifrons/model';
import { summarizeChains } from '../statistics/convergence.js';
import type { PotencyMode } from './mode.js';
import type { Sample } from './sample.js';

/** Draws that are kept for simulations. */
const keptDraws = 200;
/**
 * Left-out pairs and medicines have errors whose SD is up to this much that of the prediction once the map is conditioned
 * on relations: the deviations from the median are widened by it.
 */
export const widenedBy = 1.15;
/** R̂ above which chains do not agree well enough for a map. */
export const largestRHat = 1.02;
const pairs = 2;

export interface MapDiagnostics {
  readonly largestRHat: number;
  readonly smallestEffectiveDraws: number;
  readonly acceptance: number;
}

/**
 * The map of a sample: median, 95 % range and joint draws of every medicine and signal.
 * @throws Error naming the pair on which the chains disagree.
 */
export function potencyMapOf(
  measured: PotencyMeasured,
  mode: PotencyMode,
  sample: Sample,
  seed: number,
): { medicines: PotencyMap['medicines']; diagnostics: MapDiagnostics } {
  const { model, spreads } = mode;
  const total = sample.chains.reduce((count, { length }) => count + length, 0);
  let [rHat, effective] = [0, Infinity];
  let stream = 0;
  const medicines = measured.medicines.map(({ id, levelUnknown }) => ({
    id,
    potencies: Object.fromEntries(
      pathway().signals.map(({ id: signal }) => {
        const about = model.potencyOf(id, signal);
        const isNew = !model.unknowns.has(model.pairName(id, signal));
        const deviations = new RandomStream(seed, stream++, pairs);
        const chains = sample.chains.map((draws) =>
          Float64Array.from(draws, (x) => about.value(x) + (isNew ? spreads.pair * deviations.normal() : 0)),
        );
        const summary = summarizeChains(chains);
        if (!(summary.rHat <= largestRHat))
          throw new Error(
            `the chains of the potency map do not agree on ${id}, ${signal}: R-hat ${summary.rHat.toFixed(3)}, wanted at most ${largestRHat}`,
          );
        rHat = Math.max(rHat, summary.rHat);
        effective = Math.min(effective, summary.bulkEss);
        const values = Float64Array.from(chains.flatMap((chain) => [...chain]));
        const median = quantile(values.slice().sort(), 0.5);
        const wide = values.map((value) => median + widenedBy * (value - median));
        const sorted = wide.slice().sort();
        const [middle, low, high] = [0.5, 0.025, 0.975].map((p) =>
          rounded(exp(Math.LN10 * quantile(sorted, p))),
        );
        const readings = readingsOf(measured, id, signal);
        const needed = measured.needs.flatMap(({ medicine, signal: of, disease, value }) =>
          medicine === id && of === signal && (value! < low! || value! > high!)
            ? [{ disease, value: value! }]
            : [],
        );
        return [
          signal,
          {
            value: middle!,
            unit: 'nM',
            grade: 'derived',
            source: 'MAP',
            range: [low!, high!],
            rests: readings.some(({ grade }) => grade !== 'M')
              ? 'read'
              : readings.length > 0
                ? 'remembered'
                : 'none',
            readings: readings.length,
            ...(needed.length === 0 ? {} : { needed }),
            draws: Array.from({ length: keptDraws }, (_, k) =>
              Math.round(1000 * wide[Math.floor((k * total) / keptDraws)]!),
            ),
          },
        ];
      }),
    ) as PotencyMap['medicines'][number]['potencies'],
    forDoses: levelUnknown === undefined,
  }));
  return {
    medicines: medicines.map(({ id, potencies, forDoses }) => {
      const { products, mapNote } = measured.medicines.find((medicine) => medicine.id === id)!;
      return { id, products, forDoses, ...(mapNote === undefined ? {} : { note: mapNote }), potencies };
    }),
    diagnostics: {
      largestRHat: Number(rHat.toFixed(4)),
      smallestEffectiveDraws: Math.floor(effective),
      acceptance: Number(sample.acceptance.toFixed(3)),
    },
  };
}

/** The readings of a pair that the fit takes. */
function readingsOf({ readings }: PotencyMeasured, medicine: string, signal: JakSignalId) {
  return readings.filter((one) => one.fitted && one.medicine === medicine && one.signal === signal);
}

/** Three digits. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
