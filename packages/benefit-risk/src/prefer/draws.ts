import { cholesky, multiplyLower, normalQuantile, RandomStream } from '@bifrons/engine';
import type { WeighedOption, Weighing } from '../weighing.js';
import { valueOf, type ValuePart } from './values.js';
import type { CriterionId } from './weights.js';

/** Draws of what is believed; enough for a chance to two figures. */
export const drawCount = 2000;

const stream = 0x7ffe_0000;
const z95 = normalQuantile(0.975);

/**
 * Scores in each of `drawCount` draws of what is not known, option by option. Benefits are drawn together with their
 * covariance. A harm is drawn within its intervals (normal, with a width of its own to each side): its background the same for
 * all options, what a medicine adds the same for all that rest on the same ratio; without an interval it stays where it is.
 * All end at 0 and 100.
 */
export function drawnScores(
  weighing: Weighing,
  options: readonly WeighedOption[],
  weights: ReadonlyMap<CriterionId, number>,
): Float64Array[] {
  const { of, covariance } = weighing.uncertainty;
  const n = of.length;
  const largest = covariance.reduce((most, row, k) => Math.max(most, row[k]!), 0);
  // Outcomes that always agree have a singular covariance; the ridge is far below a hundredth of a person.
  const ridge = 1e-9 * largest + 1e-12;
  const flat = Float64Array.from(
    covariance.flatMap((row, a) => row.map((value, b) => value + (a === b ? ridge : 0))),
  );
  const lower = cholesky(flat, n);
  const parts = options.map((option) =>
    [...weights].flatMap(([criterion, weight]) => {
      const { value, parts: own } = valueOf(option, criterion, weighing.aims);
      const together = of.findIndex((one) => one.option === option.label && one.benefit === criterion);
      const sign = weighing.aims.some(({ id, kind }) => id === criterion && kind === 'lose') ? -1 : 1;
      return value === null || weight === 0 ? [] : [{ value, own, weight, together, sign }];
    }),
  );
  const drawn = parts.flat().filter(({ together }) => together < 0);
  const keys = [...new Set(drawn.flatMap(({ own }) => own.map(({ key }) => key)))].sort();
  const scores = options.map(() => new Float64Array(drawCount));
  const z = new Float64Array(n);
  const joint = new Float64Array(n);
  for (let draw = 0; draw < drawCount; draw++) {
    const random = new RandomStream(weighing.run.seed, draw, stream);
    for (let k = 0; k < n; k++) z[k] = random.normal();
    multiplyLower(lower, n, z, joint);
    const normals = new Map(keys.map((key) => [key, random.normal()]));
    parts.forEach((mine, o) => {
      for (const { value, own, weight, together, sign } of mine) {
        const shift =
          together >= 0
            ? sign * joint[together]!
            : own.reduce((sum, part) => sum + spread(part, normals.get(part.key)!), 0);
        scores[o]![draw]! += weight * Math.min(100, Math.max(0, value + shift));
      }
    });
  }
  return scores;
}

function spread({ value, interval }: ValuePart, z: number): number {
  if (interval === null) return 0;
  return ((z < 0 ? value - interval[0] : interval[1] - value) / z95) * z;
}
