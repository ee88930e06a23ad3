import type { TrialQuestion } from '@bifrons/knowledge';

/** How alpha is shared among hypotheses and handed on by those that are won. */
export interface Graph {
  readonly weights: readonly number[];
  /** By rows: where the alpha of a hypothesis goes once it is won. */
  readonly transitions: readonly (readonly number[])[];
}

/** The graph of a procedure for `m` hypotheses in their order. "none" gives all of alpha to each and is no control of the family. */
export function graphOf(
  { multiplicity = 'holm', graph }: Pick<TrialQuestion, 'multiplicity' | 'graph'>,
  m: number,
): Graph {
  const all = Array.from({ length: m }, (_, i) => i);
  const matrix = (at: (i: number, j: number) => number) =>
    all.map((i) => all.map((j) => (i === j ? 0 : at(i, j))));
  switch (multiplicity) {
    case 'none':
      return { weights: all.map(() => 1), transitions: matrix(() => 0) };
    case 'bonferroni':
      return { weights: all.map(() => 1 / m), transitions: matrix(() => 0) };
    case 'holm':
      return { weights: all.map(() => 1 / m), transitions: matrix(() => 1 / (m - 1)) };
    case 'fixed-sequence':
      return {
        weights: all.map((i) => (i === 0 ? 1 : 0)),
        transitions: matrix((i, j) => (j === i + 1 ? 1 : 0)),
      };
    case 'graph':
      return graph!;
  }
}

/**
 * A sequentially rejective procedure. F. Bretz, W. Maurer, W. Brannath & M. Posch, A graphical approach to sequentially
 * rejective multiple test procedures, Stat. Med. 28 (2009) 586–604, algorithm 1; with interim looks what has been won stays won
 * (W. Maurer & F. Bretz, Stat. Biopharm. Res. 5 (2013) 311–320).
 */
export class Rejections {
  readonly won: boolean[];
  #weights: number[];
  #transitions: number[][];

  constructor({ weights, transitions }: Graph) {
    this.won = weights.map(() => false);
    this.#weights = [...weights];
    this.#transitions = transitions.map((row) => [...row]);
  }

  /** Tests what is open as long as something is won. `passes`: whether a hypothesis passes at a share of alpha. */
  test(passes: (hypothesis: number, share: number) => boolean): void {
    for (let i = 0; i < this.won.length; i++) {
      if (this.won[i] || this.#weights[i]! <= 0 || !passes(i, this.#weights[i]!)) continue;
      this.#win(i);
      i = -1;
    }
  }

  get isOver(): boolean {
    return this.won.every(Boolean);
  }

  #win(i: number): void {
    this.won[i] = true;
    const [weights, g] = [this.#weights, this.#transitions];
    const open = weights.flatMap((_, j) => (this.won[j] ? [] : [j]));
    for (const j of open) weights[j]! += weights[i]! * g[i]![j]!;
    const next = g.map((row) => [...row]);
    for (const j of open)
      for (const l of open) {
        const loop = g[j]![i]! * g[i]![j]!;
        next[j]![l] = j === l || loop >= 1 ? 0 : (g[j]![l]! + g[j]![i]! * g[i]![l]!) / (1 - loop);
      }
    weights[i] = 0;
    this.#transitions = next;
  }
}
