import { texts } from '../data/options.generated.js';
import { once, parsed } from '../read-data.js';
import type { TreatmentOption, TreatmentOptions } from '../schema/options.js';

const all = once(() => parsed<TreatmentOptions>(texts));

/** What is done about a disease beside the JAK inhibitors, with the steps of its guidelines; undefined where none was read. */
export const treatmentOptions = (indication: string): TreatmentOptions | undefined =>
  all().find(({ id }) => id === indication);

/** The option with this id or name in some disease; undefined for JAK inhibitors. */
export function findOption(name: string): TreatmentOption | undefined {
  const wanted = name.trim().toLowerCase();
  return all()
    .flatMap(({ options }) => options)
    .find((option) => option.id === wanted || option.name.toLowerCase() === wanted);
}
