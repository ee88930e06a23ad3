import { invertPositive, zeros } from '../model/matrix.js';
import { NotPoolableError } from '../not-poolable.js';
import { phrase } from '@bifrons/language';
import type { NetworkStudy } from './contrasts.js';

/** How much each direct comparison, and each study, has to say in the estimate of a pair. In percent. */
export interface Contributions {
  /** The direct comparisons: columns of `shares`. */
  readonly direct: readonly { readonly a: string; readonly b: string }[];
  /** One row for each pair of treatments, whether it was compared directly or not. */
  readonly pairs: readonly {
    readonly a: string;
    readonly b: string;
    readonly shares: readonly number[];
    /** In the order of the studies. */
    readonly byStudy: readonly number[];
  }[];
}

/**
 * Contribution matrix by the random walk of Davies and others (2022): the estimate of a pair is a flow of evidence through the direct
 * comparisons (König and others 2013); a walker follows it, and each step of a path takes an equal part of the path's probability.
 * Multi-arm studies enter with the weights of their arms, so that their comparisons are not counted twice.
 */
export function contributions(
  studies: readonly NetworkStudy[],
  treatments: readonly string[],
  tau2: number,
): Contributions {
  const k = treatments.length;
  const at = new Map(treatments.map((one, i) => [one, i] as const));
  const edges = new Map<number, { i: number; j: number; weight: number; studies: Map<number, number> }>();
  const laplacian = zeros(k, k);
  studies.forEach(({ arms }, s) => {
    // With tau²/2 on each arm, contrasts have tau² and share half of it.
    const precision = arms.map(({ variance }) => 1 / (variance + tau2 / 2));
    const total = precision.reduce((sum, one) => sum + one, 0);
    arms.forEach((one, x) =>
      arms.slice(x + 1).forEach((other, y) => {
        const weight = (precision[x]! * precision[x + 1 + y]!) / total;
        const [i, j] = [at.get(one.treatment)!, at.get(other.treatment)!].sort((p, q) => p - q) as [
          number,
          number,
        ];
        const edge = edges.get(i * k + j) ?? { i, j, weight: 0, studies: new Map<number, number>() };
        edges.set(i * k + j, edge);
        edge.weight += weight;
        edge.studies.set(s, (edge.studies.get(s) ?? 0) + weight);
        laplacian[i]![i]! += weight;
        laplacian[j]![j]! += weight;
        laplacian[i]![j]! -= weight;
        laplacian[j]![i]! -= weight;
      }),
    );
  });
  // The first treatment is held at 0.
  const inverted = invertPositive(laplacian.slice(1).map((row) => row.slice(1)));
  if (inverted === null) throw new NotPoolableError(phrase('the network does not hang together'));
  const resistance = (i: number, j: number): number =>
    i === 0 || j === 0 ? 0 : inverted.inverse[i - 1]![j - 1]!;
  const list = [...edges.values()].sort((x, y) => x.i - y.i || x.j - y.j);
  const pairs = treatments.flatMap((a, i) =>
    treatments.slice(i + 1).map((b, offset) => {
      const j = i + 1 + offset;
      const potential = treatments.map((_, t) => resistance(t, i) - resistance(t, j));
      const flows = list.map((edge) => edge.weight * (potential[edge.i]! - potential[edge.j]!));
      const shares = walk(i, j, list, flows, potential);
      const byStudy = studies.map((_, s) =>
        list.reduce((sum, edge, e) => sum + (shares[e]! * (edge.studies.get(s) ?? 0)) / edge.weight, 0),
      );
      return { a, b, shares, byStudy };
    }),
  );
  return { direct: list.map(({ i, j }) => ({ a: treatments[i]!, b: treatments[j]! })), pairs };
}

/** Shares of the edges in percent: over all paths from one treatment to another, probability divided by length. */
function walk(
  from: number,
  to: number,
  edges: readonly { readonly i: number; readonly j: number }[],
  flows: readonly number[],
  potential: readonly number[],
): number[] {
  const k = potential.length;
  // Evidence flows from the higher potential to the lower one, so that no path returns.
  const order = potential.map((_, t) => t).sort((x, y) => potential[y]! - potential[x]!);
  const steps = edges.map(({ i, j }, e) => {
    const flow = flows[e]!;
    return { e, tail: flow >= 0 ? i : j, head: flow >= 0 ? j : i, flow: Math.abs(flow) };
  });
  const outward = potential.map((_, t) =>
    steps.filter(({ tail, flow }) => tail === t && t !== to && flow > 1e-12),
  );
  const leaving = outward.map((its) => its.reduce((sum, { flow }) => sum + flow, 0));
  // By the number of steps: how likely a walker comes to a treatment, and from it to the end.
  const coming = zeros(k, k);
  const going = zeros(k, k);
  coming[from]![0] = 1;
  for (const t of order)
    for (const { head, flow } of outward[t]!)
      for (let n = 0; n < k - 1; n += 1) coming[head]![n + 1]! += (coming[t]![n]! * flow) / leaving[t]!;
  going[to]![0] = 1;
  for (const t of [...order].reverse())
    for (const { head, flow } of outward[t]!)
      for (let n = 0; n < k - 1; n += 1) going[t]![n + 1]! += (going[head]![n]! * flow) / leaving[t]!;
  const shares = new Array<number>(edges.length).fill(0);
  for (const its of outward)
    for (const { e, tail, head, flow } of its)
      for (let n = 0; n < k; n += 1)
        for (let m = 0; n + m + 1 < k; m += 1)
          shares[e]! += (100 * coming[tail]![n]! * (flow / leaving[tail]!) * going[head]![m]!) / (n + m + 1);
  return shares;
}
