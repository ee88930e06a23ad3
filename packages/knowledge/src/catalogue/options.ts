import { texts } from '../data/options.generated.js';
import { once, parsed } from '../read-data.js';
import type { TreatmentOptions } from '../schema/options.js';

const all = once(() => parsed<TreatmentOptions>(texts));

/** What is done about a disease beside the JAK inhibitors, with the steps of its guidelines; undefined where none was read. */
export const treatmentOptions = (indication: string): TreatmentOptions | undefined =>
  all().find(({ id }) => id === indication);
