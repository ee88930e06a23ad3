import { names } from '../data/antibody-names.generated.js';
import { doses } from '../data/injections.generated.js';

/** A dose of a label that is injected. */
export interface InjectionDose {
  /** What it is for, and of whom: `atopic dermatitis, adults`. */
  readonly indication: string;
  readonly doseMg: number;
  readonly everyWeeks: number;
  /** What is injected first, week by week. */
  readonly loading: readonly { readonly week: number; readonly mg: number }[];
}

/** What is injected, by id and name, without loading what is known of antibodies. */
export const injections: readonly { readonly id: string; readonly name: string }[] = names.map(
  ([id = '', name = id]) => ({ id, name }),
);

/** Doses of the labels of an antibody; undefined of anything else. */
export const injectionDoses = (id: string): readonly InjectionDose[] | undefined => doses[id];
