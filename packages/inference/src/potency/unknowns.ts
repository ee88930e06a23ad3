import { unknown, type Quantity } from './quantity.js';

/** SDs (log10) that the fit finds by the marginal likelihood. */
export interface Spreads {
  /** of a medicine's offset in all its signals */
  readonly medicine: number;
  /** of a signal's offset in all medicines */
  readonly signal: number;
  /** of what the partner kinase counts in one signal, from what it counts in its class */
  readonly partner: number;
  /** of a cytokine, readout and cell within a signal */
  readonly readout: number;
  /** of one medicine and signal */
  readonly pair: number;
  /** of a measurement */
  readonly assay: number;
  /** of a median of enzyme assays */
  readonly enzyme: number;
}
export type SpreadName = keyof Spreads;

interface Prior {
  readonly mean: number;
  readonly sd: number | SpreadName;
}

/** The unknowns of the fit, by name, each with a normal prior. */
export class Unknowns {
  readonly #index = new Map<string, number>();
  readonly #priors: Prior[] = [];

  get count(): number {
    return this.#priors.length;
  }
  get names(): readonly string[] {
    return [...this.#index.keys()];
  }

  has(name: string): boolean {
    return this.#index.has(name);
  }

  /** The unknown of a name; of a new name, one with this prior. */
  of(name: string, mean: number, sd: number | SpreadName): Quantity {
    let index = this.#index.get(name);
    if (index === undefined) {
      index = this.#priors.push({ mean, sd }) - 1;
      this.#index.set(name, index);
    }
    return unknown(index);
  }

  /** The index of a name that is there. */
  indexOf(name: string): number {
    const index = this.#index.get(name);
    if (index === undefined) throw new Error(`the potency map has no unknown "${name}"`);
    return index;
  }

  /** SDs of the priors. */
  sds(spreads: Spreads): Float64Array {
    return Float64Array.from(this.#priors, ({ sd }) => (typeof sd === 'number' ? sd : spreads[sd]));
  }

  /** From standard coordinates, in which every prior is a standard normal, to natural values. */
  natural(standard: Float64Array, sds: Float64Array): Float64Array {
    return standard.map((z, i) => this.#priors[i]!.mean + sds[i]! * z);
  }
}
