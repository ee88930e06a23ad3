import type { WholeQuestion } from './question.js';
import type { Prospect } from './result.js';
import { runTrials, type Chance, type Plan, type Tally, type Truth } from './virtual-trials.js';
import type { Believed } from './worlds.js';

/** The chances of trials of any size, at one truth or over what is believed; what has been asked once is kept. */
export class Chances {
  readonly #known = new Map<string, Prospect>();

  constructor(
    private readonly question: WholeQuestion,
    private readonly plan: Plan,
    private readonly believed: Believed,
    private readonly differ: number,
    private readonly trials: number,
    private readonly seed: number,
  ) {}

  /** Power: when this is the truth, and the trial does not differ from others. */
  at(truth: readonly Truth[], sizes: readonly number[]): Prospect {
    return this.#kept(`${JSON.stringify(truth)} ${sizes.join()}`, () => this.#run(this.plan, [truth], sizes));
  }

  /** Assurance: over the worlds, in a trial that differs from others as those of the fit do. */
  over(sizes: readonly number[]): Prospect {
    return this.#kept(sizes.join(), () => this.#run(this.#differing, this.believed.worlds, sizes));
  }

  /** The chance that is asked for, within some of the worlds. */
  within(sizes: readonly number[], worlds: readonly number[]): number {
    const some = worlds.map((w) => this.believed.worlds[w]!);
    return this.#prospect(this.#run(this.#differing, some, sizes)).asked.chance;
  }

  /** The same by fewer trials: for pictures, of which no number is read. */
  byFewer(times: number): Chances {
    const fewer = Math.max(200, Math.round(this.trials / times));
    return new Chances(this.question, this.plan, this.believed, this.differ, fewer, this.seed);
  }

  get #differing(): Plan {
    return { ...this.plan, differ: this.differ };
  }

  #run(plan: Plan, worlds: readonly (readonly Truth[])[], sizes: readonly number[]): Tally {
    return runTrials(plan, worlds, sizes, this.trials, this.seed);
  }

  #kept(key: string, run: () => Tally): Prospect {
    let found = this.#known.get(key);
    if (found === undefined) this.#known.set(key, (found = this.#prospect(run())));
    return found;
  }

  #prospect({ each, any, all, expected }: Tally): Prospect {
    const { wins, treatments } = this.question;
    const least = each.reduce((a: Chance, b) => (b.chance < a.chance ? b : a));
    return {
      each: each.map((chance, i) => ({ id: treatments[i]!, ...chance })),
      any,
      all,
      asked: { each: least, any, all }[wins],
      expected,
    };
  }
}
