import { cholesky, multiplyLower, solveLower } from '@bifrons/engine';
import type { Truth } from './virtual-trials.js';

/** What virtual people of each arm had, person by person: NaN where one is not counted. */
export interface ArmPeople {
  readonly outcomes: Float64Array;
  readonly baselines: Float64Array;
}

/** What is believed of the arms: their results in each world, and those of the middle. */
export interface Believed {
  readonly middle: readonly Truth[];
  readonly worlds: readonly (readonly Truth[])[];
}

/**
 * The arms' results in each world, from people of whom so many share a world. Their means in a world have what is of the world and
 * what is of chance among few people; the latter is taken out, so that the worlds differ as far as worlds do and no more: with S
 * the covariance of the means over the worlds and W that of chance, the means are moved so that their covariance is S − W.
 * `adjusted`: a mean's variance between people is what the score at the start does not explain.
 */
export function believedOf(
  arms: readonly ArmPeople[],
  worldOf: Uint32Array,
  kind: Truth['kind'],
  adjusted: boolean,
): Believed {
  const d = arms.length;
  const people = peopleByWorld(worldOf).filter((members) =>
    arms.every(({ outcomes }) => members.filter((i) => !Number.isNaN(outcomes[i]!)).length > 1),
  );
  const means = people.map((members) => arms.map(({ outcomes }) => meanOf(members, outcomes)));
  const middle = arms.map((_, a) => means.reduce((sum, row) => sum + row[a]!, 0) / means.length);
  const sds = arms.map((arm, a) => {
    const variance =
      people.reduce((sum, members, w) => sum + spread(members, arm, arm, means[w]!, a, a), 0) / people.length;
    return Math.sqrt(variance * (adjusted ? unexplained(arm) : 1));
  });
  const truthOf = (values: ArrayLike<number>): Truth[] =>
    arms.map((_, a) =>
      kind === 'share'
        ? { kind, share: Math.min(1 - leastShare, Math.max(leastShare, values[a]!)) }
        : { kind, mean: values[a]!, sd: sds[a]! },
    );
  if (people.length <= d + 2) return { middle: truthOf(middle), worlds: [truthOf(middle)] };
  const total = new Float64Array(d * d);
  const chance = new Float64Array(d * d);
  means.forEach((row, w) => {
    for (let a = 0; a < d; a++)
      for (let b = 0; b < d; b++) {
        total[a * d + b]! += ((row[a]! - middle[a]!) * (row[b]! - middle[b]!)) / (means.length - 1);
        const shared = spread(people[w]!, arms[a]!, arms[b]!, row, a, b);
        chance[a * d + b]! += (shared * overlap(people[w]!, arms[a]!, arms[b]!)) / means.length;
      }
  });
  const from = cholesky(withFloor(total, d), d);
  const to = positive(
    total.map((value, k) => value - chance[k]!),
    d,
  );
  const moved = new Float64Array(d);
  const worlds = means.map((row) => {
    const away = solveLower(
      from,
      d,
      Float64Array.from(row, (value, a) => value - middle[a]!),
    );
    multiplyLower(to, d, away, moved);
    return truthOf(moved.map((value, a) => middle[a]! + value));
  });
  return { middle: truthOf(middle), worlds };
}

/** The worlds in the order of the effect of the treatments on average, in twentieths. */
export function byEffectOf({ worlds }: Believed, better: 1 | -1) {
  const valueOf = (truth: Truth): number => (truth.kind === 'share' ? truth.share : truth.mean);
  const effects = worlds.map(([control, ...treatments]) => {
    const total = treatments.reduce((sum, one) => sum + valueOf(one) - valueOf(control!), 0);
    return total / treatments.length;
  });
  const order = worlds.map((_, w) => w).sort((a, b) => better * (effects[a]! - effects[b]!));
  const at = (share: number) => order[Math.round(share * (order.length - 1))]!;
  const groups = Array.from({ length: 20 }, (_, g) =>
    order.slice(Math.floor((g * order.length) / 20), Math.floor(((g + 1) * order.length) / 20)),
  );
  return {
    effects,
    /** Worlds that 5 and 95 % of the others are below. */
    ends: [at(0.05), at(0.95)] as const,
    groups: groups.filter((group) => group.length > 0),
  };
}

/** A share of nobody or everybody is not believed: nobody has seen so many people. */
const leastShare = 5e-4;

function peopleByWorld(worldOf: Uint32Array): number[][] {
  const worlds: number[][] = [];
  worldOf.forEach((world, i) => (worlds[world] ??= []).push(i));
  return worlds.filter((members) => members !== undefined);
}

function meanOf(members: readonly number[], values: Float64Array): number {
  let [sum, n] = [0, 0];
  for (const i of members)
    if (!Number.isNaN(values[i]!)) {
      sum += values[i]!;
      n++;
    }
  return sum / n;
}

/** Covariance between people of a world who are counted in both arms. */
function spread(
  members: readonly number[],
  one: ArmPeople,
  other: ArmPeople,
  means: readonly number[],
  a: number,
  b: number,
): number {
  let [sum, n] = [0, 0];
  for (const i of members) {
    const product = (one.outcomes[i]! - means[a]!) * (other.outcomes[i]! - means[b]!);
    if (Number.isNaN(product)) continue;
    sum += product;
    n++;
  }
  return n > 1 ? sum / (n - 1) : 0;
}

/** How the covariance of people carries over to that of means: those in both, over the product of the numbers. */
function overlap(members: readonly number[], one: ArmPeople, other: ArmPeople): number {
  let [both, n, m] = [0, 0, 0];
  for (const i of members) {
    const [inOne, inOther] = [!Number.isNaN(one.outcomes[i]!), !Number.isNaN(other.outcomes[i]!)];
    both += Number(inOne && inOther);
    n += Number(inOne);
    m += Number(inOther);
  }
  return both / (n * m);
}

/** The share of the variance of an outcome that a straight line on the score at the start leaves. */
function unexplained({ outcomes, baselines }: ArmPeople): number {
  const rows = [...outcomes.keys()].filter((i) => !Number.isNaN(outcomes[i]!));
  const mx = meanOf(rows, baselines);
  const my = meanOf(rows, outcomes);
  let [xx, xy, yy] = [0, 0, 0];
  for (const i of rows) {
    const [x, y] = [baselines[i]! - mx, outcomes[i]! - my];
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  return xx > 0 && yy > 0 ? 1 - (xy * xy) / (xx * yy) : 1;
}

/** Arms without any spread, such as one in which nobody ever responds, have the least that a matrix needs. */
function withFloor(matrix: Float64Array, d: number): Float64Array {
  const floored = matrix.slice();
  for (let a = 0; a < d; a++) floored[a * d + a] = Math.max(matrix[a * d + a]!, 0) + 1e-9;
  return floored;
}

/** The triangle of the nearest such matrix: arms are taken as less alike until there is one, which makes differences less sure. */
function positive(matrix: Float64Array, d: number): Float64Array {
  const floored = withFloor(matrix, d);
  for (let alike = 1; ; alike -= 0.1) {
    const tried = floored.map((value, k) =>
      Math.floor(k / d) === k % d ? value : Math.max(0, alike) * value,
    );
    try {
      return cholesky(tried, d);
    } catch (error) {
      if (alike <= 0) throw error;
    }
  }
}
